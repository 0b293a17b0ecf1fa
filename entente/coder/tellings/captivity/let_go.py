"""Ships and people who may go: "was allowed to leave Bergen", "were let through", "walked free from a Danish jail"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import PLACES, find_agent
from entente.coder.acts.ended import end_told
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.captured import is_holdable
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.captivity.held_people import find_captor_told
from entente.lexicon.wordlists import word_list

LET_GO = 0.75  # how sure the reading is
FROM = frozenset({None, "from", "out", "of"})
REACH = 3  # chunks behind the verb among which the port stands


def read_let_go(scene: Scene, index: int) -> bool:
    """Adds the release of ships or people who may go on their way; whether the verb group `index` tells one."""
    chunks = scene.chunks
    verb = chunks[index]
    if verb.is_negated or not verb.is_finite or verb.modal is not None:
        return False
    is_walking = _walks_free(scene, index)
    if not (is_walking or _is_let_through(verb) or _may_leave(scene, index)):
        return False
    subject = find_subject(chunks, index)
    if subject is None or subject > index or not is_holdable(chunks[subject]) or chunks[subject].names_act(("diplomat",)):
        return False
    frame = Frame("RETREAT", "release", (), False, f"let-go: {verb.lemma()}")
    if end_told(scene, subject, index, None, frame, "occurred"):
        return True
    freed = party_of(chunks, subject, acting=False)
    agent = find_agent(chunks, index) if verb.is_passive else None
    if agent is None:
        agent, told = find_captor_told(scene, freed, subject)
        freed = told or freed
    if freed is None:
        return False
    agent = agent or _find_port(chunks, index, frozenset(freed.codes))
    if agent is None and is_walking:
        agent = _find_jailer(scene, frozenset(freed.codes))
    if agent is None or not set(agent.codes).isdisjoint(freed.codes):
        return False
    scene.add_between(frame, agent, freed, index, status="occurred", confidence=LET_GO)
    return True


def _walks_free(scene: Scene, index: int) -> bool:
    """Whether somebody "walked free" or "walked out of a jail"."""
    chunks, verb = scene.chunks, scene.chunks[index]
    if verb.is_passive or verb.lemma() not in word_list("walking_free") or index + 1 >= len(chunks):
        return False
    if scene.sentence.lower[verb.last] == "free" or scene.words_of(chunks[index + 1]) == ["free"]:
        return True
    out = "_".join(scene.sentence.lower[verb.first : verb.last + 4])
    is_out = "_out_of" in out or verb.lemma().endswith("out_of") or out.endswith("_from") or "_free_from" in out
    cell = next((chunk for chunk in chunks[index + 1 : index + 1 + REACH] if chunk.text in word_list("jails")), None)
    return is_out and cell is not None


def _find_jailer(scene: Scene, exclude: frozenset[str]) -> Party | None:
    """Whose cell the sentence tells of, or where it stands: "after a year in a Danish cell", "in a prison near Lima", "a jail in Peru"."""
    chunks = scene.chunks
    for position, chunk in enumerate(chunks):
        if chunk.kind != "N" or chunk.text not in word_list("captivities"):
            continue
        owner = position if chunk.mentions else position + 1
        is_place = owner < len(chunks) and chunks[owner].kind == "N" and bool(chunks[owner].mentions)
        if is_place and (owner == position or chunks[owner].prep in ("in", "near", "at", "of", "outside")):
            party = party_of(chunks, owner, acting=False, exclude=exclude)
            if party is not None:
                return party
    return None


def _is_let_through(verb: Chunk) -> bool:
    return verb.is_passive and verb.lemma() in word_list("through_letting_verbs")


def _may_leave(scene: Scene, index: int) -> bool:
    """Whether somebody "is allowed" or "is free" to leave."""
    chunks = scene.chunks
    verb = chunks[index]
    leaving = index + 1
    if not verb.is_passive and leaving < len(chunks) and scene.words_of(chunks[leaving]) == ["free"]:
        leaving += 1  # "is | free | to go"
    elif not (verb.is_passive and verb.lemma() in word_list("permitting_verbs")):
        return False
    is_infinitive = leaving < len(chunks) and chunks[leaving].kind == "V" and chunks[leaving].is_infinitive
    return is_infinitive and chunks[leaving].lemma() in word_list("ways_of_leaving")


def _find_port(chunks: list[Chunk], index: int, exclude: frozenset[str]) -> Party | None:
    """Whose port or country they leave."""
    for position in range(index + 1, min(index + 1 + REACH + 1, len(chunks))):
        chunk = chunks[position]
        if chunk.kind == "N" and chunk.prep in FROM and chunk.mentions and chunk.mentions[0].kind in PLACES:
            return party_of(chunks, position, acting=False, exclude=exclude)
    return None
