"""Instruments between states: treaties, declarations, joint statements, memoranda, with parties, status and year."""

import re
from dataclasses import replace

from entente.coder.analysis import Sentence
from entente.facts.agreement_parties import RELATIVE, PartyFinder
from entente.facts.dates import NamedDate, nearest_date
from entente.facts.instruments import Instrument, agreement_words, extend_left, extend_right, is_instrument
from entente.facts.known_agreements import complete_parties
from entente.facts.namings import merge_namings
from entente.facts.parties import is_state, list_between
from entente.facts.reading import Reading

SIGNED_BEHIND = re.compile(
    r"[^;:“\"]{0,140}?\b(?:was|were|has been|have been|had been|is|are|will be|is to be|are to be) (?:\w+ ){0,2}?"
    r"(?P<verb>signed|inked|initialled|initialed|concluded|adopted|exchanged|finalised|finalized|ratified)\b"
)
# What is no part of a name: "so-called", "14.5m-euro".
SO_CALLED = re.compile(
    r"^(?:so-called\s+|\d[\d.,]*\s?-?(?:m|bn|million|billion)[\s-](?:(?:euro|dollar|yen|pound|yuan|rouble)s?[\s-])?)", re.IGNORECASE
)
TO_BE = re.compile(
    r"[^;,]{0,80}?\b(?:is|are|was|were|due|expected|likely|set) (?:\w+ )?to be "
    r"(?:signed|initialled|initialed|concluded|sealed|inked|ratified|renewed)\b"
)
PUT_NAMES = re.compile(r"\b(?:put|puts|putting|set|affixed) (?:their|his|her|its) (?:names?|signatures?|hands?|pens?|initials|seals?)\b")
OTHER_ACT = re.compile(r";|, (?:and|but|while)\b|, (?:under|by|in) which [^;]*?\b(?:will|would|may|can|shall|must|is to|are to)\b")
# "Ran out in 2014", "to last until 2030", "the 1957 Convention": no year in which it was made.
ENDING = re.compile(
    r"\b(?:ran out|runs? out|expired?|expires|expiring|lapsed?|lapses|ends?|ended|until|till|to last) (?:\w+ ){0,2}$|\bthat of $"
)
OF_ANOTHER = re.compile(r" [A-Z][a-z]+")
ALSO = re.compile(r"(?:,|\band)(?: also)?(?: to)? (?:an? |the )?$")
PAST_PLAN = re.compile(r"\b(?:was|were) (?:\w+ )?to (?:be )?(?:sign|initial|conclude|ink|seal|adopt|renew)", re.IGNORECASE)
ENDING_REACH = 24  # characters
# "The Accord that Peru and Chile made in 1990", "with which they ended a war in 1942": its year.
MADE_THEN = re.compile(
    r",? (?:(?:with|by|in|through|under) )?(?:that|which) [^,;]*?"
    r"\b(?:brokered|mediated|signed|concluded|negotiated|agreed|reached|made|drew|settled|established|ended (?:a|an|the|their))\b[^,;]*$"
)
TAKING_EFFECT = frozenset({"into", "enter", "entered", "enters", "in", "took", "takes", "take"})
LONE_REACH = 250  # characters from the only date of a sentence to what was signed then
SO_WAS = re.compile(r"So (?:was|were|has been|have been) ")
TALKS_ON = re.compile(
    r"\b(?:talks|negotiations|discussions|consultations|work|progress) (?:on|about|over|for|towards?) (?:[\w-]+ ){0,4}$", re.IGNORECASE
)
# Only proposed, or not there at all.
ON_THE_TABLE = re.compile(
    r"[^;,]{0,60}?\b(?:on the table|not in sight|nowhere in sight|out of reach|a long way off|far off|off the table)\b"
)
TO_SIGN = re.compile(r"\b(?:is|are|was|were|due|ready) (?:\w+ )?to (?:sign|initial|conclude|ink|seal|adopt|renew)\b[^;]{0,30}$")
# "The Government of National Accord", "by common accord", "told it to sign the treaty": no instrument, or none made.
NO_NAME = re.compile(
    r"\b(?:(?:government|cabinet|council) of (?:the )?|by (?:common |mutual )?)$"
    r"|\b(?:refused|denied) (?:the |a )?$"
    r"|\b(?:told|tells|urged|pressed) [^;]{3,40} to (?:sign|join|ratify) (?:the |a )?$",
    re.IGNORECASE,
)
OF_YEAR = re.compile(r"[^;,]{0,60}?\b(?<!that )of (1[89]\d\d|20\d\d)\b")
MODALS = frozenset({"would", "could", "should", "might"})
THREATS = frozenset({"threatened", "threatens", "threaten", "threatening"})
ISSUED, OPENERS = frozenset({"joint_statement", "declaration"}), frozenset({"a", "the", "their"})  # "In a joint statement, …"
PAIR, WITH_REACH = 2, 4
LEAST_AHEAD, LONGEST_AHEAD = 4, 8  # tokens of a name, its article and comma
WINDOW = 14  # tokens around a name that are read


