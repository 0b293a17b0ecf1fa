"""Heads of items that are nothing but a name: "PAKISTAN.", "3. Burundi.", "Angola and Zambia", "FIJI" on a line of its own."""

from entente.coder.actors.gazetteer import Match
from entente.coder.grammar.kinds import TOWNS

NAMED = TOWNS | {"name"}
JOINING = frozenset({"and", "the", ",", "/", "&", "-", "–", "—"})
STOPS = frozenset({".", ":", ")"})
LONGEST_HEAD = 8  # words of a head, its number and its full stop included
LONGEST_TOPIC = 2  # words of a head that names no country: "Cricket."
MOST_NAMED = 4  # countries that one item is of
INLINE_DASHES = (["-"], ["–"], ["—"])
SHORTEST_ITEM = 5  # words of a sentence behind such a head

Heading = tuple[str, ...]


def read_heading(words: list[str], matches: list[Match], *, is_line: bool) -> Heading | None:
    """The countries that a head names; empty for one that names none, "ALSO SEEN.", "6. Further afield."; null for what is no head.

    `is_line`: whether the words have a line of their own, so that they need no full stop.
    """
    first = 2 if words[:1] and words[0].isdigit() and words[1:2] in (["."], [")"]) else 0
    inline = _read_inline(words, matches, first)
    if inline:
        return inline
    if not first < len(words) <= LONGEST_HEAD:
        return None
    last = len(words) - (words[-1] in STOPS)
    codes = _read_names(words, first, last, matches)
    if codes:
        return codes if len(codes) <= MOST_NAMED else None
    are_capitals = all(word.isupper() or not word.isalpha() for word in words[first:last])
    is_short = last - first <= LONGEST_TOPIC and words[first].istitle()
    is_ended = last < len(words) or (is_line and are_capitals)
    return () if is_ended and first < last and words[first].isalpha() and (first > 0 or are_capitals or is_short) else None


def _read_inline(words: list[str], matches: list[Match], first: int) -> Heading:
    """The country with a colon or, in capitals, a dash at the head of an item's first sentence: "Fiji: ", "SRI LANKA - "."""
    match = next((match for match in matches if match.first == first), None)
    if match is None or match.entry.kind != "name" or len(match.entry.codes) != 1:
        return ()
    end = words[match.last + 1 : match.last + 2]
    is_head = end == [":"] or (end in INLINE_DASHES and all(word.isupper() for word in words[first : match.last + 1]))
    is_text = len(words) > match.last + SHORTEST_ITEM and words[match.last + 2][0].isalpha()  # no "PERU - 0.4%", no "Peru: 2"
    return match.entry.codes if is_head and is_text else ()


def _read_names(words: list[str], first: int, last: int, matches: list[Match]) -> Heading:
    """The codes of the names of which a stretch of words wholly consists; none where it holds anything else."""
    named = {token: match for match in matches for token in range(match.first, match.last + 1)}
    codes: dict[str, None] = {}
    for token in range(first, last):
        name = named.get(token)
        if name is None:
            if words[token].lower() not in JOINING:
                return ()
        elif name.entry.kind in NAMED and len(name.entry.codes) == 1:
            codes[name.entry.codes[0]] = None
        else:
            return ()
    return tuple(codes)
