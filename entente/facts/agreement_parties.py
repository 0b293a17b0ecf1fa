"""Between whom an instrument is: those listed beside it, its clause's subjects, the two or three told before, the document's pair."""

import re
from itertools import pairwise

from entente.coder.actors.parties import PLACING
from entente.coder.analysis import Sentence
from entente.facts.accredited import is_sent_from
from entente.facts.agreement_clauses import (
    APPOSED,
    BOTH_SIDES,
    BROKERED_BY,
    ISSUED_IN,
    IT_WAS_SIGNED,
    JOINED,
    LISTING,
    RELATIVE,
    REPORTED,
    SIGNED_IT,
    STRANGER,
    THEN_SIGNED,
    THREE_SIDES,
    UNDER,
    WITH_AHEAD,
)
from entente.facts.agreement_neighbours import Neighbourhood
from entente.facts.each_with_its_own import find_own_parties, name_korea
from entente.facts.instruments import Instrument, agreement_words
from entente.facts.near_pairs import find_near_pair
from entente.facts.parties import Party, are_joined, dateline_length, distinct_codes, is_state, list_between
from entente.facts.private_parties import is_private
from entente.facts.reading import Reading
from entente.facts.signatories import can_sign, is_witness
from entente.facts.told_pairs import find_two_ahead

NAMING_KINDS = frozenset({"metonym", "city", "capital", "region"})
WITH_REACH = 40  # characters between "signed" and whom with
LINKS, LINK_REACH = frozenset({"between", "with", "by", "among", "of"}), 3  # words from a name to who made it: "by Foreign Minister X"
THOSE_TWO = (["the", "two"], ["the", "pair"], ["the", "neighbours"], ["the", "neighbors"])
STRANGER_REACH = 45  # characters from such a name within which no party stands
ASIDE = (["their"], ["its"], ["the"])
MOST_ASIDE = 9  # words between two of a list: ", their common inspection agency ABACC and the"
PAIR = 2
GOVERNMENTS = frozenset({"government", "military", "capital"})
SEATS_OR_NAMES = frozenset({"name", "capital", "metonym"})
UNNAMED = frozenset({"office", "pronoun", "definite"})
MADE = frozenset({"signed", "announced"})
MOST_SIGNERS = 4  # states of "the presidents of A, B and C signed it"
TRIPLE = 3  # sides of "the three signed"
MOST_UNDER = 4  # states in a sentence that opens with "Under the treaty, …"


