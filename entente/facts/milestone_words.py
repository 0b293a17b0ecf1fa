"""The words of turning points, from the lexicon, and a turning point as one sentence tells it."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from entente.facts.data import compile_pattern, expand_classes, read_words
from entente.facts.gates import Cue, Gate
from entente.facts.stems import Stems

KINDS = (
    "anniversary",
    "relations_restored",
    "relations_severed",
    "relations_established",
    "recognition",
    "embassy_opened",
    "embassy_closed",
    "ambassador_recalled",
    "ambassador_appointed",
)
RELATIONS = frozenset({"relations_restored", "relations_severed", "relations_established"})
DIRECTED = frozenset({"ambassador_recalled", "ambassador_appointed"})
EMBASSIES = frozenset({"embassy_opened", "embassy_closed"})


@dataclass(frozen=True, slots=True)
class Grammar:
    """The patterns of `milestones.toml`, by kind and for what is around them."""

    patterns: Gate
    needs: re.Pattern[str]
    founding: re.Pattern[str]
    ended: re.Pattern[str]
    severed: re.Pattern[str]
    peace: re.Pattern[str]
    followed: Cue
    alike: Cue
    again_with: Cue
    resumed: Cue
    things: frozenset[str]
    no_state: re.Pattern[str]
    not_a_state: re.Pattern[str]
    other_relations: re.Pattern[str]
    no_governments: re.Pattern[str]
    no_states_between: re.Pattern[str]
    no_envoy: re.Pattern[str]
    no_appointer: re.Pattern[str]
    by_no_appointer: re.Pattern[str]
    remembered: re.Pattern[str]
    no_embassy: re.Pattern[str]
    beside_embassy: re.Pattern[str]
    marking: re.Pattern[str]
    unhappy: re.Pattern[str]
    keys: Stems


@dataclass(frozen=True, slots=True)
class Turn:
    """A turning point in a sentence: its trigger's offsets, parties and date; `other` is the state acted on, where that is told."""

    kind: str
    start: int
    end: int
    countries: tuple[str, ...]
    day: date | None
    precision: str | None
    rule: str
    other: str | None = None


def _compile(words: dict[str, Any], kind: str) -> list[re.Pattern[str]]:
    classes: dict[str, str] = words["classes"]
    return [compile_pattern(expand_classes(pattern, classes)) for pattern in words[kind]["patterns"]]


@cache
def read_grammar() -> Grammar:
    """The words of turning points, read once."""
    words = read_words("milestones")
    readings, marked, envoys = words["readings"], words["anniversary"], words["ambassador_appointed"]
    return Grammar(
        patterns=Gate({kind: _compile(words, kind) for kind in KINDS}),
        needs=compile_pattern(marked["needs"]),
        founding=compile_pattern(marked["founding"]),
        ended=compile_pattern(marked["ended"]),
        severed=compile_pattern(marked["severed"]),
        peace=compile_pattern(marked["peace"]),
        followed=Cue(compile_pattern(readings["followed"])),
        alike=Cue(compile_pattern(readings["alike"])),
        again_with=Cue(compile_pattern(readings["again_with"])),
        resumed=Cue(compile_pattern(readings["resumed"])),
        things=frozenset(readings["things"].split()),
        no_state=compile_pattern(readings["no_state"]),
        not_a_state=compile_pattern(readings["not_a_state"]),
        other_relations=compile_pattern(readings["other_relations"]),
        no_governments=compile_pattern(readings["no_governments"]),
        no_states_between=compile_pattern(readings["no_states_between"]),
        no_envoy=compile_pattern(envoys["no_envoy"]),
        no_appointer=compile_pattern(envoys["no_appointer"]),
        by_no_appointer=compile_pattern(envoys["by_no_appointer"]),
        remembered=compile_pattern(envoys["remembered"]),
        no_embassy=compile_pattern(readings["no_embassy"]),
        beside_embassy=compile_pattern(readings["beside_embassy"]),
        marking=compile_pattern(marked["marking"]),
        unhappy=compile_pattern(marked["unhappy"]),
        keys=Stems(words["keys"]),
    )
