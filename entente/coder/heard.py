"""What the sentences read so far have named, and what befell whom in them without an act of another."""

from collections.abc import Collection
from dataclasses import dataclass, field

from entente.coder.analysis import Sentence

POINTING = frozenset({"pronoun", "definite", "office"})  # kinds of mentions that mean two by what else the text names
LEADING = 2  # sentences of a text or an item of it that may speak of whom the next ones name


@dataclass(slots=True)
class Heard:
    """The countries named so far, who was shaken, raided or asked for help, and the sentences that told it last."""

    named: set[str] = field(default_factory=set[str])
    sentences: int = 0
    shaken: str | None = None  # by a coup, a crackdown, an execution, which others then condemn
    shaken_in: int = -2
    pleader: str | None = None  # who asked everybody for help
    pleaded_in: int = -2
    raided_in: int = -1  # a blow by rebels or gunmen of no state

    def hear(self, sentence: Sentence) -> None:
        """Remember what a sentence names, before its acts are read."""
        self.sentences += 1
        for mention in sentence.mentions:
            if len(mention.codes) == 1 or mention.kind not in POINTING:
                self.named.update(mention.codes)

    def knows(self, codes: Collection[str] | None) -> bool:
        """Whether the text has named countries by now, or is at its head."""
        return codes is None or self.sentences <= LEADING or self.named.issuperset(codes)
