"""Which of the times in a sentence cannot be an act's: they date a speech, another noun, a clause that the act does not stand in."""

import re
from bisect import bisect_left, bisect_right
from itertools import pairwise

from entente.coder.analysis import WEIGHED, Sentence
from entente.coder.candidates import COMMENTS, Candidate
from entente.coder.grammar.chunks import Chunk
from entente.coder.times.announcements import ANNOUNCED
from entente.coder.times.calendars import Calendar
from entente.coder.times.dates import TimeExpression
from entente.coder.times.deadlines import is_bidden, is_deadline, is_until
from entente.coder.times.time_clauses import (
    AT_ONCE,
    chunk_before,
    is_aside_on,
    is_bound_on,
    is_done_by_text,
    is_of_clause_around,
    is_of_contact_clause,
    is_of_done_before,
    is_of_limb_before,
    is_of_next_clause,
    is_of_participle,
    is_of_side_clause,
    is_of_signing,
    is_of_telling,
    is_of_treaty,
    is_of_verb_behind,
    is_on_occasion,
    is_relative,
    opens_next_limb,
)
from entente.lexicon.wordlists import word_list

SPEECH_REACH = 3  # words between a verb of saying and the time that dates it
OCCASIONS = frozenset({"during", "at", "in", "after"})
DONE_BY_WORDS = frozenset({"ACCUSE", "REJECT", "SUPPORT", "REQUEST", "THREATEN", "CONCEDE", "SANCTION"})
SPOKEN = frozenset({"AGREE", "REQUEST", "THREATEN", "REJECT"})
MEASURES = frozenset({"SANCTION", "COERCE", "RETREAT", "CONCEDE"})
SAID_RULES = ("say-", "allege-")  # acts that are what somebody says was or shall be: they are done when it is said
HELD = "hold-captive"  # a state in which somebody is
ANSWERED = "answered"  # acts only named by what answers them ("rejected Y's demand"), which were before
NEAR_TIMES = frozenset({"wd", "rel", "same"})  # kinds of times by which one says when somebody spoke
DESCRIBING = frozenset({"wd", "dm", "md", "my"})  # kinds of times that may stand before a noun: "the 29 August 1991 truce"
POINTED = ("that of ", "those of ", "that ", "those ")  # before "of 2001", or before 2001
POINTED_REACH = 10
START_REACH = 32  # characters before a time in which the words stand that make it the start of a measure
FROM = re.compile(r"\bfrom (?:(?:dawn|noon|midday|midnight) (?:on )?)?$")  # before when a truce shall begin
SPAN = re.compile(r" (?:to|until|and) ")
STARTS = re.compile(
    r"\b(?:with effect|in force|effective|starting|beginning|as)(?: from| as of| of| on)?\s$"
    r"|\b[Ff]rom\s$"
    r"|\b(?:take|takes|taking|took|come|comes|coming|go|goes|going) (?:effect|into (?:force|effect))\s(?:from\s|on\s)?$"
)


