"""Which of the times that a sentence names is an act's, and what that makes of the act's status."""

import re
from datetime import date
from itertools import pairwise

from entente.coder.analysis import Sentence
from entente.coder.candidates import BIDDEN, RECOGNITIONS, Candidate
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import is_attached, relative_before
from entente.coder.times.beginnings import dates_beginning
from entente.coder.times.calendars import Calendar, is_before_end, is_historical
from entente.coder.times.compared_years import is_compared
from entente.coder.times.dates import ResolvedDate, TimeExpression
from entente.coder.times.deadlines import is_bidden
from entente.coder.times.stopovers import dates_stay
from entente.coder.times.time_clauses import chunk_before, is_parted_from
from entente.coder.times.time_scope import (
    SAID_RULES,
    belongs_elsewhere,
    dates_announcement,
    dates_saying,
    dates_text_of,
    dates_treaty,
    opens_clause_of,
    start_of_measure,
)
from entente.lexicon.wordlists import word_list

OTHER_CLAUSE = 100  # characters that a finite verb between act and time counts for
BEFORE_NOUN = 40  # characters that a time before an act told by a noun in a phrase counts for: "left on Monday over its ban in May"
OTHER_LIMB = 60  # characters that "and" between act and time counts for: "closed it on Monday and recalled him on Tuesday"
FARTHEST = 240  # a time farther away than this is not the act's
BARE_YEAR = 40  # characters that a year counts for: days and months are taken before it
SERIES_GAP = 40  # characters at most between the days of a series
AGE_REACH = 14  # words behind a verb among which "in the nineteenth century" dates it
TRADE = re.compile(r"(?:\b|_)(trad(?:e|ing)|do[-_]business|market|turnover|export|import|buy|sell|purchase|commerce|partner)")
AGES = re.compile(r"\bcentur(?:y|ies)\b(?! -|$)|\b(?:19|18)\d0 ?s\b")
BEGINNING = "beginning of what lasts"  # how the date of "has barred X since 2018" was found
SCHEDULED = frozenset({"CONSULT", "RETREAT", "COOPERATE", "AID"})  # acts that a simple present may tell ahead
ANNOUNCED = frozenset({"CONSULT", "COOPERATE", "AGREE"})  # acts told by nouns that may be set for a day
DAYS_AHEAD = frozenset({"wd", "md", "dm", "mo", "dth", "then", "next", "beside"})  # kinds of times that may be still to come
FINITE_BE = frozenset({"is", "are"})
ANY_BE = FINITE_BE | {"was", "were"}
UNDER_WAY = frozenset({"ASSAULT", "RETREAT"})  # acts that last where they are told so: "is being shelled", "were pulling out"
STANDING = frozenset({"ACCUSE", "CONSULT"})
INQUIRING = ("inquire", "verb: investigate", "verb: probe")
LASTING = frozenset({"COOPERATE", "AID", "MOBILIZE", "COERCE", "SANCTION"})
SINGLE_COOPERATION = ("hand-over", "hold-exercise", "share-information", "appoint-envoy", "arrest-for")


def choose_times(
    candidate: Candidate, times: list[TimeExpression], sentence: Sentence, chunks: list[Chunk], text: str
) -> list[TimeExpression | None]:
    """The time of an act, null where none is its; several where a plural act is dated more than once."""
    if candidate.rule.startswith(SAID_RULES):
        times = [time for time in times if not is_bidden(time, text)]  # "Either they leave by Friday or", not when it was said
    if candidate.rule.startswith(BIDDEN):
        return [None]  # "flies to Lima on Sunday at the invitation of": the day of the visit
    own = next(
        (
            time
            for time in times
            if opens_clause_of(time, candidate, sentence, chunks, text)
            or dates_saying(time, candidate, sentence, chunks)
            or dates_text_of(time, candidate, sentence, chunks)
        ),
        None,
    )
    if own is not None:
        return [own]
    begun = next((time for time in times if dates_beginning(time, candidate, sentence, chunks)), None)
    if begun is not None and begun.since is not None:
        return [begun._replace(resolved=begun.since._replace(method=BEGINNING))]
    usable = [time for time in times if _is_known(time, candidate) and not belongs_elsewhere(time, candidate, sentence, chunks, text)]
    if not usable:
        usable = [time for time in times if dates_treaty(time, candidate, sentence, chunks)]
    if not usable:
        said = [time for time in times if time.resolved is not None and dates_announcement(time, candidate, sentence, chunks)]
        if said:
            is_verb = chunks[candidate.trigger].kind == "V"
            return [_nearest(candidate, said, sentence, chunks) or (said[0] if is_verb else None)]  # however long what was said is
    if not usable:
        usable = [time for time in times if dates_stay(time, candidate, sentence, chunks)][:1]
    if not usable:
        return [None]
    start = start_of_measure(candidate, usable, text)
    if start is not None:
        return [start]
    usable = [time for time in usable if not is_parted_from(chunks, candidate.trigger, chunk_before(time, sentence, chunks))] or usable
    if _is_trade(candidate):
        usable = [time for time in usable if not is_compared(time, text)]
        behind = [time for time in usable if time.start >= candidate.scope[1]] or usable
        return [max(behind, key=lambda time: time.resolved.day if time.resolved is not None else date.min, default=None)]
    return [*_dated_series(candidate, usable, text)] or [_nearest(candidate, usable, sentence, chunks)]


