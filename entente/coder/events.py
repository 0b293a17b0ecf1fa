"""One act, one event: candidates get dates, places and contexts, and the mentions of one act in a document are joined."""

import re
import tomllib
from dataclasses import replace
from datetime import date
from functools import cache

from entente.coder.analysis import Event, EventMention, Mention, Sentence
from entente.coder.analyse import ParsedDocument
from entente.coder.dates import Calendar, ResolvedDate, TimeExpression, find_times, is_historical, open_calendar
from entente.coder.extract import Candidate, Memory, extract
from entente.coder.frames import keys_of
from entente.coder.parse import Chunk
from entente.lexicon.vocabulary import DATA, Vocabulary, load_vocabulary

LEVELS = ("head_of_state_or_government", "minister", "deputy_minister", "ambassador", "official")
STATUS_RANK = {"occurred": 0, "ongoing": 1, "historical": 2, "planned": 3, "denied": 4}
PLACE_PREPOSITIONS = frozenset({"in", "at", "near"})
OTHER_CLAUSE = 100  # characters that a finite verb between act and time counts for
FARTHEST = 240  # a time farther away than this is not the act's
TRADE = re.compile(r"\b(trade|turnover|export|import|buy|sell|purchase|commerce|partner)")
AGES = re.compile(r"\bcentur(?:y|ies)\b|\b(?:19|18)\d0s\b")
LASTING = frozenset({"COOPERATE", "AID", "MOBILIZE", "COERCE", "SANCTION"})
CONTEXT_LIMIT = 3
SPORT_WORDS = 5  # distinct words of sport that make a sport report; diplomacy at the Olympics uses two or three
GOVERNS_TIME = frozenset({"report", "announce"})


@cache
def context_words() -> dict[str, tuple[str, ...]]:
    """Contexts by the words that bring them in."""
    table: dict[str, list[str]] = {}
    for context, words in tomllib.loads((DATA / "contexts.toml").read_text("utf-8")).items():
        for word in words.split():
            table.setdefault(word, []).append(context)
    return {word: tuple(contexts) for word, contexts in table.items()}


def find_events(parsed: ParsedDocument) -> list[Event]:
    """The acts of a document in order of first mention, each with every sentence that tells it."""
    document = parsed.analysis.document
    vocabulary = load_vocabulary()
    calendar = open_calendar(document.text, document.published)
    events: list[Event] = []
    memory = Memory()
    if _is_sport(parsed):
        return events
    for sentence, chunks, context in zip(parsed.analysis.sentences, parsed.chunks, parsed.contexts, strict=True):
        candidates = extract(sentence, chunks, vocabulary, context, memory)
        for candidate in candidates:
            memory.note(candidate)
        times = find_times(document.text, sentence.start, sentence.end, calendar) if candidates else []
        for candidate in candidates:
            for event in _make_events(candidate, sentence, chunks, times, calendar, vocabulary, document.text):
                _merge(events, event)
    return events


@cache
def sport_words() -> frozenset[str]:
    """Words of sport reports."""
    return frozenset(tomllib.loads((DATA / "words.toml").read_text("utf-8"))["topics"]["sport"].split())


def _is_sport(parsed: ParsedDocument) -> bool:
    """Whether an article reports sport, where countries are teams and attacks are moves."""
    words = sport_words()
    seen = {word for sentence in parsed.analysis.sentences for word in sentence.lower if word in words}
    return len(seen) >= SPORT_WORDS


