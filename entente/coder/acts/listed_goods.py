"""Goods that are sold by themselves and given where they stand in a list with aid: "sent fuel, blankets and doctors"."""

from entente.coder.grammar.chunks import Chunk

SOLD = ("supply-goods",)  # rules by which goods change hands for money


def lists_aid(chunks: list[Chunk], position: int) -> bool:
    """Whether what may be sold stands in a list with what is only given: "sent fuel, blankets and doctors"."""
    behind = position + 1
    while behind + 1 < len(chunks) and chunks[behind].kind in (",", "C") and chunks[behind + 1].kind == "N":
        other = chunks[behind + 1]
        if other.prep is not None or other.mentions:
            return False
        if other.names_act(("aid_matter",)):
            return True
        behind += 2
    return False
