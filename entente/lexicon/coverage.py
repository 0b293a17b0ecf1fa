"""Which names in a corpus look like officials or places and are in no table: what to add to the lexicon next."""

import calendar
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Literal

from entente.lexicon.entries import Lexicon

Kind = Literal["official", "place"]

WORD = re.compile(r"[A-Z]\.|[^\W\d_]+(?:-[^\W\d_]+|['’](?!s\b)[^\W\d_]+)*|\S")
PLACE_CUES = frozenset({"in", "at", "near", "outside", "around", "from"})
PARTICLES = frozenset({"al", "el", "bin", "ibn", "van", "von", "de", "da", "del", "der", "di", "dos", "la", "of"})
CALENDAR_WORDS = frozenset({*calendar.month_name, *calendar.month_abbr, *calendar.day_name, *calendar.day_abbr, "Sept"})
LONGEST_TITLE = 7  # words of the longest office title
LONGEST_NAME = 7  # capitalised words that are read as one name


@dataclass(frozen=True, slots=True)
class UnknownName:
    """A name that no table holds; `cue` is the office or preposition most often before it."""

    name: str
    kind: Kind
    cue: str
    mention_count: int
    document_count: int


@dataclass(slots=True)
class _Tally:
    mentions: int = 0
    documents: int = 0
    cues: Counter[str] = field(default_factory=Counter[str])


@dataclass(frozen=True, slots=True)
class _Known:
    titles: frozenset[str]
    aliases: frozenset[str]
    surnames: frozenset[str]


def find_unknown_names(texts: Iterable[str], lexicon: Lexicon, *, least_documents: int = 2) -> list[UnknownName]:
    """Unknown officials and places of at least `least_documents` texts, the most frequent first."""
    known = _collect_known(lexicon)
    tallies: dict[tuple[str, Kind], _Tally] = {}
    for text in texts:
        seen: set[tuple[str, Kind]] = set()
        for name, kind, cue in _scan(WORD.findall(text), known):
            key = (name, kind)
            tally = tallies.setdefault(key, _Tally())
            tally.mentions += 1
            tally.documents += key not in seen
            tally.cues[cue] += 1
            seen.add(key)
    found = [
        UnknownName(name, kind, tally.cues.most_common(1)[0][0], tally.mentions, tally.documents)
        for (name, kind), tally in tallies.items()
        if tally.documents >= least_documents
    ]
    return sorted(found, key=lambda entry: (-entry.document_count, -entry.mention_count, entry.name, entry.kind))


def _collect_known(lexicon: Lexicon) -> _Known:
    people = {form.lstrip("?") for holder in lexicon.office_holders for form in (holder.name, *holder.aliases)}
    aliases = {
        *(name.alias for name in lexicon.names),
        *(name.alias for name in lexicon.organisation_names),
        *(trap.phrase for trap in lexicon.traps),
        *(medium.name for medium in lexicon.media),
        *people,
    }
    return _Known(
        titles=frozenset(title.title for title in lexicon.office_titles),
        aliases=frozenset(aliases),
        surnames=frozenset(form.rsplit(" ", 1)[-1] for form in people),
    )


def _scan(words: list[str], known: _Known) -> Iterator[tuple[str, Kind, str]]:
    index = 0
    while index < len(words):
        title_end = _match_title(words, index, known)
        if title_end > index:
            name, end = _read_name(words, title_end)
            is_phrase = " ".join(words[index:end]) in known.aliases  # such as "General Assembly"
            if name and not is_phrase and not _is_known_person(name, known):
                yield name, "official", " ".join(words[index:title_end]).lower()
            index = max(end, title_end)
        elif words[index] in PLACE_CUES:
            start = index + 1 + (words[index + 1 : index + 2] == ["the"])
            name, end = _read_name(words, start)
            if name and not _is_known_place(name, words[start:end], known):
                yield name, "place", words[index]
            index += 1
        else:
            index += 1


def _match_title(words: list[str], start: int, known: _Known) -> int:
    """Where the longest office title that starts here ends; `start` itself where none does."""
    if not words[start][0].isalpha():
        return start
    for end in range(min(start + LONGEST_TITLE, len(words)), start, -1):
        if " ".join(words[start:end]).lower() in known.titles:
            return end
    return start


def _read_name(words: list[str], start: int) -> tuple[str, int]:
    """The run of capitalised words from `start`, particles inside it included, and where it ends."""
    end = start
    last = start
    while end < len(words) and end - start < LONGEST_NAME:
        word = words[end]
        if _is_date(words, end, is_first=end == start):
            break
        if (word[0].isupper() or word.startswith(("al-", "el-"))) and len(word) > 1:
            last = end + 1
        elif word not in PARTICLES or end == start:
            break
        end += 1
    return " ".join(words[start:last]), last


def _is_date(words: list[str], place: int, *, is_first: bool) -> bool:
    """Whether a word is a day or a month here; "Theresa May" is not."""
    word = words[place]
    if word not in CALENDAR_WORDS:
        return False
    following = words[place + 1] if place + 1 < len(words) else ""
    return is_first or word != "May" or following.isdigit()


def _is_known_person(name: str, known: _Known) -> bool:
    return name in known.aliases or name.rsplit(" ", 1)[-1] in known.surnames or name.lower() in known.titles


def _is_known_place(name: str, words: list[str], known: _Known) -> bool:
    """Whether the name, its start or its end is an alias, or it is an official's title rather than a place."""
    return (
        any(" ".join(words[:end]) in known.aliases for end in range(len(words), 0, -1))
        or any(" ".join(words[start:]) in known.aliases for start in range(1, len(words)))
        or name.isupper()
        or _match_title(words, 0, known) > 0
        or words[-1] in known.surnames
    )