def belongs_elsewhere(time: TimeExpression, candidate: Candidate, sentence: Sentence, chunks: list[Chunk], text: str) -> bool:
    """Whether a time says when something else was than the act of a candidate."""
    before = chunk_before(time, sentence, chunks)
    if _is_quoted(time, sentence) and not sentence.in_quote[chunks[candidate.trigger].first]:
        return True  # "praised them for acting 'within minutes'"
    if time.counts_to >= 0:
        return not time.counts_to <= candidate.scope[0] < time.end  # "a day after the vote on Tuesday, X closed the border"
    if time.kind == "ay":
        return not _names_act(chunks, before, candidate.trigger)
    if candidate.rule.startswith(SAID_RULES) and sentence.starts[chunks[candidate.trigger].last] < time.start:
        return not dates_saying(time, candidate, sentence, chunks)  # but what is said shall be: "said on Monday X had to go by May"
    if candidate.rule.startswith(HELD) and before < candidate.trigger and not chunks[candidate.trigger].is_finite:
        return True  # "spoke on Monday about the men held in X"
    if time.kind == "soon" and not _is_narrated(chunks[candidate.trigger]):
        return True
    is_late = chunks[candidate.trigger].is_negated and candidate.status != "denied"  # "did not sever ties until 1987"
    return (
        (
            not is_late
            and (
                is_until(time, text)
                or (candidate.status != "planned" and is_deadline(time, chunks[candidate.trigger], candidate.scope[0], text))
            )
        )
        or _describes_noun(time, candidate, sentence, chunks)
        or _is_yet_to_come(time, chunks[candidate.trigger], text)
        or _is_before_promise(time, candidate, chunks[candidate.trigger])
        or _is_of_plan(time, candidate, sentence, chunks)
        or (candidate.status == "planned" and is_of_telling(chunks, candidate.trigger, before))
        or (candidate.type in COMMENTS and _is_of_owned_noun(time, chunks, before, text))
        or (candidate.type == "AGREE" and FROM.search(text, max(0, time.start - START_REACH), time.start) is not None)
        or candidate.rule.startswith(ANSWERED)
        or (candidate.type != "AGREE" and before < candidate.trigger and is_of_signing(chunks, before) is not None)
        or (candidate.type != "CONSULT" and _is_nowadays(time, chunks[candidate.trigger], text))
        or _dates_speech(time, candidate, sentence, chunks, before)
        or _dates_noun(time, candidate, sentence, chunks, before, text)
        or _dates_clause(time, candidate, sentence, chunks, before)
    )


def dates_other_than_deeds(time: TimeExpression, candidate: Candidate, sentence: Sentence, chunks: list[Chunk], text: str) -> bool:
    """Whether a time says up to when, or when something was said or made that a noun names, in whatever clause: "in a treaty of 1997"."""
    before = chunk_before(time, sentence, chunks)
    if is_until(time, text) or is_bidden(time, text) or _is_quoted(time, sentence):
        return True
    return _dates_noun(time, candidate, sentence, chunks, before, text) or _dates_speech(time, candidate, sentence, chunks, before)


def _is_narrated(chunk: Chunk) -> bool:
    """Whether a verb in the past tells an act: "within days X recalled its envoy", not "will be gone within days"."""
    return chunk.kind == "V" and chunk.is_finite and chunk.tense == "past" and chunk.modal is None


def opens_clause_of(time: TimeExpression, candidate: Candidate, sentence: Sentence, chunks: list[Chunk], text: str) -> bool:
    """Whether "when" behind a time opens the clause that tells the act: "the incident of 9 May, when a patrol fired on a trawler"."""
    if time.resolved is None or not text.startswith((", when ", " when "), time.end):
        return False
    behind = bisect_left(chunks, time.end, key=lambda chunk: sentence.starts[chunk.first])
    verb = next((position for position in range(behind, len(chunks)) if chunks[position].kind == "V" and chunks[position].is_finite), -1)
    if verb < 0 or chunks[candidate.trigger].kind != "V" or candidate.trigger < verb:
        return False
    goes_on = any(chunk.kind == "C" for chunk in chunks[verb : candidate.trigger])  # ", when X came to Y and the two agreed"
    end = next((place for place in range(candidate.trigger + 1, len(chunks)) if chunks[place].kind != "N"), len(chunks))
    is_one_clause = not any(chunk.kind in ("R", "S", "H", ";") or chunk.is_time for chunk in chunks[verb:end])
    return verb == candidate.trigger or (goes_on and is_one_clause and chunks[candidate.trigger].is_finite)


def dates_text_of(time: TimeExpression, candidate: Candidate, sentence: Sentence, chunks: list[Chunk]) -> bool:
    """Whether a time dates the text by which an act is done: "in a letter of 3 May, in which X accused Y"."""
    if time.resolved is None or chunks[candidate.trigger].kind != "V":
        return False
    return is_done_by_text(chunks, candidate.trigger, chunk_before(time, sentence, chunks))


