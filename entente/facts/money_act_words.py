"""The lexicon's words of acts by which a state's money goes to another."""

from dataclasses import dataclass
from functools import cache

from entente.facts.data import read_words


@dataclass(frozen=True, slots=True)
class MoneyActWords:
    """Word lists of `money_acts.toml`, single words in lower case."""

    giving: frozenset[str]
    announcing: frozenset[str]
    paying: frozenset[str]
    holding: frozenset[str]
    getting: frozenset[str]
    going: frozenset[str]
    returning: frozenset[str]
    passive: frozenset[str]
    meant: frozenset[str]
    asking: frozenset[str]
    bodies: frozenset[str]
    purposes: frozenset[str]


@cache
def money_act_words() -> MoneyActWords:
    """The lexicon's words of acts with money."""
    words = read_words("money_acts")
    verbs = {kind: frozenset(str(listing).split()) for kind, listing in words["verbs"].items()}
    nouns = {name: frozenset(str(words[name]["words"]).split()) for name in ("meant", "asking", "bodies", "purposes")}
    return MoneyActWords(**verbs, **nouns)
