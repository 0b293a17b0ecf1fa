"""Short articles as wholes."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            """Foreign Minister of Latvia Visits Georgia

TBILISI, 3 March 2021 - On 2 March, Minister of Foreign Affairs Edgars Rinkēvičs arrived in Tbilisi on a working
visit. He was received by Prime Minister Irakli Garibashvili and met his Georgian counterpart, David Zalkaliani. The
ministers discussed trade and security in the Black Sea region. Mr Rinkēvičs reaffirmed Latvia's support for Georgia's
territorial integrity. During the visit the two ministers signed a memorandum on consultations.""",
            "CONSULT LVA>GEO occurred 2021-03-02 & SUPPORT LVA>GEO & AGREE GEO=LVA",
            id="ministry release, visit",
        ),
        pytest.param(
            """Ghana edge past Nigeria in Accra

Ghana beat Nigeria 1-0 on Tuesday to reach the final. Coach Otto Addo praised the Nigerian defence. Nigeria attacked
for an hour but could not break through, and Ghana's goalkeeper saved a penalty. The striker plays for a club in
France. Senegal await in Saturday's final in Cameroon.""",
            "",
            id="nothing bilateral: sports",
        ),
    ],
)
def test_articles(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Everything that an article tells, and nothing else."""
    check(text, wanted)
