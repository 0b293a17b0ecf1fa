"""Turning points of relations: recognition, relations established, severed or restored, embassies, ambassadors, anniversaries."""

import re
from datetime import date

from entente.coder.analysis import Sentence
from entente.facts.anniversaries import AnniversaryReader
from entente.facts.completions import find_completion
from entente.facts.credentials import LEAST, find_postings, find_round
from entente.facts.milestone_clauses import find_next_clause
from entente.facts.milestone_companions import read_again, read_companions
from entente.facts.milestone_pairs import ActPair, aim, join_subjects
from entente.facts.milestone_telling import Teller
from entente.facts.milestone_words import DIRECTED, EMBASSIES, RELATIONS, Turn, read_grammar
from entente.facts.parties import states_of
from entente.facts.private_parties import is_private
from entente.facts.reading import Reading
from entente.facts.recognitions import RecognitionReader
from entente.facts.second_embassies import SECOND, add_second_embassy

ELLIPSIS = re.compile(r" in (?:1[89]|20)\d\d\b")
THEM = re.compile(r"\b(?:them|these)\b")
SPOKEN_OF = re.compile(r"\b(?:relations|ties|links)\b", re.IGNORECASE)
BREACHES = frozenset({"relations_severed", "embassy_closed", "ambassador_recalled"})
NOUN_REACH, SUBJECT_REACH, ENVOY_REACH = 30, 80, 60
SEAT = re.compile(r"\b(?:embass|high commission|mission|legation|chancer)", re.IGNORECASE)
FLAG = re.compile(r"\b(?:flag|colou?rs|tricolour|stars and stripes|union jack)\b", re.IGNORECASE)
# "Cut the ribbon at the embassy", "suspended operations at its embassy": the embassy itself.
OF_EMBASSY = re.compile(r"\b(?:ribbon|operations|work|activities|services|plaque|plate) $", re.IGNORECASE)
COMPLETED_REACH = 2  # sentences behind an act in which "the ribbon was cut on Tuesday" dates it


