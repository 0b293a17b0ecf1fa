"""Whether what a clause tells is said not to be so: "it is not true that", "no evidence that", "joked that", "nobody believes that"."""

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


def is_said_in_jest(scene: Scene, verb: int) -> bool:
    """Whether the verb before "that" tells a joke or a fake, or nobody's belief: "nothing suggests that", "a fake account claimed that"."""
    chunk = scene.chunks[verb]
    if chunk.kind != "V" or chunk.is_copula or verb == 0:
        return False
    if chunk.lemma() in word_list("jesting_verbs"):
        return True
    if is_said_by_nobody(scene, verb):
        return chunk.lemma() not in word_list("denying_verbs")  # "nobody denies that"
    teller = scene.chunks[verb - 1]
    return teller.kind == "N" and not word_list("fakes").isdisjoint(scene.words_of(teller))


def is_said_by_nobody(scene: Scene, verb: int) -> bool:
    """Whether the subject right before a verb is nobody or nothing: "nobody believes that", "nothing to suggest that"."""
    teller = scene.chunks[verb - 1] if verb > 0 else None
    return teller is not None and teller.kind == "N" and teller.prep is None and scene.words_of(teller)[0] in word_list("nothings")
