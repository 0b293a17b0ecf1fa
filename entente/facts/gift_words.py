"""The lexicon's words of money given that no verb of giving tells."""

from dataclasses import dataclass
from functools import cache

from entente.facts.data import read_words


@dataclass(frozen=True, slots=True)
class GiftWords:
    """Phrases and word lists of `gifts.toml`; `openers` are the first words of the phrases before an amount."""

    phrases: tuple[str, ...]
    openers: frozenset[str]
    had: frozenset[str]
    behind: tuple[str, ...]
    beside: tuple[str, ...]
    free: tuple[str, ...]
    lent: tuple[str, ...]
    money: frozenset[str]
    public: frozenset[str]
    bringing: frozenset[str]
    relief: frozenset[str]


@cache
def gift_words() -> GiftWords:
    """The lexicon's words of gifts."""
    words = read_words("gifts")
    phrases: tuple[str, ...] = tuple(words["phrases"]["before"])
    return GiftWords(
        phrases=phrases,
        openers=frozenset(phrase.partition(" ")[0] for phrase in phrases),
        had=frozenset(words["phrases"]["had"]),
        behind=tuple(words["phrases"]["behind"]),
        beside=tuple(words["phrases"]["beside"]),
        free=tuple(words["free"]["words"]),
        lent=tuple(words["lent"]["words"]),
        money=frozenset(words["money"]["words"].split()),
        public=frozenset(words["money"]["public"].split()),
        bringing=frozenset(words["freight"]["bringing"].split()),
        relief=frozenset(words["freight"]["relief"].split()),
    )
