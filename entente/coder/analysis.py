"""What the coder knows of a document before it looks for events: tokens, sentences, mentions, people."""

from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from entente.coder.actors.levels import highest_level

VISIT = "visit"  # mode of a CONSULT that one party makes to the other
WEIGHED = "weighed"  # rule of what no rule reads and trees find likely
STATED_TRADE = "stated trade: "  # how the rules begin that read trade said to go on, a state of affairs and no act


@dataclass(frozen=True, slots=True)
class Document:
    """A cleaned article; sentence offsets count characters of `text`, end exclusive, in order."""

    document_id: str
    text: str
    sentence_spans: tuple[tuple[int, int], ...]
    published: date | None = None
    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    dateline_place: str | None = None


@dataclass(slots=True, eq=False)
class Person:
    """One office-holder of a document, however many forms of the name it uses; equal to nobody else.

    `level` is head_of_state_or_government, minister, deputy_minister, ambassador or official; `role` is without the country.
    """

    name: str
    country: str | None
    role: str | None = None
    level: str | None = None
    is_official: bool = True
    forms: list[str] = field(default_factory=list)
    spans: list[tuple[int, int]] = field(default_factory=list)
    former_role: tuple[str, str] | None = None  # an office held before, and its country; the person acts for nobody now
    known_office: str | None = None  # by the lexicon on the document's day, which the text need not tell
    ranks: list[str] = field(default_factory=list[str])  # titles right before the name, lower case: "general"
    gender: str | None = None  # "he" or "she", as the pronouns that meant the person say


@dataclass(slots=True, eq=False)
class Mention:
    """A stretch of a sentence that names one or several countries or organisations; equal to no other.

    `codes` are ISO alpha-3 or organisation short names; "the two countries" resolves to two.
    `kind`: country, adjective, demonym, capital, city, region, organisation, official (a named person), office (an unnamed one),
    force, group (armed or ethnic), pronoun, definite ("the two sides", "the neighbours").
    `head` is the class of the noun that the mention modifies or is: government, military, police, person, company, media, team, goods,
    place, none.
    `first`, `last` are token numbers in the sentence (last inclusive); `start`, `end` are offsets into the text.
    """

    codes: tuple[str, ...]
    kind: str
    head: str
    sentence: int
    first: int
    last: int
    start: int
    end: int
    text: str
    person: Person | None = None
    resolved_by: str | None = None

    def is_holder(self) -> bool:
        """Whether the mention names an office-holder of a known country."""
        return self.kind == "official" and self.person is not None and self.person.country is not None


@dataclass(slots=True)
class Sentence:
    """One sentence with parallel lists of its tokens: as written, lower-cased, and their offsets into the text.

    `word_set` holds the lower-cased words once each, for rules that ask only whether one of their words is there.
    """

    number: int
    start: int
    end: int
    words: list[str]
    lower: list[str]
    starts: list[int]
    ends: list[int]
    in_quote: list[bool]
    mentions: list[Mention] = field(default_factory=list)
    word_set: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        self.word_set = frozenset(self.lower)

    def codes(self) -> set[str]:
        """Everybody whom the sentence names or means, by code."""
        return {code for mention in self.mentions for code in mention.codes}


@dataclass(slots=True)
class Analysis:
    """A document with its sentences, all mentions in order of appearance, the people it names, and the country where it was written.

    `words` holds the lower-cased words of all sentences once each.
    """

    document: Document
    sentences: list[Sentence]
    mentions: list[Mention]
    people: list[Person]
    home: str | None = None
    words: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        self.words = frozenset[str]().union(*(sentence.word_set for sentence in self.sentences))


@dataclass(slots=True)
class EventMention:
    """A sentence's evidence for an event: offsets into the text and the rule that fired.

    `has_organ`: whether it names a party as an organ of its state, such as a minister or an army.
    """

    sentence: int
    start: int
    end: int
    rule: str
    trace: dict[str, object]
    has_organ: bool = False


class Attendee(NamedTuple):
    """Somebody who takes part in an act for a party: by name, or null where only an office is told."""

    name: str | None
    country: str
    level: str | None


@dataclass(slots=True)
class Event:
    """A real-world act as one document tells it, with every mention of it."""

    type: str
    mode: str | None
    actors: tuple[str, ...]
    recipients: tuple[str, ...]
    is_symmetric: bool
    status: str
    day: date | None
    precision: str | None
    date_method: str | None
    place: str | None
    contexts: tuple[str, ...]
    confidence: float
    mentions: list[EventMention]
    end_day: date | None = None
    attendees: tuple[Attendee, ...] = ()
    mediators: tuple[str, ...] = ()

    @property
    def participants(self) -> tuple[str, ...]:
        """The names of those who take part, each once, in order of appearance."""
        return tuple(dict.fromkeys(attendee.name for attendee in self.attendees if attendee.name))

    @property
    def travellers(self) -> tuple[Attendee, ...]:
        """Who took part for the visitor of a visit; of every other act who took part at all."""
        if self.mode != VISIT or self.is_symmetric:
            return self.attendees
        return tuple(attendee for attendee in self.attendees if attendee.country in self.actors)

    @property
    def level(self) -> str | None:
        """The highest office among those who take part, of a visit among the visitors: the host's makes no visit higher."""
        return highest_level([attendee.level for attendee in self.travellers])

    @property
    def is_weighed(self) -> bool:
        """Whether no rule reads the act: trees find it likely."""
        return all(mention.rule == WEIGHED for mention in self.mentions)

    @property
    def is_stated_trade(self) -> bool:
        """Whether the event is trade said to go on between two: a state of affairs, no act."""
        return self.type == "COOPERATE" and all(mention.rule.startswith(STATED_TRADE) for mention in self.mentions)
