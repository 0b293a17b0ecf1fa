"""Whether parties can face each other at all: citizens and bodies do not, nor bodies and mere places."""

from entente.coder.acts.frames import Frame
from entente.coder.analysis import Mention
from entente.coder.grammar.chunks import Chunk

HELD_AT_PLACES = frozenset({"CONSULT", "AGREE", "COOPERATE", "AID", "MOBILIZE", "RETREAT", "ASSAULT"})  # a capital may be only where
FRIENDLY = frozenset({"AGREE", "CONSULT", "COOPERATE", "SUPPORT"})


def can_face(chunks: list[Chunk], mentions: tuple[Mention, ...], frame: Frame) -> bool:
    """Whether parties can face each other: a citizen and an organisation do not, nor an organisation and a mere place."""
    if not mentions:
        return True
    first, last = mentions[0], mentions[-1]
    if last.kind == "organisation" and first.head == "person" and first.kind != "official":
        return False
    if last.kind == "region" and len(last.codes) > 1 and (frame.type in FRIENDLY or set(first.codes).isdisjoint(last.codes)):
        return False  # "toured the Line of Control", "watches the Line of Control": the guest of neither, and no third one's
    if {first.kind, last.kind} == {"organisation", "group"}:
        return False  # "the mission came under attack from the militia": no country attacked it
    if first.kind != "organisation" or last.kind not in ("city", "capital", "region"):
        return True
    if frame.mode == "visit" and last.kind in ("capital", "city"):
        return True  # "an envoy of the Union flew to Lima"
    if frame.type in ("AGREE", "AID") and last.kind == "capital" and any(chunk.prep is None and last in chunk.mentions for chunk in chunks):
        return True  # "NATO invited Lima to its summit"
    if last.head == "place" or (last.head == "capital" and frame.type in HELD_AT_PLACES):
        return False
    return last.head != "capital" or not any(chunk.prep in ("in", "at") and last in chunk.mentions for chunk in chunks)
