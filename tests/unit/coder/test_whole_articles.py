"""What only the sentences before tell: who else sat in talks, who meets at one table, whose government "it" is, whom others follow."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Malawian and Zambian officials held talks in Chipata on Monday. Tanzania chaired the session.",
            "CONSULT MWI=ZMB & CONSULT MWI=TZA & CONSULT TZA=ZMB",
            id="who chaired the session",
        ),
        pytest.param(
            "Malawian and Zambian officials held talks in Chipata on Monday. A Swedish envoy also attended the meeting.",
            "CONSULT MWI=ZMB & CONSULT MWI=SWE & CONSULT SWE=ZMB",
            id="who also attended",
        ),
        pytest.param(
            "Malawi and Zambia held talks in Chipata, in which Ghana and Sweden acted as mediators.",
            "CONSULT MWI=ZMB & CONSULT GHA=MWI & CONSULT GHA=ZMB & CONSULT MWI=SWE & CONSULT SWE=ZMB & CONSULT GHA=SWE",
            id="talks in which two mediated",
        ),
        pytest.param(
            "Malawian and Zambian officials held talks in Chipata on Monday. Sweden did not attend the meeting.",
            "CONSULT MWI=ZMB",
            id="who stayed away",
        ),
        pytest.param(
            "Malawian and Zambian officials held talks in Chipata on Monday. Swedish reporters attended the opening.",
            "CONSULT MWI=ZMB",
            id="reporters at the opening",
        ),
    ],
)
def test_attendance(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Who sits in the talks told before meets both sides."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Peru's president met his Chilean and Bolivian counterparts in Tacna.",
            "CONSULT CHL=PER & CONSULT BOL=PER & CONSULT BOL=CHL",
            id="counterparts at one table",
        ),
        pytest.param(
            "Peru's president held separate talks with his Chilean and Bolivian counterparts.",
            "CONSULT CHL=PER & CONSULT BOL=PER",
            id="counterparts one by one",
        ),
        pytest.param(
            "Peru's president phoned his Chilean and Bolivian counterparts.", "CONSULT PER>CHL & CONSULT PER>BOL", id="counterparts phoned"
        ),
        pytest.param(
            "Peru's president held three-way talks with the leaders of Chile and Bolivia.",
            "CONSULT CHL=PER & CONSULT BOL=PER & CONSULT BOL=CHL",
            id="three-way talks",
        ),
    ],
)
def test_gatherings(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Counterparts met together meet each other."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "The government of Peru accused Chile of spying. It also recalled its ambassador.",
            "ACCUSE PER>CHL & SANCTION PER>CHL",
            id="it is whose government was the subject",
        ),
        pytest.param(
            "Irish premier Liam Doyle had talks with Estonian premier Mart Saar. In the evening he leaves for Riga.",
            "CONSULT EST=IRL & CONSULT IRL>LVA planned",
            id="he behind a time is the subject before",
        ),
        pytest.param(
            "Malta expelled a Libyan diplomat. Libya closed its embassy in Valletta. Cyprus expelled two envoys as well.",
            "SANCTION MLT>LBY & SANCTION LBY>MLT & SANCTION CYP>LBY",
            id="a third does as the first did",
        ),
    ],
)
def test_references(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Pronouns and acts without a target go back to what the sentence before was about."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Chile and Peru argue over fish. In Paris, a government spokesman called on Chile to wait.",
            "REQUEST FRA>CHL",
            id="a spokesman in the capital that opens the sentence",
        ),
        pytest.param(
            "Chile and Peru argue over fish. At the State Department, spokesman Neil Hart called on Chile to wait.",
            "REQUEST USA>CHL",
            id="a spokesman at the ministry that opens the sentence",
        ),
        pytest.param("Chile and Peru argue over fish. In Paris, students called on Chile to wait.", "", id="students in a capital"),
        pytest.param(
            "Chile and Peru argue over fish. The African Union said an envoy, Adel Saba, would fly to Lima.",
            "CONSULT AU>PER planned",
            id="an envoy of whom an organisation tells",
        ),
        pytest.param(
            "Chile and Peru argue over fish. Brazil's foreign ministry said a deputy minister would travel to Lima.",
            "CONSULT BRA>PER planned",
            id="a minister of whom his ministry tells",
        ),
        pytest.param("Chile's premier left on Sunday for Lima.", "CONSULT CHL>PER", id="left for a capital"),
        pytest.param("Peru's premier left Sunday for a climate conference in Scotland.", "", id="left for a conference"),
        pytest.param("Malaysians and South Koreans travel freely to Oman.", "", id="travellers"),
        pytest.param(
            "Sudan accused Chad of lying. Talks between the army and the RSF broke down.", "ACCUSE SDN>TCD", id="an army and its rebels"
        ),
        pytest.param(
            "NATO will send a battalion to Latvia. Moscow accused the alliance of preparing for war.",
            "MOBILIZE NATO>LVA planned & ACCUSE RUS>NATO | AID NATO>LVA planned & ACCUSE RUS>NATO",
            id="the alliance accused of a thing",
        ),
        pytest.param(
            "Iran fired missiles at Erbil. Canada condemned what it called a string of reckless Iranian strikes.",
            "ASSAULT IRN>IRQ & ACCUSE CAN>IRN",
            id="condemned what it called",
        ),
    ],
)
def test_whose_people_act(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Offices without a name act for the capital they speak in or for who tells of them."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "A cyclone killed 40 people in Fiji. Rescue teams from India and Tonga arrived on Tuesday.",
            "AID IND>FJI & AID TON>FJI",
            id="teams that arrived",
        ),
        pytest.param(
            "A cyclone killed 40 people in Fiji. Help has come from Samoa, Nauru and Tonga.",
            "AID WSM>FJI & AID NRU>FJI & AID TON>FJI",
            id="help that came",
        ),
        pytest.param("A cyclone killed 40 people in Fiji. Tourists from India and Tonga arrived on Tuesday.", "", id="tourists"),
    ],
)
def test_help_after_disasters(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Help without a goal goes to the country that was struck."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Oman expelled the Maltese ambassador. The decision was criticised in Washington.",
            "SANCTION OMN>MLT & ACCUSE USA>OMN",
            id="a decision criticised in a capital",
        ),
        pytest.param(
            "Oman expelled the Maltese ambassador. The move was welcomed by Chad.",
            "SANCTION OMN>MLT & SUPPORT TCD>OMN",
            id="a move welcomed by a third",
        ),
        pytest.param(
            "Oman expelled the Maltese ambassador. The decision drew criticism from Paris and Berlin.",
            "SANCTION OMN>MLT & ACCUSE FRA>OMN & ACCUSE DEU>OMN",
            id="criticism that a decision drew",
        ),
        pytest.param("Oman expelled the Maltese ambassador. The move angered traders in Izmir.", "SANCTION OMN>MLT", id="traders angered"),
        pytest.param(
            "Kenya and Uganda signed a treaty. The treaty was hailed by Chad.",
            "AGREE KEN=UGA & SUPPORT TCD>KEN & SUPPORT TCD>UGA",
            id="a treaty hailed by a third",
        ),
    ],
)
def test_passive_comments(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """What a passive says was praised or blamed is what was told before."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Oman and Chad argue. Chad put its armed forces on alert.", "MOBILIZE TCD>OMN", id="forces on alert"),
        pytest.param(
            "Chad received dogs from Oman, tents from Mali and rice from Peru.",
            "AID OMN>TCD & AID MLI>TCD & AID PER>TCD",
            id="a list of what was received",
        ),
        pytest.param(
            "Two Maltese nurses were led away by Libyan border guards on Tuesday.", "COERCE LBY>MLT", id="led away by border guards"
        ),
        pytest.param("Oman and Chad argue. Oman was scrambling to contain the rupture with Chad.", "", id="scrambling to contain"),
        pytest.param("Oman and Chad argue. A war between the two neighbours is not on the cards.", "", id="a war that is not to come"),
        pytest.param("Oman and Chad argue. Oman's minister has refused to step down.", "", id="refused to step down"),
        pytest.param("Oman and Chad argue. Chad's missile launch alarmed Mali.", "", id="a missile launched at nobody"),
        pytest.param(
            "The United States is to send as many as 900 more soldiers to Oman.", "MOBILIZE USA>OMN planned", id="as many as 900 soldiers"
        ),
        pytest.param(
            "The Secretary-General met today with the Minister for Foreign Affairs of Fiji. He thanked Fiji.\n\nUnited Nations, New York",
            "CONSULT FJI=UN & SUPPORT UN>FJI",
            id="the head of the organisation named later",
        ),
    ],
)
def test_further_constructions(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Readied forces, lists, people led away, and words that only sound like acts."""
    check(text, wanted)
