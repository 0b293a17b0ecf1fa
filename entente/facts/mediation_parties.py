"""Who mediates and between whom: lists of parties beside a trigger, and those that the words bring together."""

import re
from functools import cache
from itertools import pairwise

from entente.coder.actors.parties import PLACING
from entente.coder.analysis import Sentence
from entente.coder.grammar.kinds import TOWNS
from entente.facts.accredited import is_sent_from
from entente.facts.data import compile_pattern, read_words
from entente.facts.parties import Party, are_joined, distinct_codes, is_state, list_between, states_of
from entente.facts.reading import Reading

BETWEEN, BETWEEN_REACH = re.compile(r"\bbetween\b"), 60
REACH = 90  # characters between a trigger and its mediator
BEFORE_REACH = 2  # sentences in which the two are named
TOLD_REACH = 5  # sentences in which the two are told
MOST_PARTIES = 3  # bringing more together is a conference
FROM_TO = re.compile(r" from \S+ to ", re.IGNORECASE)
INSERTION = re.compile(r",\s[^,;]*,\s*(?:[a-z]+\s+){0,7}$")
WITH = re.compile(r"(?:together|along|jointly|alongside)(?: with)? ?", re.IGNORECASE)
WAYS = frozenset({"to", "in", "into", "at", "from", "via", "through", "for"})
VERB_BEHIND, SUBJECTS = re.compile(r" (?!and\b|in\b|at\b)[a-z]"), re.compile(r",(?! and\b)")
TOPICS = frozenset({"on", "over", "inside"})
UNCLEAR_KINDS = frozenset({"pronoun", "definite", "office"})


@cache
def internal_words() -> re.Pattern[str]:
    """Those inside a state that fight it or each other, who have no code."""
    return compile_pattern(read_words("mediations")["parties"]["internal"])


@cache
def both_told() -> re.Pattern[str]:
    return compile_pattern(read_words("mediations")["patterns"]["both"])


@cache
def _all_of_them() -> re.Pattern[str]:
    return compile_pattern(read_words("mediations")["parties"]["three"])


def list_behind(text: str, parties: list[Party], end: int) -> list[Party]:
    """The parties right behind a trigger, joined ones together."""
    following = [party for party in parties if party.start >= end]
    if not following or following[0].start - end > REACH:
        return []
    listed = following[:1]
    for party in following[1:]:
        if not are_joined(text, listed[-1], party):
            break
        listed.append(party)
    return listed


def before_subjects(text: str, listed: list[Party]) -> list[Party]:
    """The mediators of a phrase that opens a sentence, without the subjects behind its comma: "Thanks to Oman, Iran and Iraq agreed"."""
    if not listed or VERB_BEHIND.match(text, listed[-1].end) is None:
        return listed
    opened = [number for number in range(1, len(listed)) if SUBJECTS.match(text, listed[number - 1].end, listed[number].start)]
    return listed[: opened[-1]] if opened else listed


def list_before(text: str, parties: list[Party], sentence_start: int, start: int) -> list[Party]:
    """The parties right before a trigger, joined ones together; what stands between commas before a verb is passed over."""
    insertion = INSERTION.search(text[sentence_start:start])
    if insertion is not None:
        opened = sentence_start + insertion.start()
        inner = [party for party in parties if opened <= party.start < start]
        helping = [party for party in inner if WITH.match(text, opened + 2)]
        head = _list_up_to(text, [party for party in parties if party.end <= opened], opened)
        if head:
            return [*head, *helping]
        if helping:
            return helping
    return _list_up_to(text, [party for party in parties if party.end <= start], start)


def _list_up_to(text: str, ahead: list[Party], start: int) -> list[Party]:
    while ahead and (_is_way_point(text, ahead, len(ahead) - 1) or (len(ahead) > 1 and len(ahead[-1].codes) > 1)):
        ahead = ahead[:-1]
    if not ahead or start - ahead[-1].end > REACH:
        return []
    listed = ahead[-1:]
    for party in reversed(ahead[:-1]):
        if party.prep == "over" or not are_joined(text, party, listed[0]):
            break
        listed.insert(0, party)
    return listed


