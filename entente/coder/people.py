"""Who is named: office-holders known to the lexicon, and those whom the article itself introduces with title and country."""

from dataclasses import dataclass, field
from datetime import date

from entente.coder.analysis import Mention, Person, Sentence
from entente.coder.gazetteer import Entry, in_office
from entente.coder.parse import Chunk
from entente.lexicon.vocabulary import Vocabulary

LEVEL_ORDER = ("head_of_state_or_government", "minister", "deputy_minister", "ambassador", "official")
PARTICLES = frozenset("al el bin ibn ben van von de da del di dos der den la le abu abdul abd ould ul ur bint mac mc st san al- el- y e".split())
NAME_STOPS = frozenset("the a an former late mr mrs ms dr gen sen rep sir madam lady lord hon prof".split())


@dataclass(slots=True)
class PeopleRegistry:
    """The people of one document, found again by any form of their name."""

    day: date | None
    people: list[Person] = field(default_factory=list)
    by_form: dict[str, Person] = field(default_factory=dict)

    def add_form(self, form: str, person: Person) -> None:
        if form and form not in person.forms:
            person.forms.append(form)
        self.by_form[form] = person
        surname = form.split()[-1]
        if len(surname) > 2:
            self.by_form.setdefault(surname, person)
            if "-" in surname:
                self.by_form.setdefault(surname.split("-")[-1], person)

    def known(self, entry: Entry, text: str) -> Person:
        """The document's person for a name of the lexicon; the holder is chosen by term of office."""
        person = self.by_form.get(text)
        if person is not None and (person.country in entry.codes or " " not in text):
            self.add_form(text, person)
            return person
        holder = in_office(entry.holders, self.day)
        for person in self.people:
            if person.country == holder.country and (person.name.split()[-1] == holder.name.split()[-1]):
                self.add_form(text, person)
                return person
        person = Person(text, holder.country, None, holder.level)
        self.people.append(person)
        self.add_form(text, person)
        for alias in (holder.name, *holder.aliases):
            self.by_form.setdefault(alias.lstrip("?"), person)
        return person

    def introduce(self, name: str, country: str | None, role: str | None, level: str | None) -> Person:
        """The person of this name, new or met before; fills in what was unknown."""
        person = self.by_form.get(name) or self.by_form.get(name.split()[-1])
        if person is not None and (person.country == country or country is None or person.country is None) and _compatible(person.name, name):
            if len(name) > len(person.name):
                person.name = name
            person.country = person.country or country
        else:
            person = Person(name, country)
            self.people.append(person)
        if role and (person.role is None or len(role) > len(person.role)):
            person.role = role
        if level and (person.level is None or LEVEL_ORDER.index(level) < LEVEL_ORDER.index(person.level)):
            person.level = level
        self.add_form(name, person)
        return person


def _compatible(known: str, name: str) -> bool:
    """Whether two forms may be one person: one's words are among the other's, initials and titles aside."""
    one, other = set(known.split()), set(name.split())
    return one <= other or other <= one


def find_name(chunk: Chunk, sentence: Sentence, vocabulary: Vocabulary, places: frozenset[str]) -> tuple[int, int] | None:
    """Token span of a personal name at the end of a noun chunk: capitalised words that the vocabulary does not know."""
    taken = {index for mention in chunk.mentions for index in range(mention.first, mention.last + 1)}
    titled = {index for first, last, _ in chunk.titles for index in range(first, last + 1)}
    last = chunk.last
    while last >= chunk.first and not sentence.words[last][0].isalnum():
        last -= 1
    if last >= chunk.first and sentence.lower[last] in ("'s", "’s"):
        last -= 1
    first = last
    while first >= chunk.first and first not in taken and first not in titled:
        word = sentence.words[first]
        lower = sentence.lower[first]
        is_capital = word[0].isupper() and word.isalpha() or (word[0].isupper() and len(word) == 2 and word[1] == ".")
        if word == "-" and first > chunk.first and sentence.words[first - 1][0].isupper() and first < last:
            first -= 1
            continue
        if lower in PARTICLES or lower.startswith(("al-", "el-")):
            first -= 1
            continue
        info = vocabulary.words.get(lower)
        if not is_capital or lower in NAME_STOPS or lower in places:
            break
        if info is not None and (info.heads or info.noun_classes or "time" in info.tags or "preposition" in info.tags or "determiner" in info.tags) and first != last:
            break
        if info is not None and first == last and (info.heads or info.noun_classes or info.tags):
            break
        first -= 1
    first += 1
    while first <= last and (sentence.lower[first] == "-" or (sentence.lower[first] in PARTICLES and sentence.words[first][0].islower())):
        first += 1
    return (first, last) if first <= last else None


def role_of(chunk: Chunk, sentence: Sentence, name_first: int, text: str) -> tuple[str | None, str | None]:
    """Role without its country as written before the name, and its level; both null without a title."""
    if not chunk.titles:
        return None, None
    spans = [span for span in chunk.titles if span[0] < name_first]
    if not spans:
        return None, None
    first = min(span[0] for span in spans)
    last = max(span[1] for span in spans)
    taken = [mention for mention in chunk.mentions if mention.first < name_first]
    while first - 1 >= chunk.first and first - 1 not in {i for m in taken for i in range(m.first, m.last + 1)}:
        word = sentence.words[first - 1]
        if not word[0].isupper() or sentence.lower[first - 1] in NAME_STOPS:
            break
        first -= 1
    inner = [m for m in taken if m.first > first]
    if inner:
        first = max(first, inner[-1].last + 1) if inner[-1].last < spans[-1][0] else first
    if last < name_first - 1 and all(sentence.words[i][0].isalpha() for i in range(last + 1, name_first)):
        last = name_first - 1
    role = text[sentence.starts[first] : sentence.ends[last]].strip(" ,")
    level = min((span[2] for span in spans), key=lambda value: LEVEL_ORDER.index(value) if value in LEVEL_ORDER else 9)
    return role or None, level if level in LEVEL_ORDER else "official"


def official_mention(person: Person, sentence: Sentence, first: int, last: int, text: str) -> Mention:
    """A mention of a named person who speaks for a country."""
    start, end = sentence.starts[first], sentence.ends[last]
    codes = (person.country,) if person.country else ()
    return Mention(codes, "official", "government", sentence.number, first, last, start, end, text[start:end], person)
