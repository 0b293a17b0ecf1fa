"""People whom one sentence names and the next gives an office: "Ana Reyes keeps a bat. Peru's ambassador to Chile arrived in May"."""

from dataclasses import replace

from entente.coder.actors.name_origins import is_given_name
from entente.coder.actors.office_phrases import office_phrases
from entente.coder.actors.offices import ARTICLES, Office
from entente.coder.actors.people import add_mention
from entente.coder.actors.people_reader import PeopleReader
from entente.coder.actors.roles import read_role
from entente.coder.analysis import Mention, Sentence
from entente.coder.grammar.scan import GENITIVES
from entente.coder.grammar.tokens import QUOTES

BEING = frozenset({"is", "was", "been", "became"})
PRONOUNS = frozenset({"he", "she"})
LATEST_BEING = 7  # token of "is" in "The former ambassador to Peru is now Chile's envoy"
LATEST_OFFICE = 5  # token at which an office that is subject begins
HEAD = "head_of_state_or_government"  # whom a text rather names apart from its subject
OFTEN_TOLD = 3  # times that a text tells the surname of whom it portrays
SHORTEST_NAME = 2  # words
PERSONAL = frozenset({"his", "her"})
CLOSING_SPEECH = frozenset({".", "", "as", "in", "at", "on", "during", "after", "before", "when", "while"})  # behind "said Ana Reyes"


