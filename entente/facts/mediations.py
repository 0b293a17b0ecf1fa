"""Third parties that bring others together: "brokered by", "under the auspices of", "hosted talks between", and hosts who join in."""

import re
from dataclasses import dataclass
from functools import cache

from entente.coder.analysis import Analysis, Event, Sentence
from entente.facts.data import read_words
from entente.facts.dates import nearest_date
from entente.facts.parties import Party, distinct_codes, list_parties
from entente.facts.reading import Reading

Row = dict[str, object]
DATE_REACH = 45  # characters between a trigger and its date
STATE = 3  # letters of a country code; organisations have other lengths or stand in for states
REACH = 60  # characters between a trigger and its mediator
PLACE_KINDS = frozenset({"capital", "city"})


@dataclass(frozen=True, slots=True)
class _Grammar:
    keys: tuple[str, ...]
    behind: tuple[re.Pattern[str], ...]
    before: tuple[re.Pattern[str], ...]
    unreal: re.Pattern[str]


@cache
def _grammar() -> _Grammar:
    words = read_words("mediations")
    patterns = words["patterns"]
    behind, before = (tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns[key]) for key in ("behind", "before"))
    return _Grammar(tuple(words["keys"]), behind, before, re.compile(patterns["unreal"], re.IGNORECASE))


def _joined(text: str, left: int, right: int) -> bool:
    """Whether only a comma, "and" or an article stand between two parties."""
    return re.fullmatch(r"[\s,]*(?:(?:and|as well as|&)\s+)?(?:the\s+)?", text[left:right]) is not None


def _list_behind(text: str, parties: list[Party], end: int) -> list[Party]:
    following = [party for party in parties if party.start >= end]
    if not following or following[0].start - end > REACH:
        return []
    listed = following[:1]
    for party in following[1:]:
        if not _joined(text, listed[-1].end, party.start):
            break
        listed.append(party)
    return listed


def _list_before(text: str, parties: list[Party], start: int) -> list[Party]:
    ahead = [party for party in parties if party.end <= start]
    if not ahead or start - ahead[-1].end > REACH:
        return []
    listed = ahead[-1:]
    for party in reversed(ahead[:-1]):
        if not _joined(text, party.end, listed[0].start):
            break
        listed.insert(0, party)
    return listed