class _Reader:
    """Reads the milestones of a document's sentences."""

    def __init__(self, reading: Reading) -> None:
        self.text = reading.text
        self.teller = Teller(reading)
        self.pairs, self.judge = self.teller.pairs, self.teller.judge
        self.recognitions = RecognitionReader(self.teller)
        self.anniversaries = AnniversaryReader(self.teller)

    def read_sentence(self, sentence: Sentence) -> list[Turn]:
        """The milestones of a sentence, each kind and pair once; a founding named in "anniversary of …" is the anniversary's own."""
        turns: list[Turn] = []
        for kind, number, pattern in read_grammar().patterns.open(sentence):
            found = pattern.search(self.text, sentence.start, sentence.end)
            if found is None or (turns and turns[-1].kind == kind and THEM.search(found.group())):
                continue  # "no ties since 2016, when the kingdom severed them"
            read = self._read(kind, found, sentence, f"{kind}-{number}")
            turns += [turn for turn in read if not any(_repeats(known, turn) for known in turns)]
            if turns:
                self.pairs.note(sentence, turns[-1].countries, turns[-1].other, is_breach=turns[-1].kind in BREACHES)
        turns += [turn for turn in read_companions(self.teller, sentence, turns) if not any(_repeats(known, turn) for known in turns)]
        return add_second_embassy(self.teller.reading, sentence, turns)

    def read_followers(self, sentence: Sentence, told: list[tuple[int, Turn]]) -> list[Turn]:
        """Those who do what another has done: "Nicaragua followed suit", "Costa Rica took the same step in 2007, Panama in 2017".

        What is done again is the milestone told just before, else the first of relations or recognition in the document.
        """
        again = read_grammar().resumed.search(sentence, self.text)
        last = self._told_before(sentence, again.start(), told, 1)[-1:] if again is not None else []
        if again is not None and last and last[0].kind in RELATIONS:
            kind = "relations_restored" if again.group("restored") else "relations_severed"
            pair = ActPair((last[0].countries[0], last[0].countries[1]), last[0].other)
            return [self.teller.tell(kind, again, sentence, pair, f"{kind}-followed")]
        found = read_grammar().followed.search(sentence, self.text)
        if found is None:
            return []
        models = [known for known in self._told_before(sentence, found.start(), told, 2) if known.other is not None][-1:]
        models += [known for _, known in told if known.other is not None and (known.kind in RELATIONS or known.kind == "recognition")]
        if "same way" in found.group():  # of those who change sides, not of embassies
            models = [known for known in models if known.kind in RELATIONS or known.kind == "recognition"]
        if not models or self.judge.is_unreal(models[0].kind, found, sentence):
            return []
        model = models[0]
        single = [party for party in self.pairs.clause_parties(sentence, found.start(), found.end()) if len(states_of([party])) == 1]
        ahead = [party for party in single if party.end <= found.start()]
        is_same = any(known is model and number == sentence.number for number, known in told)
        own = [party for party in ahead if party.start >= model.end]
        subjects = self.pairs.subjects(sentence, own, found.start()) if is_same else join_subjects(sentence, ahead)
        subjects += [party for party in single if party.start >= found.end() and ELLIPSIS.match(self.text, party.end, sentence.end)]
        turns: list[Turn] = []
        for party in subjects:
            state = states_of([party])[0]
            dated = self.pairs.date(sentence, party.end if party.start >= found.end() else found.start(), max(party.end, found.end()))
            aimed = next((code for code in model.countries if code != state), None) if state in model.countries else model.other
            if aimed is not None:
                pair = aim(state, aimed, dated)
                turns.append(self.teller.tell(model.kind, found, sentence, pair, f"{model.kind}-followed"))
        return turns

    def starts_before(self, sentence: Sentence) -> list[int]:
        """Where the sentences right before one begin."""
        return [other.start for other in self.teller.reading.sentences_before(sentence, COMPLETED_REACH)]

    @staticmethod
    def _told_before(sentence: Sentence, start: int, told: list[tuple[int, Turn]], reach: int) -> list[Turn]:
        """The milestones told ahead of an offset, in its sentence or up to `reach` before it."""
        return [known for number, known in told if number >= sentence.number - reach and (number < sentence.number or known.end <= start)]

    def _read(self, kind: str, found: re.Match[str], sentence: Sentence, rule: str) -> list[Turn]:
        if kind == "anniversary":
            return self.anniversaries.read(found, sentence, rule)
        if kind in RELATIONS and THEM.search(found.group()) and not self._speaks_of_relations(sentence, found.start()):
            return []
        if self._is_of_another_kind(kind, found, sentence) or self.judge.is_unreal(kind, found, sentence):
            return []
        if kind == "recognition":
            return self.recognitions.read(found, sentence, rule)
        start, end = found.span()
        if (kind in EMBASSIES or kind in DIRECTED) and find_next_clause(self.text, self.teller.reading.parties(sentence), start, end):
            return []  # "closed its embassy in Tehran, while Chile opened one"
        pairs = self._find_several(sentence, start, end) if kind == "ambassador_appointed" else []
        pairs = pairs or self.pairs.find(sentence, start, end, is_directed=kind in DIRECTED, is_between=kind in RELATIONS)
        return [self.teller.tell(kind, found, sentence, pair, rule) for pair in pairs]

    def _find_several(self, sentence: Sentence, start: int, end: int) -> list[ActPair]:
        """The pairs of envoys told together: a round of credentials, a list of postings."""
        parties = self.pairs.clause_parties(sentence, start, end)
        if len(states_of(parties)) < LEAST:
            return []
        return find_round(self.teller.reading, sentence, parties) or find_postings(self.teller.reading, sentence, parties)

    def _speaks_of_relations(self, sentence: Sentence, start: int) -> bool:
        """Whether "them" at text[start:] may mean relations: "Peru will resume relations. It had broken them off in 1961."."""
        opened = next((other.start for other in self.teller.reading.sentences_before(sentence, 1)), sentence.start)
        return SPOKEN_OF.search(self.text, opened, start) is not None

    def _is_of_another_kind(self, kind: str, found: re.Match[str], sentence: Sentence) -> bool:
        """Whether the words tell of no relations between governments: "trade ties", "their churches", "a goodwill ambassador"."""
        start, end = found.span()
        if kind in RELATIONS:
            around = self.text[max(sentence.start, start - NOUN_REACH) : end]
            ahead = self.text[max(sentence.start, start - SUBJECT_REACH) : start]
            is_other = read_grammar().other_relations.search(around) is not None and "diplomatic" not in around.lower()
            of_others = read_grammar().no_states_between.search(self.text, max(sentence.start, start - NOUN_REACH), end)
            named = [] if of_others is None else self.pairs.clause_parties(sentence, *of_others.span())
            if of_others is not None and not any(of_others.start() <= party.start < of_others.end() for party in named):
                return True
            return is_other or read_grammar().no_governments.search(ahead) is not None
        if kind in DIRECTED:
            around = self.text[max(sentence.start, start - NOUN_REACH) : min(sentence.end, end + ENVOY_REACH)]
            return read_grammar().no_envoy.search(around) is not None or self._is_of_no_government(kind, found, sentence)
        return kind in EMBASSIES and self._is_no_embassy(found, sentence)

    def _is_of_no_government(self, kind: str, found: re.Match[str], sentence: Sentence) -> bool:
        """Whether no government sends or calls back: "the football federation named her ambassador", "he recalled him fondly"."""
        grammar, (start, end) = read_grammar(), found.span()
        if kind == "ambassador_recalled":
            return grammar.remembered.search(self.text, sentence.start, sentence.end) is not None
        ahead = self.text[max(sentence.start, start - SUBJECT_REACH) : start]
        parties = self.pairs.clause_parties(sentence, start, end)
        subjects = self.pairs.subjects(sentence, parties, start) if any(party.end <= start for party in parties) else []
        is_of_firm = bool(subjects) and all(party.head == "company" for party in subjects)
        is_by_others = grammar.by_no_appointer.match(self.text, end, sentence.end) is not None
        return is_of_firm or is_by_others or grammar.no_appointer.search(ahead) is not None

    def _is_no_embassy(self, found: re.Match[str], sentence: Sentence) -> bool:
        """Whether it is no seat of a state that opens or closes: "artists opened an embassy of design", "a show opened at the embassy"."""
        grammar, (start, end) = read_grammar(), found.span()
        seat = SEAT.search(self.text, start, end)
        is_flag = FLAG.search(self.text, start, end) is not None  # "struck the flag at its embassy"
        beside = grammar.beside_embassy.search(self.text, start, seat.start()) if seat is not None and not is_flag else None
        if beside is not None and OF_EMBASSY.search(self.text, start, beside.start()) is None:
            return True
        if grammar.no_embassy.search(self.text, max(sentence.start, start - NOUN_REACH), min(sentence.end, end + ENVOY_REACH)):
            return True
        if is_flag:
            return False
        parties = self.pairs.clause_parties(sentence, start, end)
        subjects = self.pairs.subjects(sentence, parties, start) if any(party.end <= start for party in parties) else []
        return bool(subjects) and all(is_private(sentence, party, parties) for party in subjects)


