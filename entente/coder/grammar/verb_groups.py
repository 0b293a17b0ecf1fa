"""Read a verb group: auxiliaries, negation and adverbs, then the main verb with its particle."""

from entente.coder.grammar.captured import is_captured, opens_relative
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.scan import FLOATING, Scan, is_year
from entente.coder.grammar.verbs_ahead import has_finite_verb_ahead
from entente.coder.grammar.words_beside import UNKNOWN_BASE
from entente.lexicon.inflection import BASE, GERUND, PARTICIPLE, PAST, THIRD
from entente.lexicon.word_entries import (
    ADVERB,
    BE,
    BEFORE_DATE,
    CONJUNCTION,
    DO,
    HAVE,
    MODAL,
    NEGATION,
    PREPOSITION,
    REDUCED_OPENER,
    SUBORDINATOR,
    TIME,
    VerbForm,
)
from entente.lexicon.wordlists import word_list

FINITE_BE = frozenset({"is", "are", "was", "were", "'re", "'m"})
ADJUNCTS = frozenset({"under", "in", "by", "with", "after", "following", "despite", "since"})  # before what is no subject
FINITE_DO = frozenset({"do", "does", "did", "don't", "doesn't", "didn't"})
OWN_CLAUSES = frozenset({"when", "while", "because"})
AGENT_REACH = 8  # words behind a participle among which "by" stands
BEFORE_TIMES = frozenset({"on", "in", "last", "this", "late", "early"})
QUOTES = frozenset({'"', "“", "”", "‘", "'", "«"})
NAMED_KINDS = frozenset({"name", "official", "capital", "metonym"})
OPENS_CLAUSE = frozenset({"announce", "agree", "threaten", "want", "demand", "encourage", "reject", "condemn", "accuse"})
TAKES_CLAUSE = frozenset({"announce", "agree", "threaten"})


def is_infinitive(scan: Scan, index: int) -> bool:
    """Whether "to" at `index` stands before an infinitive and not before a noun."""
    position = index + 1
    while position < scan.count and scan.tags[position] & (ADVERB | NEGATION):
        position += 1
    if position >= scan.count or scan.owner[position] is not None:
        return False
    info = scan.infos[position]
    if info.verb is None and not info.tags and not info.is_plural and _is_demanded(scan, position):
        scan.infos[position] = UNKNOWN_BASE
        return True
    if info.tags & (BE | HAVE | DO) and scan.lower[position] in ("be", "have", "do"):
        return True
    if info.verb is None or not info.verb.forms & BASE:
        return False
    if info.noun and position + 1 < scan.count:
        governor = scan.chunks[-1].verb if scan.chunks else None
        if governor is not None and "yield" in governor.names:
            return False  # "bowed to pressure from"
        return not (scan.lower[position + 1] in ("of", "by") or scan.tags[position + 1] & (BE | HAVE | MODAL))
    return True


def _adds_more(scan: Scan, position: int) -> bool:
    """Whether "not" at `position` only leads up to something more: "has not only recalled its envoy but also closed the border"."""
    return scan.lower[position] == "not" and scan.lower[position + 1 : position + 2] in (["only"], ["just"], ["merely"], ["simply"])


def _is_demanded(scan: Scan, position: int) -> bool:
    """Whether a word without an entry as a verb stands behind "told X to", where only a verb can stand."""
    word = scan.words[position]
    if len(scan.chunks) < 2 or not word.isalpha() or not word.islower() or word.endswith("s"):
        return False
    told, verb = scan.chunks[-1], scan.chunks[-2].verb
    if told.kind != "N" or told.prep is not None or not told.mentions or verb is None:
        return False
    return verb.lemma in word_list("ordering_verbs") or "demand" in verb.names or "encourage" in verb.keys


def is_no_longer(scan: Scan, index: int) -> bool:
    """Whether "longer" stands behind the "no" at `index`."""
    return index + 1 < scan.count and scan.lower[index + 1] == "longer"