class PartyFinder:
    """Finds the parties of the instruments of one document."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.text = reading.text
        self.around = Neighbourhood(reading, self.can_be_party)

    def can_be_party(self, sentence: Sentence, party: Party) -> bool:
        """Whether a party may sign: a state or a body of it, no union, bishop or airport of a country."""
        return can_sign(sentence, party) and not is_private(sentence, party, self.reading.parties(sentence))

    def find(self, instrument: Instrument, status: str) -> tuple[str, ...]:
        """The parties of an instrument, sorted; empty where they cannot be told."""
        found = self._without_mediator(instrument.sentence, self._find(instrument, status))
        if len(found) == PAIR and (self._is_brokered_by(instrument, found) or self.reading.is_mediator_within(found)):
            return ()  # "an agreement mediated by Qatar, under which Lebanese leaders"
        words = {word.lower() for word in re.findall(r"[^\W\d_]+", instrument.name)}
        parties = self.reading.parties(instrument.sentence)
        before = [party for other in self.reading.sentences_before(instrument.sentence, 1) for party in self.reading.parties(other)]
        told, named = {*distinct_codes((*before, *parties))}, {*distinct_codes(party for party in parties if party.kind not in UNNAMED)}
        is_of_many = not words.isdisjoint(agreement_words().multilateral)
        is_of_both = BOTH_SIDES.search(self.text, instrument.sentence.start, instrument.sentence.end) is not None
        if status not in MADE or is_of_many or is_of_both or (found and told.issuperset(found)):
            return found
        coded = self._agreed(instrument.sentence)
        private = {code for party in parties if is_private(instrument.sentence, party, parties) for code in party.codes}
        return coded if coded and named.issuperset(coded) and private.isdisjoint(coded) else found

    def _is_brokered_by(self, instrument: Instrument, found: tuple[str, ...]) -> bool:
        """Whether one of two only mediated it by the words right behind its name."""
        sentence = instrument.sentence
        told = BROKERED_BY.match(self.text, sentence.ends[instrument.last], sentence.end)
        behind = [party for party in self.reading.parties(sentence) if told is not None and party.start >= told.end()]
        return bool(behind) and behind[0].start - (told.end() if told else 0) <= WITH_REACH and not {*behind[0].codes}.isdisjoint(found)

    def _without_mediator(self, sentence: Sentence, found: tuple[str, ...]) -> tuple[str, ...]:
        """Without the one of three who stood between the other two: "with Spain in the chair Peru and Chile initialled"."""
        if len(found) == TRIPLE:
            between = [parties for code, parties in self.reading.mediated_in(sentence).items() if {code, *parties} == {*found}]
            return between[0] if between else found
        return found

    def _agreed(self, sentence: Sentence) -> tuple[str, ...]:
        """The two of the one agreement that the coder reads in a sentence."""
        agreed = {
            frozenset((*event.actors, *event.recipients))
            for event in self.reading.events
            if event.type == "AGREE" and any(mention.sentence == sentence.number for mention in event.mentions)
        }
        return tuple(sorted(agreed.pop())) if len(agreed) == 1 else ()

    def _find(self, instrument: Instrument, status: str) -> tuple[str, ...]:
        sentence = instrument.sentence
        told_of = self.reading.parties(sentence)
        candidates = [party for party in told_of if can_sign(sentence, party) and not is_witness(self.text, sentence, party, told_of)]
        parties = [party for party in candidates if self.can_be_party(sentence, party)]
        if status in MADE and len(parties) < len(candidates) and len(distinct_codes(parties)) < PAIR:
            return ()  # "the German and French unions signed"
        parties = [party for party in parties if party.kind not in NAMING_KINDS or not instrument.first <= party.first <= instrument.last]
        parties = self._without_place(instrument, self._of_clause(instrument, parties))
        end = sentence.ends[instrument.last]
        if self._is_with_stranger(sentence, end):
            return ()
        both = BOTH_SIDES.search(self.text, sentence.start, sentence.end)
        ahead = [party for party in self.reading.parties(sentence) if party.head in GOVERNMENTS]
        told = (find_two_ahead(parties, both.start()) or find_two_ahead(ahead, both.start())) if both is not None else ()
        joined = (told or self.around.joined_before(sentence)) if both is not None else ()
        if joined:
            parties = [party for party in parties if len(party.codes) != 2 or party.kind != "definite"]
        parties = self._without_unsure(instrument, parties)
        made = self._made_by(sentence, parties, end)
        if made:
            return made
        partner = self._partner_ahead(instrument, parties)
        if partner:
            return partner
        own_parties = find_own_parties(self.text, instrument, parties)
        if own_parties:
            return own_parties
        in_name = [party for party in self.reading.parties(sentence) if instrument.first <= party.first <= instrument.last]
        korean = name_korea(sentence, instrument, in_name)
        if korean:
            return korean
        after = [party for party in parties if 0 <= party.start - end <= 90 and not (party.kind == "pronoun" and party.is_owner)]
        between = list_between(self.text, after)
        opened = next((party.start for party in after if party.prep == "between"), end)
        if 2 <= len(between) <= 3 and ("," not in self.text[end:opened] or APPOSED.match(self.text, end, opened)):
            return tuple(sorted(between))
        listed = self._list_after(sentence, instrument, after, parties)
        if len(distinct_codes(listed)) >= 2:
            ahead = [party for party in parties if party.end <= sentence.starts[instrument.first] and party.prep not in PLACING]
            makers = ahead[-1:] if listed[0].prep == "with" else []
            return tuple(sorted(distinct_codes([*makers, *listed])))
        own = [party for party in parties if instrument.first <= party.first <= instrument.last]
        if len(own) == 1 and own[0].kind == "organisation" and instrument.head < own[0].first and "Act" in instrument.name:
            return own[0].codes  # "the Constitutive Act of the African Union"
        inside = distinct_codes([party for party in parties if instrument.first <= party.first <= instrument.last])
        if len(inside) >= 2:
            return tuple(sorted(inside))
        if len(inside) == 0 and self._opens_with(instrument):
            behind = distinct_codes(party for party in parties if party.start >= end)
            if len(behind) == PAIR and all(map(is_state, behind)):
                return tuple(sorted(behind))
        if instrument.is_proper and status == "mentioned" and not listed:
            named = distinct_codes(parties)
            if len(named) == 2:
                return tuple(sorted(named))
            joint = [party for party in parties if len(party.codes) == 2]
            if joint and (len(joint) == len(parties) or joint[-1].end <= sentence.starts[instrument.first]):
                return tuple(sorted(joint[-1].codes))
            told = self.around.told_pair(sentence)
            if {*named} <= {*told} and BOTH_SIDES.search(self.text, sentence.start, sentence.end):
                return told
            codes_ahead = distinct_codes(party for party in parties if party.end <= sentence.starts[instrument.first])
            if len(codes_ahead) == PAIR and all(map(is_state, codes_ahead)):
                return tuple(sorted(codes_ahead))
            if PAIR < len(named) <= MOST_UNDER and UNDER.fullmatch(self.text, sentence.start, sentence.starts[instrument.first]):
                return tuple(sorted(named))
            coordinated = self._coordinated(parties)
            return tuple(sorted(coordinated)) if len(coordinated) > 1 else self._known_parties(instrument, parties)
        subjects = [
            party
            for party in parties
            if party.end <= sentence.starts[instrument.first]
            and (
                party.prep not in ("in", "at", "from", "against")
                or sentence.lower[party.first - 2] in agreement_words().rulers
                or is_sent_from(sentence, party)
            )
        ]
        is_of_both = BOTH_SIDES.search(self.text, sentence.start, sentence.end) is not None
        if is_of_both and len(distinct_codes(subjects)) < PAIR and (told or self.around.told_pair(sentence)):
            return told or self.around.told_pair(sentence)
        codes = (
            distinct_codes([*listed, *subjects[-3:]])
            if len(listed) == 1
            else distinct_codes([party for party in subjects if len(party.codes) > 1][-1:] or subjects)
        )
        officials = [party for party in subjects if party.kind == "official"][-PAIR:]
        if status == "signed" and any(party.kind == "pronoun" and len(party.codes) > 1 for party in subjects) and len(officials) == PAIR:
            signers = self._coordinated(officials)
            if len(signers) == PAIR:
                return tuple(sorted(signers))  # "outside their hotel Presidents X and Y signed"
        speaker = next((party for party in reversed(subjects) if party.kind == "pronoun" and not party.is_owner), None)
        if len(codes) > PAIR and len(listed) == 1 and listed[0].prep == "with" and speaker is not None and len(speaker.codes) == 1:
            return tuple(sorted({*listed[0].codes, *speaker.codes}))  # "when it got waivers under the Understanding with Peru"
        if len(codes) > PAIR and len(listed) == 1 and listed[0].prep == "with" and len(subjects[-1].codes) == 1:
            return tuple(sorted({*listed[0].codes, *subjects[-1].codes}))  # "X said Greece had broken the Accord with Turkey"
        joint = [party for party in subjects if len(party.codes) >= TRIPLE]
        if joint:
            return tuple(sorted(joint[-1].codes))
        if len(codes) != TRIPLE and THREE_SIDES.search(self.text, sentence.start, sentence.end):
            three = self.around.neighbours(sentence, TRIPLE, [])
            if three:
                return three
        if len(codes) > 2:
            actor = next((party for party in reversed(subjects) if not party.is_owner and party.prep not in ("to", "with", "of")), None)
            dealing = (
                self.around.dealing_within(sentence, actor.codes[0])
                if status == "terminated" and actor is not None and len(actor.codes) == 1
                else ()
            )
            codes = (
                self._coordinated(subjects)
                or list(dealing)
                or ([code for code in codes if code in self.reading.principals] if len(self.reading.principals) == 2 else codes)
            )
        if len(codes) >= 2:
            return tuple(sorted(codes))
        if status == "terminated" and instrument.is_proper:
            return find_near_pair(self.reading, sentence, codes, self.can_be_party)
        if (listed or not codes) and any(
            party.head == "company" for party in self.reading.parties(sentence) if party.end <= sentence.starts[instrument.first]
        ):
            return ()
        pair = self.around.main_pair(sentence, codes)
        if len(codes) <= 1 and pair and (not codes or codes[0] in pair):
            return pair
        with_home = self.around.partner_of(sentence, parties) if instrument.is_proper else ()
        if with_home:
            return with_home
        if len(codes) == 1 and listed and listed[0].prep == "with":
            return self.around.neighbours(sentence, 2, codes)  # "The Free Trade Agreement with the EU"
        dealing = self.around.dealing_with(sentence, codes[0]) if len(codes) == 1 else ()
        if dealing:
            return dealing
        is_act = not instrument.is_proper and not agreement_words().done.isdisjoint(sentence.word_set)
        return self.around.neighbours(sentence, 2, codes) if len(codes) == 1 and is_act else ()

    @staticmethod
    def _without_place(instrument: Instrument, parties: list[Party]) -> list[Party]:
        """Without the state that an instrument has only its name from, where two others make it: "In the Luxembourg Agreement Bonn and"."""
        inside = [party for party in parties if instrument.first <= party.first <= instrument.last]
        others = [party for party in parties if party not in inside]
        is_place = instrument.is_proper and len(inside) == 1 and inside[0].kind == "name" and inside[0].last == instrument.head - 1
        return others if is_place and len({*distinct_codes(others)} - {*inside[0].codes}) == PAIR else parties

    def _without_unsure(self, instrument: Instrument, parties: list[Party]) -> list[Party]:
        """Without a "them" ahead where two states are named together: "between them, delegations from Sarajevo and Zagreb initialled"."""
        ahead = [party for party in parties if party.end <= instrument.sentence.starts[instrument.first]]
        named = [party for party in ahead if party.kind not in UNNAMED and len(party.codes) == 1]
        joined = [(one, two) for one, two in pairwise(named) if one.codes != two.codes and are_joined(self.text, one, two)]
        joined = [two for two in joined if all(is_state(party.codes[0]) and party.kind in SEATS_OR_NAMES for party in two)]
        if len(joined) != 1:
            return parties
        return [party for party in parties if party.kind != "pronoun" or len(party.codes) < PAIR]

    def _opens_with(self, instrument: Instrument) -> bool:
        """Whether a sentence opens with an instrument in which somebody says or does something: "In a joint communiqué Peru and Chile"."""
        sentence = instrument.sentence
        if instrument.first == instrument.last:
            return False  # "Under the accord he may play"
        opened = sentence.starts[dateline_length(sentence)] if dateline_length(sentence) else sentence.start
        return ISSUED_IN.fullmatch(self.text[opened : sentence.starts[instrument.first]].lstrip('“"')) is not None

    def _of_clause(self, instrument: Instrument, parties: list[Party]) -> list[Party]:
        """The parties of the part of a sentence, between semicolons, that names the instrument; all where it names too few."""
        sentence = instrument.sentence
        opened = self.text.rfind(";", sentence.start, sentence.starts[instrument.first])
        closed = self.text.find(";", sentence.ends[instrument.last], sentence.end)
        inside = [party for party in parties if opened < party.start < (closed if closed >= 0 else sentence.end)]
        reported = REPORTED.search(self.text, sentence.start, sentence.starts[instrument.first])
        makers = [party for party in parties if reported is not None and reported.end() <= party.start < sentence.starts[instrument.first]]
        if len(distinct_codes(makers)) > 1:
            return [*makers, *(party for party in parties if party.start >= sentence.starts[instrument.first])]
        subject = next((party for party in parties if not party.prep and party not in inside), None)
        inside = [subject, *inside] if subject is not None and len(distinct_codes(inside)) == 1 and opened >= 0 else inside
        return inside if len(distinct_codes(inside)) > 1 else parties

    def _is_with_stranger(self, sentence: Sentence, end: int) -> bool:
        """Whether it is with nobody who can be a party: "a deal with Uber", "an accord with the breakaway region"."""
        parties = self.reading.parties(sentence)
        if any(party.prep == "with" and party.head == "company" and 0 <= party.start - end <= WITH_REACH for party in parties):
            return True
        found = STRANGER.match(self.text, end, sentence.end)
        return found is not None and (
            found["apart"] is not None
            or (
                found["who"].lower() not in agreement_words().titles
                and not any(end <= party.start <= found.end() + STRANGER_REACH for party in parties)
            )
        )

    def _partner_ahead(self, instrument: Instrument, parties: list[Party]) -> tuple[str, ...]:
        """The parties where whom it is with stands ahead: "with Bhutan he signed a memorandum"; empty where it does not."""
        sentence, start = instrument.sentence, instrument.sentence.starts[instrument.first]
        for partner in parties:
            if partner.prep == "with" and partner.end <= start and len(partner.codes) == 1:
                is_opening = WITH_AHEAD.search(self.text[sentence.start : partner.start]) is not None
                if is_opening and THEN_SIGNED.fullmatch(self.text, partner.end, start):
                    maker = next((party for party in parties if not party.prep or party.kind == "pronoun"), None)
                    if maker is not None and maker.codes != partner.codes and len(maker.codes) == 1:
                        return tuple(sorted({*maker.codes, *partner.codes}))
        return ()

    def signed_behind(self, sentence: Sentence) -> tuple[tuple[str, ...], Sentence | None]:
        """Who the sentence behind says signed it, and that sentence: "Peru and Chile signed it in 1996."."""
        following = self.reading.analysis.sentences[sentence.number + 1 : sentence.number + 2]
        for other in following:
            found = SIGNED_IT.search(self.text, other.start, other.end)
            ahead = distinct_codes(party for party in self.reading.parties(other) if found is not None and party.end <= found.start())
            if PAIR <= len(ahead) <= MOST_SIGNERS:
                return tuple(sorted(ahead)), other
            if IT_WAS_SIGNED.match(self.text, other.start, other.end):
                return (), other
        return (), None

    def _made_by(self, sentence: Sentence, parties: list[Party], end: int) -> tuple[str, ...]:
        """The parties of the clause behind a name that tells who made it; empty where there is none."""
        found = RELATIVE.match(self.text, end, sentence.end)
        if found is None:
            return ()
        makers = distinct_codes(
            party
            for party in parties
            if found.start("who") <= party.start < found.end("who")
            or (party.prep == "with" and 0 < party.start - found.end() <= WITH_REACH)
        )
        if len(makers) > 1:
            return tuple(sorted(makers))
        who = found["who"].lower().split()
        is_of_both = not makers and bool(who) and (who[0] in ("both", "they") or who[:2] in THOSE_TWO)
        if is_of_both and agreement_words().mediating.isdisjoint(sentence.lower):
            ahead = distinct_codes(party for party in parties if party.end <= found.start() and is_state(party.codes[0]))
            if len(ahead) == PAIR:
                return tuple(sorted(ahead))
        ours = [pair for pair in (self.around.main_pair(sentence, makers),) if "we" in who and len(makers) == 1 and makers[0] in pair]
        if ours:
            return ours[0]  # "that we and the Senegalese signed"
        return self.around.told_pair(sentence) if is_of_both else ()

    def _known_parties(self, instrument: Instrument, parties: list[Party]) -> tuple[str, ...]:
        """The two told behind a name; else the two of the text, where its sentence names nobody else and it is no instrument of many."""
        end = instrument.sentence.ends[instrument.last]
        behind = distinct_codes(party for party in parties if party.start >= end)
        if len(behind) == PAIR:
            return tuple(sorted(behind))
        told = self.around.told_pair(instrument.sentence)
        parties = [party for party in parties if party.kind != "pronoun"]
        words = {word.lower() for word in re.findall(r"[^\W\d_]+", instrument.name)}
        if not words.isdisjoint(agreement_words().multilateral):
            return ()
        return told if {*distinct_codes(parties)} <= {*told} else self.around.partner_of(instrument.sentence, parties)

    def names_two(self, sentence: Sentence) -> bool:
        """Whether the sentence itself names two parties and nothing that is only wished for."""
        named = distinct_codes(party for party in self.reading.parties(sentence) if self.can_be_party(sentence, party))
        return len(named) == 2 and agreement_words().unreal.isdisjoint(sentence.word_set)

    def parties_behind(self, sentence: Sentence, last: int) -> list[Party]:
        behind = [party for party in self.reading.parties(sentence) if party.first >= last]
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
    def _list_after(sentence: Sentence, instrument: Instrument, after: list[Party], parties: list[Party]) -> list[Party]:
        """Parties joined to the instrument: "between A and B", "with B", "signed by A, B and C"."""
        listed: list[Party] = []
        farther = [party for party in parties if after and party.start > after[-1].start and party.kind != "pronoun"]
        for party in [*after, *farther]:
            between = sentence.lower[(listed[-1].last if listed else instrument.last) + 1 : party.first]
            if not listed and (LINKS.isdisjoint(between[-LINK_REACH:]) or between[-1].isdigit()):
                break  # "the accord of 1952 Bonn"
            is_aside = between[:1] == [","] and between[1:2] in ASIDE and between[-1] in ("and", "the") and len(between) <= MOST_ASIDE
            if listed and not is_aside and any(word not in LISTING and not word[0].isupper() for word in between):
                break
            listed.append(party)
        return listed
