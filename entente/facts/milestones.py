"""Turning points of relations: recognition, relations established, severed or restored, embassies, ambassadors, anniversaries."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from entente.coder.analysis import Sentence
from entente.facts.data import read_words
from entente.facts.dates import NamedDate, nearest_date
from entente.facts.parties import Party, distinct_codes, list_parties
from entente.facts.reading import Reading

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
STATES = 3  # length of a country's code; milestones are between states, organisations have longer or shorter names
CLAUSE_HEAD = re.compile(r".*[,;:]\s", re.DOTALL)
OTHER_CLAUSE = re.compile(r"\b(?:which|who|when|where|although|but)\b|;")
DATE_REACH, RECOGNISED_REACH, BETWEEN_REACH = 90, 40, 120
GOVERNING = frozenset({"with", "to", "from", "in", "of", "at", "against", "than"})
GATE = (
    "anniversar",
    "recogni",
    "relations",
    " ties",
    "links",
    "embass",
    "ambassador",
    "envoy",
    "credentials",
    "credence",
    " years ",
    "high commission",
    " decades",
    " century",
)


@dataclass(frozen=True, slots=True)
class _Grammar:
    keys: dict[str, tuple[str, ...]]
    stems: dict[str, tuple[str, ...]]
    patterns: dict[str, tuple[re.Pattern[str], ...]]
    needs: re.Pattern[str]
    founding: re.Pattern[str]
    peace: re.Pattern[str]
    unreal: re.Pattern[str]
    no_state: re.Pattern[str]
    not_a_state: re.Pattern[str]
    ordinals: dict[str, int]


@dataclass(frozen=True, slots=True)
class _Found:
    """A milestone in a sentence: its trigger's offsets, parties and date."""

    kind: str
    start: int
    end: int
    countries: tuple[str, ...]
    day: date | None
    precision: str | None
    rule: str