class DescribedReader(PeopleReader):
    """Reads the offices of people whom the sentence before has named without one."""

    before: tuple[Sentence, list[Mention]] | None = None
    told: tuple[Sentence, Office] | None = None  # an office told last without its holder
    told_role = ""

    def read(self, sentence: Sentence, office: Office, owner: dict[int, Mention]) -> list[Mention]:
        """The mention of the person by an office without a name; nobody where the sentence before is about no such person."""
        if self.before is None or office.country is None or not self._is_of_subject(sentence, office, owner):
            return []
        earlier, mentions = self.before
        held = {token: mention for mention in mentions for token in range(mention.first, mention.last + 1)}
        is_near = "\n" not in self.text[earlier.end : sentence.start].strip(" ")
        spoke = self._name_behind_saying(earlier, held) if is_near else None
        span = spoke or self._opening_name(earlier, held) or self._only_name(earlier, held) if is_near else None
        if span is None or any(mention.person is not None for mention in mentions):
            return []
        if sentence.lower[office.last] in self.words.private or not self.words.of_no_state.isdisjoint(sentence.lower[: office.end]):
            return []
        name = self.text[earlier.starts[span[0]] : earlier.ends[span[1]]]
        if name in self.registry.by_form or (spoke is None and self.text.count(earlier.words[span[1]]) == 1):
            return []
        role = read_role(self.text, sentence, office, owner)
        if office.is_former:
            self.registry.introduce_former(name, role, office.country, (earlier.starts[span[0]], earlier.ends[span[1]]))
            return []
        person = self.registry.introduce(name, office.country, role, office.level)
        add_mention(person, earlier, *span, self.text)
        return [add_mention(person, sentence, office.first, office.last, self.text)]

    def read_speaker(self, sentence: Sentence, owner: dict[int, Mention], used: set[int]) -> list[Mention]:
        """Who speaks behind a quotation and was told by the office alone right before: "'We shall see,' Ana Reyes told parliament"."""
        told = self.told
        if told is None or sentence.number - told[0].number > 1 or QUOTES.isdisjoint(sentence.word_set):
            return []
        earlier, office = told
        span = self._name_of_speaker(sentence, owner)
        if span is None or span[0] in used or "\n" in self.text[earlier.end : sentence.start].strip(" "):
            return []
        name = self.text[sentence.starts[span[0]] : sentence.ends[span[1]]]
        if name in self.registry.by_form or any(mention.person is not None for mention in earlier.mentions if mention.first > office.last):
            return []
        self.told = None
        used.update(range(span[0], span[1] + 1))
        person = self.registry.introduce(name, office.country, self.told_role, office.level)
        return [add_mention(person, sentence, *span, self.text)]

    def note(self, sentence: Sentence, office: Office, owner: dict[int, Mention]) -> None:
        """Remembers an office told without its holder for the sentence behind it."""
        whose = office.country or self._find_possessor(sentence, office, owner)
        if whose is not None and not office.is_former and sentence.words[office.last].islower():
            self.told, self.told_role = (sentence, replace(office, country=whose)), read_role(self.text, sentence, office, owner)

    def _find_possessor(self, sentence: Sentence, office: Office, owner: dict[int, Mention]) -> str | None:
        """The country that a sentence opens with before an office "its": "Chile will sell more copper, its trade minister said".

        Of a sentence that opens with "his minister" it is that of the person told of last: "His defence minister was blunter still".
        """
        if office.owner in PERSONAL and office.first == 1:
            return self.discourse.last_person.country if self.discourse.last_person is not None else None
        if office.owner != "its":
            return None
        opening = owner.get(0) or owner.get(1)
        return opening.codes[0] if opening is not None and len(opening.codes) == 1 and opening.first < office.first else None

    def _name_of_speaker(self, sentence: Sentence, owner: dict[int, Mention]) -> tuple[int, int] | None:
        """The unknown full name with a verb of saying right behind a quotation: "" Ana Reyes said", "" said Ana Reyes."."""
        lower, verbs = sentence.lower, office_phrases().told_verbs
        for token in [token for token, word in enumerate(lower[:-2]) if word in QUOTES and token > 0]:
            is_turned = lower[token + 1] in verbs
            span = self.finder.find_name_behind_courtesy(sentence, token + 1 + is_turned, owner)
            if span is None or span[1] == span[0] or any(at in owner for at in range(span[0], span[1] + 1)):
                continue
            behind = "".join(lower[span[1] + 1 : span[1] + 2])
            if behind in CLOSING_SPEECH if is_turned else behind in verbs:
                return span
        return None

    def _name_behind_saying(self, sentence: Sentence, owner: dict[int, Mention]) -> tuple[int, int] | None:
        """The unknown full name with which a sentence ends behind a quotation: ""It is closed," insisted Ana Reyes."."""
        if QUOTES.isdisjoint(sentence.word_set):
            return None
        last = len(sentence.words) - 1 - (sentence.words[-1] == ".")
        span = self.find_name_ending(sentence, last, owner, set())
        if span is None or span[0] < SHORTEST_NAME or sentence.lower[span[0] - 1] not in office_phrases().told_verbs:
            return None
        return span if sentence.lower[span[0] - 2] in QUOTES else None

    def _opening_name(self, sentence: Sentence, owner: dict[int, Mention]) -> tuple[int, int] | None:
        """The unknown full name that is the subject of a sentence."""
        first = self.finder.skip_courtesy(sentence.lower, 0, owner)
        span = self.finder.find_name(sentence, first, owner)
        if span is None or span[1] - span[0] + 1 < SHORTEST_NAME or any(token in owner for token in range(span[0], span[1] + 1)):
            return None
        following = sentence.words[span[1] + 1] if span[1] + 1 < len(sentence.words) else ""
        is_subject = following == "," or (following.isalpha() and following.islower() and following not in ("and", "of", "in"))
        return span if is_subject else None

    def _only_name(self, sentence: Sentence, owner: dict[int, Mention]) -> tuple[int, int] | None:
        """The only unknown full name of a sentence whose surname the text goes on to repeat: "Somebody comes to Ana Reyes's house"."""
        found = set[tuple[int, int]]()
        for token, word in enumerate(sentence.words):
            if word[0].isupper() and token not in owner and is_given_name(word):
                span = self.finder.find_name(sentence, token, owner)
                if span is not None and span[1] > span[0] and self.text.count(sentence.words[span[1]]) >= OFTEN_TOLD:
                    found.add(span)
        return found.pop() if len(found) == 1 else None

    def _is_of_subject(self, sentence: Sentence, office: Office, owner: dict[int, Mention]) -> bool:
        """Whether the office is the subject, "Peru's ambassador", or is said of it: "He is Peru's ambassador"."""
        lower = sentence.lower
        if lower[0] in ("a", "an"):  # "A former envoy of Peru, he is 84"
            return office.is_former and lower[office.end + 1 : office.end + 2] == [","] and not PRONOUNS.isdisjoint(lower[office.end + 2 :])
        is_subject = office.first <= LATEST_OFFICE and (office.level != HEAD or office.is_former)
        if is_subject and self._are_of_office(lower, range(office.first), owner):
            return True
        being = next((token for token in range(min(office.first, LATEST_BEING)) if lower[token] in BEING), None)
        is_said = lower[0] in PRONOUNS or (lower[0] == "the" and not self.words.former.isdisjoint(lower[1:2]))
        return being is not None and is_said and self._are_of_office(lower, range(being + 1, office.first), owner)

    def _are_of_office(self, lower: list[str], tokens: range, owner: dict[int, Mention]) -> bool:
        """Whether words only tell whose an office is: "Peru's", "the Peruvian"."""
        apart = GENITIVES | ARTICLES | self.words.arriving | self.words.before_offices | self.words.former
        return all(token in owner or lower[token] in apart for token in tokens)
