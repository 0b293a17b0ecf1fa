"""Forces that go over another's frontier: "troops crossed the Danish border", "crossed the lake into Peru"."""

from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.force.movements import find_movement, is_force
from entente.lexicon.wordlists import word_list

TARGETS = ("into", "object", "with", "to")
OVER_FRONTIER = "cross-frontier"  # rule of forces that cross a frontier
OVER_BORDER = "cross_the_border"
CROSSING = frozenset({"cross", "cross_over"})


def find_move_of_forces(scene: Scene, index: int) -> Frame | None:
    """The act of armed forces that a verb of motion tells by itself: across a frontier, else a show of force; null where none."""
    return find_crossing(scene, index) or find_movement(scene, index)


def find_crossing(scene: Scene, index: int) -> Frame | None:
    """The blow that the verb group `index` tells where armed forces cross a frontier; null where others do, or they cross none.

    Who crosses to give himself up, to go home or for a drill comes in peace.
    """
    chunks = scene.chunks
    verb = chunks[index]
    crossed = index + 1
    is_named_in_verb = verb.lemma() == OVER_BORDER  # "crossed the border | into Peru"
    if not (is_named_in_verb or verb.lemma() in CROSSING) or verb.is_passive or verb.is_negated or crossed >= len(chunks):
        return None
    subject = find_subject(chunks, index)
    if subject is None or not is_force(scene, subject) or chunks[crossed].kind != "N":
        return None
    if not word_list("crossing_in_peace").isdisjoint(scene.sentence.word_set):
        return None
    frame = Frame("ASSAULT", None, TARGETS, False, f"{OVER_FRONTIER}: {verb.lemma()}", is_strict=True)
    if is_named_in_verb or chunks[crossed].prep is not None:
        return frame if is_named_in_verb and chunks[crossed].prep == "into" else None
    is_frontier = not word_list("boundaries").isdisjoint(scene.words_of(chunks[crossed])) or _is_shared_line(scene, crossed)
    behind = chunks[crossed + 1] if crossed + 1 < len(chunks) else None
    is_into = behind is not None and behind.kind == "N" and behind.prep == "into" and bool(behind.mentions)
    return frame if is_frontier or is_into else None


def find_advance(scene: Scene, index: int) -> Frame | None:
    """The blow of forces that push some way into a country: "pushed 20 miles into Peru"; null where the verb group tells none."""
    chunks = scene.chunks
    verb = chunks[index]
    if verb.lemma() not in word_list("rolling_verbs") or verb.is_passive or verb.is_negated or index + 2 >= len(chunks):
        return None
    way, goal = chunks[index + 1], chunks[index + 2]
    is_way = way.kind == "N" and way.prep is None and not word_list("distances").isdisjoint(scene.words_of(way))
    subject = find_subject(chunks, index) if is_way and goal.kind == "N" and goal.prep in ("into", "inside") and goal.mentions else None
    if subject is None or not is_force(scene, subject):
        return None
    return Frame("ASSAULT", None, ("into", "inside"), False, f"advance: {verb.lemma()}", is_strict=True)


def _is_shared_line(scene: Scene, position: int) -> bool:
    """Whether a chunk names a line between two states: "the Durand Line"."""
    return any(mention.kind == "region" and len(mention.codes) > 1 for mention in scene.chunks[position].mentions)
