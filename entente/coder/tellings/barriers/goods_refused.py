"""Who takes no goods of another or keeps them out: "takes not a scallop from Y", "stopped Y's rice at the border"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor, find_agent
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.innocent_reasons import is_by_chance, is_private
from entente.lexicon.wordlists import word_list

REFUSED = 0.8  # how sure the reading is
NO_GOODS = frozenset({"team", "media", "person", "government"})
ORIGINS = frozenset({"from", "of"})
OFF = frozenset({"from", "off", "out", "of"})
AT = frozenset({"at", "on", "in"})
WAY = 4  # chunks from what is taken to whose it is or through whose land it would go
THROUGH = frozenset({"through", "via", "across", "over"})
MOST = frozenset({"single", "one", "even"})  # "not a single prawn", "not one"


def read_goods_refused(scene: Scene) -> None:
    """Adds the bar that an active verb, or a passive with "by", tells of another's goods and carriers."""
    for index, chunk in enumerate(scene.chunks[:-1]):
        if chunk.kind != "V" or chunk.is_negated or chunk.modal in word_list("open_modals"):
            continue
        stem = chunk.lemma().partition("_")[0]
        if stem in word_list("taking_goods") and not chunk.is_passive:
            _read_none_taken(scene, index)
        elif chunk.lemma() in word_list("stopping_goods"):
            _read_stopped(scene, index)
        elif stem in word_list("keeping_goods_out"):
            _read_kept_off(scene, index)


def _read_none_taken(scene: Scene, index: int) -> None:
    """Adds "takes not a single Y scallop", "buys no oil from Y", "lets none of its freight go through Y's ports"."""
    chunks = scene.chunks
    thing = index + 2 if chunks[index + 1].kind == "A" and index + 2 < len(chunks) else index + 1
    lower = scene.sentence.lower
    first = chunks[thing].first
    is_none = lower[first] in ("no", "none") or chunks[thing - 1].kind == "A"
    if chunks[thing].kind != "N" or chunks[thing].prep is not None or not is_none or chunks[thing].text in word_list("words_taken"):
        return
    doer = find_actor(chunks, index)
    if doer is None or is_private(chunks[doer.chunk], doer) or is_by_chance(scene) or not _is_of_will(scene, index, thing):
        return
    for position in range(thing, min(thing + WAY, len(chunks))):
        chunk = chunks[position]
        if chunk.kind not in ("N", "V") or (chunk.kind == "V" and chunk.is_finite):
            return
        if chunk.kind == "N" and chunk.mentions and _names_origin(chunk, is_thing=position == thing) and not _is_of_words(scene, position):
            _add(scene, doer, position, index, "none-taken", "occurred" if _is_told_past(chunks[index]) else "ongoing")
            return


def _is_of_will(scene: Scene, index: int, thing: int) -> bool:
    """Whether nothing is taken on purpose: it may not come in, it lasts, somebody orders it, or "not a single" one is taken."""
    chunks, lower = scene.chunks, scene.sentence.lower
    if chunks[index].lemma().partition("_")[0] in word_list("permitting_passage"):
        return True
    if chunks[thing - 1].kind == "A" and not MOST.isdisjoint(scene.words_of(chunks[thing])):
        return True
    end = next((chunk.first for chunk in chunks[index + 1 :] if chunk.kind in ("R", ";")), len(lower))
    words = lower[:end]
    is_lasting = not (word_list("lasting_bars") | word_list("written_orders")).isdisjoint(words)
    return is_lasting or any(words[at : at + 2] == ["any", "more"] for at in range(end)) or "anymore" in words


def _names_origin(chunk: Chunk, *, is_thing: bool) -> bool:
    """Whether a noun chunk says whose the goods are, or through whose land they would go."""
    if is_thing:
        mention = chunk.mentions[0]
        return mention.head not in NO_GOODS and mention.last < chunk.last
    return chunk.prep in ORIGINS or chunk.prep in THROUGH


def _is_of_words(scene: Scene, position: int) -> bool:
    return not word_list("words_taken").isdisjoint(scene.words_of(scene.chunks[position]))


def _is_told_past(verb: Chunk) -> bool:
    return verb.tense == "past" and not verb.is_perfect


