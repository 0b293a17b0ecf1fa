"""Threats without a verb of threatening, and blame told by an idiom."""

from collections.abc import Callable

import pytest

LEAD = "There was little to add on Monday. "  # a sentence before makes the case one of an article


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param('"One more mortar and we fire back," Chad\'s minister told Sudan.', "THREATEN TCD>SDN", id="one more"),
        pytest.param("The next Greek trawler would be met with gunfire, Turkey's navy said.", "THREATEN TUR>GRC", id="the next"),
        pytest.param("A second raid would cost Chad dear, the Libyan minister added.", "THREATEN LBY>TCD", id="what it would cost"),
        pytest.param("Unless Malian troops were gone, Algeria made clear, training for Mali was over.", "THREATEN DZA>MLI", id="over"),
        pytest.param("Should Peru dredge the bay, Chile will go to The Hague, its government said.", "THREATEN CHL>PER", id="the judges"),
        pytest.param("Hanoi muttered about taking Laos to court.", "THREATEN VNM>LAO", id="muttered about"),
        pytest.param("Minsk has hinted at retaliation should Vilnius close the road.", "THREATEN BLR>LTU", id="hinted at"),
        pytest.param("Kuwait vowed to make Iraq pay a heavy price.", "THREATEN KWT>IRQ", id="vowed to make pay"),
        pytest.param("Aid to Kenya could be frozen, Norway hinted.", "THREATEN NOR>KEN", id="could be frozen"),
        pytest.param("Brazil served notice that any Guyanese column would be stopped.", "THREATEN BRA>GUY", id="served notice"),
        pytest.param("Chad will answer in kind if Libyan jets come again.", "THREATEN TCD>LBY", id="an answer on condition"),
        pytest.param("A second raid on a port, the ministry in Paris added, would cost the Libyans dear.", "THREATEN FRA>LBY", id="aside"),
        pytest.param("India told Nepal to stop shooting or the army would answer.", "THREATEN IND>NPL", id="or else a clause"),
        pytest.param("Vilnius made it plain to Minsk that another overflight would be the last.", "THREATEN LTU>BLR", id="the last"),
        pytest.param(
            "If the raids from Iraq do not stop, the Turkish general said, our patience will snap.", "THREATEN TUR>IRQ", id="snap"
        ),
        pytest.param("Nigeria is weighing a cut in electricity to Niger.", "THREATEN NGA>NER", id="weighing a cut"),
        pytest.param("Norway spoke of the sanctions on Belarus.", "", id="sanctions only spoken of"),
        pytest.param("Norway is considering more scholarships for Kenya.", "", id="a kind thought"),
        pytest.param("One more win and Peru will be in the final, the Chilean coach said.", "", id="a match"),
    ],
)
def test_threats_told_by_what_would_follow(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """What will follow one deed more, or is only hinted at."""
    check(LEAD + text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Chad laid the deaths of two drivers at Libya's door.", "ACCUSE TCD>LBY", id="at the door"),
        pytest.param("Portugal laid the raid squarely at the door of Angola's generals.", "ACCUSE PRT>AGO", id="at the door of"),
        pytest.param("Oman named Yemen as the paymaster of the gang.", "ACCUSE OMN>YEM", id="named as"),
        pytest.param("Peru made Chile out to be a bully.", "ACCUSE PER>CHL", id="made out to be"),
        pytest.param("Tunis had the Libyan ambassador on the carpet.", "ACCUSE TUN>LBY", id="on the carpet"),
        pytest.param("Ghana had the Togolese envoy brought in.", "ACCUSE GHA>TGO", id="brought in"),
        pytest.param("Chile's ambassador was called in to hear what Peru thinks of it.", "ACCUSE PER>CHL", id="called in to hear"),
        pytest.param("Gabon carried the quarrel with Benin to the judges at The Hague.", "ACCUSE GAB>BEN", id="carried to judges"),
        pytest.param("Peru laid Chile's conduct before the Organization of American States.", "ACCUSE PER>CHL", id="laid before a body"),
        pytest.param("A Peruvian bank took the matter to a court in Chile.", "", id="a court at home"),
        pytest.param("The Peruvian laid flowers at the door of the Chilean embassy.", "", id="a door"),
    ],
)
def test_blame_told_by_idioms(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Doors, carpets and judges."""
    check(LEAD + text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("The blackout, said Oman's minister, was the work of the Yemenis.", "ACCUSE OMN>YEM", id="the work of"),
        pytest.param("Ghana's president said Togo had blood on its hands.", "ACCUSE GHA>TGO", id="blood on hands"),
        pytest.param('"They are pouring petrol on dry grass," Chad\'s minister said of Sudan.', "ACCUSE TCD>SDN", id="said of"),
        pytest.param('"A crime over open graves," Peru\'s minister called the Chilean raid.', "ACCUSE PER>CHL", id="called it so"),
        pytest.param(
            "Kenya held that planes full of rifles for the militia took off from Somalia.", "ACCUSE KEN>SOM", id="arms for rebels"
        ),
        pytest.param(
            "Five hundred civil servants, bussed in by the Cuban government, howled outside the Spanish embassy.",
            "PROTEST CUB>ESP",
            id="a crowd sent by ministries",
        ),
        pytest.param("The chairman of the African Union wrote to Nigeria for a battalion.", "REQUEST AU>NGA", id="wrote for"),
        pytest.param("Estonia wants its archive back from Russia.", "REQUEST EST>RUS", id="wanted back"),
        pytest.param("Chile sent Peru a stiff note about the trawlers.", "ACCUSE CHL>PER", id="a stiff note"),
        pytest.param("The Dane wrote to Norway for her birthday.", "", id="a letter"),
    ],
)
def test_words_of_blame_and_asking(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Quotations said of another, handiwork, crowds that were sent, and what one writes for."""
    check(LEAD + text, wanted)
