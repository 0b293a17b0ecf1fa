"""Captivity told as a state, ships brought in, blows told of the weapon, armies that stand and go home, measures that lapse."""

from collections.abc import Callable

import pytest

LEAD = "There was little to add on Monday. "  # a sentence before makes the case one of an article


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Two Finnish surveyors have sat in a Libyan prison since May.", "COERCE LBY>FIN ongoing", id="sat in a prison"),
        pytest.param("A Chilean welder has been in custody since Omani agents picked him up.", "COERCE OMN>CHL ongoing", id="since taken"),
        pytest.param("Cuba has kept a Dutch welder under lock and key since May.", "COERCE CUB>NLD ongoing", id="kept under lock and key"),
        pytest.param(
            "Nine Kenyan drovers spent a week in the hands of the Somali army.", "COERCE SOM>KEN ongoing", id="in an army's hands"
        ),
        pytest.param("Six Thai rangers are captives of the Lao army.", "COERCE LAO>THA ongoing", id="captives of"),
        pytest.param("The Swiss botanist, in a Cuban cell since May, is ill.", "COERCE CUB>CHE ongoing", id="put in between commas"),
        pytest.param("In Cuban jails sat forty Haitians.", "COERCE CUB>HTI ongoing", id="the jail first"),
        pytest.param("Three Danish sailors were marched into captivity in Tripoli.", "COERCE LBY>DNK", id="marched into it"),
        pytest.param("A Swiss botanist is on death row in Tehran.", "COERCE IRN>CHE ongoing", id="on death row"),
        pytest.param("A Swiss botanist is in a holiday camp in Tehran.", "", id="another camp"),
        pytest.param("The future of the Danish harbour is in Norwegian hands.", "", id="a matter in hands"),
        pytest.param("A Danish burglar sits in a Norwegian jail for theft.", "", id="a thief"),
        pytest.param("A Kenyan trawler was taken in tow by the Omani navy.", "COERCE OMN>KEN", id="taken in tow"),
        pytest.param("The Irish navy brought a Danish trawler into Cork under guard.", "COERCE IRL>DNK", id="under guard"),
        pytest.param("Nine Thai fishermen were hauled aboard a Burmese gunboat.", "COERCE MMR>THA", id="hauled aboard"),
        pytest.param("Norwegian coastguards brought a stricken Danish trawler to Bergen.", "", id="a ship in distress"),
        pytest.param("A Danish lorry was stopped by the Swedish police on the bridge.", "SANCTION SWE>DNK", id="stopped by, no visit"),
    ],
)
def test_captivity_and_ships(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """People and ships in another's hands; thieves, matters and ships in distress are not."""
    check(LEAD + text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Danish rockets launched from Jutland tore up a Swedish post.", "ASSAULT DNK>SWE", id="rockets tore up"),
        pytest.param(
            "Bombs rolled from the ramp of a Sudanese transport on to a clinic in Chad.", "ASSAULT SDN>TCD", id="from whose plane"
        ),
        pytest.param("Two Kenyan recruits died on Sunday under Somali fire.", "ASSAULT SOM>KEN", id="died under fire"),
        pytest.param("Laos lost a ferry to shells lobbed across the river by the Thai army.", "ASSAULT THA>LAO", id="lost to shells"),
        pytest.param("Iranian gunboats sent two Omani dhows to the bottom.", "ASSAULT IRN>OMN", id="sent to the bottom"),
        pytest.param("A Chinese patrol boat sliced through the cables of a Vietnamese survey ship.", "ASSAULT CHN>VNM", id="cables cut"),
        pytest.param("A Danish drone found a lost Swedish dog.", "", id="a drone that helps"),
        pytest.param("Serbian armour drew up within sight of Macedonian villages.", "MOBILIZE SRB>MKD", id="drew up"),
        pytest.param(
            "Since the middle of May Chadian tanks have been rolling to the Libyan border.", "MOBILIZE TCD>LBY ongoing", id="since"
        ),
        pytest.param("The 9,000 men whom Peru had drawn up along the Chilean border ate well.", "MOBILIZE PER>CHL", id="men by number"),
        pytest.param("Danish F-16s went up twice in a hurry to meet Russian bombers.", "MOBILIZE DNK>RUS", id="planes to meet planes"),
        pytest.param("Sudanese bombers were over Chad on Monday and left six dead.", "ASSAULT SDN>TCD", id="left dead"),
        pytest.param("A stray bullet in a Kenyan bar killed a Danish welder.", "", id="a stray bullet"),
        pytest.param("Chile moved two regiments up to Arica, within sight of Peruvian Tacna.", "MOBILIZE CHL>PER", id="within sight"),
        pytest.param("A Danish submarine was sighted inside Swedish waters.", "MOBILIZE DNK>SWE", id="sighted"),
        pytest.param("Two Danish helicopters crossed into Sweden.", "MOBILIZE DNK>SWE", id="craft cross a line"),
        pytest.param("Gambian troops entered Togo to help its premier put down a mutiny.", "AID GMB>TGO", id="entered to help"),
        pytest.param("Peruvian sappers have been encamped on Chile's northern shore since May.", "COERCE PER>CHL ongoing", id="encamped"),
        pytest.param(
            "Chadian shells hit a barn in Niger. Niamey's answer was to push a brigade up to Diffa.",
            "ASSAULT TCD>NER & MOBILIZE NER>TCD",
            id="what an answer was",
        ),
        pytest.param("Danish lorries drew up within sight of Swedish villages.", "", id="lorries"),
    ],
)
def test_blows_and_armies(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """What a weapon does to whom, and armies that stand before somebody."""
    check(LEAD + text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("The Russian ban on Moldovan wine lapsed on Thursday.", "RETREAT RUS>MDA", id="a ban lapsed"),
        pytest.param(
            "The Thai tanks drawn up along the Lao border are rolling back to barracks.",
            "MOBILIZE THA>LAO & RETREAT THA>LAO ongoing|MOBILIZE THA>LAO & RETREAT THA>LAO",
            id="to barracks",
        ),
        pytest.param("In August the last of the Cuban columns rolled home out of Angola.", "RETREAT CUB>AGO", id="rolled home"),
        pytest.param("A Danish welder boarded a plane in Tripoli, a free man.", "RETREAT LBY>DNK", id="a free man"),
        pytest.param("A Danish welder came out of jail in Tripoli on Monday.", "RETREAT LBY>DNK", id="out of jail"),
        pytest.param("Lima handed the captured pilot over to Chile.", "RETREAT PER>CHL", id="a captured pilot"),
        pytest.param("Chad sent nine Nigerien prisoners back to Niamey.", "RETREAT TCD>NER", id="prisoners sent back"),
        pytest.param("A Danish trawler was allowed to leave Tromso.", "RETREAT NOR>DNK", id="allowed to leave"),
        pytest.param("Danish pupils were allowed to go home.", "", id="pupils allowed home"),
        pytest.param(
            "A Danish trawler which the Polish navy had seized in May was let through in June.",
            "COERCE POL>DNK & RETREAT POL>DNK",
            id="seized and let through",
        ),
        pytest.param("Danish tourists are rolling home from Spain.", "", id="tourists"),
    ],
)
def test_ends_of_force(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """What ends without anybody said to end it."""
    check(LEAD + text, wanted)
