"""Whose country speaks where nobody is quoted: interviews and columns; cities that stand for bodies."""

from collections.abc import Callable

import pytest

INTERVIEW = (
    "Peru's foreign minister, Lucía Paredes, spoke to us about diplomacy and the border.\n\n"
    "Are you tired?\n\n{answer}\n\nAnd what did Chile do?\n\nNothing. We waited.\n\nWill it last?\n\nI do not know."
)
MARKED = "Ana Reyes, Peru's former foreign minister, remembers.\n\nQ: How was it?\n\n{answer}\n\nQ: And since?\n\nNothing."
COLUMN = (
    "{told}\n\nWe liked Chile. Then Chile found a worm in our wool. Peru can wait. Nobody in Lima or in Cusco is in a hurry,"
    " and the government of Peru least of all."
)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            INTERVIEW.format(answer="No. Chile has banned our grapes."), "SANCTION CHL>PER", id="our, in an answer without quotation marks"
        ),
        pytest.param(
            INTERVIEW.format(answer='"No. We have banned Chilean grapes."'), "SANCTION PER>CHL", id="we, in an answer in quotation marks"
        ),
        pytest.param(
            "Peru's trade minister, Lucía Paredes, spoke to us in her office.\n\n"
            "In May your navy seized two Chilean trawlers. Was that wise?\n\n"
            "I think so.\n\nDo you regret it?\n\nWe do not.\n\nWhat now?\n\nI shall wait.",
            "COERCE PER>CHL 2020-05 | COERCE PER>CHL",
            id="your, in a question",
        ),
        pytest.param(
            MARKED.format(answer="Then Chile arrested a trawler and held her for a week. We protested, they let her go."),
            "COERCE CHL>PER & ACCUSE PER>CHL & RETREAT CHL>PER",
            id="we and they, where questions are marked",
        ),
        pytest.param(MARKED.format(answer="In March Norway recognised us."), "SUPPORT NOR>PER", id="us, of one who served before"),
        pytest.param(COLUMN.format(told="In May Chile banned our grapes."), "SANCTION CHL>PER", id="our, in a column"),
        pytest.param(
            COLUMN.format(told="In May Chile banned our grapes. Kenya's ambassador thanked our columnists."),
            "SANCTION CHL>PER",
            id="a column's own writers are no country",
        ),
        pytest.param("Chile rejoiced. A spokesman told us so. Our correspondent saw Peru play.", "", id="a newsroom is no country"),
    ],
)
def test_the_first_person(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Whoever is interviewed speaks for a country, and so does a column that says what is ours."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Warsaw accused Brussels of meddling in its courts.", "ACCUSE POL>EU", id="Brussels is the Union"),
        pytest.param(
            "Belgium and Rwanda are at odds. Kigali expelled the Belgian ambassador and accused Brussels of lying.",
            "SANCTION RWA>BEL & ACCUSE RWA>BEL",
            id="but Belgium where the text speaks of it",
        ),
        pytest.param(
            "Chile said in Geneva that Bolivia had threatened it.", "ACCUSE CHL>BOL | THREATEN BOL>CHL", id="Geneva is a place to meet"
        ),
        pytest.param("Bolivia sued Chile at The Hague.", "ACCUSE BOL>CHL", id="The Hague is where courts sit"),
    ],
)
def test_seats_of_bodies(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """A city where bodies sit stands for its own state only in a text that speaks of that state."""
    check(text, wanted)


RESOLUTION = (
    "The Security Council,\n\nHaving heard the envoys of Chile and Peru;\n\n1. Takes note of the report;\n\n{two}\n\n3. Decides to wait."
)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            RESOLUTION.format(two="2. Urges both Governments to resume talks;"), "REQUEST UN>CHL & REQUEST UN>PER", id="a request to both"
        ),
        pytest.param(RESOLUTION.format(two="2. Condemns the attitude of Peru;"), "ACCUSE UN>PER", id="blame"),
        pytest.param(RESOLUTION.format(two="2. Demands that Peru release the sailors;"), "REQUEST UN>PER", id="demands, at the head"),
        pytest.param(RESOLUTION.format(two="2. Deplores the loss of life;"), "", id="blame of nobody named"),
        pytest.param("Urges to travel are strong. Peru and Chile have mountains.", "", id="no resolution"),
    ],
)
def test_resolutions(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """The paragraphs of a resolution begin with what the council at its head does."""
    check(text, wanted)


RELEASE = "LIMA, Peru - The Ministry thanks all who helped. {} This is the view of the Ministry."
TALK = "Ana Reyes, Peru's foreign minister, spoke to us.\n\nQ: Who began?\nA: Not we.\n\nQ: And {}?\nA: {}"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(RELEASE.format("Norway promised 3 million crowns for the harbour."), "AGREE NOR>PER", id="a promise to the issuer"),
        pytest.param(RELEASE.format("We have asked Malta to free the crew."), "REQUEST PER>MLT", id="we, the issuer"),
        pytest.param(RELEASE.format("Norway lifted the ban on fish."), "RETREAT NOR>PER", id="a ban on the issuer's goods"),
        pytest.param(RELEASE.format("A Swedish loan for the port was paid out."), "AID SWE>PER", id="a loan to the issuer"),
        pytest.param(
            TALK.format("Chile", "The crossing at the pass was shut by Santiago."),
            "SANCTION CHL>PER",
            id="shut by another, to who tells it",
        ),
        pytest.param(
            TALK.format("Cuba", "With Havana we work well. Their engineers clear our mines. They gave us two ships."),
            "AID CUB>PER",
            id="they",
        ),
        pytest.param(
            TALK.format("the border", "Chile shelled us. Cuba offered both of us its good offices. Santiago rejected the offer."),
            "ASSAULT CHL>PER & AGREE CUB>PER & AGREE CUB>CHL & REJECT CHL>CUB",
            id="both of us",
        ),
        pytest.param(
            "LIMA, Peru - The Ministry of Health built a hospital. The ministry said Norway promised 3 million crowns to Malta.",
            "AGREE NOR>MLT",
            id="a ministry told of",
        ),
    ],
)
def test_who_tells_is_the_other_party(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """A ministry's release and an interview leave out their own country."""
    check(text, wanted)


TURNS = (
    "SKOPJE - Ana Reyes spoke to us on Friday.\n\nCourier: Minister, you waited?\n\nReyes: We did. {}\n\n"
    "Courier: And will it last?\n\nR.: Who knows?"
)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(TURNS.format("Sofia has lent us 40 million dollars."), "AID BGR>MKD", id="us, under a name and a colon"),
        pytest.param(TURNS.format("Rome promised a credit for the road."), "AGREE ITA>MKD", id="a promise to who answers"),
        pytest.param(TURNS.format("Bonn called what Malta does unworthy."), "", id="of a third"),
        pytest.param(TURNS.format("").replace("And will it last?", "Would Malta talk to Peru?"), "", id="a question with would"),
        pytest.param(TURNS.format("Rome promised a credit for the road.").replace("Minister, y", "Y"), "", id="somebody without an office"),
        pytest.param(RELEASE.format("Iran has insulted the Republic."), "ACCUSE IRN>PER", id="the Republic, which issues the text"),
    ],
)
def test_turns_under_names(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Who asks and who answers may stand under names instead of Q and A."""
    check(text, wanted)
