"""Find the names of countries, organisations and office-holders in a tokenised sentence, longest first.

Names are matched as written, case included, over whole tokens; words in capitals of four letters and more are also
tried in title case, for datelines and headlines.
"""

from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import NamedTuple

from entente.coder.actors.first_names import find_end, is_another
from entente.coder.grammar.tokens import tokenise
from entente.lexicon import Lexicon, OfficeHolder, load_lexicon
from entente.lexicon.accents import strip_accents
from entente.lexicon.wordlists import word_list

SHORTEST_CAPITALS = 4  # letters of a word in capitals that is also tried in title case
MASKS = frozenset({"mask", "company", "media", "team", "goods", "place", "person"})


@dataclass(frozen=True, slots=True)
class Entry:
    """What a name stands for: codes, kind of name, the office-holders who bear it, what a trap does."""

    codes: tuple[str, ...]
    kind: str
    holders: tuple[OfficeHolder, ...] = ()
    needs_title: bool = False
    is_weak: bool = False
    valid_from: str = ""
    valid_to: str = ""
    others: tuple["Entry", ...] = ()  # what else the name means: another country, or another one before or after a day


class Match(NamedTuple):
    """A name found at tokens `first` to `last` (inclusive)."""

    first: int
    last: int
    entry: Entry


class Gazetteer:
    """All names by their first token, longest first."""

    def __init__(self, lexicon: Lexicon) -> None:
        table: dict[tuple[str, ...], Entry] = {}
        for holder_alias, holders, needs_title in _holder_aliases(lexicon):
            codes = tuple(dict.fromkeys(holder.country for holder in holders))
            _put(table, holder_alias, Entry(codes, "official", tuple(holders), needs_title))
        for media in lexicon.media:
            _put(table, media.name, Entry((), "media"))
        private = {organisation.code for organisation in lexicon.organisations if organisation.kind in ("ngo", "sport")}
        for organisation in lexicon.organisation_names:
            codes = () if organisation.code in private else (organisation.code,)
            _put(table, organisation.alias, Entry(codes, "organisation", is_weak="weak" in organisation.note))
        for name in lexicon.names:
            codes = (name.code,) if name.code else name.members
            others = tuple(Entry((code,), name.kind) for code in name.alternatives)
            _put(table, name.alias, Entry(codes, name.kind, (), False, name.is_weak, name.valid_from, name.valid_to, others))
        for trap in lexicon.traps:
            kind = trap.action if not trap.code or trap.action != "place" else "city"
            _put(table, trap.phrase, Entry((trap.code,) if trap.code else (), kind))
        by_first: dict[str, dict[str, list[tuple[tuple[str, ...], Entry]]]] = {}
        for tokens, entry in table.items():
            by_first.setdefault(tokens[0], {}).setdefault(tokens[1] if len(tokens) > 1 else "", []).append((tokens[2:], entry))
        for by_second in by_first.values():
            for entries in by_second.values():
                entries.sort(key=lambda item: -len(item[0]))
        self.by_first = by_first
        self.country_words = frozenset(
            tokens[-1]
            for tokens, entry in table.items()
            if entry.kind in ("name", "adjective", "capital", "metonym", "organisation", "demonym")
        )

    def find(self, words: list[str]) -> list[Match]:
        """Names in a sentence, left to right, not overlapping; traps without a code are left in as masks."""
        found: list[Match] = []
        by_first = self.by_first
        if not all(map(str.isascii, words)):
            words = [word if word.isascii() or word in by_first else self._without_accents(word) for word in words]
        count = len(words)
        taken = -1
        for index in [index for index, word in enumerate(words) if word in by_first or (word.isupper() and len(word) >= SHORTEST_CAPITALS)]:
            if index <= taken:
                continue
            candidates = by_first.get(words[index]) or by_first.get(words[index].capitalize())
            match = self._longest(words, index, count, candidates) if candidates is not None else None
            if match is not None:
                found.append(match)
                taken = match.last
        return found

    def _without_accents(self, word: str) -> str:
        """A word as our tables write it, where they leave out its accents: "Klaipėda" is Klaipeda."""
        plain = strip_accents(word)
        return plain if plain in self.by_first else word

    def _longest(
        self, words: list[str], index: int, count: int, candidates: dict[str, list[tuple[tuple[str, ...], Entry]]]
    ) -> Match | None:
        if index + 1 < count:
            second = words[index + 1]
            longer = candidates.get(second) or (
                candidates.get(second.capitalize()) if second.isupper() and words[index].isupper() else None
            )
            if longer is not None:
                for rest, entry in longer:
                    size = len(rest)
                    if not size:
                        if entry.holders and is_another(words, index, index + 2, entry.holders):
                            continue
                        return Match(index, find_end(words, index + 1, entry.holders) if entry.holders else index + 1, entry)
                    following = tuple(words[index + 2 : index + 2 + size])
                    if following == rest or (
                        words[index].isupper() and tuple(part.capitalize() if part.isupper() else part for part in following) == rest
                    ):
                        last = index + 1 + size
                        return Match(index, find_end(words, last, entry.holders) if entry.holders else last, entry)
        alone = candidates.get("")
        if alone is None:
            return None
        entry = alone[0][1]
        if entry.holders:
            if entry.needs_title and not self._has_title(words, index):
                return None
            if index + 1 < count and words[index + 1][:1].isupper() and words[index + 1].isalpha() and not self._has_title(words, index):
                return None  # a surname as somebody's first name
            if not self._may_stand_alone(words, index, entry):
                return None
        return Match(index, index, entry)

    def _may_stand_alone(self, words: list[str], index: int, entry: Entry) -> bool:
        """Whether a surname is not the end of somebody else's name: "Martin Ashdown" is no Paddy Ashdown."""
        if index < 2:
            return True
        before = words[index - 1]
        if (
            not before[0].isupper()
            or not before.isalpha()
            or before.isupper()
            or before.lower() in word_list("title_words")
            or before.lower() in word_list("calendar_words")
            or before in self.country_words
        ):
            return True
        return any(before in holder.name for holder in entry.holders)

    def _has_title(self, words: list[str], index: int) -> bool:
        position = index - 1
        while position >= 0 and index - position <= 4:
            if words[position].lower() in word_list("title_words"):
                return True
            if not words[position][:1].isupper():
                return False
            position -= 1
        return False


