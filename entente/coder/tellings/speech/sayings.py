"""Acts done by saying something that names no act: gratitude, anger, allegations, ultimatums, warnings to travellers, "it would not"."""

from entente.coder.actors.descriptions import is_organisation
from entente.coder.actors.parties import party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.challengers import last_challenger
from entente.coder.acts.frames import COPULAS, Frame
from entente.coder.acts.unnamed_agents import tells_leaving
from entente.coder.candidates import Scene
from entente.coder.tellings.threats.menaces import ends_in_menace
from entente.lexicon.wordlists import word_list

SAID = 0.8  # how sure the reading is where the sentence names both sides
IN_CONTEXT = 0.5  # where the sentences before name the other
GIVING = frozenset({"give", "grant", "allow"})


def find_attitude(scene: Scene, index: int) -> Frame | None:
    """The act of one who "is grateful to", "was outraged at" somebody; null where the verb group tells no feeling."""
    chunks = scene.chunks
    group = chunks[index]
    if group.modal is not None or group.is_negated or not group.is_finite:
        return None
    words = [scene.sentence.lower[group.last]]
    if group.lemma() in COPULAS and index + 1 < len(chunks) and chunks[index + 1].kind == "N" and not chunks[index + 1].mentions:
        words = scene.words_of(chunks[index + 1])
    elif not group.is_passive:
        return None
    if not word_list("grateful").isdisjoint(words):
        return Frame("SUPPORT", None, ("to", "of"), False, "attitude: grateful", is_strict=True)
    if not word_list("pleased").isdisjoint(words):
        return Frame("SUPPORT", None, ("with", "by", "about", "at", "over"), False, "attitude: pleased", is_strict=True)
    if not word_list("displeased").isdisjoint(words):
        return Frame("ACCUSE", "disapprove", ("at", "with", "by", "about", "over", "of"), False, "attitude: displeased", is_strict=True)
    return None


def read_ultimatum(scene: Scene, index: int) -> list[int]:
    """Reads "gave X thirty days to leave"; returns the verb groups that tell it, none where the words are not there."""
    chunks = scene.chunks
    if index + 3 >= len(chunks):
        return []
    receiver = chunks[index + 1]
    act = index + 2
    while act < len(chunks) and (chunks[act].kind == "C" or 0 <= chunks[act].group == receiver.group):
        act += 1  # "gave X and Y thirty days"
    term = act
    while act < len(chunks) and chunks[act].kind == "N" and (chunks[act].is_time or chunks[act].prep in ("until", "till", "of")):
        act += 1
    is_term = act > term and act < len(chunks) and chunks[act].kind == "V" and chunks[act].is_infinitive
    if not is_term or receiver.kind != "N" or receiver.prep is not None:
        return []
    source = find_actor(chunks, index)
    target = party_of(chunks, index + 1, acting=False, exclude=frozenset(source.codes)) if source is not None else None
    if source is not None and target is not None and not chunks[index].is_negated:
        what = chunks[act + 1 : act + 2]
        is_expulsion = any(chunk.kind == "N" and chunk.names_act(("diplomat", "embassy")) for chunk in (receiver, *what))
        is_people = scene.sentence.lower[receiver.first] != "the" and any(mention.head == "person" for mention in receiver.mentions)
        is_expulsion = is_expulsion or (is_people and tells_leaving(chunks, act))
        is_body = all(is_organisation(code) for code in source.codes)  # an assembly asks, and cannot force
        is_asked = is_body and not ends_in_menace(scene, act)
        demand = Frame("REQUEST", "change", (), False, "set-term") if is_asked else Frame("THREATEN", None, (), False, "give-term")
        frame = Frame("SANCTION", "expel", (), False, "order-to-leave") if is_expulsion else demand
        is_told = any(other.mode == "expel" and set(target.codes) <= set(other.recipients) for other in scene.found)
        if not is_told:  # "threw out three envoys, giving them two days to pack" is one act
            scene.add_between(frame, source, target, index, confidence=SAID)
    return [index, act]


def read_saying(scene: Scene, index: int) -> list[int]:
    """Adds what "alleged that X had armed them" and "said that work would not stop" tell; returns the verb groups that only it tells."""
    verb = scene.chunks[index]
    is_said = verb.is_finite or (verb.is_gerund and verb.prep is None)  # "closed the border, alleging that"
    if verb.lemma() == "allege" and is_said and not verb.is_negated:
        return _read_allegation(scene, index)
    if verb.is_negated and verb.is_finite and verb.modal in word_list("refusing_modals"):
        _read_answer(scene, index)
    return []


def _read_allegation(scene: Scene, index: int) -> list[int]:
    chunks = scene.chunks
    source = find_actor(chunks, index)
    accused = index + 2 if index + 1 < len(chunks) and chunks[index + 1].kind == "H" else index + 1
    if source is None or accused >= len(chunks) or chunks[accused].kind != "N" or chunks[accused].prep is not None:
        return []
    target = party_of(chunks, accused, acting=True, exclude=frozenset(source.codes))
    if target is None:
        return []
    scene.add_between(Frame("ACCUSE", "allege", (), False, "allege-that"), source, target, index, confidence=SAID)
    return [accused + 1] if accused + 1 < len(chunks) and chunks[accused + 1].kind == "V" else []


def _read_answer(scene: Scene, index: int) -> None:
    """Adds the refusal of one who was accused or asked before and says what will not be."""
    chunks = scene.chunks
    governor = next((position for position in range(index - 1, -1, -1) if chunks[position].kind in ("V", ";", "S", "R")), None)
    if governor is None or chunks[governor].kind != "V" or not chunks[governor].reports():
        return
    source = find_actor(chunks, governor)
    if source is None or len(source.codes) != 1:
        return
    challenger = last_challenger(scene, source.codes[0])
    if challenger is not None:
        frame = Frame("REJECT", None, (), False, "say-will-not")
        scene.add(frame, source.codes, (challenger,), index, source.mentions, confidence=IN_CONTEXT)
