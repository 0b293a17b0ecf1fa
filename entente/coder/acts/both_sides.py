"""What unnamed people of two countries do together, in an article about the two."""

from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.lexicon.wordlists import word_list

IN_CONTEXT = 0.5  # confidence of an act whose parties stand in other sentences


def emit_by_both_sides(scene: Scene, subject: int | None, main: int, frame: Frame, status: str) -> None:
    """Adds what unnamed people of both sides do together in an article about two countries: "officials signed a protocol"."""
    if (
        subject is None
        or not frame.is_symmetric
        or frame.type not in ("AGREE", "CONSULT")
        or not _are_delegates(scene, scene.chunks[subject])
    ):
        return
    pair = scene.pair_of_article()
    if pair is not None and not scene.chunks[main].is_negated:
        scene.add(frame, pair, (), main, (), status=status, confidence=IN_CONTEXT, is_symmetric=True)


def _are_delegates(scene: Scene, chunk: Chunk) -> bool:
    """Whether a noun chunk means people who act for countries without saying for which: "negotiators", "the ministers"."""
    return not chunk.mentions and chunk.head >= 0 and scene.sentence.lower[chunk.head] in word_list("delegates")