def _compile(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


@cache
def _grammar() -> _Grammar:
    words = read_words("milestones")
    readings = words["readings"]
    return _Grammar(
        keys={kind: tuple(words[kind]["keys"]) for kind in KINDS},
        stems={kind: tuple(words[kind].get("stems", [""])) for kind in KINDS},
        patterns={kind: tuple(_compile(pattern) for pattern in words[kind]["patterns"]) for kind in KINDS},
        needs=_compile(words["anniversary"]["needs"]),
        founding=_compile(words["anniversary"]["founding"]),
        peace=_compile(words["anniversary"]["peace"]),
        unreal=_compile(readings["unreal"]),
        no_state=_compile(readings["no_state"]),
        not_a_state=_compile(readings["not_a_state"]),
        ordinals=words["ordinals"]["words"],
    )


def _read_ordinal(printed: str) -> int | None:
    digits = re.match(r"\d+", printed)
    if digits:
        return int(digits.group())
    words = printed.lower().split()
    known = _grammar().ordinals
    if printed.lower() in known:
        return known[printed.lower()]
    return known.get("-".join(words[-2:])) or known.get(words[-1])


def _states(parties: list[Party]) -> list[str]:
    return [code for code in distinct_codes(parties) if len(code) == STATES]


def _joined_subjects(sentence: Sentence, ahead: list[Party]) -> list[Party]:
    """The subjects of a verb: the first party, with those joined to it by commas and "and"."""
    if not ahead:
        return []
    listed = ahead[:1]
    for party in ahead[1:]:
        between = sentence.lower[listed[-1].last + 1 : party.first]
        if any(word not in (",", "and", "the", "as", "well") for word in between):
            break
        listed.append(party)
    return listed


def _choose_pair(parties: list[Party], start: int, end: int, pair: tuple[str, ...], near: list[str]) -> tuple[str, ...]:
    """The two states of an act at text[start:end]: one joint mention, subject and object, else with the document's or a neighbour's state.

    `near` are states of the sentences before, the nearest first.
    """
    single = [party for party in parties if len(_states([party])) == 1]
    states = _states(single)
    if len(states) == 2:
        return tuple(sorted(states))
    joint = [party for party in parties if len(_states([party])) == 2]
    if joint and len(states) < 2:
        return tuple(sorted(_states([min(joint, key=lambda party: abs(party.start - start))])))
    if len(states) > 2:
        return _subject_with_object(single, start, end)
    if len(states) == 1:
        if states[0] in pair:
            return pair
        other = next((code for code in near if code != states[0]), None)
        return tuple(sorted((states[0], other))) if other else ()
    return pair


def _subject_with_object(single: list[Party], start: int, end: int) -> tuple[str, ...]:
    """Of three states and more, the acting one and the one it acts with: "between A and B", "A … with B", "A's ambassador to B"."""
    between = next(
        (number for number, party in enumerate(single) if party.prep == "between" and abs(party.start - start) < BETWEEN_REACH), None
    )
    if between is not None and between + 1 < len(single):
        return tuple(sorted({single[between].codes[0], single[between + 1].codes[0]}))
    ahead = [party for party in single if party.end <= start]
    inside = [party for party in single if start < party.start < end]
    free = [party for party in ahead if party.prep not in GOVERNING]
    subject = (free or ahead or inside)[-1:]
    behind = [party for party in single if party.start >= start and party not in subject]
    objects = [party for party in behind if party.prep in GOVERNING] or behind
    codes = dict.fromkeys(party.codes[0] for party in (*subject, *objects))
    return tuple(sorted(list(codes)[:2])) if len(codes) >= 2 else ()


class _Reader:
    """Reads the milestones of a document's sentences."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.text = reading.text
        self.published = reading.published
        states = tuple(code for code in reading.pair if len(code) == STATES)
        self.pair = states if len(states) == 2 else ()

    def read_sentence(self, sentence: Sentence, lower: str) -> list[_Found]:
        """The milestones of a sentence, each kind once; a founding named in "anniversary of …" is the anniversary's own."""
        grammar = _grammar()
        milestones: list[_Found] = []
        for kind in KINDS:
            if not any(key in lower for key in grammar.keys[kind]) or not any(stem in lower for stem in grammar.stems[kind]):
                continue
            for number, pattern in enumerate(grammar.patterns[kind]):
                found = pattern.search(self.text, sentence.start, sentence.end)
                if found is None:
                    continue
                read = self._read(kind, found, sentence, f"{kind}-{number}")
                read = [item for item in read if not any(_repeats(known, item) for known in milestones)]
                milestones += read
                if read:
                    break
        return milestones

    def _read(self, kind: str, found: re.Match[str], sentence: Sentence, rule: str) -> list[_Found]:
        grammar = _grammar()
        start, end = found.span()
        before = CLAUSE_HEAD.sub("", self.text[max(sentence.start, start - 60) : start])
        if kind == "anniversary":
            return self._read_anniversary(found, sentence, rule)
        if grammar.unreal.search(before):
            return []
        parties = list_parties(sentence)
        if kind == "recognition":
            if grammar.no_state.search(before) or grammar.not_a_state.search(self.text, end, min(sentence.end, end + 60)):
                return []
            return self._read_recognition(parties, start, end, sentence, rule)
        if kind in RELATIONS:
            several = self._several(kind, parties, sentence, start, end, rule)
            if several:
                return several
        countries = _choose_pair(parties, start, end, self.pair, self._states_before(sentence))
        if len(countries) != 2:
            return []
        dated = self._date(sentence, start, end)
        return [_Found(kind, start, end, countries, dated.day if dated else None, dated.precision if dated else None, rule)]

    def _several(self, kind: str, parties: list[Party], sentence: Sentence, start: int, end: int, rule: str) -> list[_Found]:
        """Several states that do the same with one: "Saudi Arabia, Bahrain and Egypt cut ties with Qatar"."""
        single = [party for party in parties if len(_states([party])) == 1]
        subjects = _joined_subjects(sentence, [party for party in single if party.end <= start])
        objects = [party for party in single if party.start >= end - 1 and party.prep in ("with", "to")]
        if len(subjects) < 2 or not objects or objects[0].start - end > RECOGNISED_REACH:
            return []
        return self._pairs(kind, subjects, objects[:1], sentence, start, end, rule)

    def _states_before(self, sentence: Sentence) -> list[str]:
        """States named in the two sentences before, the nearest first."""
        earlier = self.reading.analysis.sentences[max(0, sentence.number - 2) : sentence.number]
        return [code for other in reversed(earlier) for code in reversed(_states(list_parties(other)))]

    def _date(self, sentence: Sentence, start: int, end: int) -> NamedDate | None:
        own = [named for named in self.reading.dates(sentence) if named.start < end or not OTHER_CLAUSE.search(self.text, end, named.start)]
        return nearest_date(own, max(start, end - 1), end, reach=DATE_REACH)

    def _read_recognition(self, parties: list[Party], start: int, end: int, sentence: Sentence, rule: str) -> list[_Found]:
        """Recognising state before the verb, recognised state right after it or after "to" and "of"."""
        states = [party for party in parties if len(_states([party])) == 1]
        if "by" in self.text[start:end].split():
            return self._pairs(
                "recognition",
                [party for party in states if party.start >= end],
                [party for party in states if party.end <= start][-1:],
                sentence,
                start,
                end,
                rule,
            )
        if "recognition" in self.text[start:end] and ("witch" in self.text[start:end] or "hift" in self.text[start:end]):
            goal = [party for party in states if party.start >= end and party.prep == "to"]
            return self._pairs("recognition", [party for party in states if party.end <= start][:1], goal[:1], sentence, start, end, rule)
        behind = [
            party
            for party in states
            if party.end > end and party.start - end <= RECOGNISED_REACH and not (party.is_owner and party.head in ("goods", "person"))
        ]
        ahead = [party for party in states if party.end <= start and party.prep != "than"]
        return self._pairs("recognition", _joined_subjects(sentence, ahead), behind[:1], sentence, start, end, rule)

    def _pairs(
        self, kind: str, subjects: list[Party], objects: list[Party], sentence: Sentence, start: int, end: int, rule: str
    ) -> list[_Found]:
        """A milestone of each subject with the one object."""
        if not subjects or not objects:
            return []
        dated = self._date(sentence, start, end)
        day, precision = (dated.day, dated.precision) if dated else (None, None)
        other = objects[0].codes[0]
        codes = [party.codes[0] for party in subjects if party.codes[0] != other]
        return [_Found(kind, start, end, tuple(sorted((code, other))), day, precision, rule) for code in dict.fromkeys(codes)]

    def _read_anniversary(self, found: re.Match[str], sentence: Sentence, rule: str) -> list[_Found]:
        grammar = _grammar()
        years = _read_ordinal(found.group("ordinal"))
        whole = self.text[found.start() : sentence.end]
        if years is None or not (grammar.needs.search(self.text, sentence.start, sentence.end) or grammar.peace.search(whole)):
            return []
        countries = _choose_pair(list_parties(sentence), found.start(), found.end(), self.pair, self._states_before(sentence))
        if len(countries) != 2:
            return []
        dates = [named for named in self.reading.dates(sentence) if named.day.year - years > 0]
        recent = [named for named in dates if self.published is None or abs(named.day.year - self.published.year) <= 2]
        marked = nearest_date(recent, found.start(), found.end(), reach=200)
        day, precision = (
            (marked.day, marked.precision)
            if marked
            else (self.published.replace(month=1, day=1), "year")
            if self.published
            else (None, None)
        )
        milestones = [_Found("anniversary", found.start(), found.end(), countries, day, precision, rule)]
        if day is not None and grammar.founding.search(whole):
            full = next((named for named in dates if named.day.year == day.year - years), None)
            base, base_precision = (full.day, full.precision) if full else (date(day.year - years, 1, 1), "year")
            milestones.append(_Found("relations_established", found.start(), found.end(), countries, base, base_precision, f"{rule}-base"))
        return milestones


def _is_another(known: object, day: date | None) -> bool:
    """Whether two dates of one kind and pair tell two milestones: years apart."""
    return isinstance(known, date) and day is not None and known.year != day.year


def _repeats(known: _Found, item: _Found) -> bool:
    """Whether a later kind only reads words that an earlier one has read: "anniversary of establishing relations", "restored relations"."""
    if known.countries != item.countries:
        return known.start < item.end and item.start < known.end and known.kind in RELATIONS and item.kind in RELATIONS
    if known.kind == item.kind:
        return True
    if known.kind == "anniversary":
        return item.kind in RELATIONS and (item.day is None or known.day is None or item.day.year == known.day.year)
    return known.start < item.end and item.start < known.end and item.kind == "relations_established"


def extract_milestones(reading: Reading) -> list[dict[str, object]]:
    """Rows of MILESTONES in order of appearance, each kind, pair and date once; `evidence` is the sentence."""
    if not reading.has_any(GATE):
        return []
    text = reading.text
    reader: _Reader | None = None
    rows: list[dict[str, object]] = []
    first_by_key: dict[tuple[str, tuple[str, ...]], dict[str, object]] = {}
    for sentence in reading.analysis.sentences:
        lower = text[sentence.start : sentence.end].lower()
        if not any(key in lower for key in GATE):
            continue
        reader = reader or _Reader(reading)
        for found in reader.read_sentence(sentence, lower):
            known = first_by_key.get((found.kind, found.countries))
            if known is not None and not _is_another(known["date"], found.day):
                if known["date"] is None:
                    known.update(date=found.day, date_precision=found.precision)
                continue
            row: dict[str, object] = {
                "document_id": reading.analysis.document.document_id,
                "kind": found.kind,
                "countries": list(found.countries),
                "date": found.day,
                "date_precision": found.precision,
                "evidence": text[sentence.start : sentence.end],
                "char_start": sentence.start,
                "char_end": sentence.end,
                "rule": found.rule,
            }
            first_by_key.setdefault((found.kind, found.countries), row)
            rows.append(row)
    return rows
