"""Whose order it is that something is done: "on Peru's orders", "by decree of the Peruvian president"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.candidates import Scene
from entente.lexicon.wordlists import word_list

ORDERING = frozenset({"on", "by", "under", "upon", "at"})


def find_orderer(scene: Scene) -> Party | None:
    """Who gave the order by which a sentence says that something is done; null where it tells of none."""
    if word_list("written_orders").isdisjoint(scene.sentence.word_set):
        return None
    chunks = scene.chunks
    for position, chunk in enumerate(chunks):
        if chunk.kind != "N" or chunk.prep not in ORDERING or chunk.text not in word_list("written_orders"):
            continue
        behind = chunks[position + 1] if position + 1 < len(chunks) else chunk
        if chunk.mentions:
            return party_of(chunks, position, acting=True)
        if behind.kind == "N" and behind.prep in ("of", "from") and behind.mentions:
            return party_of(chunks, position + 1, acting=True)
    return None
