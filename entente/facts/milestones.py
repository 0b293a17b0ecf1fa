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
GATE = ("anniversar", "recogni", "relations", " ties", "links", "embass", "ambassador", "envoy", "credentials", " years ")


@dataclass(frozen=True, slots=True)
class _Grammar:
    keys: dict[str, tuple[str, ...]]
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
    return known.get("-".join(words[-2:])) or known.get(words[-1])


def _states(parties: list[Party]) -> list[str]:
    return [code for code in distinct_codes(parties) if len(code) == STATES]


def _choose_pair(parties: list[Party], start: int, end: int, pair: tuple[str, ...]) -> tuple[str, ...]:
    """The two states of an act at text[start:end]: those of one joint mention, else the nearest on either side, else the document's pair."""
    joint = [party for party in parties if len(_states([party])) == 2]
    if joint:
        return tuple(sorted(_states([min(joint, key=lambda party: abs(party.start - start))])))
    states = _states(parties)
    if len(states) == 2:
        return tuple(sorted(states))
    if len(states) > 2:
        before = _states([party for party in parties if party.end <= start][::-1])
        after = _states([party for party in parties if party.start >= start])
        chosen = [*before[:1], *[code for code in after if code not in before[:1]]][:2]
        if len(after) >= 2 and any(party.prep in ("between", "and") for party in parties if party.start >= start):
            chosen = after[:2]
        return tuple(sorted(chosen)) if len(chosen) == 2 else ()
    if len(states) == 1 and states[0] in pair:
        return pair
    return pair if not states else ()


class _Reader:
    """Reads the milestones of a document's sentences."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.text = reading.text
        self.published = reading.published
        states = tuple(code for code in reading.pair if len(code) == STATES)
        self.pair = states if len(states) == 2 else ()

    def read_sentence(self, sentence: Sentence, lower: str) -> list[_Found]:
        grammar = _grammar()
        for kind in KINDS:
            if not any(key in lower for key in grammar.keys[kind]):
                continue
            for number, pattern in enumerate(grammar.patterns[kind]):
                found = pattern.search(self.text, sentence.start, sentence.end)
                if found is not None:
                    milestones = self._read(kind, found, sentence, f"{kind}-{number}")
                    if milestones:
                        return milestones
        return []

    def _read(self, kind: str, found: re.Match[str], sentence: Sentence, rule: str) -> list[_Found]:
        grammar = _grammar()
        start, end = found.span()
        before = self.text[max(sentence.start, start - 60) : start]
        if kind == "anniversary":
            return self._read_anniversary(found, sentence, rule)
        if grammar.unreal.search(before) or (sentence.in_quote and self._is_quoted(sentence, start)):
            return []
        parties = list_parties(sentence)
        if kind == "recognition":
            if grammar.no_state.search(before) or grammar.not_a_state.search(self.text, end, min(sentence.end, end + 60)):
                return []
            return self._read_recognition(parties, start, end, sentence, rule)
        countries = _choose_pair(parties, start, end, self.pair)
        if len(countries) != 2:
            return []
        dated = self._date(sentence, start, end)
        return [_Found(kind, start, end, countries, dated.day if dated else None, dated.precision if dated else None, rule)]

    def _is_quoted(self, sentence: Sentence, offset: int) -> bool:
        return any(
            inside and first <= offset < last for inside, first, last in zip(sentence.in_quote, sentence.starts, sentence.ends, strict=True)
        )

    def _date(self, sentence: Sentence, start: int, end: int) -> NamedDate | None:
        return nearest_date(self.reading.dates(sentence), start, end)

    def _read_recognition(self, parties: list[Party], start: int, end: int, sentence: Sentence, rule: str) -> list[_Found]:
        """Recognising state before the verb, recognised state right after it or after "to" and "of"."""
        behind = [
            party
            for party in parties
            if party.start >= end - 1 and party.start - end <= 40 and not (party.is_owner and party.head in ("goods", "person"))
        ]
        ahead = [party for party in parties if party.end <= start and party.prep not in ("than",)]
        recognised = _states(behind[:1])
        subjects = [code for party in ahead for code in _states([party]) if code not in recognised]
        countries = {*subjects[:1], *recognised[:1]}
        if len(recognised) == 1 and not subjects:
            return []
        if len(countries) != 2:
            return []
        dated = self._date(sentence, start, end)
        return [
            _Found(
                "recognition", start, end, tuple(sorted(countries)), dated.day if dated else None, dated.precision if dated else None, rule
            )
        ]

    def _read_anniversary(self, found: re.Match[str], sentence: Sentence, rule: str) -> list[_Found]:
        grammar = _grammar()
        years = _read_ordinal(found.group("ordinal"))
        whole = self.text[found.start() : sentence.end]
        if years is None or not (grammar.needs.search(self.text, sentence.start, sentence.end) or grammar.peace.search(whole)):
            return []
        countries = _choose_pair(list_parties(sentence), found.start(), found.end(), self.pair)
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
