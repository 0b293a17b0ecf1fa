"""Who else sat in talks told before: "Algeria chaired the session", "talks in which Norway acted as mediator", "was represented"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Candidate, Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import relative_before
from entente.coder.grammar.kinds import PRIVATE_HEADS
from entente.lexicon.wordlists import word_list

CONFIDENCE = 0.7
REACH = 3  # sentences back in which the talks were told
OBJECTS = frozenset({None, "in", "at", "on", "over"})
OTHER_PLACES = ("phone", "multilateral")  # modes of talks that nobody joins at a table, or that are told with those who came


def read_attendance(scene: Scene, index: int) -> bool:
    """Reads who else took part in the talks last told, where the verb group `index` says so; whether it does."""
    verb = scene.chunks[index]
    if verb.is_negated or verb.modal in word_list("open_modals") or not verb.is_finite:
        return False
    if verb.is_passive:
        return _read_passive(scene, index)
    is_mediating = verb.lemma() in word_list("acting_verbs") and _acts_as_mediator(scene, index)
    if not is_mediating and not _is_at_talks(scene, index):
        return False
    source = find_actor(scene.chunks, index)
    return source is not None and _add(scene, index, source, is_chair=is_mediating or verb.lemma() in word_list("chairing_verbs"))


def _read_passive(scene: Scene, index: int) -> bool:
    """Reads "Tanzania was represented by its ambassador", "the talks were mediated by Algeria"."""
    chunks = scene.chunks
    lemma = chunks[index].lemma()
    behind = chunks[index + 1] if index + 1 < len(chunks) else None
    if behind is None or behind.prep != "by":
        return False
    if lemma == "represent":
        source = find_actor(chunks, index)
        is_own = bool(behind.mentions) and source is not None and behind.mentions[0].codes == source.codes
        return is_own and source is not None and _add(scene, index, source, is_chair=False)
    is_of_talks = index > 0 and _are_talks(scene, chunks[index - 1]) and chunks[index - 1].prep is None
    source = party_of(chunks, index + 1, acting=True) if is_of_talks else None
    return source is not None and _add(scene, index, source, is_chair=lemma in word_list("chairing_verbs"))


def _acts_as_mediator(scene: Scene, index: int) -> bool:
    """Whether "as mediator" stands behind a verb: "acted as mediators", "served as a go-between"."""
    behind = scene.chunks[index + 1] if index + 1 < len(scene.chunks) else None
    return behind is not None and behind.prep == "as" and not word_list("mediators").isdisjoint(scene.words_of(behind))


def _is_at_talks(scene: Scene, index: int) -> bool:
    """Whether the object of a verb is talks told before: "attended the talks", "took part in the session", "at which X presided"."""
    behind = scene.chunks[index + 1] if index + 1 < len(scene.chunks) else None
    return behind is not None and behind.prep in OBJECTS and _are_talks(scene, behind)


def _are_talks(scene: Scene, chunk: Chunk) -> bool:
    """Whether a noun chunk means talks that the text has told of, and names nobody itself."""
    is_known = chunk.kind == "N" and scene.sentence.lower[chunk.first] in ("the", "this", "these", "both")
    return is_known and not chunk.mentions and chunk.names_act(("talks",))


def _add(scene: Scene, index: int, source: Party, *, is_chair: bool) -> bool:
    """Adds those who sat in talks together; whether any talks are known that they may have sat in."""
    if source.mentions[0].head in PRIVATE_HEADS:
        return False
    talks = _talks_before(scene, index)
    parties = [code for code in (*talks.actors, *talks.recipients) if code not in source.codes] if talks is not None else []
    if len(parties) < 2 and (talks is not None or len(source.codes) < 2 or not is_chair):
        return False
    frame = Frame("CONSULT", "third-party" if is_chair else "multilateral", (), True, "attend-talks")
    status = "planned" if talks is not None and talks.status == "planned" else scene.chunks[index].status()
    groups = [source.codes, *((party, code) for party in parties for code in source.codes)]
    for codes in groups:  # not the parties with each other: that is told
        scene.add(frame, codes, (), index, source.mentions, status=status, confidence=CONFIDENCE, is_symmetric=True)
    return True


def _talks_before(scene: Scene, index: int) -> Candidate | None:
    """The talks that the sentence, or one of the last, has told; a relative clause is about those of its own sentence."""
    here = next((other for other in reversed(scene.found) if other.type == "CONSULT"), None)
    told = here or (scene.memory.by_type.get("CONSULT") if relative_before(scene.chunks, index) is None else None)
    if told is None or told.mode in OTHER_PLACES or scene.sentence.number - told.sentence > REACH:
        return None
    return told
