"""Whether a word that may be a verb is one where it stands, by the words around it and the chunks before it."""

from entente.coder.grammar.amounts import counts_objects
from entente.coder.grammar.bare_groups import follows_bare_group
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.describing_gerunds import describes_name
from entente.coder.grammar.given_back import is_given_back
from entente.coder.grammar.graded import follows_adverb, is_graded, tells_nearness
from entente.coder.grammar.holder_subjects import ends_pair_of_holders, is_behind_apposition
from entente.coder.grammar.insertions import parts_subject
from entente.coder.grammar.peoples import follows_people
from entente.coder.grammar.scan import YEAR_DIGITS, Scan
from entente.coder.grammar.words_beside import EMPTY
from entente.lexicon.inflection import BASE, GERUND, PARTICIPLE, PAST, THIRD
from entente.lexicon.word_entries import (
    ADVERB,
    ARGUMENT_OPENER,
    ARTICLE,
    BE,
    CONJUNCTION,
    DETERMINER,
    DO,
    GRAMMATICAL,
    HAVE,
    MODAL,
    NOMINAL,
    NUMBER,
    PREPOSITION,
    PRONOUN,
    TIME,
    TITLE,
    VerbForm,
    Word,
)
from entente.lexicon.wordlists import word_list

NAME_PARTICLES = frozenset({"bin", "ibn", "al", "el", "de", "da", "van", "von"})
SUBJECT_KINDS = frozenset({"N", "R", "C", ",", ")", '"', "V", "A"})
WHICH = frozenset({"who", "which", "that"})
WHO = frozenset({"who", "they", "we"})
NO_SUBJECTS = frozenset({"behind", "of", "with", "for", "from", "to", "by", "into", "without", "between", "among", "under"})
SINGULAR_SUBJECTS = frozenset({"he", "she", "it"})
TAKES_CLAUSE = frozenset({"announce", "help"})
MAY_TAKE_CLAUSE = frozenset({"announce", "help", "neutral", "want", "threaten", "agree"})
CLAUSE_OPENERS = frozenset({",", ";", "but", ":", "—", "–"})
CLAUSE_ENDS = frozenset({",", ".", ";", "is", "are", "was", "were", "has", "had", "will", "would"})
ACTOR_HEADS = frozenset({"government", "military", "police", "person"})


def starts_verb(scan: Scan, index: int, prep: str | None, open_chunk: Chunk | None = None) -> bool:
    """Whether the word at `index`, which may be a verb and is no auxiliary, is one; `open_chunk` is the noun chunk being read."""
    if open_chunk is None:
        return _starts_verb(scan, index, prep)
    scan.chunks.append(open_chunk)
    starts = _starts_verb(scan, index, prep)
    scan.chunks.pop()
    return starts