def _is_known(time: TimeExpression, candidate: Candidate) -> bool:
    return time.resolved is not None or (candidate.status == "planned" and time.future is not None)


def _is_trade(candidate: Candidate) -> bool:
    return candidate.type == "COOPERATE" and TRADE.search(candidate.rule) is not None


def _nearest(candidate: Candidate, times: list[TimeExpression], sentence: Sentence, chunks: list[Chunk]) -> TimeExpression | None:
    """The time nearest to the trigger, or to whom it concerns behind it, days before months before years where equally near."""
    start, end = candidate.scope
    ends = [mention.end for mention in candidate.mentions if mention.start > end]
    aside = BEFORE_NOUN if chunks[candidate.trigger].kind == "N" and chunks[candidate.trigger].prep is not None else 0
    own = _verb_above(chunks, candidate.trigger)  # "vowed | to", "asked X | to"
    verbs = [
        (sentence.starts[chunk.first], chunk.is_finite)
        for position, chunk in enumerate(chunks)
        if chunk.kind == "V" and (chunk.is_finite or chunk.is_passive) and position != own
    ]
    joints = [
        sentence.starts[chunk.first]
        for before, chunk, after in zip(chunks, chunks[1:], chunks[2:], strict=False)
        if chunk.kind == "C" and (before.group < 0 or before.group != after.group)
    ]

    def distance(time: TimeExpression, *, in_limbs: bool) -> int:
        low, high = (end, time.start) if time.start >= end else (time.end - aside, start)
        far = high - low + OTHER_CLAUSE * sum(1 for verb, is_finite in verbs if low <= verb < high and (is_finite or in_limbs))
        if not in_limbs:
            return far
        low = max((place for place in ends if place <= time.start), default=low) if time.start >= end else low
        return far + (BARE_YEAR if time.kind == "yr" else 0) + OTHER_LIMB * sum(1 for joint in joints if low <= joint < high)

    best = min(times, key=lambda time: distance(time, in_limbs=True))
    is_near = distance(best, in_limbs=False) <= FARTHEST
    return best if is_near or _is_over_limbs(best, sentence, chunks, candidate.trigger) else None


def _verb_above(chunks: list[Chunk], trigger: int) -> int:
    """Number of the verb that governs an infinitive, -1 where there is none."""
    if chunks[trigger].kind != "V" or not chunks[trigger].is_infinitive:
        return -1
    above = next((place for place in range(trigger - 1, -1, -1) if chunks[place].kind != "N"), -1)
    return above if above >= 0 and chunks[above].kind == "V" else -1


def _is_over_limbs(time: TimeExpression, sentence: Sentence, chunks: list[Chunk], trigger: int) -> bool:
    """Whether a time opens a sentence whose subject does several things: "In May X accused Y, recalled its envoy and sent away Y's"."""
    if chunks[trigger].kind != "V" or (chunks[trigger - 1].kind == "N" and not chunks[trigger - 1].is_time):
        return False
    if any(chunk.kind in ("R", "S", "H", ";") for chunk in chunks[:trigger]):
        return False
    verb = next((place for place, chunk in enumerate(chunks) if chunk.kind == "V" and chunk.is_finite), trigger)
    if sentence.starts[chunks[verb].first] > time.start:
        return True
    stop = next((place for place, chunk in enumerate(chunks) if chunk.kind == ","), trigger)
    is_phrase = chunks[0].kind == "N" and chunks[0].prep is not None and stop + 1 < trigger  # "In a letter made public on Sunday, X …"
    return is_phrase and sentence.starts[chunks[stop].first] >= time.end and chunks[stop + 1].kind == "N" and chunks[stop + 1].prep is None


