"""People told by whom they stand for or what they are chosen for: "Lima's man in Quito, Ana Reyes", "named Ana Reyes its ambassador"."""

from entente.coder.actors.office_phrases import office_phrases
from entente.coder.actors.offices import LONGEST_NAME, Office
from entente.coder.actors.people import add_mention
from entente.coder.actors.people_reader import PeopleReader
from entente.coder.analysis import Mention, Sentence
from entente.coder.grammar.scan import GENITIVES

STATES = frozenset({"capital", "name", "metonym"})
BESIDE = 5  # words between "Lima's man" and the comma before the name
GOING = (["goes", "to"], ["went", "to"], ["falls", "to"], ["passes", "to"], ["will", "be"], ["is", "to"])
YEAR_DIGITS = 4
LONGEST_INDUCTION = 8  # words of "has on Monday been sworn in as"
CHOICE_REACH = 9  # words between a name and the office that somebody is chosen for


class StandInReader(PeopleReader):
    """Reads the envoys whom no title tells."""

    def read(self, sentence: Sentence, owner: dict[int, Mention], used: set[int]) -> list[Mention]:
        """The mentions of a capital's men: "Damascus's man, Ana Reyes", "Ana Reyes, Damascus's man at the table"."""
        words = office_phrases().stand_ins
        if words.isdisjoint(sentence.word_set):
            return []
        lower, found = sentence.lower, list[Mention]()
        for token in [token for token, word in enumerate(lower) if word in words and token > 1]:
            of = token - 1 - (lower[token - 1] in self.words.arriving)
            state = owner.get(of - 1) if lower[of] in GENITIVES else None
            if state is None or state.kind not in STATES or len(state.codes) != 1:
                continue
            span = self._name_behind(sentence, token, owner)
            if span is None and lower[state.first - 1] == ",":
                span = self.find_name_ending(sentence, state.first - 2, owner, used)
            if span is None or span[0] in used or any(at in owner for at in range(span[0], span[1] + 1)):
                continue
            used.update(range(span[0], span[1] + 1))
            name = self.text[sentence.starts[span[0]] : sentence.ends[span[1]]]
            person = self.registry.introduce(name, state.codes[0], "ambassador", "ambassador")
            found.append(add_mention(person, sentence, *span, self.text))
        return found

    def _name_behind(self, sentence: Sentence, token: int, owner: dict[int, Mention]) -> tuple[int, int] | None:
        """The full name behind the comma after such a word."""
        lower = sentence.lower
        comma = next((at for at in range(token + 1, min(token + BESIDE, len(lower))) if lower[at] == ","), None)
        if comma is None or not (comma == token + 1 or lower[token + 1] in ("in", "at", "on", "there")):
            return None
        span = self.finder.find_name_behind_courtesy(sentence, comma + 1, owner)
        return span if span is not None and span[1] > span[0] and lower[span[1] + 1 : span[1] + 2] == [","] else None

    def find_chosen(self, sentence: Sentence, office: Office, owner: dict[int, Mention]) -> tuple[int, int] | None:
        """The name of whom somebody chooses for an office: "named Ana Reyes as Peru's first ambassador", "the post goes to Ana Reyes"."""
        lower, phrases = sentence.lower, office_phrases()
        behind = office.end + 1
        if lower[behind : behind + 2] in GOING:
            at = behind + 2 + (lower[behind : behind + 3] == ["is", "to", "be"])
            span = self.finder.find_name_behind_courtesy(sentence, at, owner)
            return span if span is not None and span[1] > span[0] and span[0] not in owner else None
        inducted = self._find_inducted(sentence, office, owner)
        if inducted is not None or phrases.appointing.isdisjoint(sentence.word_set):
            return inducted
        at = office.first - 1
        while at > 0 and office.first - at < CHOICE_REACH and self._may_stand_between(sentence, at, owner):
            at -= 1
        verb = next((token for token in range(max(0, at - LONGEST_NAME), at + 1) if lower[token] in phrases.appointing), None)
        if verb is None:
            return None
        span = self.finder.find_name_behind_courtesy(sentence, verb + 1 + (lower[verb + 1] == "of"), owner)
        return span if span is not None and span[0] < span[1] <= at and at - span[1] <= 1 else None

    def _find_inducted(self, sentence: Sentence, office: Office, owner: dict[int, Mention]) -> tuple[int, int] | None:
        """The full name of whom a sentence tells to take an office: "Ana Reyes was sworn in as Peru's foreign minister"."""
        lower, phrases = sentence.lower, office_phrases()
        if phrases.inducted.isdisjoint(sentence.word_set) or self._tells_of_past(sentence):
            return None
        at = office.first - 1
        while at > 0 and office.first - at < CHOICE_REACH and self._may_stand_between(sentence, at, owner):
            at -= 1
        last = at
        while last > 0 and at - last < LONGEST_INDUCTION and lower[last] in phrases.inducting:
            last -= 1
        if phrases.inducted.isdisjoint(lower[last + 1 : office.first]):
            return None
        last = last - 2 if lower[last] == "who" and lower[last - 1] == "," else last
        return self.find_name_ending(sentence, last, owner, set())

    def _tells_of_past(self, sentence: Sentence) -> bool:
        """Whether a sentence dates what it tells to a year before the text's: an office taken then need not be held now."""
        day = self.registry.day
        years = [int(word) for word in sentence.words if len(word) == YEAR_DIGITS and word.isdigit()]
        return bool(years) and (day is None or min(years) < day.year)

    def _may_stand_between(self, sentence: Sentence, at: int, owner: dict[int, Mention]) -> bool:
        """Whether a word may stand between whom somebody chooses and the office: "as Peru's first resident"."""
        if at in owner:
            return owner[at].kind != "official"
        return sentence.lower[at] in office_phrases().chosen_as
