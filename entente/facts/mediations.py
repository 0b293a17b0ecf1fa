"""Third parties that bring others together: "brokered by", "under the auspices of", "hosted talks between", and hosts who join in."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import pairwise
from typing import cast

from entente.coder.analysis import Event, Sentence
from entente.coder.grammar.kinds import TOWNS
from entente.facts.completions import find_completion
from entente.facts.data import compile_pattern, read_words
from entente.facts.dates import NamedDate, nearest_date
from entente.facts.errands import find_errand
from entente.facts.gates import Gate
from entente.facts.go_betweens import GoBetweenFinder
from entente.facts.mediation_agents import find_principal
from entente.facts.mediation_meetings import HOSTILE, MeetingReader
from entente.facts.mediation_parties import MediatedFinder, before_subjects, both_told, list_before, list_behind
from entente.facts.mediation_places import find_place, find_place_before
from entente.facts.mediation_rows import Row, make_row
from entente.facts.occasions import is_occasion, names_gathering
from entente.facts.parties import Party, are_joined, distinct_codes
from entente.facts.private_parties import is_private
from entente.facts.quarrels import names_quarrel
from entente.facts.reading import Reading
from entente.facts.stems import Stems
from entente.lexicon.geography import load_geography

DATE_REACH, LONE_REACH = 45, 200  # characters between a trigger and its date, and the only date of the sentence
ACT_REACH = 2  # sentences
BEFORE, BEFORE_REACH = re.compile(r"\bhad\b", re.IGNORECASE), 50  # what had been mediated before an act does not bear its date
OTHER_ACT = re.compile(r"[;:]| (?:will|would|but|while)\b|, and\b")
SPEECH = re.compile(r"[,”\"] (?:[\w.’'-]+ ){1,6}(?:said|says|told|added|reported|wrote|announced)\b")
# What is due then is what was agreed: "a truce brokered by Oman took effect on Friday".
EFFECT = re.compile(
    r"\b(?:(?:takes?|took|taking) effect|(?:comes?|came|enter(?:s|ed)?|goes|went|going|put|coming) into (?:effect|force)|expir\w+)\b"
)
AHEAD, AHEAD_REACH = re.compile(r"\bwill\b|\bwould\b", re.IGNORECASE), 60  # "will meet on 5 May under the chairmanship of"
NAMES = "Protocol|Treaty|Accords?|Agreements?|Declaration|Convention|Pact|Memorandum"
OF_TREATY, TREATY, TREATY_REACH = re.compile(rf"\b(?:{NAMES})(?: of)? $"), re.compile(rf" (?:[A-Z]\w+ ){{0,4}}(?:{NAMES})\b"), 40
UNREAL_REACH = 100
# What opens a sentence ahead of its subjects: "After nine hours of talks chaired by the EU, Serbia and Kosovo agreed".
OPENING = re.compile(
    r"(?:(?:with|under|through|by|owing to|thanks to)?\s*(?:the )?|(?:after|following|in|at|during|under|with|as part of) [^,;:]{0,60})",
    re.IGNORECASE,
)
NEGATED = re.compile(r"(?:is|are|was|were|has been|have been|had been) (?:not|never|neither)\b", re.IGNORECASE)
PAIR = 2
QUOTES = "”\"' "
RELATIVE = re.compile(r",? (?:which|who|whose|where) [^,;]*")
OTHER_CLAUSE = re.compile(r", (?:while|whereas|although|though) ")
ALSO = re.compile(
    r", (?:which|that) (?:was|were|is|are|has been|have been|had been|took place) (?:\w+ )?(?:hosted|sponsored|facilitated|supported) by "
)
APPOSITION = re.compile(r", [^,;]*, (?:[a-z]+ ){0,7}")
MATTERS = frozenset({"over", "about", "off", "near"})
PLACING = frozenset({"in", "at", "to", "from", "near", "outside"})
LAST_MEDIATORS, MOST_GUARANTORS = 4, 7  # more than these are a conference
GUARANTORS = re.compile(r"guarantor|facilitator|mediators|sponsors", re.IGNORECASE)
OWNER_REACH = 12  # characters between a mediator and its "'s mediation"


@dataclass(frozen=True, slots=True)
class _Grammar:
    keys: Stems
    third_keys: Stems
    told: Gate
    third: Gate
    unreal: re.Pattern[str]
    offered: re.Pattern[str]
    turned_down: re.Pattern[str]
    sport: re.Pattern[str]
    conference: re.Pattern[str]


@cache
def _grammar() -> _Grammar:
    words = read_words("mediations")
    patterns, around = words["patterns"], words["parties"]
    behind, before, third = (list(map(compile_pattern, patterns[key])) for key in ("behind", "before", "third"))
    gates = Gate({"by": behind, "active": before}), Gate({"third": third})
    judged = [compile_pattern(patterns[key]) for key in ("unreal", "offered", "turned_down", "sport")]
    judged.append(compile_pattern(around["conference"]))
    return _Grammar(Stems(words["keys"]), Stems(words["third_keys"]), *gates, *judged)


class _Reader:
    """Reads the mediations of one document."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.analysis = reading.analysis
        self.events = reading.events
        self.text = reading.text
        self.finder = MediatedFinder(reading)
        self.go_betweens = GoBetweenFinder(reading)

    def read_sentence(self, sentence: Sentence) -> list[Row]:
        """Those who mediated by the words of a sentence; also of a talk's host: "Qatar mediated the talks, which were hosted by Egypt"."""
        also = ALSO.search(self.text, sentence.start, sentence.end)
        helpers = list_behind(self.text, self.reading.parties(sentence), also.end()) if also else []
        rows = self._read_words(sentence, also.start(), helpers) if also and helpers else []
        return rows or self._read_words(sentence, sentence.end, [])

    def _read_words(self, sentence: Sentence, end: int, helpers: list[Party]) -> list[Row]:
        """Those told by words before `end`, with their `helpers`, who are none of the two."""
        grammar = _grammar()
        for name, number, pattern in grammar.told.open(sentence):
            found = pattern.search(self.text, sentence.start, sentence.end)
            if found is None or found.start() >= end:
                continue
            if grammar.sport.search(self.text, sentence.start, sentence.end):
                return []
            if grammar.unreal.search(self.text[max(sentence.start, found.start() - UNREAL_REACH) : found.start()]):
                continue
            if NEGATED.match(found.group()) or grammar.offered.search(found.group()):
                continue
            if grammar.turned_down.search(self.text, found.start(), min(sentence.end, found.end() + UNREAL_REACH)):
                continue
            parties = [party for party in self.reading.parties(sentence) if party not in helpers]
            is_opening = name == "by" and OPENING.fullmatch(self.text, sentence.start, found.start()) is not None
            if name == "by":
                listed = list_behind(self.text, parties, found.end())
                listed = before_subjects(self.text, listed) if is_opening else listed
            else:
                listed = list_before(self.text, parties, sentence.start, found.start())
            listed += [party for party in self.finder.helpers(sentence, parties, found.end()) if party not in listed]
            if listed and found.group()[:2] in ("'s", "’s") and found.start() - listed[-1].end > OWNER_REACH:
                continue  # "commended the Kingdom's mediation": of somebody else
            acting_for = find_principal(self.reading, sentence, parties, listed)
            agents = {party.codes for party in listed} if acting_for is not listed else set[tuple[str, ...]]()
            listed = acting_for
            acting = [party for party in listed if len(party.codes) == 1 and not is_private(sentence, party, parties)]
            acting = [party for party in acting if not is_occasion(self.text, sentence, party)]
            mediators = distinct_codes(acting)
            rest = [party for party in parties if party not in listed and not set(party.codes) & set(mediators)]
            rest = [party for party in rest if not is_private(sentence, party, parties) and party.codes not in agents]
            rest = [party for party in rest if not self._is_aside(sentence, party, listed, found)]
            if "agents" in pattern.groupindex:  # "Thabo Mbeki has been mediating for SADC"
                rest = [party for party in rest if party.start >= found.start()]
            between = self.finder.find(sentence, rest, mediators, found, is_opening=is_opening)
            most = MOST_GUARANTORS if GUARANTORS.search(found.group()) else LAST_MEDIATORS
            if mediators and between and len(mediators) <= most:
                all_of_them = [*mediators, *distinct_codes(helpers)]
                return [self._row(sentence, found, code, between, f"{name}-{number}") for code in all_of_them if code not in between]
        return []

    def _is_aside(self, sentence: Sentence, party: Party, listed: list[Party], found: re.Match[str]) -> bool:
        """Whether a party only tells who the mediator is, or what meeting is spoken of: "envoys, led by a Cuban,", "the AU summit"."""
        if names_gathering(sentence, party) or OTHER_CLAUSE.search(self.text, found.end(), party.start):
            return True
        told_of = RELATIVE.match(self.text, listed[-1].end, sentence.end) if listed and listed[-1].start >= found.end() else None
        if told_of is not None and told_of.start() < party.start < told_of.end():
            return True  # "brokered by Norway, which holds the presidency of the EU"
        is_between = bool(listed) and listed[-1].end <= party.start and party.end <= found.start()
        return is_between and APPOSITION.fullmatch(self.text, listed[-1].end, found.start()) is not None

    def read_go_between(self, sentence: Sentence, told: list[Row]) -> list[Row]:
        """Whoever a word of mediation leaves over beside two named together; `told` are the mediations known so far."""
        before = [row for row in told if int(str(row["char_start"])) < sentence.start]
        errand = find_errand(self.reading, sentence)
        if errand is not None:
            return [self._row(sentence, errand.found, errand.mediator, list(errand.parties), "errand")]
        known = {str(row["mediator"]): cast("list[str]", row["parties"]) for row in before}
        earlier = [(int(str(row["char_start"])), cast("list[str]", row["parties"])) for row in before]
        between = self.go_betweens.find_release(sentence) or self.go_betweens.find(sentence, known)
        between = between or self.go_betweens.find_other(sentence, earlier)
        if between is None:
            return []
        return [self._row(sentence, between.found, code, list(between.parties), between.rule) for code in between.mediators]

    def complete(self, row: Row) -> None:
        """Gives a mediation without date the day that the sentence behind it tells: "He did so on Tuesday in New York"."""
        at = next(number for number, sentence in enumerate(self.analysis.sentences) if sentence.start == row["char_start"])
        for behind in self.analysis.sentences[at + 1 : at + 2]:
            dated = find_completion(self.reading, behind)
            if dated is not None:
                place = row["place"] or find_place(self.reading, behind, dated.start, str(row["mediator"]))
                row.update(date=dated.day, date_precision=dated.precision, place=place)

    def read_third(self, sentence: Sentence, told: list[Row]) -> list[Row]:
        """The one outsider of a sentence about two that the document is about, where its words are those of a mediator."""
        grammar, start, end = _grammar(), sentence.start, sentence.end
        found = next(filter(None, (pattern.search(self.text, start, end) for _, _, pattern in grammar.third.open(sentence))), None)
        if found is None:
            return []
        parties = self.reading.parties(sentence)
        acting = [party for party in parties if len(party.codes) == 1 and not (party.kind in TOWNS and party.prep in PLACING)]
        acting = [party for party in acting if party.prep not in MATTERS]  # "at war over the Falkland Islands"
        acting = [party for party in acting if load_geography().all_territories.isdisjoint(party.codes)]
        codes = distinct_codes(acting)
        is_told = len(codes) > PAIR or both_told().search(self.text, start, end) is not None
        is_apart = any(kind.search(self.text, start, end) for kind in (grammar.conference, grammar.sport))
        if not codes or not is_told or is_apart:
            return []
        if grammar.unreal.search(self.text[max(start, found.start() - UNREAL_REACH) : found.start()]):
            return []
        for code in codes:
            pair = self.reading.pair_without([code])
            is_outside = not self.reading.pair or self.reading.pair == pair
            if len(pair) == PAIR and is_outside and code not in pair and {*codes} - {code} <= {*pair}:
                at_odds = frozenset(pair) in self.reading.dealings
                return [self._row(sentence, found, code, sorted(pair), "third")] if at_odds else []
        return self._read_several(sentence, found, acting, told)

    def _read_several(self, sentence: Sentence, found: re.Match[str], acting: list[Party], told: list[Row]) -> list[Row]:
        """Two or three outsiders named together before the words: "Iraq and Oman, which hosted earlier rounds, were thanked by both"."""
        before = [cast("list[str]", row["parties"]) for row in told if int(str(row["char_start"])) < sentence.start]
        pair = before[-1] if before else self.reading.pair
        ahead = [party for party in acting if party.end <= found.start() and party.kind != "pronoun"]
        codes = distinct_codes(ahead)
        is_listed = all(are_joined(self.text, one, other) for one, other in pairwise(ahead))
        if not PAIR <= len(codes) < LAST_MEDIATORS or not is_listed or len(pair) != PAIR or frozenset(pair) not in self.reading.dealings:
            return []
        return [self._row(sentence, found, code, sorted(pair), "third") for code in codes] if {*codes}.isdisjoint(pair) else []

    def _row(self, sentence: Sentence, found: re.Match[str], mediator: str, parties: list[str], rule: str) -> Row:
        dated = self._date(sentence, found)
        is_before = BEFORE.search(self.text[max(sentence.start, found.start() - BEFORE_REACH) : found.end()]) is not None
        is_lasting = names_quarrel(self.text, sentence.start, sentence.end)  # a quarrel is longer than any act of those who have it
        act = self._act_before(sentence, set(parties)) if dated is None and not is_before and not is_lasting else None
        day, precision = (dated.day, dated.precision) if dated else (act.day, act.precision) if act else (None, None)
        place = find_place(self.reading, sentence, found.start(), mediator) or (act.place if act else None)
        place = place or find_place_before(self.reading, sentence, parties)
        return make_row(self.analysis, sentence, mediator, parties, day, precision, place, f"mediation-{rule}")

    def _date(self, sentence: Sentence, found: re.Match[str]) -> NamedDate | None:
        """The date nearest to a trigger, or the only one of its sentence, that of no treaty's name."""
        is_ahead = AHEAD.search(self.text, max(sentence.start, found.start() - AHEAD_REACH), found.end()) is not None
        own = [
            named
            for named in self.reading.dates(sentence, is_ahead=is_ahead, is_lasting=True)
            if not OF_TREATY.search(self.text[max(sentence.start, named.start - TREATY_REACH) : named.start])
            and not TREATY.match(self.text, named.end, sentence.end)
        ]
        own = [named for named in own if not self._is_of_speech(named, found)]
        own = [named for named in own if not EFFECT.search(self.text, found.end(), max(found.end(), named.start))]
        near = nearest_date(own, found.start(), found.end(), reach=DATE_REACH)
        if near is None and len(own) == 1 and own[0].start - found.end() <= LONE_REACH:
            first, last = sorted(((found.start(), found.end()), (own[0].start, own[0].end)))
            near = None if OTHER_ACT.search(self.text, first[1], last[0]) else own[0]
        return near

    def _is_of_speech(self, named: NamedDate, found: re.Match[str]) -> bool:
        """Whether a date behind a trigger dates only what somebody said of it: "is bringing them together, he told the House on Monday"."""
        return named.start > found.end() and SPEECH.search(self.text, found.end(), named.start) is not None

    def _act_before(self, sentence: Sentence, parties: set[str]) -> Event | None:
        """The nearest act of these parties that is not hostile, told in this sentence, unless of what takes effect, or shortly before."""
        nearest = 1 if EFFECT.search(self.text, sentence.start, sentence.end) else 0
        near = [
            (sentence.number - mention.sentence, event)
            for event in self.events
            for mention in event.mentions
            if nearest <= sentence.number - mention.sentence <= ACT_REACH
            and parties == {*event.actors, *event.recipients}
            and event.status == "occurred"
            and event.type not in HOSTILE
        ]
        return min(near, key=lambda item: item[0])[1] if near else None