def read_verb_group(scan: Scan, index: int, prep: str | None) -> int:
    """Appends the verb group at `index`; returns the token behind it, or `index` where there is no verb."""
    group = Chunk("V", index, index, prep)
    auxiliary = ""  # kind of the last auxiliary: modal, be, have, do, to
    last_auxiliary = -1
    position = index
    while position < scan.count and scan.owner[position] is None:
        word, tags, verb = scan.lower[position], scan.tags[position], scan.infos[position].verb
        if word.endswith(("n't", "n’t")) or word == "cannot":
            group.is_negated = True
        if word == "to":
            _read_to(group, auxiliary)
            auxiliary = "to"
        elif tags & MODAL and not (position > index and auxiliary == "" and last_auxiliary >= 0):
            if scan.words[position] in ("May", "Will") and _is_month(scan, position):
                break
            group.modal, group.is_finite, auxiliary, last_auxiliary = word, True, "modal", position
        elif tags & NEGATION:
            group.is_negated = group.is_negated or not _adds_more(scan, position)
        elif word == "no" and is_no_longer(scan, position):
            group.is_negated = True
            position += 1
        elif tags & BE:
            group.is_finite = group.is_finite or word in FINITE_BE
            group.tense = "past" if word in ("was", "were") else group.tense
            auxiliary, last_auxiliary = "be", position
        elif tags & HAVE:
            _read_have(group, word)
            auxiliary, last_auxiliary = "have", position
        elif tags & DO and word in FINITE_DO:
            group.tense = "past" if word.startswith("did") else group.tense
            group.is_finite, auxiliary, last_auxiliary = True, "do", position
        elif verb is not None and verb.forms == GERUND and auxiliary == "be" and scan.lower[index - 1] == "there":
            break  # "there was fighting"
        elif verb is not None and (
            (auxiliary and _fits(verb.forms, auxiliary)) or position == index or not (auxiliary or group.is_infinitive)
        ):
            return _close_verb(scan, group, position, verb, auxiliary)
        elif auxiliary and _is_aside(scan, position, auxiliary):
            position += 1
        elif not (
            tags & ADVERB
            or ((word in QUOTES or word in FLOATING) and _goes_on_behind(scan, position + 1, auxiliary))
            or (word == "since" and auxiliary == "have")
        ):
            break
        position += 1
    if last_auxiliary < 0:
        return index
    group.is_copula = bool(scan.tags[last_auxiliary] & BE)
    group.last = last_auxiliary  # a copula or possession without a further verb: "is opposed to", "has the right"
    group.verb = scan.infos[last_auxiliary].verb
    phrasal = scan.phrasal(last_auxiliary) if scan.infos[last_auxiliary].particles else None
    if phrasal is not None:
        group.last, group.verb = last_auxiliary + phrasal[0], phrasal[1]  # "would have none of it"
    group.is_finite = group.is_finite or not group.is_infinitive
    scan.chunks.append(group)
    return group.last + 1


def _is_aside(scan: Scan, position: int, auxiliary: str) -> bool:
    """Whether two words stand between an auxiliary and its verb: will | in return | close, will | on Monday | sign, had | in May | left."""
    if position + 2 >= scan.count or scan.owner[position + 1] is not None or scan.owner[position + 2] is not None:
        return False
    word, following = scan.lower[position : position + 2]
    is_time = word in BEFORE_TIMES and bool(scan.tags[position + 1] & TIME) and not following[0].isdigit()
    is_time = is_time or (word == "in" and is_year(following))
    is_time = is_time or (word == "since" and auxiliary == "have" and bool(scan.tags[position + 1] & TIME))
    if not (is_time or f"{word}_{following}" in word_list("asides")):
        return False
    if auxiliary == "have" and scan.lower[position + 2] == "been":
        return True  # "have since May been training"
    verb = scan.infos[position + 2].verb
    return verb is not None and _fits(verb.forms, auxiliary)


