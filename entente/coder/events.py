"""From candidates to events: with date, place, contexts and the people who took part, each act once."""

from copy import copy
from dataclasses import dataclass, replace
from functools import cache

from entente.coder.acts.stated_trade import name_rule
from entente.coder.analyse import ParsedDocument
from entente.coder.analysis import WEIGHED, Event, EventMention, Mention, Sentence
from entente.coder.candidates import BIDDEN, SPOKEN, Candidate, Memory
from entente.coder.extract import extract
from entente.coder.grammar.chunks import Chunk
from entente.coder.merging import CONTEXT_LIMIT, merge_event
from entente.coder.named_later import name_participants
from entente.coder.participants import find_attendees
from entente.coder.places import find_place
from entente.coder.tellings.visits.cancelled_trips import tell_cancelled_before
from entente.coder.times.anniversaries import as_marked
from entente.coder.times.announcements import as_promise
from entente.coder.times.calendars import Calendar, is_past, open_calendar
from entente.coder.times.chronicles import Chronicle, open_entry, read_chronicle
from entente.coder.times.dated_later import date_act, may_date_act
from entente.coder.times.dates import TimeExpression, find_times, may_name_time
from entente.coder.times.history import History, may_turn
from entente.coder.times.inferred_dates import date_agreements, date_meetings
from entente.coder.times.likely_dates import choose_likely_time
from entente.coder.times.relative_dates import ResolvedDate
from entente.coder.times.stopovers import split_stops
from entente.coder.times.time_scope import begins_later
from entente.coder.times.timing import choose_times, find_status, is_announced, is_foreseen, is_scheduled
from entente.coder.times.trade_years import TradeYear
from entente.coder.topics import SiftedActs, has_organ, is_of_plot, sift_acts_of_states, tells_stories
from entente.coder.weighing.couples import Told
from entente.coder.weighing.weigh import Weighed, weigh
from entente.lexicon.vocabulary import load_vocabulary
from entente.lexicon.wordlists import read_toml, word_list


@dataclass(frozen=True, slots=True)
class FoundEvents:
    """The acts of a document that count, and of those that rules read the ones left out because its `subject` is not states."""

    events: list[Event]
    left_out: list[Event]
    subject: str | None


def find_events(parsed: ParsedDocument) -> list[Event]:
    """The acts of a document in order of first mention, each with every sentence that tells it."""
    return find_events_of_states(parsed).events


def find_events_of_states(parsed: ParsedDocument) -> FoundEvents:
    """The acts of a document in order of first mention, and what its subject left out."""
    document = parsed.analysis.document
    calendar = open_calendar(document.text, document.published)
    told = read_acts(parsed)
    read, likely = _date_acts(told, weigh(told), document.text, calendar)
    sifted = sift_acts_of_states(read, parsed.analysis, parsed.contexts)
    kept = name_participants(sifted.kept, parsed.analysis.sentences)
    events = date_meetings(date_agreements(kept)) + _keep_likely(likely, read, sifted, parsed)
    return FoundEvents(sorted(events, key=lambda event: (event.mentions[0].start, event.is_weighed)), sifted.left_out, sifted.subject)


def _keep_likely(likely: list[Event], read: list[Event], sifted: SiftedActs, parsed: ParsedDocument) -> list[Event]:
    """The likely acts that count beside those that rules read; none where the article is about other things than those."""
    if not likely or (read and not sifted.kept):
        return []
    kept = sift_acts_of_states([*read, *likely], parsed.analysis, parsed.contexts).kept
    return [event for event in kept if event.is_weighed]


def read_acts(parsed: ParsedDocument) -> list[Told]:
    """What the rules read in each sentence of a document, before dates and merging."""
    vocabulary = load_vocabulary()
    memory = Memory()
    is_of_stories = tells_stories(parsed.analysis.words)
    told: list[Told] = []
    for sentence, chunks, context in zip(parsed.analysis.sentences, parsed.chunks, parsed.contexts, strict=True):
        if context.opens_section:
            memory = Memory()
        candidates = extract(sentence, chunks, vocabulary, context, memory)
        if is_of_stories:
            candidates = [candidate for candidate in candidates if not is_of_plot(chunks[candidate.trigger])]
        for candidate in candidates:
            memory.note(candidate)
        if told and any(candidate.status == "planned" for candidate in told[-1].candidates):
            told[-1].candidates = tell_cancelled_before(told[-1].candidates, told[-1].chunks, sentence, chunks)
        told.append(Told(sentence, chunks, candidates))
    return told


