"""The act told last, done by somebody else: "followed suit", "did the same", "so did Peru"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Candidate, Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.wordlists import word_list

SPOKEN = frozenset({"ACCUSE", "THREATEN", "REQUEST", "REJECT", "SUPPORT"})  # acts that are no step


def read_repeat(scene: Scene, index: int) -> bool:
    """Reads "followed suit", "did the same" as the act told before, done by somebody else; whether the words are there."""
    if _read_inverted_repeat(scene, index):
        return True
    told = _told_here(scene, index) or scene.memory.last
    last = None if scene.chunks[index].is_infinitive else told  # "called on X to do the same" repeats nothing
    behind = scene.chunks[index].last + 1
    following = scene.sentence.lower[behind : behind + 3]
    is_alike = following[:2] in (["the", "same"], ["a", "similar"]) or following[:1] in (["similar"], ["identical"], ["comparable"])
    is_step = is_alike and not word_list("repeated_steps").isdisjoint(following)
    is_bare = scene.chunks[index].lemma() in ("follow", "do") and not scene.chunks[index].is_negated
    is_bare = is_bare and (following[:1] in (["suit"], ["likewise"], ["so"]) or following[:2] == ["the", "same"])
    is_next = last is not None and scene.sentence.number - last.sentence <= 1 and _only_follows(scene, index)
    if last is None or not (is_step or is_bare or is_next):
        return False
    if is_step and last.type in SPOKEN and scene.memory.measure is not None:
        last = scene.memory.measure
    _add_repeat(scene, last, find_actor(scene.chunks, index), index)
    return True


def _told_here(scene: Scene, index: int) -> Candidate | None:
    """The act that the same sentence told before: "stayed away, with X following suit", "stayed away; X followed suit"."""
    told = scene.found[-1] if scene.found else None
    if told is None or told.trigger >= index:
        return None
    is_behind_stop = any(chunk.text == ";" for chunk in scene.chunks[told.trigger : index])
    return told if is_behind_stop or scene.chunks[index].is_gerund else None


def _only_follows(scene: Scene, index: int) -> bool:
    """Whether one is said to follow and not whom or what: "Latvia followed a day later", "with Latvia following"."""
    verb = scene.chunks[index]
    if verb.lemma() != "follow" or verb.is_passive or verb.is_infinitive or verb.is_negated:
        return False
    behind = next((chunk for chunk in scene.chunks[index + 1 :] if not (chunk.kind == "N" and chunk.is_time)), None)
    subject = find_subject(scene.chunks, index)
    return (behind is None or behind.kind in (";", ",", "C")) and subject is not None and _is_state(scene, scene.chunks[subject])


def _is_state(scene: Scene, chunk: Chunk) -> bool:
    """Whether a noun chunk is a state as such, by its name, its capital or its people: no farmers of it, no protest from it."""
    if not chunk.mentions or chunk.acts or chunk.mentions[-1].last < chunk.last:
        return False
    mention = chunk.mentions[-1]
    is_people = mention.kind == "demonym" and scene.sentence.lower[chunk.first] == "the"
    return mention.kind in ("name", "capital", "metonym", "organisation") or is_people


def _read_inverted_repeat(scene: Scene, index: int) -> bool:
    """Reads "as did X and Y", "so did X" as the act told last; whether the words are there."""
    chunks = scene.chunks
    last = scene.last_told
    first = chunks[index].first
    is_inverted = (
        scene.words_of(chunks[index]) in (["did"], ["does"], ["do"]) and first > 0 and scene.sentence.lower[first - 1] in ("as", "so")
    )
    if last is None or not is_inverted or index + 1 >= len(chunks) or chunks[index + 1].kind != "N":
        return False
    if not scene.found and any(chunk.kind == "V" and chunk.is_finite for chunk in chunks[:index]):
        return True  # "X condemned the entry; so did Y": done again is what this sentence told, and that was no act between two
    _add_repeat(scene, last, party_of(chunks, index + 1, acting=True), index)
    return True


def _add_repeat(scene: Scene, last: Candidate, source: Party | None, index: int) -> None:
    """Adds the act told last as one of somebody else."""
    if source is not None and last.recipients:
        frame = Frame(last.type, last.mode, (), False, f"repeat-{last.rule}")
        whom = last.actors if source.codes == last.recipients else last.recipients  # who suffered it does it back
        scene.add(frame, source.codes, whom, index, source.mentions, status=last.status, confidence=0.7)