def extract_mediations(reading: Reading) -> list[Row]:
    """Rows of MEDIATIONS in order of appearance, each mediator with the same parties once, dated where any sentence dates it."""
    text, grammar = reading.text, _grammar()
    named = [sentence for sentence in reading.analysis.sentences if sentence.mentions]
    named = [sentence for sentence in named if not text[sentence.start : sentence.end].rstrip(QUOTES).endswith("?")]
    sentences = [sentence for sentence in named if grammar.keys.are_in(sentence, text)]
    open_sentences = [sentence for sentence in named if grammar.third_keys.are_in(sentence, text)] if reading.is_of_odds else []
    reader, of_events = _Reader(reading), MeetingReader(reading)
    found = of_events.named() + [row for sentence in sentences for row in reader.read_sentence(sentence)] + of_events.hosts()
    told = {row["char_start"] for row in found}
    for sentence in named:
        if sentence.start not in told:
            found += reader.read_go_between(sentence, found)
    told = {row["char_start"] for row in found}
    found += [row for sentence in open_sentences if sentence.start not in told for row in reader.read_third(sentence, found)]
    named_before = {row["mediator"] for row in found}
    found += [row for row in [*of_events.shuttles(), *of_events.meetings()] if row["mediator"] not in named_before]
    for row in found:
        if row["date"] is None:
            reader.complete(row)
    rows: list[Row] = []
    for row in found:
        known = next((other for other in rows if _is_same(other, row)), None)
        if known is None:
            rows.append(row)
            continue
        for column in ("date", "date_precision", "place"):
            known[column] = known[column] if known[column] is not None else row[column]
    return sorted((row for row in rows if row["parties"]), key=lambda row: (int(str(row["char_start"])), str(row["mediator"])))


def _is_same(known: Row, row: Row) -> bool:
    """Whether two rows tell one mediation: years apart the same mediator has brought them together again."""
    if (known["mediator"], known["parties"]) != (row["mediator"], row["parties"]):
        return False
    one, other = known["date"], row["date"]
    return not (isinstance(one, date) and isinstance(other, date)) or one.year == other.year
