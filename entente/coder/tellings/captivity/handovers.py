"""People handed to another country's justice: "handed the former minister over to Y", "was flown to Y to stand trial"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor, find_agent
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.wordlists import word_list

HANDED = 0.9  # how sure the reading is
PEOPLE = frozenset({"person", "government"})
BOUND_FOR = frozenset({"to", "onto", "for"})


def read_handover(scene: Scene, index: int) -> bool:
    """Reads who hands somebody to whose justice, where the verb group `index` is "extradited", "flown"; whether it tells that."""
    verb = scene.chunks[index]
    lemma = verb.lemma().removesuffix("_to")
    if lemma not in word_list("handing_verbs") or verb.is_negated or verb.modal in word_list("open_modals"):
        return False
    handed = find_subject(scene.chunks, index) if verb.is_passive else index + 1
    if handed is None or handed >= len(scene.chunks) or not _is_person(scene, scene.chunks[handed]):
        return False
    is_suspect = lemma in word_list("extraditing_verbs") or scene.chunks[handed].names_act(("suspect",))
    if not is_suspect and word_list("trials").isdisjoint(scene.sentence.word_set):
        return False
    if lemma != "extradite" and _is_captured(scene, handed):
        return False
    taker = _find_taker(scene, index, handed)
    giver = _find_giver(scene, index, handed, taker) if taker is not None else None
    if taker is None or giver is None:
        return False
    own = {code for mention in scene.chunks[handed].mentions for code in mention.codes}
    if own and own <= set(taker.codes) and lemma != "extradite" and scene.chunks[handed].names_act(("captive",)):
        return False  # sent back to his own country: a release
    status = verb.status()
    frame = Frame("COOPERATE", None, (), False, f"hand-over: {lemma}")
    scene.add_between(frame, giver, taker, index, status=status, confidence=HANDED)
    return True


def _is_captured(scene: Scene, handed: int) -> bool:
    """Whether somebody nameless was taken in war, so that he comes free and before no court: "the captured pilot", "two prisoners"."""
    chunk = scene.chunks[handed]
    is_taken = chunk.names_act(("captive",)) and not word_list("taken_in_war").isdisjoint(scene.words_of(chunk))
    return is_taken and not chunk.mentions and word_list("trials").isdisjoint(scene.sentence.word_set)


def _is_person(scene: Scene, chunk: Chunk) -> bool:
    """Whether a noun chunk is somebody: by his trade or office, or by a name that the lexicon does not know."""
    if chunk.kind != "N" or chunk.prep is not None or chunk.is_time:
        return False
    if chunk.titles or (chunk.heads[:1] and chunk.heads[0] in PEOPLE) or chunk.names_act(("suspect", "captive", "captive_person")):
        return True
    is_named = any(mention.kind == "official" for mention in chunk.mentions)
    return is_named or (
        not (chunk.mentions or chunk.acts or chunk.heads) and scene.sentence.words[chunk.last].istitle() and chunk.first > 0
    )


def _find_taker(scene: Scene, index: int, handed: int) -> Party | None:
    """Whose justice somebody is handed to: the first party behind "to"."""
    chunks = scene.chunks
    for position in range(max(index, handed) + 1, len(chunks)):
        chunk = chunks[position]
        if chunk.kind in (";", "S", "R") or (chunk.kind == "V" and chunk.is_finite):
            return None
        is_goal = chunk.prep in BOUND_FOR or (position == index + 1 and chunks[index].lemma().endswith("_to"))
        if chunk.kind == "N" and is_goal and chunk.mentions:
            return party_of(chunks, position, acting=False)
    return None


def _find_giver(scene: Scene, index: int, handed: int, taker: Party) -> Party | None:
    """Who hands him over: the subject; of a passive who stands behind "by" or "from", else whose man he is."""
    chunks = scene.chunks
    exclude = frozenset(taker.codes)
    if not chunks[index].is_passive:
        giver = find_actor(chunks, index)
        return giver if giver is not None and set(giver.codes).isdisjoint(exclude) else None
    agent = find_agent(chunks, index)
    if agent is not None:
        return agent if set(agent.codes).isdisjoint(exclude) else None
    for position in range(index + 1, len(chunks)):
        if chunks[position].kind == "N" and chunks[position].prep == "from" and chunks[position].mentions:
            return party_of(chunks, position, acting=False, exclude=exclude)
        if chunks[position].kind == "V" and chunks[position].is_finite:
            break
    return party_of(chunks, handed, acting=False, exclude=exclude)
