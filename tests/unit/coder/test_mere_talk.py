"""What a sentence only names, under "if" or "denied", is no act, whichever reader finds it."""

import pytest

from entente.coding import code_document
from entente.coding.stream import open_document

OPENING = "The two neighbours met in spring. "


def told(sentence: str) -> set[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    events = code_document(open_document("note", OPENING + sentence, "2014-06-06")).events
    return {(event.type, event.actors, event.recipients) for event in events if event.type not in ("CONSULT", "REJECT", "THREATEN")}


@pytest.mark.parametrize(
    "sentence",
    [
        "Chile denied that it had stopped Peru's rice at its border.",
        "If Chile struck Peru's debt off its books, banks would suffer.",
        "It is not true that Peruvian lorries are no longer allowed into Chile.",
        "Farmers feared that no Peruvian egg would pass Chile's border.",
        "Chile denied that its marines had slid down ropes onto a Peruvian tanker.",
        "If Norway wants gas from Denmark, it has to pay.",
        "Chile denied that it had bussed students to Peru's embassy.",
    ],
)
def test_what_is_denied_feared_or_under_if_is_no_act(sentence: str) -> None:
    assert told(sentence) == set()


@pytest.mark.parametrize(
    ("sentence", "act"),
    [
        ("Chile stopped Peru's rice at its border on Tuesday.", ("SANCTION", ("CHL",), ("PER",))),
        ("Chile struck Peru's debt off its books.", ("AID", ("CHL",), ("PER",))),
        ("Its minister said that Chile had struck Peru's debt off its books.", ("AID", ("CHL",), ("PER",))),
        ("Norway wants gas from Denmark.", ("REQUEST", ("NOR",), ("DNK",))),
        ("Chile gave Peru more time to pay.", ("CONCEDE", ("CHL",), ("PER",))),
    ],
)
def test_what_is_told_counts(sentence: str, act: tuple[str, tuple[str, ...], tuple[str, ...]]) -> None:
    assert act in told(sentence)


def test_time_that_will_be_granted_is_planned() -> None:
    (event,) = code_document(open_document("note", "Peru will grant Chile more time to pay.")).events
    assert (event.type, event.status) == ("CONCEDE", "planned")
