"""What two commas put in between a subject and its verb: "Peru, for its part, blames", "the minister, Ana Reyes, offers"."""

from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import start_of_phrase

LONGEST = 4  # chunks between the commas


def parts_subject(chunks: list[Chunk]) -> bool:
    """Whether the last chunk is a comma that ends what is put in behind somebody who may act and opens his clause."""
    closing = len(chunks) - 1
    if closing < 2 or chunks[closing].kind != ",":
        return False
    between = range(closing - 1, max(0, closing - 2 - LONGEST), -1)
    opening = next((at for at in between if chunks[at].kind not in ("N", "A")), 0)
    if chunks[opening].kind != "," or opening == 0:
        return False
    subject = chunks[opening - 1]
    start = opening - 2
    while start >= 0 and chunks[start].kind == "N" and chunks[start].is_time:
        start -= 1
    is_opening = start < 0 or chunks[start].kind in (",", ";", "C", "S", "H", '"')
    return is_opening and subject.kind == "N" and subject.prep is None and bool(subject.mentions or subject.titles)


def before_inserted_saying(chunks: list[Chunk], verb: int) -> int | None:
    """The comma before a verb of saying that is only put in: "Norway, officials say, closed"; null where it is none."""
    if not chunks[verb].reports() or verb + 1 >= len(chunks) or chunks[verb + 1].kind not in (",", "N"):
        return None
    position = verb - 1
    while position > 0 and chunks[position].kind == "N":
        position -= 1
    return position if 0 < position < verb - 1 and chunks[position].kind == "," and chunks[position - 1].kind == "N" else None


def before_insertion(chunks: list[Chunk], index: int) -> int | None:
    """What a participle between commas says more of: "Norway, citing its debts, closed"; null where no finite verb goes on behind it."""
    if index < 2 or chunks[index - 2].kind != "N":
        return None
    for position in range(index + 1, len(chunks) - 1):
        chunk = chunks[position]
        if chunk.kind in (";", "S", "H", "R") or (chunk.kind == "V" and chunk.is_finite):
            return None
        if chunk.kind == "," and chunks[position + 1].kind == "V" and chunks[position + 1].is_finite:
            start = start_of_phrase(chunks, index - 2)
            return start if chunks[start].prep is None and not chunks[start].is_time else None
    return None
