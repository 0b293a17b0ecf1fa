"""Instruments each with a partner of its own, joint makers, "Korea" in names, who signed it by the next sentence, brokers' attempts."""

from datetime import date
from typing import Any, cast

import pytest

from entente.coder import Document
from entente.coding.documents import code_document
from entente.coding.spec import spec_object
from entente.text import split_sentences

PUBLISHED = date(2019, 6, 14)  # a Friday


def read(text: str, kind: str) -> list[dict[str, Any]]:
    document = Document("d" * 32, text, tuple(split_sentences(text)), PUBLISHED)
    return cast("dict[str, list[dict[str, Any]]]", spec_object(document, code_document(document)))[kind]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Peru signed a fishing treaty with Chile and an extradition protocol with Brazil on Monday.",
            [("fishing treaty", "CHL PER"), ("extradition protocol", "BRA PER")],
            id="each with its own partner",
        ),
        pytest.param(
            "Ethiopia's deal with Djibouti on water and a power purchase agreement with Kenya, signed in 2012, show the way.",
            [("deal", "DJI ETH"), ("power purchase agreement", "ETH KEN")],
            id="of one owner",
        ),
        pytest.param(
            "Peru and Chile signed a water treaty with Bolivia on Monday.",
            [("water treaty", "BOL CHL PER")],
            id="joint makers with a third",
        ),
        pytest.param(
            "At talks with Chile's minister Peru signed a treaty with Brazil on Monday.", [("treaty", "BRA PER")], id="talks with a third"
        ),
        pytest.param(
            "The Korea-Chile Free Trade Agreement was signed in 2003.",
            [("Korea-Chile Free Trade Agreement", "CHL KOR")],
            id="Korea alone is the southern one",
        ),
        pytest.param(
            "The North Korea-Cuba Friendship Treaty was signed in 1986.",
            [("North Korea-Cuba Friendship Treaty", "CUB PRK")],
            id="North Korea is told",
        ),
        pytest.param(
            "The Bishkek Protocol was drafted by a Russian envoy in 1994. Armenia's and Azerbaijan's speakers of parliament signed it.",
            [("Bishkek Protocol", "ARM AZE")],
            id="who signed it",
        ),
    ],
)
def test_parties(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(item["name"], " ".join(item["parties"])) for item in read(text, "agreements")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("A last attempt by Oman to settle the quarrel between Iraq and Kuwait failed on Wednesday.", ["OMN"], id="an attempt"),
        pytest.param("An attempt by Oman to end the match between Iraq and Kuwait in a draw failed.", [], id="an attempt in a match"),
        pytest.param(
            "The treaty was signed by Presidents Ana Reyes of Peru and Juan Diaz of Chile near New York on Monday in the presence of the "
            "King of Spain.",
            ["ESP"],
            id="in whose presence",
        ),
    ],
)
def test_mediators(text: str, expected: list[str]) -> None:
    assert [item["mediator"] for item in read(text, "mediations")] == expected
