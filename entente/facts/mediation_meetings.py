"""Mediators whom no word of mediation tells: who meets two at odds, travels between them, or hosts and joins in."""

import re
from functools import cache, cached_property

from entente.coder.analysis import Event
from entente.coder.grammar.kinds import TOWNS
from entente.facts.data import compile_pattern, read_words
from entente.facts.mediation_rows import Row, make_row
from entente.facts.parties import is_state
from entente.facts.reading import Reading

PAIR = 2
SHUTTLE_SENTENCES = 2
GOALS = frozenset({"to", "in", "for"})
HOSTILE = frozenset({"ASSAULT", "COERCE", "MOBILIZE", "THREATEN", "SANCTION", "ACCUSE"})


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    words = read_words("mediations")["parties"]
    return {name: compile_pattern(words[name]) for name in ("conference", "travels", "calls", "quarrel")}


class MeetingReader:
    """Reads the mediations that the events of one document tell."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.analysis = reading.analysis
        self.events = reading.events
        self.text = reading.text

    @cached_property
    def at_odds(self) -> frozenset[frozenset[str]]:
        """The parties of each hostile event."""
        return frozenset(frozenset((*event.actors, *event.recipients)) for event in self.events if event.type in HOSTILE)

    def hosts(self) -> list[Row]:
        """Hosts who join in: A and B meet in C's city, and C's officials meet just the two of them."""
        countries = {
            mention.text: mention.codes[0] for mention in self.analysis.mentions if mention.kind in TOWNS and len(mention.codes) == 1
        }
        met = [event for event in self.events if event.type == "CONSULT" and event.status == "occurred" and event.mode != "multilateral"]
        rows: list[Row] = []
        for event in met:
            host = countries.get(event.place or "")
            if not event.is_symmetric or host is None or host in event.actors:
                continue
            parties = sorted(event.actors)
            joined = [other for other in met if {host, *parties} == {*other.actors, *other.recipients}]
            joined += [other for with_two, guests, other in _one_with_two(met) if with_two == host and sorted(guests) == parties]
            sentence = self.analysis.sentences[event.mentions[0].sentence]
            if len(parties) == 2 and joined and not _patterns()["conference"].search(self.text, sentence.start, sentence.end):
                dated = next((other for other in joined if other.day is not None), event)
                rows.append(make_row(self.analysis, sentence, host, parties, dated.day, dated.precision, event.place, "mediation-host"))
        return rows

    def meetings(self) -> list[Row]:
        """Those who sit down with two that are at odds: "Ankara received the Ethiopian and Somali ministers"."""
        rows: list[Row] = []
        met = [event for event in self.events if event.type == "CONSULT" and event.status in ("occurred", "planned")]
        for host, guests, event in _one_with_two([event for event in met if event.mode not in ("multilateral", "phone")]):
            sentence = self.analysis.sentences[event.mentions[0].sentence]
            words = _patterns()
            is_apart = any(words[name].search(self.text, sentence.start, sentence.end) for name in ("conference", "calls"))
            is_of_states = all(map(is_state, guests)) and (guests in self.at_odds or self._is_quarrel(guests, host))
            if is_of_states and not is_apart:
                place, day = event.place, event.day
                rows.append(make_row(self.analysis, sentence, host, sorted(guests), day, event.precision, place, "mediation-meeting"))
        return rows

    def _is_quarrel(self, guests: frozenset[str], host: str) -> bool:
        """Whether a sentence tells of the two alone what only those at odds have: a truce, a dispute, a border to be drawn."""
        for sentence in self.analysis.sentences:
            told = {code for party in self.reading.parties(sentence) if party.kind not in TOWNS for code in party.codes}
            if {*guests} == told - {host} and _patterns()["quarrel"].search(self.text, sentence.start, sentence.end):
                return True
        return False

    def shuttles(self) -> list[Row]:
        """Those who travel to one after the other of two that are at odds."""
        rows: list[Row] = []
        for event in self.events if self.at_odds else ():
            if event.type != "CONSULT" or event.status not in ("occurred", "planned") or len({*event.actors, *event.recipients}) != PAIR:
                continue
            number = event.mentions[0].sentence
            for envoy in event.actors:
                visited = self._visited(number, envoy) - {envoy}
                if visited in self.at_odds and len(visited) == PAIR:
                    sentence, parties = self.analysis.sentences[number], sorted(visited)
                    place, day = event.place, event.day
                    rows.append(make_row(self.analysis, sentence, envoy, parties, day, event.precision, place, "mediation-shuttle"))
        return rows

    def _visited(self, number: int, envoy: str) -> frozenset[str]:
        """To whose cities `envoy` travels in a sentence and the one behind it."""
        visited: set[str] = set()
        for sentence in self.analysis.sentences[number : number + SHUTTLE_SENTENCES]:
            parties = self.reading.parties(sentence)
            is_envoy = any(party.codes == (envoy,) for party in parties)
            if is_envoy and _patterns()["travels"].search(self.text, sentence.start, sentence.end):
                visited |= {code for party in parties if party.prep in GOALS and len(party.codes) == 1 for code in party.codes}
        return frozenset(visited)

    def named(self) -> list[Row]:
        """Mediators whom the event rules found."""
        return [
            make_row(
                self.analysis,
                self.analysis.sentences[event.mentions[0].sentence],
                mediator,
                sorted({*event.actors, *event.recipients} - {mediator}),
                event.day,
                event.precision,
                event.place,
                "mediation-event",
            )
            for event in self.events
            for mediator in event.mediators
            if event.mentions
        ]


def _one_with_two(met: list[Event]) -> list[tuple[str, frozenset[str], Event]]:
    """Who met two others at once, whom, and the meeting: told as one act of one with both, or as an act of a sentence with each."""
    found: list[tuple[str, frozenset[str], Event]] = []
    for number, event in enumerate(met):
        one, two = sorted((frozenset(event.actors), frozenset(event.recipients)), key=len)
        if len(one) == 1 and len(two) == PAIR and one.isdisjoint(two):
            found.append((min(one), two, event))
        for other in met[number + 1 :] if event.is_symmetric else ():
            first, second = event.mentions[0], other.mentions[0]
            shared = {*event.actors} & {*other.actors}
            is_one_act = other.is_symmetric and (first.sentence, first.rule) == (second.sentence, second.rule)
            if is_one_act and len(shared) == 1 and len(event.actors) == len(other.actors) == PAIR:
                found.append((min(shared), frozenset((*event.actors, *other.actors)) - shared, event))
    return found
