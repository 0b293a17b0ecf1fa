"""Peoples named by their adjective alone: "the Japanese sent forty doctors", "a boat that the French had seized"."""

from entente.coder.grammar.scan import Scan
from entente.coder.grammar.verbs_ahead import has_finite_verb_ahead
from entente.coder.grammar.words_beside import EMPTY
from entente.lexicon.inflection import BASE, PARTICIPLE, PAST
from entente.lexicon.word_entries import ADVERB, PREPOSITION, VerbForm

ENDINGS = ("ese", "sh", "ch", "ss")  # of adjectives that have no plural: the British, the Dutch, the Swiss
LISTED = frozenset({"and", "or", "-"})


def is_people(lower: list[str], first: int, last: int) -> bool:
    """Whether the adjective of a country at these tokens stands for its people: "the Dutch", but not "the Dutch and Danish fleets"."""
    if first == 0 or first != last or lower[first - 1] != "the" or not lower[last].endswith(ENDINGS):
        return False
    following = lower[last + 1 : last + 3]
    return not following or following[0] not in LISTED or following[1:] == ["the"]


def follows_people(scan: Scan, index: int, verb: VerbForm) -> bool:
    """Whether a past form is what a people did, and no participle before what is done to: "the Dutch trucked grain"."""
    if not verb.forms & PAST or verb.forms & BASE:
        return False
    before = index - 1
    while before > 0 and scan.owner[before] is None and scan.tags[before] & ADVERB:
        before -= 1
    mention = scan.owner[before] if before > 0 else None
    if mention is None or mention.kind != "adjective" or not is_people(scan.lower, mention.first, mention.last):
        return False
    if not verb.forms & PARTICIPLE:
        return True
    if _explains(scan) or scan.lower[index + 1 : index + 2] == ["forces"]:
        return False  # "Ana Reyes, the French | armed forces minister"
    following = scan.infos[index + 1] if index + 1 < scan.count else EMPTY
    return not following.tags & PREPOSITION and not has_finite_verb_ahead(scan, index + 1)


def _explains(scan: Scan) -> bool:
    """Whether the noun chunk being read stands behind a name and a comma, where it tells who that is."""
    before = scan.chunks[-2:-1]
    return bool(before) and before[0].kind == "," and len(scan.chunks) > 2 and scan.chunks[-3].kind == "N" and scan.chunks[-3].prep is None
