"""Who held an office before or holds it after somebody: "Her predecessor, Luis Soto", "who succeeded Luis Soto as Peru's minister"."""

from entente.coder.actors.people import add_mention
from entente.coder.actors.people_reader import PeopleReader
from entente.coder.actors.roles import read_role
from entente.coder.analysis import Mention, Person, Sentence

PREDECESSOR, SUCCESSOR = "predecessor", "successor"
REPLACING = frozenset({"replaced", "replaces", "succeeded", "succeeds", "succeeding", "replacing"})
SINCE = frozenset({"has", "had", "then", "recently", "will"})


class SuccessionReader(PeopleReader):
    """Reads those who are told by who follows whom in an office."""

    def read(self, sentence: Sentence, owner: dict[int, Mention], used: set[int]) -> list[Mention]:
        """The mentions of those who hold an office now; those who held it before are noted, and act for nobody."""
        found: list[Mention] = []
        for noun in (PREDECESSOR, SUCCESSOR):
            if noun in sentence.word_set:
                found += self._read_noun(sentence, noun, owner, used)
        if not REPLACING.isdisjoint(sentence.word_set):
            found += self._read_verb(sentence, owner, used)
        return found

    def _read_noun(self, sentence: Sentence, noun: str, owner: dict[int, Mention], used: set[int]) -> list[Mention]:
        """Whom "her predecessor, Luis Soto" or "his successor Ana Reyes" tells."""
        lower, token = sentence.lower, sentence.lower.index(noun)
        after = self.finder.skip_courtesy(lower, token + 1 + (lower[token + 1 : token + 2] == [","]), owner)
        span = self.finder.find_name(sentence, after, owner)
        if span is None or span[1] == span[0] or not used.isdisjoint(range(span[0], span[1] + 1)):
            return []
        if any(at in owner for at in range(span[0], span[1] + 1)) or lower[token - 1] not in self.words.possessives:
            return []
        held = self._office_of(self._told_before(sentence, token))
        name = self.text[sentence.starts[span[0]] : sentence.ends[span[1]]]
        if held is None or name in self.registry.by_form:
            return []
        role, country, level = held
        if noun == PREDECESSOR:
            self.registry.introduce_former(name, role, country, (sentence.starts[span[0]], sentence.ends[span[1]]))
            return []
        used.update(range(span[0], span[1] + 1))
        return [add_mention(self.registry.introduce(name, country, role, level), sentence, *span, self.text)]

    def _told_before(self, sentence: Sentence, token: int) -> Person | None:
        """Who is spoken of before a token, with an office: in its sentence, else last."""
        last = self.discourse.last_person
        here = self.registry.latest(sentence.start, sentence.starts[token])
        return here or (last if last is not None and last.role is not None else self.registry.latest(0, sentence.start))

    @staticmethod
    def _office_of(person: Person | None) -> tuple[str, str, str | None] | None:
        """Role, country and level of the office that somebody holds or held; null where none is told."""
        if person is None:
            return None
        if person.former_role is not None and not person.is_official:
            role, country = person.former_role
            return role.removeprefix("former "), country, person.level
        return (person.role, person.country, person.level) if person.role is not None and person.country is not None else None

    def _read_verb(self, sentence: Sentence, owner: dict[int, Mention], used: set[int]) -> list[Mention]:
        """Who took an office that one before held: "Ana Reyes, who succeeded Luis Soto as Peru's foreign minister in May, flew"."""
        lower = sentence.lower
        verb = next(token for token, word in enumerate(lower) if word in REPLACING)
        held = self.finder.find_name_behind_courtesy(sentence, verb + 1, owner)
        if held is None or lower[held[1] + 1 : held[1] + 2] != ["as"]:
            return []
        at = held[1] + 2
        opened = [token for token in range(at, min(at + 6, len(lower))) if lower[token] in self.words.openers_of_offices]
        office = self.finder.find_office(sentence, opened[-1], owner) if opened else None
        if office is None or office.country is None:
            return []
        role = read_role(self.text, sentence, office, owner)
        if held[1] > held[0] and not any(token in owner for token in range(held[0], held[1] + 1)):
            name = self.text[sentence.starts[held[0]] : sentence.ends[held[1]]]
            if name not in self.registry.by_form:
                self.registry.introduce_former(name, role, office.country, (sentence.starts[held[0]], sentence.ends[held[1]]))
        last = verb - 1 - (lower[verb - 1] in SINCE)
        last = last - 2 if lower[last] == "who" and lower[last - 1] == "," else last
        span = self.find_name_ending(sentence, last, owner, used)
        if span is None:
            return []
        used.update(range(span[0], span[1] + 1))
        name = self.text[sentence.starts[span[0]] : sentence.ends[span[1]]]
        return [add_mention(self.registry.introduce(name, office.country, role, office.level), sentence, *span, self.text)]
