"""The noun chunk that is the subject of a verb group."""

from entente.coder.grammar.apposed_parties import explains_party
from entente.coder.grammar.apposed_speakers import find_apposed_speaker
from entente.coder.grammar.chunks import NOBODY, UNREAD, Chunk
from entente.coder.grammar.clause_starts import (
    ADVERSATIVE,
    closes_opening,
    closes_participle,
    first_of_list,
    is_apposed,
    is_listed,
    opens_main_clause,
    says_clause_of,
)
from entente.coder.grammar.clauses import relative_before, reporting_verb_over, start_of_phrase, verb_before
from entente.coder.grammar.insertions import before_inserted_saying, before_insertion
from entente.coder.grammar.judged_people import find_judged
from entente.coder.grammar.occasions import find_behind_occasion
from entente.coder.grammar.results import verb_of_result
from entente.lexicon.wordlists import word_list

OWNED_ACTS = frozenset({"proposal", "demand", "refusal", "threat", "permission"})
TEXTS = frozenset({"proposal", "agreement", "letter", "information"})
OBJECT_CONTROL = frozenset({"demand", "encourage", "allow", "force", "want", "threaten", "help", "announce", "support", "begin"})
CLAUSE_VERBS = frozenset({"announce", "agree", "threaten", "want", "demand", "help", "reject", "accuse", "condemn"})
SUBJECT_PRONOUNS = frozenset({"it", "he", "she", "they", "we"})
NAMES = frozenset({"name", "organisation", "capital"})
DEEPEST = 4  # verbs that may hang on each other before the search ends


def find_subject(chunks: list[Chunk], index: int) -> int | None:
    """Number of the noun chunk that is the subject of the verb group `index`, looked for once; null where none is in reach."""
    group = chunks[index]
    if group.subject == UNREAD:
        found = _find(chunks, index, 0)
        group.subject = NOBODY if found is None else found
    return group.subject if group.subject != NOBODY else None


def _find(chunks: list[Chunk], index: int, depth: int) -> int | None:
    """The subject of a verb group that `depth` others hang on."""
    if depth > DEEPEST:
        return None
    group = chunks[index]
    if group.is_infinitive or (group.is_gerund and group.prep is not None):
        return _of_infinitive(chunks, index, depth)
    if group.is_gerund and not group.is_finite:
        return _of_gerund(chunks, index, depth)
    if group.is_passive and not group.is_finite:
        before = index - 2 if index > 1 and chunks[index - 1].kind == "," else index - 1
        if before < 0 or (index == before + 1 and chunks[before].kind == ";"):
            return _following_subject(chunks, index)  # "Declared unwelcome, the envoy left"
        if chunks[before].kind != "N":
            return None
        if before > 1 and chunks[before - 1].kind == "C" and chunks[before - 2].prep == "of" and chunks[before].prep in (None, "of"):
            before -= 2  # "of peace and friendship"
        return before if before == index - 1 else start_of_phrase(chunks, before)  # "a treaty of peace, signed in 1904"
    if group.is_finite:
        if _is_inverted(chunks, index):
            return index + 1
        speaker = find_apposed_speaker(chunks, index)
        if speaker is not None:
            return speaker
        governor = _coordinated_verb(chunks, index)
        if governor is not None:
            return _find(chunks, governor, depth + 1)
    return _search_back(chunks, index, depth)


def _is_inverted(chunks: list[Chunk], index: int) -> bool:
    """Whether a verb of saying stands before its subject: '", said the minister, announcing'."""
    if index == 0 or index + 1 >= len(chunks) or chunks[index - 1].kind not in ('"', ",") or not chunks[index].reports():
        return False
    if not any(_may_be_said(chunks, position) for position in range(index)):
        return False  # nothing is said before: "the minister, X, declared the envoy unwelcome"
    speaker = chunks[index + 1]
    if speaker.kind != "N" or speaker.prep is not None or not speaker.mentions:
        return False
    return not any(chunk.kind == "V" and chunk.is_finite for chunk in chunks[index + 2 : index + 4])


