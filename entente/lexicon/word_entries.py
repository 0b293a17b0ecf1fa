"""What a word may be: verb forms and act nouns with their classes, grammatical words as bits."""

from dataclasses import dataclass, field

# One bit each for the lists of the sections `function` and `marks` of words.toml, which bear these names in lower case.
DETERMINER, PREPOSITION, CONJUNCTION, SUBORDINATOR, RELATIVE, PRONOUN, MODAL, BE = (1 << bit for bit in range(8))
HAVE, DO, NEGATION, ADVERB, NOMINAL, TIME = (1 << bit for bit in range(8, 14))
GRAMMATICAL = (1 << 14) - 1  # any bit of section `function`
ARTICLE, QUANTIFIER, CURRENCY, ARGUMENT_OPENER, REDUCED_OPENER, TIME_IN_NOUN = (1 << bit for bit in range(14, 20))
ROUNDING, CLAUSE_OR_PREPOSITION, BEFORE_DATE = (1 << bit for bit in range(20, 23))
VERBAL, TITLE, NUMBER = (1 << bit for bit in range(23, 26))  # has a verb that the coder knows; is a title by itself
TAGS = {
    "determiner": DETERMINER,
    "preposition": PREPOSITION,
    "conjunction": CONJUNCTION,
    "subordinator": SUBORDINATOR,
    "relative": RELATIVE,
    "pronoun": PRONOUN,
    "modal": MODAL,
    "be": BE,
    "have": HAVE,
    "do": DO,
    "negation": NEGATION,
    "adverb": ADVERB,
    "nominal": NOMINAL,
    "time": TIME,
    "article": ARTICLE,
    "quantifier": QUANTIFIER,
    "currency": CURRENCY,
    "argument_opener": ARGUMENT_OPENER,
    "reduced_opener": REDUCED_OPENER,
    "time_in_noun": TIME_IN_NOUN,
    "rounding": ROUNDING,
    "clause_or_preposition": CLAUSE_OR_PREPOSITION,
    "before_date": BEFORE_DATE,
    "number": NUMBER,
}


@dataclass(frozen=True, slots=True)
class VerbClass:
    """What a class of verbs says by itself and where its other party stands."""

    name: str
    type: str | None
    mode: str | None
    targets: tuple[str, ...]
    is_symmetric: bool
    is_host: bool
    polarity: str | None
    control: str | None
    needs_object: bool = False  # the act of its own only with a direct object
    void: frozenset[str] = frozenset()  # noun classes with which the verb tells no act
    no_object: bool = False  # the act of its own only without a direct object
    is_strict: bool = False  # the other party stands where targets say or nowhere
    needs_party: bool = False  # the act of its own only with a country or body as object, not with what is theirs


@dataclass(frozen=True, slots=True)
class NounClass:
    """What a class of act nouns says by itself and which prepositions introduce its parties."""

    name: str
    type: str | None
    mode: str | None
    parties: tuple[str, ...]
    is_symmetric: bool
    is_role: bool = False  # names who does it: "the largest donor to"
    entails: str | None = None  # the act of its owner that an answer to it speaks of: "rejected Y's demand"
    does: str | None = None  # the verb class that it is the noun of: "the closure of the embassy"
    tells: str | None = None  # the act that it is with a clause behind it: "its demand that Y apologise"
    states: tuple[str, ...] = ()  # prepositions with which one "is" in it, which is the act `being`: "is on Y's side"
    being: str | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """The act that a verb class and a noun class name together."""

    rule: str
    type: str
    mode: str | None
    targets: tuple[str, ...]
    is_symmetric: bool
    is_inverted: bool = False
    is_strict: bool = False  # the other party stands where targets say or nowhere
    is_bare: bool = False  # only with the noun as object or as subject of a passive, not behind a preposition


@dataclass(frozen=True, slots=True)
class VerbForm:
    """One form of a verb: its lemma, which forms it may be (bit set), the classes of the lemma.

    `keys` are the names by which it takes part in readings: name, polarity and control of each class, in order.
    """

    lemma: str
    forms: int
    classes: tuple[VerbClass, ...]
    keys: tuple[str, ...] = ()
    names: frozenset[str] = frozenset()  # of the classes
    own: VerbClass | None = None  # the first class that is an act by itself
    is_reporting: bool = False


def make_verb(lemma: str, forms: int, classes: tuple[VerbClass, ...]) -> VerbForm:
    """A verb form with what its classes say."""
    keys = tuple(dict.fromkeys(key for item in classes for key in (item.name, item.polarity, item.control) if key))
    own = next((item for item in classes if item.type), None)
    return VerbForm(lemma, forms, classes, keys, frozenset(item.name for item in classes), own, "report" in keys)


@dataclass(frozen=True, slots=True)
class Compound:
    """What several words are together: those after the first, the noun, its act classes and kinds of actor."""

    rest: tuple[str, ...]
    noun: str
    classes: tuple[NounClass, ...]
    heads: tuple[str, ...]


@dataclass(slots=True)
class Word:
    """Everything a lower-cased word may be; `tags` holds the bits above.

    `particles` are the phrasal verbs that the word begins, by the next word and by all the words that follow it; `compounds` are by the
    next word, too, the longest first.
    """

    verb: VerbForm | None = None
    noun: str | None = None
    noun_classes: tuple[NounClass, ...] = ()
    is_plural: bool = False
    tags: int = 0
    heads: tuple[str, ...] = ()
    particles: dict[str, dict[tuple[str, ...], VerbForm]] = field(default_factory=dict[str, dict[tuple[str, ...], VerbForm]])
    compounds: dict[str, list[Compound]] = field(default_factory=dict[str, list[Compound]])


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All words by lower-cased form, the readings of verb and noun classes together, and the level of each title (`prime_minister`)."""

    words: dict[str, Word]
    readings: dict[tuple[str, str], Reading]
    levels: dict[str, str]
