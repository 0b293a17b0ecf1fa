"""Whose talks a go-between led, where his own sentence does not say: "The president, who mediated the talks, spoke of a first step"."""

from entente.coder.actors.parties import Party
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene

TALKS_REACH = 3  # sentences back in which the talks or what came of them were told
MEDIATED = ("talks", "agreement", "truce", "peace")  # what has two sides, both told before


def find_mediated(scene: Scene, frame: Frame, main: int, source: Party) -> tuple[str, ...]:
    """The two whose talks the sentences before told, where the verb group `main` says that `source` mediated "the talks"; else empty."""
    if frame.mode != "third-party" or scene.is_alone or main + 1 >= len(scene.chunks):
        return ()
    topic = scene.chunks[main + 1]
    if topic.kind != "N" or topic.prep is not None or topic.mentions or not topic.names_act(MEDIATED):
        return ()
    told = [scene.memory.by_type.get(name) for name in ("AGREE", "CONSULT")]
    recent = [act for act in told if act is not None and scene.sentence.number - act.sentence <= TALKS_REACH]
    last = max(recent, key=lambda act: act.sentence, default=None)
    if last is None:
        return ()
    sides = last.actors if last.is_symmetric else (*last.actors, *last.recipients)
    return sides if len(sides) >= 2 and set(sides).isdisjoint(source.codes) else ()
