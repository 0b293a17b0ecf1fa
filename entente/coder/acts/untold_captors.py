"""Passives of capture and release that name nobody who acts: by the one whom the article tells of besides."""

from entente.coder.actors.parties import party_of
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.captured import is_holdable
from entente.coder.grammar.chunks import Chunk
from entente.coder.tellings.captivity.held_people import find_captor_told

IN_CONTEXT = 0.5  # how sure the reading is


def emit_by_story(scene: Scene, subject: int, main: int, end: int, frame: Frame, status: str) -> bool:
    """Adds what was done to people or ships by the one whom the article tells of besides; whether it tells who it was."""
    chunks = scene.chunks
    victim = party_of(chunks, subject, acting=False)
    source, suffering = find_captor_told(scene, victim, subject) if frame.mode == "release" else (None, victim)
    is_people = is_holdable(chunks[subject]) and not chunks[main].is_negated
    if source is None and victim is not None and is_people and not _names_doer_or_place(chunks, main, end):
        source = scene.other_of_pair(victim, subject)
    if source is None or suffering is None:
        return False
    mentions = source.mentions + suffering.mentions
    scene.add(frame, source.codes, suffering.codes, main, mentions, status=status, confidence=IN_CONTEXT)
    return True


def _names_doer_or_place(chunks: list[Chunk], main: int, end: int) -> bool:
    """Whether a passive says by whom, or in which country or town, it is done."""
    behind = chunks[main + 1 : end]
    return any(
        (chunk.prep in ("in", "at", "near", "from") and chunk.mentions) or (chunk.prep == "by" and not chunk.is_time) for chunk in behind
    )
