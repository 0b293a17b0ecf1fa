"""Cut a sentence into noun chunks, verb groups and the small words between them, left to right in one pass.

No statistical parser: the word lists of the lexicon and the words around a word decide whether it is a verb. What is
lost against a full parse is attachment of long modifiers; `parties` and `targets` work around it.
"""

from entente.coder.analysis import Sentence
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.contact_clauses import open_contact_clauses
from entente.coder.grammar.free_relatives import open_free_relatives
from entente.coder.grammar.joined_verbs import share_modals
from entente.coder.grammar.neither_nor import deny_by_neither
from entente.coder.grammar.noun_chunks import CURRENCY_SIGNS, NOUN_SIGNS, read_noun_chunk
from entente.coder.grammar.scan import Scan, open_scan
from entente.coder.grammar.verb_groups import is_infinitive, is_no_longer, read_verb_group
from entente.coder.grammar.verb_starts import starts_verb
from entente.coder.grammar.words_beside import EMPTY
from entente.lexicon.inflection import BASE, GERUND
from entente.lexicon.word_entries import (
    ADVERB,
    ARTICLE,
    BE,
    CLAUSE_OR_PREPOSITION,
    CONJUNCTION,
    DO,
    GRAMMATICAL,
    HAVE,
    MODAL,
    NEGATION,
    NOMINAL,
    NUMBER,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    ROUNDING,
    SUBORDINATOR,
    TIME,
    VERBAL,
    Vocabulary,
)
from entente.lexicon.wordlists import word_list

ADVERBS_OF_TWO = (["at", "once"], ["by", "now"], ["by", "then"])
ECHOES = [["by", "side"], ["in", "hand"], ["by", "step"], ["to", "face"], ["by", "one"]]
ECHOED = frozenset({"side", "hand", "step", "face", "one"})
STOPPERS = frozenset({".", "!", "?", ";", ":"})
COMMAS = frozenset({",", "-", "–", "—"})
AUXILIARY = MODAL | BE | HAVE | DO
# Tags and words without one of which a word can only open a noun chunk.
SMALL = AUXILIARY | NEGATION | RELATIVE | VERBAL | CONJUNCTION | SUBORDINATOR | CLAUSE_OR_PREPOSITION | PREPOSITION | ADVERB | PRONOUN
SMALL_WORDS = ECHOED | {"should", "had", "no", "that", "to", "as", "up", "close", "once", "so", "at", "according"}
CLAUSE_VERBS = frozenset({"announce", "agree", "threaten", "want", "demand", "encourage", "help", "accuse", "condemn", "plan"})
CLAUSE_SIGNS = frozenset({",", ";", ":"})
AMOUNTS = (["many", "as"], ["much", "as"], ["few", "as"], ["little", "as"])  # "as many as 500 soldiers"