class _Reader:
    """Reads the mediations of one document."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.analysis = reading.analysis
        self.events = reading.events
        self.text = reading.text

    def read_sentence(self, sentence: Sentence) -> list[Row]:
        grammar = _grammar()
        parties = list_parties(sentence)
        for patterns, find_list in ((grammar.behind, _list_behind), (grammar.before, _list_before)):
            for number, pattern in enumerate(patterns):
                found = pattern.search(self.text, sentence.start, sentence.end)
                if found is None or grammar.unreal.search(self.text[max(sentence.start, found.start() - 40) : found.start()]):
                    continue
                listed = find_list(self.text, parties, found.end() if find_list is _list_behind else found.start())
                mediators = [code for party in listed if len(party.codes) == 1 for code in party.codes]
                rest = [party for party in parties if party not in listed and not set(party.codes) & set(mediators)]
                between = self._between(rest, mediators)
                if len(mediators) > 2 and len(between) < 2 and find_list is _list_behind:
                    mediators, between = mediators[:1], sorted(mediators[1:])
                if mediators and between:
                    return [
                        self._row(sentence, found, code, between, f"{'by' if find_list is _list_behind else 'active'}-{number}")
                        for code in mediators
                    ]
        return []

    def _between(self, rest: list[Party], mediators: list[str]) -> list[str]:
        """The parties brought together: of one joint mention, the two named, else the document's pair."""
        named = [party for party in rest if len(party.codes) == 1 and (party.kind not in PLACE_KINDS or party.prep not in ("in", "at"))]
        clear = distinct_codes(party for party in named if party.kind not in ("pronoun", "definite", "office"))
        if len(clear) == 2:
            return sorted(clear)
        joint = [party for party in rest if len(party.codes) == 2]
        codes = list(joint[0].codes) if joint else distinct_codes(named)
        states = [code for code in codes if len(code) == STATE]
        if len(states) >= 2:
            return sorted(states)
        if len(codes) >= 2:
            return sorted(codes)
        pair = self.reading.pair_without(mediators)
        if pair and (not codes or codes[0] in pair):
            return list(pair)
        return codes

    def _row(self, sentence: Sentence, found: re.Match[str], mediator: str, parties: list[str], rule: str) -> Row:
        between = [code for code in parties if code != mediator]
        dated = nearest_date(self.reading.dates(sentence), found.start(), found.end(), reach=DATE_REACH)
        act = self._act_before(sentence, set(between))
        day, precision = (dated.day, dated.precision) if dated else (act.day, act.precision) if act else (None, None)
        return make_row(self.analysis, sentence, mediator, between, day, precision, act.place if act else None, f"mediation-{rule}")

    def _act_before(self, sentence: Sentence, parties: set[str]) -> Event | None:
        """The nearest act of these parties, told in this sentence or up to two before."""
        near = [
            (sentence.number - mention.sentence, event)
            for event in self.events
            for mention in event.mentions
            if 0 <= sentence.number - mention.sentence <= 2 and parties == {*event.actors, *event.recipients} and event.status == "occurred"
        ]
        return min(near, key=lambda item: item[0])[1] if near else None

    def hosts(self) -> list[Row]:
        """Hosts who join in: A and B meet in C's city, and C's officials meet both of them."""
        countries = {
            mention.text: mention.codes[0] for mention in self.analysis.mentions if mention.kind in PLACE_KINDS and len(mention.codes) == 1
        }
        met = [event for event in self.events if event.type == "CONSULT" and event.status == "occurred"]
        rows: list[Row] = []
        for event in self.events:
            host = countries.get(event.place or "")
            if event.type != "CONSULT" or event.status != "occurred" or not event.is_symmetric or host is None or host in event.actors:
                continue
            parties = sorted({*event.actors} - {host})
            joined = [other for other in met if {host, *parties} <= {*other.actors, *other.recipients}]
            if len(parties) == 2 and joined:
                sentence = self.analysis.sentences[event.mentions[0].sentence]
                dated = next((other for other in joined if other.day is not None), event)
                rows.append(make_row(self.analysis, sentence, host, parties, dated.day, dated.precision, event.place, "mediation-host"))
        return rows

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


def make_row(
    analysis: Analysis,
    sentence: Sentence,
    mediator: str,
    parties: list[str],
    day: object,
    precision: str | None,
    place: str | None,
    rule: str,
) -> Row:
    """A row of MEDIATIONS with the sentence as evidence."""
    return {
        "document_id": analysis.document.document_id,
        "mediator": mediator,
        "parties": parties,
        "date": day,
        "date_precision": precision,
        "place": place,
        "evidence": analysis.document.text[sentence.start : sentence.end],
        "char_start": sentence.start,
        "char_end": sentence.end,
        "rule": rule,
    }


def extract_mediations(reading: Reading) -> list[Row]:
    """Rows of MEDIATIONS in order of appearance, each mediator with the same parties once, dated where any sentence dates it."""
    text, keys = reading.text, _grammar().keys
    sentences: list[Sentence] = []
    if reading.has_any(keys):
        sentences = [
            sentence
            for sentence in reading.analysis.sentences
            if sentence.mentions and any(key in text[sentence.start : sentence.end].lower() for key in keys)
        ]
    if not sentences and not any(event.type == "CONSULT" or event.mediators for event in reading.events):
        return []
    reader = _Reader(reading)
    found = reader.named() + [row for sentence in sentences for row in reader.read_sentence(sentence)] + reader.hosts()
    rows: dict[tuple[object, ...], Row] = {}
    for row in found:
        known = rows.setdefault((row["mediator"], tuple(row["parties"])), row)  # pyright: ignore[reportArgumentType]
        for column in ("date", "date_precision", "place"):
            known[column] = known[column] if known[column] is not None else row[column]
    return sorted((row for row in rows.values() if row["parties"]), key=lambda row: (int(str(row["char_start"])), str(row["mediator"])))
