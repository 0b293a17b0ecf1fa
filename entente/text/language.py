"""The language of a text: by its script, by its function words, and only then by a model."""

import re
from functools import cache
from typing import Any

from entente.sources.rules import load_rules

SAMPLE_CHARACTERS = 600
LETTERS = re.compile(r"[^\W\d_]+")
# Share of English function words among the first words: prose has .25 to .45, headlines .1, French and Spanish below .05.
ENGLISH_SHARE = 0.15
LEAST_WORDS = 8
# Share of letters that must be of a script for it to decide.
SCRIPT_SHARE = 0.5
# The model's probability below which a text is of no known language.
LEAST_PROBABILITY = 0.3
UNDETERMINED = "und"


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

    identifier: Any = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(load_rules("languages")["candidates"])
    return identifier


def detect_language(text: str) -> str:
    """ISO 639-1 code, judged on the first characters; `und` where there are no words to judge by."""
    sample = text[:SAMPLE_CHARACTERS]
    words = LETTERS.findall(sample.lower())
    if not words:
        return UNDETERMINED
    known = _function_words()
    if sum(word in known for word in words) >= max(ENGLISH_SHARE * len(words), 2) and len(words) >= LEAST_WORDS:
        return "en"
    if not sample.isascii():
        letters = sum(map(len, words))
        for language, pattern in _scripts():
            if len(pattern.findall(sample)) > SCRIPT_SHARE * letters:
                return language
    language, probability = _model().classify(sample)
    return str(language) if probability >= LEAST_PROBABILITY else UNDETERMINED