def _goes_on_behind(scan: Scan, position: int, auxiliary: str) -> bool:
    """Whether a verb group goes on with its verb behind a quotation mark or "both": would "respond in kind", have both denied."""
    while position < scan.count and scan.tags[position] & (ADVERB | NEGATION):
        position += 1
    if not auxiliary or position >= scan.count or scan.owner[position] is not None:
        return False
    verb = scan.infos[position].verb
    if auxiliary == "modal" and scan.lower[position] == "be":
        return True
    return verb is not None and _fits(verb.forms, auxiliary) and (auxiliary != "be" or verb.forms & GERUND > 0)


def _read_to(group: Chunk, auxiliary: str) -> None:
    if auxiliary == "be":
        group.modal = group.modal or "will"  # "is to travel"; "may be next to travel" stays open
    elif auxiliary == "have":
        group.modal = "must"
    elif auxiliary == "do" and group.modal is not None:
        group.modal = "should"  # "would do well to travel"
    elif auxiliary != "modal":  # "ought to" goes on with its modal
        group.is_infinitive = True


def _read_have(group: Chunk, word: str) -> None:
    group.is_perfect = True
    if word == "having":
        group.is_gerund = True
        return
    if group.modal is None and word == "had":
        group.tense = "past"
    group.is_finite = group.is_finite or not group.is_infinitive


def _is_month(scan: Scan, position: int) -> bool:
    """Whether "May" stands beside a day or behind "in", "since", "last"."""
    if position + 1 >= scan.count:
        return False
    return scan.lower[position + 1][0].isdigit() or bool(position and scan.tags[position - 1] & BEFORE_DATE)


def _fits(forms: int, auxiliary: str) -> bool:
    if auxiliary in ("modal", "do", "to"):
        return bool(forms & BASE)
    if auxiliary == "have":
        return bool(forms & PARTICIPLE)
    return bool(forms & (PARTICIPLE | GERUND))


def _close_verb(scan: Scan, group: Chunk, position: int, verb: VerbForm, auxiliary: str) -> int:
    """Appends the group with its main verb at `position`; returns the token behind verb and particle."""
    forms = verb.forms
    owned = scan.owned_phrasal(position)
    is_done_by = auxiliary == "be" and scan.lower[position + 1 : position + 2] == ["by"]  # "was stopped | by the navy"
    phrasal = scan.phrasal(position) if owned is None and not is_done_by else None
    group.last = position
    group.verb = verb
    if owned is not None:
        group.verb = owned
    elif phrasal is not None:
        group.last = position + phrasal[0]
        group.verb = phrasal[1] if not verb.classes or phrasal[1].classes else verb
        forms = group.verb.forms  # "wound up" is no form of "wound"
    else:
        group.verb = scan.split_phrasal(position) or verb
    if auxiliary == "be" and forms & PARTICIPLE and not (forms & GERUND):
        group.is_passive = True
    elif auxiliary == "be":
        group.is_progressive = True
    elif auxiliary == "":
        if forms == GERUND:
            group.is_gerund = True
        elif forms == PARTICIPLE:  # "given", "thrown" and others that are no past tense
            is_reduced = bool(scan.chunks) and scan.chunks[-1].kind in ("N", ",") and scan.chunks[-1].last == group.first - 1
            group.is_passive = is_reduced and scan.lower[position] not in word_list("plain_participles")
        elif forms & (PAST | THIRD | BASE):
            is_reduced = bool(forms & PARTICIPLE) and (_is_bare_clause(scan, group) or _is_reduced(scan, group))
            group.is_infinitive = bool(forms & BASE) and _is_let(scan, group)
            group.is_finite = not (is_reduced or group.is_infinitive)
            group.is_passive = is_reduced
            if forms & PAST and not forms & BASE:
                group.tense = "past"
    if group.is_finite and not group.is_passive and group.verb.lemma in word_list("ceasing_alone") and _lacks_object(scan, group.last + 1):
        group.is_passive = True  # "deliveries ceased" says the same as "were stopped"
    scan.chunks.append(group)
    return group.last + 1