def dates_treaty(time: TimeExpression, candidate: Candidate, sentence: Sentence, chunks: list[Chunk]) -> bool:
    """Whether a time dates the treaty that is signed: "the treaty of 3 May, which X and Y signed"."""
    if time.resolved is None or candidate.type != "AGREE":
        return False
    signed = is_of_signing(chunks, chunk_before(time, sentence, chunks))
    if signed is not None and (signed == candidate.trigger or candidate.rule == WEIGHED):
        return True
    if chunks[candidate.trigger].kind != "V":
        return False
    return is_of_treaty(chunks, candidate.trigger, chunk_before(time, sentence, chunks))


def _is_quoted(time: TimeExpression, sentence: Sentence) -> bool:
    return sentence.in_quote[max(0, bisect_right(sentence.starts, time.start) - 1)]


def _is_of_owned_noun(time: TimeExpression, chunks: list[Chunk], before: int, text: str) -> bool:
    """Whether a time owns the noun behind it, which is no occasion: "denounced Wednesday's raid", not "at Wednesday's meeting X blamed"."""
    is_owner = text.startswith(("'s ", "’s "), time.end) and before + 1 < len(chunks)
    return is_owner and chunks[before + 1].prep not in OCCASIONS


def _describes_noun(time: TimeExpression, candidate: Candidate, sentence: Sentence, chunks: list[Chunk]) -> bool:
    """Whether a day stands before the noun that it describes, which is no occasion: "grounded the Saturday flight", "a 3 May raid"."""
    if time.kind not in DESCRIBING:
        return False
    position = bisect_right(chunks, time.start, key=lambda chunk: sentence.starts[chunk.first]) - 1
    if position in (-1, candidate.trigger, candidate.trigger - 1) or chunks[position].kind != "N" or chunks[position].prep in OCCASIONS:
        return False
    if position < candidate.trigger and any(kind.type == candidate.type for act in chunks[position].acts for kind in act.classes):
        return False  # "Tuesday's shelling of X by Y killed ten"
    last = chunks[position].last
    return not chunks[position].is_time and sentence.starts[last] > time.end and sentence.words[last].islower()


def _is_yet_to_come(time: TimeExpression, chunk: Chunk, text: str) -> bool:
    """Whether a time is ahead of what a verb in the past tells: "next week" is not when it was done."""
    if time.kind not in ("unit", "rel") or chunk.kind != "V" or not chunk.is_finite or chunk.tense != "past" or chunk.modal is not None:
        return False
    if text[time.start : time.end].lower() in ("tomorrow", "the day after tomorrow"):
        return True
    return text[time.start : time.start + 4].lower() in ("next", "comi") and not _opens_span(time, text)


def _is_before_promise(time: TimeExpression, candidate: Candidate, chunk: Chunk) -> bool:
    """Whether a year is what a promise is about: "regrets what it did in 1904 and will apologise" was said today."""
    return time.kind == "yr" and candidate.status == "occurred" and chunk.modal in ("will", "shall")


def _is_of_plan(time: TimeExpression, candidate: Candidate, sentence: Sentence, chunks: list[Chunk]) -> bool:
    """Whether a time is the one that the object of an act was planned for: "called off a visit planned for Wednesday"."""
    first = bisect_left(sentence.starts, time.start)
    if candidate.type == "CONSULT" or candidate.status != "occurred" or first <= chunks[candidate.trigger].last + 1:
        return False
    lead = first - 1 if sentence.lower[first - 1] in word_list("before_days_ahead") else first
    return lead > chunks[candidate.trigger].last + 1 and sentence.lower[lead - 1] in word_list("awaited")


def _names_act(chunks: list[Chunk], position: int, trigger: int) -> bool:
    """Whether a year before a noun dates the act: that noun tells it, or it happened "during the 1993 war"."""
    return position == trigger or (position >= 0 and chunks[position].prep in ("in", "during") and position > trigger)