def _may_be_said(chunks: list[Chunk], position: int) -> bool:
    """Whether a chunk is of words that somebody says, and not of a clause that only tells more of a noun: "X, who needs Y, described"."""
    if chunks[position].kind == '"':
        return True
    return chunks[position].kind == "V" and chunks[position].is_finite and relative_before(chunks, position) is None


def _of_infinitive(chunks: list[Chunk], index: int, depth: int) -> int | None:
    is_infinitive = chunks[index].is_infinitive
    before = index - 2 if index > 1 and chunks[index - 1].is_time else index - 1  # "the decision on Tuesday to recognise"
    if is_infinitive and before > 2 and chunks[before].kind == "," and chunks[before - 2].kind == ",":
        before -= 3  # "a decision by Norway's minister, Ana Ruiz, to recognise"
    if is_infinitive and before > 1 and chunks[before].prep == "of" and chunks[before - 1].prep == "by":
        before -= 1  # "a decision by the minister | of Norway to recognise"
    owner = chunks[before] if before >= 0 else None
    if is_infinitive and owner is not None and owner.kind == "N" and (owner.mentions or owner.prep == "by"):
        if owner.names_act(OWNED_ACTS):
            return before  # "Trump's decision to recognise"
        if owner.prep in ("by", "of") and before > 0 and chunks[before - 1].kind == "N" and chunks[before - 1].names_act(OWNED_ACTS):
            return before  # "a decision by Norway to recognise"
    governor = verb_before(chunks, index)
    if governor is not None and chunks[governor].is_gerund and chunks[governor].prep is None and chunks[index - 1].kind == ",":
        governor = verb_before(chunks, governor) or governor  # "voted, with X abstaining, to impose"
    if governor is None:
        return _following_subject(chunks, index)
    verb = chunks[governor].verb
    governs_object = verb is not None and (
        not OBJECT_CONTROL.isdisjoint(verb.names) or verb.lemma in word_list("causing_verbs") or verb.lemma == "help"
    )
    if is_infinitive and governs_object and not chunks[governor].is_passive:
        for position in range(governor + 1, index):
            if chunks[position].kind == "N" and chunks[position].prep is None and not chunks[position].is_time:
                if chunks[position].text in word_list("intents") and not chunks[position].mentions:
                    break  # "announced plans to close the border"
                return position
    judged = find_judged(chunks, governor, index)
    return judged if judged is not None else _find(chunks, governor, depth + 1)


def _of_gerund(chunks: list[Chunk], index: int, depth: int) -> int | None:
    before = index - 1
    if before < 0 or chunks[before].kind in ("S", '"'):
        return _following_subject(chunks, index)
    if chunks[before].kind == ",":
        inserted = before_insertion(chunks, index)
        if inserted is not None:
            return inserted
        governor = verb_of_result(chunks, index)
        return _find(chunks, governor, depth + 1) if governor is not None else _following_subject(chunks, index)
    if chunks[before].kind != "N":
        return None
    verb = chunks[index].verb
    governor = verb_before(chunks, index)
    asks = chunks[before].prep == "to" and verb is not None and "demand" in verb.names  # "wrote to Y asking for"
    is_text = not chunks[before].mentions and chunks[before].names_act(TEXTS)
    if asks or is_text or (chunks[before].prep == "to" and governor is not None and _is_written(chunks, governor, before)):
        return _find(chunks, governor, depth + 1) if governor is not None else None  # "released a statement criticising"
    return before


def _is_written(chunks: list[Chunk], governor: int, before: int) -> bool:
    """Whether a verb tells of words sent to somebody, so that what stands behind him is in them: "wrote to X accusing Y"."""
    if chunks[governor].lemma().split("_")[0] in word_list("writing_verbs"):
        return True
    return any(
        chunk.kind == "N" and chunk.prep is None and chunk.text in word_list("sent_texts") for chunk in chunks[governor + 1 : before]
    )


