"""Treaties of another time that a text only refers to: "under the 1965 agreement", "by the Fisheries Agreement of 1975"."""

from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.scan import is_year
from entente.lexicon.wordlists import word_list

REFERRED_TO = 0.6  # how sure the reading is
EARLIEST, LATEST = 1800, 2099


def read_dated_pact(scene: Scene, index: int) -> None:
    """Adds the pact that a noun chunk names by its year, between the two countries of the article that the sentence speaks of."""
    chunk = scene.chunks[index]
    if scene.is_alone or chunk.mentions or not chunk.names_act(("agreement",)) or not _is_dated(scene, index):
        return
    pair = scene.context.main if scene.context is not None else None
    here = {code for mention in scene.sentence.mentions for code in mention.codes}
    if pair is None or not here or not here <= set(pair) or not word_list("worldwide_pacts").isdisjoint(scene.words_of(chunk)):
        return
    frame = Frame("AGREE", None, (), True, f"dated-pact: {chunk.text}")
    scene.add(frame, pair, (), index, (), confidence=REFERRED_TO, is_symmetric=True, is_entailed=True)


def _is_dated(scene: Scene, index: int) -> bool:
    """Whether a year stands in a noun chunk or behind it with "of"."""
    behind = scene.chunks[index + 1] if index + 1 < len(scene.chunks) else None
    return _has_year(scene, scene.chunks[index]) or (
        behind is not None and behind.prep == "of" and behind.is_time and _has_year(scene, behind)
    )


def _has_year(scene: Scene, chunk: Chunk) -> bool:
    return any(is_year(word) and EARLIEST <= int(word) <= LATEST for word in scene.words_of(chunk))
