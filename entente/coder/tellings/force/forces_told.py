"""Forces told of before that go home again without a name: "moved tanks to the border. The tanks were withdrawn on Friday"."""

from entente.coder.acts.frames import Frame
from entente.coder.candidates import Candidate, Scene
from entente.coder.tellings.force.movements import is_force

IN_CONTEXT = 0.5  # how sure the reading is
MOVED_REACH = 4  # sentences back in which they were moved


def add_withdrawal_told(scene: Scene, subject: int | None, main: int, frame: Frame, status: str) -> bool:
    """Adds the withdrawal of forces from where the text told that they were sent; whether the chunk `subject` means such forces."""
    told = scene.memory.by_type.get("MOBILIZE")
    is_withdrawal = frame.type == "RETREAT" and frame.mode == "withdraw" and not scene.chunks[main].is_negated
    if not is_withdrawal or subject is None or told is None or told.is_symmetric or not _are_those(scene, subject, told):
        return False
    scene.add(frame, told.actors, told.recipients, main, (), status=status, confidence=IN_CONTEXT)
    return True


def _are_those(scene: Scene, subject: int, told: Candidate) -> bool:
    """Whether a noun chunk is "the tanks", or "they" right behind the move."""
    chunk, away = scene.chunks[subject], scene.sentence.number - told.sentence
    opening = scene.sentence.lower[chunk.first]
    if chunk.is_pronoun:
        return opening == "they" and away <= 1 and scene.memory.last is told
    return opening in ("the", "these", "all") and not chunk.mentions and away <= MOVED_REACH and is_force(scene, subject)
