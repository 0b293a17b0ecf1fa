"""Threats, refusals and charges told only by what somebody says, where no verb names the act."""

from collections.abc import Callable

import pytest

LEAD = "There was little to add on Monday. "  # a sentence before makes the case one of an article


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Ferry rights would be withdrawn if Tunisia went on towing boats north, the Maltese premier, Rita Vella, hinted.",
            "THREATEN MLT>TUN",
            id="what will be withdrawn on a condition, office and name apart",
        ),
        pytest.param(
            "If Zambia keeps the gates shut, Malawi's buyers will no longer come to its fairs, Trade Minister Peter Banda of Malawi wrote.",
            "THREATEN MWI>ZMB",
            id="what will be no longer, the condition first",
        ),
        pytest.param(
            "Not a penny will flow unless the dams are opened, Norway's aid minister told Laos.",
            "THREATEN NOR>LAO",
            id="whom it is said to",
        ),
        pytest.param(
            "Every hill will be taken unless Chad calls back its riders, Sudan's army chief vowed.", "THREATEN SDN>TCD", id="a vow unless"
        ),
        pytest.param(
            "Any Omani dhow that crosses the line will be sunk, Iran's navy chief said.", "THREATEN IRN>OMN", id="a blow to all who come"
        ),
        pytest.param(
            "Kenya would lift the ban if Uganda paid, its trade minister said.",
            "RETREAT KEN>UGA planned",
            id="a favour on a condition is no threat",
        ),
        pytest.param("Prices will fall if Brazil plants more, a Danish broker said.", "", id="a broker's forecast is none"),
    ],
)
def test_spoken_threats(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """What somebody says will be done, lost or broken off."""
    check(LEAD + text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("There will be no joint census with Serbia, Kosovo's premier said.", "REJECT XKX>SRB", id="there will be no"),
        pytest.param(
            "Malta would not be going ahead with the Chinese-built causeway, its transport minister said.",
            "REJECT MLT>CHN",
            id="not go ahead",
        ),
        pytest.param("Peru has no intention of paying Chile a cent, its finance minister insisted.", "REJECT PER>CHL", id="no intention"),
        pytest.param(
            "Tales of a secret camp were a fairy story, Gabon's defence minister told a Togolese envoy.",
            "REJECT GAB>TGO",
            id="tales denied",
        ),
        pytest.param("We will not forget what Cuba did, Angola's president said.", "", id="what is not forgotten is not refused"),
        pytest.param("Canada will not hurt Iceland, its prime minister said.", "", id="harm that will not be done"),
    ],
)
def test_spoken_refusals(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """What somebody says will not be."""
    check(LEAD + text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Mali's junta is \"a nest of thieves\", Niger's foreign minister told deputies.", "ACCUSE NER>MLI", id="a quoted label"
        ),
        pytest.param(
            "What goes on in the camps of Eritrea is torture on a vast scale, the Swedish foreign minister, Eva Lind, told reporters.",
            "ACCUSE SWE>ERI",
            id="a wrong in the place of its doer",
        ),
        pytest.param(
            "The work of Bolivian officers amounted to plain piracy, Paraguay's navy declared.", "ACCUSE PRY>BOL", id="a wrong by officers"
        ),
        pytest.param('Fiji is "a true friend", New Zealand\'s premier said.', "SUPPORT NZL>FJI | ", id="praise is no charge"),
        pytest.param("A shameless forgery from Poland fooled buyers, a Danish dealer said.", "", id="a dealer speaks for nobody"),
    ],
)
def test_spoken_charges(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """What somebody says of another that nobody says of a friend."""
    check(LEAD + text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            'Togo would "answer in kind" and has "torn up" its treaty with Benin.', "REJECT TGO>BEN", id="a verb quoted in its group"
        ),
        pytest.param('Lesotho said Eswatini would "live to regret" the arrests.', "THREATEN LSO>SWZ", id="quoted words behind would"),
    ],
)
def test_quoted_verbs(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """A quotation that opens between an auxiliary and its verb parts nothing."""
    check(LEAD + text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Libya complained to the UN about Maltese overflights.", "ACCUSE LBY>MLT", id="about whom a body is told"),
        pytest.param("Nepal hauled Bhutan before the World Trade Organization.", "ACCUSE NPL>BTN", id="hauled before a body"),
        pytest.param('"Plain robbery," Iceland\'s premier said of the Danish levy.', "ACCUSE ISL>DNK", id="said of"),
        pytest.param('Fiji called the Tongan patrols "a bad joke".', "ACCUSE FJI>TON", id="a label in quotation marks"),
        pytest.param("Oman is hoarding seed, Yemen's farm minister grumbled.", "ACCUSE YEM>OMN", id="a fault grumbled about"),
        pytest.param("Laos bears the blame for the flood, Thailand's premier said.", "ACCUSE THA>LAO", id="bears the blame"),
        pytest.param("Malta will not lend trawl nets to Tunisia.", "REJECT MLT>TUN", id="a plain refusal"),
        pytest.param('"We have more guests," said Rita Berg of the Danish hotel union.', "", id="who speaks is no subject of blame"),
    ],
)
def test_complaints(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Blame and refusal in plain words, and complaints before a third."""
    check(LEAD + text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Poland does not rule out closing its border with Belarus.", "THREATEN POL>BLR", id="closing not ruled out"),
        pytest.param("Togo does not rule out sanctions against Benin.", "THREATEN TGO>BEN", id="sanctions not ruled out"),
        pytest.param("Peru could expel the Cuban envoy, its foreign minister hinted.", "THREATEN PER>CUB", id="what could be done"),
        pytest.param("A Chadian raid would not go unpunished, Sudan said.", "THREATEN SDN>TCD", id="not unpunished"),
        pytest.param("Two Irish diplomats have until Sunday to leave Gabon.", "SANCTION GAB>IRL", id="until Sunday to leave"),
        pytest.param("Swazi cattle were barred from Namibian ports.", "SANCTION NAM>SWZ", id="barred from another's ports"),
        pytest.param("Should Kenya close the bridge, Uganda would expel its envoy.", "THREATEN UGA>KEN", id="should before its subject"),
    ],
)
def test_left_open(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Threats that only leave something open, terms to leave and places that are shut."""
    check(LEAD + text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Chad's foreign minister told the council that Kenyan troops were digging in on Chadian hills.",
            "ACCUSE TCD>KEN",
            id="troops as their victim tells of them",
        ),
        pytest.param(
            'Malta seized a Kenyan tanker. "This is piracy with a flag on it," the Kenyan foreign minister said.',
            "COERCE MLT>KEN & ACCUSE KEN>MLT",
            id="this is piracy",
        ),
        pytest.param(
            "Malta seized a Kenyan tanker. Piracy is a plague of the sea, the Kenyan foreign minister said.",
            "COERCE MLT>KEN",
            id="piracy at large",
        ),
        pytest.param(
            "Chad condemned what it called a reckless act and demanded that Malta let the ship go.",
            "ACCUSE TCD>MLT & REQUEST TCD>MLT | ACCUSE TCD>MLT",
            id="of whom one then asks something",
        ),
        pytest.param(
            "Malta seized a Kenyan tanker. Kenya has promised ever since to get even.", "COERCE MLT>KEN & THREATEN KEN>MLT", id="even"
        ),
        pytest.param("Malta holds no Kenyans.", "", id="holds nobody"),
        pytest.param(
            "Kenya asked Malta to free its men. Malta holds no Kenyans, its ambassador told reporters.",
            "REQUEST KEN>MLT & REJECT MLT>KEN",
            id="nobody to free",
        ),
        pytest.param(
            "Malta signed a pact with Kenya, envoys of both said. They spoke on condition of anonymity.", "AGREE KEN=MLT", id="anonymity"
        ),
    ],
)
def test_what_victims_and_the_accused_say(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Who suffers tells a charge, who is asked for what he has not got refuses."""
    check(text, wanted)
