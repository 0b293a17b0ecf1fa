"""Forces of two countries at one task: "Danish jets are flying with Norway's", "Danish and Norwegian police walk the same beat"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.force.movements import is_force
from entente.lexicon.wordlists import word_list

COMMON = 0.75  # how sure the reading is
WITH = frozenset({"with", "alongside", "beside"})
GENITIVE = frozenset({"'s", "’s", "'", "’", "ours", "theirs"})
TWO = 2
FORCES = frozenset({"military", "police"})


def read_drill_with(scene: Scene, index: int) -> bool:
    """Adds the cooperation of forces that fly, sail or train with another's, by the verb group `index`; whether it tells any."""
    chunks = scene.chunks
    verb = chunks[index]
    if verb.is_negated or verb.is_passive or not verb.is_finite or verb.modal in word_list("open_modals"):
        return False
    subject = find_subject(chunks, index)
    if subject is None:
        return False
    parties = _find_drilling(scene, subject, index) or _find_on_one_beat(scene, subject, index)
    if parties is None:
        return False
    frame = Frame("COOPERATE", None, (), True, f"drill-with: {verb.lemma()}")
    scene.add(frame, parties.codes, (), index, parties.mentions, status=verb.status(), confidence=COMMON, is_symmetric=True)
    return True


def read_trip_to_drill(scene: Scene, index: int) -> bool:
    """Adds the exercise for which forces set out: "marines left for a joint drill with the Chinese"; whether the verb group tells it."""
    chunks = scene.chunks
    verb = chunks[index]
    if verb.is_negated or not verb.is_finite or verb.modal in word_list("open_modals"):
        return False
    subject = find_subject(chunks, index)
    source = party_of(chunks, subject, acting=True) if subject is not None and is_force(scene, subject) else None
    drill = _find_drill(scene, index)
    if source is None or drill is None or len(source.codes) != 1:
        return False
    for position in range(drill, min(drill + 3, len(chunks))):
        chunk = chunks[position]
        if chunk.kind != "N":
            return False
        if position > drill and chunk.prep in WITH and chunk.mentions:
            other = party_of(chunks, position, acting=True, exclude=frozenset(source.codes))
            if other is None:
                return False
            parties = Party((*source.codes, *other.codes), source.mentions + other.mentions, index)
            frame = Frame("COOPERATE", None, (), True, f"trip-to-drill: {verb.lemma()}")
            scene.add(frame, parties.codes, (), index, parties.mentions, status=verb.status(), confidence=COMMON, is_symmetric=True)
            return True
    return False


def _find_drill(scene: Scene, index: int) -> int | None:
    """The exercise that a trip is for, behind the verb group `index`."""
    for position in range(index + 1, min(index + 4, len(scene.chunks))):
        chunk = scene.chunks[position]
        if chunk.kind != "N":
            return None
        if chunk.names_act(("exercise",)) and (
            chunk.prep == "for" or (position == index + 1 and scene.chunks[index].lemma().endswith("_for"))
        ):
            return position
    return None


def _find_drilling(scene: Scene, subject: int, index: int) -> Party | None:
    """Whose forces are with whose: "two Danish frigates | sail | with | a Norwegian one"."""
    chunks = scene.chunks
    source = party_of(chunks, subject, acting=True) if is_force(scene, subject) else None
    if source is None or len(source.codes) != 1:
        return None
    for position in range(index + 1, min(index + 4, len(chunks))):
        chunk = chunks[position]
        if chunk.kind != "N":
            return None
        if chunk.prep in WITH and chunk.mentions:
            other = party_of(chunks, position, acting=True, exclude=frozenset(source.codes))
            is_theirs = is_force(scene, position) or scene.sentence.lower[chunk.last] in GENITIVE
            if other is None or not is_theirs or len(other.codes) != 1:
                return None
            return Party((*source.codes, *other.codes), source.mentions + other.mentions, subject)
    return None


def _find_on_one_beat(scene: Scene, subject: int, index: int) -> Party | None:
    """The two whose police, soldiers or crews are named as one subject that works at the same place or task."""
    chunks = scene.chunks
    members = party_of(chunks, subject, acting=True)
    if members is None or len(members.codes) != TWO:
        return None
    behind = chunks[index + 1 : index + 3]
    is_same = any(chunk.kind == "N" and scene.words_of(chunk)[:2] in (["the", "same"], ["one", "and"]) for chunk in behind)
    return members if is_same and _are_crews(scene, chunks[index - 1]) else None


def _are_crews(scene: Scene, chunk: Chunk) -> bool:
    return bool(FORCES.intersection(chunk.heads)) or not word_list("working_crews").isdisjoint(scene.words_of(chunk))
