"""What was told before and is over, against whom forces stand, what came of talks, and a yes to what was asked."""

from collections.abc import Callable

import pytest

from tests.unit.coder.conftest import read_events

HELD = "Oman seized a Kenyan dhow with nine sailors in May. "
SHUT = "Turkey shut its border with Armenia in May. "
MASSED = "Chad moved two brigades to the Libyan border in May. "
MET = "The foreign ministers of Laos and Nepal met in Vientiane. "


@pytest.mark.parametrize(
    ("text", "is_over"),
    [
        pytest.param("All nine are home again.", True, id="home again"),
        pytest.param("They were let go after a week.", True, id="they were let go"),
        pytest.param("Four of them came home through Dubai.", True, id="four of them"),
        pytest.param("The crew were put on a plane to Nairobi.", True, id="sent where they are from"),
        pytest.param("The men are free.", True, id="free"),
        pytest.param("A judge there set six of them free.", True, id="a judge there"),
        pytest.param("All were home in Nairobi for Easter.", True, id="all were home"),
        pytest.param("It let them go the next morning.", True, id="let them go"),
        pytest.param("It let them use the telephone.", False, id="let them do something"),
        pytest.param("The others on the quay went home.", False, id="others of somewhere else"),
        pytest.param("Their lawyers went home.", False, id="their lawyers"),
        pytest.param("Their release came after ten days.", True, id="their release came"),
        pytest.param("The men are back in court.", False, id="back in court"),
        pytest.param("The men are free of fever.", False, id="free of something"),
        pytest.param("The sailors' wives came home.", False, id="somebody of theirs"),
        pytest.param("They have not come home.", False, id="not come home"),
        pytest.param("Either they sail home or they stay.", False, id="a choice"),
    ],
)
def test_captives_told_before_are_free(text: str, *, is_over: bool) -> None:
    """Captives are free where the words say that they are at liberty or home."""
    assert ("RETREAT OMN>KEN" in {act[0] for act in read_events(HELD + text)}) is is_over


@pytest.mark.parametrize(
    ("text", "is_over"),
    [
        pytest.param("The crossing was open again by June.", True, id="open again"),
        pytest.param("It reopened on Monday.", True, id="it reopened"),
        pytest.param("Last month the gate went up for the first time in years.", True, id="for the first time"),
        pytest.param("Since Monday trucks are rolling again.", True, id="what was stopped rolls again"),
        pytest.param("Ankara let the lorries cross again in June.", True, id="who barred it lets them"),
        pytest.param("The ban lasted until June.", True, id="lasted until"),
        pytest.param("It was reinstated in June.", True, id="reinstated"),
        pytest.param("Sales in Georgia picked up again.", False, id="flows of elsewhere"),
        pytest.param("The border stayed quiet again.", False, id="another state"),
        pytest.param("It may open again one day.", False, id="may open"),
        pytest.param("Would it open again?", False, id="asked"),
        pytest.param("Iran's crossing was open again by June.", False, id="another's crossing"),
    ],
)
def test_bars_told_before_are_lifted(text: str, *, is_over: bool) -> None:
    """A bar is over where its way is open or its goods move as before."""
    assert ("RETREAT TUR>ARM" in {act[0] for act in read_events(SHUT + text)}) is is_over


