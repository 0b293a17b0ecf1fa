"""Who says a clause and to whom, where the words stand behind it: '…, the minister of X told Y', '…", X insisted'."""

from typing import NamedTuple

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.wordlists import word_list

ADDRESSING = frozenset({None, "to", "at", "with"})
TAG_REACH = 24  # chunks behind a clause among which its speaker stands


class Teller(NamedTuple):
    """Who says a clause, and the number of the verb group of saying."""

    party: Party
    verb: int


def find_teller_behind(chunks: list[Chunk], index: int) -> Teller | None:
    """Who says the clause of the verb group `index`, named behind it after a comma, past relative clauses and asides."""
    for position in range(index + 1, min(len(chunks), index + TAG_REACH)):
        chunk = chunks[position]
        if chunk.kind == ";":
            return None
        if chunk.kind != "V" or not chunk.is_finite or chunk.is_passive or chunk.is_negated or not says(chunk):
            continue
        subject = _subject_behind_comma(chunks, position, index)
        if subject is not None:
            party = party_of(chunks, subject, acting=True) or find_actor(chunks, position)
            return Teller(party, position) if party is not None else None
        if chunks[position - 1].kind in (",", '"') and find_subject(chunks, position) == position + 1:
            party = party_of(chunks, position + 1, acting=True)  # '", said the minister'
            return Teller(party, position) if party is not None else None
    return None


def says(verb: Chunk) -> bool:
    """Whether a verb group behind a clause shows it to be said: "said", "insisted", "snapped"."""
    return verb.reports() or verb.lemma() in word_list("tags_of_speech")


def _subject_behind_comma(chunks: list[Chunk], verb: int, earliest: int) -> int | None:
    """The subject of a verb of saying that a comma parts from what is said: ", Norway's envoy, Aro Delk, told"."""
    position = verb - 1
    if chunks[position].kind == "," and chunks[position - 1].kind == "N":  # an apposition, closed by a comma
        position = _before_phrase(chunks, position - 1)
        if chunks[position].kind != ",":
            return None
        position -= 1
    if chunks[position].kind != "N":
        return None
    position = _before_phrase(chunks, position)
    first = chunks[position + 1]
    is_parted = position > earliest and chunks[position].kind in (",", '"')
    return position + 1 if is_parted and first.prep is None and not first.is_time else None


def _before_phrase(chunks: list[Chunk], position: int) -> int:
    """The chunk before the noun phrase, or the list of them, that ends at `position`."""
    while position > 0 and (chunks[position].kind == "N" or _joins_list(chunks, position)):
        position -= 1
    return position


def _joins_list(chunks: list[Chunk], position: int) -> bool:
    before, behind = chunks[position - 1], chunks[position + 1]
    return chunks[position].kind in ("C", ",") and before.group >= 0 and before.group == behind.group


def find_addressee(chunks: list[Chunk], verb: int, speaker: Party) -> Party | None:
    """To whom somebody says it: "told Y", "wrote to the government of Y", "snapped at the envoys of Y and Z"."""
    for position in range(verb + 1, len(chunks)):
        chunk = chunks[position]
        if chunk.kind != "N":
            return None
        if chunk.prep in ADDRESSING and not chunk.is_time:
            return party_of(chunks, position, acting=False, exclude=frozenset(speaker.codes))
    return None