def _is_bare_clause(scan: Scan, group: Chunk) -> bool:
    """Whether a participle stands right behind the word that opens its clause: "described as unjustified", "if attacked"."""
    before = scan.chunks[-1] if scan.chunks else None
    if before is None or before.kind != "S":
        return False
    return all(scan.tags[position] & ADVERB for position in range(before.last + 1, group.first))


def _lacks_object(scan: Scan, after: int) -> bool:
    """Whether nothing that is done something to follows a verb."""
    return after >= scan.count or not scan.words[after][0].isalnum() or bool(scan.tags[after] & (PREPOSITION | ADVERB | SUBORDINATOR))


def _is_reduced(scan: Scan, group: Chunk) -> bool:
    """Whether a bare participle is a reduced relative clause: "a statement signed by both", "a man accused of theft was"."""
    if _is_caused(scan, group) or _is_left(scan, group) or not scan.chunks:
        return True  # also "Summoned to the ministry, the envoy": no past tense opens a sentence
    after = group.last + 1
    if after < scan.count and scan.lower[after] == "by":
        means = scan.lower[after + 1] if after + 1 < scan.count else ""
        is_named = scan.owner[group.first - 1] is not None and scan.chunks[-1].prep is None
        return means not in word_list("means_of_travel") and not (is_named and means in word_list("means_of_rule"))
    if _explains_act(scan, group) or _is_done_by(scan, group) or _is_done_with(scan, group):
        return True
    if after < scan.count and scan.lower[after] == "when" and group.lemma() in word_list("killing_verbs"):
        return True  # "the death of a cameraman killed when"
    if group.lemma() in word_list("done_to_nobody"):
        return False  # "soldiers clashed on Friday after a truce collapsed"
    before = scan.chunks[-1]
    is_relative = len(scan.chunks) > 1 and (scan.chunks[-2].kind == "R" or opens_relative(scan.chunks))
    if is_relative and before.prep is None and before.last == group.first - 1:
        return False  # "the president whom voters elected in May"
    if is_captured(scan, group):
        return True
    if before.kind != "N":
        return False
    if _opens_contact_clause(scan, group):
        return False
    if before.is_pronoun or (before.mentions and before.mentions[-1].last == before.last and before.mentions[-1].kind in NAMED_KINDS):
        return False
    is_phrasal = scan.lower[group.last] == "from"  # "shells | fired from | Syria | landed"
    if after >= scan.count or not (is_phrasal or scan.tags[after] & REDUCED_OPENER):
        return False
    if group.verb is not None and not TAKES_CLAUSE.isdisjoint(group.verb.names):
        return False
    if scan.lower[after] in OWN_CLAUSES or (scan.lower[after] == "as" and group.lemma() in word_list("walking_out")):
        return _has_finite_verb_behind(scan)  # "the envoy left when the minister spoke": its verb is not the one to come
    return has_finite_verb_ahead(scan, after + 1) or _has_finite_verb_behind(scan)


def _is_done_with(scan: Scan, group: Chunk) -> bool:
    """Whether a participle says with what a thing was made or people were equipped: "a bridge financed with a grant", "armed with axes"."""
    after, before = group.last + 1, scan.chunks[-1]
    is_behind = before.kind == "," or (before.kind == "N" and not (before.mentions and before.mentions[-1].last == before.last))
    return is_behind and group.lemma() in word_list("done_with") and scan.lower[after : after + 1] in (["with"], ["through"])


def _opens_contact_clause(scan: Scan, group: Chunk) -> bool:
    """Whether the noun chunk before a verb owns to somebody, right behind an act noun: "the loan | its board approved for"."""
    if len(scan.chunks) < 2 or scan.lower[scan.chunks[-1].first] not in word_list("possessives"):
        return False
    owned, noun = scan.chunks[-1], scan.chunks[-2]
    is_adjoined = noun.kind == "N" and noun.last + 1 == owned.first and owned.last + 1 == group.first
    return is_adjoined and owned.prep is None and bool(noun.acts) and not noun.mentions