def _dated_series(candidate: Candidate, times: list[TimeExpression], text: str) -> list[TimeExpression]:
    """The days of a plural act dated one by one: "talks on 6 October in X and 31 October in Y"."""
    days = [time for time in times if time.resolved is not None and time.resolved.precision == "day"]
    if len(days) < 2:
        return []
    trigger = text[candidate.scope[0] : candidate.scope[1]].lower()
    if not trigger.endswith(tuple(word_list("series_nouns"))):
        return []
    is_dense = all(0 < later.start - earlier.end < SERIES_GAP for earlier, later in pairwise(days))
    return days if is_dense else []


def find_status(candidate: Candidate, resolved: ResolvedDate | None, sentence: Sentence, chunks: list[Chunk], calendar: Calendar) -> str:
    """Status of an act by its words and its date: occurred, ongoing, planned, historical or denied."""
    told = candidate.status
    if told == "denied":
        return "denied"
    if told == "occurred" and _is_trade(candidate):
        is_over = _is_given_up(candidate, chunks) if resolved is None else is_before_end(resolved, calendar)
        return "historical" if is_over else "ongoing"  # trade stated for a year goes on
    if (
        told == "occurred"
        and resolved is None
        and (
            _is_of_ages(sentence, chunks[candidate.trigger]) or _is_in_force(candidate, sentence, chunks) or _is_given_up(candidate, chunks)
        )
    ):
        return "historical"
    if told == "planned":
        return "planned"
    if calendar.looks_back and resolved is None and _is_over(sentence, chunks[candidate.trigger]):
        return "historical"
    if resolved is not None:
        is_over = sentence.lower[chunks[candidate.trigger].first] == "had"  # "whom X had held since May"
        if resolved.method == BEGINNING and not is_over and _has_lasted(candidate, sentence, chunks[candidate.trigger]):
            return "ongoing"
        if is_historical(resolved, calendar):
            return "historical"
        if calendar.published is not None and resolved.day > calendar.published:
            return "planned"
    be = ANY_BE if candidate.type == "RETREAT" else FINITE_BE  # "was shelling" is over by the next sentence
    if candidate.type in UNDER_WAY and chunks[candidate.trigger].tense == "present":
        be |= {"been"}  # "have been shelling"
    if told == "occurred" and _may_last(candidate) and _is_under_way(sentence, chunks[candidate.trigger], be):
        return "ongoing"
    if told == "occurred" and resolved is None and candidate.type == "CONSULT" and _are_going_on(candidate, sentence, chunks):
        return "ongoing"
    if told == "occurred" and candidate.rule == "be-in-talks" and _is_simple_present(chunks[candidate.trigger]):
        return "ongoing"
    if told == "occurred" and resolved is None and _is_standing(candidate, sentence, chunks):
        return "ongoing"
    if told == "occurred" and resolved is not None and resolved.precision != "year" and _is_simple_present(chunks[candidate.trigger]):
        return told  # "3 November: X tightens its visas for Y"
    if told == "occurred" and candidate.type == "REJECT" and _is_still(sentence, chunks[candidate.trigger]):
        return "ongoing"
    return "ongoing" if candidate.type in LASTING and _is_lasting(candidate, sentence, chunks) else told


def is_scheduled(
    candidate: Candidate, times: list[TimeExpression], sentence: Sentence, chunks: list[Chunk], text: str, today: date
) -> bool:
    """Whether a simple present tells what is to come: "On Sunday the president flies on to Lima", "next week X receives Y"."""
    verb = chunks[candidate.trigger]
    if candidate.status != "occurred" or candidate.type not in SCHEDULED or not _is_simple_present(verb):
        return False
    is_past_too = sentence.lower[verb.first] in word_list("invariant_verbs")  # "put" may be either
    if verb.modal is not None or sentence.lower[verb.first] in FINITE_BE or is_past_too:
        return False
    next_verb = next(
        (sentence.starts[chunk.first] for chunk in chunks[candidate.trigger + 1 :] if chunk.kind == "V" and chunk.is_finite), None
    )
    near = [time for time in times if next_verb is None or time.start < next_verb]
    own = [time for time in near if not belongs_elsewhere(time, candidate, sentence, chunks, text)]
    if any(time.kind == "unit" and text[time.start : time.start + 4].lower() == "next" for time in own):
        return True
    days = [time for time in own if time.kind in DAYS_AHEAD]
    return bool(days) and all(_is_at_hand(time, today) for time in days)


def _is_at_hand(time: TimeExpression, today: date) -> bool:
    """Whether a time may be still to come: "the 25th" of this month or the next only where that is nearer than the last one."""
    return time.future is not None and time.future.day > today and (time.kind != "dth" or time.is_nearer_ahead)


