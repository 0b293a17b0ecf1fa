"""People driven out or carried off, ships taken in, property and machines laid hands on, blows by any name."""

from collections.abc import Callable

import pytest

LEAD = "There was little to add on Monday. "  # a sentence before makes the case one of an article


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Gabon bundled hundreds of Togolese over the border.", "COERCE GAB>TGO", id="over the border"),
        pytest.param("Chile flew 80 Haitians home in shackles.", "COERCE CHL>HTI", id="home in shackles"),
        pytest.param("Oman threw out 900 Indian labourers.", "COERCE OMN>IND", id="labourers thrown out"),
        pytest.param("Malta threw out six Libyan diplomats.", "SANCTION MLT>LBY", id="envoys thrown out"),
        pytest.param("Qatar flew out two Nepalese hostages.", "", id="hostages flown out"),
        pytest.param("Sudanese agents hauled an Egyptian lecturer off a bus.", "COERCE SDN>EGY", id="hauled off a bus"),
        pytest.param("Two Danes were picked up by state security in Minsk.", "COERCE BLR>DNK", id="picked up by nameless agents"),
        pytest.param("Omani agents bundled a Yemeni cleric into a van.", "ASSAULT OMN>YEM", id="into a van"),
        pytest.param("Qatar began flying out Nepalese labourers in May.", "COERCE QAT>NPL", id="the beginning of it"),
        pytest.param("Peru put three Chilean teachers in prison as spies.", "COERCE PER>CHL", id="put in prison"),
        pytest.param("A Danish club picked up a Swedish trophy.", "", id="a trophy picked up"),
        pytest.param("A Kenyan cutter towed nine Somali dhows into Lamu.", "COERCE KEN>SOM", id="boats towed in"),
        pytest.param("Iran seized a tanker belonging to a Greek firm.", "COERCE IRN>GRC", id="belonging to somebody"),
        pytest.param("Bolivia took a Spanish-owned grid into state ownership.", "COERCE BOL>ESP", id="into state ownership"),
        pytest.param("Mali served a warrant on a Ghanaian colonel.", "COERCE MLI>GHA", id="a warrant served"),
        pytest.param("Eritrean troops clamped a curfew on the Ethiopian town of Zalambessa.", "COERCE ERI>ETH", id="a curfew abroad"),
        pytest.param("Laos put two occupied Thai villages under martial law.", "COERCE LAO>THA", id="martial law abroad"),
        pytest.param("Iranian hackers wiped the servers of Albania's border police.", "COERCE IRN>ALB", id="hackers with any verb"),
        pytest.param(
            "Cuba will deport nine Haitians, dismissing a plea from Haiti.",
            "COERCE CUB>HTI planned & REJECT CUB>HTI & REQUEST HTI>CUB",
            id="said beside it",
        ),
    ],
)
def test_people_and_things_taken(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Coercion in the verbs of newspapers; envoys, hostages let go and prizes are something else."""
    check(LEAD + text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Libyan guards clubbed two Chadians to death.", "ASSAULT LBY>TCD", id="clubbed"),
        pytest.param("Iraqi planes dropped mustard gas on Iranian trenches.", "ASSAULT IRQ>IRN", id="gas dropped"),
        pytest.param("Iran sent 90 drones and missiles towards Jordan.", "ASSAULT IRN>JOR", id="drones sent towards"),
        pytest.param("Iran sent 90 drones to Sudan.", "AID IRN>SDN", id="drones sent to"),
        pytest.param("Thai and Lao border guards traded rifle rounds.", "ASSAULT LAO=THA", id="rounds traded"),
        pytest.param(
            "An Icelandic gunboat put a shell through the bow of a British trawler.", "ASSAULT ISL>GBR", id="a shell through the bow"
        ),
        pytest.param("Omani jailers gave two Kenyans electric shocks.", "ASSAULT OMN>KEN", id="shocks given"),
        pytest.param(
            "Danish police roughed up the second man of the Swedish embassy in Copenhagen.", "ASSAULT DNK>SWE", id="of an embassy"
        ),
        pytest.param("Cuba's Sosa knocked out Panama's Rios in the second round.", "", id="a boxer knocked out"),
    ],
)
def test_blows(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Blows by other words than the plain ones, and no blows of sport."""
    check(LEAD + text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "MADRID, May 3 (EFE) -- Police detained two Moroccan interpreters. Rabat was silent.",
            "COERCE ESP>MAR",
            id="police of the dateline",
        ),
        pytest.param("MADRID, May 3 (EFE) -- Police detained two bakers. Rabat was silent.", "", id="no foreigners"),
        pytest.param(
            "Gabon shelled a Togolese port. Six died in the shelling by Gabonese gunners.", "ASSAULT GAB>TGO", id="a blow told again"
        ),
    ],
)
def test_force_in_articles(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """What the rest of an article tells: whose police act, who is hit."""
    check(text, wanted)