def _is_another(known: object, day: date | None) -> bool:
    """Whether two dates of one kind and pair tell two milestones: years apart."""
    return isinstance(known, date) and day is not None and known.year != day.year


def _is_nearer(known: dict[str, object], turn: Turn) -> bool:
    """Whether an act told by its year before is now told by its day: "the anniversary of 1976", "established on 19 October 1976"."""
    return known["date_precision"] == "year" and turn.precision in ("month", "day") and known["kind"] != "anniversary"


def _answers(other: str | None, known: dict[str, object], turn: Turn) -> bool:
    """Whether the other side does on another day what was done to it: "Peru recalled its envoy on 1 May, Chile did so on 4 May"."""
    is_by_other = turn.kind in DIRECTED and other is not None and turn.other is not None and other != turn.other
    return is_by_other and known["date_precision"] == turn.precision == "day" and known["date"] != turn.day


def _repeats(known: Turn, item: Turn) -> bool:
    """Whether a later kind only reads words that an earlier one has read: "anniversary of establishing relations", "restored relations"."""
    if known.countries != item.countries:
        return known.start < item.end and item.start < known.end and known.kind in RELATIONS and item.kind in RELATIONS
    if known.kind == item.kind:
        return True
    if known.kind == "anniversary":
        is_founding = item.kind in RELATIONS and (item.day is None or known.day is None or item.day.year == known.day.year)
        return is_founding or (item.kind == "ambassador_appointed" and known.start <= item.start and item.end <= known.end)
    if known.kind == "relations_restored" and item.kind == "relations_severed":
        return known.start <= item.start and item.end == known.end  # "mended their broken ties"
    return known.start <= item.start and item.end == known.end and item.kind == "relations_established"  # "re-established relations"


