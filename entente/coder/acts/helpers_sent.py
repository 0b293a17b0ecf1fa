"""Whom an army or navy sends only to help: "sent 30 army builders", "the navy landed engineers"."""

from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.lexicon.wordlists import word_list


def sends_helpers(scene: Scene, frame: Frame, main: int) -> bool:
    """Whether those whom the verb group `main` moves are builders, doctors or the like, and no force."""
    sent = scene.chunks[frame.act if frame.act > main else min(main + 1, len(scene.chunks) - 1)]
    return sent.kind == "N" and sent.prep is None and sent.text in word_list("helpers") and not scene.chunks[main].is_passive
