"""Goods and carriers that another does not let go on: "Danish lorries are stuck at Norway's customs", "have stood in Peruvian sheds"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.innocent_reasons import is_by_chance
from entente.lexicon.wordlists import word_list

STUCK = 0.75  # how sure the reading is
REACH = 6  # chunks behind the verb among which the place stands
CARRIERS = ("vessel", "vessel_more", "goods")
HOLDING = frozenset({"in", "at", "on", "by"})
OWNING = frozenset({None, "of", "from", "for", "with"})


def read_stuck_goods(scene: Scene) -> None:
    """Adds what keeps goods of one country in the customs, sidings or sheds of another, where nothing tells of chance."""
    if is_by_chance(scene) or not word_list("standing_otherwise").isdisjoint(scene.sentence.word_set):
        return
    for index, chunk in enumerate(scene.chunks):
        if chunk.kind == "V" and chunk.is_finite and not chunk.is_negated and chunk.modal is None and _is_standstill(scene, index):
            _read_standstill(scene, index)


def _is_standstill(scene: Scene, index: int) -> bool:
    """Whether a verb group says that something does not move: "is stuck", "has been sitting", "stood impounded", "was held up"."""
    chunk = scene.chunks[index]
    words = scene.sentence.lower[chunk.first : chunk.last + 2]
    if not word_list("held_fast").isdisjoint(words):
        return True
    is_long = chunk.is_perfect or not word_list("lasting_bars").isdisjoint(scene.sentence.word_set)
    return is_long and chunk.lemma() in word_list("standing_idle")


def _read_standstill(scene: Scene, index: int) -> None:
    chunks = scene.chunks
    subject = find_subject(chunks, index)
    if subject is not None and 1 < subject < index and chunks[subject - 1].kind == "V" and not chunks[subject - 1].is_finite:
        subject -= 2  # "wagons | bound for | Denmark"
    if subject is None or subject >= index or not _are_goods(scene, subject):
        return
    goods = _find_owner(chunks, subject, index)
    place = _find_place(scene, index)
    if goods is None or place is None:
        return
    scene.found = [act for act in scene.found if act.trigger != index or act.actors != goods.codes]  # "lorries have stood impounded"
    if any(act.trigger == index for act in scene.found):
        return
    holder = party_of(chunks, place, acting=False, exclude=frozenset(goods.codes))
    if holder is None or len(holder.codes) != 1:
        return
    frame = Frame("COERCE", "restrict", (), False, f"stuck: {chunks[index].lemma()}")
    status = "occurred" if chunks[index].tense == "past" and not chunks[index].is_perfect else "ongoing"
    scene.add_between(frame, holder, goods, index, status=status, confidence=STUCK)


def _are_goods(scene: Scene, subject: int) -> bool:
    """Whether a noun chunk, or what "of" adds to it, is goods or what carries them; no people."""
    chunks = scene.chunks
    of = chunks[subject + 1] if subject + 1 < len(chunks) and chunks[subject + 1].prep in ("of", "with") else chunks[subject]
    return any(_is_freight(scene, chunk) for chunk in (chunks[subject], of))


def _is_freight(scene: Scene, chunk: Chunk) -> bool:
    if chunk.kind != "N" or "person" in chunk.heads:
        return False
    if chunk.heads[:1] == ("goods",):
        return True
    words = scene.words_of(chunk)
    return chunk.names_act(CARRIERS) or not (word_list("road_carriers") | word_list("traded_goods")).isdisjoint(words)


def _find_owner(chunks: list[Chunk], subject: int, verb: int) -> Party | None:
    """Whose goods they are, or where they are bound for: "Danish lorries", "wagons of Danish grain", "goods bound for Denmark"."""
    for position in range(subject, verb):
        chunk = chunks[position]
        if chunk.kind == "N" and chunk.mentions and chunk.prep in OWNING:
            party = party_of(chunks, position, acting=False)
            return party if party is not None and len(party.codes) == 1 else None
    return None


def _find_place(scene: Scene, index: int) -> int | None:
    """The customs, sidings or border at which they stand, where its country is named: "in Peruvian sidings", "at the border with Peru"."""
    chunks = scene.chunks
    for position in range(index + 1, min(index + 1 + REACH, len(chunks))):
        chunk = chunks[position]
        if chunk.kind == "N" and chunk.prep in HOLDING and not word_list("holding_places").isdisjoint(scene.words_of(chunk)):
            if chunk.mentions:
                return position
            behind = chunks[position + 1] if position + 1 < len(chunks) else chunk
            return position + 1 if behind.kind == "N" and behind.prep in ("in", "of", "at") and behind.mentions else None
        if chunk.kind not in ("N", "V", ",") or (chunk.kind == "V" and chunk.is_finite):
            return None
    return None