def is_announced(candidate: Candidate, sentence: Sentence, chunks: list[Chunk]) -> bool:
    """Whether the noun of an act is said to be for a day to come: "talks scheduled for Monday", "exercises due to start"."""
    trigger = chunks[candidate.trigger]
    if candidate.status != "occurred" or candidate.type not in ANNOUNCED or trigger.kind != "N":
        return False
    if not word_list("upcoming").isdisjoint(sentence.lower[trigger.first : trigger.last + 1]):
        return True
    before = chunks[candidate.trigger - 1] if candidate.trigger and trigger.prep in ("for", "of") else trigger
    if before.kind == "N" and sentence.lower[before.last] in word_list("preparations"):
        return True  # "preparations for the visit of X to Y"
    end = next((place for place in range(candidate.trigger + 1, len(chunks)) if not is_attached(chunks[place])), len(chunks) - 1)
    signs, leads = word_list("awaited"), word_list("before_days_ahead")  # "set in motion" is no plan
    words = sentence.lower[trigger.last + 1 : chunks[end].last + 2]
    return any(word in signs and behind in leads and (word, behind) != ("set", "in") for word, behind in pairwise(words))


def _is_over(sentence: Sentence, chunk: Chunk) -> bool:
    """Whether an act is told as over by a text that looks back: not in the present, nor as what has been done since."""
    is_present = chunk.kind == "V" and chunk.tense == "present" and chunk.is_finite
    return not is_present or (chunk.first == chunk.last and sentence.lower[chunk.last] in word_list("invariant_verbs"))


def is_foreseen(candidate: Candidate, sentence: Sentence, chunks: list[Chunk]) -> bool:
    """Whether a simple present tells when something will be: "When X lands in Lima, he will be met", "is to be signed when X comes"."""
    verb = chunks[candidate.trigger]
    if candidate.status != "occurred" or candidate.type not in SCHEDULED or not _is_simple_present(verb):
        return False
    opener = next((place for place in range(candidate.trigger - 1, -1, -1) if chunks[place].kind not in ("N", "A", "C", ",")), -1)
    if opener < 0 or chunks[opener].text != "when" or verb.modal is not None or sentence.lower[verb.first] in word_list("invariant_verbs"):
        return False
    return any(chunk.kind == "V" and chunk.is_finite and chunk.modal in word_list("planned_modals") for chunk in chunks)


def _is_of_ages(sentence: Sentence, chunk: Chunk) -> bool:
    """Whether a decade or century stands behind an act that is not of the present: "still garrisons it half a century after"."""
    if _is_simple_present(chunk):
        return False
    return AGES.search(" ".join(sentence.lower[chunk.last : chunk.last + AGE_REACH])) is not None


def _is_in_force(candidate: Candidate, sentence: Sentence, chunks: list[Chunk]) -> bool:
    """Whether an agreement is only named for what is done about it: "the implementation of the statement signed by X and Y"."""
    trigger = candidate.trigger
    if candidate.type != "AGREE" or chunks[trigger].kind != "V" or chunks[trigger].is_finite or trigger < 2:
        return False
    text, before = chunks[trigger - 1], chunks[trigger - 2]
    if text.kind != "N" or text.prep != "of" or before.kind != "N" or before.head < 0:
        return False
    return sentence.lower[before.head] in word_list("carrying_out")


def _is_given_up(candidate: Candidate, chunks: list[Chunk]) -> bool:
    """Whether an act is what somebody "used to" do."""
    above, chunk = chunks[candidate.trigger - 1], chunks[candidate.trigger]
    return candidate.trigger > 0 and above.lemma() == "use" and above.is_finite and not above.is_passive and chunk.is_infinitive


def _are_going_on(candidate: Candidate, sentence: Sentence, chunks: list[Chunk]) -> bool:
    """Whether talks are the subject of what is so now: "the talks are conducted through X", "continue", "are under way"."""
    if chunks[candidate.trigger].kind != "N" or chunks[candidate.trigger].prep is not None:
        return False
    place = next((place for place in range(candidate.trigger + 1, len(chunks)) if chunks[place].kind not in ("N", "C")), len(chunks) - 1)
    verb = chunks[place]
    if not (verb.kind == "V" and verb.is_finite and verb.tense == "present" and not verb.is_perfect and verb.modal is None):
        return False
    words = sentence.lower[verb.first : verb.last + 1]
    if verb.is_passive or not word_list("lasting_verbs").isdisjoint((*words, verb.lemma())):
        return True
    return not FINITE_BE.isdisjoint(words) and sentence.lower[verb.last + 1 : verb.last + 3] in (["under", "way"], ["in", "progress"])


