"""Instruments between states: treaties, declarations, joint statements, memoranda, with parties, status and year."""

import re
from collections.abc import Collection
from dataclasses import replace

from entente.coder.analysis import Sentence
from entente.facts.agreement_clauses import AT_HOME_ONLY, IN_MAKING, SIGNED_LIST
from entente.facts.agreement_dates import date_by_signature, find_made_date
from entente.facts.agreement_parties import RELATIVE, PartyFinder
from entente.facts.formal_titles import extend_over_title, find_abbreviated
from entente.facts.instruments import Instrument, agreement_words, extend_left, extend_right, is_instrument
from entente.facts.known_agreements import complete_parties
from entente.facts.namings import merge_namings
from entente.facts.parties import dateline_length, is_state, list_between
from entente.facts.reading import Reading
from entente.facts.unasserted import is_corrected, is_supposed

SIGNED_BEHIND = re.compile(
    r"[^;:“\"]{0,140}?\b(?:was|were|has been|have been|had been|is|are|will be|is to be|are to be) (?:\w+ ){0,2}?"
    r"(?P<verb>signed|inked|initialled|initialed|concluded|adopted|exchanged|finalised|finalized|ratified)\b"
)
# What is no part of a name: "so-called", "14.5m-euro".
SO_CALLED = re.compile(
    r"^(?:so-called\s+|\d[\d.,]*\s?-?(?:m|bn|million|billion)[\s-](?:(?:euro|dollar|yen|pound|yuan|rouble)s?[\s-])?)", re.IGNORECASE
)
TO_BE = re.compile(
    r"[^;,]{0,80}?(?:\b(?:is|are|was|were|due|expected|likely|set) (?:\w+ )?|, )to be "
    r"(?:signed|initialled|initialed|concluded|sealed|inked|ratified|renewed)\b"
)
PUT_NAMES = re.compile(
    r"\b(?:put|puts|putting|set|affixed) (?:their|his|her|its) (?:names?|signatures?|hands?|pens?|initials|seals?)\b"
    r"|\b(?:put|puts|putting|set|setting) pen to paper\b"
)
BEARS_NAMES = re.compile(r"[^;]{0,140}?\b(?:bears?|bore|carr(?:y|ies|ied)) [^;,]{0,30}?\b(?:signatures?|names|initials)\b")
# "Agreed the text of a protocol": made, though not signed.
TEXT_AGREED = re.compile(
    r"\b(?:agreed|settled|finali[sz]ed|approved|initial(?:l?ed)|completed)(?: on| upon)? the (?:final |full )?(?:text|wording|draft) of "
    r"(?:an? |the |their )?$"
)
# "The text of the treaty was initialled".
TEXT_OF = re.compile(r"\b(?:text|draft|wording|terms) of (?:an? |the |their )?$", re.IGNORECASE)
AUTHORISED = re.compile(r"\b(?:authori[sz]e[sd]|approve[sd]|endorse[sd]|cleared) the (?:signature|signing|conclusion) of (?:an? |the )?$")
GONE = re.compile(r"[^;,]{0,20}?\b(?:is|are|was|were) (?:now |officially )?(?:no more|history|dead|void|defunct)\b")
# "The treaty, which Quito has left unsigned since 2011": drawn up, and not made.
UNSIGNED = re.compile(r"[^;]{0,60}?\b(?:unsigned|(?:remains?|remained|is|has been|had been) (?:still )?stalled)\b")
NEVER_SIGNED = frozenset({"unsigned", "stalled", "long-stalled"})
OF_TREATY = re.compile(
    r"\b(?:its |(?:amended|supplemented|complemented|completed|extended|replaced|modified|followed) (?:later )?by (?:an? |the )?)"
    r"(?:\w+ )?$",
    re.IGNORECASE,
)
# "The treaty signed by the two foreign ministers": made at a time that is not told.
SIGNED_BY = re.compile(r",? (?:signed|concluded|reached|initialled|negotiated|made) (?:by|between)\b")
ALSO = re.compile(r"(?:,|\band)(?: also)?(?: to)? (?:an? |the )?$")
MADE_ALONE = re.compile(r",? (?:signed|concluded|initialled|agreed|reached|made|done) ")  # "the accord signed in 1951 and the treaty"
PAST_PLAN = re.compile(r"\b(?:was|were) (?:\w+ )?to (?:be )?(?:sign|initial|conclude|ink|seal|adopt|renew)", re.IGNORECASE)
TAKING_EFFECT = frozenset({"into", "enter", "entered", "enters", "in", "took", "takes", "take"})
SO_WAS = re.compile(r"So (?:was|were|has been|have been) ")
TALKS_ON = re.compile(
    r"\b(?:talks|negotiations|discussions|consultations|work|progress) (?:on|about|over|for|towards?) (?:[\w-]+ ){0,4}$"
    r"|\b(?:talk(?:ed|s|ing)?|spoke|spoken|dream(?:ed|t|s|ing)?) (?:of|about) (?:an? )?(?:[\w-]+ ){0,3}$",
    re.IGNORECASE,
)
# Only proposed, or not there at all.
ON_THE_TABLE = re.compile(
    r"[^;,]{0,60}?\b(?:on the table|not in sight|nowhere in sight|out of reach|a long way off|far off|off the table"
    r"|(?:weeks|months|years|decades) (?:away|off))\b"
)
TO_SIGN = re.compile(r"\b(?:is|are|was|were|due|ready) (?:\w+ )?to (?:sign|initial|conclude|ink|seal|adopt|renew)\b[^;]{0,30}$")
# "The Government of National Accord", "by common accord", "told it to sign the treaty": no instrument, or none made.
NO_NAME = re.compile(
    r"\b(?:(?:government|cabinet|council) of (?:the )?|by (?:common |mutual )?)$"
    r"|\b(?:refused|denied) (?:the |a )?$"
    r"|\b(?:are|is|was|were|be|been|being|seem(?:s|ed)?|remain(?:s|ed)?|find|found|stand|stood) (?:(?:\w+ )?themselves |\w+ )?"
    r"in (?:(?!(?:the|an?|this|that|its|their|our|every|both|each|which)\b)\w+ )?$"  # "in agreement on all"
    r"|\bless (?:of )?an? $|\b(?:nobody|no one|neither|none) (?:has |had |ever )?signed (?:an? |the )?$"
    r"|\b(?:directorate|chief|head|department|office|director|division|bureau) of (?:the )?(?:state )?$"
    r"|\b(?:told|tells|urged|pressed) [^;]{3,40} to (?:sign|join|ratify) (?:the |a )?$",
    re.IGNORECASE,
)
OF_YEAR = re.compile(r"[^;,]{0,60}?\b(?<!that )of (1[89]\d\d|20\d\d)\b")
MAY = "May"
MODALS = frozenset({"would", "could", "should", "might"})
THREATS = frozenset({"threatened", "threatens", "threaten", "threatening"})
ISSUED, OPENERS = frozenset({"joint_statement", "declaration"}), frozenset({"a", "the", "their"})  # "In a joint statement, …"
PAIR, WITH_REACH, LINE_END = 2, 4, 2
LEAST_AHEAD, LONGEST_AHEAD = 4, 8  # tokens of a name, its article and comma
WINDOW = 14  # tokens around a name that are read


