"""Measures that a government tells in the passive and so has taken: "Washington said aid to Y had been suspended"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.tellings.blame.charges import find_speaker
from entente.lexicon.wordlists import word_list

ANNOUNCED = 0.7  # how sure the reading is
GIVEN = ("aid", "aid_matter", "credit", "cooperation", "privilege", "visa", "permission", "export", "flow", "trade", "relations", "talks")
MEANT = frozenset({"to", "for", "with", "from", "of", "in", "against", "on", None})


def read_announced_measure(scene: Scene, subject: int, main: int, frame: Frame, status: str) -> bool:
    """Adds the cut that the speaker of the passive verb group `main` tells of his own; whether speaker and other party are named."""
    chunks = scene.chunks
    if frame.type not in ("SANCTION", "RETREAT") or chunks[main].is_negated or not chunks[subject].names_act(GIVEN):
        return False
    speaker = find_speaker(chunks, subject, main)
    if speaker is None or len(speaker.codes) != 1 or not _decides(chunks[speaker.chunk], speaker):
        return False
    target = _find_concerned(chunks, subject, main, frozenset(speaker.codes))
    if target is None:
        return False
    scene.used_acts.update(range(subject, main))
    told = Frame(frame.type, frame.mode, (), False, f"announced-{frame.rule}")
    scene.add_between(told, speaker, target, main, status=status, confidence=ANNOUNCED)
    return True


def _decides(chunk: Chunk, speaker: Party) -> bool:
    """Whether who speaks takes such measures: a state or a lender, no body that only reports."""
    mention = speaker.mentions[0]
    return (
        mention.head in ("government", "capital") and not word_list("reporting_bodies").issuperset(speaker.codes) and not chunk.is_pronoun
    )


def _find_concerned(chunks: list[Chunk], subject: int, main: int, exclude: frozenset[str]) -> Party | None:
    """Whom what is cut was for, named beside it; null where the sentence speaks of the speaker's own."""
    for position in range(subject, main):
        chunk = chunks[position]
        if chunk.kind == "N" and chunk.prep in MEANT and chunk.mentions:
            if not exclude.isdisjoint(code for mention in chunk.mentions for code in mention.codes):
                return None
            return party_of(chunks, position, acting=False, exclude=exclude)
    return None