def dates_saying(time: TimeExpression, candidate: Candidate, sentence: Sentence, chunks: list[Chunk]) -> bool:
    """Whether a time is when it was said what shall be: "X must leave, Y's minister said on Monday", "told them on Monday that X"."""
    if time.kind == "ay":
        return False  # "violates a 1929 treaty"
    if not candidate.rule.startswith(SAID_RULES) or time.resolved is None:
        return False
    before = chunk_before(time, sentence, chunks)
    behind = next((chunk for chunk in chunks[before + 1 :] if not chunk.is_time), chunks[-1])
    if behind.kind == "V" and behind.reports() and sentence.starts[behind.first] < candidate.scope[0]:
        return True  # "X on Friday said that Y must leave"
    verb = _verb_before(chunks, before)
    if verb is None or sum(1 for start in sentence.starts[verb.last + 1 :] if start < time.start) > SPEECH_REACH:
        return False
    if verb.is_perfect and verb.tense == "past":
        return False  # "said X had torn up its signature of 1994"
    speaker = chunks[chunks.index(verb) - 1] if verb is not chunks[0] else verb
    return verb.reports() or any(mention in candidate.mentions for mention in speaker.mentions)


def dates_announcement(time: TimeExpression, candidate: Candidate, sentence: Sentence, chunks: list[Chunk]) -> bool:
    """Whether a time says when words that are the act were said, or a measure announced: "X rejects the charge, he said on Friday"."""
    trigger = chunks[candidate.trigger]
    is_under_way = (
        trigger.kind == "V" and trigger.is_finite and sentence.lower[trigger.last].endswith("ing")
    )  # "said on Friday it was recalling"
    is_said = candidate.type in DONE_BY_WORDS or candidate.rule.startswith(ANNOUNCED)
    if candidate.status != "occurred" or not (is_said or is_under_way):
        return False
    before = chunk_before(time, sentence, chunks)
    if candidate.rule.startswith(ANNOUNCED) and is_of_telling(chunks, candidate.trigger, before):
        return True
    if not _dates_speech(time, candidate, sentence, chunks, before) or is_relative(chunks, candidate.trigger, before):
        return False
    verb = next(chunks[position] for position in range(before, -1, -1) if chunks[position].kind == "V")
    return is_under_way or candidate.type != "SANCTION" or verb.lemma() in word_list("announcing_verbs")


def _is_nowadays(time: TimeExpression, chunk: Chunk, text: str) -> bool:
    """Whether "today" beside a simple present means these times: "today the two armies clear mines"."""
    if time.kind != "rel" or chunk.kind != "V" or text[time.start : time.end].lower() != "today":
        return False
    return (
        chunk.is_finite
        and chunk.tense == "present"
        and not (chunk.is_perfect or chunk.is_passive or chunk.modal)
        and chunk.first == chunk.last
    )


def start_of_measure(candidate: Candidate, times: list[TimeExpression], text: str) -> TimeExpression | None:
    """The time from which a measure holds: "introduced visas with effect from Monday"; null where none is named."""
    if candidate.type not in MEASURES or candidate.rule.startswith("take-effect"):
        return None  # "a truce took effect on Monday" is no measure decided before
    return next((time for time in times if _opens_span(time, text)), None)


def _opens_span(time: TimeExpression, text: str) -> bool:
    is_whole = SPAN.search(text, time.start, time.end) is not None  # "from Monday to Wednesday"
    return not is_whole and STARTS.search(text, max(0, time.start - START_REACH), time.start) is not None


def begins_later(time: TimeExpression, candidate: Candidate, text: str, calendar: Calendar) -> bool:
    """Whether a time is when a measure that is already decided comes into force."""
    if candidate.status != "occurred" or calendar.published is None or start_of_measure(candidate, [time], text) is None:
        return False
    resolved = time.future or time.resolved
    if resolved is None or resolved.day <= calendar.published:
        return False
    return (
        time.resolved is None or time.kind == "wd" or time.is_nearer_ahead
    )  # in June "from 1 May" was last month, "from 1 July" is to come