def _is_standing(candidate: Candidate, sentence: Sentence, chunks: list[Chunk]) -> bool:
    """Whether a simple present tells what is so anyway: "recognises Y", "no longer admits", "X, which accuses Y of spying, signed"."""
    chunk = chunks[candidate.trigger]
    if not _is_simple_present(chunk) or sentence.lower[chunk.last] in word_list("invariant_verbs"):
        return False
    if candidate.rule in RECOGNITIONS:
        return chunks[candidate.trigger - 1].kind != "C"  # "decided to break with X and recognise Y"
    if candidate.type == "REJECT" and "longer" in sentence.lower[chunk.first : chunk.last]:
        return True
    return candidate.type in STANDING and relative_before(chunks, candidate.trigger) is not None


def _may_last(candidate: Candidate) -> bool:
    """Whether an act lasts where its verb says so: fire, a withdrawal, an inquiry, negotiations without a journey."""
    is_talk = candidate.type == "CONSULT" and candidate.mode != "visit"
    return candidate.type in UNDER_WAY or candidate.rule.startswith(INQUIRING) or is_talk


def _has_lasted(candidate: Candidate, sentence: Sentence, chunk: Chunk) -> bool:
    """Whether an act that began on a day named is still going on: "has barred X since 2018", "has been shelling X since May"."""
    is_lasting = candidate.type in LASTING and (chunk.is_finite or chunk.kind == "N")
    return is_lasting or (chunk.tense == "present" and _is_under_way(sentence, chunk, frozenset({"been"})))


def _is_under_way(sentence: Sentence, chunk: Chunk, be: frozenset[str] = FINITE_BE) -> bool:
    words = sentence.lower[chunk.first : chunk.last + 1]
    is_progressive = chunk.kind == "V" and not be.isdisjoint(words) and any(word.endswith("ing") for word in words)
    return is_progressive and "going" not in words


def _is_lasting(candidate: Candidate, sentence: Sentence, chunks: list[Chunk]) -> bool:
    chunk = chunks[candidate.trigger]
    if chunk.kind == "N":
        return candidate.type == "COOPERATE" and candidate.rule.removeprefix("noun: ") not in word_list("single_cooperation")
    words = sentence.lower[chunk.first : chunk.last + 1]
    if "been" in words and any(word.endswith("ing") for word in words):
        return True
    if chunk.is_perfect and chunk.tense == "present" and candidate.type != "AID" and _is_since(candidate.trigger, sentence, chunks):
        return True  # "has deported 38,000 since March"
    if ("is" in words or "are" in words) and any(word.endswith("ing") for word in words):
        return True
    if not word_list("lasting_verbs").isdisjoint(words) or _goes_on(candidate, sentence, chunks):
        return True
    if candidate.type == "COOPERATE":
        return chunk.tense != "past" and not candidate.rule.startswith(SINGLE_COOPERATION)
    return _is_simple_present(chunk) and words[-1].endswith("s")


def _is_still(sentence: Sentence, chunk: Chunk) -> bool:
    """Whether what is not done is still not done: "still rejects", "still will not touch", "was still refusing"."""
    words = sentence.lower[max(0, chunk.first - 1) : chunk.last + 1]
    return chunk.kind == "V" and "still" in words and (chunk.tense == "present" or words[-1].endswith("ing"))


def _is_since(trigger: int, sentence: Sentence, chunks: list[Chunk]) -> bool:
    """Whether "since" is said of an act: not of another verb, "expelled two, the toughest step it has taken since May"."""
    others = (chunk for chunk in chunks[trigger + 1 :] if chunk.kind == "V" and chunk.is_finite and chunk.first < chunk.last)
    end = next((chunk.first for chunk in others), len(sentence.lower))  # "has kept it | closed | since"
    since = next((place for place in range(chunks[trigger].last, len(sentence.lower)) if sentence.lower[place] == "since"), end)
    return since < end


def _goes_on(candidate: Candidate, sentence: Sentence, chunks: list[Chunk]) -> bool:
    """Whether what is done stands under a verb of lasting: "continues to occupy", "goes on paying for"."""
    above, chunk = chunks[candidate.trigger - 1], chunks[candidate.trigger]
    if candidate.trigger == 0 or above.kind != "V":
        return False
    if chunk.is_gerund:
        return above.is_finite and above.tense == "present" and above.modal is None and above.lemma() in word_list("going_on_verbs")
    return chunk.is_infinitive and not word_list("lasting_verbs").isdisjoint(sentence.lower[above.first : above.last + 1])


def _is_simple_present(chunk: Chunk) -> bool:
    return chunk.kind == "V" and chunk.tense == "present" and not chunk.is_perfect and chunk.is_finite and not chunk.is_passive
