"""People whom another's forces take away, ships that they board: "rangers led away two Danes", "slid down ropes onto a tanker"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor, find_agent
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import relative_antecedent
from entente.coder.grammar.kinds import FORCE_HEADS
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.innocent_reasons import is_of_play
from entente.lexicon.wordlists import word_list

TAKEN = 0.8  # how sure the reading is
REACH = 4  # chunks behind the verb among which the ship stands
ABOARD = frozenset({"onto", "aboard", "on", "to"})
AFLOAT = frozenset({"vessel", "vessel_more"})


def read_led_away(scene: Scene, index: int) -> bool:
    """Adds the arrest that the verb group `index`, "led away", "caught", tells of forces of one country; whether it tells one."""
    chunks = scene.chunks
    verb = chunks[index]
    if verb.is_negated or verb.modal is not None or verb.is_infinitive:
        return False
    by = find_agent(chunks, index) if verb.is_passive else find_actor(chunks, index)
    if by is None or not _is_force(chunks, by):
        return False
    antecedent = None if verb.is_passive else relative_antecedent(chunks, index)
    taken = find_subject(chunks, index) if verb.is_passive else antecedent if antecedent is not None else index + 1
    if taken is None or taken >= len(chunks) or not _is_somebody(scene, chunks[taken]):
        return False
    held = party_of(chunks, taken, acting=False, exclude=frozenset(by.codes))
    if held is None:
        return False
    frame = Frame("COERCE", "arrest", (), False, f"lead-away: {verb.lemma()}")
    scene.add_between(frame, by, held, index, confidence=TAKEN)
    return True


def _is_force(chunks: list[Chunk], by: Party) -> bool:
    chunk = chunks[by.chunk]
    return not FORCE_HEADS.isdisjoint({by.mentions[0].head, *chunk.heads}) or chunk.text in word_list("whole_forces")


def _is_somebody(scene: Scene, chunk: Chunk) -> bool:
    """Whether a noun chunk is people: by their trade, rank or origin."""
    if chunk.kind != "N" or chunk.prep is not None or chunk.is_pronoun or not chunk.mentions:
        return False
    is_people = chunk.mentions[0].kind == "demonym" or "person" in chunk.heads or chunk.mentions[0].head == "person"
    is_officer = not {"police", "military", "government"}.isdisjoint(chunk.heads) and chunk.mentions[0].last < chunk.last
    return is_people or (is_officer and scene.sentence.lower[chunk.last] not in word_list("whole_forces"))


def read_boarding(scene: Scene, index: int) -> bool:
    """Adds the seizure of a ship that forces board from above or from boats; whether the verb group `index` tells it."""
    chunks = scene.chunks
    verb = chunks[index]
    if verb.is_negated or verb.modal is not None or verb.is_passive:
        return False
    by = find_actor(chunks, index)
    if by is None or not (_is_force(chunks, by) or by.mentions[0].kind == "force"):
        return False
    for position in range(index + 1, min(index + 1 + REACH, len(chunks))):
        chunk = chunks[position]
        if chunk.kind != "N":
            return False
        is_onto = chunk.prep in ABOARD or (position == index + 1 and verb.lemma().endswith(("_onto", "_aboard", "_on")))
        if is_onto and chunk.names_act(AFLOAT) and chunk.mentions:
            held = party_of(chunks, position, acting=False, exclude=frozenset(by.codes))
            if held is None or _is_friendly(scene, position):
                return False
            frame = Frame("COERCE", "seize", (), False, f"board: {verb.lemma()}")
            scene.add_between(frame, by, held, index, confidence=TAKEN)
            return True
    return False


def _is_friendly(scene: Scene, ship: int) -> bool:
    """Whether those who come aboard help or visit: "to save its crew", "for a tour", "after a fire"; "to search it" is none."""
    chunks = scene.chunks
    if is_of_play(scene) or not word_list("distress").isdisjoint(scene.sentence.word_set):
        return True
    behind = chunks[ship + 1] if ship + 1 < len(chunks) else None
    if behind is None:
        return False
    is_aim = behind.kind == "V" and behind.is_infinitive and behind.lemma() not in word_list("aims_of_boarders")
    return is_aim or (behind.kind == "N" and behind.prep == "for")
