"""Ways and markets that stay shut to another: "its gates, shut against Y, remain so", "kept Y's beef off its shelves"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor, find_agent
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.lexicon.wordlists import word_list

SHUT = 0.75  # how sure the reading is
WAYS = ("border", "crossing_way", "roadway")
REACH = 5  # chunks before the word "shut" among which the way stands
TOWARDS = frozenset({"to", "with", "against", "on", "for"})
INWARD = frozenset({"into", "to", "in", "through", "across", "past"})
PLACED = frozenset({"city", "region"})


def read_shut_ways(scene: Scene) -> None:
    """Adds the measure of whose border or gates a sentence says that they are shut, with whom they lead to or whom they bar."""
    for index, chunk in enumerate(scene.chunks):
        if scene.sentence.lower[chunk.last] not in word_list("shut") or not _is_state(scene, index):
            continue
        way = _find_way(scene.chunks, index)
        owner = _find_owner(scene, way, index) if way is not None else None
        other = _find_barred(scene.chunks, way, index, frozenset(owner.codes)) if owner is not None and way is not None else None
        if owner is not None and other is not None:
            frame = Frame("SANCTION", None, (), False, f"stand-shut: {scene.sentence.lower[chunk.last]}")
            scene.add_between(frame, owner, other, index, confidence=SHUT)


def _is_state(scene: Scene, index: int) -> bool:
    """Whether a chunk says in what state a way is, and not that somebody closes it now: "shut", "has been sealed", "kept it closed"."""
    chunk = scene.chunks[index]
    if chunk.kind == "N":
        before = scene.chunks[index - 1] if index else chunk
        return chunk.first == chunk.last and before.kind == "V" and not before.is_negated and before.modal not in word_list("open_modals")
    is_settled = chunk.kind == "V" and not chunk.is_negated and chunk.modal is None
    return is_settled and (chunk.is_passive or not chunk.is_finite or scene.chunks[index - 1].kind in (",", "N"))


def _find_way(chunks: list[Chunk], index: int) -> int | None:
    """The border, bridge or gates before the word "shut" that it is said of."""
    for position in range(index - 1, max(-1, index - 1 - REACH), -1):
        chunk = chunks[position]
        if chunk.kind in (";", "S"):
            return None
        is_way = chunk.kind == "N" and (chunk.names_act(WAYS) or chunk.text in word_list("gates"))
        if is_way and (chunk.prep is None or chunk.prep == "of"):
            return position
    return None


def _find_owner(scene: Scene, way: int, index: int) -> Party | None:
    """Who keeps it shut: who does so, whose it is, or of whom a clause with "whose" tells it."""
    chunks = scene.chunks
    before = chunks[way - 1] if way else None
    if chunks[index].kind == "V" and chunks[index].is_passive and (agent := find_agent(chunks, index)) is not None:
        return agent
    if before is not None and before.kind == "V" and before.lemma() in word_list("keeping_verbs"):
        return find_actor(chunks, way - 1)
    if before is not None and before.kind == "R" and before.text == "whose" and way >= 2:
        named = way - 2 if chunks[way - 2].kind == "N" else way - 3
        return party_of(chunks, named, acting=True) if named >= 0 and chunks[named].kind == "N" else None
    own = chunks[way].mentions[:1]
    return party_of(chunks, way, acting=False) if own and own[0].kind not in PLACED else None


def _find_barred(chunks: list[Chunk], way: int, index: int, exclude: frozenset[str]) -> Party | None:
    """Whom it bars: to whom it leads, against whom it is shut."""
    for position in (*range(way + 1, index), *range(index + 1, len(chunks))):
        chunk = chunks[position]
        if position > index and (chunk.kind in (";", "S", "R", ",") or (chunk.kind == "V" and chunk.is_finite)):
            return None
        if chunk.kind == "N" and chunk.prep in TOWARDS and chunk.mentions:
            return party_of(chunks, position, acting=False, exclude=exclude)
    return None


def read_kept_out(scene: Scene) -> None:
    """Adds the bar against goods that do not get in: "no Y lorry has been let into X since May", "kept Y's beef off its shelves"."""
    words = scene.sentence.word_set
    is_none = not words.isdisjoint(("no", "not")) and not word_list("lasting_bars").isdisjoint(words)
    if not is_none and words.isdisjoint(("off", "without")):
        return
    for index, chunk in enumerate(scene.chunks[:-2]):
        if chunk.kind == "N" and chunk.prep is None and is_none and scene.sentence.lower[chunk.first] in ("no", "not"):
            _read_none_let_in(scene, index)
        elif chunk.kind == "V" and not chunk.is_negated and not chunk.is_passive and chunk.modal is None:
            _read_deprived(scene, index)


def _read_none_let_in(scene: Scene, index: int) -> None:
    """Adds "no Y vegetable has got into X since", where noun chunk `index` is "no Y vegetable"."""
    chunks = scene.chunks
    verb, place = chunks[index + 1 : index + 3]
    goods = (
        party_of(chunks, index, acting=False) if chunks[index].mentions and chunks[index].mentions[0].last < chunks[index].last else None
    )
    is_entry = verb.kind == "V" and verb.is_finite and verb.modal is None and verb.lemma() in word_list("getting_in")
    if (
        goods is None
        or not is_entry
        or chunks[index].heads[:1] in (("person",), ("government",))
        or place.kind != "N"
        or not place.mentions
    ):
        return
    if place.prep not in INWARD and not verb.lemma().endswith(("_into", "enter", "reach")):
        return
    barring = party_of(chunks, index + 2, acting=False, exclude=frozenset(goods.codes))
    if barring is not None:
        scene.add_between(Frame("SANCTION", None, (), False, "none-let-in"), barring, goods, index + 1, confidence=SHUT)


def _read_deprived(scene: Scene, index: int) -> None:
    """Adds "kept Y's beef off its shelves", "left Y's towns without gas", where verb group `index` is "kept", "left"."""
    chunks = scene.chunks
    thing, behind = chunks[index + 1 : index + 3]
    if thing.kind != "N" or thing.prep is not None or not thing.mentions or behind.kind != "N":
        return
    lemma = chunks[index].lemma()
    is_off = lemma in word_list("keeping_verbs") and behind.prep == "off" and behind.text in word_list("markets")
    is_without = lemma == "leave" and behind.prep == "without" and behind.names_act(("flow", "gas"))
    doer = find_actor(chunks, index) if is_off or is_without else None
    deprived = party_of(chunks, index + 1, acting=False, exclude=frozenset(doer.codes)) if doer is not None else None
    if doer is not None and deprived is not None:
        scene.add_between(Frame("SANCTION", None, (), False, f"deprive: {lemma}"), doer, deprived, index, confidence=SHUT)
