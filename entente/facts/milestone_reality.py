"""Whether the act of a turning point is done, announced for a day, or only wished for, planned or denied."""

import re
from dataclasses import dataclass
from functools import cache

from entente.coder.analysis import Sentence
from entente.coder.times.time_patterns import MONTHS
from entente.facts.data import compile_pattern, read_words
from entente.facts.milestone_pairs import PairFinder
from entente.facts.unasserted import is_corrected, is_supposed

PROMISED = frozenset({"embassy_opened", "embassy_closed", "ambassador_appointed"})  # agreed to be done, these are not done yet
# An embassy's opening or closure stands in the calendar once it is announced: "will open", "said that it would close", "is to open".
ANNOUNCED = frozenset({"embassy_opened", "embassy_closed"})
# "Will recognise Eritrea on 28 May": in the calendar too, where nothing makes it depend.
ON_A_DAY = frozenset({"recognition", "relations_severed", "relations_established", "relations_restored"})
CONDITIONAL = re.compile(r"\b(?:if|unless|provided|should|once|would|whether|possibly|may|might|hopes?)\b")
RECALLED_THAT = re.compile(r"\b(?:will|may|should) be (?:recalled|remembered|noted) that\b", re.IGNORECASE)
FIRST_TO = re.compile(
    r"\b(?:became|becomes|was|were|is|are|as|among) (?:[\w-]+ ){0,2}?(?:first|second|third|latest|last|only)\b[^;,]{0,60} to $"
)
REPORTED = re.compile(
    r"\b(?:announc\w+|said|says|told|inform\w+|confirm\w+|decid\w+|declar\w+|notif\w+) (?:[\w’'-]+ ){0,8}would ", re.IGNORECASE
)
CERTAIN, FIRM = frozenset({"will", "shall"}), frozenset({"is", "are", "was", "were", "due", "set", "decided", "decide", "decides"})
AHEAD_OF = re.compile(r"\b(?:will|shall|would|to) $", re.IGNORECASE)
# "Agreed to resume relations and reopen embassies": the second verb of what is only agreed.
ALSO_TO, BARE = (
    re.compile(r"\bto [a-z][\w-]* [^;,]{0,60}?\band $"),
    re.compile(r"(?:re-?open|open|close|appoint|name|exchange|send)\b", re.IGNORECASE),
)
VOWED = re.compile(r"\b(?:will|shall) (?:[\w-]+ ){0,2}$")
CLAUSE_HEAD = re.compile(r".*[,;:]\s", re.DOTALL)
FINITE = re.compile(r"(?:\w+ed|cut|broke|withdrew|shut|sent)\b", re.IGNORECASE)
NEGATIVE = frozenset({"not", "never", "without"})
UNTIL = re.compile(r"\b(?:until|till)\b", re.IGNORECASE)  # "it was not until 1989 that", "did not … until July": it was done then
UNTIL_THEN = re.compile(rf"\b(?:until|till)\b[^;,]{{0,30}}?\b(?:(?:1[89]|20)\d\d\b|(?:{'|'.join(MONTHS)})\b)", re.IGNORECASE)
UNTIL_REACH = 100
# Words of the past that open a clause of their own: "asked callers after Oman had opened", "threatened to sue because it closed".
FACTUAL = re.compile(r"\b(?:after|since|because)\b")
MODAL = frozenset({"will", "shall", "would", "could", "might", "may", "should"})
AFTER = (" after", " since", " by", " upon")  # "is without an envoy after withdrawing him"
NOMINAL_ACT = re.compile(
    r"(?:restoration|resumption|establishment|severance|severing|rupture|opening|re-?opening|closure|recall|appointment|recognition)\b",
    re.IGNORECASE,
)
AHEAD, BEHIND, PROMISE = 60, 60, 120


@dataclass(frozen=True, slots=True)
class _Grammar:
    unreal: re.Pattern[str]
    unreal_behind: re.Pattern[str]
    promised: re.Pattern[str]
    announced_behind: re.Pattern[str]


@cache
def _grammar() -> _Grammar:
    readings = read_words("milestones")["readings"]
    return _Grammar(*(compile_pattern(readings[key]) for key in ("unreal", "unreal_behind", "promised", "announced_behind")))