def _dates_speech(time: TimeExpression, candidate: Candidate, sentence: Sentence, chunks: list[Chunk], before: int) -> bool:
    """Whether a time says when something was said or reported, not when the act was done: ", the ministry said on Friday"."""
    verb = _verb_before(chunks, before)
    is_own = verb is not None and verb.first == chunks[candidate.trigger].first
    return not is_own and _follows_speech(time, sentence, chunks, before) and not candidate.rule.startswith(SAID_RULES)


def _follows_speech(time: TimeExpression, sentence: Sentence, chunks: list[Chunk], before: int) -> bool:
    """Whether a time stands right behind a verb of saying."""
    verb = _verb_before(chunks, before)
    if verb is None or not verb.reports() or chunks[before].kind == "H":
        return False  # "recalled that on 9 May X had"
    return sum(1 for start in sentence.starts[verb.last + 1 :] if start < time.start) <= SPEECH_REACH


def _verb_before(chunks: list[Chunk], before: int) -> Chunk | None:
    return next((chunks[position] for position in range(before, -1, -1) if chunks[position].kind == "V"), None)


def _dates_noun(time: TimeExpression, candidate: Candidate, sentence: Sentence, chunks: list[Chunk], before: int, text: str) -> bool:
    """Whether a time behind "of" or "from" dates the noun before it: "praised the election of 15 October", "maps from 1910"."""
    is_bound = text.startswith("of ", time.start) or text[max(0, time.start - 3) : time.start].lower() == "of "
    if is_bound and text[max(0, time.start - POINTED_REACH) : time.start].endswith(POINTED):
        return True  # "a convention replacing that of 2001"
    is_bound = is_bound or (text.startswith("from ", time.start) and not text.startswith(" to ", time.end))  # "from 1879 to 1883"
    if before < 0 or not is_bound:
        return False
    noun = next((position for position in range(before, -1, -1) if sentence.ends[chunks[position].last] <= time.start), -1)
    if noun < 0 or noun == candidate.trigger or chunks[noun].kind != "N" or chunks[noun].is_time:
        return False
    if chunks[noun].prep in OCCASIONS:
        return False  # "recognised it after the referendum of April 1993"
    head = chunks[noun].head
    return head >= 0 and sentence.lower[head] not in word_list("parts_of_time")


