"""Where an act took place: what its own clause says, and nothing else."""

from datetime import date

import pytest

from entente.coding import code_document
from entente.coding.stream import open_document

PUBLISHED = date(2021, 3, 4)


def read_place(text: str, kind: str) -> str | None:
    """The place of the only event of a type."""
    (event,) = (event for event in code_document(open_document("case", text, PUBLISHED)).events if event.type == kind)
    return event.place


@pytest.mark.parametrize(
    ("text", "kind", "place"),
    [
        pytest.param("Chile and Peru signed a treaty in Quito on Tuesday.", "AGREE", "Quito", id="behind the act"),
        pytest.param("In Quito on Tuesday, Chile and Peru signed a treaty.", "AGREE", "Quito", id="before the act"),
        pytest.param("Chile's president met his Peruvian counterpart near Quito.", "CONSULT", "Quito", id="near a place"),
        pytest.param(
            "Miners marched in Quito, where Chile's president met his Peruvian counterpart.",
            "CONSULT",
            "Quito",
            id="what the clause tells of",
        ),
        pytest.param("Talks between Chile and Peru were held in Quito on Monday.", "CONSULT", "Quito", id="behind the verb of a noun"),
        pytest.param("Chile and Peru agreed to reopen embassies after four days of talks in Quito.", "AGREE", "Quito", id="talks before"),
        pytest.param(
            "Chile and Peru agreed to reopen embassies, according to a statement issued with Norway after talks in Quito.",
            "AGREE",
            "Quito",
            id="behind what says so",
        ),
        pytest.param("Chile's president came to Quito, where he signed a treaty with Peru.", "AGREE", None, id="a goal is no place"),
        pytest.param("The ministers were in Quito, where Chile and Peru signed a treaty.", "AGREE", "Quito", id="where"),
    ],
)
def test_places_of_the_clause(text: str, kind: str, place: str | None) -> None:
    assert read_place(text, kind) == place


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        pytest.param("Chile and Peru signed a treaty and discussed the war in Sudan.", "AGREE", id="what a second verb is on"),
        pytest.param("Chile recalled its ambassador from Peru because of a meeting of rebels in Quito.", "SANCTION", id="the cause"),
        pytest.param("Chile gave Peru ten tanks, the ministry in Quito said.", "AID", id="who says it"),
        pytest.param("Chile, which gave Peru a loan in 2019, said it would host a summit in Quito.", "AID", id="the clause around it"),
        pytest.param(
            "Chile and Peru held talks in Quito on Monday, and Bolivia expelled a Norwegian diplomat.", "SANCTION", id="another's act"
        ),
        pytest.param("Chile expelled a Peruvian diplomat, according to two people in Quito.", "SANCTION", id="sources"),
        pytest.param("Chile's accusation against Peru angered many in Quito.", "ACCUSE", id="what a noun's verb is on"),
        pytest.param("Chile's president spoke by telephone with his Peruvian counterpart in Lima.", "CONSULT", id="a call is nowhere"),
    ],
)
def test_places_of_other_clauses(text: str, kind: str) -> None:
    assert read_place(text, kind) is None
