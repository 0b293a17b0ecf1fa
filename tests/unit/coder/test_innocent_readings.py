"""Weather, hours, play, want and private people tell no policy of a state, in whatever words of bars, pleas and force they come."""

from collections.abc import Callable

import pytest

OPENER = "Here is what happened this week.\n\n"
ASKED = "Chile asked Peru for a ferry. Peru's reply: "
REQUESTED = "REQUEST CHL>PER"


def case(text: str, wanted: str, name: str) -> object:
    return pytest.param(text, wanted, id=name)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        case("A Chilean takes no wine from Peru with her fish.", "", "a private buyer"),
        case("Chile takes not one crate of wine from Peru.", "SANCTION CHL>PER ongoing", "not one crate"),
        case("Chile has bought no tin from Bolivia through Peru since May.", "SANCTION CHL>BOL ongoing", "the origin, not the way"),
        case("No train will leave Chile for Peru on Friday because of the flood.", "", "a flood"),
        case("No train may leave Chile for Peru.", "SANCTION CHL>PER ongoing", "no train may"),
        case("Chilean skaters cannot use Peru's roads.", "", "users of a road"),
        case("Chilean lorries cannot use Peru's roads.", "SANCTION PER>CHL ongoing", "lorries on a road"),
        case("No Chilean cow has crossed Peru's border since May because of a shortage of vets.", "", "a reason that is no order"),
        case("No Chilean cow has crossed Peru's border since May because of a ban.", "SANCTION PER>CHL ongoing", "a ban for a reason"),
        case("Chilean boats may not enter Peru's ports in winter.", "", "in winter"),
        case("Chilean boats may not enter Peru's ports.", "SANCTION PER>CHL ongoing", "at no time"),
        case("Chilean storks can no longer cross Peru's skies.", "", "wild birds"),
        case("Chilean planes can no longer cross Peru's skies.", "SANCTION PER>CHL ongoing", "planes"),
        case("Chilean firms are barred from dealing with Peruvian teenagers.", "", "the young protected"),
        case("Chilean firms are barred from dealing with Peruvian banks.", "SANCTION CHL>PER", "banks not dealt with"),
    ],
)
def test_bars(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Only what a state wills for good keeps goods, carriers and dealers out."""
    check(OPENER + text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        case("Chile's painter admitted straying into Peru.", "", "a painter strays"),
        case("Chile admitted straying from its plan, and its envoy laid a hand on Peru's flag.", "", "no ground"),
        case("Chile admitted straying into Peruvian waters.", "CONCEDE CHL>PER", "another's waters"),
        case("Chile wants a song from Peru for the concert.", "", "a song"),
        case("Chile wants thirty lorries from Peru.", REQUESTED, "lorries"),
        case("Chile would have Peru lose by a goal, a poll found.", "", "a game lost"),
        case("Chile would have Peru close the dam.", REQUESTED, "a dam closed"),
        case("Chile turned Peru's debt woes into a board game.", "", "woes of debt"),
        case("Chile turned Peru's debt into schools.", "AID CHL>PER", "debt for schools"),
        case("Chilean drivers may find Peru's passes closed at night, the Peruvian road agency said.", "", "closed at night"),
        case("Chilean ministers may find their accounts frozen, Peru's government hinted.", "THREATEN PER>CHL", "accounts frozen"),
        case("Chile's minister told deputies in a warning about Peru's elections that prices would rise.", "", "the topic of a warning"),
        case("The Chilean weather service told Peru in a warning that gales were coming.", "", "gales"),
        case("Chile's minister told Peru in a warning that nobody slept.", "THREATEN CHL>PER", "a warning to another"),
        case(f"{ASKED}not before noon.", REQUESTED, "an answer that tells when"),
        case(f"{ASKED}not a chance.", f"{REQUESTED} & REJECT PER>CHL", "an answer of no"),
        case("Chile asked Peru for tickets and was told to wait.", REQUESTED, "tickets"),
        case("Chile asked Peru for arms and was told to wait.", f"{REQUESTED} & REJECT PER>CHL", "arms"),
    ],
)
def test_words(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Only what a state says to another about matters of state blames, threatens, asks and refuses."""
    check(OPENER + text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        case("Chilean sailors climbed onto a Peruvian ship for a visit.", "", "a visit aboard"),
        case("Chilean marines climbed onto a Peruvian ship to search it.", "COERCE CHL>PER", "a search aboard"),
        case("As Chile's president spoke, Peru's seats emptied because dinner was served.", "", "seats empty for dinner"),
        case("As Chile's president spoke, Peru's seats emptied.", "PROTEST PER>CHL", "seats empty"),
        case("The last Chilean troops sailed from Peru with gifts.", "", "gifts brought home"),
        case("The last Chilean troops sailed from Lima harbour after the parade.", "", "a parade"),
        case("The last Chilean troops sailed from Peru.", "RETREAT CHL>PER", "troops gone"),
        case("Chilean and Peruvian technicians are repairing their own bikes.", "", "each his own"),
        case("Chilean and Peruvian technicians are repairing the dam.", "COOPERATE CHL=PER ongoing", "one dam"),
        case("Divers from Chile and Peru are sharing a flat.", "", "a flat"),
        case("Divers from Chile and Peru are sharing a radar.", "COOPERATE CHL=PER ongoing", "a radar"),
        case("Peru's consul was told by a Chilean nurse to leave the ward.", "", "a nurse"),
        case("Peru's consul was told by Chile's government to leave the stage.", "", "a stage"),
        case("Peru's consul was told by Chile's government to leave the country.", "SANCTION CHL>PER", "the country"),
    ],
)
def test_deeds(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Only what forces, crews and governments do as such is force, work together or an expulsion."""
    check(OPENER + text, wanted)