def _starts_verb(scan: Scan, index: int, prep: str | None) -> bool:
    info = scan.infos[index]
    verb = info.verb
    if verb is None:
        return False
    if not verb.classes and not verb.forms & (PAST | PARTICIPLE | GERUND) and scan.phrasal(index) is None:
        return False  # known with a particle only: "a chip engineer"
    if follows_bare_group(scan, index, verb) or follows_people(scan, index, verb):
        return True
    before = scan.lower[index - 1] if index else ""
    following = scan.infos[index + 1] if index + 1 < scan.count else EMPTY
    if index and (scan.tags[index - 1] & ARTICLE or before in ("'s", "’s", "#", "@") or (before == "-" and scan.joins(index - 1))):
        return False
    if index > 1 and before in ("last", "first") and scan.lower[index - 2] in ("a", "an"):
        return False  # "in a last bid"
    if (following.tags & TIME and info.tags & ADVERB) or _is_in_object(scan, index, verb, info, following):
        return False
    compounds = info.compounds.get(scan.lower[index + 1], ()) if index and index + 1 < scan.count else ()
    if any(tuple(scan.lower[index + 1 : index + 1 + len(item.rest)]) == item.rest and item.noun for item in compounds):
        return False  # "its biggest trading partner"
    is_before_noun = _is_noun_next(scan, index, following)
    if info.tags & ADVERB and not is_before_noun and not following.tags & DETERMINER:
        return False
    written = scan.words[index]
    if index and written[0].isupper() and not written.isupper() and _is_in_title(scan, index):
        return False
    if verb.forms == GERUND and scan.lower[index + 1 : index + 2] == ["-"] and scan.joins(index + 1):
        return False  # "working-level talks"
    if tells_nearness(scan, index) or (scan.lower[index] == "back" and is_given_back(scan, index)):
        return False
    if scan.lower[index] == "counter" and not word_list("countered").isdisjoint(scan.lower[index + 2 : index + 3]):
        return False  # "counter-terrorism exercises"
    if verb.forms == GERUND:
        return _is_gerund(scan, index, info, following, prep, is_before_noun)
    is_noun_like = bool(info.noun or info.heads or info.tags & NOMINAL)
    opener = scan.chunks[-1] if scan.chunks else None
    opened = opener.last if opener is not None and opener.kind in "RH" else index
    is_clause_open = scan.lower[opened] in WHICH and all(tags & ADVERB for tags in scan.tags[opened + 1 : index])
    if is_clause_open and verb.forms & (PAST | THIRD | BASE):
        return not (before == "that" and is_noun_like and following.tags & (MODAL | BE | HAVE | DO))  # "that trade had grown"
    if verb.forms & THIRD and _ends_relative_clause(scan, index):
        return True
    if verb.forms & (PAST | PARTICIPLE) and not verb.forms & BASE and not is_noun_like:
        return _is_past(scan, index, following, prep, is_before_noun)
    if verb.forms & THIRD and not verb.forms & BASE:
        return _is_third_person(scan, index, verb, following, is_noun_like, is_before_noun)
    return _is_base(scan, index, verb, prep, is_noun_like)


def _ends_relative_clause(scan: Scan, index: int) -> bool:
    """Whether a word behind "which" and a name closes the clause, so that it is its verb: "the plan, which Peru supports, is"."""
    if scan.owner[index - 1] is None or len(scan.chunks) < 2 or index + 1 >= scan.count:
        return False
    relative, named = scan.chunks[-2], scan.chunks[-1]
    is_named = named.kind == "N" and named.prep is None and named.last == index - 1 and relative.kind == "R"
    return is_named and scan.lower[index + 1] in CLAUSE_ENDS


def _is_in_title(scan: Scan, index: int) -> bool:
    """Whether a capitalised word stands beside another, as part of a name or a title: "Finance Minister"."""
    is_behind_particle = scan.lower[index - 1] in NAME_PARTICLES and index > 1 and scan.words[index - 2][0].isupper()
    return (
        is_behind_particle
        or scan.words[index - 1][0].isupper()
        or (index + 1 < scan.count and scan.words[index + 1][0].isupper() and scan.tags[index + 1] & TITLE > 0)
    )


def _is_noun_next(scan: Scan, index: int, following: Word) -> bool:
    if index + 1 >= scan.count:
        return False
    if scan.owner[index + 1] is not None or following.noun or following.heads:
        return True
    return not following.tags & GRAMMATICAL and following.verb is None and scan.lower[index + 1][0].isalpha()


def _is_gerund(scan: Scan, index: int, info: Word, following: Word, prep: str | None, is_before_noun: bool) -> bool:
    is_object_next = is_before_noun or bool(following.tags & DETERMINER)
    if (
        scan.tags[index] & PREPOSITION
        and (before := scan.owner[index + 1 : index + 2])
        and before != [None]
        and scan.lower[index] == "including"
    ):
        return False
    if describes_name(scan, index):
        return False
    mention = scan.owner[index - 1] if index else None
    if info.noun or info.heads:
        if index == 0:
            return bool(following.tags & ARTICLE) or scan.owner[1:2] not in ([], [None])  # "Signing a treaty with X, Y said"
        if prep is not None:
            return is_object_next or scan.phrasal(index) is not None
        if index and following.tags & ARTICLE and _follows_aspect(scan, index):
            return True  # "have started | building a bridge"
        is_object_next = is_object_next or scan.phrasal(index) is not None  # ", ruling out talks"
        return index > 0 and mention is None and scan.lower[index - 1] == "," and is_object_next
    building = scan.chunks[-1] if scan.follows(index, "N") else None
    if building is not None and following.noun_classes and mention is None and scan.tags[building.first] & ARTICLE:
        return False
    return not (index and scan.tags[index - 1] & DETERMINER)


