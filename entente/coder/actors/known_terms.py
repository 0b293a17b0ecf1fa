"""For whom somebody known held an office: of a president and later envoy of the United Nations, whose president he was."""

from functools import cache

from entente.coder.analysis import Person
from entente.lexicon import load_lexicon
from entente.lexicon.bodies import is_body


@cache
def _terms() -> dict[str, tuple[tuple[str, str], ...]]:
    """Office and country of every term, by the holder's name."""
    terms: dict[str, tuple[tuple[str, str], ...]] = {}
    for holder in load_lexicon().office_holders:
        terms[holder.name] = (*terms.get(holder.name, ()), (holder.office, holder.country))
    return terms


def find_served(names: list[str], title: str) -> str | None:
    """The country or organisation for which somebody of these names held an office with a title last; null where no such term is known."""
    served = [country for name in names for office, country in _terms().get(name, ()) if office.split()[-1] == title]
    return served[-1] if served else None


def is_of_body(person: Person) -> bool:
    """Whether somebody acts for an organisation."""
    return person.country is not None and is_body(person.country)
