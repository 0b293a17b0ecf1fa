"""Bodies that watch over states or help their people and act for none of them, whatever branch of theirs a text names."""

from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.lexicon.wordlists import word_list

THINK_TANK = ["think", "-", "tank"]
SEATS = frozenset({"city", "capital"})


def is_of_watchdog(scene: Scene, chunk: Chunk) -> bool:
    """Whether a noun chunk is a private watchdog or a branch of one: "Greenpeace's Peruvian branch", "the Oxfam office in Lima"."""
    if is_private_group(scene, chunk):
        return True
    if word_list("watchdogs").isdisjoint(scene.words_of(chunk)):
        return False
    words = scene.sentence.words[chunk.first : chunk.last + 1]
    return any(word[0].isupper() and word.lower() in word_list("watchdogs") for word in words)


def is_private_group(scene: Scene, chunk: Chunk) -> bool:
    """Whether a town only tells where a group has its seat: "the Oslo group", "a Lima charity", "a Washington think-tank"."""
    is_seated = bool(chunk.mentions) and chunk.mentions[0].kind in SEATS
    words = scene.words_of(chunk)
    return is_seated and (words[-1] in word_list("private_groups") or words[-3:] == THINK_TANK)