class RealityJudge:
    """Judges the acts of one document."""

    def __init__(self, pairs: PairFinder) -> None:
        self.pairs = pairs
        self.text = pairs.text

    def is_announced(self, sentence: Sentence, found: re.Match[str]) -> bool:
        """Whether an act is still to come: "will open", "is to open", "said that it would open"."""
        ahead = self.text[max(sentence.start, found.start() - AHEAD) : found.start()]
        if FIRST_TO.search(ahead):
            return False  # "became the first to open an embassy"
        return AHEAD_OF.search(ahead) is not None or _grammar().announced_behind.match(self.text, found.end()) is not None

    def is_vowed(self, sentence: Sentence, found: re.Match[str]) -> bool:
        """Whether an act between states is still to come: "will recognise", but not "agreed to restore"."""
        return VOWED.search(self.text[max(sentence.start, found.start() - AHEAD) : found.start()]) is not None

    def is_unreal(self, kind: str, found: re.Match[str], sentence: Sentence) -> bool:
        """Whether the words around an act say that it is not done; what stands before "and withdrew" belongs to another verb."""
        if is_supposed(self.text, sentence) or is_corrected(self.text, sentence):
            return True
        grammar = _grammar()
        ahead = self.text[max(sentence.start, found.start() - PROMISE) : found.start()]
        also = ALSO_TO.search(ahead) if kind in PROMISED and BARE.match(found.group()) else None
        ahead = f"{ahead[: also.start()]}to " if also is not None else ahead
        before = RECALLED_THAT.sub("", CLAUSE_HEAD.sub("", ahead[-AHEAD:]))
        if before.rstrip().lower().endswith((" and", " then")) and FINITE.match(found.group()):
            before = ""
        behind = self.text[found.end() : min(sentence.end, found.end() + BEHIND)]
        unreal, promised = grammar.unreal.search(before), grammar.promised.search(ahead) if kind in PROMISED else None
        if unreal is not None and self._is_done_after_all(unreal.group().lower(), before[unreal.end() :], found, sentence):
            unreal = None
        if FIRST_TO.search(ahead):
            promised = None
        if kind in ON_A_DAY and unreal is not None and self._is_foretold(unreal.group().lower(), found, sentence):
            return False
        if kind in ANNOUNCED:
            is_reported = unreal is not None and unreal.group().lower() == "would" and REPORTED.search(f"{ahead} ") is not None
            unreal = None if unreal is not None and (unreal.group().lower() in CERTAIN or is_reported) else unreal
            promised = None if promised is not None and promised.group().split()[0].lower() in FIRM else promised
            is_announced = is_reported or self.is_announced(sentence, found)
            if is_announced and self.pairs.date(sentence, found.start(), found.end()) is None:
                return True  # without a day it is only a plan
            if grammar.announced_behind.match(behind):
                return unreal is not None
        return unreal is not None or promised is not None or grammar.unreal_behind.match(behind) is not None

    def _is_foretold(self, word: str, found: re.Match[str], sentence: Sentence) -> bool:
        """Whether an act is announced for a day and depends on nothing: "will recognise Eritrea on 28 May"."""
        if word not in CERTAIN or CONDITIONAL.search(self.text, sentence.start, sentence.end):
            return False
        dated = self.pairs.date(sentence, found.start(), found.end(), is_ahead=True)
        return dated is not None and dated.precision == "day"

    def _is_done_after_all(self, word: str, between: str, found: re.Match[str], sentence: Sentence) -> bool:
        """Whether a word before an act that seems to deny it does not: "did not open one until 1989", "before Oman closed its own"."""
        if word == "before":
            return FINITE.match(found.group()) is not None  # "days before Belgium closed its embassy"
        if word not in MODAL and word not in NEGATIVE and FACTUAL.search(between):
            return True
        if word in NEGATIVE:
            if between.rstrip().lower().endswith(AFTER):
                return True
            behind = self.text[found.end() : min(sentence.end, found.end() + UNTIL_REACH)]
            return word != "without" and (UNTIL.search(between) is not None or UNTIL_THEN.search(behind) is not None)
        if word in CERTAIN and NOMINAL_ACT.match(found.group()):
            dated, published = self.pairs.date(sentence, found.start(), found.end()), self.pairs.reading.published
            return dated is not None and published is not None and dated.day < published  # "will recall the establishment in 1990"
        return False
