"""Threats told by conditions and sequels, blockades, fines, people and goods held or driven out, and crowds that a state sends."""

from collections.abc import Callable

import pytest

LEAD = "It was Monday. "


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Oman said its loudspeakers would be switched on again if Yemen sent more drones.", "THREATEN OMN>YEM", id="sent more"
        ),
        pytest.param("Chad will send its soldiers home unless the African Union pays, N'Djamena said.", "THREATEN TCD>AU", id="unless"),
        pytest.param("Peru said it would block the loan unless Chile reopened the schools.", "THREATEN PER>CHL", id="block unless"),
        pytest.param(
            "Kenya said Somalia could forget about electricity unless the transit resumed.", "THREATEN KEN>SOM", id="forget about"
        ),
        pytest.param("Chile was told by Peru that its train would be stopped if the statue stayed.", "THREATEN PER>CHL", id="was told by"),
        pytest.param("There would be consequences, Ghana told Togo.", "THREATEN GHA>TGO", id="there would be"),
        pytest.param('"There will be a price," Chad said of Sudan\'s move.', "THREATEN TCD>SDN", id="said of a move"),
        pytest.param("Niger told Benin that a landing would be a declaration of war.", "THREATEN NER>BEN", id="war"),
        pytest.param("Any ship that comes near will be fired on, Libya told Malta.", "THREATEN LBY>MLT", id="any ship"),
        pytest.param("Iraq spoke of a boycott of Turkish goods if the dam was filled.", "THREATEN IRQ>TUR", id="spoke of, if"),
        pytest.param("Norway said it would join the talks if Denmark withdrew its boats.", "", id="goodwill"),
        pytest.param("Italy's athletes would compete again if Spain sent more swimmers, Rome said.", "", id="no harm"),
        pytest.param("The minister said there would be a price increase for Chilean wine.", "", id="a price"),
        pytest.param('"There will be consequences for the climate," Norway told Denmark.', "", id="for the climate"),
        pytest.param("There will be a response to the letter, Norway told Denmark.", "", id="to a letter"),
        pytest.param("Denmark was told by Norway that the tunnel would be closed if the storm came nearer.", "", id="a storm"),
        pytest.param("The UN said people would die unless Sudan opened the crossing.", "", id="a warning for others"),
    ],
)
def test_threats_by_condition_and_sequel(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """What a state does unless another gives in, or if he does a wrong, and what it says will follow."""
    check(LEAD + text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Peruvian warships have closed the port of Valparaiso in Chile.", "COERCE PER>CHL", id="warships close a port"),
        pytest.param("Chile fined the Peruvian skipper $40,000.", "SANCTION CHL>PER", id="a skipper"),
        pytest.param("A court in Namibia fined the owners of a Spanish trawler.", "SANCTION NAM>ESP", id="a court fines owners"),
        pytest.param("Norway fined its own skippers.", "", id="its own"),
        pytest.param("A British driver was fined in France for speeding.", "", id="a driver"),
        pytest.param(
            "Twelve Nigerians were put on a plane to Lagos by the immigration service of Ghana.", "COERCE GHA>NGA", id="put on a plane"
        ),
        pytest.param(
            "Six hundred Sudanese labourers were trucked over the desert border by Libyan police.", "COERCE LBY>SDN", id="trucked over"
        ),
        pytest.param("The Peruvian team was put on a plane to Lima.", "", id="a team flies"),
        pytest.param("The Ukrainian children were put on buses to Poland.", "", id="children on buses"),
        pytest.param(
            "The trawler, with nine Sri Lankans aboard, was marched into Tuticorin by an Indian cutter.", "COERCE IND>LKA", id="marched in"
        ),
        pytest.param("Four hundred Ukrainian trucks are stuck at the Polish border.", "COERCE POL>UKR ongoing", id="stuck at the border"),
        pytest.param("Moldova's wine has been sitting in Russian customs sheds.", "COERCE RUS>MDA ongoing", id="in sheds"),
        pytest.param("The Danish ferry has been lying at a Norwegian quay since the storm.", "", id="a storm"),
        pytest.param("The Polish tram has stood in a Swiss depot museum for years.", "", id="a museum"),
        pytest.param("Thousands of Danish tourists are stuck at the Turkish border.", "", id="tourists"),
        pytest.param("Still behind bars in Lima: the Danish editor Karen Holm.", "COERCE PER>DNK ongoing", id="listed behind a colon"),
        pytest.param("Still in Lima: the Danish editor Karen Holm.", "", id="only there"),
    ],
)
def test_blockades_fines_and_captives(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Ships, crews, goods and people in another's power, and those who are only where they are."""
    check(LEAD + text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "No British minister will attend the World Cup in Russia, London said.", "PROTEST GBR>RUS planned", id="no minister will attend"
        ),
        pytest.param("Canada is sending no officials to the games in China.", "PROTEST CAN>CHN planned", id="sends nobody"),
        pytest.param("Norway is sending no runners to the games in Lima.", "", id="runners"),
        pytest.param("The Greek ambassador walked out when the Turkish president took the floor.", "PROTEST GRC>TUR", id="walked out"),
        pytest.param("When Israel's prime minister began to speak, the Iranian row was empty.", "PROTEST IRN>ISR", id="an empty row"),
        pytest.param(
            "Friday's crowd outside the Thai embassy had come on Cambodian government buses.", "PROTEST KHM>THA", id="came on state buses"
        ),
        pytest.param("Tourists came in buses to see the British embassy.", "", id="tourists in buses"),
        pytest.param(
            "Workers had come on government buses to the opening of the Chinese embassy in Laos.", "SUPPORT CHN>LAO", id="guests in buses"
        ),
    ],
)
def test_protests_by_absence_and_sent_crowds(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Who sends nobody, who leaves the room, and who brings a crowd."""
    check(LEAD + text, wanted)


def test_suit_followed_behind_a_semicolon(check: Callable[[str, str], None]) -> None:
    """What others do likewise is what the same sentence told before."""
    check(
        LEAD + "Canada is sending no officials to the games in China; Japan followed suit.",
        "PROTEST CAN>CHN planned & PROTEST JPN>CHN planned",
    )
