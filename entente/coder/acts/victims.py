"""Who suffers what a passive tells: the subject, whose it is, or who is named between subject and verb."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.grammar.chunks import Chunk


def find_victim(chunks: list[Chunk], subject: int, exclude: frozenset[str]) -> Party | None:
    """The country of the subject, or whose it is: "Tonga, whose | beacons were smashed by Fijian sailors"."""
    victim = party_of(chunks, subject, acting=False, exclude=exclude)
    opener = subject - 1
    if victim is not None or opener < 1 or chunks[opener].text != "whose" or chunks[subject].mentions:
        return victim
    owner = opener - 2 if chunks[opener - 1].kind == "," else opener - 1
    return party_of(chunks, owner, acting=False, exclude=exclude) if owner >= 0 and chunks[owner].kind == "N" else None


def find_named_before(chunks: list[Chunk], subject: int, verb: int, exclude: frozenset[str]) -> Party | None:
    """The first country named between the subject and its verb."""
    for position in range(subject + 1, verb):
        if chunks[position].mentions:
            party = party_of(chunks, position, acting=False, exclude=exclude)
            if party is not None:
                return party
    return None
