"""Whether what a clause tells is said not to be so: "it is not true that", "no evidence that", "rumours that … proved false"."""

from entente.coder.candidates import Scene
from entente.lexicon.wordlists import word_list


def is_told_untrue(scene: Scene, noun: int) -> bool:
    """Whether the noun chunk before "that" says that its clause is untrue, or that nobody knows."""
    chunk = scene.chunks[noun]
    if chunk.kind != "N":
        return False
    words = scene.words_of(chunk)
    if words[0] in ("no", "little", "scant") and not word_list("signs_of_acts").isdisjoint(words):
        return True  # "no evidence that X had agreed"
    if chunk.text in word_list("rumours") or chunk.text in word_list("untrue"):
        return True
    if chunk.text == "true":
        return noun > 0 and (scene.chunks[noun - 1].kind == "A" or scene.chunks[noun - 1].is_negated)
    return chunk.text in word_list("hearsay") and not word_list("untrue").isdisjoint(scene.sentence.word_set)
