"""Captivity that ends, told by those who come free: "walked free after eight years in X's jail", "flew home after a month in X's hands"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import PLACES, find_agent
from entente.coder.acts.ended import end_told
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.wordlists import word_list

FREED = 0.75  # how sure the reading is
CAPTIVES = frozenset({"person", "military", "police"})


def read_homecoming(scene: Scene, index: int) -> bool:
    """Adds the release that the verb group `index`, "walked free", "flew", tells; whether it tells one."""
    chunks = scene.chunks
    verb = chunks[index]
    if verb.is_negated or verb.modal in word_list("open_modals") or not verb.is_finite:
        return False
    is_free = _is_told_free(scene, index)
    if not is_free and verb.lemma() not in word_list("homing_verbs"):
        return False
    subject = find_subject(chunks, index)
    freed = party_of(chunks, subject, acting=False) if subject is not None else None
    if subject is None or freed is None or not _are_captives(chunks[subject]):
        return False
    status = verb.status()
    frame = Frame("RETREAT", "release", (), False, f"come-free: {verb.lemma()}")
    if is_free and end_told(scene, subject, index, None, frame, status):
        return True  # "the sailors, held in X since May, came home free men"
    captor = _find_captor(scene, index, frozenset(freed.codes), is_free=is_free)
    if captor is None:
        is_home = verb.lemma().endswith("_home") or scene.sentence.lower[verb.last + 1 : verb.last + 2] == ["home"]
        return is_home and end_told(scene, subject, index, None, frame, status)  # "two nurses held in X came home"
    scene.add_between(frame, captor, freed, index, status=status, confidence=FREED)
    return True


def _is_told_free(scene: Scene, index: int) -> bool:
    """Whether a verb of going says that one is free: "walked free", "were set free", "came out of jail", "flew home, a free man"."""
    last = scene.chunks[index].last
    if scene.sentence.lower[last + 1 : last + 2] == ["free"] or scene.sentence.lower[last] == "free":
        return True
    return _leaves_jail(scene, index) or _is_called_free(scene, index)


def _leaves_jail(scene: Scene, index: int) -> bool:
    """Whether somebody comes "out of jail", "from his cell"."""
    behind = scene.chunks[index + 1] if index + 1 < len(scene.chunks) else scene.chunks[index]
    if scene.chunks[index].lemma() not in word_list("coming_out") or behind.kind != "N" or behind.text not in word_list("jails"):
        return False
    return behind.prep == "from" or (behind.prep in ("of", None) and scene.sentence.lower[behind.first - 2 : behind.first].count("of") > 0)


def _is_called_free(scene: Scene, index: int) -> bool:
    """Whether words put behind say that who goes is free: ", a free man", ", free men again"."""
    if "free" not in scene.sentence.word_set:
        return False
    return any(
        chunk.kind == "N" and chunk.prep in (None, "as") and chunk.text in word_list("free_people") and "free" in scene.words_of(chunk)
        for chunk in scene.chunks[index + 1 :]
    )


def _are_captives(chunk: Chunk) -> bool:
    """Whether a noun chunk is people whom one may hold: sailors, nurses, "six Danes"; no office-holder by name."""
    if any(mention.kind == "official" for mention in chunk.mentions):
        return False
    return (chunk.heads[:1] != () and chunk.heads[0] in CAPTIVES) or any(mention.head in CAPTIVES for mention in chunk.mentions)


def _find_captor(scene: Scene, index: int, exclude: frozenset[str], *, is_free: bool) -> Party | None:
    """Whose cells or hands they were in; where they are told to be free, the country they are in or who does it."""
    chunks = scene.chunks
    agent = find_agent(chunks, index) if chunks[index].is_passive else None
    place: Party | None = None
    for position in range(index + 1, len(chunks)):
        chunk = chunks[position]
        if (chunk.kind in (";", "S", "R") and chunk.text != "after") or (chunk.kind == "V" and chunk.is_finite):
            break
        if chunk.kind != "N" or not chunk.mentions:
            continue
        if chunk.text in word_list("captivities") or chunk.text in word_list("jails") or chunk.text in ("hands", "captors"):
            return party_of(chunks, position, acting=False, exclude=exclude)
        if chunk.prep in ("in", "from") and chunk.mentions[0].kind in PLACES and place is None:
            place = party_of(chunks, position, acting=False, exclude=exclude)
    if agent is not None and set(agent.codes).isdisjoint(exclude) and is_free:
        return agent
    return place if is_free else None
