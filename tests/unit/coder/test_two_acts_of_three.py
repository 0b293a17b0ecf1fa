"""Two acts between three states in one or two sentences: where the second begins, and who does it."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Uruguay shared intelligence with Paraguay but Chile closed its border with Bolivia.",
            "COOPERATE URY>PRY & SANCTION CHL>BOL",
            id="but opens a clause",
        ),
        pytest.param(
            "Uruguay sent doctors to Paraguay after Chile shot down a Bolivian helicopter.",
            "AID URY>PRY & ASSAULT CHL>BOL",
            id="a verb that is a noun, too",
        ),
        pytest.param(
            "Uruguay sent 40 doctors to Paraguay. The government also detained a Chilean trawler.",
            "AID URY>PRY & COERCE URY>CHL",
            id="the government of who acted",
        ),
        pytest.param(
            "Uruguay recalled its envoy from Paraguay. The navy also detained a Chilean trawler.",
            "SANCTION URY>PRY & COERCE URY>CHL",
            id="the navy of who acted",
        ),
        pytest.param("Uruguay boycotted the summit in Asunción.", "PROTEST URY>PRY", id="boycott of a meeting"),
        pytest.param("Uruguay boycotted talks with Paraguay in Santiago.", "PROTEST URY>PRY", id="with whom"),
        pytest.param("Uruguay offered talks to Paraguay.", "AGREE URY>PRY", id="talks offered are not held"),
    ],
)
def test_two_acts_of_three_states(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


def test_nobody_but_one_is_no_new_clause(check: Callable[[str, str], None]) -> None:
    check("Chile said nobody but Paraguay had closed its port to Uruguay.", "")