def _make_events(
    candidate: Candidate, sentence: Sentence, chunks: list[Chunk], times: list[TimeExpression], calendar: Calendar, vocabulary: Vocabulary, text: str
) -> list[Event]:
    """The event of a candidate; several where the sentence dates a plural act more than once ("on 6 October in X and 31 October in Y")."""
    usable = [time for time in times if time.resolved is not None and not _dates_speech(time, candidate, sentence, chunks)]
    if candidate.type == "COOPERATE" and TRADE.search(candidate.rule) and usable:
        usable = [max(usable, key=lambda time: time.resolved.day if time.resolved else date.min)]
    chosen: list[TimeExpression | None] = list(_dated_series(candidate, usable, sentence, text)) or [_nearest(candidate, usable, sentence, chunks)]
    events: list[Event] = []
    for time in chosen:
        resolved = None if time is None else (time.future or time.resolved) if candidate.status == "planned" else time.resolved
        if resolved is not None and candidate.status == "planned" and calendar.published is not None and resolved.day < calendar.published.replace(day=1):
            time, resolved = None, None  # a time in the past is not when the planned act will be
        status = _status(candidate, resolved, sentence, chunks, calendar)
        place = _place(sentence, chunks, candidate, after=time.end if time is not None and len(chosen) > 1 else None)
        people = [mention.person for mention in candidate.mentions if mention.person is not None]
        levels = [person.level for person in people if person.level in LEVELS]
        trace: dict[str, object] = {
            "trigger": [candidate.scope[0], candidate.scope[1], text[candidate.scope[0] : candidate.scope[1]]],
            "parties": [_trace_mention(mention) for mention in candidate.mentions],
        }
        if time is not None and resolved is not None:
            trace["date"] = [time.start, time.end, text[time.start : time.end], resolved.method]
        events.append(
            Event(
                candidate.type,
                candidate.mode,
                tuple(sorted(candidate.actors)),
                tuple(sorted(candidate.recipients)),
                candidate.is_symmetric,
                status,
                resolved.day if resolved else None,
                resolved.precision if resolved else None,
                resolved.method if resolved else None,
                place,
                _contexts(sentence),
                candidate.confidence,
                [EventMention(sentence.number, sentence.start, sentence.end, candidate.rule, trace)],
                resolved.end if resolved else None,
                min(levels, key=LEVELS.index) if levels else None,
                tuple(dict.fromkeys(person.name for person in people if person.name)),
            )
        )
    return events


def _trace_mention(mention: Mention) -> dict[str, object]:
    trace: dict[str, object] = {"codes": list(mention.codes), "span": [mention.start, mention.end], "text": mention.text, "kind": mention.kind}
    if mention.resolved_by:
        trace["resolved_by"] = mention.resolved_by
    if mention.person is not None:
        trace["person"] = mention.person.name
    return trace


def _dates_speech(time: TimeExpression, candidate: Candidate, sentence: Sentence, chunks: list[Chunk]) -> bool:
    """Whether a time says when something was said or reported, not when the act was done: ", the ministry said on Friday"."""
    before: Chunk | None = None
    for chunk in chunks:
        if sentence.starts[chunk.first] >= time.start:
            break
        if chunk.kind == "V":
            before = chunk
    if before is None or before.verb is None or "report" not in keys_of(before.verb):
        return False
    if before.first == chunks[candidate.trigger].first:
        return False
    words_between = sum(1 for start in sentence.starts if sentence.ends[before.last] <= start < time.start)
    return words_between <= 3 and not candidate.rule.startswith("say-must")


def _nearest(candidate: Candidate, times: list[TimeExpression], sentence: Sentence, chunks: list[Chunk]) -> TimeExpression | None:
    """The time nearest to the trigger, days before months before years where equally near."""
    if not times:
        return None
    start, end = candidate.scope

    def distance(time: TimeExpression) -> int:
        gap = time.start - end if time.start >= end else start - time.end
        low, high = (end, time.start) if time.start >= end else (time.end, start)
        verbs = sum(1 for chunk in chunks if chunk.kind == "V" and (chunk.is_finite or chunk.is_passive) and low <= sentence.starts[chunk.first] < high)
        return gap + (40 if time.kind == "yr" else 0) + OTHER_CLAUSE * verbs

    best = min(times, key=distance)
    return best if distance(best) <= FARTHEST else None


def _dated_series(candidate: Candidate, times: list[TimeExpression], sentence: Sentence, text: str) -> list[TimeExpression]:
    days = [time for time in times if time.resolved is not None and time.resolved.precision == "day"]
    trigger = text[candidate.scope[0] : candidate.scope[1]].lower()
    if len(days) >= 2 and trigger.endswith(("meetings", "talks", "visits", "calls", "summits", "strikes", "attacks", "rounds")):
        if all(0 < later.start - earlier.end < 40 for earlier, later in zip(days, days[1:], strict=False)):
            return days
    return []


def _status(candidate: Candidate, resolved: ResolvedDate | None, sentence: Sentence, chunks: list[Chunk], calendar: Calendar) -> str:
    if candidate.status == "denied":
        return "denied"
    if candidate.type == "COOPERATE" and candidate.status == "occurred" and TRADE.search(candidate.rule):
        return "ongoing"  # trade stated for a year goes on
    if resolved is None and candidate.status == "occurred" and AGES.search(" ".join(sentence.lower[chunks[candidate.trigger].last : chunks[candidate.trigger].last + 14])):
        return "historical"
    if resolved is not None and candidate.status != "planned" and is_historical(resolved, calendar):
        return "historical"
    if candidate.status == "planned":
        return "planned"
    if resolved is not None and calendar.published is not None and resolved.precision == "day" and resolved.day > calendar.published:
        return "planned"
    if candidate.type in LASTING and _is_lasting(candidate, sentence, chunks):
        return "ongoing"
    return candidate.status


