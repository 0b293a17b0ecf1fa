"""Verbs that "neither" denies: "Neither Peru nor Chile signed", "Peru recognised neither Chile nor Bolivia"."""

from entente.coder.grammar.chunks import Chunk

BETWEEN = frozenset({"N", "C", ","})  # kinds of chunk of which the members of such a list are made


def deny_by_neither(chunks: list[Chunk]) -> None:
    """Negates the verb whose subject or object "neither … nor" lists, and reads "nor" between the two as what joins them."""
    for opener, chunk in enumerate(chunks):
        if chunk.kind == "A" and chunk.text == "neither":
            _deny(chunks, opener)


def _deny(chunks: list[Chunk], opener: int) -> None:
    """Negates the verb behind a list that "neither" at `opener` begins, else the one before it."""
    end, has_nor = opener + 1, False
    while end < len(chunks) and (chunks[end].kind in BETWEEN or chunks[end].text == "nor"):
        if chunks[end].text == "nor":
            chunks[end].kind, has_nor = "C", True
        end += 1
    if not has_nor:
        return
    if end < len(chunks) and chunks[end].kind == "V" and chunks[end].is_finite and not _is_governed(chunks, opener):
        chunks[end].is_negated = True
        return
    governor = next((place for place in range(opener - 1, -1, -1) if chunks[place].kind not in BETWEEN), None)
    if governor is not None and chunks[governor].kind == "V":
        chunks[governor].is_negated = True


def _is_governed(chunks: list[Chunk], opener: int) -> bool:
    """Whether "neither" stands in the object of a verb: "recognised neither Peru nor Chile"."""
    before = chunks[opener - 1] if opener else None
    return before is not None and before.kind == "V" and not before.reports()
