"""What arms and troops are sent for: arms handed over to a government, troops sent to shore one up; both are help and no show of force."""

from dataclasses import replace

from entente.coder.acts.aims import NEAR
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.lexicon.wordlists import word_list

STATES = frozenset({"name", "capital", "official", "office", "pronoun", "metonym", "institution"})
REACH = 6  # chunks behind the verb among which the goal or the purpose of what is sent stands


def adjust_arms(scene: Scene, frame: Frame, main: int) -> Frame:
    """The gift of arms with where its receiver stands; the show of force that arms taken to a border or a province are."""
    behind = scene.chunks[main + 1 : main + 2]
    if behind and frame.act == main + 2 and _is_state(behind[0]) and scene.chunks[frame.act].prep is None:
        return replace(frame, targets=("object",))  # "sold Y 18 fighters"
    goal = next((chunk for chunk in scene.chunks[frame.act + 1 : frame.act + REACH] if chunk.kind == "N" and chunk.prep is not None), None)
    if goal is None or goal.prep != "to" or _is_state(goal):
        return frame
    return replace(frame, type="MOBILIZE", mode="troops", targets=(*NEAR, "to", "of", "with"))


def shores_up_government(scene: Scene, main: int) -> bool:
    """Whether troops are sent to keep a government in power: "sent soldiers to Y to prop up the president"."""
    chunks = scene.chunks
    for position in range(main + 2, min(main + 1 + REACH, len(chunks) - 1)):
        chunk, behind = chunks[position], chunks[position + 1]
        if chunk.kind == "V":
            is_support = chunk.is_infinitive and chunk.lemma() in word_list("supporting_by_force")
            return is_support and behind.kind == "N" and behind.prep is None and ("government" in behind.heads or bool(behind.titles))
    return False


def _is_state(chunk: Chunk) -> bool:
    """Whether a noun chunk is a country or its government, and no place or part of it."""
    is_whole = chunk.kind == "N" and bool(chunk.mentions) and chunk.mentions[-1].kind in STATES
    return (is_whole and chunk.mentions[-1].last == chunk.last) or (chunk.kind == "N" and "government" in chunk.heads)
