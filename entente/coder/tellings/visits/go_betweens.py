"""Who sat with two others at one table: "sat between his two colleagues", "had the two presidents to dinner, its emir between them"."""

from entente.coder.actors.parties import Party, members_of, party_of
from entente.coder.actors.sources import find_actor, find_source
from entente.coder.acts.frames import Frame
from entente.coder.acts.gatherings import sits_with_guests
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.kinds import TOWNS
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.wordlists import word_list

SEATED = 0.85  # how sure the reading is
TABLES = frozenset({"at", "around", "round"})
AMONG = frozenset({"between", "with"})
TABLE_REACH = 6  # chunks behind "had" in which "to dinner" stands
FEWEST = 2  # whom a go-between faces


def read_seat_between(scene: Scene, index: int) -> bool:
    """Reads "sat between X's and Y's ministers", "sat with both parties" as talks of the three; whether the verb group tells that."""
    behind = _behind(scene, index)
    if behind is None or behind.prep not in AMONG:
        return False
    subject = find_subject(scene.chunks, index)
    source = find_source(scene, subject, index, "CONSULT", "sit") if subject is not None else None
    guests = _find_guests(scene, index + 1, source)
    if guests is None and scene.words_of(behind) == ["them"]:
        first = next((place for place, chunk in enumerate(scene.chunks) if chunk.kind == "V" and chunk.is_finite), index)
        source = find_actor(scene.chunks, first)  # "had the two ministers brought to Lima and sat between them"
        guests = _find_guests(scene, index + 1, source)
    if source is None or guests is None:
        return False
    _add(scene, index, source, guests, is_seated=True)
    return True


def read_hosts_table(scene: Scene, index: int) -> bool:
    """Reads "had the presidents of X and Y to lunch" as a meeting of the guests, and of the host where he sat with them."""
    chunks = scene.chunks
    behind = _behind(scene, index)
    if behind is None or behind.prep is not None:
        return False
    table = next((at for at in range(index + 2, min(index + TABLE_REACH, len(chunks))) if _is_table(chunks[at])), None)
    is_alike = table is not None and all(chunk.kind in ("N", "C") for chunk in chunks[index + 1 : table])
    source = find_actor(chunks, index) if is_alike else None
    guests = _find_guests(scene, index + 1, source)
    if table is None or source is None or guests is None:
        return False
    scene.used_acts.add(table)
    is_own_table = chunks[table].prep in TABLES
    _add(scene, index, source, guests, is_seated=is_own_table or sits_with_guests(scene, index))
    return True


def read_brought_guests(scene: Scene, index: int) -> bool:
    """Reads "brought the ministers of X and Y to Lima", "sat the two presidents around a table" as talks of those guests.

    Who seats others sits with them; who only brings them somewhere does where the sentence says so.
    """
    chunks = scene.chunks
    behind = _behind(scene, index)
    if behind is None or behind.prep is not None or not any(_is_seated_guest(chunk) for chunk in members_of(chunks, index + 1)):
        return False
    if chunks[index].lemma() == "get" and not chunks[index].is_finite:
        return False  # "is trying to get the two to one table"
    place = _find_room(scene, index + 1)
    source = find_actor(chunks, index) if place is not None else None
    guests = _find_listed_guests(scene, index + 1, place, source) if place is not None else None
    if place is None or source is None or guests is None:
        return False
    is_apart = "separate" in scene.sentence.word_set  # "put them in separate rooms and walked between them"
    is_seated = chunks[index].lemma() in word_list("seating_verbs") or (not is_apart and sits_with_guests(scene, index))
    _add(scene, index, source, guests, is_seated=is_seated)
    return True


def read_sitting_body(scene: Scene, index: int) -> bool:
    """Reads "the mixed commission of X and Y sat in May" as a meeting of the two."""
    verb = scene.chunks[index]
    subject = find_subject(scene.chunks, index)
    if subject is None or verb.is_negated or verb.is_passive or not verb.is_finite or verb.modal in word_list("open_modals"):
        return False
    body = scene.chunks[subject]
    if not body.names_act(("joint_body",)) and body.text not in word_list("sitting_bodies"):
        return False
    members = party_of(scene.chunks, subject, acting=False)
    if members is None or len(members.codes) < FEWEST:
        return False
    frame = Frame("CONSULT", None, (), True, "body-sits")
    scene.add(frame, members.codes, (), index, members.mentions, status=verb.status(), confidence=SEATED, is_symmetric=True)
    return True


def _is_seated_guest(chunk: Chunk) -> bool:
    return bool(chunk.titles) or chunk.heads[:1] == ("government",) or _are_officials(chunk)


def _are_officials(chunk: Chunk) -> bool:
    return any(mention.kind in ("official", "office", "definite") for mention in chunk.mentions)


def _find_room(scene: Scene, start: int) -> int | None:
    """The chunk of where guests are brought or seated: "to Lima", "around a table", "in separate rooms"."""
    for position in range(start, len(scene.chunks)):
        chunk = scene.chunks[position]
        if chunk.kind not in ("N", "C", ","):
            return None
        words = scene.sentence.lower[chunk.last : chunk.last + 1 + (scene.words_of(chunk) == ["one"])]  # "around one | table"
        if chunk.prep in ("around", "at", "in", "round", "to") and not word_list("rooms_of_talks").isdisjoint(words):
            return position
        if chunk.prep == "to" and chunk.mentions and chunk.mentions[0].kind in TOWNS:
            return position
    return None


def _find_listed_guests(scene: Scene, start: int, end: int, source: Party | None) -> Party | None:
    """The guests, or their names put behind them: "the two heads of state, A of X and B of Y"."""
    found = (_find_guests(scene, position, source) for position in range(start, end) if scene.chunks[position].kind == "N")
    return next((guests for guests in found if guests is not None), None)


def _is_table(chunk: Chunk) -> bool:
    """Whether a chunk is what guests are had to, or where: "to dinner", "to lunch", "round his table"."""
    if chunk.kind == "V":
        return chunk.is_infinitive and chunk.lemma() in word_list("keeping_company")
    return (chunk.prep == "to" and chunk.names_act(("talks",))) or (chunk.prep in TABLES and chunk.text in word_list("seats_of_chairs"))


def _behind(scene: Scene, index: int) -> Chunk | None:
    """The noun chunk behind a verb that tells a fact."""
    verb = scene.chunks[index]
    if verb.is_negated or verb.is_passive or index + 1 >= len(scene.chunks) or (verb.modal is not None and verb.status() != "planned"):
        return None
    behind = scene.chunks[index + 1]
    return behind if behind.kind == "N" and not behind.is_time else None


def _find_guests(scene: Scene, position: int, source: Party | None) -> Party | None:
    guests = party_of(scene.chunks, position, acting=False, exclude=frozenset(source.codes)) if source is not None else None
    return guests if guests is not None and len(guests.codes) >= FEWEST else None


def _add(scene: Scene, index: int, source: Party, guests: Party, *, is_seated: bool) -> None:
    frame = Frame("CONSULT", "third-party" if is_seated else "multilateral", (), True, "sit-between")
    codes = (*source.codes, *guests.codes) if is_seated else guests.codes
    both = source.mentions + guests.mentions if is_seated else guests.mentions
    scene.add(frame, codes, (), index, both, status=scene.chunks[index].status(), confidence=SEATED, is_symmetric=True)
