"""The language of a text: by its script, by its function words, and only then by a model."""

import re
from collections.abc import Callable
from functools import cache
from typing import Any, cast

from entente.sources.rules import load_rules

SAMPLE_CHARACTERS = 600
LETTERS = re.compile(r"[^\W\d_]+")
# Share of English function words among the first words: prose has .25 to .45, headlines .1, French and Spanish below .05.
ENGLISH_SHARE = 0.15
LEAST_WORDS = 8
# Share of letters that must be of a script for it to decide.
SCRIPT_SHARE = 0.5
# The model's probability below which a text is of no known language; a headline's best guess seldom passes .3.
LEAST_PROBABILITY, LEAST_PROBABILITY_SHORT = 0.3, 0.12
SHORT_WORDS = range(4, 12)
UNDETERMINED = "und"
# Letters beyond Latin, Greek's first on: a text without them is of one script.
OTHER_SCRIPT = re.compile(r"[\u0370-\u1cff\u2c00-\ud7ff\uf900-\ufdff]")
# A paragraph so long without these words is looked at more closely.
ODD_PARAGRAPH_CHARACTERS = 90
ODD_PROBABILITY = 0.9


@cache
def _function_words() -> frozenset[str]:
    return frozenset(load_rules("languages")["function_words"]["en"])


@cache
def _scripts() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((language, re.compile(f"[{''.join(ranges)}]")) for language, ranges in load_rules("languages")["script"].items())


@cache
def _model() -> Any:
    """The identifier, restricted to languages that news is written in (loading it takes about a second)."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    load = cast("Callable[..., Any]", LanguageIdentifier.from_model_file)  # pyright: ignore[reportUnknownMemberType]
    identifier = load(MODEL_FILE, norm_probs=True)
    identifier.set_languages(load_rules("languages")["candidates"])
    return identifier


def detect_language(text: str) -> str:
    """ISO 639-1 code, judged on the first characters; `und` where there are no words to judge by."""
    sample = text[:SAMPLE_CHARACTERS]
    words = LETTERS.findall(sample.lower())
    if not words:
        return UNDETERMINED
    known = _function_words()
    if sum(map(known.__contains__, words)) >= max(ENGLISH_SHARE * len(words), 2) and len(words) >= LEAST_WORDS:
        return "en"
    if not sample.isascii():
        letters = sum(map(len, words))
        for language, pattern in _scripts():
            if len(pattern.findall(sample)) > SCRIPT_SHARE * letters:
                return language
    language, probability = _model().classify(sample)
    least = LEAST_PROBABILITY_SHORT if len(words) in SHORT_WORDS else LEAST_PROBABILITY
    return str(language) if probability >= least else UNDETERMINED


def detect_languages(paragraphs: list[str]) -> tuple[str, dict[int, str]]:
    """The language most of an article is in, and those of its paragraphs in another one, by their number."""
    text = "\n".join(paragraphs)
    if not text.isascii() and OTHER_SCRIPT.search(text) and len(paragraphs) > 1:
        return _split_by_script(paragraphs)
    language = detect_language(text)
    return language, _find_odd_paragraphs(paragraphs) if language == "en" and len(paragraphs) > 1 else {}


def _split_by_script(paragraphs: list[str]) -> tuple[str, dict[int, str]]:
    """Languages by group of paragraphs, those mostly in Latin letters and the others."""
    others = {
        number for number, paragraph in enumerate(paragraphs) if len(OTHER_SCRIPT.findall(paragraph)) * 2 > sum(map(str.isalpha, paragraph))
    }
    latin = [paragraph for number, paragraph in enumerate(paragraphs) if number not in others]
    other = [paragraphs[number] for number in sorted(others)]
    is_other = sum(map(len, other)) > sum(map(len, latin))
    main, minor = (other, latin) if is_other else (latin, other)
    language = detect_language("\n".join(main))
    numbers = [number for number in range(len(paragraphs)) if (number in others) != is_other]
    found = detect_language("\n".join(minor)) if minor else UNDETERMINED
    return language, dict.fromkeys(numbers, found) if found not in {UNDETERMINED, language} else {}


def _find_odd_paragraphs(paragraphs: list[str]) -> dict[int, str]:
    """Paragraphs of an English article that a model takes for another language with certainty."""
    odd: dict[int, str] = {}
    for number, paragraph in enumerate(paragraphs):
        if len(paragraph) < ODD_PARAGRAPH_CHARACTERS or " the " in paragraph or " of " in paragraph or " and " in paragraph:
            continue
        if detect_language(paragraph) != "en":
            language, probability = _model().classify(paragraph[:SAMPLE_CHARACTERS])
            if language != "en" and probability >= ODD_PROBABILITY:
                odd[number] = str(language)
    return odd
