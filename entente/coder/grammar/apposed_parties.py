"""Nouns behind a comma that only say what kind of party the name before it is: "Peru, the only ally"."""

from entente.coder.grammar.chunks import Chunk
from entente.lexicon.wordlists import word_list


def explains_party(chunks: list[Chunk], noun: int) -> bool:
    """Whether a noun behind a comma only says what kind of party the name before it is: "Peru, | the only ally"."""
    if noun < 2 or chunks[noun].mentions or chunks[noun].prep is not None or chunks[noun].text not in word_list("kinds_of_party"):
        return False
    return chunks[noun - 1].kind == "," and chunks[noun - 2].kind == "N" and bool(chunks[noun - 2].mentions)