def _is_way_point(text: str, parties: list[Party], number: int) -> bool:
    """True for a city that somebody travels to or meets in, alone or in a list of such."""
    party = parties[number]
    is_capital = party.kind == "adjective" and text.startswith(" capital", party.end)  # "flew into the Turkish capital"
    if not is_capital and (party.kind not in TOWNS or party.is_owner):
        return False
    if party.prep in WAYS:
        return True
    return number > 0 and are_joined(text, parties[number - 1], party) and _is_way_point(text, parties, number - 1)


class MediatedFinder:
    """Finds the parties that a mediator brings together."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.text = reading.text

    def helpers(self, sentence: Sentence, parties: list[Party], end: int) -> list[Party]:
        """Mediators named behind the trigger: "had brought them together with Brazil and Dominica"."""
        found = WITH.search(self.text, max(sentence.start, end - len("together ")), sentence.end)
        if found is None or found.start() - end > 1:
            return []
        return list_behind(self.text, parties, found.end()) if " with" in found.group() else []

    def find(
        self, sentence: Sentence, rest: list[Party], mediators: list[str], trigger: re.Match[str], *, is_opening: bool = False
    ) -> list[str]:
        """The codes brought together, sorted; a single one where a state is to agree with those inside it; none where they are too many.

        `is_opening` where the mediator's phrase opens the sentence and its subjects follow behind a comma.
        """
        named = [party for party in rest if party.kind not in TOWNS or party.prep not in PLACING or is_sent_from(sentence, party)]
        if not is_opening and self._take_part(sentence, mediators, trigger):
            return []
        codes = [code for code in self._told(sentence, named, mediators, trigger) if code not in mediators]
        return sorted(codes) if len(codes) <= MOST_PARTIES else []

    def _take_part(self, sentence: Sentence, mediators: list[str], trigger: re.Match[str]) -> bool:
        """Whether a mediator is itself on the list of those who were brought together: a meeting of neighbours."""
        behind = [party for party in self.reading.parties(sentence) if party.start >= trigger.start() and len(party.codes) == 1]
        behind = [party for party in behind if party.kind != "pronoun" or not party.is_owner]  # "between his Thai and Lao colleagues"
        is_closed = False
        for one, other in pairwise(behind):
            between = self.text[one.end : other.start].lower()
            if not are_joined(self.text, one, other) or (is_closed and " and " not in between):
                is_closed = False  # another list begins: "between Chad and Libya, a Qatari official said"
                continue
            is_closed = " and " in between
            listed = {*one.codes, *other.codes}
            if len(listed) > 1 and not listed.isdisjoint(mediators) and not listed <= {*mediators}:
                return True
        return False

    def _told(self, sentence: Sentence, named: list[Party], mediators: list[str], trigger: re.Match[str]) -> list[str]:
        clear = [party for party in named if party.kind != "pronoun" or not party.is_owner]  # "between their hotel suites"
        before = self._two_before(sentence, mediators)
        inside = distinct_codes(party for party in clear if party.start >= trigger.end() and is_state(party.codes[0]))
        is_between = BETWEEN.search(self.text, trigger.start(), min(sentence.end, trigger.end() + BETWEEN_REACH)) is not None
        has_group = any(party.kind == "group" for party in clear) or internal_words().search(self.text, sentence.start, sentence.end)
        if len(inside) == 1 and is_between and has_group:
            return inside  # "its mediation between the warring generals in Sudan"
        listed = list_between(self.text, clear) or self._from_to(sentence, mediators, trigger) or self._coordinated(named, trigger)
        if listed:
            return listed
        if _all_of_them().search(self.text, sentence.start, sentence.end):
            return self._three_before(sentence, mediators)
        plain = distinct_codes(party for party in named if len(party.codes) == 1 and party.kind not in UNCLEAR_KINDS)
        states = [code for code in plain if is_state(code)]
        if len(states) == 2:
            return states
        joint = next((party for party in named if len(party.codes) == 2 and all(map(is_state, party.codes))), None)
        if joint is not None:
            pair = tuple(sorted(joint.codes))
            if joint.kind != "definite" or frozenset(joint.codes) in self.reading.dealings or pair in (self.reading.pair, before):
                return list(joint.codes)
            named = [party for party in named if party is not joint]
        if len(plain) == 2:
            return plain
        codes = states or states_of(named)
        is_matter = any(party.prep in TOPICS and list(party.codes) == codes for party in named)
        if len(codes) == 1 and (is_matter or internal_words().search(self.text, sentence.start, sentence.end)):
            return codes
        is_of_both = both_told().search(self.text, sentence.start, sentence.end) is not None
        if not codes and is_of_both and frozenset(before) in self.reading.dealings:
            return list(before)  # "France held up New Zealand's butter. Neither side gave way until"
        pair = self.reading.pair_without(mediators)
        if len(pair) == 2 and (not codes or codes[0] in pair) and frozenset(pair) in self.reading.dealings:
            return list(pair)
        if len(codes) > 1:
            return codes
        told = self._dealing_before(sentence, {*codes, *distinct_codes(named)}, mediators)
        return list(before) if is_of_both and not told and {*codes} <= {*before} else told

    def _two_before(self, sentence: Sentence, mediators: list[str]) -> tuple[str, ...]:
        """The two states that the nearest earlier sentence that names any but the mediators names; none where it names more or fewer."""
        for other in self.reading.sentences_before(sentence, BEFORE_REACH):
            states = [code for code in states_of(self.reading.parties(other)) if code not in mediators]
            if states:
                return tuple(sorted(states)) if len(states) == 2 else ()
        return ()

    def _dealing_before(self, sentence: Sentence, codes: set[str], mediators: list[str]) -> list[str]:
        """The two of whose dealings the sentences right before tell, the nearest; none where this sentence names others."""
        pairs = self.reading.dealings_before(sentence, TOLD_REACH)
        nearest = next((pair for pair in pairs if pair.isdisjoint(mediators)), frozenset[str]())
        return sorted(nearest) if codes <= nearest else []

    def _from_to(self, sentence: Sentence, mediators: list[str], trigger: re.Match[str]) -> list[str]:
        """Both ends of a way: "carried letters from Algiers to Rabat"."""
        if not FROM_TO.search(trigger.group()):
            return []
        ends = [party for party in self.reading.parties(sentence) if party.start >= trigger.start() and len(party.codes) == 1]
        codes = [party.codes[0] for prep in ("from", "to") for party in ends if party.prep == prep]
        return codes[:2] if len(codes) > 1 and not {*codes[:2]} & {*mediators} else []

    def _coordinated(self, named: list[Party], trigger: re.Match[str]) -> list[str]:
        """The list of two and more parties that stands nearest to the trigger."""
        lists: list[list[Party]] = []
        for party in named:
            if len(party.codes) != 1 or party.kind == "pronoun":
                continue
            if lists and are_joined(self.text, lists[-1][-1], party):
                lists[-1].append(party)
            else:
                lists.append([party])
        several = [listed for listed in lists if len(distinct_codes(listed)) > 1]
        if not several:
            return []
        nearest = min(several, key=lambda listed: min(abs(party.start - trigger.start()) for party in listed))
        codes = distinct_codes(nearest)
        states = [code for code in codes if is_state(code)]
        return states if len(states) > 1 else codes

    def _three_before(self, sentence: Sentence, mediators: list[str]) -> list[str]:
        """The three states that the sentences before name, where it is three."""
        for other in self.reading.sentences_before(sentence, BEFORE_REACH):
            states = [code for code in states_of(self.reading.parties(other)) if code not in mediators]
            if len(states) == MOST_PARTIES:
                return states
        return []
