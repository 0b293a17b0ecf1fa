"""Denials that tell an act: it was done late, or something is no longer given."""

from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene

STANDS = frozenset({"REQUEST", "REJECT", "ACCUSE", "THREATEN"})
MEASURES = frozenset({"SANCTION", "COERCE"})


def is_done_at_last(scene: Scene, chain: list[int]) -> bool:
    """Whether a denial only says how late something was done: "did not sever ties until 1987"."""
    verb = scene.chunks[chain[0]]
    if len(chain) > 1 or verb.tense != "past" or verb.is_perfect or verb.modal is not None:
        return False
    behind = scene.chunks[chain[0] + 1 :]
    return any(chunk.kind == "N" and chunk.is_time and chunk.prep in ("until", "till") for chunk in behind)


def find_given_up(scene: Scene, chain: list[int], act_type: str | None) -> str | None:
    """What it is that somebody "no longer" demands, refuses (a giving way) or does to another (a retreat); null of other acts."""
    if "longer" not in scene.words_of(scene.chunks[chain[0]]) or len(chain) > 1:
        return None
    return "CONCEDE" if act_type in STANDS else "RETREAT" if act_type in MEASURES else None


def withholds(scene: Scene, chain: list[int], frame: Frame) -> bool:
    """Whether what used to be given has not been given for some time: "has delivered no arms to Y since May"."""
    verb = scene.chunks[chain[0]]
    is_lasting = len(chain) == 1 and verb.is_perfect and verb.tense == "present" and "since" in scene.sentence.word_set
    return is_lasting and frame.type in ("AID", "RETREAT") and frame.act >= 0 and verb.modal is None