def _date_acts(document: list[Told], weighed: list[Weighed], text: str, calendar: Calendar) -> tuple[list[Event], list[Event]]:
    """The events of acts that rules read, dated and joined, and beside them those of acts that the trees find likely."""
    events: list[Event] = []
    likely: list[Event] = []
    weighed_in: dict[int, list[Weighed]] = {}
    for act in weighed:
        weighed_in.setdefault(act.candidate.sentence, []).append(act)
    chronicle = read_chronicle(text, calendar.published)
    history, trade = History(), TradeYear(published=calendar.published)
    for told in document:
        sentence, chunks, candidates = told.sentence, told.chunks, told.candidates
        may_date = bool(events) and may_date_act(sentence)
        if candidates:
            times = _find_times(sentence, text, calendar, chronicle)
            if may_date:
                date_act(events, sentence, chunks, times, text)
            contexts = _contexts(sentence)
            history.open_sentence(sentence, chunks, text, times, calendar)
            for candidate in candidates:
                for stop, days in split_stops(candidate, times):
                    for event in _make_events(stop, sentence, chunks, days, calendar, text, contexts):
                        dated = trade.date(event, sentence, chunks, text, has_times=bool(times))
                        dated = chronicle.date(dated, stop, chunks, calendar)
                        merge_event(events, history.place(dated, stop, sentence, chunks), calendar.published)
        elif may_name_time(sentence, text):
            if may_date:
                date_act(events, sentence, chunks, _find_times(sentence, text, copy(calendar), chronicle), text)
            if may_turn(sentence, chunks):
                history.hear_turn(sentence, find_times(text, sentence.start, sentence.end, calendar))
        for act in weighed_in.get(sentence.number, ()):
            aside = copy(calendar)  # what it hears dates nothing that rules read
            event = _make_likely(act, _find_times(sentence, text, aside, chronicle), text, aside)
            likely.append(chronicle.date(event, act.candidate, chunks, aside))
    return events, likely


def _find_times(sentence: Sentence, text: str, calendar: Calendar, chronicle: Chronicle) -> list[TimeExpression]:
    """The times of a sentence, reckoned from the day of its entry where that is long ago."""
    entry = chronicle.find_entry(sentence.start)
    published = calendar.published
    if entry is not None:
        calendar.published = open_entry(entry, calendar)
    times = find_times(text, sentence.start, sentence.end, calendar) if may_name_time(sentence, text) else []
    calendar.published = published
    return times


def _make_likely(weighed: Weighed, times: list[TimeExpression], text: str, calendar: Calendar) -> Event:
    """The event of an act that the trees find likely; its trace says what speaks for it."""
    sentence, chunks = weighed.told.sentence, weighed.told.chunks
    event = _make_events(weighed.candidate, sentence, chunks, times, calendar, text, _contexts(sentence))[0]
    event.mentions[0].trace["types"] = [[name, round(share, 2)] for name, share in weighed.types]
    event.mentions[0].trace["weighed"] = [list(reason) for reason in weighed.reasons]
    return event


