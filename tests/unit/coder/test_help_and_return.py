"""Help told by its arrival or by those who give it, people handed over, captives who come home, troops that draw back."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Two planes laden with Kenyan tents landed in Chad.", "AID KEN>TCD", id="a plane laden with goods"),
        pytest.param("Kenyan vaccines were unloaded in Chad.", "AID KEN>TCD", id="goods unloaded"),
        pytest.param("A Kenyan gift of maize has reached Chad.", "AID KEN>TCD", id="a gift that arrives"),
        pytest.param("Kenyan doctors have taken over the night shift in hospitals across Chad.", "AID KEN>TCD", id="doctors at work"),
        pytest.param("Kenyan firefighters fought the blaze in Chad.", "AID KEN>TCD", id="firefighters fight no country"),
        pytest.param("Red Cross nurses from Kenya tended the wounded in Chad.", "", id="nurses of no state"),
        pytest.param("Kenyan doctors in Chad went on strike.", "", id="doctors on strike"),
        pytest.param("Kenya has advanced Chad 2 billion dollars for fuel.", "AID KEN>TCD", id="money advanced"),
        pytest.param("Kenya parked three billion dollars with the Central Bank of Chad.", "AID KEN>TCD", id="money parked"),
        pytest.param("Kenya parked three buses in front of the embassy of Chad.", "", id="buses parked"),
        pytest.param("Kenya issued a humanitarian visa to a Chadian sprinter.", "AID KEN>TCD", id="a humanitarian visa"),
    ],
)
def test_help(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Goods, money and helpers that come to another country."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Kenya handed a former minister over to Chad.", "COOPERATE KEN>TCD", id="handed over"),
        pytest.param("A former Kenyan minister was flown to Chad to stand trial.", "COOPERATE KEN>TCD", id="flown to his trial"),
        pytest.param("A banker was extradited from Kenya to Chad.", "COOPERATE KEN>TCD", id="extradited from"),
        pytest.param("Kenya sent a minister to Chad.", "CONSULT KEN>TCD", id="a minister sent on a visit"),
        pytest.param("Kenya sent Chad the DNA profiles of the suspects.", "COOPERATE KEN>TCD", id="data sent"),
        pytest.param("Kenya tipped off Chad about the plot.", "COOPERATE KEN>TCD", id="tipped off"),
        pytest.param("Kenya did business worth $2 billion with Chad.", "COOPERATE KEN=TCD ongoing", id="did business"),
    ],
)
def test_cooperation(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Suspects, information and goods that pass between two."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Five Kenyan nurses walked free after eight years in Chadian cells.", "RETREAT TCD>KEN", id="walked free"),
        pytest.param("Five Kenyan nurses flew home after eight years in a Chadian jail.", "RETREAT TCD>KEN", id="flew home from jail"),
        pytest.param("Five Kenyan nurses flew home from Chad.", "", id="flew home from work"),
        pytest.param("Chad let 55 Kenyan soldiers go.", "RETREAT TCD>KEN", id="let soldiers go"),
        pytest.param("Chad let two Kenyan frigates use its port.", "COOPERATE TCD>KEN ongoing", id="let ships use a port"),
        pytest.param("Kenyan and Chadian tanks were backing away from the lake.", "RETREAT KEN=TCD ongoing", id="armies that draw back"),
        pytest.param("The last Kenyan troops flew home from Chad.", "RETREAT KEN>TCD", id="troops that fly home"),
        pytest.param("Kenya lifted its travel warning for Chad.", "RETREAT KEN>TCD", id="a travel warning lifted"),
        pytest.param("The guns fell silent between Kenya and Chad.", "RETREAT KEN=TCD", id="guns that fall silent"),
        pytest.param("The guns will fall silent if Kenya and Chad wish it.", "", id="guns that may fall silent"),
        pytest.param("Kenya transferred the frozen Chadian money to a bank in Doha.", "RETREAT KEN>TCD", id="frozen money let go"),
        pytest.param("The Kenyan garrison surrendered to the Chadian army.", "RETREAT KEN>TCD", id="an army that surrenders"),
    ],
)
def test_return(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Captives, troops and measures that are given up."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Poland shipped a dozen MiG-29 fighters to Peru.", "AID POL>PER", id="arms by the name of their make"),
        pytest.param("Peru approved the sale of 12 jets to Chile.", "AGREE PER>CHL", id="a sale that is cleared"),
        pytest.param("Peru and Chile exchanged lists of their mines.", "COOPERATE CHL=PER", id="lists exchanged"),
        pytest.param("Peru freed 12 jailed Danes.", "RETREAT PER>DNK", id="so many prisoners by what they are"),
        pytest.param("Spain has sold Chile 18 F-16s.", "AID ESP>CHL", id="arms sold to somebody"),
        pytest.param("Ghana sent 90 soldiers to Benin to prop up President Ana Reyes.", "AID GHA>BEN", id="troops for a government"),
        pytest.param("Kenya rolled over a $2bn deposit in Chad's central bank.", "AID KEN>TCD", id="a deposit kept"),
        pytest.param("Kenya extended its $2bn deposit with Chad by a year.", "AID KEN>TCD", id="a deposit prolonged"),
        pytest.param(
            "At a donors' conference in Malta, Kenya pledged $5 million for Chad.", "AGREE KEN>TCD", id="where donors meet is no recipient"
        ),
        pytest.param(
            "Kenya moved two divisions to the Ugandan frontier. Malta rushed 3,000 troops to the region to face them.",
            "MOBILIZE KEN>UGA & MOBILIZE MLT>KEN",
            id="whom troops face",
        ),
    ],
)
def test_money_left_and_troops_rushed(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)
