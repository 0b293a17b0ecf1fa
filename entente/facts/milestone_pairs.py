"""Between whom a turning point lies: the two states of an act, several that act alike, several that one acts on."""

import re
from collections.abc import Collection
from dataclasses import dataclass

from entente.coder.analysis import Sentence
from entente.coder.grammar.kinds import TOWNS
from entente.facts.counted_states import find_counted
from entente.facts.dates import NamedDate, nearest_date
from entente.facts.governing_bodies import names_government
from entente.facts.milestone_clauses import find_clause_end, find_next_clause, leave_out_background
from entente.facts.milestone_days import dates_another
from entente.facts.near_pairs import find_near_pair, states_told_before
from entente.facts.parties import Pair, Party, is_state, order_pair, states_of
from entente.facts.reading import Reading
from entente.facts.rival_states import RIVALS, are_rivals, find_meant_rival
from entente.facts.seats import find_seat

ALONG = (["along", "with"], ["together", "with"])
ALONGSIDE = frozenset({"along", "together"})

SEATED = r"(?:embassy|embassies|mission|commission|legation|consulate|ambassador|envoy|commissioner|residence)s?"
SEAT_HERE = re.compile(rf"\b{SEATED} here\b", re.IGNORECASE)
SEAT_THERE = re.compile(rf"\b{SEATED} (?:there|elsewhere in the capital|in (?:the|that) (?:same )?(?:capital|city))\b", re.IGNORECASE)
# Of the state that the document is from: "the Cabinet named", "the nation's first ambassador".
OF_HOME = re.compile(
    r"\bthe (?:nation|country|republic|kingdom)['’]s\b"
    r"|\b[Cc]abinet (?:has |had |also |on \w+ ){0,3}(?:named|appointed|approved|chose|nominated)\b"
)
OBJECT_REACH, BETWEEN_REACH, DATE_REACH = 40, 120, 90
GOVERNING = frozenset(
    {"with", "to", "from", "in", "of", "at", "against", "than", "by", "over", "on", "about", "into", "near", "under", "towards", "toward"}
)
COORDINATED = re.compile(r",? (?:and|but|then|and then) (?:also |later |then )?$")
BY = re.compile(r"(?: off| up)? by (?:the )?$")
OBJECT_PREPOSITIONS = frozenset({"with", "to", "from", "in", "at"})
LIST_WORDS = frozenset({",", "and", "the", "as", "well", "both", "from", "to", "with", "in", "at"})
OTHER_CLAUSE = re.compile(r"\b(?:which|who|when|where|although|but|that|after|before)\b|;|\bsince\b")


UNNAMED = frozenset({"pronoun", "office"})
SPEAKERS = frozenset({"we", "i"})
AIMED_REACH = 2  # sentences behind an act in which "France and Oman recalled their ambassadors" is done to the same state
UNSURE = frozenset({"pronoun", "definite"})
SINCE = re.compile(r"(?: (?!(?:and|but|that|which|shut|closed|shuttered|empty|vacant|idle|dark|abandoned|deserted)\b)[\w’-]+){0,2} since ")
EXPLETIVE = re.compile(
    r"They were (?:restored|resumed|renewed|severed|cut|suspended|broken|(?:re-?)?established|normali[sz]ed)\b"
    r"|It (?:took|takes|fell to|(?:was|is) (?:only |not )?(?:in|on|at|then|until|here|there)\b)"
)
BOTH_AGREE = re.compile(
    r"(?:the two|both|the pair|they)\b(?:[\w’' -]{0,40}?\b(?:agree\w*|decid\w+|undertook))? [^,;:.]{0,30}$", re.IGNORECASE
)
# "From Doha on the 6th, and Muscat did so too": one who acts, and no further object.
ACTS = re.compile(
    r" (?:also |then |soon |later )?(?:did|does|has|had|have|was|were|is|followed|follows|took|went|recalled|withdrew|responded"
    r"|opened|closed|shut|established|broke|cut|severed|sent|named|called|recogni[sz]ed)\b"
)
OF_THE_YEAR = re.compile(r", the (?:year|month|week|day) (?:that |when |in which )?(?:the |full |formal |their )*")


