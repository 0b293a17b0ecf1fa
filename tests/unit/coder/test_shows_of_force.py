"""Forces that move, stand by or fire past somebody: whose they are and at whom they are aimed."""

from collections.abc import Callable

import pytest

LEAD = "There was little to add on Monday. "  # a sentence before makes the case one of an article


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Peru has posted a company of soldiers on the river, facing Brazil.", "MOBILIZE PER>BRA", id="facing somebody"),
        pytest.param("Britain sent two frigates to the Baltic as a warning to Russia.", "MOBILIZE GBR>RUS", id="a warning to somebody"),
        pytest.param("Two Saudi bombers flew to Oman in a show of force aimed at Yemen.", "MOBILIZE SAU>YEM", id="aimed past the host"),
        pytest.param("Oman moved a brigade to the coast to deter Iran.", "MOBILIZE OMN>IRN", id="to deter somebody"),
        pytest.param("Sudan called up 900 reservists, fearing that Chad would strike.", "MOBILIZE SDN>TCD", id="fearing somebody"),
        pytest.param("Peru test-fired a rocket capable of hitting cities in Chile.", "MOBILIZE PER>CHL", id="what a weapon can hit"),
        pytest.param("Mali tested a missile that could reach Niger.", "MOBILIZE MLI>NER", id="how far a weapon reaches"),
        pytest.param("Mali has built a boat capable of attacking Niger.", "", id="what nobody has done yet"),
        pytest.param("Chile shipped tanks to the border with Peru.", "MOBILIZE CHL>PER", id="arms shipped to a border"),
        pytest.param("Chile moved launchers to within 30 miles of Bolivia.", "MOBILIZE CHL>BOL", id="within reach"),
        pytest.param("Mali reinforced the garrison on its border with Niger.", "MOBILIZE MLI>NER", id="its border with somebody"),
        pytest.param(
            "Ghana put its army on alert after Togolese troops laid mines.",
            "MOBILIZE GHA>TGO | MOBILIZE GHA>TGO & MOBILIZE TGO>GHA",
            id="after somebody's act",
        ),
        pytest.param(
            "Japan scrambled six fighters in what Beijing called a provocation.", "MOBILIZE JPN>CHN", id="in what somebody called something"
        ),
        pytest.param("The carrier Nimitz was diverted to the Gulf as a signal to Iran, the Pentagon said.", "MOBILIZE USA>IRN", id="whose"),
        pytest.param("Uganda held a firing drill within sight of the Rwandan posts.", "MOBILIZE UGA>RWA", id="a drill in sight"),
        pytest.param(
            "Burundi sent 40 engineers in answer to a request from Rwanda.", "AID BDI>RWA & REQUEST RWA>BDI", id="an answer to a request"
        ),
        pytest.param("Iranian frigates sailed by in what Oman called a provocation.", "MOBILIZE IRN>OMN", id="a voyage that has a name"),
        pytest.param("Mali recalled officers from holiday, convinced that Niger was lying.", "MOBILIZE MLI>NER", id="convinced"),
        pytest.param("Peru and Chile each pulled their guns up to the ridge.", "MOBILIZE CHL=PER", id="each"),
        pytest.param("Iraq moved two brigades on its own soil, facing nobody.", "", id="its own soil"),
    ],
)
def test_forces_are_aimed_at(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """The other party of a show of force stands in many phrases; who asked for help is not threatened."""
    check(LEAD + text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Chadian tanks rumbled towards the Libyan frontier.", "MOBILIZE TCD>LBY", id="tanks that rumble"),
        pytest.param("An Indian brigade now sits within sight of the Nepalese post.", "MOBILIZE IND>NPL ongoing", id="a brigade that sits"),
        pytest.param("Two Danish F-16s were scrambled to meet a Russian plane.", "MOBILIZE DNK>RUS", id="planes scrambled"),
        pytest.param("Pakistan test-fired a missile two days after India's test.", "MOBILIZE PAK>IND", id="a missile tested"),
        pytest.param("Iran fired three rockets into the sea off Oman.", "MOBILIZE IRN>OMN", id="into the sea"),
        pytest.param("Iran fired three ballistic missiles at Oman.", "ASSAULT IRN>OMN", id="at somebody"),
        pytest.param("Syria cancelled all army leave on the border with Iraq.", "MOBILIZE SYR>IRQ", id="leave cancelled"),
        pytest.param(
            "Qatar's president told his generals to move two divisions to the Saudi border.", "MOBILIZE QAT>SAU", id="own generals"
        ),
        pytest.param("Kenya will send a battalion to its border with Somalia.", "MOBILIZE KEN>SOM planned", id="announced"),
        pytest.param("The last French column rolled out of Niamey towards Chad.", "RETREAT FRA>NER", id="forces that leave"),
        pytest.param(
            "Danish ministers scrambled to meet the Swedish premier.", "CONSULT DNK=SWE|CONSULT DNK>SWE|", id="people who scramble"
        ),
        pytest.param("A German bank moved closer to the Swiss market.", "", id="a company that moves"),
    ],
)
def test_forces_move(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Verbs of motion, tests of arms and calls to arms, told of forces only."""
    check(LEAD + text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("A Russian transport spent a minute inside Finnish airspace.", "MOBILIZE RUS>FIN", id="spent a minute inside"),
        pytest.param("Two Iraqi helicopters flew deep into Kuwaiti airspace.", "MOBILIZE IRQ>KWT", id="flew deep into"),
        pytest.param("A Danish trawler spent two days in Norwegian waters.", "", id="a trawler is no force"),
        pytest.param("A Danish frigate spent two days in Danish waters.", "", id="at home"),
        pytest.param("Chilean and Peruvian troops went into Bolivia.", "MOBILIZE CHL>BOL & MOBILIZE PER>BOL", id="troops that went in"),
        pytest.param("Chilean troops went into battle on Monday.", "", id="battle is no place"),
        pytest.param("Iran held manoeuvres along its border with Oman.", "MOBILIZE IRN>OMN", id="drills along a border with somebody"),
        pytest.param("Ugandan tanks rolled across the Kenyan border.", "ASSAULT UGA>KEN", id="rolling across a border is an invasion"),
        pytest.param("Soviet columns crossed into Norway.", "ASSAULT RUS>NOR", id="columns that cross into"),
        pytest.param("Omani soldiers fired across the river at a Yemeni launch.", "ASSAULT OMN>YEM", id="firing across something at"),
    ],
)
def test_forces_that_enter(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Craft in another's sky show force; columns over his border attack him."""
    check("There was little to add on Monday. " + text, wanted)
