"""Instruments that every newspaper takes for known, so that their parties need not be told: "Under the Simla Agreement, …"."""

from functools import cache

from entente.facts.data import read_rows
from entente.facts.scoring import split_words


@cache
def _known() -> tuple[tuple[str, tuple[str, ...]], ...]:
    rows = read_rows("known_agreements", ("name", "parties"))
    return tuple((" ".join(split_words(row["name"])), tuple(sorted(row["parties"].split()))) for row in rows)


def known_parties(name: str) -> tuple[str, ...]:
    """The parties of a well-known instrument; nothing for any other."""
    return complete_parties(name, ())


def complete_parties(name: str, found: tuple[str, ...]) -> tuple[str, ...]:
    """The parties of a well-known instrument where those that the text tells do not contradict; else `found`."""
    words = f" {' '.join(split_words(name))} "
    for known, parties in _known():
        if f" {known} " in words and (not found or not {*found}.isdisjoint(parties)):
            return parties
    return found
