"""Ships and people who may go: "was allowed to leave Bergen", "were let through", "the tanker is free to sail"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import PLACES, find_agent
from entente.coder.acts.ended import end_told
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.captured import is_holdable
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.held_people import find_captor_told
from entente.lexicon.wordlists import word_list

LET_GO = 0.75  # how sure the reading is
FROM = frozenset({None, "from", "out", "of"})
REACH = 3  # chunks behind the verb among which the port stands


def read_let_go(scene: Scene, index: int) -> bool:
    """Adds the release of ships or people who may go on their way; whether the verb group `index` tells one."""
    chunks = scene.chunks
    verb = chunks[index]
    if verb.is_negated or not verb.is_finite or verb.modal is not None or not (_is_let_through(verb) or _may_leave(scene, index)):
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
    if agent is None or not set(agent.codes).isdisjoint(freed.codes):
        return False
    scene.add_between(frame, agent, freed, index, status="occurred", confidence=LET_GO)
    return True


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
