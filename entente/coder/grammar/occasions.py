"""Subjects right behind the occasion that a clause opens with, no comma between: "hours before the vote | Chile placed"."""

from entente.coder.grammar.chunks import Chunk

NAMES = frozenset({"name", "organisation", "capital"})
OPENERS = ("before", "after")


def find_behind_occasion(chunks: list[Chunk], opener: int, verb: int, collected: list[int]) -> int | None:
    """The subject of `verb` among the noun chunks `collected` back to `opener`; null where no occasion opens the clause."""
    if opener < 1 or chunks[opener].text not in OPENERS or chunks[opener - 1].kind != "N":
        return None
    occasion, subject = opener + 1, opener + 2
    while subject < verb and chunks[subject].kind == "N" and chunks[subject].prep == "of":
        subject += 1  # "after the visit of the premier | Chile's president phoned"
    if subject >= verb or subject not in collected or chunks[subject].prep is not None or not chunks[subject].mentions:
        return None
    if subject == verb - 1 and chunks[subject].is_bare(NAMES):
        return subject
    return subject if chunks[occasion].acts else None
