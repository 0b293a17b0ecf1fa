import pytest

from entente.lexicon import load_lexicon
from entente.lexicon.coverage import find_unknown_names


def names(text: str) -> list[tuple[str, str, str]]:
    return [(entry.name, entry.kind, entry.cue) for entry in find_unknown_names([text], load_lexicon(), least_documents=1)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Foreign Minister Rupert Hentzau met his counterpart.",
            [("Rupert Hentzau", "official", "foreign minister")],
            id="a title and an unknown person",
        ),
        pytest.param("President Vladimir Putin spoke.", [], id="an office-holder we know"),
        pytest.param("Shells fell in Strelsau on Monday.", [("Strelsau", "place", "in")], id="an unknown place"),
        pytest.param("Talks opened in Paris and in the Kremlin.", [], id="places we know"),
        pytest.param(
            "Prime Minister Rosa Tarlen May 4", [("Rosa Tarlen", "official", "prime minister")], id="a date after the name is no part of it"
        ),
        pytest.param("It happened in November at the UN General Assembly.", [], id="months and bodies are no places"),
        pytest.param("The army was near Tal Zenda's gate.", [("Tal Zenda", "place", "near")], id="the possessive is left out"),
        pytest.param(
            "Defence Minister Karim al-Zendawi said",
            [("Karim al-Zendawi", "official", "defence minister")],
            id="Arabic surnames stay whole",
        ),
    ],
)
def test_unknown_officials_and_places_are_found(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert names(text) == expected


def test_names_are_counted_by_mention_and_by_document() -> None:
    texts = ["Shots in Strelsau. More shots in Strelsau.", "Calm in Strelsau.", "Rain in Zendaville."]
    (only,) = find_unknown_names(texts, load_lexicon(), least_documents=2)
    assert (only.name, only.mention_count, only.document_count) == ("Strelsau", 3, 2)
