"""Groups told by a mere number as subjects: "Both rejected the plan", "the three accuse X", "each blames the other"."""

from entente.coder.grammar.scan import Scan
from entente.coder.grammar.words_beside import EMPTY
from entente.lexicon.inflection import BASE, PARTICIPLE, PAST, THIRD
from entente.lexicon.word_entries import ADVERB, ARTICLE, DETERMINER, PREPOSITION, PRONOUN, VerbForm
from entente.lexicon.wordlists import word_list

COUNTED_BY = frozenset({"the", "all"})  # before a number that is a group: "the three", "all four"
ONE_OF_THEM = frozenset({"each"})
NAMES = frozenset({"name", "capital", "metonym", "official", "organisation", "institution", "demonym"})
OF_DOERS = frozenset({"of", "by"})  # behind participles: "both accused of spying", "the two seized by rebels"


def follows_bare_group(scan: Scan, index: int, verb: VerbForm) -> bool:
    """Whether the word at `index` is the verb of a group named by a number alone, which opens a clause."""
    first = _first_of_group(scan, index)
    if first is None or not _opens_clause(scan, first):
        return False
    if verb.forms & THIRD and not verb.forms & (BASE | PAST):
        return scan.lower[first] in ONE_OF_THEM and _is_followed_by_object(scan, index)
    if scan.lower[first] in ONE_OF_THEM and not verb.forms & PAST:
        return False
    return _is_followed_by_object(scan, index) or (first == 0 and bool(verb.forms & PAST) and _ends_or_goes_on(scan, index, verb))


def _first_of_group(scan: Scan, index: int) -> int | None:
    """The first token of "both", "each", "the two", "all three" right before a word."""
    if not index or scan.owner[index - 1] is not None:
        return None
    before = scan.lower[index - 1]
    if before == "both" or before in ONE_OF_THEM:
        return index - 1
    if index > 1 and scan.lower[index - 2] in COUNTED_BY and before in word_list("counted_groups"):
        return index - 2
    return None


def _opens_clause(scan: Scan, first: int) -> bool:
    return first == 0 or scan.lower[first - 1] in word_list("clause_openers_of_groups")


def _is_followed_by_object(scan: Scan, index: int) -> bool:
    """Whether what is done to somebody or something stands behind a word: a name, an article, a pronoun, "to", "that"."""
    if index + 1 >= scan.count:
        return False
    owner = scan.owner[index + 1]
    if owner is not None:
        return owner.kind in NAMES and (owner.kind != "demonym" or scan.words[index + 1][0].isupper())
    info = scan.infos[index + 1]
    return bool(info.tags & (ARTICLE | DETERMINER | PRONOUN)) or scan.lower[index + 1] in ("to", "that")


def _ends_or_goes_on(scan: Scan, index: int, verb: VerbForm) -> bool:
    """Whether the clause ends behind a word or goes on with a preposition or an adverb: "Both declined.", "Both met in"."""
    following = scan.lower[index + 1] if index + 1 < scan.count else "."
    info = scan.infos[index + 1] if index + 1 < scan.count else EMPTY
    if following in OF_DOERS and verb.forms & PARTICIPLE:
        return False
    return not following[0].isalnum() or following in ("and", "or") or bool(info.tags & (PREPOSITION | ADVERB))
