"""Which two an instrument is between that its own sentence does not name: those told before, else the document's pair."""

from collections.abc import Callable

from entente.coder.analysis import Sentence
from entente.facts.near_pairs import find_near_pair, states_told_before
from entente.facts.parties import Party, is_state, states_of
from entente.facts.private_parties import is_private
from entente.facts.reading import Reading
from entente.facts.seats import find_seat
from entente.facts.told_pairs import TOLD_REACH, find_joined_before

UNNAMED = frozenset({"office", "pronoun", "definite"})
BESIDE = frozenset({"with", "from"})  # "with Peru", "jets from Peru"


class Neighbourhood:
    """Finds the parties of instruments in the sentences around them; those that cannot `can_sign` are left out."""

    def __init__(self, reading: Reading, can_sign: Callable[[Sentence, Party], bool]) -> None:
        self.reading = reading
        self.can_sign = can_sign

    def dealing_within(self, sentence: Sentence, code: str) -> tuple[str, ...]:
        """`code` and the one other with whom it deals in a sentence about several; empty where it deals with more."""
        pairs = {pair for pair in self.reading.dealings_before(sentence, 0) if code in pair and all(map(is_state, pair))}
        return tuple(sorted(pairs.pop())) if len(pairs) == 1 else ()

    def dealing_with(self, sentence: Sentence, code: str) -> tuple[str, ...]:
        """`code` and the other of the two of whose dealings the sentence, or the nearest one right before it, tells."""
        for pair in self.reading.dealings_before(sentence, TOLD_REACH - 1):
            if code in pair and all(map(is_state, pair)):
                return tuple(sorted(pair))
        return ()

    def told_pair(self, sentence: Sentence) -> tuple[str, ...]:
        """Whom "the two" means: the two states joined in one of the sentences before, else the main pair."""
        return self.joined_before(sentence) or self.main_pair(sentence, [])

    def joined_before(self, sentence: Sentence) -> tuple[str, ...]:
        """The two that the paragraph so far tells of, else those joined in one of the sentences before, be it in another paragraph.

        Not in another one where the own tells of others: "Kenya is happy. The protocol will be read".
        """
        joined = self._near_pair(sentence, []) or find_joined_before(self.reading, sentence, self.can_sign)
        told = self._told_in_paragraph(sentence)
        return joined if not told or not told.isdisjoint(joined) else ()

    def neighbours(self, sentence: Sentence, count: int, known: list[str]) -> tuple[str, ...]:
        """`known` filled up to `count` states with those of the two sentences before, the nearest first; nothing if too few."""
        found = dict.fromkeys(known)
        for other in self.reading.sentences_before(sentence, 2):
            for party in self.reading.parties(other):
                if len(party.codes) == 1 and is_state(party.codes[0]) and self.can_sign(other, party):
                    found.setdefault(party.codes[0])
            if len(found) >= count:
                break
        return tuple(sorted(list(found)[:count])) if len(found) >= count else ()

    def main_pair(self, sentence: Sentence, known: list[str]) -> tuple[str, ...]:
        """The two told right before, the `known` among them; else the document's pair or the two most spoken of, where they deal."""
        near = self._near_pair(sentence, known)
        if near:
            return near
        if self._is_of_others(sentence):
            return ()
        most = tuple(sorted(self.reading.focus[:2]))
        if self.reading.principals or len(most) < 2:
            return self.reading.principals
        return most if frozenset(most) in self.reading.dealings else ()

    def partner_of(self, sentence: Sentence, parties: list[Party]) -> tuple[str, ...]:
        """The one state that a sentence names with the one told right before, the place of the talks or the document's own.

        "Reyes was in Lima for a Memorandum on Fish", in a ministry's release "With Peru an Agreement on Fish was signed".
        """
        named = [party for party in parties if party.kind not in UNNAMED]
        codes = states_of(named)
        if len(codes) != 1:
            return ()
        home = find_seat(self.reading, sentence)
        with_home = () if self.reading.is_story or home is None or home in codes else tuple(sorted((home, codes[0])))
        if with_home and named[0].prep == "with" and named[0].first == 1:
            return with_home
        near = self._near_pair(sentence, codes)
        return near or (with_home if any(party.prep in BESIDE for party in named) else ())

    def _near_pair(self, sentence: Sentence, known: list[str]) -> tuple[str, ...]:
        """The two told right before, by those who sign, else by any government."""
        near = find_near_pair(self.reading, sentence, known, self.can_sign)
        return near or find_near_pair(self.reading, sentence, known, self._is_government)

    def _is_government(self, sentence: Sentence, party: Party) -> bool:
        """Whether a party is a state, be it as the place of the talks: "In Kampala the Kenyan minister and her host made peace"."""
        return party.head not in ("place", "company", "goods", "person") and not is_private(sentence, party, self.reading.parties(sentence))

    def _is_of_others(self, sentence: Sentence) -> bool:
        """Whether a paragraph of a digest tells of states, and of none of the two that the document is mostly about."""
        if self.reading.is_story:
            return False
        told = self._told_in_paragraph(sentence)
        return bool(told) and told.isdisjoint(self.reading.principals)

    def _told_in_paragraph(self, sentence: Sentence) -> set[str]:
        """The states that a paragraph tells of up to a sentence."""
        return states_told_before(self.reading, sentence) | {*states_of(self.reading.parties(sentence))}
