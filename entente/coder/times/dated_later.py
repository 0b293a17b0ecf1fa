"""The day of an act told in a later sentence: "X has expelled two envoys. The decision was taken on Tuesday", "It was signed in Lima"."""

from dataclasses import replace
from functools import cache

from entente.coder.analysis import Event, Sentence
from entente.coder.grammar.chunks import Chunk
from entente.coder.times.dates import TimeExpression
from entente.coder.times.deadlines import is_bidden
from entente.coder.times.relative_dates import ResolvedDate
from entente.coder.times.time_patterns import WEEKDAYS
from entente.lexicon.wordlists import read_words, word_list

DEALS = ("agreement", "truce")
POINTING = frozenset({"the", "this", "that", "these", "those", "it", "its", "both"})
OWNING = ("'s", "’s")
NAMES = "later_name_of_"  # before a type in lower case: the list of nouns by which a later sentence names such an act
SENTENCES_BACK = 2  # within which the act stands that "the decision" means; "the accord" means the last one told, however far
STOPS = ("V", "R", "S", ";")


def may_date_act(sentence: Sentence) -> bool:
    """Whether a sentence has a verb by which a later sentence tells when an act was done."""
    return not _verbs().isdisjoint(sentence.word_set) or _opens_with_owned_day(sentence)


def date_act(events: list[Event], sentence: Sentence, chunks: list[Chunk], times: list[TimeExpression], text: str) -> None:
    """Gives the act that the subject of the sentence names, where it bears no date, the day on which the sentence says that it was done."""
    subject = next((place for place, chunk in enumerate(chunks) if chunk.kind != "," and not chunk.is_time), -1)
    if subject < 0 or chunks[subject].kind != "N" or chunks[subject].prep is not None:
        return
    resolved = _day_owned(sentence, chunks[subject], times, text)
    if resolved is None:
        resolved = _day_of_doing(sentence, chunks, subject, times, text)
    if resolved is None:
        return
    told = _find_act(events, sentence, chunks, subject)
    if told is not None and events[told].day is None:
        events[told] = replace(events[told], day=resolved.day, precision=resolved.precision, date_method=resolved.method)


def _find_act(events: list[Event], sentence: Sentence, chunks: list[Chunk], subject: int) -> int | None:
    """The number of the last act of the kind that a noun names: for "the accord" any, for others one of the sentences right before."""
    chunk = chunks[subject]
    types = _types_by_name().get(sentence.lower[chunk.last], frozenset())
    if (chunk.is_pronoun or chunk.names_act(DEALS)) and _is_signed(sentence, chunks, subject):
        return next((number for number in range(len(events) - 1, -1, -1) if _is_deal(events[number])), None)
    found = (number for number in range(len(events) - 1, -1, -1) if events[number].type in types and events[number].status == "occurred")
    last = max(found, key=lambda number: events[number].mentions[-1].sentence, default=None)
    is_near = last is not None and 0 < sentence.number - events[last].mentions[-1].sentence <= SENTENCES_BACK
    return last if is_near else None


def _is_deal(event: Event) -> bool:
    return event.type == "AGREE" and event.is_symmetric and event.status == "occurred"


def _is_signed(sentence: Sentence, chunks: list[Chunk], subject: int) -> bool:
    """Whether the verb of a subject is one of signing, of which no country can be the subject: "it was initialled"."""
    verb = next((chunk for chunk in chunks[subject + 1 :] if chunk.kind == "V"), None)
    return verb is not None and verb.is_passive and verb.is_finite and sentence.lower[verb.last] in word_list("signed")


def _day_owned(sentence: Sentence, subject: Chunk, times: list[TimeExpression], text: str) -> ResolvedDate | None:
    """The day that owns the noun of an act at the head of its sentence: "Tuesday's decision came after weeks of talks"."""
    first = times[0] if times else None
    if first is None or first.resolved is None or first.kind != "wd" or not text.startswith(OWNING, first.end):
        return None
    is_head = first.start == sentence.starts[0] and sentence.ends[subject.last] > first.end
    return first.resolved if is_head and sentence.lower[subject.last] in _types_by_name() else None


def _day_of_doing(sentence: Sentence, chunks: list[Chunk], subject: int, times: list[TimeExpression], text: str) -> ResolvedDate | None:
    """When what the subject names was done: the first time behind the verb in its clause, or at the head of the sentence."""
    noun = chunks[subject]
    is_pointed = sentence.lower[noun.first] in POINTING
    if not is_pointed or (noun.mentions and not noun.is_pronoun):
        return None
    if not (noun.is_pronoun or noun.names_act(DEALS) or sentence.lower[noun.last] in _types_by_name()):
        return None
    place = next((at for at in range(subject + 1, len(chunks)) if not _is_bound(chunks[at])), -1)
    if place < 0 or not _tells_of_doing(sentence, chunks, place):
        return None
    stop = next((sentence.starts[chunk.first] for chunk in chunks[place + 1 :] if chunk.kind in STOPS), sentence.end)
    start = sentence.starts[chunks[place].first]
    behind = (time for time in times if start < time.start < stop or time.end <= sentence.starts[noun.first])
    own = next((time for time in behind if time.resolved is not None), None)
    return own.resolved if own is not None and not is_bidden(own, text) else None


def _is_bound(chunk: Chunk) -> bool:
    """Whether a chunk tells more of the noun before it: "the decision | by the cabinet | , which"."""
    return (chunk.kind == "N" and chunk.prep is not None and not chunk.is_time) or chunk.kind == "," or chunk.text == "which"


def _tells_of_doing(sentence: Sentence, chunks: list[Chunk], place: int) -> bool:
    """Whether a verb says that something was done: "was announced", ", signed", "took effect", "came into force"."""
    verb = chunks[place]
    if verb.kind != "V" or verb.modal is not None or verb.is_negated or (verb.is_finite and verb.tense != "past"):
        return False
    if verb.is_passive or chunks[place - 1].kind == ",":
        return verb.lemma() in word_list("done_later_verbs")
    if verb.lemma() in word_list("coming_about_verbs"):
        return True
    behind = sentence.lower[verb.last + 1 : verb.last + 3]
    return behind[:1] == ["effect"] or behind in (["into", "force"], ["into", "effect"])


def _opens_with_owned_day(sentence: Sentence) -> bool:
    return sentence.lower[0] in WEEKDAYS and len(sentence.lower) > 1 and sentence.lower[1] in OWNING


@cache
def _types_by_name() -> dict[str, frozenset[str]]:
    """Which types of acts a noun names."""
    found: dict[str, set[str]] = {}
    for name in read_words()["times"]:
        if name.startswith(NAMES):
            for word in word_list(name):
                found.setdefault(word, set()).add(name.removeprefix(NAMES).upper())
    return {word: frozenset(types) for word, types in found.items()}


@cache
def _verbs() -> frozenset[str]:
    """The words one of which a sentence has that tells when an act was done."""
    return word_list("doing_told_later") | word_list("signed")