def _row(reading: Reading, sentence: Sentence, turn: Turn) -> dict[str, object]:
    start = turn.start if turn.rule == SECOND else sentence.start  # two of one kind in a sentence have their own words each
    return {
        "document_id": reading.analysis.document.document_id,
        "kind": turn.kind,
        "countries": list(turn.countries),
        "date": turn.day,
        "date_precision": turn.precision,
        "evidence": reading.text[start : sentence.end],
        "char_start": start,
        "char_end": sentence.end,
        "rule": turn.rule,
    }


def _complete(reader: _Reader, sentence: Sentence, rows: list[dict[str, object]]) -> None:
    """Gives the milestone told last, where it has no date, the day of what completes it: "The ribbon was cut on Tuesday"."""
    row = rows[-1] if rows else None
    if row is None or row["date"] is not None or row["kind"] == "anniversary" or row["char_start"] not in reader.starts_before(sentence):
        return
    dated = find_completion(reader.teller.reading, sentence)
    if dated is not None:
        row.update(date=dated.day, date_precision=dated.precision)


def extract_milestones(reading: Reading) -> list[dict[str, object]]:
    """Rows of MILESTONES in order of appearance, each kind, pair and date once; `evidence` is the sentence."""
    text = reading.text
    reader: _Reader | None = None
    rows: list[dict[str, object]] = []
    told: list[tuple[int, Turn]] = []
    first_by_key: dict[tuple[str, tuple[str, ...]], dict[str, object]] = {}
    others: dict[tuple[str, tuple[str, ...]], str | None] = {}
    for sentence in reading.analysis.sentences:
        is_named = read_grammar().keys.are_in(sentence, text)
        if not is_named and not told:
            continue
        reader = reader or _Reader(reading)
        turns = reader.read_sentence(sentence) if is_named else []
        told += [(sentence.number, turn) for turn in turns]
        followers = read_again(reader.teller, sentence, told) or reader.read_followers(sentence, told)
        told += [(sentence.number, turn) for turn in followers]
        if not turns:
            _complete(reader, sentence, rows)
        for turn in (*turns, *followers):
            known = first_by_key.get((turn.kind, turn.countries))
            is_answer = known is not None and _answers(others.get((turn.kind, turn.countries)), known, turn)
            if known is not None and not is_answer and not _is_another(known["date"], turn.day):
                if known["date"] is None or _is_nearer(known, turn):
                    known.update(date=turn.day, date_precision=turn.precision)
                continue
            row = _row(reading, sentence, turn)
            others.setdefault((turn.kind, turn.countries), turn.other)
            first_by_key.setdefault((turn.kind, turn.countries), row)
            rows.append(row)
    return rows
