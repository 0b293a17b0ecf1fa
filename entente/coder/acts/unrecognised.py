"""What somebody does not recognise: a breakaway region or an annexation, which does the country it belongs to no harm."""

from entente.coder.candidates import Scene
from entente.lexicon.wordlists import word_list

PARTS = frozenset({"region", "group"})
REACH = 5  # chunks behind the verb among which the region stands


def leaves_to_owner(scene: Scene, verb: int) -> bool:
    """Whether a region or its seizure is not recognised: "will never recognise the independence of Abkhazia", "the annexation of"."""
    chunks = scene.chunks
    if chunks[verb].lemma() not in ("recognise", "recognize"):
        return False
    for chunk in chunks[verb + 1 : verb + 1 + REACH]:
        if chunk.kind not in ("N", "C"):
            return False
        if chunk.text in word_list("seizures_of_land"):
            return True
        if chunk.mentions:
            return chunk.mentions[0].kind in PARTS
    return False
