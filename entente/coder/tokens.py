"""Split a sentence into words with their offsets: possessive endings, hyphens and punctuation stand alone."""

import re

from entente.lexicon.wordlists import word_list

TOKEN = re.compile(
    r"(?:[A-Za-z]\.){2,}"  # U.S., U.N.
    r"|\d[\d.,:/]*\d|\d"
    r"|['’](?:s|ll|ve|re|d|m)\b"
    r"|(?:al|el|Al|El)-[^\W\d_]+"
    r"|[^\W\d_]+(?:['’](?!s\b|ll\b|ve\b|re\b|d\b|m\b)[^\W\d_]+)?"
    r"|\w+|\.{2,}|[^\w\s]"
)
QUOTES = frozenset('"“”„«»')


def tokenise(text: str, start: int, end: int) -> tuple[list[str], list[int], list[int]]:
    """Words of `text[start:end]` with their start and end offsets into `text`."""
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for match in TOKEN.finditer(text, start, end):
        word = match[0]
        if word == "." and words and ends[-1] == match.start() and match.end() < end and _is_abbreviation(words[-1]):
            continue
        words.append(word)
        starts.append(match.start())
        ends.append(match.end())
    return words, starts, ends


def _is_abbreviation(word: str) -> bool:
    return word.lower() in word_list("abbreviations") or (len(word) == 1 and word.isupper())


def mark_quotes(words: list[str], opened: bool) -> tuple[list[bool], bool]:
    """For every word whether it stands inside quotation marks, and whether the quotation stays open."""
    inside: list[bool] = []
    for word in words:
        if word in QUOTES:
            opened = word in "“„«" or (word == '"' and not opened)
            inside.append(True)
        else:
            inside.append(opened)
    return inside, opened
