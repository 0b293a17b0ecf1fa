"""Split a sentence into words with their offsets: possessive endings, hyphens and punctuation stand alone."""

import re

TOKEN = re.compile(
    r"(?:[A-Za-z]\.){2,}"  # U.S., U.N.
    r"|\d[\d.,:/]*\d|\d"
    r"|['’](?:s|ll|ve|re|d|m)\b"
    r"|(?:al|el|Al|El)-[^\W\d_]+"
    r"|[^\W\d_]+(?:['’](?!s\b|ll\b|ve\b|re\b|d\b|m\b)[^\W\d_]+)?"
    r"|\w+|\.{2,}|[^\w\s]"
)
ABBREVIATION = frozenset(
    "mr mrs ms dr gen col lt maj sgt capt adm brig sen rep gov pres prof rev hon st jr sr jan feb mar apr jun jul aug sep sept oct nov dec no vs dep min amb".split()
)
QUOTES = frozenset("\"“”„«»")


def tokenise(text: str, start: int, end: int) -> tuple[list[str], list[int], list[int]]:
    """Words of `text[start:end]` with their start and end offsets into `text`."""
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for match in TOKEN.finditer(text, start, end):
        word = match[0]
        if word == "." and words and ends[-1] == match.start() and (words[-1].lower() in ABBREVIATION or (len(words[-1]) == 1 and words[-1].isupper())) and match.end() < end:
            continue
        words.append(word)
        starts.append(match.start())
        ends.append(match.end())
    return words, starts, ends


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