def _dates_clause(time: TimeExpression, candidate: Candidate, sentence: Sentence, chunks: list[Chunk], before: int) -> bool:
    """Whether a time stands in another clause than the act."""
    trigger = candidate.trigger
    chunk = chunks[trigger]
    low, high = (trigger, before) if before > trigger else (before, trigger)
    end = high + 1 if high == before and chunks[before].kind == ";" else high  # in "meet once a year; on Friday they" the stop counts
    inside = [other for other in chunks[low + 1 : end] if not time.start <= sentence.starts[other.first] < time.end]
    is_head = before < trigger and not any(other.kind == "V" for other in chunks[: before + 1])  # "On Monday X went further: it expelled Y"
    stops = (";",) if candidate.type == "COOPERATE" or is_head else (";", ":")  # "trade is small: 24 million dollars in 2017"
    if any(other.kind == ";" and other.text in stops for other in inside) or is_relative(chunks, trigger, before):
        return True
    if is_of_next_clause(chunks, trigger, before) or is_of_participle(chunks, trigger, before):
        return True
    if opens_next_limb(chunks, trigger, before) or is_of_verb_behind(chunks, trigger, before) or is_of_limb_before(chunks, trigger, before):
        return True
    if (
        is_of_side_clause(chunks, trigger, before)
        or is_of_clause_around(chunks, trigger, before)
        or is_of_done_before(chunks, trigger, before)
    ):
        return True
    if is_on_occasion(chunks, trigger, before):
        return False
    if is_bound_on(chunks, trigger, before):
        return True
    if candidate.type in COMMENTS and is_aside_on(chunks, trigger, before):
        return True
    if time.kind == "gap":
        return before > trigger or any(other.kind == "," for other in inside)  # "on Monday, two days after X had": the time of what follows
    if time.kind == "when":
        return before > trigger
    if (
        before > trigger
        and candidate.type in SPOKEN
        and candidate.status == "occurred"
        and _is_of_what_is_said(time, chunk, inside, is_signing=candidate.rule.startswith("sign-"))
    ):
        return True
    if before > trigger and (_is_of_place(sentence, inside) or _is_of_cause(time, candidate, chunks[trigger + 1 : before + 1])):
        return True
    if before > trigger and chunk.kind == "V" and is_of_contact_clause(chunks[trigger + 1 : before + 1]):
        return True
    if before > trigger and any(other.is_gerund and other.is_perfect for other in chunks[trigger + 1 : before + 1]):
        return True  # "accused X of having shelled it on Monday"
    divider = next((other for other in inside if _divides(other)), None)
    if chunk.kind == "V" and chunk.is_perfect and chunk.tense == "past" and divider is not None and before > trigger:
        return divider.kind != "S" or sentence.lower[divider.first] != "when"  # "had begged him to wait when he came on Friday"
    if chunk.kind == "V" and chunk.is_perfect and chunk.tense == "past" and divider is not None:
        return True
    return any(later.kind == "S" and earlier.is_time for earlier, later in pairwise(inside))


def _is_of_place(sentence: Sentence, inside: list[Chunk]) -> bool:
    """Whether a time stands in a clause about a place: "gave money to the valley, where herders died in October"."""
    return any(other.kind in ("S", "R") and sentence.lower[other.first] == "where" for other in inside)


def _is_of_cause(time: TimeExpression, candidate: Candidate, inside: list[Chunk]) -> bool:
    """Whether a time dates what praise, blame or a measure is for: "thanked them for the help of 2021", "froze it over a raid last month".

    Not "thanked them for it on Monday".
    """
    if time.kind in NEAR_TIMES:
        return False
    if candidate.type == "SANCTION" and time.kind in ("unit", "mo"):
        return any(other.prep == "over" for other in inside)
    if candidate.type not in ("SUPPORT", "ACCUSE", "CONCEDE"):
        return False
    is_plain = candidate.rule.startswith("verb: ")  # no "lodged a complaint in May", whose noun is the act
    for before, other in pairwise(inside):
        is_owned = bool(before.mentions) and before.mentions[-1].last < before.last  # "endorsed X's plan for the valley in May"
        if other.prep == "for" and not is_owned:
            return True
    return is_plain and any(other.kind == "N" and other.acts for other in inside)


def _is_of_what_is_said(time: TimeExpression, chunk: Chunk, inside: list[Chunk], *, is_signing: bool) -> bool:
    """Whether a time says when what is agreed or asked for shall be: "agreed to meet in July", "that work would resume in August"."""
    if any(other.kind == "S" and other.text in AT_ONCE for other in inside):
        return False  # "agreed to receive them when X came in May"
    is_in_clause = any(other.kind == "H" for other in inside) and any(other.kind == "V" and other.modal is not None for other in inside)
    if is_in_clause:
        return True
    if time.kind in ("mo", "md", "dm") and time.is_nearer_ahead and not is_signing:
        return True  # "has invited him for talks in July"
    if not (chunk.kind == "V" and chunk.is_infinitive) or time.resolved is None:
        return False
    return time.future is not None and time.kind in ("mo", "md", "dm", "unit")


def _divides(chunk: Chunk) -> bool:
    return chunk.kind in ("S", "R", ";") or (chunk.kind == "V" and chunk.is_finite)