def _coordinated_verb(chunks: list[Chunk], index: int) -> int | None:
    """The finite verb whose subject a verb behind "and" shares, past verbs of relative clauses."""
    before = index - 1
    while before > 0 and chunks[before].kind == "N" and chunks[before].is_time:
        before -= 1
    if before <= 0 or chunks[before].kind != "C":
        return None
    governor = _before_quotation(chunks, verb_before(chunks, before), before)
    while governor is not None and _is_beside_main_verb(chunks, governor):
        governor = verb_before(chunks, governor)
    if governor is not None and not chunks[governor].is_finite:
        over = _finite_verb_over(chunks, governor)
        is_decided = over is not None and chunks[over].lemma() in word_list("deciding_verbs")
        if _is_past(chunks[index]) or is_decided:
            governor = over  # "decided to break with X and recognise Y"
    if governor is None or not chunks[governor].is_finite:
        return None
    if chunks[before - 1].kind == ",":
        governor = _verb_over_saying(chunks, governor) or governor
    opener = relative_before(chunks, governor)
    if opener is not None and chunks[before - 1].kind != "," and _run_alike(chunks[governor], chunks[index]):
        return governor  # "the men who had stormed the embassy and killed a guard"
    while opener is not None and (earlier := verb_before(chunks, opener)) is not None:
        if chunks[opener].text == "who" and chunks[earlier].is_copula and not chunks[earlier].is_passive:
            break  # "the guest was X, who flew in and was received by Y"
        governor = earlier
        opener = relative_before(chunks, governor)
    teller = reporting_verb_over(chunks, governor)
    return teller if chunks[before - 1].kind == "," or _is_done_by_teller(chunks, governor, index) else governor


def _is_beside_main_verb(chunks: list[Chunk], index: int) -> bool:
    """Whether a verb hangs on the one before it: "accuses X of hiding Y and has asked", "described it as unjustified and rejected"."""
    group = chunks[index]
    is_bare_clause = group.is_passive and not group.is_finite and index > 0 and chunks[index - 1].kind == "S"
    return is_bare_clause or (group.is_gerund and group.prep is not None)


def _is_done_by_teller(chunks: list[Chunk], governor: int, index: int) -> bool:
    """Whether a verb behind "and" needs a speaker and the clause before is about a thing: "said the raid was a crime and demanded"."""
    verb = chunks[index].verb
    if verb is None or CLAUSE_VERBS.isdisjoint(verb.keys) or not _is_past(chunks[index]):
        return False
    if (chunks[governor].is_perfect or chunks[governor].is_progressive) and not chunks[index].is_perfect:
        return True  # "said troops were digging in, or had dug in, and demanded"
    subject = _find(chunks, governor, DEEPEST)
    return subject is not None and not (chunks[subject].mentions or chunks[subject].heads or chunks[subject].is_pronoun)


def _before_quotation(chunks: list[Chunk], governor: int | None, end: int) -> int | None:
    """The verb over a quotation that closes before `end`, where `governor` stands in it: "called the step "measured" and accused"."""
    if governor is None or sum(chunk.kind == '"' for chunk in chunks[governor + 1 : end]) % 2 == 0:
        return governor
    opening = next((position for position in range(governor - 1, 0, -1) if chunks[position].kind == '"'), None)
    return verb_before(chunks, opening) if opening is not None else governor


def _verb_over_saying(chunks: list[Chunk], index: int) -> int | None:
    """The main verb of the sentence where verb `index` is part of what is said in between: "praised X, saying it was right, and phoned"."""
    for position in range(index - 1, 0, -1):
        chunk = chunks[position]
        if chunk.kind in (";", "S", "R") or (chunk.kind == "V" and chunk.is_finite):
            return None
        if chunk.kind == "V" and chunk.is_gerund and chunk.prep is None and chunk.reports() and chunks[position - 1].kind == ",":
            return _finite_verb_over(chunks, position)
    return None


def _is_past(group: Chunk) -> bool:
    """Whether a verb group is told as done, so that it joins no infinitive: "called on X to stop and condemned Y"."""
    return group.tense == "past" and group.kind == "V" and not group.is_infinitive