@pytest.mark.parametrize(
    ("text", "is_over"),
    [
        pytest.param("They were gone by June.", True, id="gone"),
        pytest.param("By Sunday the brigades were back in their barracks.", True, id="back in barracks"),
        pytest.param("The last of them left in June.", True, id="the last left"),
        pytest.param("They dug in for the winter.", False, id="dug in"),
        pytest.param("The brigades were back in position.", False, id="back in position"),
    ],
)
def test_forces_told_before_are_gone(text: str, *, is_over: bool) -> None:
    """Forces are gone where the words lead them home."""
    assert ("RETREAT TCD>LBY" in {act[0] for act in read_events(MASSED + text)}) is is_over


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Peru accused Chile of theft. It has massed armour at Tacna.", "ACCUSE PER>CHL & MOBILIZE PER>CHL", id="massed"),
        pytest.param(
            "Peru accused Chile of theft. Three Chilean frigates lay at the mouth of the bay.",
            "ACCUSE PER>CHL & MOBILIZE CHL>PER",
            id="frigates lay",
        ),
        pytest.param("Oslo was calm. Mali has moved two camel companies up to the Algerian line.", "MOBILIZE MLI>DZA", id="companies"),
        pytest.param(
            "Peru accused Chile of theft. Three Chilean frigates were in the parade.", "ACCUSE PER>CHL", id="a parade threatens nobody"
        ),
        pytest.param(
            "Peru accused Chile of theft. Chilean marines head a list of the unpaid at the bank.", "ACCUSE PER>CHL", id="head a list"
        ),
        pytest.param("Peru accused Chile of theft. Three Chilean jets are parked at a museum.", "ACCUSE PER>CHL", id="museum pieces"),
        pytest.param("Oslo was calm. Two Danish frigates are sailing with two Thai frigates.", "COOPERATE DNK=THA ongoing", id="with"),
        pytest.param(
            "Oslo was calm. Danish and Swedish police have been walking the same beat.", "COOPERATE DNK=SWE ongoing", id="one beat"
        ),
        pytest.param("Oslo was calm. Danish and Swedish police are on strike.", "", id="each on strike"),
    ],
)
def test_forces_against_whom_and_with_whom(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Units that stand somewhere face the one with whom their state is at odds; those beside another's work with them."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(MET + "Out of it came an accord on trade.", "CONSULT LAO=NPL & AGREE LAO=NPL", id="out of it came"),
        pytest.param(MET + "The fruit of it is a protocol on transit.", "CONSULT LAO=NPL & AGREE LAO=NPL", id="the fruit of it"),
        pytest.param(MET + "A treaty was sealed there at noon.", "CONSULT LAO=NPL & AGREE LAO=NPL", id="sealed there"),
        pytest.param(MET + "A treaty is still far away.", "CONSULT LAO=NPL", id="far away"),
        pytest.param(MET + "A draft accord is secret.", "CONSULT LAO=NPL", id="a draft"),
        pytest.param("Peru asked Chile for time. Santiago said yes.", "REQUEST PER>CHL & AGREE CHL>PER", id="said yes"),
        pytest.param("Peru asked Chile for time. Santiago accepted at once.", "REQUEST PER>CHL & AGREE CHL>PER", id="accepted"),
        pytest.param("Peru offered Chile a loan. Santiago accepted with thanks.", "AGREE PER>CHL & AGREE CHL>PER", id="with thanks"),
        pytest.param(
            "Peru asked Chile for time. Santiago agreed with Bolivia.", "REQUEST PER>CHL & AGREE BOL=CHL", id="agreed with somebody"
        ),
        pytest.param("Peru asked Chile for time. Has Santiago accepted?", "REQUEST PER>CHL", id="asked only"),
        pytest.param("Peru asked Chile for time. Bolivia said yes.", "REQUEST PER>CHL", id="somebody else"),
    ],
)
def test_what_came_of_talks_and_requests(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Papers and consents between those whom the sentence before names."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Peru severed relations with Cuba in May. They were restored in June.", "SANCTION PER>CUB & AGREE CUB=PER", id="ties restored"
        ),
        pytest.param("Peru severed relations with Cuba in May. The chapel was restored in June.", "SANCTION PER>CUB", id="a chapel"),
        pytest.param(
            "Oslo was calm. In Doha, the Peruvian minister and his Cuban counterpart, Ana Ruiz, signed a pact.",
            "AGREE CUB=PER",
            id="who signs is no place",
        ),
        pytest.param("Oslo was calm. In Quito, Peru, Chile and Cuba, shops were shut.", "", id="a list of places"),
    ],
)
def test_ties_restored_by_both(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """What is restored between two takes both; a place in front of a list of two is not one of them."""
    check(text, wanted)
