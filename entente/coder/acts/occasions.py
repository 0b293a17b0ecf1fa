"""Meetings at which something else happened: "in a call with X, Y demanded", "X and Y agreed after two days of talks"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.clauses import attachments, verb_before
from entente.coder.tellings.visits.chairs import sits_in_chair
from entente.lexicon.word_entries import NounClass
from entente.lexicon.wordlists import word_list

AT_OCCASION = 0.65  # how sure the reading is
OCCASIONS = frozenset({"in", "during", "at", "after", "following"})
SPENT = frozenset({"after", "following", "in", "during"})
MEETINGS = frozenset({"talks", "phone"})


def read_occasion(scene: Scene, index: int) -> None:
    """Adds the meeting of a clause's subject with whom an adjunct names: "in a telephone call with Iran's president"."""
    chunk = scene.chunks[index]
    if scene.is_alone or chunk.mentions:
        return
    if _took_days(scene, index):
        _meet_of_two(scene, index)
        return
    if chunk.prep not in OCCASIONS:
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


def _took_days(scene: Scene, index: int) -> bool:
    """Whether talks are told by the time that they took: "after a weekend of | talks", "ending months of | negotiations"."""
    if index == 0 or scene.chunks[index].prep != "of" or not scene.chunks[index].names_act(("talks",)):
        return False
    before = scene.chunks[index - 1]
    opener = scene.chunks[index - 2] if index > 1 and before.prep is None and scene.words_of(scene.chunks[index - 2])[-1] == "a" else before
    return before.kind == "N" and opener.prep in SPENT and scene.words_of(before)[-1] in word_list("spans_of_talks")


def _meet_of_two(scene: Scene, index: int) -> None:
    """Adds the talks after which the two who are subject of a clause did something."""
    if _partner(scene, index) is not None:
        return
    verbs = [position for position, chunk in enumerate(scene.chunks) if chunk.kind == "V" and chunk.is_finite]
    verb = next((position for position in reversed(verbs) if position < index), verbs[0] if verbs else None)
    source = find_actor(scene.chunks, verb) if verb is not None else None
    if source is not None and len(source.codes) == 2:
        frame = Frame("CONSULT", None, (), True, f"talks-before: {scene.chunks[index].text}")
        scene.add(frame, source.codes, (), index, source.mentions, confidence=AT_OCCASION, is_symmetric=True, is_entailed=True)


def _mode(noun: str, classes: tuple[NounClass, ...]) -> str | None:
    """The mode of a meeting, empty where it has none; null where the noun is no meeting."""
    if noun == "call":
        return "phone"
    return next((noun_class.mode or "" for noun_class in classes if noun_class.name in MEETINGS), None)


def _partner(scene: Scene, index: int) -> Party | None:
    for position in attachments(scene.chunks, index):
        if scene.chunks[position].prep == "with" and not sits_in_chair(scene.chunks, position):
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