def _follows_aspect(scan: Scan, index: int) -> bool:
    """Whether the word before is a verb that says how far along one is with something: "began", "finished"."""
    before = scan.chunks[-1] if scan.chunks else None
    return before is not None and before.last == index - 1 and before.verb is not None and "aspect" in before.verb.keys


def _is_past(scan: Scan, index: int, following: Word, prep: str | None, is_before_noun: bool) -> bool:
    """Whether a past form or participle is a verb and not an adjective of the noun behind it."""
    previous = scan.infos[index - 1] if index else EMPTY
    mention = scan.owner[index - 1] if index else None
    is_determined = (
        bool(previous.tags & DETERMINER) and not (index and scan.floats(index - 1)) and not _stands_alone(scan, index, is_before_noun)
    )
    if is_determined or (prep is not None and is_before_noun) or (is_before_noun and is_graded(scan, index)):
        return False
    verb = scan.infos[index].verb
    if verb is not None and not verb.lemma and is_before_noun and scan.owner[index + 1] is None and previous.tags & CONJUNCTION:
        return False  # "the army and allied fighters"
    if index and is_before_noun and mention is None and (scan.tags[index - 1] & NUMBER or _is_figure_before(scan, index - 1)):
        return False  # "the two armed forces", "freed 12 jailed Danes"
    opener = scan.chunks[-1] if scan.chunks else None
    if (
        opener is not None
        and opener.kind == "V"
        and opener.last == index - 1
        and is_before_noun
        and (opener.is_finite or scan.owner[index + 1] is None)
    ):
        return False  # "treated wounded Spanish soldiers"
    if is_before_noun and _is_said_at(scan):
        return False  # "said late Sunday captured soldiers would be fed"
    if mention is not None and mention.kind == "adjective" and is_before_noun and not following.tags & (ARTICLE | PREPOSITION):
        return False
    # "long-running military ... backed rebels": a participle between an adjective and a noun
    is_modified = not previous.tags & GRAMMATICAL and previous.noun is None and not previous.heads and mention is None
    return not (is_modified and index and scan.lower[index - 1].endswith("ly") and is_before_noun and not _has_subject(scan))


def _is_said_at(scan: Scan) -> bool:
    """Whether a verb of saying and its time end here, so that a clause begins."""
    place = len(scan.chunks) - 1
    while place > 0 and scan.chunks[place].is_time:
        place -= 1
    return 0 <= place < len(scan.chunks) - 1 and scan.chunks[place].reports()


def _stands_alone(scan: Scan, index: int, is_before_noun: bool) -> bool:
    """Whether the determiner before a word is the subject of its clause: "Both declined", "…, but neither agreed"."""
    opens = index == 1 or (index > 1 and scan.lower[index - 2] in CLAUSE_OPENERS)
    return opens and not is_before_noun and scan.lower[index - 1] in word_list("standing_alone")


def _is_figure_before(scan: Scan, index: int) -> bool:
    """Whether a token is a number in digits right behind a verb or an article: "freed | 12", "the 12", not "On May 12"."""
    if not scan.lower[index].isdigit() or len(scan.lower[index]) >= YEAR_DIGITS or not index:
        return False
    is_object = any(chunk.kind == "V" and chunk.last == index - 1 for chunk in scan.chunks[-3:])
    return is_object or bool(scan.tags[index - 1] & DETERMINER)


def opens_paragraph(lower: list[str], index: int) -> bool:
    """Whether a word opens a sentence or stands behind the number that does: "Urges …", "3. Urges …", "(b) Urges …"."""
    head = lower[:index]
    return not head or (len(head) <= 3 and all(word.isdigit() or len(word) == 1 for word in head))


