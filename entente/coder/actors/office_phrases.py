"""Offices told in more words than a title: "the eastern fleet's commander", "named Ana Reyes as the country's first ambassador"."""

from dataclasses import dataclass
from functools import cache

from entente.coder.analysis import Mention, Sentence
from entente.coder.grammar.scan import GENITIVES
from entente.lexicon.wordlists import read_toml

FORMER_REACH = 5  # words from "former" to the office
SPANS = frozenset({"the", "last", "this"})  # of "until last week", and no time by themselves
OWNERS = frozenset({"name", "adjective", "capital"})


@dataclass(frozen=True, slots=True)
class OfficePhrases:
    """Word lists of `office_phrases.toml`."""

    honours: frozenset[str]
    parties: frozenset[str]
    taking_positions: frozenset[str]
    owning_bodies: frozenset[str]
    of_bodies: frozenset[str]
    appointing: frozenset[str]
    chosen_as: frozenset[str]
    stand_ins: frozenset[str]
    told_verbs: frozenset[str]
    replying: frozenset[str]
    until_times: frozenset[str]
    inducted: frozenset[str]
    inducting: frozenset[str]


@cache
def office_phrases() -> OfficePhrases:
    """The lexicon's words of such phrases."""
    return OfficePhrases(**{key: frozenset(words.split()) for key, words in read_toml("office_phrases.toml")["phrases"].items()})


def begin_at_body(sentence: Sentence, first: int, owner: dict[int, Mention], modifiers: frozenset[str]) -> int:
    """The first token of a role with the body whose it is: "the eastern fleet's commander", "the Thai defence ministry's spokesman"."""
    lower, at, phrases = sentence.lower, first - 2, office_phrases()
    if at < 1 or lower[at + 1] not in GENITIVES or lower[at] not in phrases.owning_bodies or not sentence.words[at].islower():
        return first
    while at > 0 and at - 1 not in owner and (lower[at - 1] in modifiers or lower[at - 1] in phrases.of_bodies):
        at -= 1
    before = owner.get(at - 1)
    is_owned = lower[at - 1] == "the" or lower[at - 1] in GENITIVES or (before is not None and before.kind in OWNERS)
    return at if at < first - 2 and at not in owner and is_owned else first


def is_of_former(sentence: Sentence, first: int, owner: dict[int, Mention], former: frozenset[str]) -> bool:
    """Whether an office that begins at `first` was held before: "former Afghan president", "the country's ex-prime minister"."""
    token = first - 1
    if sentence.lower[max(0, first - 2) : first] == ["ex", "-"]:
        return True
    while token >= 0 and first - token <= FORMER_REACH and (token in owner or sentence.lower[token] in GENITIVES):
        token -= 1
    if token < 0 or first - token > FORMER_REACH:
        return False
    return sentence.lower[token].rstrip("-") in former or find_until(sentence.lower, token) >= 0


def find_until(lower: list[str], token: int) -> int:
    """The "until" of words that end at `token` and tell how long an office was held: "until last week", "until May was"; -1 for others."""
    at = token - (lower[token] == "was")
    while at > 0 and token - at <= FORMER_REACH and (lower[at] in SPANS | office_phrases().until_times or lower[at].isdigit()):
        at -= 1
    is_time = not SPANS.issuperset(lower[at + 1 : token + 1 - (lower[token] == "was")])
    return at if is_time and lower[at] in ("until", "till") else -1
