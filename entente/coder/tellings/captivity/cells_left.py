"""Captivity told beside its end: "freed two Danes, behind bars since May", "let the pilot go after two years in its jails"."""

from entente.coder.acts.frames import Frame
from entente.coder.candidates import Candidate, Scene
from entente.coder.tellings.captivity.captives import is_cell
from entente.lexicon.wordlists import word_list

LEFT = 0.7  # how sure the reading is
ENDED = frozenset({"RETREAT", "CONCEDE"})
CELL_REACH = 4  # chunks behind a cell in which the time spent there begins: "lock | and key | in Lima | since May"
TERM_REACH = 6  # words behind "serving" in which the term stands


def read_cell_left(scene: Scene) -> None:
    """Adds that those whom a sentence tells as freed were held, where it says since when or for how long."""
    freed = next((act for act in scene.found if _is_release(act)), None)
    if freed is None or scene.is_alone or any(act.type == "COERCE" for act in scene.found):
        return
    cell = next((at for at in range(len(scene.chunks)) if _is_lasting_cell(scene, at) and _is_own(scene, at, freed)), None)
    cell = _find_term_served(scene) if cell is None else cell
    if cell is None:
        return
    frame = Frame("COERCE", "arrest", (), False, "held-till-freed")
    status = "occurred" if freed.status == "occurred" else "ongoing"
    scene.add(frame, freed.actors, freed.recipients, cell, freed.mentions, status=status, confidence=LEFT, is_entailed=True)


def _is_release(act: Candidate) -> bool:
    is_of_two = len(act.actors) == 1 and len(act.recipients) == 1 and not act.is_symmetric
    return act.type in ENDED and is_of_two and act.status in ("occurred", "planned")


def _is_lasting_cell(scene: Scene, position: int) -> bool:
    """Whether a phrase is a cell with the time spent there: "behind bars since May", "after two years in a Danish jail"."""
    chunks = scene.chunks
    if not is_cell(scene, position):
        return False
    before = chunks[position - 1] if position > 0 else chunks[position]
    is_counted = before.kind == "N" and before.prep in ("after", "for", "of", None)
    if is_counted and not word_list("spans_of_time").isdisjoint(scene.words_of(before)):
        return True
    for behind in chunks[position + 1 : position + CELL_REACH]:
        if behind.kind != "N":
            return False
        if behind.prep == "since" or (behind.prep == "for" and not word_list("spans_of_time").isdisjoint(scene.words_of(behind))):
            return True
    return False


def _is_own(scene: Scene, position: int, freed: Candidate) -> bool:
    """Whether a cell is nobody else's than his who frees: "in a Danish jail", "behind bars in Lima", "in jail"."""
    for chunk in scene.chunks[position : position + 2]:
        if any(set(mention.codes).isdisjoint(freed.actors) for mention in chunk.mentions) and chunk.prep in ("in", "at", "of"):
            return False
    return True


def _find_term_served(scene: Scene) -> int | None:
    """The participle by which somebody freed had a term to serve: "a Danish priest serving ten years"."""
    for position, chunk in enumerate(scene.chunks):
        if chunk.kind == "V" and chunk.lemma() == "serve" and not chunk.is_negated:
            words = scene.sentence.lower[chunk.last + 1 : chunk.last + 1 + TERM_REACH]
            if not word_list("terms_in_jail").isdisjoint(words):
                return position
    return None
