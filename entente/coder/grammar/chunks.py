"""Pieces of a sentence: noun chunks, verb groups and the small words between them."""

from collections.abc import Collection
from typing import NamedTuple

from entente.coder.analysis import Mention
from entente.lexicon.word_entries import NounClass, VerbForm
from entente.lexicon.wordlists import word_list

UNREAD, NOBODY = -2, -1  # subjects of a verb group: not looked for so far, none in reach


class ActNoun(NamedTuple):
    """A noun that may name an act, at tokens `first` to `last` (inclusive)."""

    first: int
    last: int
    noun: str
    classes: tuple[NounClass, ...]


class Chunk:
    """A noun chunk (`N`), a verb group (`V`) or a single small word.

    Small words: `C` conjunction, `S` subordinator, `R` relative, `H` that, `A` a lone negation, and the signs `,` `;` `(` `)` `"`.
    `first`, `last` are token numbers, last inclusive. `prep` is the preposition before a noun chunk or a gerund, in lower case.
    `head` is the token of the head noun, -1 where there is none; `heads` are the kinds of actor that the noun names; `titles` are
    titles of office with first and last token and level. Chunks that are listed together ("X, Y and Z") have one `group`, else -1.
    `subject` is the number of the chunk that `find_subject` found for a verb group; nothing about chunks changes once acts are read.
    """

    __slots__ = (
        "acts",
        "first",
        "group",
        "has_currency",
        "head",
        "heads",
        "is_copula",
        "is_finite",
        "is_gerund",
        "is_infinitive",
        "is_negated",
        "is_passive",
        "is_perfect",
        "is_progressive",
        "is_pronoun",
        "is_time",
        "kind",
        "last",
        "mentions",
        "modal",
        "prep",
        "subject",
        "tense",
        "text",
        "titles",
        "verb",
    )

    def __init__(self, kind: str, first: int, last: int, prep: str | None = None, text: str = "") -> None:
        self.kind = kind
        self.first = first
        self.last = last
        self.prep = prep
        self.text = text
        self.mentions: list[Mention] = []
        self.head = -1
        self.heads: tuple[str, ...] = ()
        self.acts: list[ActNoun] = []
        self.titles: list[tuple[int, int, str]] = []
        self.is_time = False
        self.is_pronoun = False
        self.has_currency = False
        self.verb: VerbForm | None = None
        self.is_passive = False
        self.is_copula = False
        self.is_finite = False
        self.is_infinitive = False
        self.is_gerund = False
        self.is_negated = False
        self.is_perfect = False
        self.is_progressive = False
        self.modal: str | None = None
        self.tense = "present"
        self.group = -1
        self.subject = UNREAD

    def names_act(self, names: Collection[str]) -> bool:
        """Whether the chunk has an act noun of one of the classes `names`."""
        for act in self.acts:
            for noun_class in act.classes:
                if noun_class.name in names:
                    return True
        return False

    def is_bare(self, kinds: Collection[str]) -> bool:
        """Whether a noun chunk ends in its only mention, of one of `kinds`: "Peru", "the Peruvian", not "Peru's army"."""
        return len(self.mentions) == 1 and self.mentions[0].kind in kinds and self.mentions[0].last == self.last

    def names_holder(self) -> bool:
        """Whether the noun chunk is somebody in office, by a title or by name."""
        return bool(self.titles) or any(mention.kind == "official" for mention in self.mentions)

    def names_somebody(self) -> bool:
        """Whether the noun chunk means somebody by a name, a title or a pronoun."""
        return bool(self.mentions or self.titles) or self.is_pronoun

    def lemma(self) -> str:
        """Lemma of a verb group, empty where it has no verb of ours."""
        return self.verb.lemma if self.verb is not None else ""

    def status(self) -> str:
        """Whether a verb group says that something is to come, "planned", or is or was, "occurred"."""
        return "planned" if self.modal in word_list("planned_modals") else "occurred"

    def reports(self) -> bool:
        """Whether a verb group says or reports something."""
        return self.verb is not None and self.verb.is_reporting
