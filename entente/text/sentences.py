"""Where sentences begin and end: marks of their end weighed against abbreviations, numbers, initials and quotations.

Every paragraph is looked through once: a run of marks is taken whole, and no rule looks further than a bounded
stretch, so time grows with length alone.
"""

import re
from dataclasses import dataclass
from functools import cache

from entente.sources.rules import load_rules

MARKS = ".!?…։؟۔。！？"
CLOSERS = "\"'”’»›)\\]“"
OPENERS = "\"'“‘«‹(\\[„¿¡—–\\-"
# Marks of the end of a sentence with what closes behind them; a run is taken whole, so that none is entered twice.
# No possessive repeat: it is three times as slow here, and that of a group matches wrongly in Python before 3.11.5.
MARK = re.compile(rf"[{MARKS}]+(?:[{CLOSERS}」』]|[  ](?=»))*")
ARMENIAN_MARK = re.compile(rf"[։:!?…]+(?:[{CLOSERS}]|[  ](?=»))*")
# Marks of Chinese and Japanese need no white space behind them.
WIDE_MARKS = frozenset("。！？")
LAST_TOKEN = re.compile(r"[^\s({\[\"“”«»—–/]+$")
NEXT_WORD = re.compile(rf"\s+([{OPENERS}\s]*)([^\s]{{1,60}})")
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
ACRONYM = re.compile(r"(?:[^\W\d_]\.-?)+[^\W\d_]")
INITIAL = re.compile(r"[^\W\d_]\.")
DIGITS = re.compile(r"\d{1,4}")
ROMAN = re.compile(r"[IVXLC]{1,5}")
# How far an attribution behind a quotation is looked for.
ATTRIBUTION_REACH = 90
# A word before a mark is at most this long; longer runs are no abbreviation.
TOKEN_REACH = 24


@dataclass(frozen=True, slots=True)
class LanguageRules:
    """Abbreviations and words of one language, as abbreviations.toml explains them."""

    never: frozenset[str]
    number: frozenset[str]
    unit: frozenset[str]
    maybe: frozenset[str]
    abbreviations: frozenset[str]  # all of the above
    starters: frozenset[str]
    attribution: re.Pattern[str] | None
    has_ordinal_stop: bool  # "2. Dünya Savaşı": a full stop makes the number an ordinal
    has_case: bool


@cache
def marked_names() -> frozenset[str]:
    """Names that are written with a mark at their end, such as Yahoo!."""
    return frozenset(load_rules("abbreviations")["marked"]["names"])


@cache
def language_rules(language: str) -> LanguageRules:
    """Rules of a language; one without a table of its own gets the English ones."""
    table = load_rules("abbreviations")
    words = table.get(language, table["en"])
    said = "|".join(map(re.escape, words["said"]))
    attribution = rf"\s+(?:(?:the|The|[A-ZÀ-ÖØ-ÞА-ЯЁ][\w.'’-]*)\s+){{1,5}}(?:{said})\b" if said and language != "ar" else None
    return LanguageRules(
        never=frozenset(words["never"]),
        number=frozenset(words["number"]),
        unit=frozenset(words["unit"]),
        maybe=frozenset(words["maybe"]),
        abbreviations=frozenset(word for key in ("never", "number", "unit", "maybe") for word in words[key]),
        starters=frozenset(words["starters"]),
        attribution=re.compile(attribution) if attribution else None,
        has_ordinal_stop=language in {"tr", "de", "az", "hu", "fi", "pl", "cs", "sr", "hr", "no", "da"},
        has_case=language not in {"ar", "fa", "he", "ka", "ur", "hi", "zh", "ja", "th", "ps"},
    )


