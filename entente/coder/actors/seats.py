"""Governments named by the capital where they sit: "the foreign ministry in Kabul"."""

from entente.coder.analysis import Mention, Sentence
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.kinds import TOWNS
from entente.lexicon.wordlists import word_list

RULING = frozenset({"government", "authorities", "administration"})  # who may sit in another town: "the government in Aden"


def is_seated(chunk: Chunk, seat: Chunk, sentence: Sentence) -> bool:
    """Whether the chunk behind "the government" says in which capital it sits: "the foreign ministry in Kabul"."""
    if seat.prep != "in" or not seat.mentions or seat.mentions[0].kind not in TOWNS or len(seat.mentions[0].codes) != 1:
        return False
    heads = word_list("seated_heads") if seat.mentions[0].kind == "capital" else RULING
    return sentence.lower[chunk.first] == "the" and sentence.lower[chunk.last] in heads


def refer_to_seat(chunk: Chunk, seat: Chunk, sentence: Sentence, text: str) -> Mention:
    """The government that the name of its capital behind it tells."""
    start, end = sentence.starts[chunk.first], sentence.ends[chunk.last]
    codes = seat.mentions[0].codes
    span = text[start:end]
    return Mention(codes, "definite", "government", sentence.number, chunk.first, chunk.last, start, end, span, None, "its seat")