def _is_third_person(scan: Scan, index: int, verb: VerbForm, following: Word, is_noun_like: bool, is_before_noun: bool) -> bool:
    """Whether a form in -s is a verb and not a plural noun."""
    if index and scan.lower[index - 1] in NO_SUBJECTS:
        return False  # "behind bars", "to cheers"
    if is_noun_like and scan.follows(index, "V"):
        return False  # "is to fire | rockets"
    if opens_paragraph(scan.lower, index) and verb.lemma in word_list("resolving_verbs"):
        return bool(following.tags & (ARTICLE | DETERMINER)) or scan.lower[index + 1 : index + 2] in (["that"], ["upon"], ["on"], ["its"])
    owned = scan.owner[index - 1] if index > 1 else None
    if owned is not None and owned.kind == "adjective" and scan.lower[owned.first - 1] in word_list("possessives"):
        return False  # "told his Algerian hosts"
    if not is_noun_like:
        return index > 0
    if index and scan.lower[index - 1] == "," and parts_subject(scan.chunks):
        return is_followed_by_argument(scan, index)
    before = index - 1
    while before > 0 and scan.owner[before] is None and scan.tags[before] & ADVERB and not scan.infos[before].noun:
        before -= 1  # "Norway deeply regrets"
    previous = scan.infos[before] if index else EMPTY
    mention = scan.owner[before] if index else None
    if index and mention is None and scan.lower[before] in SINGULAR_SUBJECTS:
        return True  # "he visits", "it also demands"
    if mention is not None:
        if mention.kind in ("adjective", "demonym"):
            return False
        if scan.lower[index + 1 : index + 2] and scan.lower[index + 1] in word_list("object_pronouns"):
            return True  # "Norway wants them back"
        if verb.lemma in word_list("noun_like_lemmas"):
            return mention.person is not None or bool(following.tags & (ARTICLE | DETERMINER)) or counts_objects(scan, index)
        return is_followed_by_argument(scan, index) or counts_objects(scan, index) or _opens_bare_noun(scan, index + 1)
    is_after_and = index > 0 and scan.lower[index - 1] == "and"
    if is_after_and and is_before_noun and any(c.kind == "V" and c.is_finite and c.tense == "present" for c in scan.chunks):
        return True
    if previous.heads and previous.heads[0] in ACTOR_HEADS and not previous.is_plural:
        return is_followed_by_argument(scan, index)
    if index and scan.lower[index - 1] == "," and is_behind_apposition(scan):
        return is_followed_by_argument(scan, index) or scan.phrasal(index) is not None
    if index < 2 or not scan.words[index - 1][0].isupper():
        return False
    return is_followed_by_argument(scan, index) and any(
        scan.owner[position] is not None for position in range(max(0, index - 6), index - 1)
    )


def _opens_bare_noun(scan: Scan, index: int) -> bool:
    """Whether an act noun that is a verb in other places stands here as an object, before a phrase: "faces | pressure from"."""
    if index + 1 >= scan.count:
        return False
    info = scan.infos[index]
    return bool(info.noun_classes) and info.verb is not None and info.verb.forms == BASE and bool(scan.tags[index + 1] & PREPOSITION)


def _is_base(scan: Scan, index: int, verb: VerbForm, prep: str | None, is_noun_like: bool) -> bool:
    """Whether a base form, or a form that is base and past (cut, set, hit), is a verb."""
    previous = scan.infos[index - 1] if index else EMPTY
    mention = scan.owner[index - 1] if index else None
    opener = scan.chunks[-1] if scan.chunks else None
    is_adjacent = opener is not None and opener.last == index - 1
    is_modifier = is_adjacent and mention is not None and mention.kind in ("adjective", "city", "capital", "region")
    if opener is not None and is_modifier and verb.forms == BASE and scan.lower[opener.first] in ("a", "an"):
        return False  # "impounded a Danish | tow"
    if opener is not None and is_adjacent and opener.kind == "V":
        return opener.lemma() in word_list("bare_infinitive")
    if previous.tags & PRONOUN and scan.lower[index - 1] not in word_list("object_pronouns"):
        return True
    if scan.infos[index].tags & ADVERB and scan.lower[index - 1] in word_list("object_pronouns"):
        return False  # "turned them back"
    if verb.forms == BASE and _follows_who(scan, index):
        return True  # "who still work"
    if verb.forms & PAST and prep is None:
        return not (is_noun_like and mention is not None and mention.kind == "adjective") and _has_subject(scan)
    is_noun_chunk_open = opener is not None and is_adjacent and opener.kind == "N" and mention is None
    if opener is not None and is_noun_chunk_open and scan.tags[opener.first] & ARTICLE and not previous.is_plural:
        return ends_pair_of_holders(scan) and is_followed_by_argument(scan, index)
    if verb.forms == BASE and scan.lower[index - 1 : index + 2 : 2] == [",", "of"] and scan.phrasal(index) is None:
        return False  # "Bolivia, host of the summit,"
    if is_noun_like:
        return _is_noun_like_base(scan, index, verb, previous)
    if index and scan.lower[index - 1] == "both" and prep is None:
        return is_followed_by_argument(scan, index) or bool(
            scan.tags[index + 1 : index + 2] and scan.tags[index + 1] & PRONOUN
        )  # "Both deny it"
    if prep is not None or previous.tags & DETERMINER:
        return False
    if verb.forms == BASE and is_noun_chunk_open and opener is not None and opener.prep is not None and not previous.is_plural:
        return scan.lower[index - 1].endswith("s")  # no verb: "under house arrest"
    return _has_subject(scan) or index == 0