def split_sentences(text: str, language: str = "en", offset: int = 0) -> list[tuple[int, int]]:
    """Spans of the sentences of one paragraph, without white space at their ends, moved by `offset`."""
    rules = language_rules(language)
    pattern = ARMENIAN_MARK if language == "hy" else MARK
    spans: list[tuple[int, int]] = []
    start = 0
    length = len(text.rstrip())
    for mark in pattern.finditer(text):
        at, end = mark.span()
        if end >= length:
            break
        is_end = False
        if text[at] == "." and end - at == 1 and text[end] == " " and text[end + 1].isupper():
            # A common word before the full stop, to which no rule about abbreviations applies: the usual case, made quick.
            word = text[text.rfind(" ", start, at) + 1 or start : at]
            is_end = len(word) > 2 and word.islower() and word.isalpha() and word not in rules.abbreviations
        if is_end or (text[end].isspace() and is_sentence_end(text, start, at, end, rules)) or text[at] in WIDE_MARKS:
            spans.append((start + offset, end + offset))
            start = end
            while text[start].isspace():
                start += 1
    if start < length:
        spans.append((start + offset, length + offset))
    return spans


def is_sentence_end(text: str, start: int, at: int, end: int, rules: LanguageRules) -> bool:
    """True where the mark at `at`, closed at `end`, ends the sentence that began at `start`."""
    following = NEXT_WORD.match(text, end, end + 200)
    if following is None:
        return True
    opening, word = following.group(1), following.group(2)
    first = word[0]
    if first.islower() and (rules.has_case or first.isascii()):
        return False
    mark = text[at]
    is_closed = end - at > 1 and text[end - 1] in "\"'”’»"
    if is_closed and rules.attribution and (attribution := rules.attribution.match(text, end, end + ATTRIBUTION_REACH)):
        ends_there = text[attribution.end() : attribution.end() + 1] in {".", ","}
        if mark in "!?" or ends_there:
            return False
    if mark in "!?" and end - at == 1 and text[max(text.rfind(" ", start, at) + 1, start) : at] in marked_names():
        return _is_starter(WORD.match(word), rules)
    if mark != "." or text.startswith("..", at):
        return True
    if is_closed and not first.isdigit():
        return True
    return _is_full_stop(text, start, at, first, WORD.match(word), opening, rules)


def _is_full_stop(text: str, start: int, at: int, first: str, word: re.Match[str] | None, opening: str, rules: LanguageRules) -> bool:
    """True where a single full stop is more than the mark of an abbreviation, an initial or a numbered item."""
    found = LAST_TOKEN.search(text, max(start, at - TOKEN_REACH), at)
    if found is None:
        return True
    token = found[0].rsplit("'", 1)[-1].rsplit("’", 1)[-1]
    folded = token.lower()
    is_starter = not rules.starters or _is_starter(word, rules) or any(mark in opening for mark in '"“«')
    if DIGITS.fullmatch(token):
        if found.start() == start or text[found.start() - 2 : found.start()] in {": ", "; "}:
            return False  # "1. The parties …" opens a list, "; 2. An exchange …" goes on with one
        return not (rules.has_ordinal_stop and len(token) <= 2)
    if ROMAN.fullmatch(token) and found.start() == start:
        return False
    if len(token) == 1 and token.isupper():
        return is_starter  # an initial
    if folded in rules.never:
        return False
    if folded in rules.number:
        return not first.isdigit() and (is_starter or len(folded) > 1)
    if folded in rules.unit:
        return True
    if "-" in token and ACRONYM.fullmatch(token):
        return False  # J.-Y. Le Drian
    if folded in rules.maybe or ACRONYM.fullmatch(token):
        return is_starter and not _opens_clause(text, start, found.start())
    if len(token) == 1 and token.isalpha() and not rules.has_case:
        return is_starter
    return True


def _is_starter(word: re.Match[str] | None, rules: LanguageRules) -> bool:
    """True for a word that opens sentences; an initial ("В. В. Путин") is none though it may be spelled like one."""
    return word is not None and word[0] in rules.starters and not INITIAL.fullmatch(word.string[:2])


def _opens_clause(text: str, start: int, at: int) -> bool:
    """True where so little of the sentence has passed that it cannot be one: "В 2021 г. Азербайджан …", "The U.S. …"."""
    return at - start < 40 and len(text[start:at].split()) <= 1