def parse(sentence: Sentence, vocabulary: Vocabulary) -> list[Chunk]:
    """The chunks of a sentence in order; every mention of the sentence lies in one noun chunk."""
    scan = open_scan(sentence, vocabulary)
    lower, owner, tags_of, count = scan.lower, scan.owner, scan.tags, scan.count
    index = 0
    prep: str | None = None
    while index < count:
        word, tags = lower[index], tags_of[index]
        if owner[index] is not None:
            index, prep = read_noun_chunk(scan, index, prep), None
        elif not word[0].isalnum() and word not in NOUN_SIGNS:
            index = _read_sign(scan, index, word)
            prep = None if word in CLAUSE_SIGNS else prep  # "took off, North Korea fired"
        elif not tags & SMALL and word not in SMALL_WORDS:
            index, prep = read_noun_chunk(scan, index, prep), None
        elif (word == "should" or (word == "had" and not scan.chunks)) and _opens_condition(scan, index):
            scan.chunks.append(Chunk("S", index, index, text="if"))
            index, prep = index + 1, None
        elif tags & AUXILIARY:
            end = read_verb_group(scan, index, prep)
            index, prep = (end if end > index else read_noun_chunk(scan, index, prep)), None
        elif (tags & NEGATION and not _lacks_verb(scan, index, word)) or (word == "no" and is_no_longer(scan, index)):
            index = _read_negation(scan, index, prep)
        elif word == "that" and ((prep is not None and _is_pointer(scan, index)) or _points_at_time(scan, index)):
            index, prep = read_noun_chunk(scan, index, prep), None
        elif word == "that":
            index = _read_that(scan, index)
        elif tags & RELATIVE:
            index = _read_small(scan, index, "R")
            scan.chunks[-1].prep, prep = prep, None
        elif (word == "to" and is_infinitive(scan, index)) or (tags & VERBAL and starts_verb(scan, index, prep)):
            index, prep = read_verb_group(scan, index, prep), None
        elif tags & CONJUNCTION:
            index = _read_but_also(scan, index) if word == "but" else _read_small(scan, index, "C")
        elif word == "as" and not scan.chunks and lower[index + 1 : index + 3] == ["well", "as"]:
            index, prep = index + 3, "besides"  # "As well as meeting the president, she opened a school"
        elif word == "as" and index + 1 < count and lower[index + 1] == "well":
            index = _read_as_well(scan, index)
        elif word == "as" and scan.opens_clause(index) and lower[index + 1 : index + 2] in (["of"], ["from"]) and _dates(scan, index + 2):
            index, prep = index + 2, "from"
        elif word == "as" and lower[index + 1 : index + 3] == ["part", "of"]:
            index, prep = index + 3, "during"
        elif word == "as" and _introduces_role(scan, index):
            prep = word
            index += 1
        elif word == "as" and lower[index + 1 : index + 3] in AMOUNTS:
            index += 3
        elif (
            word in ("up", "close")
            and lower[index + 1 : index + 2] == ["to"]
            and lower[index + 2 : index + 3]
            and lower[index + 2][0].isdigit()
        ):
            index += 2  # "up to 500 soldiers"
        elif word == "once" and index + 1 < count and lower[index + 1] in ("more", "again"):
            index += 2
        elif word == "once" and not scan.opens_clause(index):
            index += 1  # "Peru, once an ally of Chile, closed"
        elif word == "so" and index + 1 < count and lower[index + 1] in ("many", "few"):
            index += 1  # "in so many words"
        elif lower[index : index + 2] in ADVERBS_OF_TWO:
            index += 2
        elif tags & SUBORDINATOR or (tags & CLAUSE_OR_PREPOSITION and scan.opens_clause(index)):
            index, prep = _read_small(scan, index, "S"), None
        elif tags & PREPOSITION and tags & ROUNDING and _rounds(scan, index, word):
            index += 2 if word == "at" else 1
        elif word == "up" and lower[index + 1 : index + 2] == ["to"] and _rounds(scan, index + 1, "to"):
            index += 2  # "up to $3 billion"
        elif tags & PREPOSITION:
            is_from = word in ("out", "away") and index + 1 < count and lower[index + 1] == "of"
            prep = "from" if is_from else word
            index += 2 if is_from else 1
        elif word == "according" and index + 1 < count and lower[index + 1] == "to":
            index, prep = index + 2, word
        elif word in ECHOED and lower[index + 1 : index + 3] in ECHOES:
            index += 3  # "side by side"
        elif tags & ADVERB and not scan.infos[index].noun_classes and not scan.infos[index].heads and not _counts_of(scan, index):
            index += 1
        elif tags & PRONOUN and not ((tags & ARTICLE or word == "one") and _owns_next(scan, index, prep)):
            index, prep = _read_pronoun(scan, index, prep), None
        else:
            index, prep = read_noun_chunk(scan, index, prep), None
    share_modals(scan.chunks)
    deny_by_neither(scan.chunks)
    open_contact_clauses(scan.chunks, lower)
    open_free_relatives(scan.chunks)
    return scan.chunks


def _dates(scan: Scan, index: int) -> bool:
    """Whether a time stands behind "as of" or "as from": "as of Friday", "as from 1 May", "as of next month"."""
    word = scan.lower[index] if index < scan.count else ""
    return word[:1].isdigit() or word in ("next", "last", "this", "the", "now") or (bool(word) and bool(scan.tags[index] & TIME))