def _is_let(scan: Scan, group: Chunk) -> bool:
    """Whether a base form says what somebody is let do or helped to do: "let the sailors | go"."""
    if len(scan.chunks) < 2 or scan.chunks[-1].kind != "N" or scan.chunks[-1].prep is not None or scan.chunks[-1].is_time:
        return False
    governor = scan.chunks[-2]
    return governor.kind == "V" and governor.lemma() in word_list("bare_infinitive") and scan.chunks[-1].last == group.first - 1


def _is_caused(scan: Scan, group: Chunk) -> bool:
    """Whether a participle says what somebody has done to the object before it: "had the envoy summoned"."""
    if len(scan.chunks) < 2 or scan.chunks[-1].kind != "N" or scan.chunks[-1].prep is not None or scan.chunks[-1].is_time:
        return False
    return scan.chunks[-1].last == group.first - 1 and is_causing(scan.chunks[-2])


def _is_left(scan: Scan, group: Chunk) -> bool:
    """Whether a participle without an object says how an act left people: "left 30 dead and 40 others wounded"."""
    after = group.last + 1
    if after < scan.count and scan.words[after][0].isalnum() and not scan.tags[after] & PREPOSITION:
        return False
    for chunk in reversed(scan.chunks):
        if chunk.kind == "V":
            return chunk.lemma() == "leave"
        if chunk.kind not in ("N", "C"):
            return False
    return False


def is_causing(chunk: Chunk) -> bool:
    """Whether a verb group may have something done to its object: a mere "has" or "had", or "ordered"."""
    return chunk.kind == "V" and chunk.is_finite and not (chunk.is_negated or chunk.is_passive) and chunk.lemma() in ("have", "order")


def _has_finite_verb_behind(scan: Scan) -> bool:
    """Whether the clause has its verb already, one that introduces no other clause: "thanked them for help given in"."""
    for chunk in reversed(scan.chunks):
        if chunk.kind == "V":
            is_verb = chunk.is_finite or chunk.is_gerund or chunk.is_infinitive
            return is_verb and chunk.verb is not None and OPENS_CLAUSE.isdisjoint(chunk.verb.names)
        if chunk.kind != "N":
            return False
    return False


def _explains_act(scan: Scan, group: Chunk) -> bool:
    """Whether a participle behind a comma tells of the act noun before it: "a treaty, signed in 1904"."""
    after = group.last + 1
    if len(scan.chunks) < 2 or after >= scan.count or not scan.tags[after] & REDUCED_OPENER:
        return False
    if scan.chunks[-1].prep in ADJUNCTS:
        return _can_be_done(scan, group, scan.chunks[-1])  # "under a pact reached between the two"
    if scan.chunks[-1].kind != ",":
        return False
    if scan.lower[after] == "to" and scan.is_bare_verb(after + 1):
        return False  # "which has no part in the talks, offered to help"
    for chunk in scan.chunks[-2:-4:-1]:
        if chunk.kind != "N":
            return False
        if _can_be_done(scan, group, chunk):
            return True
        if chunk.prep is None:
            return False
    return False


def _is_done_by(scan: Scan, group: Chunk) -> bool:
    """Whether a participle says by whom the act noun right before it is done: "the ban slapped on X by Y"."""
    after = group.last + 1
    if (
        not scan.chunks
        or scan.chunks[-1].kind != "N"
        or scan.chunks[-1].last != group.first - 1
        or not _can_be_done(scan, group, scan.chunks[-1])
    ):
        return False
    if after >= scan.count or not scan.tags[after] & REDUCED_OPENER:
        return False
    for position in range(after, min(after + AGENT_REACH, scan.count)):
        if scan.lower[position] == "by":
            return True
        if scan.lower[position] in (",", ";", ".") or scan.tags[position] & (BE | MODAL | CONJUNCTION):
            return False
    return False


def _can_be_done(scan: Scan, group: Chunk, chunk: Chunk) -> bool:
    """Whether a verb and an act noun tell an act together: "signed" and "a treaty"."""
    keys = group.verb.keys if group.verb is not None else ()
    readings = scan.vocabulary.readings
    return any((key, noun_class.name) in readings for act in chunk.acts for noun_class in act.classes for key in keys)
