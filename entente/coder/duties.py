"""What one side says that another must do: a request."""

from entente.coder.candidates import Scene
from entente.coder.charges import find_speaker
from entente.coder.frames import Frame
from entente.coder.parties import party_of
from entente.coder.subjects import find_subject


def emit_duty(scene: Scene, index: int, frame: Frame) -> None:
    """Adds the request of "X said Y must stop", where the verb group `index` is "must stop"."""
    chunks = scene.chunks
    subject = find_subject(chunks, index)
    if subject is None or chunks[index].is_passive:
        return
    source = find_speaker(chunks, subject, index)
    if source is None:
        return
    target = party_of(chunks, subject, acting=True, exclude=frozenset(source.codes))
    if target is not None and target.mentions[0].resolved_by is None:
        scene.add(frame, source.codes, target.codes, index, source.mentions + target.mentions, confidence=0.8)