def _is_lasting(candidate: Candidate, sentence: Sentence, chunks: list[Chunk]) -> bool:
    chunk = chunks[candidate.trigger]
    if chunk.kind == "N":
        return candidate.type == "COOPERATE"
    words = sentence.lower[chunk.first : chunk.last + 1]
    if "been" in words and words[-1].endswith("ing"):
        return True
    if any(word in ("is", "are") for word in words) and any(word.endswith("ing") for word in words):
        return True
    if any(word in ("continues", "continue", "remains", "remain", "keeps") for word in words):
        return True
    if candidate.type == "COOPERATE":
        return chunk.tense != "past" and not candidate.rule.startswith(("hold-exercise", "share-information"))
    return chunk.tense == "present" and not chunk.is_perfect and chunk.is_finite and not chunk.is_passive and words[-1].endswith("s")


def _place(sentence: Sentence, chunks: list[Chunk], candidate: Candidate, after: int | None) -> str | None:
    """Where the act took place: the nearest "in X" after the trigger, else before it."""
    best: tuple[int, str] | None = None
    for chunk in chunks:
        if chunk.kind != "N" or chunk.prep not in PLACE_PREPOSITIONS or chunk.is_time:
            continue
        mention = next((m for m in chunk.mentions if m.kind in ("city", "capital", "region", "name")), None)
        if mention is None:
            continue
        if after is not None and mention.start < after:
            continue
        gap = mention.start - candidate.scope[1]
        gap = gap if gap >= 0 else 400 - gap
        if best is None or gap < best[0]:
            best = (gap, mention.text)
    return best[1] if best else None


def _contexts(sentence: Sentence) -> tuple[str, ...]:
    table = context_words()
    counts: dict[str, int] = {}
    for word in sentence.lower:
        for context in table.get(word, ()):
            counts[context] = counts.get(context, 0) + 1
    ranked = sorted(counts, key=lambda context: (-counts[context], context))
    return tuple(ranked[:CONTEXT_LIMIT]) or ("diplomatic",)


def _merge(events: list[Event], event: Event) -> None:
    """Joins `event` to the event of the same act told before, or appends it."""
    for index, known in enumerate(events):
        if _is_same_act(known, event):
            events[index] = _join(known, event)
            return
    events.append(event)


def _parties(event: Event) -> frozenset[str]:
    return frozenset(event.actors) | frozenset(event.recipients)


def _is_same_act(known: Event, event: Event) -> bool:
    if known.type != event.type or not _agree(known, event) or not _statuses_agree(known.status, event.status):
        return False
    if known.type == "CONSULT" and _parties(known) == _parties(event):
        return True
    return known.actors == event.actors and known.recipients == event.recipients


def _statuses_agree(one: str, other: str) -> bool:
    return one == other or {one, other} == {"occurred", "ongoing"}


def _agree(known: Event, event: Event) -> bool:
    """Whether two dates may be one: equal, one unknown, or one inside the other."""
    if known.day is None or event.day is None:
        return True
    shorter = min(("year", "month", "day").index(known.precision or "day"), ("year", "month", "day").index(event.precision or "day"))
    return known.day.timetuple()[: shorter + 1] == event.day.timetuple()[: shorter + 1]


def _join(known: Event, event: Event) -> Event:
    order = ("year", "month", "day")
    finer = event if event.day is not None and (known.day is None or order.index(event.precision or "day") > order.index(known.precision or "day")) else known
    directed = known if not known.is_symmetric or event.is_symmetric else event
    levels = [level for level in (known.level, event.level) if level in LEVELS]
    return replace(
        known,
        mode=known.mode or event.mode,
        actors=directed.actors,
        recipients=directed.recipients,
        is_symmetric=directed.is_symmetric,
        day=finer.day,
        precision=finer.precision,
        date_method=finer.date_method,
        end_day=finer.end_day,
        place=known.place or event.place,
        contexts=tuple(dict.fromkeys((*known.contexts, *event.contexts)))[:CONTEXT_LIMIT],
        confidence=max(known.confidence, event.confidence),
        mentions=[*known.mentions, *event.mentions],
        level=min(levels, key=LEVELS.index) if levels else None,
        participants=tuple(dict.fromkeys((*known.participants, *event.participants))),
    )
