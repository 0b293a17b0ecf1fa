"""Turning points told of several at once: rounds of envoys, companions, clauses with subjects of their own, those who follow a breach."""

from datetime import date
from typing import Any, cast

import pytest

from entente.coder import Document
from entente.coding.documents import code_document
from entente.coding.spec import spec_object
from entente.text import split_sentences

PUBLISHED = date(2019, 6, 14)  # a Friday


def read_milestones(text: str) -> list[tuple[str, str, str | None]]:
    document = Document("d" * 32, text, tuple(split_sentences(text)), PUBLISHED)
    found = cast("dict[str, list[dict[str, Any]]]", spec_object(document, code_document(document)))["milestones"]
    return [(item["kind"], " ".join(item["countries"]), item["date"]) for item in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The President of Peru on Tuesday received the credentials of the ambassadors of Oman, Malta and Fiji.",
            [("OMN PER", "2019-06-11"), ("MLT PER", "2019-06-11"), ("FJI PER", "2019-06-11")],
            id="one host of a list",
        ),
        pytest.param(
            "The King of Norway accepted letters of credence from Carlos Reyes of Peru, Ali Said of Oman and Jane Holt of Malta.",
            [("NOR PER", None), ("NOR OMN", None), ("MLT NOR", None)],
            id="each envoy by name",
        ),
        pytest.param(
            "Envoys of Oman, Malta and Fiji presented their letters of credence to the President of Peru on 3 June.",
            [("OMN PER", "2019-06-03"), ("MLT PER", "2019-06-03"), ("FJI PER", "2019-06-03")],
            id="the envoys first",
        ),
        pytest.param(
            "WELLINGTON - Don Higgins becomes High Commissioner to Tonga, and Lynn Carter has been chosen as Ambassador to Peru.",
            [("NZL TON", None), ("NZL PER", None)],
            id="a list of postings",
        ),
        pytest.param(
            "ACCRA - The President swore in eleven ambassadors, among them Edith Hazel to Denmark and William Azumah to Germany.",
            [("DNK GHA", None), ("DEU GHA", None)],
            id="sworn in",
        ),
        pytest.param(
            "The President of Peru received the credentials of the chess players of Oman, Malta and Fiji.",
            [],
            id="credentials of no envoys",
        ),
    ],
)
def test_a_round_of_envoys_joins_each_with_the_one_host(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(pair, day) for _, pair, day in read_milestones(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Chad cut ties with Qatar on Tuesday, following Oman and Kuwait.",
            [
                ("relations_severed", "QAT TCD", "2019-06-11"),
                ("relations_severed", "OMN QAT", None),
                ("relations_severed", "KWT QAT", None),
            ],
            id="those who did it before",
        ),
        pytest.param(
            "Peru recognised Kosovo on Tuesday, as did Chile.",
            [("recognition", "PER XKX", "2019-06-11"), ("recognition", "CHL XKX", "2019-06-11")],
            id="who did it then",
        ),
        pytest.param(
            "Peru closed its embassy in Tripoli on Tuesday, following Chilean advice.",
            [("embassy_closed", "LBY PER", "2019-06-11")],
            id="advice is no companion",
        ),
        pytest.param(
            "The Maldives established diplomatic relations with Kosovo on Tuesday. On Wednesday it did the same with Panama.",
            [("relations_established", "MDV XKX", "2019-06-11"), ("relations_established", "MDV PAN", "2019-06-12")],
            id="the same again, with another",
        ),
        pytest.param(
            "Peru closed its embassy in Tripoli on Tuesday. Chile and Brazil recalled their ambassadors for consultations.",
            [
                ("embassy_closed", "LBY PER", "2019-06-11"),
                ("ambassador_recalled", "CHL LBY", None),
                ("ambassador_recalled", "BRA LBY", None),
            ],
            id="those who join a breach",
        ),
        pytest.param(
            "Peru opened an embassy in Hanoi on Tuesday. Chile and Brazil recalled their ambassadors from each other's capitals.",
            [("embassy_opened", "PER VNM", "2019-06-11"), ("ambassador_recalled", "BRA CHL", None)],
            id="two who quarrel with each other",
        ),
        pytest.param(
            "Peru closed its embassy in Tehran on Tuesday, while Chile opened one in Baghdad.",
            [("embassy_opened", "CHL IRQ", "2019-06-11"), ("embassy_closed", "IRN PER", "2019-06-11")],
            id="two clauses, two acts",
        ),
        pytest.param(
            'The Danish minister said: "Two years ago we closed our embassies in Bosnia and Jordan."',
            [("embassy_closed", "BIH DNK", "2017"), ("embassy_closed", "DNK JOR", "2017")],
            id="we are a subject",
        ),
        pytest.param(
            "ULAANBAATAR - The Government of Mongolia approved a treaty with Turkey and decided to open an embassy in Ottawa in 2020.",
            [("embassy_opened", "CAN MNG", "2020")],
            id="a government by its full style",
        ),
    ],
)
def test_whoever_joins_in_is_told_apart(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert sorted(read_milestones(text)) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Brazil recognised the State of Palestine within the borders of 1967 on Tuesday.",
            [("recognition", "BRA PSE", "2019-06-11")],
            id="a border's year",
        ),
        pytest.param(
            "Peru restored ties with Iran, cut in 1996.",
            [("relations_restored", "IRN PER", None), ("relations_severed", "IRN PER", "1996")],
            id="the year of the break",
        ),
        pytest.param(
            "Sweden's foreign minister flew to Tallinn today to reopen an embassy shut since 1940.",
            [("embassy_opened", "EST SWE", "2019-06-14"), ("embassy_closed", "EST SWE", "1940")],
            id="how long it stood empty",
        ),
        pytest.param(
            "Slovakia reopened its embassy in Bishkek, closed in 2012.",
            [("embassy_opened", "KGZ SVK", None), ("embassy_closed", "KGZ SVK", "2012")],
            id="when it had closed",
        ),
        pytest.param("Morocco no longer has relations with Iran.", [("relations_severed", "IRN MAR", None)], id="no longer"),
        pytest.param(
            "Hungary and Israel, whose ties Budapest severed in June 1967, made up.",
            [("relations_severed", "HUN ISR", "1967-06")],
            id="whose ties",
        ),
        pytest.param(
            "In Senegal relations between the players and their German coach have been broken off.", [], id="players are no states"
        ),
        pytest.param("Peru recognised Juan Diaz as interim president of Chile.", [], id="a person is no state"),
        pytest.param(
            "BONN - Germany and Moldova agreed on trade. Bonn recognised the former Soviet republic on 31 December 1991.",
            [("recognition", "DEU MDA", "1991-12-31")],
            id="what a state was once part of",
        ),
    ],
)
def test_a_turning_point_bears_its_own_day_and_states(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert sorted(read_milestones(text), key=repr) == sorted(expected, key=repr)


@pytest.mark.parametrize("cut", range(20, 110, 3))
def test_no_text_that_breaks_off_raises(cut: int) -> None:
    text = "The King of Norway accepted letters of credence from Carlos Reyes of Peru, as did Oman, and Malta did the same with Fiji."
    assert isinstance(read_milestones(text[:cut]), list)
