"""The lexicon's words of phrases that tell debts, investment, aid and loans."""

from dataclasses import dataclass
from functools import cache

from entente.facts.data import read_words


@dataclass(frozen=True, slots=True)
class MoneyWords:
    """Word lists of `money.toml`, single words in lower case; `roles` are the measures of what those named so give,
    `fields` those of which a sentence with the word is.
    """

    owing: frozenset[str]
    paying: frozenset[str]
    having: frozenset[str]
    kinds: frozenset[str]
    banks: frozenset[str]
    of_banks: frozenset[str]
    due: frozenset[str]
    put: frozenset[str]
    lent: frozenset[str]
    running: frozenset[str]
    giving_up: frozenset[str]
    writing_off: frozenset[str]
    placed: frozenset[str]
    support: frozenset[str]
    supporting: frozenset[str]
    earmarking: frozenset[str]
    reserving: frozenset[str]
    who: frozenset[str]
    capital: frozenset[str]
    businesses: frozenset[str]
    investing: frozenset[str]
    tied: frozenset[str]
    founding: frozenset[str]
    works: frozenset[str]
    laying_out: frozenset[str]
    projects: frozenset[str]
    approving: frozenset[str]
    invested: frozenset[str]
    flowing: frozenset[str]
    roles: dict[str, str]
    fields: dict[str, str]
    facilities: frozenset[str]
    bonds: frozenset[str]
    buying_bonds: frozenset[str]
    shared_out: frozenset[str]
    lending: frozenset[str]
    gifts: frozenset[str]
    overall: frozenset[str]
    leads: frozenset[str]
    follows: frozenset[str]
    against: frozenset[str]
    crowds: frozenset[str]
    terms: frozenset[str]
    interest: frozenset[str]
    repaid_heads: frozenset[str]
    repaying: frozenset[str]
    losing: frozenset[str]
    needing: frozenset[str]
    besides: frozenset[str]
    fining: frozenset[str]
    fled: frozenset[str]
    donating: frozenset[str]
    crime: frozenset[str]
    business: frozenset[str]
    hoping: frozenset[str]
    markets: frozenset[str]
    perhaps: frozenset[str]
    conditional: frozenset[str]
    conditions: frozenset[str]
    opening: frozenset[str]
    running_costs: frozenset[str]


@cache
def money_words() -> MoneyWords:
    """The lexicon's words of money that is owed, invested, given or lent."""
    words = read_words("money")
    tables = ("debt", "investment", "aid", "loan", "none", "lists")
    listed = {key: frozenset(str(value).split()) for table in tables for key, value in words[table].items()}
    fields = {word: measure for measure, listing in words["fields"].items() for word in str(listing).split()}
    roles = {word: measure for measure, listing in words["roles"].items() for word in str(listing).split()}
    return MoneyWords(roles=roles, fields=fields, **listed)
