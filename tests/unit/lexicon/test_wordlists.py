from collections.abc import Iterator

import pytest

from entente.errors import LexiconError
from entente.lexicon import wordlists
from entente.lexicon.wordlists import word_list


@pytest.fixture(autouse=True)
def forget_lists() -> Iterator[None]:
    yield
    wordlists._known.clear()
    wordlists._lists.cache_clear()


def write(monkeypatch: pytest.MonkeyPatch, **lists: str) -> None:
    wordlists._known.clear()
    wordlists._lists.cache_clear()
    monkeypatch.setattr(wordlists, "read_words", lambda: {"heads": {"person": "cook"}, "acts": lists})


def test_a_list_holds_the_words_of_the_lists_it_names(monkeypatch: pytest.MonkeyPatch) -> None:
    write(monkeypatch, tones="@threats @praise plea", threats="warning menace", praise="@thanks tribute", thanks="thanks")
    assert word_list("tones") == {"warning", "menace", "thanks", "tribute", "plea"}


def test_words_with_the_sign_inside_name_no_list(monkeypatch: pytest.MonkeyPatch) -> None:
    write(monkeypatch, boarding="lower_@_onto")
    assert word_list("boarding") == {"lower_@_onto"}


@pytest.mark.parametrize(
    ("lists", "problem"),
    [
        pytest.param({"tones": "@threat"}, "'tones' holds the list 'threat', which does not exist", id="no such list"),
        pytest.param({"tones": "@threats", "threats": "@tones"}, "'threats' holds the list 'tones', which holds itself", id="a circle"),
    ],
)
def test_a_list_that_cannot_be_filled_is_told_by_name(monkeypatch: pytest.MonkeyPatch, lists: dict[str, str], problem: str) -> None:
    write(monkeypatch, **lists)
    with pytest.raises(LexiconError, match=problem):
        word_list("tones")
