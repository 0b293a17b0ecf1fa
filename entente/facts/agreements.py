"""Instruments between states: treaties, declarations, joint statements, memoranda, with parties, status and year."""

import re
from dataclasses import replace

from entente.coder.analysis import Sentence
from entente.facts.dates import NamedDate, nearest_date
from entente.facts.instruments import Instrument, agreement_words, extend_left, extend_right, is_instrument
from entente.facts.parties import Party, courts, distinct_codes, is_state, list_between, list_parties
from entente.facts.reading import Reading

JOINED = re.compile(r"(?:'s|’s)?[\s,]*(?:(?:and|as well as) )?(?:the )?(?:\w+ ){0,2}")
SIGNED_BEHIND = re.compile(
    r"[^.;:“\"]{0,140}?\b(?:was|were|has been|have been|had been|is|are|will be|is to be|are to be) (?:\w+ ){0,2}?"
    r"(?P<verb>signed|inked|initialled|initialed|concluded|adopted|exchanged|finalised|finalized|ratified)\b"
)
SO_CALLED = re.compile(r"^so-called\s+", re.IGNORECASE)
SO_WAS = re.compile(r"So (?:was|were|has been|have been) ")
TALKS_ON = re.compile(
    r"\b(?:talks|negotiations|discussions|consultations|work|progress) (?:on|about|over|for|towards?) (?:[\w-]+ ){0,4}$", re.IGNORECASE
)
OF_YEAR = re.compile(r"[^.;,]{0,60}?\bof (1[89]\d\d|20\d\d)\b")
TRIPLE = 3  # sides of "the three signed"
MODALS = frozenset({"would", "could", "should", "might"})
THREATS = frozenset({"threatened", "threatens", "threaten", "threatening"})
THREE_SIDES = re.compile(
    r"\b(?:the|all) three(?: (?:countries|sides|states|presidents|leaders|ministers|governments|parties|neighbou?rs|capitals))?"
    r"(?= (?:had |have |also |then |now )?(?:sign|conclud|adopt|agree|initial|reach|issue|renew)\w*\b)"
    r"|\b(?:the|all) three (?:countries|sides|states|presidents|leaders|ministers|governments|parties|neighbou?rs)\b|\btrilateral\b",
    re.IGNORECASE,
)
BOTH_SIDES = re.compile(
    r"\b(?:the two|both) (?:countries|sides|states|governments|nations|neighbou?rs|capitals)\b"
    r"|\b(?:that|which) (?:they|both|the (?:two|kingdoms|countries|states|neighbou?rs|governments|republics|sides|parties|leaders))"
    r"(?= (?:had |have )?(?:sign|conclud|initial|adopt)\w*\b)",
    re.IGNORECASE,
)
WINDOW = 14  # tokens around a name that are read
STATUS_RANK = ("signed", "ratified", "in_force", "terminated", "announced", "mentioned")


def _has_near(sentence: Sentence, wanted: frozenset[str], first: int, last: int) -> bool:
    return any(word in wanted for word in sentence.lower[max(0, first) : last])


