"""Ports and straits that warships shut, which blockades them: "Danish gunboats closed the port of Lima", no measure at a border."""

from dataclasses import replace

from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.wordlists import word_list


def as_ship_blockade(scene: Scene, frame: Frame, main: int) -> Frame:
    """The frame as a blockade where warships or troops shut another's harbour or way to the sea, else the frame itself."""
    if not frame.rule.startswith(("close-border", "close-way")) or scene.chunks[main].is_passive or frame.act < 0:
        return frame
    subject = find_subject(scene.chunks, main)
    if subject is None or not _are_warships(scene, subject):
        return frame
    words = {word for chunk in scene.chunks[main + 1 : frame.act + 2] if chunk.kind == "N" for word in scene.words_of(chunk)}
    if word_list("ways_to_sea").isdisjoint(words):
        return frame
    return replace(frame, type="COERCE", mode="restrict", rule=f"ships-{frame.rule}", targets=(*frame.targets, "of", "at", "off", "in"))


def _are_warships(scene: Scene, subject: int) -> bool:
    """Whether a subject is warships or cutters, also those that "of" gives a navy: "warships of the Danish fleet"."""
    chunks = scene.chunks
    of = chunks[subject + 1] if subject + 1 < len(chunks) and chunks[subject + 1].prep in ("of", "from") else chunks[subject]
    return not word_list("warships").isdisjoint((*scene.words_of(chunks[subject]), *scene.words_of(of)))
