"""An active verb group while it is read, as the steps of the reading hand it on."""

from dataclasses import dataclass

from entente.coder.actors.parties import Party
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk

# How sure a reading is, by where the other party stands; the order is what counts: surer readings of a pair win.
STATED, NEARBY, BEYOND, HOSTED = 0.9, 0.75, 0.6, 0.85


@dataclass(slots=True)
class ActiveAct:
    """What an active verb group tells, as far as it is known by now.

    `chain` holds the verb chunks of the group in order, `main` the one that names the act; the group governs the chunks before `end`.
    `lemma` is the verb that decides who may act. Codes in `exclude` are nobody else: those of who acts and of his territories.
    """

    scene: Scene
    chain: list[int]
    main: int
    end: int
    frame: Frame
    status: str
    lemma: str
    subject: int | None
    source: Party
    exclude: frozenset[str]
    target: Party | None = None
    foremost: Party | None = None  # the other party where the object names him before the frame's prepositions do
    confidence: float = STATED

    @property
    def chunks(self) -> list[Chunk]:
        return self.scene.chunks

    @property
    def start(self) -> int:
        """The first chunk behind the first verb."""
        return self.chain[0] + 1

    @property
    def has_several_doers(self) -> bool:
        return len(self.source.codes) >= 2

    def add_between_doers(self) -> None:
        """Adds the act as one that those who act do to each other."""
        self.scene.add(
            self.frame,
            self.source.codes,
            (),
            self.main,
            self.source.mentions,
            status=self.status,
            confidence=STATED,
            is_symmetric=True,
        )
