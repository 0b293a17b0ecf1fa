"""Meetings at which something else happened: "in a call with X, Y demanded", "after talks with X, Y said"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.clauses import attachments, verb_before
from entente.lexicon.word_entries import NounClass
from entente.lexicon.wordlists import word_list

AT_OCCASION = 0.65  # how sure the reading is
OCCASIONS = frozenset({"in", "during", "at", "after", "following"})
MEETINGS = frozenset({"talks", "phone"})


def read_occasion(scene: Scene, index: int) -> None:
    """Adds the meeting of a clause's subject with whom an adjunct names: "in a telephone call with Iran's president"."""
    chunk = scene.chunks[index]
    if scene.is_alone or chunk.prep not in OCCASIONS or chunk.mentions:
        return
    for act in reversed(chunk.acts):
        mode = _mode(act.noun, act.classes)
        if mode is None:
            continue
        partner = _partner(scene, index)
        source = _visitor(scene, index) if partner is not None else None
        if partner is not None and source is not None and len(source.codes) == 1 and source.codes[0] not in partner.codes:
            frame = Frame("CONSULT", mode or None, (), True, f"noun: {act.noun}")
            codes = source.codes + partner.codes
            scene.add(frame, codes, (), index, source.mentions + partner.mentions, confidence=AT_OCCASION, is_symmetric=True)
        return


def _mode(noun: str, classes: tuple[NounClass, ...]) -> str | None:
    """The mode of a meeting, empty where it has none; null where the noun is no meeting."""
    if noun == "call":
        return "phone"
    return next((noun_class.mode or "" for noun_class in classes if noun_class.name in MEETINGS), None)


def _partner(scene: Scene, index: int) -> Party | None:
    for position in attachments(scene.chunks, index):
        if scene.chunks[position].prep == "with":
            return party_of(scene.chunks, position, acting=True)
    return None


def _visitor(scene: Scene, index: int) -> Party | None:
    """The subject of the clause that the adjunct belongs to: of the verb before it, else of the first finite verb behind it."""
    chunks = scene.chunks
    verb = verb_before(chunks, index)
    if verb is None or not chunks[verb].is_finite:
        verb = next(
            (position for position in range(index, len(chunks)) if chunks[position].kind == "V" and chunks[position].is_finite), None
        )
    if verb is None or chunks[verb].modal in word_list("open_modals"):
        return None
    return find_actor(chunks, verb)