def _opens_condition(scan: Scan, index: int) -> bool:
    """Whether "should" or "had" stands before its subject: "Should the talks fail, X will", "X will close it should the talks fail"."""
    is_opening = not scan.chunks or scan.chunks[-1].kind in (",", ";", '"')
    if not is_opening and scan.lower[index] == "should" and scan.chunks[-1].kind == "N":
        is_opening = any(chunk.kind == "V" for chunk in scan.chunks)
    return is_opening and index + 1 < scan.count and (scan.owner[index + 1] is not None or bool(scan.tags[index + 1] & ARTICLE))


def _read_small(scan: Scan, index: int, kind: str) -> int:
    scan.chunks.append(Chunk(kind, index, index, text=scan.lower[index]))
    return index + 1


def _read_pronoun(scan: Scan, index: int, prep: str | None) -> int:
    chunk = Chunk("N", index, index, prep, scan.lower[index])
    chunk.head = index
    chunk.is_pronoun = True
    scan.chunks.append(chunk)
    return index + 1


def _counts_of(scan: Scan, index: int) -> bool:
    """Whether "most" or "all" stands before "of", as a noun: "most of the troops"."""
    return scan.lower[index] in ("most", "much", "almost") and scan.lower[index + 1 : index + 2] == ["of"]


def _owns_next(scan: Scan, index: int, prep: str | None) -> bool:
    """Whether "her" stands before what is hers: "her counterpart", "at her berth", not "told her that"."""
    if index + 1 >= scan.count:
        return False
    following = scan.infos[index + 1]
    is_plain = following.verb is None and not following.tags & GRAMMATICAL
    if prep is not None and scan.lower[index] == "one" and is_plain and scan.lower[index + 1][0].isalpha():
        return True  # "in one room"
    if prep is not None and scan.lower[index] == "her" and following.verb is None and not following.tags & GRAMMATICAL:
        return scan.lower[index + 1][0].isalpha()
    return scan.owner[index + 1] is not None or bool(following.noun or following.heads or following.tags & NOMINAL)


def _read_sign(scan: Scan, index: int, word: str) -> int:
    """Reads a sign of punctuation; a hyphen inside a compound word belongs to the noun chunk before it."""
    if word == "-" and scan.chunks and scan.chunks[-1].kind == "N" and scan.joins(index):
        end = index if scan.owner[index + 1] is not None else index + 1
        scan.chunks[-1].last = end
        return end + 1
    return _read_small(scan, index, "," if word in COMMAS else ";" if word in STOPPERS else word if word in "()" else '"')


def _lacks_verb(scan: Scan, index: int, word: str) -> bool:
    """Whether "without" stands before a noun: "without delay", not "without waiting"."""
    following = scan.infos[index + 1] if index + 1 < scan.count else EMPTY
    return word == "without" and (following.verb is None or following.verb.forms != GERUND)


def _read_negation(scan: Scan, index: int, prep: str | None) -> int:
    end = read_verb_group(scan, index, prep)
    return end if end > index else _read_small(scan, index, "A")


def _read_that(scan: Scan, index: int) -> int:
    """Reads `that`: behind a noun and before a verb it is a relative (`R`), else it opens a clause (`H`)."""
    kind = "H"
    following = scan.lower[index + 1] if index + 1 < scan.count else ""
    if following in word_list("pointed_states") or _points_at_noun(scan, index):
        return read_noun_chunk(scan, index, None)
    if scan.follows(index, "V") and scan.is_object_alone(index):
        return _read_pronoun(scan, index, None)
    if scan.follows(index, "N"):
        place = next((place for place in range(index + 1, scan.count) if not scan.tags[place] & ADVERB), index)  # "that still recognise"
        behind = scan.infos[place] if place > index else EMPTY
        is_verb = behind.verb is not None and scan.owner[place] is None and not behind.noun
        kind = "R" if is_verb or behind.tags & AUXILIARY else "H"
    return _read_small(scan, index, kind)


def _points_at_noun(scan: Scan, index: int) -> bool:
    """Whether "that" stands before the object of a verb that takes no clause: "turned that idea down"."""
    if index + 2 >= scan.count or not scan.chunks or scan.chunks[-1].kind != "V" or scan.chunks[-1].last != index - 1:
        return False
    verb, noun, behind = scan.chunks[-1].verb, scan.infos[index + 1], scan.infos[index + 2]
    takes_clause = verb is None or verb.is_reporting or not CLAUSE_VERBS.isdisjoint(verb.keys)
    is_noun = scan.owner[index + 1] is None and bool(noun.noun or noun.noun_classes) and not noun.is_plural
    return is_noun and not takes_clause and not (behind.tags & (MODAL | BE | HAVE | DO | VERBAL))