def _finite_verb_over(chunks: list[Chunk], index: int) -> int | None:
    """The finite verb on which an infinitive or gerund depends, in the same clause."""
    for position in range(index - 1, -1, -1):
        chunk = chunks[position]
        if chunk.kind in (";", "S", "H", "R"):
            return None
        if chunk.kind == "V" and chunk.is_finite:
            return position if chunk.tense == "past" else None
    return None


def _run_alike(governor: Chunk, chunk: Chunk) -> bool:
    """Whether a verb group without auxiliaries may go on with those of the one before "and"."""
    return governor.modal is not None or (governor.is_perfect and not chunk.is_perfect) or governor.is_passive == chunk.is_passive


def _following_subject(chunks: list[Chunk], index: int) -> int | None:
    """Subject of an opening participle or infinitive: the first noun chunk after the next comma."""
    seen_comma = False
    for position in range(index + 1, len(chunks)):
        chunk = chunks[position]
        if chunk.kind == ",":
            seen_comma = seen_comma or not (is_apposed(chunks, position) or is_listed(chunks, position))
        elif seen_comma and chunk.kind == "N" and chunk.prep is None and not chunk.is_time:
            return position
    return None


def _search_back(chunks: list[Chunk], index: int, depth: int) -> int | None:
    """The subject of a finite verb: noun chunks before it, back to the start of its clause, brackets and relative clauses skipped."""
    if index > 0 and chunks[index - 1].is_pronoun and chunks[index - 1].prep is None and chunks[index - 1].text in SUBJECT_PRONOUNS:
        return index - 1  # "told Peru | it would"
    collected: list[int] = []
    nearest: list[int] = []  # those of `collected` that no comma parts from the verb
    is_nearest = True
    before = index - 1
    while before > 0 and chunks[before].is_time:
        before -= 1  # "Norway, the host, on Monday signed"
    has_comma_before = index > 0 and chunks[before].kind in (",", ")")
    position = index - 1
    while position >= 0:
        chunk = chunks[position]
        kind = chunk.kind
        if kind == "N":
            if not chunk.is_time:
                collected.append(position)
                if is_nearest:
                    nearest.append(position)
        elif kind == ")":
            closing = position
            while position > 0 and chunks[position].kind != "(":
                position -= 1
            if _has_bare(chunks, collected) and (chunks[collected[0]].mentions or closing - position > 2):
                break
        elif kind == ",":
            if _has_bare(chunks, collected) and _ends_before(chunks, position, has_comma_before=has_comma_before):
                break  # "as it fell, | Ana Ruiz, the minister, met"
            is_nearest = is_nearest and not collected
        elif kind == "R":
            if chunk.text == "whose" or not _has_bare(chunks, collected):
                return _antecedent(chunks, position)
            break
        elif (
            kind in ("S", "H", ";")
            or (kind == "C" and _opens_sentence(chunks, position, nearest))
            or (kind == "C" and has_comma_before and opens_main_clause(chunks, position))
            or (kind == "V" and not chunk.is_finite and _ends_opening(chunks, position, collected))
        ):
            break
        elif kind == "V" and chunk.is_finite:
            inserted = before_inserted_saying(chunks, position) if has_comma_before else None
            if inserted is not None:
                collected.clear()
                nearest.clear()
                position = inserted - 1
                continue
            opener = relative_before(chunks, position)
            if opener is not None and not (has_comma_before or is_nearest) and _has_bare(chunks, nearest):
                break  # "in a step that surprised many, Norway expelled"
            if opener is None:
                if _has_bare(chunks, collected) and (chunks[index - 1].kind != "," or says_clause_of(chunks, position)):
                    break
                return _find(chunks, position, depth + 1)  # also "accused X of Y, cancelled Z and warned of W"
            collected.clear()
            nearest.clear()
            is_nearest = has_comma_before = True
            position = opener
        position -= 1
    behind = find_behind_occasion(chunks, position, index, collected)
    if behind is not None:
        return behind
    is_near_enough = not has_comma_before and _has_bare(chunks, nearest)
    return _leftmost_bare(chunks, nearest if is_near_enough else collected)


