"""Speakers behind their words, named by office and name between commas."""

from entente.coder.grammar.chunks import Chunk


def find_apposed_speaker(chunks: list[Chunk], index: int) -> int | None:
    """Who says the words before, office and name set off by commas: "the port is shut, the Norwegian premier, Liv Berg, hinted"."""
    if index < 5 or not chunks[index].reports() or chunks[index - 1].kind != ",":
        return None
    name = _start_of_noun_phrase(chunks, index - 2)
    office = _start_of_noun_phrase(chunks, name - 2) if name is not None and chunks[name - 1].kind == "," else None
    if office is None or office == 0 or chunks[office - 1].kind not in (",", '"') or not _is_office(chunks[office]):
        return None
    has_words = any(chunk.kind == "V" and chunk.is_finite for chunk in chunks[: office - 1])
    return office if has_words else None


def _start_of_noun_phrase(chunks: list[Chunk], last: int) -> int | None:
    """The bare noun chunk that opens the run of noun chunks which ends at `last`."""
    while last > 0 and chunks[last].kind == "N" and chunks[last].prep is not None:
        last -= 1
    return last if last > 0 and chunks[last].kind == "N" else None


def _is_office(chunk: Chunk) -> bool:
    is_holder = bool(chunk.titles) or any(mention.kind in ("official", "office") for mention in chunk.mentions)
    return is_holder or chunk.heads[:1] in (("government",), ("military",))
