"""Turning points of relations: whose they are among several states, when, and what is none."""

from datetime import date
from typing import Any, cast

import pytest

from entente.coder import Document
from entente.coding.documents import code_document
from entente.coding.spec import spec_object
from entente.text import split_sentences

PUBLISHED = date(2023, 5, 16)


def read_milestones(text: str) -> list[tuple[str, str, str | None]]:
    document = Document("d" * 32, text, tuple(split_sentences(text)), PUBLISHED)
    found = cast("dict[str, list[dict[str, Any]]]", spec_object(document, code_document(document)))["milestones"]
    return [(item["kind"], " ".join(item["countries"]), item["date"]) for item in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Malta and Peru restored relations on 4 May 2023, a week after Chile had closed its consulate in Lima.",
            [("relations_restored", "MLT PER", "2023-05-04")],
            id="joined subjects before a third state",
        ),
        pytest.param(
            "Chad and Sudan agreed to restore diplomatic relations, said a statement issued with Libya after talks in Tripoli.",
            [("relations_restored", "SDN TCD", None)],
            id="joined subjects before the host of the talks",
        ),
        pytest.param(
            "Jordan, the Emirates and Kuwait severed relations with Iran in 2016.",
            [("relations_severed", "IRN JOR", "2016"), ("relations_severed", "ARE IRN", "2016"), ("relations_severed", "IRN KWT", "2016")],
            id="several with one",
        ),
        pytest.param(
            "Poland recalled its ambassadors from Cuba in 2019 and from Bolivia last March.",
            [("ambassador_recalled", "CUB POL", "2019"), ("ambassador_recalled", "BOL POL", "2023-03")],
            id="one with several, each with its date",
        ),
        pytest.param(
            "Norway recalls its ambassadors to Syria and Yemen.",
            [("ambassador_recalled", "NOR SYR", None), ("ambassador_recalled", "NOR YEM", None)],
            id="one with two",
        ),
        pytest.param(
            "Kenya broke off relations with Chad on 2 May 2023. Uganda followed suit.",
            [("relations_severed", "KEN TCD", "2023-05-02"), ("relations_severed", "TCD UGA", None)],
            id="a follower",
        ),
        pytest.param(
            "Fiji cut ties with Taiwan in March 2023. Its embassy in Taipei is empty. Tonga took the same step in 2015, Samoa in 2011.",
            [
                ("relations_severed", "FJI TWN", "2023-03"),
                ("relations_severed", "TON TWN", "2015"),
                ("relations_severed", "TWN WSM", "2011"),
            ],
            id="followers with years of their own",
        ),
        pytest.param(
            "Georgia and Cuba have had no full diplomatic relations since 1999; Sweden looks after their interests.",
            [("relations_severed", "CUB GEO", "1999")],
            id="none since, and a third behind a semicolon",
        ),
        pytest.param(
            "Ghana ended four decades of diplomatic relations with Cuba on 2 May 2023.",
            [("relations_severed", "CUB GHA", "2023-05-02")],
            id="decades ended",
        ),
        pytest.param(
            "Peru had cut the ties with Cuba that it had kept since 1972.",
            [("relations_severed", "CUB PER", None)],
            id="since when they were kept is not when they were cut",
        ),
        pytest.param(
            "Chile demanded an apology from Peru and recalled its ambassador.",
            [("ambassador_recalled", "CHL PER", None)],
            id="a demand before the act is another verb's",
        ),
        pytest.param("Morocco and Chad agreed on 2 May to open embassies.", [], id="an embassy agreed upon is not open"),
        pytest.param("The parliament of Chile voted to close the embassy in Peru.", [], id="a vote is not the act"),
        pytest.param("Neither Chile nor Peru named an ambassador.", [], id="neither named one"),
        pytest.param("Crowds marched past the closed Chilean embassy in Peru.", [], id="closed as a quality"),
        pytest.param("Malta recognised Morocco's sovereignty over the islands.", [], id="a claim is no state"),
        pytest.param("Haiti, which recognises Taiwan, asked for rice.", [], id="a standing recognition is no turn"),
        pytest.param("Recognition of Kosovo by Chile will come in time.", [], id="recognition to come"),
        pytest.param(
            "Peru and Chile normalised relations on June 22, 1965.",
            [("relations_restored", "CHL PER", "1965-06-22")],
            id="normalised",
        ),
        pytest.param(
            "Chile has been Peru's friend since the normalization of diplomatic ties in 1965.",
            [("relations_restored", "CHL PER", "1965")],
            id="normalisation told with its year",
        ),
        pytest.param("Peru and Chile spoke about the normalisation of ties.", [], id="normalisation without a time is only talked of"),
        pytest.param(
            "Peru and Chile marked on Thursday the communique that normalised their relations.", [], id="the day on which it is marked"
        ),
        pytest.param(
            "Peru and Chile signed the treaty that normalised ties in 1965.",
            [("relations_restored", "CHL PER", "1965")],
            id="what normalised them",
        ),
        pytest.param("Peru and Chile have not normalised relations.", [], id="not normalised"),
        pytest.param("Peru and Chile normalised trade ties in 2019.", [], id="ties of trade normalised"),
    ],
)
def test_milestones(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert read_milestones(text) == expected