def _points_at_time(scan: Scan, index: int) -> bool:
    """Whether "that" stands before the time of what was told: "withheld the money that September", not "said that May had been"."""
    is_told = index + 2 < scan.count and scan.lower[index + 1] in ("same", "very")
    if is_told and scan.tags[index + 2] & TIME and scan.owner[index + 1] is None:
        return True  # "that same evening"
    if index + 1 >= scan.count or not scan.tags[index + 1] & TIME or scan.owner[index + 1] is not None or not scan.chunks:
        return False
    before, behind = scan.chunks[-1], scan.lower[index + 2 : index + 3]
    if before.last != index - 1 or before.kind not in ("N", "V") or before.reports():
        return False
    return not behind or not behind[0][0].isalnum() or bool(scan.tags[index + 2] & (PREPOSITION | CONJUNCTION))


def _is_pointer(scan: Scan, index: int) -> bool:
    """Whether "that" behind a preposition points at the noun behind it: "in that raid", but not "in that it broke"."""
    if index == 0 or index + 1 >= scan.count or not scan.tags[index - 1] & PREPOSITION or scan.owner[index + 1] is not None:
        return False
    noun = scan.infos[index + 1]
    is_known = bool(noun.noun or noun.noun_classes or noun.heads or noun.tags & (NOMINAL | TIME))
    is_other = not noun.tags & GRAMMATICAL and (noun.verb is None or noun.verb.forms == BASE)  # "in that stage", "in that village"
    return (is_known or is_other) and not noun.is_plural


def _read_as_well(scan: Scan, index: int) -> int:
    """Reads "as well as" like "and"; "as well" says nothing."""
    if index + 2 < scan.count and scan.lower[index + 2] == "as":
        scan.chunks.append(Chunk("C", index, index + 2, text="and"))
        return index + 3
    return index + 2


def _read_but_also(scan: Scan, index: int) -> int:
    """Reads "but also", which joins like "and", and "all but", which says nearly; a mere "but" stays."""
    before = scan.chunks[-1] if scan.chunks else None
    if before is not None and before.kind == "N" and before.prep is None and scan.lower[before.first : index] == ["all"]:
        scan.chunks.pop()  # "closed all but two of the crossings", "all but severed ties"
        return index + 1
    if index + 1 < scan.count and scan.lower[index + 1] == "also":
        scan.chunks.append(Chunk("C", index, index + 1, text="and"))
        return index + 2
    return _read_small(scan, index, "C")


def _introduces_role(scan: Scan, index: int) -> bool:
    """Whether "as" stands before what somebody is or does ("as a partner"), not before a clause."""
    if index + 1 >= scan.count or scan.opens_clause(index):
        return False
    following = scan.infos[index + 1]
    is_unknown_plural = following is EMPTY and scan.lower[index + 1].endswith("s")  # "as friends"
    return bool(following.tags & (ARTICLE | NOMINAL) or scan.owner[index + 1] is not None or following.noun) or is_unknown_plural


def _rounds(scan: Scan, index: int, word: str) -> bool:
    """Whether "than", "about", "at least" only rounds the number that follows."""
    if index + 1 >= scan.count and word != "than":
        return False
    if word == "at":
        return scan.lower[index + 1] in ("least", "most", "last")
    if word == "than":
        return index > 0 and scan.lower[index - 1] in ("more", "less", "fewer", "other", "rather")
    if index + 2 < scan.count and scan.words[index + 1].isupper() and scan.lower[index + 2][0].isdigit():
        return True
    following = scan.lower[index + 1]
    if scan.tags[index + 1] & NUMBER and scan.lower[index + 2 : index + 3] in (["hundred"], ["thousand"], ["dozen"], ["million"]):
        return True  # "about two thousand soldiers"
    return following[0].isdigit() or following in CURRENCY_SIGNS or following in ("half", "hundred")
