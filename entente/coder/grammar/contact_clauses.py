"""Relative clauses without a pronoun: "the tariffs | Norway had imposed", "the surcharge | it put on copper"."""

from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.subjects import SUBJECT_PRONOUNS
from entente.lexicon.wordlists import word_list

PACTS = ("agreement", "truce")
CLAIMS = ("charge_that", "demand_that", "proposal")
MESSAGES = frozenset({"announce", "agree", "threaten", "demand", "encourage", "assure"})


def open_contact_clauses(chunks: list[Chunk], lower: list[str]) -> None:
    """Puts a relative pronoun, of no token, between a noun and the subject of the clause that tells more of it."""
    for position in range(len(chunks) - 1, 1, -1):
        verb, last = chunks[position], chunks[position - 1]
        opening = _start_of_two(chunks, position - 1) if last.kind == "N" else position - 1
        subject, noun = chunks[opening], chunks[opening - 1]
        if verb.kind != "V" or not verb.is_finite or verb.is_passive or subject.kind != "N" or noun.kind != "N":
            continue
        if noun.last + 1 != subject.first or verb.reports() or not _is_antecedent(noun, lower) or not _may_be_subject(subject, lower):
            continue
        is_owned = lower[subject.first] in word_list("possessives")  # "under the loan | its board approved"
        if is_owned or _is_governed(chunks, opening - 1) or _goes_on(chunks, position, noun):
            chunks.insert(opening, Chunk("R", subject.first, subject.first - 1, text="that"))


def _start_of_two(chunks: list[Chunk], last: int) -> int:
    """The first of two names that "and" joins before a verb, right behind a pact: "the truce | Peru and Oman had brokered"."""
    first = last - 2
    if first < 1 or chunks[last - 1].kind != "C" or chunks[last].prep is not None or not chunks[first - 1].names_act(PACTS):
        return last
    are_named = all(len(chunk.mentions) == 1 and chunk.mentions[0].last == chunk.last for chunk in (chunks[first], chunks[last]))
    return first if are_named and chunks[first].prep is None else last


def _is_antecedent(noun: Chunk, lower: list[str]) -> bool:
    """Whether a noun chunk is a thing or people that something was done with: an act noun or what sums up a clause, no party at its end."""
    if noun.is_time or noun.is_pronoun or noun.head != noun.last or noun.heads[:1] == ("government",):
        return False
    if noun.mentions and noun.mentions[-1].last == noun.last:
        return False
    return bool(noun.acts and noun.acts[-1].last == noun.last) or noun.has_currency or lower[noun.last] in word_list("summaries")


def _may_be_subject(subject: Chunk, lower: list[str]) -> bool:
    if subject.prep is not None or subject.is_time:
        return False
    is_named = bool(subject.mentions) and (subject.mentions[-1].last == subject.last or bool(subject.heads))
    if is_named or (subject.is_pronoun and lower[subject.first] in SUBJECT_PRONOUNS):
        return True
    first, second = lower[subject.first], lower[subject.first + 1]
    return first in word_list("possessives") or first == "both" or (first, second) == ("the", "two")


def _is_governed(chunks: list[Chunk], noun: int) -> bool:
    """Whether a noun is the object of a verb that takes no clause, or hangs on one: it opens no sentence."""
    position = noun
    while position > 0 and chunks[position].kind == "N" and chunks[position].prep == "of":
        position -= 1
    aside = position
    while chunks[position].prep is None and aside > 0 and chunks[aside - 1].kind == "N" and chunks[aside - 1].prep is not None:
        aside -= 1  # "trimmed by half | the surcharge"
    before = chunks[aside - 1] if aside > 0 else None
    if chunks[position].prep is not None:
        return before is not None and before.kind == "V" and chunks[position].prep not in ("in", "after", "at", "during", "before", "under")
    if before is None or before.kind != "V":
        is_apposed = before is not None and before.kind == ","
        return is_apposed and (chunks[noun].text in word_list("summaries") or chunks[noun].names_act((*PACTS, *CLAIMS)))
    return before.verb is None or MESSAGES.isdisjoint(before.verb.keys)


def _goes_on(chunks: list[Chunk], verb: int, noun: Chunk) -> bool:
    """Whether a second finite verb follows, whose subject the noun before the clause is: "the aid Norway sent was stolen"."""
    if noun.prep is not None:
        return False
    for chunk in chunks[verb + 1 :]:
        if chunk.kind == "V" and chunk.is_finite:
            return True
        if chunk.kind not in ("N", "V"):
            return False
    return False
