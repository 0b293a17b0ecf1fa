"""Who acts in a main clause behind another one, when he is listed with others or described between commas."""

from collections.abc import Callable

import pytest

TWO = "SANCTION NOR>PER & SANCTION SWE>PER"
ONE = "SANCTION NOR>PER"


@pytest.mark.parametrize(
    "opening",
    [
        "The harvest failed, but",
        "The harvest failed, and",
        "Although the harvest failed,",
        "As markets fell,",
        "A day after the harvest failed,",
        "Officials said",
    ],
)
@pytest.mark.parametrize(
    ("doers", "wanted"),
    [
        pytest.param("Norway and Sweden", TWO, id="a list"),
        pytest.param("both Norway and Sweden", TWO, id="both"),
        pytest.param("Norway's prime minister, Aro Delk,", ONE, id="a name behind the office"),
        pytest.param("Aro Delk, the prime minister of Norway,", ONE, id="an office behind the name"),
        pytest.param("Norwegian Prime Minister Aro Delk and his Swedish colleague, Ulf Berg,", TWO, id="a list with a description"),
    ],
)
def test_doers_of_a_main_clause(check: Callable[[str, str], None], opening: str, doers: str, wanted: str) -> None:
    check(f"{opening} {doers} suspended aid to Peru.", wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "As markets fell, Norway suspended aid to Peru, Chile and Mali.",
            "SANCTION NOR>PER & SANCTION NOR>CHL & SANCTION NOR>MLI",
            id="a list behind the verb of the main clause is whole",
        ),
        pytest.param(
            "Norway condemned Peru, recalled its envoy to Chile and closed its stock exchange.",
            "ACCUSE NOR>PER & SANCTION NOR>CHL",
            id="verbs of one subject",
        ),
        pytest.param(
            "Norway offered to hold talks, but Peru and Chile declined the offer.",
            "AGREE NOR>PER & AGREE NOR>CHL & REJECT PER>NOR & REJECT CHL>NOR",
            id="an offer that several refuse",
        ),
        pytest.param(
            "After suspending aid to Peru, the Norwegian and Swedish governments closed their markets.",
            TWO,
            id="a list behind a participle",
        ),
        pytest.param(
            "Suspending aid to Peru's president, Ana Ruiz, Norway and Sweden closed their markets.", TWO, id="behind a name put in"
        ),
        pytest.param(
            "After suspending aid to Peru, Chile and Mali, Norway closed its markets.",
            "SANCTION NOR>PER & SANCTION NOR>CHL & SANCTION NOR>MLI",
            id="a list in a participle",
        ),
        pytest.param(
            "Markets fell after Norway's prime minister, Aro Delk, suspended aid to Peru.", ONE, id="a name put into a later clause"
        ),
        pytest.param("Within hours President Aro Delk of Norway suspended aid to Peru.", ONE, id="a time without a comma"),
        pytest.param("Norway's agent before the court, Aro Delk, suspended aid to Peru.", ONE, id="before a place in what the subject is"),
        pytest.param("Norway was forced to withdraw its troops from Peru.", "RETREAT NOR>PER", id="forced by nobody"),
        pytest.param("Norway felt compelled to condemn Peru.", "ACCUSE NOR>PER", id="feels forced"),
    ],
)
def test_where_clauses_begin(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)
