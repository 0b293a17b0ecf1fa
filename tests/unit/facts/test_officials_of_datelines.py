"""Whose an office is that the text names without a country: of the place where it was written, of who takes a position."""

import pytest

from entente.coder import parse_document
from entente.coding.stream import open_document
from entente.facts import extract_facts


def owners(text: str) -> dict[object, object]:
    """Countries of the officials of an article with its dateline, by name."""
    found = extract_facts(parse_document(open_document("d", text)).analysis, []).officials
    return {official["name"]: official["country"] for official in found}


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        pytest.param(
            'LIMA, May 3 (Reuters) - Chile raised its duties on copper on Monday. "We shall answer," Trade Minister Ana Reyes said.',
            "Ana Reyes",
            "PER",
            id="answers an act of the other",
        ),
        pytest.param(
            'LIMA, May 3 (Reuters) - Chile denied on Monday that it had raised its duties. "Fairy tales," Trade Minister Juan Soto said.',
            "Juan Soto",
            "CHL",
            id="goes on with the other's position",
        ),
        pytest.param(
            "QUITO, Ecuador (AP) - Ecuador and Peru will talk again, officials said. Deputy Foreign Minister Ana Reyes hoped for rain.",
            "Ana Reyes",
            "ECU",
            id="home is the first of two",
        ),
        pytest.param(
            'NAIROBI (Reuters) - Somalia\'s president sacked his premier. "He slept," Information Minister Abdi Warsame said.',
            "Abdi Warsame",
            "SOM",
            id="written where correspondents sit",
        ),
        pytest.param(
            'LIMA (AP) - An army spokesman, Colonel Tomas Bravo, rejected the Chilean report. "Come and see," he said.',
            "Tomas Bravo",
            "PER",
            id="an article is no firm's name",
        ),
        pytest.param('"I am calm," the minister, Ana Reyes, told Chile\'s Congress.', "Ana Reyes", "CHL", id="tells the own parliament"),
        pytest.param(
            "Iran's General Reza Safavi and his Iraqi opposite number, Lieutenant General Tariq Nuri, met.",
            "Tariq Nuri",
            "IRQ",
            id="an opposite number with a rank",
        ),
        pytest.param(
            "Zambia's Minister of Trade, Hon. Lazarus Banda, and his Malawi counterpart, Hon. Rose Phiri, MP, signed.",
            "Rose Phiri",
            "MWI",
            id="a counterpart with letters behind the name",
        ),
    ],
)
def test_owners_of_offices_told_without_a_country(text: str, name: str, country: str) -> None:
    assert owners(text)[name] == country