class _Reader:
    """Reads the instruments of a document's sentences."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.text = reading.text

    def read_sentence(self, sentence: Sentence, heads: list[int]) -> list[Instrument]:
        found: list[Instrument] = []
        taken = -1
        for head in heads:
            if head <= taken:
                continue
            instrument = self._read(sentence, head)
            if instrument is not None:
                found.append(instrument)
                taken = instrument.last
        return found

    def _read(self, sentence: Sentence, head: int) -> Instrument | None:
        heads = agreement_words().heads
        while head + 1 < len(sentence.lower) and sentence.lower[head + 1] in heads:
            head += 1
        kind = heads[sentence.lower[head]]
        first, last = extend_left(sentence, head), extend_right(sentence, head, kind)
        inner = [word for word in sentence.words[first:head] + sentence.words[head + 1 : last + 1] if word[0].isalpha() and len(word) > 3]
        is_headline = sentence.number == 0 and self.text[sentence.end - 1 : sentence.end] not in (".", "”", '"')
        is_capital = sentence.words[head][0].isupper() and head > 0
        named = [word for word in inner if word[0].isupper()]
        adjectives = {
            token
            for mention in sentence.mentions
            if mention.kind in ("adjective", "name", "demonym")
            for token in range(mention.first, mention.last + 1)
        }
        is_place_name = any(sentence.words[token][0].isupper() and token not in adjectives for token in range(first, head)) and first > 0
        is_proper = not is_headline and bool(named) and (is_capital or is_place_name)
        name = SO_CALLED.sub("", self.text[sentence.starts[first] : sentence.ends[last]])
        instrument = Instrument(name, kind, first, last, head, is_proper, sentence)
        if is_headline or not is_instrument(sentence, instrument):
            return None
        return self._place(instrument)

    def _place(self, instrument: Instrument) -> Instrument | None:
        """The instrument with status, parties and date; null where it is only wished for or nothing says that it exists."""
        words, sentence = agreement_words(), instrument.sentence
        first, last = instrument.first, instrument.last + 1
        before, after = max(0, first - WINDOW), min(len(sentence.lower), last + WINDOW)
        signed = _has_near(sentence, words.signed, before, first) or _has_near(sentence, words.signed, last, min(after, last + 8))
        passive = SIGNED_BEHIND.match(self.text, sentence.ends[instrument.last], sentence.end)
        signed = signed or passive is not None or SO_WAS.match(self.text, sentence.start, sentence.end) is not None
        near_unreal = self._is_unreal(sentence, first, last) or TALKS_ON.search(
            self.text[sentence.start : sentence.starts[instrument.first]]
        )
        planned = signed and (_has_near(sentence, words.planned, first - 8, first) or _has_near(sentence, words.planned, last, last + 4))
        existing = _has_near(sentence, words.existing, first - 4, first)
        name = instrument.name.split(" for ")[0]  # "for 2024-2026" says how long it runs
        year_in_name = next((int(year) for year in re.findall(r"\b\d{4}\b", name)), None)
        of_year = OF_YEAR.match(self.text, sentence.ends[instrument.last], sentence.end)
        year_in_name = year_in_name or (int(of_year.group(1)) if of_year else None)
        dates = self.reading.dates(sentence, is_ahead=planned)
        after_name = [named for named in dates if 0 <= named.start - sentence.ends[instrument.last] <= 24]
        is_dated = year_in_name is not None or bool(after_name)
        status = "mentioned"
        if _has_near(sentence, words.terminated, first - 8, first) or _has_near(sentence, words.terminated, last, last + 6):
            status = "mentioned" if _has_near(sentence, THREATS, first - 6, first) else "terminated"
        elif planned:
            status = "announced"
        elif _has_near(sentence, words.ratified, first - 6, first) or _has_near(sentence, words.ratified, last, last + 6):
            status = "ratified"
        elif signed:
            status = "signed"
        elif _has_near(sentence, words.in_force, last, last + 8) and _has_near(
            sentence, frozenset({"into", "enter", "entered", "enters", "in"}), last, last + 6
        ):
            status = "in_force"
        if not instrument.is_proper:
            has_name = instrument.first < instrument.head or instrument.last > instrument.head
            between = len(list_between(self.text, self._parties_behind(sentence, last))) == 2
            if status == "mentioned" and not existing and not is_dated and not between and not (has_name and self._names_two(sentence)):
                return None
            if _has_near(sentence, words.absent, first - 5, first) and not _has_near(sentence, words.done, first - 3, first):
                return None
            if near_unreal and status not in ("announced", "terminated", "ratified"):
                return None
        parties = self._parties(instrument, status)
        if not instrument.is_proper and (
            len(parties) < 2
            or (
                first == instrument.head == last - 1
                and status == "signed"
                and instrument.kind == "agreement"
                and not self._is_formally_signed(sentence, first)
            )
        ):
            return None
        named = self._date(instrument, dates, status)
        day, precision = (named.day, named.precision) if named is not None else (None, None)
        year = year_in_name or (day.year if day else None)
        if year is None and status in ("signed", "announced") and self.reading.published is not None:
            year = self.reading.published.year
        return replace(instrument, parties=parties, status=status, day=day, precision=precision, year=year)

    @staticmethod
    def _is_unreal(sentence: Sentence, first: int, last: int) -> bool:
        """Whether the instrument is only wished for or talked of: before a past signature only what stands right before the verb counts."""
        words = agreement_words()
        done = next((token for token in range(first - 1, max(-1, first - WINDOW), -1) if sentence.lower[token] in words.done), None)
        if done is not None:
            return _has_near(sentence, words.unreal, done - 3, done)
        return _has_near(sentence, words.unreal, first - 6, first) or _has_near(sentence, words.unreal & MODALS, last, last + 3)

    def _neighbours(self, sentence: Sentence, count: int, known: list[str]) -> tuple[str, ...]:
        """`known` filled up to `count` states with those of the two sentences before, the nearest first; nothing if too few."""
        earlier = self.reading.analysis.sentences[max(0, sentence.number - 2) : sentence.number]
        found = dict.fromkeys(known)
        for other in reversed(earlier):
            for party in list_parties(other):
                if len(party.codes) == 1 and is_state(party.codes[0]) and self._can_be_party(other, party):
                    found.setdefault(party.codes[0])
            if len(found) >= count:
                break
        return tuple(sorted(list(found)[:count])) if len(found) >= count else ()

    def _names_two(self, sentence: Sentence) -> bool:
        """Whether the sentence itself names two parties and nothing that is only wished for."""
        named = distinct_codes(party for party in list_parties(sentence) if self._can_be_party(sentence, party))
        return len(named) == 2 and agreement_words().unreal.isdisjoint(sentence.lower)

    def _is_formally_signed(self, sentence: Sentence, first: int) -> bool:
        """Whether more than an understanding was reached: a bare "agreement" that sides "reached" is no instrument."""
        words = agreement_words()
        return _has_near(sentence, words.signed - words.weak_signed, first - WINDOW, first + WINDOW)

    @staticmethod
    def _can_be_party(sentence: Sentence, party: Party) -> bool:
        """Whether a party may sign: no place of signing, no mediator, no court, no goods."""
        if party.kind in ("city", "region") or party.head in ("place", "goods", "compound", "company"):
            return False
        if (party.kind == "capital" and party.prep in ("in", "at", "from")) or not courts().isdisjoint(party.codes):
            return False
        mediating, lower = agreement_words().mediating, sentence.lower
        if not mediating.isdisjoint(lower[max(0, party.first - 3) : party.first]):
            return False
        return (mediating - {"negotiated"}).isdisjoint(lower[party.last + 1 : party.last + 3])

    def _parties(self, instrument: Instrument, status: str) -> tuple[str, ...]:
        sentence = instrument.sentence
        parties = [party for party in list_parties(sentence) if self._can_be_party(sentence, party)]
        end = sentence.ends[instrument.last]
        after = [party for party in parties if 0 <= party.start - end <= 90]
        between = list_between(self.text, after)
        if 2 <= len(between) <= 3 and "," not in self.text[end : next(party.start for party in after if party.prep == "between")]:
            return tuple(sorted(between))
        listed = self._list_after(sentence, instrument, after)
        if len(distinct_codes(listed)) >= 2:
            return tuple(sorted(distinct_codes(listed)))
        inside = distinct_codes([party for party in parties if instrument.first <= party.first <= instrument.last])
        if len(inside) >= 2:
            return tuple(sorted(inside))
        if instrument.is_proper and status == "mentioned" and not listed:
            named = distinct_codes(parties)
            if len(named) == 2:
                return tuple(sorted(named))
            joint = [party for party in parties if len(party.codes) == 2 and party.end <= sentence.starts[instrument.first]]
            if not joint and not parties and BOTH_SIDES.search(self.text, sentence.start, sentence.end):
                return self.reading.pair
            return tuple(sorted(joint[-1].codes)) if joint else ()
        subjects = [
            party
            for party in parties
            if party.end <= sentence.starts[instrument.first] and party.prep not in ("in", "at", "from", "against")
        ]
        if BOTH_SIDES.search(self.text, sentence.start, sentence.end) and len(distinct_codes(subjects)) < 2 and self._main_pair():
            return self._main_pair()
        codes = (
            distinct_codes([*listed, *subjects[-3:]])
            if len(listed) == 1
            else distinct_codes([party for party in subjects if len(party.codes) > 1][-1:] or subjects)
        )
        joint = [party for party in subjects if len(party.codes) >= TRIPLE]
        if joint:
            return tuple(sorted(joint[-1].codes))
        if len(codes) != TRIPLE and THREE_SIDES.search(self.text, sentence.start, sentence.end):
            three = self._neighbours(sentence, TRIPLE, [])
            if three:
                return three
        if len(codes) > 2:
            codes = self._coordinated(subjects) or (
                [code for code in codes if code in self.reading.pair] if len(self.reading.pair) == 2 else codes
            )
        if len(codes) >= 2:
            return tuple(sorted(codes))
        if status == "terminated" and instrument.is_proper:
            return ()
        if listed and any(party.head == "company" for party in list_parties(sentence) if party.end <= sentence.starts[instrument.first]):
            return ()
        if len(codes) <= 1 and self.reading.pair and (not codes or codes[0] in self.reading.pair):
            return self.reading.pair
        is_act = not instrument.is_proper and not agreement_words().done.isdisjoint(sentence.lower)
        return self._neighbours(sentence, 2, codes) if len(codes) == 1 and is_act else ()

    def _main_pair(self) -> tuple[str, ...]:
        """The document's pair, else the two states that it speaks of most where one deals with the other."""
        most = tuple(sorted(self.reading.focus[:2]))
        if self.reading.pair or len(most) < 2:
            return self.reading.pair
        return most if any({*event.actors, *event.recipients} == {*most} for event in self.reading.events) else ()

    def _parties_behind(self, sentence: Sentence, last: int) -> list[Party]:
        behind = [party for party in list_parties(sentence) if party.first >= last]
        return behind if behind[:1] and behind[0].first <= last + 3 else []

    def _coordinated(self, subjects: list[Party]) -> list[str]:
        """The last parties that are joined by commas and "and"."""
        group: list[Party] = []
        best: list[Party] = []
        for party in subjects:
            gap = self.text[group[-1].end : party.start].lower() if group else ""
            group = [*group, party] if group and JOINED.fullmatch(gap) else [party]
            best = group if len(group) >= 2 else best
        return distinct_codes(best)

    @staticmethod
    def _list_after(sentence: Sentence, instrument: Instrument, after: list[Party]) -> list[Party]:
        """Parties joined to the instrument: "between A and B", "with B", "signed by A, B and C"."""
        following = sentence.lower[instrument.last + 1 : instrument.last + 10]
        if following[:1] and following[0] in ("which", "that") and not agreement_words().signed.isdisjoint(following):
            return after[:2]
        listed: list[Party] = []
        for party in after:
            between = sentence.lower[(listed[-1].last if listed else instrument.last) + 1 : party.first]
            if not listed and not any(word in ("between", "with", "by", "among", "of") for word in between):
                break
            if listed and any(word not in (",", "and", "the", "of", "president", "minister") and not word[0].isupper() for word in between):
                break
            listed.append(party)
        return listed

    def _date(self, instrument: Instrument, dates: list[NamedDate], status: str) -> NamedDate | None:
        sentence = instrument.sentence
        start, end = sentence.starts[instrument.first], sentence.ends[instrument.last]
        free = [named for named in dates if not self.text[max(sentence.start, named.start - 6) : named.start].lower().endswith("since ")]
        near = nearest_date([named for named in free if named.start >= end or named.end <= start], start, end, reach=90)
        if near is None or status == "terminated" or (status == "mentioned" and near.start - end > 24):
            return None
        return near


