"""Turning points told by verbs, nouns, ranks and numbers, each beside what only looks like one."""

from datetime import date
from typing import Any, cast

import pytest

from entente.coding.documents import code_document
from entente.coding.spec import spec_object
from entente.coding.stream import open_document

PUBLISHED = date(2019, 3, 14)  # a Thursday


def read_milestones(text: str) -> list[tuple[str, str, str | None]]:
    document = open_document("d", text, PUBLISHED)
    found = cast("dict[str, list[dict[str, Any]]]", spec_object(document, code_document(document)))["milestones"]
    return [(item["kind"], " ".join(item["countries"]), item["date"]) for item in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "By decree of 3 July 1991 Sweden gave Oman diplomatic recognition.",
            [("recognition", "OMN SWE", "1991-07-03")],
            id="recognition given to somebody",
        ),
        pytest.param("Oman won recognition from Peru on Monday.", [("recognition", "OMN PER", "2019-03-11")], id="recognition won"),
        pytest.param(
            "Honduras transferred its diplomatic recognition from Taipei to Beijing on Monday.",
            [("relations_severed", "HND TWN", "2019-03-11"), ("recognition", "CHN HND", "2019-03-11")],
            id="recognition moved",
        ),
        pytest.param(
            "Ireland acknowledged Palestine as a sovereign state on Monday.", [("recognition", "IRL PSE", "2019-03-11")], id="acknowledged"
        ),
        pytest.param(
            "Kenya recognised Oman on Monday. Uganda followed within the hour.",
            [("recognition", "KEN OMN", "2019-03-11"), ("recognition", "OMN UGA", "2019-03-11")],
            id="followed within the hour",
        ),
        pytest.param(
            "Diplomatic links between Chile and Mongolia were forged in 1991.",
            [("relations_established", "CHL MNG", "1991")],
            id="links forged",
        ),
        pytest.param(
            "Diplomatic relations between Malta and Fiji came into being on Monday.",
            [("relations_established", "FJI MLT", "2019-03-11")],
            id="came into being",
        ),
        pytest.param(
            "Oman, which has had ties with Japan since 1972, bought trains.",
            [("relations_established", "JPN OMN", "1972")],
            id="had since",
        ),
        pytest.param(
            "Peru no longer maintains diplomatic relations with Cuba, it said on Monday.",
            [("relations_severed", "CUB PER", "2019-03-11")],
            id="no longer maintains",
        ),
        pytest.param(
            "Grenada renounced its ties with Taiwan in January 2005.", [("relations_severed", "GRD TWN", "2005-01")], id="renounced"
        ),
        pytest.param(
            "Diplomatic relations between Chad and Togo are at an end.", [("relations_severed", "TCD TGO", None)], id="are at an end"
        ),
        pytest.param(
            "Full diplomatic relations between Qatar and Chad are back in place since Monday.",
            [("relations_restored", "QAT TCD", "2019-03-11")],
            id="back in place",
        ),
        pytest.param(
            "Senegal and Cuba returned to full relations on 3 January 1996.",
            [("relations_restored", "CUB SEN", "1996-01-03")],
            id="returned to",
        ),
        pytest.param(
            "Kenya and Italy celebrated on Monday the 30th birthday of their diplomatic ties.",
            [("anniversary", "ITA KEN", "2019-03-11")],
            id="a birthday",
        ),
        pytest.param(
            "Seventy-five years of Chilean-Australian relations were toasted on Monday.",
            [("anniversary", "AUS CHL", "2019-03-11")],
            id="years of relations between peoples joined by a hyphen",
        ),
        pytest.param(
            "Diplomatic relations between Oman and Fiji turned 30 on Monday.", [("anniversary", "FJI OMN", "2019-03-11")], id="turned 30"
        ),
        pytest.param(
            "Ghana's consulate in Malta was turned into a fully fledged embassy on Monday.",
            [("embassy_opened", "GHA MLT", "2019-03-11")],
            id="raised in rank",
        ),
        pytest.param(
            "RIGA, March 14, 2019 - The Argentine mission was raised to the rank of an embassy on Monday.",
            [("embassy_opened", "ARG LVA", "2019-03-11")],
            id="raised in rank at the place of the dateline",
        ),
        pytest.param(
            "Kenya and Fiji are in diplomatic relations since Monday.",
            [("relations_established", "FJI KEN", "2019-03-11")],
            id="in diplomatic relations since",
        ),
        pytest.param(
            "Libya has called its man in Valletta back to Tripoli.", [("ambassador_recalled", "LBY MLT", None)], id="its man in a capital"
        ),
        pytest.param(
            "Relations between Togo and Israel broken off in 1973 were renewed on Monday.",
            [("relations_restored", "ISR TGO", "2019-03-11"), ("relations_severed", "ISR TGO", "1973")],
            id="a participle behind the relations",
        ),
        pytest.param(
            "Norway's king received Ethiopia's new ambassador on Monday; she brought her credentials and coffee.",
            [("ambassador_appointed", "ETH NOR", "2019-03-11")],
            id="credentials behind a semicolon",
        ),
        pytest.param("Peru has an embassy in Oman since Monday.", [("embassy_opened", "OMN PER", "2019-03-11")], id="has one since"),
        pytest.param(
            "Kenya opened an embassy in Lima. The ribbon was cut on Monday.",
            [("embassy_opened", "KEN PER", "2019-03-11")],
            id="the day of the ceremony",
        ),
        pytest.param(
            "Sweden's embassy in Hanoi ceased operations in March 2011.",
            [("embassy_closed", "SWE VNM", "2011-03")],
            id="ceased operations",
        ),
        pytest.param("Nepal wound up its embassy in Copenhagen on Monday.", [("embassy_closed", "DNK NPL", "2019-03-11")], id="wound up"),
        pytest.param(
            "The envoy Ana Rios of Spain handed her letters of credence to the President of Palau on Monday.",
            [("ambassador_appointed", "ESP PLW", "2019-03-11")],
            id="letters without the word ambassador",
        ),
        pytest.param(
            "Emir Tamim of Qatar received the credentials of the ambassadors of Kenya and Nepal on Monday.",
            [("ambassador_appointed", "KEN QAT", "2019-03-11"), ("ambassador_appointed", "NPL QAT", "2019-03-11")],
            id="credentials of two",
        ),
        pytest.param(
            "The withdrawal of the Kenyan ambassador from Beirut on Monday surprised nobody.",
            [("ambassador_recalled", "KEN LBN", "2019-03-11")],
            id="a withdrawal",
        ),
        pytest.param(
            "LUSAKA, March 14, 2019 - Angola withdrew its ambassador here in April 1998.",
            [("ambassador_recalled", "AGO ZMB", "1998-04")],
            id="here is where the article is written",
        ),
        pytest.param(
            "Ordered home by Warsaw on Monday, the Polish ambassador in Budapest packed.",
            [("ambassador_recalled", "HUN POL", "2019-03-11")],
            id="a participle before the envoy",
        ),
    ],
)
def test_turning_points(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert read_milestones(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Trade relations between Peru and Chile were suspended by a strike of lorry drivers.", id="trade relations"),
        pytest.param("The resumption of ties between Bolivia and Chile remains a dream.", id="a dream"),
        pytest.param("Ghana's actress was named goodwill ambassador for Kenya.", id="a goodwill ambassador"),
        pytest.param("Police closed the road to the Iranian embassy in London on Monday.", id="a road closed"),
        pytest.param("The American embassy in Lima was closed on Monday for a public holiday.", id="closed for a holiday"),
        pytest.param("Gunmen attacked the newly opened Turkish embassy in Mogadishu.", id="newly opened as a quality"),
        pytest.param("The ban came seven years after it was imposed as relations between Peru and Chile soured.", id="years after a ban"),
        pytest.param("The two churches of Cyprus and Greece restored relations on Sunday.", id="churches"),
        pytest.param("Workers at the Thai embassy in Laos severed ties with their union.", id="a union"),
        pytest.param("Denmark's queen opened an exhibition at the embassy in Oslo.", id="an exhibition opened"),
        pytest.param("The embassy of Peru in Chile opened at nine on Monday as usual.", id="opened in the morning"),
        pytest.param("Chile's embassy in Lima closed ranks behind the consul.", id="closed ranks"),
        pytest.param("The Ghanaian ambassador to Egypt said credentials of voters must be checked.", id="credentials of voters"),
        pytest.param('"That is how you recognise a fair price," Ana Reyes of Peru told Chile.', id="a price is no state"),
    ],
)
def test_what_is_no_turning_point(text: str) -> None:
    assert read_milestones(text) == []


def test_years_since_a_break_are_no_anniversary() -> None:
    assert [item[:2] for item in read_milestones("It is ten years since Cuba and Peru broke off relations.")] == [
        ("relations_severed", "CUB PER")
    ]
