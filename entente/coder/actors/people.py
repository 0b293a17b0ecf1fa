"""Who is named: office-holders known to the lexicon, and those whom the article itself introduces with title and country."""

from dataclasses import dataclass, field
from datetime import date

from entente.coder.actors.first_names import shares_name
from entente.coder.actors.gazetteer import Entry, in_office, was_in_office
from entente.coder.actors.levels import LEVEL_ORDER, level_of_role
from entente.coder.actors.offices import office_words
from entente.coder.analysis import Mention, Person, Sentence
from entente.lexicon.entries import OfficeHolder
from entente.lexicon.wordlists import word_list

HIGHEST = ("president", "prime minister")  # of several offices held at once


@dataclass(slots=True)
class PeopleRegistry:
    """The people of one document, found again by any form of their name."""

    day: date | None
    people: list[Person] = field(default_factory=list)
    by_form: dict[str, Person] = field(default_factory=dict)
    namesakes: dict[str, bool] = field(default_factory=dict)  # whether a surname of the lexicon is another person's here
    full_names: list[tuple[Person, str]] = field(default_factory=list)  # of people known to the lexicon

    def add_form(self, form: str, person: Person) -> None:
        if form and form not in person.forms:
            person.forms.append(form)
        self.by_form[form] = person
        surname = form.split()[-1]
        if len(surname) > 2:
            self.by_form.setdefault(surname, person)
        given = form.split()[0]
        may_be_short = person.country in word_list("family_name_first") or person.country in word_list("called_by_given_name")
        is_called_so = len(given) > 1 and may_be_short and given.lower() not in word_list("person_pronouns")
        if given != surname and (len(given) > 4 or is_called_so):
            self.by_form.setdefault(given, person)  # many peoples call a person by the given name
        half = surname.rpartition("-")[2]
        if half != surname and half.istitle():  # "Reyes-Lang", of whose tokens the last is told; "al-Rashid", also told as "Rashid"
            self.by_form.setdefault(half, person)
            self.by_form.setdefault(surname[0].swapcase() + surname[1:], person)

    def known(self, entry: Entry, text: str, counts: dict[str, int], told: date | None) -> Person:
        """The document's person for a name of the lexicon; the holder is chosen by term of office and by whom the document names.

        Who held an office on the day that the sentence has `told` is an official, though of another time than the document.
        """
        person = self.by_form.get(text)
        held_then = told is not None and " " in text and was_in_office(entry.holders, told)
        if person is not None and (person.country in entry.codes or " " not in text):
            self.add_form(text, person)
            person.is_official = person.is_official or (held_then and person.former_role is None)
            return person
        day = told if held_then and not was_in_office(entry.holders, self.day) else self.day
        holder = in_office(entry.holders, day, counts)
        for person in self.people:
            if person.country == holder.country and shares_name(person.name, holder):
                self.add_form(text, person)
                return person
        person = Person(text, holder.country, None, holder.level, is_official=was_in_office(entry.holders, day))
        own = [holder for holder in entry.holders if holder.country == person.country and _is_of_state(holder)]
        held = [holder.office for holder in own if _holds_office(holder, day)] or [holder.office for holder in own]
        person.known_office = next((office for office in HIGHEST if office in held), held[0] if held else None)
        self.people.append(person)
        self.add_form(text, person)
        for alias in (holder.name, *holder.aliases):
            self.by_form.setdefault(alias.lstrip("?"), person)
            self.full_names.append((person, alias))
        return person

    def forget(self, person: Person, start: int, end: int) -> None:
        """Takes back a name read as `person` by mistake; without another mention the person goes."""
        if (start, end) in person.spans:
            person.spans.remove((start, end))
        if not person.spans and person in self.people:
            self.people.remove(person)
            for form in [form for form, known in self.by_form.items() if known is person]:
                del self.by_form[form]

    def latest(self, start: int, end: int) -> Person | None:
        """The person introduced last whom the text between two offsets named last."""
        return next((person for person in reversed(self.people) if person.spans and start <= person.spans[-1][0] < end), None)

    def may_be(self, person: Person, first_name: str) -> bool:
        """Whether a known person bears this first name: "Martin Ashdown" is no Paddy Ashdown."""
        known = [name for known, name in self.full_names if known is person]
        return any(first_name in form.split() for form in (person.name, *person.forms, *known) if " " in form)

    def introduce(self, name: str, country: str | None, role: str | None, level: str | None) -> Person:
        """The person of this name, new or met before; fills in what was unknown."""
        person = self.by_form.get(name) or self.by_form.get(name.split()[-1])
        if (
            person is not None
            and (person.country == country or country is None or person.country is None)
            and _compatible(person.name, name)
        ):
            if len(name) > len(person.name):
                person.name = name
            person.country = person.country or country
        else:
            person = Person(name, country)
            self.people.append(person)
        person.is_official = person.is_official or role is not None
        if role and (person.role is None or _tells_more(role, person.role)):
            person.role = role
        level = level_of_role(role, person.country, level) if role and level else level
        if level and (person.level is None or LEVEL_ORDER.index(level) < LEVEL_ORDER.index(person.level)):
            person.level = level
        self.add_form(name, person)
        return person

    def introduce_former(self, name: str, role: str, country: str | None, span: tuple[int, int]) -> None:
        """Notes somebody who held an office, and whose, between two offsets of the text: an official no more."""
        person = self.introduce(name, None, None, None)
        person.is_official = False
        if country is not None:
            person.former_role = (f"former {role}", country)
            person.spans.append(span)


def _tells_more(role: str, known: str) -> bool:
    """Whether a role says more than one known: an office more than a rank or "diplomat", of two offices the one told at more length."""
    weak = [is_weak_role(told) or told.lower().startswith("former ") for told in (role, known)]
    ranks = [office_words().ranks.issuperset(told.lower().replace("-", " ").split()) for told in (role, known)]
    if ranks[0] != ranks[1]:
        return ranks[1]
    return len(role) > len(known) if weak[0] == weak[1] else weak[1]


def is_weak_role(role: str) -> bool:
    """Whether a role is a rank or no name of an office: "Lieutenant General", "diplomat", "head of state"."""
    return office_words().weak_roles.issuperset(role.lower().replace("-", " ").split())


def _is_of_state(holder: OfficeHolder) -> bool:
    return holder.office != "office" and not holder.office.endswith("leader")


def _holds_office(holder: OfficeHolder, day: date | None) -> bool:
    """Whether a term includes a day; without one, whether it still runs."""
    if day is None:
        return not holder.to
    text = day.isoformat()
    return holder.since <= text and (not holder.to or text <= holder.to + "~")


def _compatible(known: str, name: str) -> bool:
    """Whether two forms may be one person: one's words are among the other's, initials and titles aside."""
    one, other = set(known.split()), set(name.split())
    return one <= other or other <= one


def official_mention(person: Person, sentence: Sentence, first: int, last: int, text: str) -> Mention:
    """A mention of a named person who speaks for a country."""
    start, end = sentence.starts[first], sentence.ends[last]
    codes = (person.country,) if person.country else ()
    return Mention(codes, "official", "government", sentence.number, first, last, start, end, text[start:end], person)


def add_mention(person: Person, sentence: Sentence, first: int, last: int, text: str) -> Mention:
    """A mention of a named person, put down among the person's own."""
    mention = official_mention(person, sentence, first, last, text)
    if (mention.start, mention.end) not in person.spans:
        person.spans.append((mention.start, mention.end))
    if first > 0 and sentence.lower[first - 1] in office_words().titles and sentence.lower[first - 1] not in person.ranks:
        person.ranks.append(sentence.lower[first - 1])
    return mention
