"""Turning points of relations: recognition, relations established, severed or restored, embassies, ambassadors, anniversaries."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from entente.coder.analysis import Sentence
from entente.coder.times.time_patterns import MONTHS
from entente.facts.data import compile_pattern, read_words
from entente.facts.dates import NamedDate, nearest_date
from entente.facts.gates import Gate
from entente.facts.milestone_pairs import ActPair, PairFinder, aim, join_subjects
from entente.facts.milestone_reality import AHEAD, ANNOUNCED, CLAUSE_HEAD, RealityJudge
from entente.facts.parties import Party, order_pair, states_of
from entente.facts.reading import Reading
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
NOMINAL, OWNER = re.compile(r"recognition", re.IGNORECASE), re.compile(r"(?:['’]s?)? (?:\w+ ){0,2}")  # "Oman's early recognition of"
STATIVE, RELATIVES = re.compile(r"recogni[sz]es? (?:the )?", re.IGNORECASE), ("which ", "that ", "who ")
MONTH = rf"(?:{'|'.join(map(str.title, MONTHS))})"
PRESENT = re.compile(r"\b(?:marks?|celebrates?|commemorates?|observes?)\b")
TO_COME = re.compile(rf"\b(?:will|this (?:year|spring|summer|autumn|winter|{MONTH})|upcoming|next|prepar\w+|plan(?:s|ned)?)\b")
ELLIPSIS = re.compile(r" in (?:1[89]|20)\d\d\b")
UNNAMED_STATE = re.compile(
    r"(?:the )?(?:(?:young|new|newborn|breakaway|independent|neighbouring|island|former) ){0,2}(?:state|republic|country|nation)"
    r"(?=[.,;]| (?:on|in|and|within|at|after|a)\b)",
    re.IGNORECASE,
)
THEM = re.compile(r"\b(?:them|these)\b")
EACH_OTHER, PAIR = re.compile(r"(?:each other|one another)\b", re.IGNORECASE), 2
UNSURE = frozenset({"definite", "pronoun"})
PARTS = frozenset({"region", "city"})  # "recognised Abkhazia" is no recognition of the state that it is told to
RECOGNISED_REACH = 40
GATE = Stems(
    (
        "anniversar",
        "recogni",
        "relations",
        " ties",
        "links",
        "embass",
        "ambassador",
        "envoy",
        "diplomats",
        "credentials",
        "credence",
        " years ",
        "high commission",
        "mission in",
        " decades",
        " century",
        "broke with",
        "broken with",
        "breaks with",
        "broke off with",
        "dropped tai",
        "ditched tai",
        "deserted tai",
        "abandoned tai",
        "dumped tai",
        "jilted tai",
        "walked out on tai",
        "its back on tai",
    )
)


@dataclass(frozen=True, slots=True)
class _Grammar:
    keys: dict[str, tuple[str, ...]]
    stems: dict[str, tuple[str, ...]]
    patterns: dict[str, Gate]
    needs: re.Pattern[str]
    founding: re.Pattern[str]
    ended: re.Pattern[str]
    peace: re.Pattern[str]
    followed: re.Pattern[str]
    resumed: re.Pattern[str]
    things: frozenset[str]
    no_state: re.Pattern[str]
    not_a_state: re.Pattern[str]
    ordinals: dict[str, int]


@dataclass(frozen=True, slots=True)
class _Found:
    """A milestone in a sentence: its trigger's offsets, parties and date; `other` is the state acted on, where that is told."""

    kind: str
    start: int
    end: int
    countries: tuple[str, ...]
    day: date | None
    precision: str | None
    rule: str
    other: str | None = None