def _read_kept_off(scene: Scene, index: int) -> None:
    """Adds "keeps Y's wheat from its silos", "kept Y's lorries off its roads"."""
    chunks = scene.chunks
    if chunks[index].is_passive or index + 2 >= len(chunks):
        return
    thing, place = chunks[index + 1 : index + 3]
    if thing.kind != "N" or thing.prep is not None or not thing.mentions or place.kind != "N" or place.prep not in OFF:
        return
    is_own = bool(place.mentions) and scene.sentence.lower[place.last] in word_list("gateways") | word_list("markets")
    doer = find_actor(chunks, index) if is_own and thing.mentions[0].last < thing.last else None
    if doer is not None and set(place.mentions[0].codes) <= set(doer.codes):
        scene.found = [act for act in scene.found if act.trigger != index or act.type != "COERCE"]  # "kept Y's lorries off its roads"
        _add(scene, doer, index + 1, index, "keep-goods-off", "occurred" if _is_told_past(chunks[index]) else "ongoing")


def _read_stopped(scene: Scene, index: int) -> None:
    """Adds "stopped Y's rice at its border", "Y's lorries are being turned back at the crossing by X's army"."""
    chunks = scene.chunks
    verb = chunks[index]
    thing = find_subject(chunks, index) if verb.is_passive else index + 1
    if thing is None or chunks[thing].kind != "N" or chunks[thing].prep is not None or not _are_goods(scene, thing):
        return
    is_carrier = _is_road_carrier(scene, chunks[thing])
    behind = [chunk for chunk in chunks[max(index, thing) + 1 : max(index, thing) + 5] if chunk.kind == "N"]
    is_line = any(chunk.prep in AT and _is_line(scene, chunk) for chunk in behind)
    if not (is_line or (is_carrier and verb.lemma() in word_list("turning_back"))):
        return
    doer = find_agent(chunks, index) if verb.is_passive else find_actor(chunks, index)
    if doer is None and verb.is_passive:
        lines = (at for at, chunk in enumerate(chunks) if at > index and chunk.prep in AT and chunk.mentions and _is_line(scene, chunk))
        line = next(lines, None)
        doer = party_of(chunks, line, acting=False) if line is not None else None
    origin = thing if chunks[thing].mentions else thing + 1
    if doer is not None:
        scene.found = [act for act in scene.found if act.trigger != index or act.type != "COERCE"]
        _add(scene, doer, origin, index, "stop-goods", "ongoing" if verb.is_progressive else "occurred")


def _are_goods(scene: Scene, thing: int) -> bool:
    """Whether a noun chunk is somebody's goods or lorries: "Y's yarn", "rice from Y", not "a Y man"."""
    chunk = scene.chunks[thing]
    if chunk.heads[:1] in (("person",), ("government",), ("team",)) or chunk.is_bare(("demonym", "name", "adjective")):
        return False
    if chunk.names_act(("captive", "vessel_more", "troops")) and not _is_road_carrier(scene, chunk):
        return False
    if scene.sentence.lower[chunk.first] in ("a", "an"):
        return False  # "police stopped a Danish car at the border"
    behind = scene.chunks[thing + 1] if thing + 1 < len(scene.chunks) else chunk
    return bool(chunk.mentions) or (behind.kind == "N" and behind.prep in ORIGINS and bool(behind.mentions))


def _is_road_carrier(scene: Scene, chunk: Chunk) -> bool:
    return scene.sentence.lower[chunk.last] in word_list("road_carriers")


def _is_line(scene: Scene, chunk: Chunk) -> bool:
    return chunk.names_act(("border", "crossing_way")) or scene.sentence.lower[chunk.last] in word_list("gateways")


def _add(scene: Scene, doer: Party, of: int, index: int, rule: str, status: str) -> None:
    other = party_of(scene.chunks, of, acting=False, exclude=frozenset(doer.codes))
    if other is not None:
        scene.found = [act for act in scene.found if act.trigger != index or act.type != "COOPERATE"]  # "has bought no oil from Y"
        frame = Frame("SANCTION", None, (), False, f"{rule}: {scene.chunks[index].lemma()}")
        scene.add_between(frame, doer, other, index, status=status, confidence=REFUSED)
