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
            "CONSULT PER>CHL & CONSULT PER>BOL",
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
