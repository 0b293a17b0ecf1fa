"""Split a sentence into words with their offsets: possessive endings, hyphens and punctuation stand alone."""

import re
from operator import add
from typing import NamedTuple

from entente.lexicon.wordlists import word_list

TOKEN = re.compile(
    r"(?:[A-Za-z]\.){2,}"  # U.S., U.N.
    r"|\d[\d.,:/]*\d|\d"
    r"|['’](?:s|ll|ve|re|d|m)\b"
    r"|(?:al|el|Al|El|test|flight-test)-[^\W\d_]+"
    r"|[^\W\d_]+(?:['’](?!s\b|ll\b|ve\b|re\b|d\b|m\b)[^\W\d_]+)?"
    r"|\w+|\.{2,}|[^\w\s]"
)
QUOTES = frozenset('"“”„«»')
MOST_PIECES = 100_000  # kept at once, some 30 MB; a corpus of news has about as many that come more than once


class Tokens(NamedTuple):
    """The words of a stretch of text as written and in lower case, with their start and end offsets into the text."""

    words: list[str]
    lower: list[str]
    starts: list[int]
    ends: list[int]


class _Piece(NamedTuple):
    """The words of a stretch without spaces, where they start in it (null: a single word at its start), where the next stretch does."""

    words: list[str]
    lower: list[str]
    starts: list[int] | None
    width: int


class _Pieces(dict[str, _Piece]):
    """The pieces met so far; `is_last`: those at the end of a sentence."""

    def __init__(self, *, is_last: bool) -> None:
        self._is_last = is_last

    def __missing__(self, piece: str) -> _Piece:
        if len(self) >= MOST_PIECES:
            self.clear()
        self[piece] = found = _cut(piece, is_last=self._is_last)
        return found


_pieces = _Pieces(is_last=False)
_last_pieces = _Pieces(is_last=True)


def tokenise(text: str, start: int, end: int) -> Tokens:
    """Words of `text[start:end]`.

    Words never reach over a space, so the stretches between spaces are split once and remembered: twice as fast on news, and all
    later look-ups of a word that comes again are faster, too, because it is the same object.
    """
    words: list[str] = []
    lower: list[str] = []
    starts: list[int] = []
    known = _pieces
    *pieces, last = text[start:end].split(" ")
    for piece in pieces:
        found, small, offsets, width = known[piece]
        words += found
        lower += small
        if offsets is None:
            starts.append(start)
        else:
            starts += [start + offset for offset in offsets]
        start += width
    found, small, offsets, _ = _last_pieces[last]
    words += found
    lower += small
    starts += [start + offset for offset in ((0,) if offsets is None else offsets)]
    return Tokens(words, lower, starts, list(map(add, starts, map(len, words))))


def _cut(piece: str, *, is_last: bool) -> _Piece:
    """The words of a piece without the full stops of abbreviations; the last one of a sentence keeps its own."""
    words: list[str] = []
    starts: list[int] = []
    for match in TOKEN.finditer(piece):
        word, (first, behind) = match[0], match.span()
        is_inside = not is_last or behind < len(piece)
        if word == "." and is_inside and words and starts[-1] + len(words[-1]) == first and _is_abbreviation(words[-1]):
            continue
        words.append(word)
        starts.append(first)
    return _Piece(words, [word.lower() for word in words], None if starts == [0] else starts, len(piece) + 1)


def _is_abbreviation(word: str) -> bool:
    return word.lower() in word_list("abbreviations") or (len(word) == 1 and word.isupper())


def mark_quotes(words: list[str], is_open: bool) -> tuple[list[bool], bool]:
    """For every word whether it stands inside quotation marks, and whether the quotation stays open."""
    if QUOTES.isdisjoint(words):
        return [is_open] * len(words), is_open
    inside: list[bool] = []
    for word in words:
        if word in QUOTES:
            is_open = word in "“„«" or (word == '"' and not is_open)
            inside.append(True)
        else:
            inside.append(is_open)
    return inside, is_open
