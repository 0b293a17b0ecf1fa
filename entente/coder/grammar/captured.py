"""Participles that say that people or ships are held: "two Danes | held in Lima", "four trawlers, | seized in March,"."""

from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.scan import Scan
from entente.lexicon.word_entries import ADVERB, PREPOSITION, SUBORDINATOR, TIME
from entente.lexicon.wordlists import word_list

HELD_NOUNS = frozenset({"captive", "captive_person", "seafarer", "vessel", "vessel_more", "refugee", "troops", "diplomat"})


def is_holdable(chunk: Chunk) -> bool:
    """Whether a noun chunk means people or ships that a state may hold: "two Danes", "the crew", "a Danish reporter"."""
    if chunk.kind != "N" or chunk.is_pronoun or chunk.is_time:
        return False
    is_people = bool(chunk.mentions) and (
        (chunk.mentions[-1].kind == "demonym" and chunk.mentions[-1].last == chunk.last)
        or (chunk.mentions[-1].kind == "adjective" and "person" in chunk.heads)
    )
    return is_people or bool(chunk.acts and chunk.acts[-1].last == chunk.last and chunk.names_act(HELD_NOUNS))


def find_holdable(chunks: list[Chunk], position: int) -> int | None:
    """The chunk of people or ships at a position, or before the "of" and "from" that give them a home: "fishermen | of Saint-Louis"."""
    while position > 0 and chunks[position].kind == "N" and chunks[position].prep in ("of", "from") and not is_holdable(chunks[position]):
        position -= 1
    return position if is_holdable(chunks[position]) else None


def is_captured(scan: Scan, group: Chunk) -> bool:
    """Whether a verb of holding without an object tells more of the people or ships before it."""
    if group.lemma() not in word_list("capturing_verbs") or not _lacks_object(scan, group.last + 1):
        return False
    before = len(scan.chunks) - 1
    if before > 0 and scan.chunks[before].kind == ",":
        before -= 1
    elif scan.chunks[before].kind == "N" and scan.chunks[before].last < group.first - 1 and not _is_adverbial(scan, before, group):
        return False
    return find_holdable(scan.chunks, before) is not None


def opens_relative(chunks: list[Chunk]) -> bool:
    """Whether "that" before the last noun chunk tells of people or ships: "seven boats | that | a patrol seized"."""
    return len(chunks) > 2 and chunks[-2].kind == "H" and is_holdable(chunks[-3])


def _is_adverbial(scan: Scan, before: int, group: Chunk) -> bool:
    """Whether only adverbs stand between a noun chunk and a verb: "fishermen | still | held"."""
    return all(scan.tags[position] & ADVERB for position in range(scan.chunks[before].last + 1, group.first))


def _lacks_object(scan: Scan, after: int) -> bool:
    if after >= scan.count or not scan.words[after][0].isalnum():
        return True
    return bool(scan.tags[after] & (PREPOSITION | SUBORDINATOR | TIME)) or scan.lower[after] in word_list("where_or_when")