def _make_events(
    candidate: Candidate,
    sentence: Sentence,
    chunks: list[Chunk],
    times: list[TimeExpression],
    calendar: Calendar,
    text: str,
    contexts: tuple[str, ...],
) -> list[Event]:
    """The event of a candidate; several where the sentence dates a plural act more than once."""
    is_set = calendar.published is not None and is_scheduled(candidate, times, sentence, chunks, text, calendar.published)
    is_set = is_set or (not _signs_of_plans().isdisjoint(sentence.word_set) and is_announced(candidate, sentence, chunks))
    if is_set or ("when" in sentence.word_set and is_foreseen(candidate, sentence, chunks)):
        candidate = replace(candidate, status="planned")
    candidate, times = as_marked(candidate, times, sentence, chunks, calendar)
    chosen = choose_times(candidate, times, sentence, chunks, text)
    if chosen == [None] and candidate.rule == WEIGHED:
        candidate, likely = choose_likely_time(candidate, times, sentence, chunks, text)
        chosen = [likely]
    promise = as_promise(candidate, sentence, chunks) if chosen == [None] else None
    if promise is not None:
        candidate = promise
        chosen = choose_times(candidate, times, sentence, chunks, text)
    attendees = find_attendees(candidate, sentence, chunks)
    events: list[Event] = []
    for choice in chosen:
        time = choice
        resolved = None
        if time is not None and begins_later(time, candidate, text, calendar):
            candidate = replace(candidate, status="planned")
        if time is not None:
            resolved = _choose_day(time, candidate, calendar)
        is_planned = candidate.status == "planned" and calendar.published is not None and not candidate.is_cancelled
        if resolved is not None and is_planned and is_past(resolved, calendar):
            time = resolved = None  # a time in the past is not when the planned act will be
        if resolved is not None and calendar.published is not None and resolved.day > calendar.published and _is_done(chunks, candidate):
            time = resolved = None  # "will return by Friday, a week after they had bombed each other", "has invited X to come in May"
        trace: dict[str, object] = {
            "trigger": [candidate.scope[0], candidate.scope[1], text[candidate.scope[0] : candidate.scope[1]]],
            "parties": [_trace_mention(mention) for mention in {(m.start, m.end): m for m in candidate.mentions}.values()],
        }
        if time is not None and resolved is not None:
            trace["date"] = [time.start, time.end, text[time.start : time.end], resolved.method]
        after = time.end if time is not None and len(chosen) > 1 else None
        status = "denied" if candidate.is_cancelled else find_status(candidate, resolved, sentence, chunks, calendar)
        events.append(
            Event(
                type=candidate.type,
                mode=candidate.mode,
                actors=tuple(sorted(candidate.actors)),
                recipients=tuple(sorted(candidate.recipients)),
                is_symmetric=candidate.is_symmetric,
                status=status,
                day=resolved.day if resolved is not None else None,
                precision=resolved.precision if resolved is not None else None,
                date_method=resolved.method if resolved is not None else None,
                place=find_place(chunks, candidate, after),
                contexts=contexts,
                confidence=candidate.confidence,
                mentions=[
                    EventMention(
                        sentence.number,
                        sentence.start,
                        sentence.end,
                        name_rule(candidate.rule, candidate.type, status),
                        trace,
                        has_organ(candidate.mentions),
                    )
                ],
                end_day=resolved.end if resolved is not None else None,
                attendees=attendees,
            )
        )
    return events


def _choose_day(time: TimeExpression, candidate: Candidate, calendar: Calendar) -> ResolvedDate | None:
    """The day that a time means: of what is planned the one to come, of what was planned and cancelled the one nearer to the text."""
    past, future, published = time.resolved, time.future, calendar.published
    if candidate.status != "planned" or future is None:
        return past
    if candidate.is_cancelled and past is not None and published is not None:
        return past if abs(past.day - published) < abs(future.day - published) else future
    return future


@cache
def _signs_of_plans() -> frozenset[str]:
    """The words without one of which no noun tells of an act to come."""
    return word_list("awaited") | word_list("upcoming") | word_list("preparations")


def _is_done(chunks: list[Chunk], candidate: Candidate) -> bool:
    """Whether an act is told as done: by a verb in the past perfect, by words in a past tense or the perfect, as an invitation."""
    chunk = chunks[candidate.trigger]
    if candidate.rule.startswith(BIDDEN):
        return True
    if chunk.kind != "V" or chunk.modal is not None:
        return False
    if chunk.is_perfect and chunk.tense == "past":
        return True
    is_past = chunk.is_finite and (chunk.tense == "past" or chunk.is_perfect)
    return candidate.type in SPOKEN and candidate.status == "occurred" and is_past


def _trace_mention(mention: Mention) -> dict[str, object]:
    trace: dict[str, object] = {
        "codes": list(mention.codes),
        "span": [mention.start, mention.end],
        "text": mention.text,
        "kind": mention.kind,
    }
    if mention.resolved_by:
        trace["resolved_by"] = mention.resolved_by
    if mention.person is not None:
        trace["person"] = mention.person.name
    return trace


@cache
def _context_words() -> dict[str, tuple[str, ...]]:
    """Contexts by the words that bring them in."""
    table: dict[str, list[str]] = {}
    for context, words in read_toml("contexts.toml").items():
        for word in words.split():
            table.setdefault(word, []).append(context)
    return {word: tuple(contexts) for word, contexts in table.items()}


def _contexts(sentence: Sentence) -> tuple[str, ...]:
    """The contexts that most words of a sentence bring in."""
    table = _context_words()
    counts: dict[str, int] = {}
    for contexts in filter(None, map(table.get, sentence.lower)):
        for context in contexts:
            counts[context] = counts.get(context, 0) + 1
    ranked = sorted(counts, key=lambda context: (-counts[context], context))
    return tuple(ranked[:CONTEXT_LIMIT]) or ("diplomatic",)
