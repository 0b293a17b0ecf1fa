"""Charges told by what was found out and stopped: "foiled a Danish plot to kill a general", "broke up a Danish spy ring"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.lexicon.wordlists import word_list

FOUND_OUT = 0.8  # how sure the reading is
MAKERS = frozenset({"by", "of", "from"})


def read_foiled_plot(scene: Scene, index: int) -> bool:
    """Adds the charge that lies in foiling another's plot by the verb group `index`; whether it tells one.

    What the plot was for did not happen: the infinitive behind it tells nothing of its own.
    """
    chunks = scene.chunks
    verb, plot = chunks[index], index + 1
    if verb.is_passive or verb.is_negated or verb.modal is not None or plot >= len(chunks) or not _is_plot(scene, plot):
        return False
    source = find_actor(chunks, index)
    target = _plotter(chunks, plot, frozenset(source.codes)) if source is not None else None
    if source is None or target is None:
        return False
    frame = Frame("ACCUSE", "allege", (), False, f"foil-plot: {verb.lemma()}")
    scene.add_between(frame, source, target, index, confidence=FOUND_OUT)
    return True


def _is_plot(scene: Scene, position: int) -> bool:
    """Whether a noun chunk is a plot, a ring of spies, or a plan to do harm."""
    chunk = scene.chunks[position]
    if chunk.kind != "N" or chunk.prep is not None:
        return False
    words = scene.words_of(chunk)
    if not word_list("plots").isdisjoint(words):
        return True
    if not word_list("rings").isdisjoint(words):
        return not word_list("spying_words").isdisjoint(words)
    aim = scene.chunks[position + 1] if position + 1 < len(scene.chunks) else chunk
    verb = aim.verb if aim.kind == "V" and aim.is_infinitive else None
    is_harm = verb is not None and not {"kill", "attack", "harm", "overthrow"}.isdisjoint(verb.keys)
    return is_harm and not word_list("intents").isdisjoint(words)


def _plotter(chunks: list[Chunk], plot: int, exclude: frozenset[str]) -> Party | None:
    """Whose plot it is, by the name before it or behind "by"."""
    party = party_of(chunks, plot, acting=False, exclude=exclude) if chunks[plot].mentions else None
    behind = plot + 1
    if party is None and behind < len(chunks) and chunks[behind].kind == "N" and chunks[behind].prep in MAKERS and chunks[behind].mentions:
        party = party_of(chunks, behind, acting=False, exclude=exclude)
    return party