def _follows_who(scan: Scan, index: int) -> bool:
    """Whether only adverbs stand between a word and "who" or a plural pronoun before it: "who still", "they often"."""
    before = index - 1
    while before > 0 and scan.tags[before] & ADVERB:
        before -= 1
    return 0 <= before < index - 1 and scan.lower[before] in WHO


def _is_noun_like_base(scan: Scan, index: int, verb: VerbForm, previous: Word) -> bool:
    mention = scan.owner[index - 1] if index else None
    if verb.forms & BASE and previous.is_plural and scan.phrasal(index) is not None:
        return True
    if mention is not None:
        if mention.kind == "demonym" and is_followed_by_argument(scan, index):
            return True
        if mention.kind == "organisation" and verb.lemma in word_list("wishing_verbs"):
            return scan.owner[index + 1 : index + 2] not in ([], [None])  # "the G7 want Peru to"
        is_listed = index > 2 and scan.lower[mention.first - 1] == "and"
        return is_listed and mention.kind in ("name", "capital", "official", "organisation") and is_followed_by_argument(scan, index)
    if index and scan.lower[index - 1] == "and" and len(scan.chunks) > 1 and scan.chunks[-1].kind == "C" and _continues_infinitive(scan):
        return True
    if index and scan.tags[index - 1] & ADVERB and not previous.noun:
        return follows_adverb(scan, index)
    return bool(previous.is_plural and previous.heads) and is_followed_by_argument(scan, index)


def _continues_infinitive(scan: Scan) -> bool:
    """Whether the verb before "and" is an infinitive or follows a modal, so that a second base form may follow."""
    for chunk in reversed(scan.chunks[:-1]):
        if chunk.kind == "V":
            return chunk.is_infinitive or chunk.modal is not None
        if chunk.kind in (";", "S", "H"):
            return False
    return False


def _is_in_object(scan: Scan, index: int, verb: VerbForm, info: Word, following: Word) -> bool:
    """Whether the chunk being read is the object of a verb that takes no clause: a new finite verb is unlikely in it."""
    if len(scan.chunks) < 2 or scan.chunks[-1].kind != "N" or scan.chunks[-1].last != index - 1:
        return False
    governor = scan.chunks[-2]
    if governor.kind == "N" and scan.chunks[-1].prep == "of" and len(scan.chunks) > 2:
        governor = scan.chunks[-3]  # "fired dozens of artillery shells"
    if (
        governor.kind == "C"
        and len(scan.chunks) > 3
        and scan.chunks[-3].kind == "N"
        and scan.chunks[-4].lemma() in word_list("giving_to_both")
    ):
        governor = scan.chunks[-4]  # "offered X and Y help"
    if governor.kind != "V" or governor.verb is None or governor.is_passive or verb.forms == GERUND:
        return False
    if info.noun or info.heads or info.tags & NOMINAL:
        return TAKES_CLAUSE.isdisjoint(governor.verb.names)
    return bool(following.noun or following.heads) and MAY_TAKE_CLAUSE.isdisjoint(governor.verb.names)


def _has_subject(scan: Scan) -> bool:
    return bool(scan.chunks) and scan.chunks[-1].kind in SUBJECT_KINDS


def is_followed_by_argument(scan: Scan, index: int) -> bool:
    """Whether the next word may open what a verb governs: a name, a determiner, a preposition, an act noun."""
    if index + 1 >= scan.count:
        return False
    info = scan.infos[index + 1]
    return bool(
        info.tags & (DETERMINER | ADVERB | ARGUMENT_OPENER)
        or scan.owner[index + 1] is not None
        or scan.words[index + 1][0].isupper()
        or (info.noun_classes and not info.verb)
    )