def _ends_before(chunks: list[Chunk], comma: int, *, has_comma_before: bool) -> bool:
    """Whether what opens the sentence ends at a comma: a participle, or a clause where the verb's subject stands between commas."""
    return closes_participle(chunks, comma) or (has_comma_before and closes_opening(chunks, comma))


def _ends_opening(chunks: list[Chunk], verb: int, collected: list[int]) -> bool:
    """Whether the participle at `verb` opens the sentence before its subject: "Visiting Lima, Norway's minister, X, met".

    What stands right behind it is its own; that is taken out of `collected`.
    """
    own_end = verb + 1
    while own_end < len(chunks) and chunks[own_end].kind in ("N", "V"):
        own_end += 1
    behind = [position for position in collected if position > own_end]
    if not _has_bare(chunks, behind) or (verb > 0 and chunks[verb - 1].kind not in (";", '"', "S")):
        return False
    collected[:] = behind
    return True


def _opens_sentence(chunks: list[Chunk], position: int, nearest: list[int]) -> bool:
    """Whether a new main clause with its own subject begins behind ", and": "that beat the rebels, and UN experts accuse"."""
    follower = position + 1
    if position == 0 or follower not in nearest:
        return False
    if chunks[position - 1].kind != ",":
        return _ends_clause(chunks, position) and chunks[follower].prep is None
    return chunks[follower].prep is None and chunks[follower].group < 0 and bool(chunks[follower].mentions)


def _ends_clause(chunks: list[Chunk], conjunction: int) -> bool:
    """Whether a verb that takes no clause has its object before "and", so that a subject follows: "closed the port and police".

    Before "but" any clause ends: "shared its maps with X but Y".
    """
    start = conjunction - 1
    while start > 0 and chunks[start].kind == "N":
        start -= 1
    verb = chunks[start]
    if chunks[conjunction].text in ADVERSATIVE:
        return verb.kind == "V" and verb.is_finite and chunks[conjunction - 1].text not in word_list("excepted")
    has_object = start + 1 < conjunction and chunks[start + 1].prep is None and not chunks[start + 1].is_time
    takes_clause = verb.reports() or verb.verb is None or not CLAUSE_VERBS.isdisjoint(verb.verb.keys)
    return verb.kind == "V" and verb.is_finite and has_object and not takes_clause and chunks[conjunction].text == "and"


def _has_bare(chunks: list[Chunk], positions: list[int]) -> bool:
    return any(chunks[position].prep is None for position in positions)


def _antecedent(chunks: list[Chunk], opener: int) -> int | None:
    """What a relative pronoun stands for: the noun phrase before it, or whom that phrase describes ("X is among the states that")."""
    antecedent = opener - 1
    while antecedent >= 0 and chunks[antecedent].kind in (",", ")"):
        antecedent -= 1
    if antecedent < 0 or chunks[antecedent].kind != "N":
        return None
    if antecedent < opener - 1 and chunks[antecedent].prep in ("to", "for") and chunks[antecedent].is_bare(NAMES):
        return antecedent  # "gratitude to Kenya, which offered", not "a letter to Kenya which offered"
    start = start_of_phrase(chunks, antecedent)
    if explains_party(chunks, start):
        return start_of_phrase(chunks, start - 2)  # "Peru, the only ally which has not signed"
    described = _described_by(chunks, start) if antecedent == opener - 1 else None
    return described if described is not None else start


def _described_by(chunks: list[Chunk], noun: int) -> int | None:
    """The subject of "is" before a noun that only says what kind of party it is: "X was one of the countries"."""
    if noun == 0 or chunks[noun].mentions or chunks[noun].text not in word_list("kinds_of_party"):
        return None
    governor = chunks[noun - 1]
    if governor.kind != "V" or not governor.is_finite or not (governor.is_copula or governor.lemma() in word_list("copulas")):
        return None
    return find_subject(chunks, noun - 1)


def _leftmost_bare(chunks: list[Chunk], positions: list[int]) -> int | None:
    """The first noun chunk without a preposition, or the first of its list."""
    bare = [position for position in positions if chunks[position].prep is None]
    return first_of_list(chunks, min(bare)) if bare else None
