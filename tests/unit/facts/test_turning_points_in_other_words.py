"""Turning points in the words of receptions, registers and reminiscences, each beside what only looks like one."""

import pytest

from tests.unit.facts.test_turning_points import read_milestones


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Malta's high commissioner-designate Ana Borg gave her letters to the President of Ghana on Monday.",
            [("ambassador_appointed", "GHA MLT", "2019-03-11")],
            id="letters given",
        ),
        pytest.param(
            "Kenya's envoy, John Kip, presented his papers at the palace in Oslo.", [("ambassador_appointed", "KEN NOR", None)], id="papers"
        ),
        pytest.param(
            "Lesotho has given its agrément to Rui Vaz as Portugal's next ambassador.",
            [("ambassador_appointed", "LSO PRT", None)],
            id="consent given",
        ),
        pytest.param("Kenya sent its first resident envoy to Peru in 1990.", [("ambassador_appointed", "KEN PER", "1990")], id="sent"),
        pytest.param(
            "Egypt called its ambassador away from Ankara in August 2013.",
            [("ambassador_recalled", "EGY TUR", "2013-08")],
            id="called away",
        ),
        pytest.param("Quito withdrew its chief envoy from Lima.", [("ambassador_recalled", "ECU PER", None)], id="the chief envoy"),
        pytest.param(
            "Norway had reopened its mission in Tehran in 2015.", [("embassy_opened", "IRN NOR", "2015")], id="a mission reopened"
        ),
        pytest.param(
            "The Kenyan flag was hoisted over the new embassy in Lima on Monday.",
            [("embassy_opened", "KEN PER", "2019-03-11")],
            id="a flag over a new embassy",
        ),
        pytest.param(
            "Kenya struck the flag at its embassy in Lima for good on Monday.",
            [("embassy_closed", "KEN PER", "2019-03-11")],
            id="the flag struck",
        ),
        pytest.param("London ordered the Iranian embassy to close.", [("embassy_closed", "GBR IRN", None)], id="ordered to close"),
        pytest.param(
            "Ties between Kenya and Peru, begun on 5 May 1973, have been good.",
            [("relations_established", "KEN PER", "1973-05-05")],
            id="ties begun",
        ),
        pytest.param("Quito broke with Lima two days later.", [("relations_severed", "ECU PER", None)], id="broke with a capital"),
        pytest.param(
            "Relations of Kenya with Peru were taken up again in 1990.",
            [("relations_restored", "KEN PER", "1990")],
            id="taken up again",
        ),
        pytest.param(
            "Haiti switched its allegiance back to Taiwan on Monday.", [("recognition", "HTI TWN", "2019-03-11")], id="allegiance switched"
        ),
        pytest.param(
            "The year is the fiftieth year of relations between Cuba and Zambia.",
            [("anniversary", "CUB ZMB", "2019")],
            id="a year of relations by its number",
        ),
        pytest.param(
            "Kenya's first envoy since the war, Ann Kip, arrived in Lima on 7 March.",
            [("ambassador_appointed", "KEN PER", "2019-03-07")],
            id="a first envoy who arrived",
        ),
        pytest.param(
            "Kenya's new man in Lima, John Kip, began his duties in March.",
            [("ambassador_appointed", "KEN PER", "2019-03")],
            id="a new man",
        ),
        pytest.param(
            "Kenya has had an ambassador in Lima since 3 February.",
            [("ambassador_appointed", "KEN PER", "2019-02-03")],
            id="an ambassador since",
        ),
        pytest.param(
            "Peru's minister thanked Kenya for its friendship. Norway thanked Oman, which recognised the country on 15 February.",
            [("recognition", "NOR OMN", "2019-02-15")],
            id="the country that is named ahead",
        ),
        pytest.param(
            "Kenya shut nine missions abroad in July, among them the embassy in Lima.",
            [("embassy_closed", "KEN PER", "2018-07")],
            id="one of many missions shut",
        ),
        pytest.param(
            "Malta and Oman put their relations on a formal footing on 11 March.",
            [("relations_established", "MLT OMN", "2019-03-11")],
            id="a formal footing",
        ),
        pytest.param(
            "Before the month was over Kenya's ambassador in Lima, Ann Kip, had been ordered home.",
            [("ambassador_recalled", "KEN PER", None)],
            id="before the month was over",
        ),
        pytest.param(
            "Panama ended its recognition of Taiwan and opened relations with the People's Republic of China on 13 March.",
            [("relations_severed", "PAN TWN", "2019-03-13"), ("relations_established", "CHN PAN", "2019-03-13")],
            id="recognition ended",
        ),
    ],
)
def test_turning_points_in_other_words(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert [item for item in read_milestones(text) if item in expected] == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Kenya's envoy handed his papers to a customs man in Oslo.", id="papers of another kind"),
        pytest.param("Peru mused about bringing home its ambassador from Chile.", id="only mused about"),
        pytest.param("Peru broke with tradition and Chile with habit.", id="broke with no state"),
        pytest.param("Kenya sent an envoy to talk to Peru.", id="an envoy for talks"),
        pytest.param("Kenya lowered the flag over its embassy in Lima after the death of the king.", id="mourning"),
        pytest.param("Kenya said it no longer recognised Kosovo.", id="no longer recognised"),
        pytest.param("The visit fell into the forty-eighth year of relations between Cuba and Zambia.", id="no round number"),
        pytest.param("The United States was expected to recognise the new state of Kosovo within days.", id="expected"),
        pytest.param("Thai envoys have not been called home from Phnom Penh.", id="not called home"),
        pytest.param("A shop in Lima hung out its shingle; Kenya looked on.", id="a shop"),
    ],
)
def test_what_only_looks_like_a_turning_point(text: str) -> None:
    assert read_milestones(text) == []