@dataclass(frozen=True, slots=True)
class ActPair:
    """The two states of an act, sorted, with the day of its own that the text gives it; `other` is the one acted on, where that is told."""

    countries: Pair
    other: str | None = None
    dated: NamedDate | None = None


def join_subjects(sentence: Sentence, ahead: list[Party]) -> list[Party]:
    """The subjects of a verb: the first party, with those joined to it by commas and "and"."""
    if not ahead:
        return []
    listed = ahead[:1]
    for party in ahead[1:]:
        between = sentence.lower[listed[-1].last + 1 : party.first]
        if between[:1] == [","] and between[1:3] in ALONG:
            between = between[3:]
        if any(word not in (",", "and", "the", "as", "well") for word in between):
            break
        listed.append(party)
    return listed


def aim(code: str, other: str, dated: NamedDate | None = None) -> ActPair:
    """What a state does to another."""
    return ActPair(order_pair(code, other), other, dated)


class PairFinder:
    """Finds the states of the acts of one document."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.text = reading.text
        states = tuple(code for code in reading.principals if is_state(code))
        self.pair = states if len(states) == 2 else ()
        self.last: tuple[int, tuple[str, ...], str | None] = (-1, (), None)
        self.is_breach = False  # whether the act told last was unfriendly

    def find(self, sentence: Sentence, start: int, end: int, *, is_directed: bool = False, is_between: bool = False) -> list[ActPair]:
        """The pairs of an act told at text[start:end]; none where two states cannot be told.

        What `is_between` two is told beside a place of signing; what `is_directed` is done to another: of "Riyadh and Cairo sent their
        ambassadors back" the other is whom the document is about.
        """
        ahead = [party for party in self.clause_parties(sentence, start, end) if len(states_of([party])) == 1]
        acting = states_of(self.subjects(sentence, ahead, start))
        counted = find_counted(self.reading, sentence, start, end, acting) if len(acting) == 1 else None
        if counted is not None:
            return [aim(acting[0], code) for code in counted]
        pairs = self._find(sentence, start, end, is_directed=is_directed, is_between=is_between)
        return self._without_rivals(sentence, start, end, pairs)

    def third_party(self, sentence: Sentence, start: int) -> str | None:
        """The state nearest before text[start:] that is neither China nor Taiwan."""
        ahead = [code for code in states_of(party for party in self.reading.parties(sentence) if party.end <= start) if code not in RIVALS]
        behind = states_of(party for party in self.reading.parties(sentence) if party.start >= start)
        told = [code for code in (*ahead[::-1], *behind, *self.states_before(sentence)) if code not in RIVALS]
        return next(iter(told), None)

    def _without_rivals(self, sentence: Sentence, start: int, end: int, pairs: list[ActPair]) -> list[ActPair]:
        """The pairs with a third state in place of the rival that is only named beside: "China's flag went up over an embassy"."""
        parties = self.clause_parties(sentence, start, end)
        is_lost = not pairs and RIVALS.issubset(states_of(parties))  # "Taiwan lost Peru to China"
        if not is_lost and not any(are_rivals(pair.countries) for pair in pairs) and not RIVALS.issubset(pair.other for pair in pairs):
            return pairs
        meant, third = find_meant_rival(parties, start, end), self.third_party(sentence, start)
        kept = [pair for pair in pairs if not are_rivals(pair.countries) and meant in pair.countries]
        return kept or ([aim(third, meant)] if meant is not None and third is not None else [])

    def _find(self, sentence: Sentence, start: int, end: int, *, is_directed: bool, is_between: bool) -> list[ActPair]:
        parties = self.clause_parties(sentence, start, end)
        single = [party for party in parties if len(states_of([party])) == 1]
        if len(states_of(single)) > 2:  # those named before those whom "the President" means
            named = [party for party in single if party.kind not in UNNAMED or self._is_meant(sentence, party, end)]
            single = named if len(states_of(named)) > 1 else single
        if is_directed and len(states_of(single)) > 1:  # "Reyes, consul in Porto, was named ambassador in Lima"
            single = [party for party in single if party.kind != "city" or party.prep != "in"]
        states = states_of(single)
        joint = [party for party in parties if len(states_of([party])) == 2]
        if is_between and joint and joint[-1].end <= start and BOTH_AGREE.search(self.text, joint[-1].start, start):
            return [ActPair(order_pair(*states_of(joint[-1:])))]  # "a Qatari envoy reconciled them: the two agreed to"
        if joint and len(states) < 2:
            nearest = self._meant_by(sentence, min(joint, key=lambda party: abs(party.start - start)), states)
            return [ActPair(order_pair(nearest[0], nearest[1]))]
        if len(states) == 2:
            alone = self._acting_alone(sentence, single, start, end)
            if alone is not None:
                return [alone]
            subject = self._agents(single, end) or self.subjects(sentence, single, start)
            third = next((code for code in self.reading.focus[:1] if code not in states), None)
            if is_directed and states_of(subject) == states and {"each", "other", "another", "mutual"}.isdisjoint(sentence.word_set):
                third = self._aimed_before(sentence, states) or third
                if third is not None:
                    return [aim(code, third) for code in states]
            other = next((code for code in states if not subject or code != subject[0].codes[0]), None)
            return [ActPair(order_pair(states[0], states[1]), other)]
        if len(states) > 2 and is_between:
            placed = [party for party in single if party.kind not in TOWNS or party.prep not in ("in", "at")]
            if len(states_of(placed)) == 2 and not any(start <= party.start < end for party in single if party not in placed):
                return [ActPair(order_pair(*states_of(placed)), states_of(placed)[1])]  # "in New York"
            taken = [party for party in single if start < party.start < end]
            subjects = self.subjects(sentence, single, start) if len(states_of(taken)) == 1 else []
            if subjects and states_of(taken)[0] not in states_of(subjects):  # "dropped Taiwan and set up relations with Beijing"
                return [aim(code, states_of(taken)[0]) for code in states_of(subjects)]
        if len(states) > 2:
            return self._of_many(sentence, single, start, end, is_directed=is_directed)
        if not states:
            told = find_near_pair(self.reading, sentence, []) or self._with_home(sentence) or self.pair or self._two_before(sentence)
            return [ActPair(order_pair(told[0], told[1]))] if told else []
        other = self._told_with(sentence, states) or self._of_profile(single, is_between=is_between)
        other = other or (self._aimed_before(sentence, states) if is_directed and states[0] not in self.pair else None)
        closed = find_clause_end(self.text, sentence, self.reading.parties(sentence), end)
        behind = [party for party in self.reading.parties(sentence) if party.start >= closed and not self.text.startswith(";", closed)]
        elsewhere = [code for code in states_of(behind[:1]) if code not in states_of(parties)]
        other = other or next(iter(self.others(states, sentence, without=elsewhere)), None)
        is_aimed_at = all(party.prep == "with" for party in single)  # "friendship with Taipei ended"
        return [aim(other, states[0]) if is_aimed_at else aim(states[0], other)] if other else []

    def note(self, sentence: Sentence, countries: tuple[str, ...], other: str | None, *, is_breach: bool = False) -> None:
        """Keeps on whom a sentence has just told an act, for the next: "Peru recognised Palau and Chile opened an embassy"."""
        self.last = (sentence.number, countries, other)
        self.is_breach = is_breach

    def _told_with(self, sentence: Sentence, known: list[str]) -> str | None:
        """On whom the act told right before in the same sentence was, if by others than those `known`."""
        number, countries, other = self.last
        return other if number == sentence.number and not {*known} & {*countries} else None

    def _aimed_before(self, sentence: Sentence, acting: list[str]) -> str | None:
        """On whom the breach told last, in one of the sentences right before, was done; not where one of those `acting` had a part in it.

        "Britain closed its embassy in Tehran. France and Germany recalled their ambassadors."
        """
        number, countries, other = self.last
        is_near = sentence.number - AIMED_REACH <= number < sentence.number
        return other if is_near and self.is_breach and {*acting}.isdisjoint(countries) else None

    def _acting_alone(self, sentence: Sentence, single: list[Party], start: int, end: int) -> ActPair | None:
        """What the subject of a later clause does to whom the act of the clause before was done to; null where it is told."""
        number, countries, other = self.last
        opened = find_next_clause(self.text, single, sentence.start, start) if number == sentence.number and other is not None else None
        if opened is None or other is None or any(party.start >= end and party.kind != "pronoun" for party in single):
            return None
        ahead = states_of(party for party in single if party.start < opened)
        own = states_of(party for party in single if party.start > opened)
        return aim(own[0], other) if len(own) == 1 and own[0] != other and {*ahead} <= {*countries} else None

    def _of_profile(self, single: list[Party], *, is_between: bool) -> str | None:
        """Whose profile the document is, where relations "with Oman" have no other side."""
        leader = self.reading.leader
        is_open = is_between and not self.reading.is_story and all(party.prep == "with" for party in single)
        return leader if is_open and leader is not None and leader not in states_of(single) else None

    def others(self, known: list[str], sentence: Sentence, *, without: Collection[str] = ()) -> list[str]:
        """Whom those `known` may deal with, the likeliest first: "its embassy here", the other of the pair, states told before.

        Last those `without` whom it is told, for another clause names them: "Zambia reopened its embassy, and Kenya has named".
        """
        seat, told = find_seat(self.reading, sentence), self.states_before(sentence)
        here = [seat] if seat is not None and SEAT_HERE.search(self.text, sentence.start, sentence.end) else []
        home = seat or self.reading.leader
        if not here and home is not None and OF_HOME.search(self.text, sentence.start, sentence.end):
            here = [home]
        there = told if SEAT_THERE.search(self.text, sentence.start, sentence.end) else []
        near = find_near_pair(self.reading, sentence, known[:1], without=without) if known else ()
        main = [code for one in known[:1] for code in self._others(one)]
        is_open = not near and {*self.pair} <= {*without, *known[:1]} and not self._is_told_in_paragraph(sentence, known)
        by_seat = [seat] if seat is not None and is_open else []
        likely = [code for code in (*here, *there, *near, *main, *by_seat, *told) if code not in known]
        likely = [code for code in likely if not are_rivals({*known[:1], code})]
        likely.sort(key=lambda code: code in without)
        is_of_seat = seat is not None and {code for code in self.reading.codes if is_state(code)} <= {seat, *known}
        return likely or ([seat] if seat is not None and is_of_seat and seat not in known else [])

    def _is_told_in_paragraph(self, sentence: Sentence, known: list[str]) -> bool:
        """Whether the sentences before one in its paragraph name another state than those `known`."""
        return bool(states_told_before(self.reading, sentence).difference(known))

    def clause_parties(self, sentence: Sentence, start: int, end: int) -> list[Party]:
        """The parties of the part of a sentence that text[start:end] lies in: from a semicolon to where its clause is over."""
        opened = max(sentence.start, self.text.rfind(";", sentence.start, start) + 1)
        closed = find_clause_end(self.text, sentence, self.reading.parties(sentence), end)
        parties = [party for party in self.reading.parties(sentence) if opened <= party.start < closed]
        parties = [party for party in parties if party.kind != "adjective" or party.head != "person"]  # "over a sentence on a Danish poet"
        parties = leave_out_background(self.text, parties, end)
        if parties and parties[0].first == 0 and EXPLETIVE.match(self.text, sentence.start, sentence.end):
            return parties[1:]  # "It took an envoy to", "It was in May that", "They were restored"
        return parties

    def states_before(self, sentence: Sentence) -> list[str]:
        """States named in the two sentences before, the nearest first."""
        earlier = self.reading.sentences_before(sentence, 2)
        return [code for other in earlier for code in reversed(states_of(self.reading.parties(other)))]

    def _is_meant(self, sentence: Sentence, party: Party, end: int) -> bool:
        """Whether a pronoun is as sure as a name: what an act ends on, or "we" of a speaker who is known."""
        is_speaker = sentence.lower[party.first] in SPEAKERS
        return party.kind == "pronoun" and (is_speaker or self._is_object(party, end))

    @staticmethod
    def _is_object(party: Party, end: int) -> bool:
        """Whether a pronoun is what an act ends on: "established relations with it"."""
        return not party.is_owner and party.prep in OBJECT_PREPOSITIONS and 0 <= party.start - end <= OBJECT_REACH // 4

    def _meant_by(self, sentence: Sentence, joint: Party, states: list[str]) -> list[str]:
        """The two of "the two countries", "they": those told right before in the paragraph where words alone mean them."""
        near = find_near_pair(self.reading, sentence, states) if joint.kind in UNSURE else ()
        return list(near) or states_of([joint])

    def _two_before(self, sentence: Sentence) -> tuple[str, ...]:
        """The two states that the nearest earlier sentence with any names; none where it names more or fewer."""
        for other in self.reading.sentences_before(sentence, 2):
            states = states_of(self.reading.parties(other))
            if states:
                return tuple(states) if len(states) == 2 else ()
        return ()

    def _with_home(self, sentence: Sentence) -> tuple[str, ...]:
        """The one state that the paragraph so far tells of with the document's own: "3. Israel. The anniversary falls in May."."""
        home = find_seat(self.reading, sentence)
        if self.reading.is_story or home is None:
            return ()
        told = states_told_before(self.reading, sentence) - {home}
        return (home, told.pop()) if len(told) == 1 else ()

    def date(self, sentence: Sentence, start: int, end: int, *, is_ahead: bool = False) -> NamedDate | None:
        """The date of an act told at text[start:end], none of another clause."""
        # "Had relations since 5 April 1996".
        is_lasting = self.text.endswith("since", start, end) or SINCE.match(self.text, end) is not None
        own = [
            named
            for named in self.reading.dates(sentence, is_ahead=is_ahead, is_lasting=is_lasting)
            if named.start < end or is_lasting or not OTHER_CLAUSE.search(self.text, end, named.start)
        ]
        closed = find_clause_end(self.text, sentence, self.reading.parties(sentence), end)
        own = [named for named in own if named.start < closed and not dates_another(self.text, sentence, named, start, end)]
        of_year = next((named for named in own if OF_THE_YEAR.fullmatch(self.text, named.end, start)), None)
        near = of_year or nearest_date(own, max(start, end - 1), end, reach=DATE_REACH)
        return own[0] if near is None and len(own) == 1 and own[0].end <= start else near

    def _others(self, known: str) -> list[str]:
        return [code for code in self.pair if code != known] if known in self.pair else []

    def _agents(self, single: list[Party], end: int) -> list[Party]:
        """Who acts in "relations were severed by Riyadh"."""
        return [party for party in single if party.start >= end and BY.fullmatch(self.text, end, party.start)][:1]

    def subjects(self, sentence: Sentence, single: list[Party], start: int) -> list[Party]:
        """Who acts: the last parties ahead of the act that no preposition governs, joined ones together.

        Of "Lima followed Quito and closed its embassy" the first, for the second is the object of another verb.
        """
        ahead = [party for party in single if party.end <= start]
        groups: list[list[Party]] = []
        for party in ahead:
            is_apart = party.prep in GOVERNING and ALONGSIDE.isdisjoint(sentence.lower[max(0, party.first - 3) : party.first])
            if is_apart and not names_government(sentence, party):
                continue
            is_joined = bool(groups) and len(join_subjects(sentence, [groups[-1][-1], party])) == 2
            groups[-1:] = [[*groups[-1], party]] if is_joined else [*groups[-1:], [party]]
        if len(groups) > 1 and COORDINATED.search(self.text, groups[-1][-1].end, start):
            return groups[-2]
        return groups[-1] if groups else ahead[-1:]

    def _of_many(self, sentence: Sentence, single: list[Party], start: int, end: int, *, is_directed: bool) -> list[ActPair]:
        """Of three states and more those that act and those acted on: "between A and B", "A, B and C … with D", "A … to B and C"."""
        between = next(
            (number for number, party in enumerate(single) if party.prep == "between" and abs(party.start - start) < BETWEEN_REACH), None
        )
        if (
            between is not None
            and is_directed
            and between > 0
            and self.subjects(sentence, single, start)[-1:] != single[between : between + 1]
        ):
            between = None  # "recalled its ambassador to Peru in protest at a meeting between Peru and Chile"
        if between is not None and between + 1 < len(single):
            one, other = (states_of([party])[0] for party in single[between : between + 2])
            return [ActPair(order_pair(one, other))] if one != other else []
        subjects = self.subjects(sentence, single, start)
        inside = [party for party in single if start < party.start < end]
        subjects = subjects or inside[:1]
        acting = states_of(subjects)
        behind = [party for party in single if party.start >= start and party not in subjects]
        if is_directed and len(acting) > 1:  # "Poland and Lithuania recalled theirs after Belarus had taken its own from Warsaw"
            behind = [party for party in behind if not {*states_of([party])} & {*acting}]
        objects = self._objects(sentence, behind, end, OBJECT_PREPOSITIONS | {"of"} if is_directed else OBJECT_PREPOSITIONS)
        if not objects and not behind and is_directed:  # "are without envoys in Doha after withdrawing their ambassadors"
            seats = [party for party in single if party.end <= start and party.prep in OBJECT_PREPOSITIONS and party not in subjects]
            objects = [(party, None) for party in seats[-1:]]
        target = self._aimed_before(sentence, acting) if is_directed and len(acting) > 1 and not objects and not behind else None
        if target is not None:
            return [aim(code, target) for code in acting]
        if not objects and len(subjects) > 1 and not (is_directed and behind):
            return [ActPair(order_pair(*states_of(subjects)))] if len(states_of(subjects)) == 2 else []
        if not objects:  # one that the act may be aimed at from afar
            objects = [(party, None) for party in ([party for party in behind if party.prep in GOVERNING] or behind)[:1]]
        aimed = [(states_of([party])[0], dated) for party, dated in objects]
        if not aimed and len(acting) == 1:
            hint = self._told_with(sentence, acting)
            likely = (*((hint,) if hint is not None else ()), *self._others(acting[0]), *self.reading.focus)
            aimed += [(code, None) for code in likely if code != acting[0]][:1]
        return [aim(one, other, dated) for other, dated in aimed for one in acting if one != other]

    def _objects(
        self, sentence: Sentence, behind: list[Party], end: int, prepositions: frozenset[str]
    ) -> list[tuple[Party, NamedDate | None]]:
        """Those acted on, each with the date right behind it: "with Qatar", "from Sweden in 2015 and from Germany last November"."""
        dates = self.reading.dates(sentence)
        listed: list[Party] = []
        for party in behind:
            if not listed:
                between = self.text[end : party.start]
                if party.prep in prepositions and len(between) <= OBJECT_REACH and "," not in between:
                    listed.append(party)
            elif self._joins(sentence, listed[-1], party, dates) and not ACTS.match(self.text, party.end, sentence.end):
                listed.append(party)
            else:
                break
        return [(party, self._own_date(party, dates) if len(listed) > 1 else None) for party in listed]

    def _own_date(self, party: Party, dates: list[NamedDate]) -> NamedDate | None:
        following = next((named for named in dates if named.start >= party.end), None)
        return following if following is not None and len(self.text[party.end : following.start].split()) <= 1 else None

    @staticmethod
    def _joins(sentence: Sentence, one: Party, other: Party, dates: list[NamedDate]) -> bool:
        """Whether only list words and dates stand between two parties."""
        return all(
            sentence.lower[token] in LIST_WORDS or any(named.start <= sentence.starts[token] < named.end for named in dates)
            for token in range(one.last + 1, other.first)
        )