def _put(table: dict[tuple[str, ...], Entry], name: str, entry: Entry) -> None:
    is_plain = name.replace(" ", "").isalpha()  # nine in ten: split without the tokeniser, which halves the time to load
    tokens = tuple(name.split() if is_plain else tokenise(name, 0, len(name)).words)
    if not tokens:
        return
    known = table.get(tokens)
    if (
        known is not None
        and (known.valid_from or known.valid_to or entry.valid_from or entry.valid_to)
        and not known.holders
        and not entry.holders
    ):
        entry = replace(entry, others=(*entry.others, replace(known, others=()), *known.others))
    table[tokens] = entry


def _holder_aliases(lexicon: Lexicon) -> list[tuple[str, list[OfficeHolder], bool]]:
    """Every form of an office-holder's name: the holders who bear it, whether it needs a title."""
    forms: dict[str, list[OfficeHolder]] = {}
    strong: set[str] = set()
    for holder in lexicon.office_holders:
        strong.add(holder.name)
        forms.setdefault(holder.name, []).append(holder)
        for alias in holder.aliases:
            form = alias.lstrip("?")
            if len(form) == 1 or form.lower() in word_list("person_pronouns"):
                continue
            if not alias.startswith("?"):
                strong.add(form)
            if holder not in forms.setdefault(form, []):
                forms[form].append(holder)
    return [(form, holders, form not in strong) for form, holders in sorted(forms.items())]


def choose_meaning(entry: Entry, day: date | None, counts: dict[str, int]) -> Entry:
    """What an ambiguous name means: by the day it is valid on, then by the country that the document names most; else its first meaning."""
    if not entry.others:
        return entry
    meanings = (entry, *entry.others)
    if day is not None:
        text = day.isoformat()
        valid = tuple(m for m in meanings if (not m.valid_from or m.valid_from <= text) and (not m.valid_to or text <= m.valid_to))
        meanings = valid or meanings
    named = [m for m in meanings if m.codes and m.codes[0] in counts]
    return max(named, key=lambda m: counts[m.codes[0]]) if named else meanings[0]


def in_office(holders: tuple[OfficeHolder, ...], day: date | None, counts: dict[str, int]) -> OfficeHolder:
    """The holder in office on `day`, else the one whose term is nearest to it; without a day the latest.

    Of several the one whose country or organisation the document names most (`counts`).
    """
    if day is None:
        return max(holders, key=lambda holder: (counts.get(holder.country, 0), holder.to == "", holder.since))
    text = day.isoformat()

    def distance(holder: OfficeHolder) -> tuple[int, int, str]:
        since, until = holder.since[:10], holder.to or "9999"
        if since[: len(text)] <= text and text <= until + "~":
            return (0, -counts.get(holder.country, 0), holder.name)
        year = day.year
        gap = min(abs(year - int(since[:4] or 0)), abs(year - int(until[:4])))
        return (1 + gap, 0, holder.name)

    return min(holders, key=distance)


def was_in_office(holders: tuple[OfficeHolder, ...], day: date | None) -> bool:
    """Whether one held an office of state on `day` or within a year of it; true without a day. The leader of a movement holds none."""
    return day is None or any(
        int(holder.since[:4] or 0) - 1 <= day.year <= int((holder.to or "9999")[:4]) + 1
        for holder in holders
        if holder.level != "official" or "leader" not in holder.office
    )


@cache
def load_gazetteer() -> Gazetteer:
    """The gazetteer of the bundled lexicon, built once a process."""
    return Gazetteer(load_lexicon())