def _same_instrument(one: Instrument, other: Instrument) -> bool:
    """Whether two namings in a document are one instrument: one kind, parties that do not contradict, a name within the other."""
    if (
        one.kind != other.kind
        or (one.parties and other.parties and one.parties != other.parties)
        or (one.year and other.year and one.year != other.year)
    ):
        return False
    heads = agreement_words().heads
    left, right = ({word for word in re.findall(r"[^\W\d_]+", item.name.lower()) if word not in heads} for item in (one, other))
    return left <= right or right <= left


def _merge(instruments: list[Instrument]) -> list[Instrument]:
    merged: list[Instrument] = []
    for instrument in instruments:
        for position, known in enumerate(merged):
            if _same_instrument(known, instrument):
                best = min(known.status, instrument.status, key=STATUS_RANK.index)
                keep = instrument if instrument.is_proper and not known.is_proper else known
                other = known if keep is instrument else instrument
                merged[position] = replace(
                    keep,
                    status=best,
                    parties=keep.parties or other.parties,
                    day=keep.day or other.day,
                    precision=keep.precision if keep.day else other.precision,
                    year=keep.year or other.year,
                )
                break
        else:
            merged.append(instrument)
    return merged


def extract_agreements(reading: Reading) -> list[dict[str, object]]:
    """Rows of AGREEMENTS in order of appearance, each instrument once; `evidence` is the sentence that names it."""
    heads = agreement_words().heads.keys()
    text = reading.text
    reader = _Reader(reading)
    found: list[Instrument] = []
    for sentence in reading.analysis.sentences:
        if not heads.isdisjoint(sentence.lower):
            found += reader.read_sentence(sentence, [token for token, word in enumerate(sentence.lower) if word in heads])
    return [
        {
            "document_id": reading.analysis.document.document_id,
            "name": item.name,
            "kind": item.kind,
            "parties": list(item.parties),
            "status": item.status,
            "signed_date": item.day if item.status in ("signed", "mentioned", "in_force") else None,
            "date_precision": item.precision if item.status in ("signed", "mentioned", "in_force") else None,
            "year": item.year,
            "evidence": text[item.sentence.start : item.sentence.end],
            "char_start": item.sentence.start,
            "char_end": item.sentence.end,
            "rule": f"{item.kind}-{item.status}",
        }
        for item in _merge(found)
    ]
