"""Who sends what a noun behind the verb names: "from Peru came thanks to Chile", "from Lima there is a promise of help for Chile"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.candidates import Scene
from entente.lexicon.wordlists import word_list

REACH = 3  # chunks before the noun among which the sender stands


def find_fronted_sender(scene: Scene, index: int, exclude: frozenset[str]) -> Party | None:
    """Who opens the clause behind "from" where only "came" or "there is" stands before the noun chunk `index`."""
    chunks = scene.chunks
    if chunks[index].prep is not None:
        return None
    for position in range(index - 1, max(index - 1 - REACH, -1), -1):
        chunk = chunks[position]
        if chunk.kind == "N" and chunk.prep == "from" and chunk.mentions:
            opens = position == 0 or chunks[position - 1].kind in (";", ",", "C")
            return party_of(chunks, position, acting=True, exclude=exclude) if opens and position < index - 1 else None
        is_coming = chunk.kind == "V" and (chunk.lemma() in word_list("arriving_verbs") or chunk.is_copula or chunk.text == "there")
        if not (is_coming or chunk.text == "there" or scene.words_of(chunk)[-1:] in (["is"], ["was"])):
            return None
    return None