def _has_near(sentence: Sentence, wanted: frozenset[str], first: int, last: int) -> bool:
    return any(word in wanted for word in sentence.lower[max(0, first) : last])


class _Reader:
    """Reads the instruments of a document's sentences."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.text = reading.text
        self.finder = PartyFinder(reading)

    def read_sentence(self, sentence: Sentence, heads: list[int]) -> list[Instrument]:
        found: list[Instrument] = []
        taken = -1
        for head in heads:
            if head <= taken:
                continue
            instrument = self._read(sentence, head)
            if instrument is not None:
                found.append(self._like_the_last(sentence, found[-1], instrument) if found else instrument)
                taken = instrument.last
        return found

    def _like_the_last(self, sentence: Sentence, last: Instrument, instrument: Instrument) -> Instrument:
        """An instrument made together with the one before it: "signed a memorandum on banking, …, and to a memorandum on railways"."""
        is_listed = ALSO.search(self.text[sentence.ends[last.last] : sentence.starts[instrument.first]]) is not None
        if not is_listed or last.status != "signed" or instrument.status != "mentioned" or instrument.year is not None:
            return instrument
        parties = instrument.parties or last.parties
        return replace(instrument, status="signed", parties=parties, year=last.year, day=last.day, precision=last.precision)

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
        if NO_NAME.search(self.text[sentence.start : sentence.starts[first]]):
            return None
        instrument = self._with_name_ahead(instrument)
        return self._place(instrument)

    def _with_name_ahead(self, instrument: Instrument) -> Instrument:
        """The instrument by the name that stands before what it is: "the Falepili Union, a treaty between …"."""
        sentence, first = instrument.sentence, instrument.first
        if first < LEAST_AHEAD or sentence.lower[first - 1] not in OPENERS or sentence.words[first - 2] != ",":
            return instrument
        start = first - 2
        while start > 0 and sentence.words[start - 1][:1].isupper() and start > first - LONGEST_AHEAD:
            start -= 1
        start += sentence.lower[start] in OPENERS
        is_name = first - 2 - start > 1 and not any(
            mention.first < first - 2 and start <= mention.last and mention.kind not in ("adjective", "demonym")
            for mention in sentence.mentions
        )
        if not is_name or sentence.lower[start - 1 : start] not in (["the"], ["a"], ["its"], ["their"]):
            return instrument
        return replace(instrument, name=self.text[sentence.starts[start] : sentence.ends[first - 3]], is_proper=True)

    def _place(self, instrument: Instrument) -> Instrument | None:
        """The instrument with status, parties and date; null where it is only wished for or nothing says that it exists."""
        words, sentence = agreement_words(), instrument.sentence
        first, last = instrument.first, instrument.last + 1
        before, after = max(0, first - WINDOW), min(len(sentence.lower), last + WINDOW)
        is_owned = sentence.lower[first - 1 : first] in (["their"], ["its"])
        signing = words.signed - words.weak_signed if is_owned else words.signed  # "agreed to widen their pact"
        signed = _has_near(sentence, signing, before, first) or _has_near(sentence, words.signed, last, min(after, last + 8))
        signed = signed or PUT_NAMES.search(self.text, sentence.starts[before], sentence.starts[first]) is not None
        relative = RELATIVE.match(self.text, sentence.ends[instrument.last], sentence.end)
        passive = relative or SIGNED_BEHIND.match(self.text, sentence.ends[instrument.last], sentence.end)
        is_issued = instrument.kind in ISSUED and (
            (first > 1 and sentence.lower[first - 2] == "in" and sentence.lower[first - 1] in OPENERS)
            or sentence.lower[last : last + 1] in (["issued"], ["released"], ["published"])
        )
        signed = signed or is_issued or passive is not None or SO_WAS.match(self.text, sentence.start, sentence.end) is not None
        ahead = self.text[sentence.start : sentence.starts[instrument.first]]
        near_unreal = not is_issued and (self._is_unreal(sentence, first, last) or TALKS_ON.search(ahead) is not None)
        planned = (
            signed
            and relative is None
            and (
                TO_SIGN.search(ahead) is not None
                or TO_BE.match(self.text, sentence.ends[instrument.last], sentence.end) is not None
                or _has_near(sentence, words.planned, first - 8, first)
                or _has_near(sentence, words.planned, last, last + 4)
            )
        )
        signed_firmly = planned or _has_near(sentence, words.done, before, first) or _has_near(sentence, words.done, last, last + 8)
        tells = [word for word in sentence.lower[last : last + 2] if word != "also"][:1]
        existing = _has_near(sentence, words.existing, first - 4, first) or not words.telling.isdisjoint(tells)
        name = instrument.name.split(" for ")[0]  # "for 2024-2026" says how long it runs
        year_in_name = next((int(year) for year in re.findall(r"\b\d{4}\b", name)), None)
        of_year = OF_YEAR.match(self.text, sentence.ends[instrument.last], sentence.end)
        year_in_name = year_in_name or (int(of_year.group(1)) if of_year else None)
        dates = self.reading.dates(sentence, is_ahead=planned and PAST_PLAN.search(self.text, sentence.start, sentence.end) is None)
        after_name = [named for named in dates if 0 <= named.start - sentence.ends[instrument.last] <= 24]
        is_past = any(named.day.year < self.reading.published.year - 1 for named in dates) if self.reading.published else False
        is_dated = year_in_name is not None or bool(after_name) or is_past
        is_old = year_in_name is not None and self.reading.published is not None and year_in_name < self.reading.published.year
        status = "mentioned"
        if _has_near(sentence, words.terminated, first - 8, first) or _has_near(sentence, words.terminated, last, last + 6):
            status = "mentioned" if _has_near(sentence, THREATS, first - 6, first) else "terminated"
        elif planned:
            status = "announced"
        elif _has_near(sentence, words.ratified, first - 6, first) or _has_near(sentence, words.ratified, last, last + 6):
            status = "ratified"
        elif signed:
            status = "signed"
        elif _has_near(sentence, words.in_force, last, last + 8) and _has_near(sentence, TAKING_EFFECT, last, last + 6):
            status = "in_force"
        if not instrument.is_proper:
            has_name = instrument.first < instrument.head or instrument.last > instrument.head
            between = len(list_between(self.text, self.finder.parties_behind(sentence, last))) == 2
            if (
                status == "mentioned"
                and not existing
                and not (is_dated and (year_in_name or not is_owned))
                and not between
                and not self._is_owned_with(sentence, instrument)
                and not (has_name and not is_owned and self.finder.names_two(sentence))
            ):
                return None
            is_done = existing or _has_near(sentence, words.done, first - 3, first)
            if _has_near(sentence, words.absent, first - 5, first) and not (is_done or is_old):
                return None
            if ON_THE_TABLE.match(self.text, sentence.ends[instrument.last], sentence.end):
                return None
            if near_unreal and not is_old and status not in ("announced", "terminated", "ratified"):
                return None
        elif near_unreal and not signed_firmly and sentence.lower[first - 1 : first] in (["a"], ["an"]):
            return None  # "agreed to start negotiating a Free Trade Agreement"
        parties = complete_parties(instrument.name, self.finder.find(instrument, status))
        behind = self.finder.signed_behind(sentence) if len(parties) < PAIR else ((), None)
        parties = behind[0] or (parties if len(parties) != 1 or not is_state(parties[0]) else ())
        if not instrument.is_proper and (
            len(parties) < 2
            or (
                first == instrument.head == last - 1
                and (status == "signed" or (status == "mentioned" and instrument.kind == "ceasefire"))
                and instrument.kind in ("agreement", "ceasefire")
                and not self._is_formally_signed(sentence, first)
            )
        ):
            return None
        named = self._date(instrument, dates, status)
        if named is None and behind[1] is not None:
            named = next(iter(self.reading.dates(behind[1])), None)
        day, precision = (named.day, named.precision) if named is not None else (None, None)
        year = year_in_name or (day.year if day else None)
        if year is None and status in ("signed", "announced") and self.reading.published is not None:
            year = self.reading.published.year
        return replace(instrument, parties=parties, status=status, day=day, precision=precision, year=year)

    def _is_owned_with(self, sentence: Sentence, instrument: Instrument) -> bool:
        """Whether it is "Libya's accord with Turkey"."""
        is_owned = sentence.lower[instrument.first - 1 : instrument.first] in (["'s"], ["’s"], ["its"], ["their"])
        behind = [party for party in self.reading.parties(sentence) if party.first > instrument.last]
        return is_owned and bool(behind) and behind[0].prep == "with" and behind[0].first <= instrument.last + WITH_REACH

    @staticmethod
    def _is_unreal(sentence: Sentence, first: int, last: int) -> bool:
        """Whether the instrument is only wished for or talked of: before a past signature only what stands right before the verb counts."""
        words = agreement_words()
        done = next((token for token in range(first - 1, max(-1, first - WINDOW), -1) if sentence.lower[token] in words.done), None)
        if done is not None:
            return _has_near(sentence, words.unreal, done - 3, done)
        return _has_near(sentence, words.unreal, first - 6, first) or _has_near(sentence, words.unreal & MODALS, last, last + 3)

    def _is_formally_signed(self, sentence: Sentence, first: int) -> bool:
        """Whether more than an understanding was reached: a bare "agreement" that sides "reached" is no instrument."""
        words = agreement_words()
        around = slice(max(0, first - WINDOW), first + WINDOW)
        is_named = PUT_NAMES.search(self.text, sentence.starts[around][0], sentence.ends[around][-1]) is not None
        return is_named or _has_near(sentence, words.signed - words.weak_signed, first - WINDOW, first + WINDOW)

    def _date(self, instrument: Instrument, dates: list[NamedDate], status: str) -> NamedDate | None:
        sentence = instrument.sentence
        start, end = sentence.starts[instrument.first], sentence.ends[instrument.last]
        is_lasting = status == "in_force"  # "has been in force since 1998"
        free = [
            named
            for named in dates
            if is_lasting or not self.text[max(sentence.start, named.start - 6) : named.start].lower().endswith("since ")
        ]
        free = [named for named in free if named.end <= start or (named.start >= end and not OTHER_ACT.search(self.text, end, named.start))]
        free = [named for named in free if not self._is_of_another_time(sentence, named)]
        near = nearest_date(free, start, end, reach=90)
        if near is None and len(free) == 1 and status == "announced" and end <= free[0].start <= end + LONE_REACH:
            return free[0]
        if near is None and len(free) == 1 and status == "signed" and 0 <= start - free[0].end <= LONE_REACH:
            return free[0]
        is_apart = near is not None and status == "mentioned" and near.start - end > 24
        if near is None or status == "terminated" or (is_apart and MADE_THEN.match(self.text, end, near.start) is None):
            return None
        return near

    def _is_of_another_time(self, sentence: Sentence, named: NamedDate) -> bool:
        """Whether a date tells when an instrument ends, or belongs to the name of another one."""
        if named.precision == "year" and OF_ANOTHER.match(self.text, named.end, sentence.end):
            return self.text[max(sentence.start, named.start - 4) : named.start].lower() == "the "
        return ENDING.search(self.text[max(sentence.start, named.start - ENDING_REACH) : named.start]) is not None


def extract_agreements(reading: Reading) -> list[dict[str, object]]:
    """Rows of AGREEMENTS in order of appearance, each instrument once; `evidence` is the sentence that names it."""
    heads = agreement_words().heads.keys()
    text = reading.text
    reader = _Reader(reading)
    found: list[Instrument] = []
    for sentence in reading.analysis.sentences:
        if not heads.isdisjoint(sentence.word_set):
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
        for item in merge_namings(found)
    ]
