"""Refusals told by how a request, charge or offer fared."""

from collections.abc import Callable

import pytest

ASKED = "It was Monday. Spain asked Morocco to take back the migrants. "
REQUEST, REFUSED = "REQUEST ESP>MAR", "REQUEST ESP>MAR & REJECT MAR>ESP"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Nepal's appeal to India for fuel was turned down.", "REQUEST NPL>IND & REJECT IND>NPL", id="turned down"),
        pytest.param("Nepal's appeal to India for fuel fell on deaf ears.", "REQUEST NPL>IND & REJECT IND>NPL", id="deaf ears"),
        pytest.param("An American plea to China went nowhere.", "REQUEST USA>CHN & REJECT CHN>USA", id="went nowhere"),
        pytest.param("Malawi's protest to Tanzania has gone unanswered.", "ACCUSE MWI>TZA & REJECT TZA>MWI", id="unanswered"),
        pytest.param("A Bulgarian plea to Turkey was answered with a shrug.", "REQUEST BGR>TUR & REJECT TUR>BGR", id="a shrug"),
        pytest.param("Bolivia's invitation to Chile was declined.", "AGREE BOL>CHL & REJECT CHL>BOL", id="an invitation"),
        pytest.param("Nepal's demand that India pay for the damage was ignored.", "REQUEST NPL>IND & REJECT IND>NPL", id="a demand that"),
        pytest.param("Nepal's appeal to India for fuel was not turned down.", "REQUEST NPL>IND", id="not turned down"),
        pytest.param("Zambia's request to Zimbabwe for power was met.", "REQUEST ZMB>ZWE", id="met"),
        pytest.param("Brazil's complaint to the WTO against Canada was rejected.", "ACCUSE BRA>CAN", id="by a third one"),
        pytest.param("Ghana's complaint against Togo was dismissed by a court.", "ACCUSE GHA>TGO", id="by a court"),
    ],
)
def test_fates_of_pleas(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """A plea whose addressee its noun names is refused by him, where it fares badly by nobody else."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(ASKED + "The plea was not heard.", REFUSED, id="the plea"),
        pytest.param(ASKED + "It was refused.", REFUSED, id="it"),
        pytest.param("Spain asked Morocco to take back the migrants but was rebuffed.", REFUSED, id="who asked was rebuffed"),
        pytest.param("Spain asked Morocco to take back the migrants, but the request was ignored.", REFUSED, id="in the same sentence"),
        pytest.param("Spain asked Morocco to take back the migrants, to no avail.", REFUSED, id="to no avail"),
        pytest.param("Spain vainly asked Morocco to take back the migrants.", REFUSED, id="vainly"),
        pytest.param("Spain asked Morocco for the files and received none.", REFUSED, id="none"),
        pytest.param("Spain asked Morocco for the files and got no reply.", REFUSED, id="no reply"),
        pytest.param(ASKED + "The migrants' request for asylum was refused.", REQUEST, id="another request"),
        pytest.param(ASKED + "It was refused a berth in Bari.", REQUEST, id="something else refused"),
        pytest.param(ASKED + "The appeal was dismissed by a court in Seville.", REQUEST, id="a court's appeal"),
        pytest.param(ASKED + "The request was granted.", REQUEST, id="granted"),
    ],
)
def test_pleas_told_before(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Whom a plea told before went to refuses it, where it or its asker got nothing."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(ASKED + "Rabat sent the note back.", REFUSED, id="a note"),
        pytest.param(
            "It was Monday. Bahrain sent Doha a list of demands. Doha has sent it back.", "REQUEST BHR>QAT & REJECT QAT>BHR", id="it"
        ),
        pytest.param("It was Monday. Egypt asked Italy for the bust. Rome sent it back.", "REQUEST EGY>ITA", id="as it was asked"),
        pytest.param(
            "It was Monday. Sudan accused the Emirates of theft. Abu Dhabi professed its innocence.",
            "ACCUSE SDN>ARE & REJECT ARE>SDN",
            id="innocence",
        ),
        pytest.param(
            "It was Monday. Sudan asked Egypt for grain. The Egyptian suspect maintained his innocence.",
            "REQUEST SDN>EGY",
            id="a suspect's",
        ),
    ],
)
def test_returned_notes(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """A note sent back is refused, a thing asked for is not; who professes innocence denies."""
    check(text, wanted)
