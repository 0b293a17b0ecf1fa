"""Whom of a sentence's parties the clause of an amount speaks of: not those of another clause, nor those who only tell it."""

from typing import NamedTuple

from entente.coder.analysis import Sentence
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.kinds import SEATS, TOWNS
from entente.coder.grammar.parse import parse
from entente.facts.measure_words import measure_words
from entente.facts.parties import Party
from entente.facts.speech import speech_words
from entente.lexicon.vocabulary import load_vocabulary

SOURCE = "according"
OPENERS = frozenset({",", "C", "S"})
SUBJECT_REACH = 12  # chunks of a subject, up to its verb
STATES = TOWNS | SEATS | {"country"}


class Part(NamedTuple):
    """The tokens of an amount's clause, from `begin` to `end`, and those of the officials who tell it and what is said of them.

    Who `is_counting` tells the goods of its own country: "the statistics office in Lima said".
    """

    begin: int
    end: int
    tellers: range
    is_counting: bool = False

    def holds(self, party: Party, *, with_tellers: bool) -> bool:
        """Whether a party belongs to the clause."""
        return self.begin <= party.first < self.end or ((with_tellers or self.is_counting) and party.first in self.tellers)


class ClauseParties:
    """The clauses of one sentence, cut once and only where somebody asks."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        self._chunks: list[Chunk] | None = None
        self._verbs: list[int | None] = []
        self._parts: dict[tuple[int, int], Part] = {}

    def find_part(self, first: int, last: int) -> Part:
        """The clause of the amount at tokens `first` to `last`.

        In "Iraq sold oil worth $5 million, the minister said, but Iran struggled" it ends before "the minister", and with him before
        "but". A clause ahead is only left out where it depends on this one: "While Iran struggled, Iraq sold".
        """
        if (first, last) not in self._parts:
            self._parts[first, last] = self._cut(first, last)
        return self._parts[first, last]

    def _cut(self, first: int, last: int) -> Part:
        chunks, lower = self._read(), self.sentence.lower
        begin, end = _end_of_opening(chunks, first, lower), len(lower)
        teller: range | None = None
        for position, chunk in enumerate(chunks):
            if chunk.last <= last:
                continue
            verb = self._verbs[position]
            if verb is not None and _tells(chunks[verb], lower) and chunk.kind == ",":
                teller = range(chunks[position + 1].first, chunks[verb].first)
            elif chunk.prep == SOURCE:
                teller = range(chunk.first, chunk.last + 1)
            elif verb is None or (
                chunk.kind == "S" and not measure_words().stricken.isdisjoint(lower[chunks[verb].first : chunks[verb].last + 1])
            ):
                continue
            end = min(end, chunk.first)
            if teller is not None:
                break
        if teller is None:
            return Part(begin, end, range(0))
        words = set(lower[teller.start : teller.stop])
        is_counting = not measure_words().counting.isdisjoint(words)
        is_official = any(
            _speaks_for_state(chunk) for chunk in chunks if chunk.first in teller and chunk.prep in (None, SOURCE)
        ) or not measure_words().official.isdisjoint(words)
        tellers = range(teller.start, len(lower)) if is_official or is_counting else range(0)
        return Part(begin, end, tellers, is_counting=is_counting)

    def keep_own(self, first: int, last: int, parties: list[Party], *, with_tellers: bool) -> list[Party]:
        """The parties of the clause of an amount, `with_tellers` also the officials who tell it; none where it names nobody."""
        part = self.find_part(first, last) if parties else None
        return [party for party in parties if part is not None and part.holds(party, with_tellers=with_tellers)]

    def find_barred(self, first: int, last: int, parties: list[Party], *, with_tellers: bool) -> frozenset[str]:
        """Who is only named in other clauses, or only tells the amount: no sentence before makes them a side of it."""
        own = {code for party in self.keep_own(first, last, parties, with_tellers=with_tellers) for code in party.codes}
        return frozenset(party.codes[0] for party in parties if own and len(party.codes) == 1) - own

    def _read(self) -> list[Chunk]:
        if self._chunks is None:
            self._chunks = parse(self.sentence, load_vocabulary())
            self._verbs = _find_clauses(self._chunks, self.sentence.lower)
        return self._chunks


def _end_of_opening(chunks: list[Chunk], first: int, lower: list[str]) -> int:
    """The token behind the comma that ends a clause with which a sentence opens: "While Iran struggled, Iraq sold"; else 0."""
    if not chunks or chunks[0].kind != "S":
        return 0
    verb = next((at for at, chunk in enumerate(chunks) if chunk.kind == "V" and chunk.is_finite), None)
    comma = next((at for at in range(verb + 1, len(chunks)) if chunks[at].kind == ","), None) if verb is not None else None
    if comma is None or chunks[comma].first > first or _find_verb(chunks, comma + 1, lower) is None:
        return 0
    return chunks[comma].last + 1


def _speaks_for_state(chunk: Chunk) -> bool:
    """Whether who tells something holds an office or is a state itself: "the Peruvian minister", "Lima", "he"."""
    return chunk.is_pronoun or chunk.names_holder() or "government" in chunk.heads or chunk.is_bare(STATES)


def _tells(verb: Chunk, lower: list[str]) -> bool:
    """Whether a verb group says something: "said", "announced"."""
    return verb.reports() or lower[verb.last] in speech_words().verbs


def _find_clauses(chunks: list[Chunk], lower: list[str]) -> list[int | None]:
    """For each chunk the finite verb of the clause with a subject of its own that it opens behind another clause; else null."""
    verbs: list[int | None] = []
    is_behind = False
    for position, chunk in enumerate(chunks):
        is_joint = chunk.kind == "C" and position > 1 and _is_subject_of(chunks, position - 1)
        is_opener = is_behind and chunk.kind in OPENERS and not is_joint
        verbs.append(_find_verb(chunks, position + 1, lower) if is_opener else None)
        is_behind = is_behind or (chunk.kind == "V" and chunk.is_finite)
    return verbs


def _is_subject_of(chunks: list[Chunk], position: int) -> bool:
    """Whether a noun behind no verb is one of two subjects: "the trade that Peru and Chile reached"."""
    return chunks[position].kind == "N" and chunks[position].prep is None and chunks[position - 1].kind in ("H", "R", "S", ",")


def _find_verb(chunks: list[Chunk], position: int, lower: list[str]) -> int | None:
    """The finite verb whose subject begins at a chunk; null where no noun without preposition begins there or no verb follows it."""
    if position >= len(chunks) or chunks[position].kind != "N" or chunks[position].prep is not None or chunks[position].is_time:
        return None
    if lower[chunks[position].first] in measure_words().comparing:
        return None  # "$5 million, more than Peru could hope for"
    for at in range(position + 1, min(position + SUBJECT_REACH, len(chunks))):
        chunk = chunks[at]
        if chunk.kind == "V":
            return at if chunk.is_finite else None
        is_joined = chunks[at - 1].kind == "C"
        if chunk.kind in ("S", "R", "H", ";", ",") or (chunk.kind == "N" and chunk.prep is None and not is_joined):
            return None
    return None
