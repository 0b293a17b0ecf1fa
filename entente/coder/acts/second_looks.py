"""What is left of the acts read off a sentence: those only talked of go, those told of a quarrel or of each other are put right."""

from entente.coder.actors.own_words import is_private_voice
from entente.coder.acts.condemned_deeds import blame_doer
from entente.coder.acts.each_other import as_mutual
from entente.coder.acts.mere_talk import is_mere_talk
from entente.coder.acts.quarrelling import without_quarrel
from entente.coder.candidates import Candidate, Scene


def look_again(scene: Scene) -> list[Candidate]:
    """The acts found in a sentence that it tells, with the parties that they are between."""
    kept: list[Candidate] = []
    for candidate in scene.found:
        if is_mere_talk(scene, candidate) or is_private_voice(scene.sentence, scene.chunks, candidate, is_alone=scene.is_alone):
            continue
        told = without_quarrel(candidate, scene.chunks)
        told = blame_doer(told, scene.chunks, scene.sentence.lower) if told is not None else None
        if told is not None:
            kept.append(as_mutual(told, scene))
    return kept
