import pytest

from entente.text import normalise_text
from entente.text.language import detect_language

ENGLISH = "The ministers of the two countries met in Lima and agreed to reopen the border crossings that were closed in March."
RUSSIAN = "Министры обеих стран встретились в Лиме и договорились вновь открыть пограничные переходы, закрытые в марте."
FRENCH = "Les ministres se sont rencontrés à Lima où ils ont décidé de rouvrir deux postes-frontières fermés depuis les tempêtes de mars."


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (ENGLISH, "en"),
        (RUSSIAN, "ru"),
        (FRENCH, "fr"),
        ("U.S. Lifts Travel Ban to Lebanon.", "en"),
        ("Նախարարները հանդիպեցին Երևանում։", "hy"),
        ("12345", "und"),
        ("", "und"),
        ("საქართველო და აზერბაიჯანი", "ka"),
    ],
)
def test_the_language_is_told(text: str, language: str) -> None:
    assert detect_language(text) == language


@pytest.mark.parametrize("other", [RUSSIAN, FRENCH], ids=["another script", "the same script"])
def test_paragraphs_in_another_language_stay_but_hold_no_sentence(other: str) -> None:
    document = normalise_text(f"{ENGLISH}\n\n{other}\n\n{ENGLISH} They will meet again.")
    assert document.language == "en"
    assert other in document.text
    assert all(document.text[start:end] not in other for start, end in document.sentence_spans)
    assert document.notes[0].startswith("1 of 3 paragraphs in ")


def test_the_longer_part_gives_the_documents_language() -> None:
    document = normalise_text(f"{ENGLISH}\n\n{RUSSIAN} {RUSSIAN}\n\n{RUSSIAN}")
    assert document.language == "ru"
