"""What a figure's direction is: who states it, the other side, from whom to whom; and where its parties are looked for."""

from dataclasses import dataclass

from entente.facts.parties import Party


@dataclass(frozen=True, slots=True)
class Flow:
    """Who states the figure as its own (`reporter`), the other side, and the direction of goods or money."""

    reporter: str
    partner: str
    flow_from: str
    flow_to: str


@dataclass(frozen=True, slots=True)
class Scope:
    """Where parties are looked for: those of the amount's clause, those of the sentence, the document's pair and its focus.

    `told` are the two whose dealings the sentences right before tell, `near` the states they name, the nearest first;
    `focus` lists states by how much the document speaks of them, the most first; `leader` is the one that it is about.
    """

    clause: tuple[Party, ...]
    sentence: tuple[Party, ...]
    pair: tuple[str, ...]
    focus: tuple[str, ...]
    before: Flow | None
    told: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    is_behind_exports: bool = False
    leader: str | None = None
