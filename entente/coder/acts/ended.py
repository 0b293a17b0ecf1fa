"""What ends by the main verb and was told by a participle or a relative clause before it: "sanctions imposed by X on Y were lifted"."""

from dataclasses import replace

from entente.coder.actors.parties import Party
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Candidate, Scene

ENDED = frozenset({"SANCTION", "COERCE", "PROTEST", "MOBILIZE"})  # what a retreat may end


def end_told(scene: Scene, subject: int, main: int, agent: Party | None, frame: Frame, status: str) -> bool:
    """Puts the retreat that verb group `main` tells in the place of what it ends; whether something told before it ends.

    "A reporter held in Lima since May was released" is news of the release; he was held before. Somebody else who frees
    the captives acts himself. An article tells both.
    """
    if frame.type != "RETREAT" or scene.chunks[main].is_negated or status != "occurred":
        return False
    told = _find_told(scene, subject, main)
    if told is None or (agent is not None and agent.codes != told.actors):
        return False
    scene.found.remove(told)
    if told.type == "COERCE" and not scene.is_alone:
        scene.found.append(replace(told, status="occurred"))  # an article tells both
    scene.add(frame, told.actors, told.recipients, main, told.mentions, status=status, confidence=told.confidence)
    return True


def _find_told(scene: Scene, subject: int, main: int) -> Candidate | None:
    """The one hostile act that the words between a subject and its verb tell of the subject."""
    within = [act for act in scene.found if subject < act.trigger < main and scene.chunks[act.trigger].kind == "V"]
    return within[0] if len(within) == 1 and within[0].type in ENDED and not within[0].is_symmetric else None