@cache
def _grammar() -> _Grammar:
    words = read_words("milestones")
    readings = words["readings"]
    return _Grammar(
        keys={kind: tuple(words[kind]["keys"]) for kind in KINDS},
        stems={kind: tuple(words[kind].get("stems", [""])) for kind in KINDS},
        patterns={kind: Gate(map(compile_pattern, words[kind]["patterns"])) for kind in KINDS},
        needs=compile_pattern(words["anniversary"]["needs"]),
        founding=compile_pattern(words["anniversary"]["founding"]),
        ended=compile_pattern(words["anniversary"]["ended"]),
        peace=compile_pattern(words["anniversary"]["peace"]),
        followed=compile_pattern(readings["followed"]),
        resumed=compile_pattern(readings["resumed"]),
        things=frozenset(readings["things"].split()),
        no_state=compile_pattern(readings["no_state"]),
        not_a_state=compile_pattern(readings["not_a_state"]),
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


class _Reader:
    """Reads the milestones of a document's sentences."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.text = reading.text
        self.published = reading.published
        self.pairs = PairFinder(reading)
        self.judge = RealityJudge(self.pairs)

    def read_sentence(self, sentence: Sentence, lower: str) -> list[_Found]:
        """The milestones of a sentence, each kind and pair once; a founding named in "anniversary of …" is the anniversary's own."""
        grammar = _grammar()
        milestones: list[_Found] = []
        for kind in KINDS:
            if not any(key in lower for key in grammar.keys[kind]) or not any(stem in lower for stem in grammar.stems[kind]):
                continue
            for number, pattern in grammar.patterns[kind].open(sentence):
                found = pattern.search(self.text, sentence.start, sentence.end)
                if found is None or (milestones and milestones[-1].kind == kind and THEM.search(found.group())):
                    continue  # "no ties since 2016, when the kingdom severed them"
                read = self._read(kind, found, sentence, f"{kind}-{number}")
                read = [item for item in read if not any(_repeats(known, item) for known in milestones)]
                milestones += read
        return milestones

    def read_followers(self, sentence: Sentence, told: list[tuple[int, _Found]]) -> list[_Found]:
        """Those who do what another has done: "Nicaragua followed suit", "Costa Rica took the same step in 2007, Panama in 2017".

        What is done again is the milestone told just before, else the first of relations or recognition in the document.
        """
        again = _grammar().resumed.search(self.text, sentence.start, sentence.end)
        last = self._told_before(sentence, again.start(), told, 1)[-1:] if again is not None else []
        if again is not None and last and last[0].kind in RELATIONS:
            kind = "relations_restored" if again.group("restored") else "relations_severed"
            pair = ActPair((last[0].countries[0], last[0].countries[1]), last[0].other)
            return [self._tell(kind, again, sentence, pair, f"{kind}-followed")]
        found = _grammar().followed.search(self.text, sentence.start, sentence.end)
        if found is None:
            return []
        models = [known for known in self._told_before(sentence, found.start(), told, 2) if known.other is not None][-1:]
        models += [known for _, known in told if known.other is not None and (known.kind in RELATIONS or known.kind == "recognition")]
        if not models or self.judge.is_unreal(models[0].kind, found, sentence):
            return []
        model = models[0]
        single = [party for party in self.pairs.clause_parties(sentence, found.start(), found.end()) if len(states_of([party])) == 1]
        subjects = join_subjects(sentence, [party for party in single if party.end <= found.start()])
        subjects += [party for party in single if party.start >= found.end() and ELLIPSIS.match(self.text, party.end, sentence.end)]
        milestones: list[_Found] = []
        for party in subjects:
            state = states_of([party])[0]
            dated = self.pairs.date(sentence, party.end if party.start >= found.end() else found.start(), max(party.end, found.end()))
            if model.other is not None and state != model.other:
                pair = aim(state, model.other, dated)
                milestones.append(self._tell(model.kind, found, sentence, pair, f"{model.kind}-followed"))
        return milestones

    @staticmethod
    def _told_before(sentence: Sentence, start: int, told: list[tuple[int, _Found]], reach: int) -> list[_Found]:
        """The milestones told ahead of an offset, in its sentence or up to `reach` before it."""
        return [known for number, known in told if number >= sentence.number - reach and (number < sentence.number or known.end <= start)]

    def _tell(self, kind: str, found: re.Match[str], sentence: Sentence, pair: ActPair, rule: str) -> _Found:
        is_ahead = kind in ANNOUNCED and self.judge.is_announced(sentence, found)
        dated = pair.dated or self.pairs.date(sentence, found.start(), found.end(), is_ahead=is_ahead)
        day, precision = (dated.day, dated.precision) if dated else (None, None)
        return _Found(kind, found.start(), found.end(), pair.countries, day, precision, rule, pair.other)

    def _read(self, kind: str, found: re.Match[str], sentence: Sentence, rule: str) -> list[_Found]:
        if kind == "anniversary":
            return self._read_anniversary(found, sentence, rule)
        if self.judge.is_unreal(kind, found, sentence):
            return []
        if kind == "recognition":
            return self._read_recognition(found, sentence, rule)
        return [self._tell(kind, found, sentence, pair, rule) for pair in self._find_pairs(kind, found, sentence)]

    def _find_pairs(self, kind: str, found: re.Match[str], sentence: Sentence) -> list[ActPair]:
        return self.pairs.find(sentence, found.start(), found.end(), is_directed=kind in DIRECTED, is_between=kind in RELATIONS)

    def _read_recognition(self, found: re.Match[str], sentence: Sentence, rule: str) -> list[_Found]:
        """Recognising state before the verb, recognised state right after it or after "to" and "of"."""
        grammar, (start, end) = _grammar(), found.span()
        before = CLAUSE_HEAD.sub("", self.text[max(sentence.start, start - AHEAD) : start])
        if STATIVE.fullmatch(found.group()) and before.lower().endswith(RELATIVES):
            return []
        if grammar.no_state.search(before) or grammar.not_a_state.search(self.text, end, min(sentence.end, end + AHEAD)):
            return []
        states = [party for party in self.pairs.clause_parties(sentence, start, end) if len(states_of([party])) == 1]
        behind = [party for party in states if party.end > end and party.start - end <= RECOGNISED_REACH]
        if "by" in self.text[start:end].split():
            subjects, objects = [party for party in states if party.start >= end], [party for party in states if party.end <= start][-1:]
        elif "recognition" in self.text[start:end] and ("witch" in self.text[start:end] or "hift" in self.text[start:end]):
            subjects = [party for party in states if party.end <= start][:1]
            objects = [party for party in states if party.start >= end and party.prep == "to"]
        else:
            owner = [party for party in states if NOMINAL.match(found.group()) and OWNER.fullmatch(self.text, party.end, start)]
            subjects = owner or self.pairs.subjects(
                sentence, [party for party in states if party.end <= start and party.prep != "than"], start
            )
            behind = [party for party in behind if party.kind not in UNSURE or states_of([party]) != states_of(subjects)]
            if subjects and not behind and UNNAMED_STATE.match(self.text, end, sentence.end):
                told = [code for code in self.pairs.states_before(sentence) if code not in states_of(subjects)]
                return [self._tell("recognition", found, sentence, aim(code, told[0]), rule) for code in states_of(subjects) if told]
            if EACH_OTHER.match(self.text, end, sentence.end) and len(states_of(subjects)) == PAIR:
                return [self._tell("recognition", found, sentence, ActPair(order_pair(*states_of(subjects))), rule)]
            objects = [party for party in behind[:1] if party.kind not in PARTS and not self._owns_a_thing(sentence, party)]
        if not subjects or not objects:
            return []
        other = states_of(objects)[0]
        if states_of(subjects) == [other]:  # "Ghana thanked Brazil for having been the first to recognise it"
            subjects = [party for party in states if party.end <= start and states_of([party]) != [other]][-1:]
        codes = [code for code in states_of(subjects) if code != other]
        return [self._tell("recognition", found, sentence, aim(code, other), rule) for code in codes]

    @staticmethod
    def _owns_a_thing(sentence: Sentence, party: Party) -> bool:
        """Whether not the state but something of its own is recognised: "Morocco's sovereignty over", "Chinese goods"."""
        if not party.is_owner:
            return False
        if party.head in ("goods", "person"):
            return True
        following = next((word for word in sentence.lower[party.last + 1 : party.last + 4] if word[0].isalpha() and word != "s"), "")
        return following in _grammar().things

    def _read_anniversary(self, found: re.Match[str], sentence: Sentence, rule: str) -> list[_Found]:
        grammar = _grammar()
        years = _read_ordinal(found.group("ordinal"))
        whole = self.text[found.start() : sentence.end]
        if years is None or grammar.ended.search(self.text[max(sentence.start, found.start() - AHEAD) : found.start()]):
            return []
        if not (grammar.needs.search(self.text, sentence.start, sentence.end) or grammar.peace.search(whole)):
            return []
        pair = next(iter(self.pairs.find(sentence, found.start(), found.end())), None)
        if pair is None:
            return []
        countries = pair.countries
        is_ahead = TO_COME.search(self.text, sentence.start, sentence.end) is not None
        dates = self.reading.dates(sentence, is_ahead=is_ahead)
        if not is_ahead and self.published is not None and PRESENT.search(self.text, sentence.start, found.start()):
            ahead = self.reading.dates(sentence, is_ahead=True)
            dates = [min(pair, key=self._distance) for pair in zip(dates, ahead, strict=True)] if len(ahead) == len(dates) else dates
        dates = [named for named in dates if named.day.year - years > 0]
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

    def _distance(self, named: NamedDate) -> int:
        return abs((named.day - self.published).days) if self.published is not None else 0


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
    if known.kind == "relations_restored" and item.kind == "relations_severed":
        return known.start <= item.start and item.end == known.end  # "mended their broken ties"
    return known.start <= item.start and item.end == known.end and item.kind == "relations_established"  # "re-established relations"


def extract_milestones(reading: Reading) -> list[dict[str, object]]:
    """Rows of MILESTONES in order of appearance, each kind, pair and date once; `evidence` is the sentence."""
    text = reading.text
    reader: _Reader | None = None
    rows: list[dict[str, object]] = []
    told: list[tuple[int, _Found]] = []
    first_by_key: dict[tuple[str, tuple[str, ...]], dict[str, object]] = {}
    for sentence in reading.analysis.sentences:
        is_named = GATE.are_in(sentence, text)
        if not is_named and not told:
            continue
        reader = reader or _Reader(reading)
        milestones = reader.read_sentence(sentence, f" {text[sentence.start : sentence.end].lower()}") if is_named else []
        told += [(sentence.number, found) for found in milestones]
        followers = reader.read_followers(sentence, told)
        told += [(sentence.number, found) for found in followers]
        milestones += followers
        for found in milestones:
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
