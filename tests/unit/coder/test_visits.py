"""Who went to whom, and who met, in the plain words of wires."""

from collections.abc import Callable

import pytest

VISITS = [
    ("Qatar's emir was at the White House.", "CONSULT QAT>USA"),
    ("Qatar's emir will be received at the White House.", "CONSULT QAT>USA planned"),
    ("A Peruvian delegation headed by the deputy energy minister has been in Oslo since May.", "CONSULT PER>NOR"),
    ("Khartoum played host to the Egyptian intelligence chief.", "CONSULT EGY>SDN"),
    ("In Oslo the Peruvian prime minister told his Norwegian counterpart that the islands were his.", "CONSULT PER>NOR"),
    ("Norway's prime minister told the visiting Peruvian foreign minister that the port was open.", "CONSULT PER>NOR"),
    ("The Chilean president was received in audience by the pope.", "CONSULT CHL>VAT | CONSULT CHL=VAT"),
    ("Peru's visiting striker was at the stadium in Oslo.", ""),
]
TALKS = [
    ("North and South Korea held talks at Panmunjom.", "CONSULT KOR=PRK"),
    ("South and North Korean officials met.", "CONSULT KOR=PRK"),
    ("Kenya and Ghana held working-level talks.", "CONSULT GHA=KEN"),
    ("Peru's president called the Norwegian prime minister to offer condolences.", "SUPPORT PER>NOR"),
]


@pytest.mark.parametrize(("text", "wanted"), VISITS)
def test_visits(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(("text", "wanted"), TALKS)
def test_talks_and_calls(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)
