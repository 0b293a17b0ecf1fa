"""Somebody between two, told by a word of mediation: two are named together, the one left over is the go-between."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from entente.coder.analysis import Sentence
from entente.coder.grammar.kinds import TOWNS
from entente.facts.accredited import is_sent_from
from entente.facts.data import compile_pattern, read_words
from entente.facts.gates import Gate
from entente.facts.mediated_before import find_mediated_before
from entente.facts.mediation_parties import both_told, internal_words
from entente.facts.near_pairs import find_near_pair, paragraph_before
from entente.facts.occasions import is_occasion
from entente.facts.parties import Party, are_joined, distinct_codes, is_state, list_between
from entente.facts.private_parties import is_private
from entente.facts.reading import Reading
from entente.facts.told_pairs import find_joined_before

PAIR = 2
PLACING = frozenset({"in", "at", "to", "from", "near", "outside", "inside"})
TWO = frozenset({"both", "two", "pair", "each", "other", "either", "neither", "them"})  # who are not named in the sentence
ACCORDING = frozenset({"according", "said", "says", "told", "than", "like", "against"})
LINK = re.compile(r",|\band\b|&|\bwith\b")
AT_ODDS = re.compile(  # "Peru-Chile talks", "Peru's long quarrel with Chile"
    r" ?[-–] ?| with (?:the )?|(?:['’]s?)? (?:[\w-]+ ){0,3}"
    r"(?:dispute|quarrel|talks|row|war|conflict|negotiations|rift|feud|truce|ceasefire|differences) with (?:the )?"
)
APPOSED = re.compile(r"(?:,| (?:are|were) (?:the|both))(?: (?:both|the|as|two|its|joint))* ?(?:co-)?")
AGENT = re.compile(r" ?(?:(?:by|of|from|the|president|king|emir|envoys?|government|presidents|leaders|governments) ?)*", re.IGNORECASE)
SUBJECTS = frozenset({"", ",", "that", "and", "but"})  # before who acts
OTHER_REACH = 3  # sentences
MOST_MEDIATORS = 4  # the guarantors of a treaty
BODIES = frozenset({"OSCE"})  # what the mediators chair for
UNREAL_REACH = 100


@dataclass(frozen=True, slots=True)
class GoBetween:
    """Who stood between whom, and the words that tell it."""

    mediators: tuple[str, ...]
    parties: tuple[str, ...]
    found: re.Match[str]
    rule: str


@dataclass(frozen=True, slots=True)
class _Grammar:
    cues: Gate
    alone: Gate
    release: re.Pattern[str]
    others: re.Pattern[str]
    unreal: re.Pattern[str]
    judged: re.Pattern[str]
    turned_down: re.Pattern[str]
    matter: re.Pattern[str]
    sport: re.Pattern[str]
    speaking: re.Pattern[str]
    conference: re.Pattern[str]
    at_home: re.Pattern[str]


@cache
def _grammar() -> _Grammar:
    words = read_words("mediations")
    patterns = words["patterns"]
    around = [compile_pattern(patterns[key]) for key in ("unreal", "judged", "turned_down", "matter", "sport", "speaking")]
    around += [compile_pattern(words["parties"][key]) for key in ("conference", "at_home")]
    cues, alone = (Gate({name: map(compile_pattern, patterns[key])}) for name, key in (("cue", "cues"), ("alone", "alone")))
    return _Grammar(cues, alone, compile_pattern(patterns["release"]), compile_pattern(patterns["others"]), *around)


class GoBetweenFinder:
    """Finds those between two in the sentences of one document."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.text = reading.text

    def find(self, sentence: Sentence, known: Mapping[str, Sequence[str]]) -> GoBetween | None:
        """The go-betweens of a sentence; null where it tells of none, or not between whom.

        `known` are go-betweens told before with the two whom they stood between: "They had met in Doha under Qatari auspices".
        """
        grammar = _grammar()
        alone = self._find_alone(sentence)
        if alone is not None:
            return alone
        codes = sentence.codes()
        if len(codes) <= PAIR and TWO.isdisjoint(sentence.word_set) and codes.isdisjoint(known):
            return None
        for name, number, pattern in grammar.cues.open(sentence):
            found = pattern.search(self.text, sentence.start, sentence.end)
            if found is None or self._is_unreal(sentence, found):
                continue
            if any(kind.search(self.text, sentence.start, sentence.end) for kind in (grammar.conference, grammar.sport)):
                return None
            if "weak" in pattern.groupindex and not self._is_of_states(sentence, found):
                continue
            named = self.reading.parties(sentence)
            parties = [party for party in named if not is_private(sentence, party, named)]
            is_behind = "behind" in pattern.groupindex  # "announced that Peru and Chile had agreed"
            agents = self._agents(parties, found)
            open_to_pair = [party for party in parties if (not is_behind or party.start >= found.start()) and party not in agents]
            pair, ends_at = self._find_pair(sentence, [party for party in open_to_pair if not self._is_agent(party, found)])
            if not pair and known:
                again = self._find_again(sentence, parties, known, found)
                if again is not None:
                    return again
            if len(pair) != PAIR or (ends_at is not None and self._is_of_others(ends_at, found)):
                continue
            left = agents or [party for party in parties if not is_behind or party.end <= found.start()]
            mediators = self._left_over(left, sentence, pair, found)
            if mediators:
                return GoBetween(mediators, pair, found, f"{name}-{number}")
        return None

    def _find_alone(self, sentence: Sentence) -> GoBetween | None:
        """Whoever mediates in a sentence that names nobody else between the two of the one before: "Oman hosted the talks"."""
        for name, number, pattern in _grammar().alone.open(sentence):
            found = pattern.search(self.text, sentence.start, sentence.end)
            if found is None or self._is_unreal(sentence, found) or _grammar().conference.search(self.text, sentence.start, sentence.end):
                continue
            named = self.reading.parties(sentence)
            ahead = [party for party in named if party.end <= found.start() and not is_private(sentence, party, named)]
            ahead = [party for party in ahead if party.kind != "organisation" or len(distinct_codes(ahead)) == 1]
            mediators = distinct_codes(party for party in ahead if party.kind not in TOWNS or party.prep not in PLACING)
            others = {code for party in named for code in party.codes} - {*mediators}
            pair = next((self._joined_in(other) for other in paragraph_before(self.reading, sentence, 1)), ())
            is_between = len(pair) == PAIR and frozenset(pair) in self.reading.dealings and not {*pair} & {*mediators}
            if not is_between and mediators:
                pair = find_mediated_before(self.reading, sentence, mediators, [code for code in others if is_state(code)])
                is_between = bool(pair)
            if is_between and 0 < len(mediators) < MOST_MEDIATORS and {*others} <= {*pair, *BODIES}:
                return GoBetween(tuple(mediators), pair, found, f"{name}-{number}")
        return None

    def _joined_in(self, sentence: Sentence) -> tuple[str, ...]:
        """The two states, sorted, that a sentence joins, and no other."""
        named = self.reading.parties(sentence)
        placed = [party for party in named if party.kind not in TOWNS or party.prep not in PLACING]
        codes = [code for code in distinct_codes(placed) if is_state(code)]
        is_joined = any(self._are_listed(one, other) for one, other in pairwise(placed))
        return tuple(sorted(codes)) if len(codes) == PAIR and is_joined else ()

    def find_release(self, sentence: Sentence) -> GoBetween | None:
        """Who got the people of one state out of the hands of another: "secured the release of two Yemenis held in Peru"."""
        if len(sentence.codes()) <= PAIR:
            return None
        found = _grammar().release.search(self.text, sentence.start, sentence.end)
        if found is None or self._is_unreal(sentence, found) or internal_words().search(self.text, found.end(), sentence.end):
            return None
        named = [party for party in self.reading.parties(sentence) if len(party.codes) == 1]
        pair = [code for code in distinct_codes(party for party in named if party.start >= found.end()) if is_state(code)]
        subjects = [party for party in named if party.end <= found.start() and not is_private(sentence, party, named)]
        mediators = distinct_codes(party for party in subjects[-1:] if party.prep not in PLACING)
        if len(pair) != PAIR or not mediators or mediators[0] in pair:
            return None
        return GoBetween(tuple(mediators), tuple(sorted(pair)), found, "release")

    def find_other(self, sentence: Sentence, told: Sequence[tuple[int, Sequence[str]]]) -> GoBetween | None:
        """Who else tried what has just been told: "An earlier attempt by Rwanda had come to nothing".

        `told` are the mediations so far: where their sentences begin, and between whom they were.
        """
        near = {sentence.start, *(other.start for other in self.reading.sentences_before(sentence, OTHER_REACH))} if told else set[int]()
        last = [parties for start, parties in told if start in near][-1:]
        found = _grammar().others.search(self.text, sentence.start, sentence.end) if last else None
        if found is None or self._is_unreal(sentence, found):
            return None
        parties = self.reading.parties(sentence)
        agents = [party for party in parties if party.start >= found.end() and AGENT.fullmatch(self.text, found.end(), party.start)]
        agents = [party for party in agents if len(party.codes) == 1 and not is_private(sentence, party, parties)][:1]
        if not agents or agents[0].codes[0] in last[0]:
            return None
        return GoBetween(agents[0].codes, tuple(last[0]), found, "other")

    def _find_again(
        self, sentence: Sentence, parties: list[Party], known: Mapping[str, Sequence[str]], found: re.Match[str]
    ) -> GoBetween | None:
        """The go-between of whom the sentences before told, where this one names nobody else."""
        named = distinct_codes(party for party in parties if party.kind not in TOWNS or party.prep not in PLACING)
        if len(named) != 1 or named[0] not in known:
            return None
        return GoBetween((named[0],), tuple(known[named[0]]), found, "cue-again")

    @staticmethod
    def _agents(parties: list[Party], found: re.Match[str]) -> list[Party]:
        """Whom the words themselves call the mediator: "with Spain's foreign minister in the chair"."""
        if "agent" not in found.re.groupindex:
            return []
        return [party for party in parties if found.start("agent") <= party.start < found.end("agent")]

    def _is_agent(self, party: Party, found: re.Match[str]) -> bool:
        """Whether a party right behind the words did what they tell: "brokered by Peru and Chile"."""
        is_right_behind = party.start >= found.end() and AGENT.fullmatch(self.text, found.end(), party.start) is not None
        return is_right_behind and (party.prep in ("by", "of", "from") or found.group().endswith(" by"))

    def _is_of_states(self, sentence: Sentence, found: re.Match[str]) -> bool:
        """Whether a matter of states stands beside the words: a quarrel, talks, prisoners."""
        matter = _grammar().matter
        return any(matter.search(self.text, *span) for span in ((sentence.start, found.start()), (found.end(), sentence.end)))

    def _is_unreal(self, sentence: Sentence, found: re.Match[str]) -> bool:
        ahead = self.text[max(sentence.start, found.start() - UNREAL_REACH) : found.start()]
        behind = min(sentence.end, found.end() + UNREAL_REACH)
        return _grammar().unreal.search(ahead) is not None or _grammar().turned_down.search(self.text, found.start(), behind) is not None

    def _is_of_others(self, ends_at: int, found: re.Match[str]) -> bool:
        """Whether two that end at an offset only speak of somebody's mediation, or are the mediators: "Peru and Chile, mediators of"."""
        between = self.text[ends_at : max(ends_at, found.start())]
        is_apposed = found.start() > ends_at and not found.group().endswith("by") and APPOSED.fullmatch(between) is not None
        return is_apposed or _grammar().judged.search(between) is not None

    def _find_pair(self, sentence: Sentence, parties: list[Party]) -> tuple[tuple[str, ...], int | None]:
        """The two that a sentence names together, sorted, with the offset behind them; those told before where it speaks of "both"."""
        sure = [party for party in parties if party.kind not in ("pronoun", "definite")]
        between = [code for code in list_between(self.text, sure) if is_state(code)]
        if len(between) == PAIR:
            return tuple(sorted(between)), None
        placed = [party for party in parties if party.kind not in TOWNS or party.prep not in PLACING or is_sent_from(sentence, party)]
        for one, other in pairwise(placed):
            codes = {*one.codes, *other.codes}
            is_pair = len(one.codes) == len(other.codes) == 1 and len(codes) == PAIR and all(map(is_state, codes))
            if is_pair and self._are_listed(one, other) and not self._is_longer(placed, one, other):
                return tuple(sorted(codes)), other.end
        joint = [party.codes for party in placed if len(party.codes) == PAIR and all(map(is_state, party.codes))]
        joint += [find_joined_before(self.reading, sentence)] if both_told().search(self.text, sentence.start, sentence.end) else []
        near = find_near_pair(self.reading, sentence, [], without=distinct_codes(placed)) if self._is_of_both(sentence, placed) else ()
        joint = [near] if near else joint
        is_of_states = _grammar().at_home.search(self.text, sentence.start, sentence.end) is None
        known = [codes for codes in joint if is_of_states and (frozenset(codes) in self.reading.dealings or codes == self.reading.pair)]
        return tuple(sorted(known[0])) if known else (), None

    def _is_of_both(self, sentence: Sentence, placed: list[Party]) -> bool:
        """Whether only words such as "the two" tell between whom it was."""
        sure = [party for party in placed if len(party.codes) == PAIR and party.kind not in ("definite", "pronoun")]
        return not sure and both_told().search(self.text, sentence.start, sentence.end) is not None

    def _are_listed(self, one: Party, other: Party) -> bool:
        if AT_ODDS.fullmatch(self.text, one.end, other.start):
            return True
        return are_joined(self.text, one, other) and LINK.search(self.text, one.end, other.start) is not None

    def _is_longer(self, parties: list[Party], one: Party, other: Party) -> bool:
        """Whether the list of two goes on on either side: three and more are a conference."""
        first, last = parties.index(one), parties.index(other)
        ahead = first > 0 and parties[first - 1].codes != one.codes and self._are_listed(parties[first - 1], one)
        return ahead or (last + 1 < len(parties) and parties[last + 1].codes != other.codes and self._are_listed(other, parties[last + 1]))

    def _left_over(self, parties: list[Party], sentence: Sentence, pair: tuple[str, ...], found: re.Match[str]) -> tuple[str, ...]:
        """Those of a sentence that are neither of the two, places nor only speak: one, or the list that stands nearest to the words."""
        rest = [party for party in parties if len(party.codes) == 1 and party.codes[0] not in pair]
        rest = [party for party in rest if party.kind not in TOWNS or self._acts(party)]
        rest = [party for party in rest if not self._speaks(sentence, party) and not is_occasion(self.text, sentence, party)]
        rest = [party for party in rest if party.kind != "pronoun"] or rest[:1]  # "He has been mediating between Peru and Chile"
        codes = distinct_codes(rest)
        if len(codes) <= 1:
            return tuple(codes)
        nearest = min(rest, key=lambda party: (max(party.start - found.end(), found.start() - party.end, 0), party.start))
        at = rest.index(nearest)
        listed = [nearest]
        for party in rest[at + 1 :]:
            if not self._are_listed(listed[-1], party):
                break
            listed.append(party)
        for party in reversed(rest[:at]):
            if not self._are_listed(party, listed[0]):
                break
            listed.insert(0, party)
        chosen = distinct_codes(listed)
        return tuple(chosen) if len(chosen) <= MOST_MEDIATORS else ()

    @staticmethod
    def _acts(party: Party) -> bool:
        """Whether a city stands for its government: "Lima's envoy", "Lima brokered", not "in Lima"."""
        return party.prep not in PLACING and (party.is_owner or (party.kind == "capital" and party.prep in SUBJECTS))

    def _speaks(self, sentence: Sentence, party: Party) -> bool:
        if party.prep in ACCORDING:
            return True
        return _grammar().speaking.match(self.text, party.end, sentence.end) is not None
