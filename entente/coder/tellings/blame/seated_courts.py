"""Courts told by the town in which they sit: "a court in Lima has ordered the arrest of", "a judge in Madrid"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.wordlists import word_list

TOWNS = ("capital", "city", "name")


def find_seated_court(chunks: list[Chunk], verb: int) -> Party | None:
    """The country of the court that is the subject of the verb group `verb`, by the town behind it; null where there is none."""
    subject = find_subject(chunks, verb)
    if subject is None or subject + 1 >= len(chunks) or chunks[subject].mentions or chunks[subject].text not in word_list("sitting_courts"):
        return None
    seat = chunks[subject + 1]
    is_seat = seat.kind == "N" and seat.prep == "in" and bool(seat.mentions) and seat.mentions[0].kind in TOWNS
    return party_of(chunks, subject + 1, acting=False) if is_seat else None