def _has_near(sentence: Sentence, wanted: frozenset[str], first: int, last: int, behind: Collection[str] = ()) -> bool:
    """Whether one of `wanted` stands among the tokens from `first` to before `last`, the dateline and the month of May aside.

    Right behind one of the words `behind` it does not count: "the accord signed in 1951 and the treaty".
    """
    lower = sentence.lower
    tokens = range(max(dateline_length(sentence), first), min(last, len(lower)))
    return any(lower[token] in wanted and sentence.words[token] != MAY and not (token and lower[token - 1] in behind) for token in tokens)


class _Reader:
    """Reads the instruments of a document's sentences."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.text = reading.text
        self.finder = PartyFinder(reading)
        self.treaty: Instrument | None = None  # the one with parties read last

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
                if len(instrument.parties) >= PAIR and instrument.kind in ("treaty", "agreement"):
                    self.treaty = instrument
        return found

    def _like_the_last(self, sentence: Sentence, last: Instrument, instrument: Instrument) -> Instrument:
        """An instrument made together with the one before it: "signed a memorandum on banking, …, and to a memorandum on railways"."""
        between = self.text[sentence.ends[last.last] : sentence.starts[instrument.first]]
        is_listed = ALSO.search(between) is not None and MADE_ALONE.match(between) is None
        if not is_listed or last.status != "signed" or instrument.status != "mentioned" or instrument.year is not None:
            return instrument
        parties = instrument.parties or last.parties
        return replace(instrument, status="signed", parties=parties, year=last.year, day=last.day, precision=last.precision)

    def _read(self, sentence: Sentence, head: int) -> Instrument | None:
        abbreviated = find_abbreviated(sentence, head)
        if abbreviated is not None:
            return self._place(abbreviated)
        heads = agreement_words().heads
        if sentence.lower[head] not in heads:
            return None
        while head + 1 < len(sentence.lower) and sentence.lower[head + 1] in heads:
            head += 1
        kind = heads[sentence.lower[head]]
        first, last = extend_left(sentence, head), extend_over_title(sentence, head, extend_right(sentence, head, kind))
        inner = [word for word in sentence.words[first:head] + sentence.words[head + 1 : last + 1] if word[0].isalpha() and len(word) > 3]
        is_headline = sentence.number == 0 and self.text[sentence.end - 1 : sentence.end] not in (".", "”", '"')
        is_title = last + LINE_END >= len(sentence.words)  # "Convention on Cultural Exchange." in a register
        is_capital = sentence.words[head][0].isupper() and (head > 0 or is_title)
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
        if any(NO_NAME.search(self.text[sentence.start : sentence.starts[token]]) for token in {first, head}):
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
        signed = _has_near(sentence, signing, before, first, behind=words.heads) or _has_near(
            sentence, words.signed, last, min(after, last + 8)
        )
        signed = signed or PUT_NAMES.search(self.text, sentence.starts[before], sentence.starts[first]) is not None
        relative = RELATIVE.match(self.text, sentence.ends[instrument.last], sentence.end)
        passive = relative or SIGNED_BEHIND.match(self.text, sentence.ends[instrument.last], sentence.end)
        is_issued = instrument.kind in ISSUED and (
            (first > 1 and sentence.lower[first - 2] == "in" and sentence.lower[first - 1] in OPENERS)
            or sentence.lower[last : last + 1] in (["issued"], ["released"], ["published"])
        )
        signed = signed or BEARS_NAMES.match(self.text, sentence.ends[instrument.last], sentence.end) is not None
        signed = signed or SIGNED_LIST.search(self.text, sentence.start, sentence.starts[first]) is not None
        signed = signed or is_issued or passive is not None or SO_WAS.match(self.text, sentence.start, sentence.end) is not None
        ahead = self.text[sentence.start : sentence.starts[instrument.first]]
        is_made = is_issued or TEXT_AGREED.search(ahead) is not None or AUTHORISED.search(ahead) is not None
        is_made = is_made or _has_near(sentence, words.kept, first - 3, first)
        is_made = is_made or (passive is not None and TEXT_OF.search(ahead) is not None)
        near_unreal = not is_made and (self._is_unreal(sentence, first, last) or TALKS_ON.search(ahead) is not None)
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
        is_part = self._is_part(instrument, ahead)
        behind = last + 3 if sentence.lower[last : last + 1] == ["("] and sentence.lower[last + 2 : last + 3] == [")"] else last  # "(1999)"
        tells = [word for word in sentence.lower[behind : behind + 2] if word != "also"][:1]
        existing = is_part or _has_near(sentence, words.existing, first - 4, first) or not words.telling.isdisjoint(tells)
        name = instrument.name.split(" for ")[0]  # "for 2024-2026" says how long it runs
        year_in_name = next((int(year) for year in re.findall(r"\b\d{4}\b", name)), None)
        of_year = OF_YEAR.match(self.text, sentence.ends[instrument.last], sentence.end)
        year_in_name = year_in_name or (int(of_year.group(1)) if of_year else None)
        written = sentence.ends[dateline_length(sentence) - 1] if dateline_length(sentence) else sentence.start
        dates = self.reading.dates(sentence, is_ahead=planned and PAST_PLAN.search(self.text, sentence.start, sentence.end) is None)
        dates = [named for named in dates if named.start >= written]  # no dateline dates what an article tells
        after_name = [named for named in dates if 0 <= named.start - sentence.ends[instrument.last] <= 24]
        is_past = any(named.day.year < self.reading.published.year - 1 for named in dates) if self.reading.published else False
        is_dated = year_in_name is not None or bool(after_name) or is_past
        is_old = year_in_name is not None and self.reading.published is not None and year_in_name < self.reading.published.year
        planned = planned or AUTHORISED.search(ahead) is not None
        is_unsigned = UNSIGNED.match(self.text, sentence.ends[instrument.last], sentence.end) is not None
        is_unsigned = (
            is_unsigned or _has_near(sentence, NEVER_SIGNED, first, instrument.head) or _has_near(sentence, NEVER_SIGNED, first - 3, first)
        )
        is_titled = instrument.first < instrument.head or instrument.last > instrument.head
        is_in_making = is_titled and IN_MAKING.match(self.text, sentence.ends[instrument.last], sentence.end) is not None
        is_unsigned = is_unsigned or is_in_making
        status = "mentioned"
        if is_unsigned:
            status = "announced"
        elif GONE.match(self.text, sentence.ends[instrument.last], sentence.end):
            status = "terminated"
        elif _has_near(sentence, words.terminated, first - 8, first) or _has_near(sentence, words.terminated, last, last + 6):
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
            between = len(list_between(self.text, self.finder.parties_behind(sentence, last))) == 2
            if (
                status == "mentioned"
                and not existing
                and not (is_dated and (year_in_name or not is_owned))
                and not between
                and not self._is_owned_with(sentence, instrument)
                and not (is_titled and not is_owned and self.finder.names_two(sentence))
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
        if AT_HOME_ONLY.match(self.text, sentence.ends[instrument.last], sentence.end):
            return None
        is_abbreviated = bool(instrument.parties)
        parties = instrument.parties or complete_parties(instrument.name, self.finder.find(instrument, status))
        if len(parties) < PAIR and is_part and self.treaty is not None:
            parties = self.treaty.parties
        signers, signed_then = self.finder.signed_behind(sentence)
        outside = [party for party in self.reading.parties(sentence) if not instrument.first <= party.first <= instrument.last]
        told = {code for party in outside for code in party.codes}
        signers = signers if len(parties) < PAIR or not told.issuperset(parties) else ()
        parties = signers or (parties if len(parties) != 1 or not is_state(parties[0]) else ())
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
        named = find_made_date(self.text, instrument, dates, status)
        if signed_then is not None and (named is None or status == "mentioned"):
            named = next(iter(self.reading.dates(signed_then)), named)
        if named is not None and year_in_name not in (None, named.day.year):
            named = None  # "who took office on October 1, could reopen the 1998 declaration"
        day, precision = (named.day, named.precision) if named is not None else (None, None)
        if day is None and status == "signed" and year_in_name is None and not self.reading.dates(sentence):
            entry = self.reading.day_of_entry(sentence)
            day, precision = (entry.day, entry.precision) if entry is not None else (None, None)
        if is_unsigned:
            day, precision = None, None
        year = year_in_name or (day.year if day else None)
        is_told_apart = is_abbreviated or (
            ahead.lower().endswith("the ") and SIGNED_BY.match(self.text, sentence.ends[instrument.last], sentence.end) is not None
        )
        if (
            year is None
            and not is_told_apart
            and not is_unsigned
            and status in ("signed", "announced")
            and self.reading.published is not None
        ):
            year = self.reading.published.year
        return replace(instrument, parties=parties, status=status, day=day, precision=precision, year=year)

    def _is_part(self, instrument: Instrument, ahead: str) -> bool:
        """Whether a protocol belongs to the treaty told last, in its sentence or the one before: "Its second protocol, added in 1999"."""
        return (
            instrument.kind == "protocol"
            and self.treaty is not None
            and instrument.sentence.number - self.treaty.sentence.number <= 1
            and OF_TREATY.search(ahead) is not None
        )

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


def extract_agreements(reading: Reading) -> list[dict[str, object]]:
    """Rows of AGREEMENTS in order of appearance, each instrument once; `evidence` is the sentence that names it."""
    heads = agreement_words().heads.keys() | agreement_words().abbreviations
    text = reading.text
    reader = _Reader(reading)
    found: list[Instrument] = []
    for sentence in reading.analysis.sentences:
        if not heads.isdisjoint(sentence.word_set) and not is_corrected(text, sentence):
            read = reader.read_sentence(sentence, [token for token, word in enumerate(sentence.lower) if word in heads])
            is_told = bool(read) and not is_supposed(text, sentence)
            found += [item for item in read if is_told or item.status == "mentioned"]
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
        for item in (date_by_signature(item, reading.events) for item in merge_namings(found))
    ]
