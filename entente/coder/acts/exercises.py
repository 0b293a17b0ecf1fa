"""War games that are a show of force."""

from dataclasses import replace

from entente.coder.actors.sources import find_actor
from entente.coder.acts.aims import NEAR, find_aim
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.lexicon.wordlists import word_list


def adjust_exercise(scene: Scene, frame: Frame, main: int, end: int) -> Frame:
    """War games near somebody who takes no part are a show of force."""
    source = find_actor(scene.chunks, main)
    if source is None or len(source.codes) > 1:
        return frame
    behind = scene.chunks[max(frame.act, main) + 1 : end]
    chunks = [chunk for chunk in behind if chunk.kind == "N" and chunk.mentions]
    if any(_is_partner(scene, chunk) for chunk in chunks):
        return frame
    show = replace(frame, type="MOBILIZE", mode="troops", targets=NEAR, is_symmetric=False, is_strict=True)
    if find_aim(scene, main, frozenset(source.codes)) is not None or any(chunk.prep in ("within", "opposite") for chunk in behind):
        return show
    if any(chunk.prep == "with" for chunk in chunks):
        return replace(show, targets=("with",))  # "on the border | with Y", who is no partner
    if not chunks or chunks[0].mentions[0].kind in ("region", "city"):
        return frame
    is_at_border = chunks[0].prep in ("on", "at") and not word_list("boundaries").isdisjoint(scene.words_of(chunks[0]))
    if chunks[0].prep not in word_list("menacing") and not is_at_border:
        return frame
    return replace(show, targets=(chunks[0].prep or "near",))


def is_patrol_with(chunks: list[Chunk], frame: Frame) -> bool:
    """Whether patrols are held with another: "will step up patrols with Peru", not "patrols along the border with Peru"."""
    follower = chunks[frame.act + 1] if 0 <= frame.act < len(chunks) - 1 else None
    if follower is None or not chunks[frame.act].names_act(("patrol",)):
        return False
    return follower.kind == "N" and follower.prep in ("with", "alongside") and bool(follower.mentions)


def _is_partner(scene: Scene, chunk: Chunk) -> bool:
    """Whether a phrase names who takes part, and not with whom a border is: "drills along the border | with Y"."""
    if chunk.prep not in ("with", "between", "alongside"):
        return False
    return scene.sentence.lower[chunk.first - 2] not in word_list("boundaries")
