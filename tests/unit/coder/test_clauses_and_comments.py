"""Acts told in clauses beside the main one, and comments whose object says who did what."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "The treaty, which Peru and Chile signed in Lima on Monday, says little.", "AGREE CHL=PER", id="which, a comma before"
        ),
        pytest.param(
            "The treaty on fishing, which the Peruvian president and the Chilean leader signed, is short.",
            "AGREE CHL=PER",
            id="which, a topic before",
        ),
        pytest.param("The embargo, which Chile imposed on Peru, hurt.", "SANCTION CHL>PER", id="which, a measure"),
        pytest.param(
            "Peru and Chile began drills, which Bolivia denounced as a rehearsal.",
            "COOPERATE CHL=PER & ACCUSE BOL>CHL & ACCUSE BOL>PER",
            id="which, a comment on the clause",
        ),
        pytest.param(
            "The accord, which Peru and Chile signed in 2023 with Brazil as broker, holds.", "AGREE CHL=PER", id="a broker is no partner"
        ),
        pytest.param("It was the Chilean president's first visit to Latvia.", "CONSULT CHL>LVA", id="a first visit, owned"),
        pytest.param("Oman brought the presidents of Chad and Mali together in March.", "CONSULT MLI=TCD", id="two brought together"),
        pytest.param("Peru ended its refusal to talk to Chile.", "CONCEDE PER>CHL", id="a refusal ended"),
        pytest.param("Latvia expressed regret over Peru's decision.", "ACCUSE LVA>PER", id="regret at another's decision"),
        pytest.param("Latvia expressed regret over its decision to expel the Peruvians.", "CONCEDE LVA>PER", id="regret at one's own"),
        pytest.param(
            "Peru recalled its ambassador from Latvia. Riga expressed regret.",
            "SANCTION PER>LVA & ACCUSE LVA>PER",
            id="regret behind another's step",
        ),
        pytest.param(
            "King Mohammed VI smiled. Joe Biden had gone home. The king invited Alexander Stubb.",
            "AGREE MAR>FIN",
            id="a king is no president",
        ),
        pytest.param(
            "Joe Biden telephoned the leaders of Peru and Chile and threatened to break off talks on tariffs.",
            "CONSULT USA>PER & CONSULT USA>CHL & THREATEN USA>PER & THREATEN USA>CHL",
            id="a threat in a call",
        ),
        pytest.param(
            "Chilean police stormed the Peruvian embassy. Peru's president called the raid a violation of Peru's sovereignty.",
            "ASSAULT CHL>PER & ACCUSE PER>CHL",
            id="a breach of one's own sovereignty",
        ),
        pytest.param("The ministers of Peru and Chile talked of trade.", "CONSULT CHL=PER", id="two who talk of something"),
    ],
)
def test_clauses_and_comments(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """The act stands where the clause says it, with those who do it."""
    check(text, wanted)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Peru said that it would reconsider its refusal to send wheat to Chile.", id="a refusal reconsidered"),
        pytest.param(
            "Peru and Chile are far apart. The rebels are no party to this. They negotiate with the Chilean government.", id="rebels"
        ),
        pytest.param("Peru and Chile are far apart. Bolivia condemned the entry; so did Brazil.", id="so did, behind what is no act"),
        pytest.param("Peru and Chile are far apart. Peru's president spoke of rights to Chilean copper.", id="one who speaks of something"),
        pytest.param(
            "Peru and Chile are far apart. A party in Peru announced a complaint to the constitutional court.", id="a court of one's own"
        ),
    ],
)
def test_nothing_done(check: Callable[[str, str], None], text: str) -> None:
    """Neither what is thought over nor what people of no country do is an act between two."""
    check(text, "")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Kenya and Chad joined Malta in Valletta to sign a pact.",
            "AGREE KEN=TCD & AGREE KEN=MLT & AGREE MLT=TCD",
            id="joined others to sign",
        ),
        pytest.param(
            "At a pavilion of the Dubai Expo, Kenya and Chad signed a pact.",
            "AGREE KEN=TCD",
            id="a phrase with its own phrase before a list",
        ),
        pytest.param(
            "At a ceremony on the sidelines of the Dubai fair, Kenya and Chad signed a pact.", "AGREE KEN=TCD", id="several phrases first"
        ),
        pytest.param(
            "Kenya and Chad met. Chad lifted the ban on Kenyan tea which it had imposed in May.",
            "CONSULT KEN=TCD & RETREAT TCD>KEN & SANCTION TCD>KEN occurred 2020-05",
            id="a ban lifted and told of",
        ),
        pytest.param(
            "Kenya and Chad signed a pact in 1988; Chad declared it void in 1990.",
            "AGREE KEN=TCD historical & REJECT TCD>KEN historical",
            id="declared it void",
        ),
        pytest.param("Kenya and Chad signed a pact. Chad declared a vote void.", "AGREE KEN=TCD", id="something else void"),
        pytest.param(
            'Kenya and Chad met. Chad\'s minister described the talks as "frank and short".',
            "CONSULT KEN=TCD",
            id="talks in quotation marks",
        ),
        pytest.param(
            "Saudi Arabia and Chad met. The kingdom's foreign minister praised Chad.",
            "CONSULT SAU=TCD & SUPPORT SAU>TCD",
            id="the kingdom's minister",
        ),
    ],
)
def test_pacts_and_bans_told_by_the_way(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Who joined in signing, what was banned before and what one pronounces void."""
    check(text, wanted)
