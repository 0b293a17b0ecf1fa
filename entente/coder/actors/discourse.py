"""What a document has named so far, in order of recency, and whom "the two sides" or "the ministers" mean by it."""

from dataclasses import dataclass, field, fields

from entente.coder.analysis import Mention, Person

Pair = tuple[str, str]
NAMED_ONCE = 1
NAMED_IN_PASSING = 2  # times that a country may be named which an article is not about
MANY = 5  # countries in an article beyond which two that are named as often as a third are not what it is about
MOST_RANKED = 4  # "the five" and more are those listed, not those named most
MOST_SENTENCES = 1  # that may lie between a pair and "the two countries"


@dataclass(slots=True)
class Discourse:
    """What a document has named so far; what concerns the sentence being read starts afresh with each."""

    document_counts: dict[str, int] = field(default_factory=dict[str, int])  # of the whole document, taken before it is read
    named_counts: dict[str, int] = field(
        default_factory=dict[str, int]
    )  # the same with organisations, by which a name means one of several
    counts: dict[str, int] = field(default_factory=dict[str, int])  # so far
    recent: list[str] = field(default_factory=list[str])  # countries, the latest last
    people: list[Person] = field(default_factory=list[Person])  # the latest last
    offices: list[tuple[str, str]] = field(
        default_factory=list[tuple[str, str]]
    )  # of holders without a name: title, country; the latest last
    last_person: Person | None = None
    last_country: str | None = None
    last_organisation: str | None = None
    last_pair: Pair | None = None
    groups: list[tuple[str, ...]] = field(default_factory=list[tuple[str, ...]])  # three or more named together, the latest last
    pair_known: Pair | None = None  # the last pair when the sentence before began
    pair_age: int = 0  # sentences since the last pair was named
    subject_pair: Pair | None = None  # both subject of the sentence before
    subjects_before: tuple[str, ...] | None = None
    home: str | None = None  # by headline or dateline
    speaker: str | None = None  # of the quotation being read
    interviewed: str | None = None  # whose official an interview is with, from the first question on
    writer: str | None = None  # from which a column is written: "our goods"
    headed: str | None = None  # at the head of the item being read, whose it is
    people_here: list[Person] = field(default_factory=list[Person])  # named in the sentence being read
    subject: str | None = None
    previous_subject: str | None = None  # of the sentence before
    ruled: str | None = None  # whose rulers have been named so: "Mali's junta"
    subject_was_private: bool = False  # that of the sentence before: a company, a club, which "it" then means
    subject_is_private: bool = False
    subject_was_people: bool = False  # that of the sentence before: rebels or citizens of no country named, whom "they" then means
    subject_is_people: bool = False
    subject_is_plural: bool = False  # several of one country, whom "they" then means: "the Algerians", "the generals in Niamey"
    subject_was_plural: bool = False  # that of the sentence before
    first_subject: str | None = None  # of the sentence being read, whatever its later clauses tell
    first_subject_before: str | None = None
    crowds_here: list[str] = field(default_factory=list[str])  # whose soldiers or people the sentence being read has named as several
    subject_is_pair: bool = False
    owner_beside_crowd: str | None = None  # whom "its" means where the subject is several people or ships: the one told of before them
    subject_is_person: bool = False
    subject_person: Person | None = None
    subject_person_before: Person | None = None  # subject of the sentence before, whom an opening "he" means
    owner_before: str | None = None  # the same of the sentence before
    last_object: tuple[str, ...] | None = None
    ship: tuple[str, int] | None = None  # country of the last one named with it, and the sentence
    ship_is_near: bool = False  # a ship has been named since any person was
    sentence_pair: tuple[str, ...] | None = None
    they: Pair | None = None  # two whom the sentence being read has called "they"

    def open_section(self, named: tuple[str, ...], *, is_about: bool) -> None:
        """Forget all but the writer: an item of a digest begins, about the countries at its head or written there."""
        home = named[0] if len(named) == 1 else None
        fresh = Discourse(home=home, headed=home if is_about else None, writer=self.writer)
        fresh.last_pair = (named[0], named[1]) if len(named) == 2 else None
        for held in fields(self):
            setattr(self, held.name, getattr(fresh, held.name))

    def open_sentence(self) -> None:
        """Forget what concerned the sentence before only."""
        self.previous_subject = self.subject
        self.subject_was_private, self.subject_is_private = self.subject_is_private, False
        self.subject_was_people, self.subject_is_people = self.subject_is_people, False
        self.subject_was_plural, self.subject_is_plural = self.subject_is_plural, False
        self.subject = None
        self.subject_person_before, self.subject_person = self.subject_person, None
        self.pair_age = 0 if self.last_pair is not self.pair_known else self.pair_age + 1
        self.pair_known = self.last_pair
        self.subject_is_pair = False
        self.owner_before, self.owner_beside_crowd = self.owner_beside_crowd, None
        self.last_object = None
        self.sentence_pair = self.they = None
        self.people_here = []
        self.crowds_here = []
        self.first_subject_before, self.first_subject = self.first_subject, None

    def note(self, mention: Mention) -> None:
        """Remember a mention of a country or official."""
        codes = mention.codes
        for code in codes:
            self.counts[code] = self.counts.get(code, 0) + 1
            if code in self.recent:
                self.recent.remove(code)
            self.recent.append(code)
        if mention.kind == "organisation":
            self.last_organisation = codes[0]
        if len(codes) == 1:
            self.last_country = codes[0]
        elif len(codes) == 2:
            self.last_pair = (codes[0], codes[1])
            self.they = self.last_pair if mention.kind == "pronoun" else self.they
        if mention.person is not None:
            self.last_person = mention.person
            if mention.person in self.people:
                self.people.remove(mention.person)
            self.people.append(mention.person)
            if mention.person not in self.people_here:
                self.people_here.append(mention.person)

    def pair(self) -> Pair | None:
        """The two parties that "the two sides" means.

        A pair that has just been subject, the last pair named together, or, where somebody else speaks of them or that pair was only
        named in passing, the two that the article names most.
        """
        if self.subject_pair is not None:
            return self.subject_pair
        main = self.main_pair()
        if main is not None and self.subject is not None and self.subject not in main:
            return main
        if main is not None and self.last_pair is not None:
            weakest = min(self.document_counts.get(code, 0) for code in self.last_pair)
            is_old = self.pair_age > MOST_SENTENCES
            if (1.5 if is_old else 2) * weakest < min(self.document_counts[code] for code in main):
                return main  # the last pair was only named in passing
        return self.last_pair or main

    def spoken_pair(self) -> Pair | None:
        """The pair last named together; null where one of them was named only there."""
        pair, counts = self.last_pair, self.document_counts
        if pair is None or counts.get(pair[0], 0) <= NAMED_ONCE or counts.get(pair[1], 0) <= NAMED_ONCE:
            return None
        return pair

    def group(self, size: int | None) -> tuple[str, ...] | None:
        """Whom "the three countries" means: of those named together the ones that the article is most about, the latest where equal."""
        fitting = [group for group in self.groups if size is None or len(group) == size]
        counts = self.document_counts
        named = max(reversed(fitting), key=lambda group: min(counts.get(code, 0) for code in group), default=None)
        if named is not None or size is None:
            return named
        if size > MOST_RANKED:
            return self._group_with_one(size)
        ranked = sorted((code for code in counts if counts[code] > 1), key=lambda code: -counts[code])
        return tuple(ranked[:size]) if len(ranked) >= size else None

    def _group_with_one(self, size: int) -> tuple[str, ...] | None:
        """A long list with the one that the article is about besides who speaks: "the six" of "X, Y, Z, V and W" told as Z's fellows."""
        main = self.main_pair()
        listed = next((group for group in reversed(self.groups) if len(group) == size - 1), None)
        if main is None or listed is None or self.subject not in main or not set(main).isdisjoint(listed):
            return None
        return (*listed, main[1] if main[0] == self.subject else main[0])

    def main_pair(self) -> Pair | None:
        """The two countries that the article names most."""
        ranked = sorted(self.document_counts, key=lambda code: -self.document_counts[code])  # ties: named first
        return (ranked[0], ranked[1]) if len(ranked) >= 2 else None

    def matter(self) -> Pair | None:
        """The two countries that the article is about; null where it is about one, or many, and names others in passing."""
        counts = sorted(self.document_counts.values(), reverse=True)
        if len(counts) <= 2:
            return self.main_pair()
        is_tied, are_many = counts[2] == counts[1], len(counts) > MANY
        is_about_one = counts[1] <= NAMED_IN_PASSING and counts[0] > 2 * counts[1] and (is_tied or are_many)
        return None if is_about_one or (is_tied and are_many) else self.main_pair()

    def pair_of_people(self) -> Pair | None:
        """Countries of the last two office-holders of different countries, whom "the ministers" means.

        Null where there are none; the pair spoken of where one of the two speaks of others.
        """
        here = [person.country for person in self.people_here if person.country]
        if len(here) >= 2 and here[-1] != here[-2]:
            return (here[-2], here[-1])
        countries = [person.country for person in reversed(self.people) if person.country]
        last = countries[0] if countries else None
        before = next((country for country in countries if country != last), None)
        if last is None or before is None or not {last, before} <= self.document_counts.keys():
            return None
        pair = self.pair()
        return pair if self.subject in (last, before) and pair is not None and self.subject not in pair else (before, last)

    def official_facing(self, code: str | None) -> str | None:
        """The country of the office-holder named last who is of another one of the two that the article names most."""
        main = self.main_pair()
        if main is None or code not in main:
            return None
        holders = [*(country for _, country in self.offices), *(person.country for person in self.people)]
        other = main[1] if main[0] == code else main[0]
        return other if other in holders else None

    def focus(self) -> str | None:
        """The country that an article speaks from: its home by headline or dateline, else the one named last."""
        return self.home or self.last_country or max(self.counts, key=lambda code: (self.counts[code], code), default=None)

    def other_than_teller(self, teller: str) -> str | None:
        """The other one of the two that the article names most, whom a teller has in mind with "both of us"; else who was named last."""
        main = self.main_pair()
        if main is not None and teller in main:
            return main[1] if main[0] == teller else main[0]
        return next((code for code in reversed(self.recent) if code != teller), None)

    def last_elsewhere(self, here: set[str]) -> str | None:
        """The country named last, or the other one of two where the sentence at hand names it beside: "the country accused Peru"."""
        last = self.last_country
        return self.other(last) or last if last in here else last

    def other(self, code: str | None) -> str | None:
        """The other party of the present pair, else the country last named that is not `code`."""
        if code is None:
            return None
        if self.last_pair is not None and code in self.last_pair:
            return self.last_pair[1] if self.last_pair[0] == code else self.last_pair[0]
        main = self.main_pair()
        if main is not None and code in main:
            return main[1] if main[0] == code else main[0]
        return next((candidate for candidate in reversed(self.recent) if candidate != code), None)
