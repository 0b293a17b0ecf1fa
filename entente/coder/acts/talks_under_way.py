"""Talks that somebody is in: "are in talks", "have been in negotiations"."""

from entente.coder.grammar.chunks import Chunk
from entente.lexicon.wordlists import word_list


def are_talks(chunk: Chunk) -> bool:
    """Whether a noun chunk is talks under way that names nobody: "are in talks"."""
    return not chunk.mentions and any(act.noun in word_list("talking_nouns") for act in chunk.acts)
