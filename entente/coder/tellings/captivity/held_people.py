"""People and ships of one country that another holds, told beside another act: "asked Peru about two Danes jailed since May"."""

from dataclasses import replace

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor, find_agent, find_captor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Candidate, Scene
from entente.coder.grammar.captured import find_holdable, is_holdable
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import region_after, relative_antecedent
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.captivity.captives import find_place_behind
from entente.lexicon.wordlists import word_list

BESIDE = 0.7  # how sure the reading is
TO_CAPTOR = frozenset({"REQUEST", "ACCUSE", "AGREE"})  # who speaks for his people speaks to those who hold them
FREED_REACH = 3  # sentences after an arrest within which its victims are freed without saying by whom
BY_CAPTOR = frozenset({"RETREAT", "CONCEDE"})


def read_held(scene: Scene, index: int) -> None:
    """Adds the captivity that a participle or a relative clause tells of people or ships, once the other acts of its sentence are read."""
    chunks = scene.chunks
    verb = chunks[index]
    is_participle = verb.is_passive and not verb.is_finite
    if scene.is_alone or verb.is_negated or not (is_participle or (verb.is_finite and not verb.is_passive)):
        return
    if not is_participle and verb.tense == "present" and not verb.is_perfect and verb.lemma() != "hold":
        return  # "people whom patrols pick up": nobody in particular
    subject = find_subject(chunks, index) if is_participle else relative_antecedent(chunks, index)
    people = find_holdable(chunks, subject) if subject is not None else None
    if subject is None or people is None:
        return
    end = region_after(chunks, index)
    told = next((place for place, act in enumerate(scene.found) if act.trigger == index and act.type == "COERCE"), None)
    if told is not None:
        act = scene.found[told]
        scene.found[told] = replace(act, actors=_find_releaser(scene, act) or act.actors, status=_status(scene, index, end))
        return
    held = party_of(chunks, people, acting=False) or party_of(chunks, subject, acting=False)
    exclude = frozenset(held.codes) if held is not None else frozenset[str]()
    if is_participle:
        captor = find_agent(chunks, index) or find_captor(chunks, index, end) or find_place_behind(chunks, index + 1, exclude)
    else:
        by = find_subject(chunks, index)
        captor = find_actor(chunks, index) if by is not None and not chunks[by].is_pronoun else None  # "the men whom it captured"
    sides = _sides_of_act(scene, held, captor)
    if sides is not None:
        captor = captor or Party(sides[0], (), index)
        held = held or Party(sides[1], (), index)
    if captor is None and held is not None and not _is_elsewhere(chunks, index, end):
        captor = scene.other_of_pair(held, index)
    if held is None and captor is not None:
        held = scene.other_of_pair(captor, index)
    if held is None or captor is None or not set(held.codes).isdisjoint(captor.codes):
        return
    frame = Frame(
        "COERCE", "seize" if verb.verb is not None and "seize" in verb.verb.names else "arrest", (), False, f"held-beside: {verb.lemma()}"
    )
    scene.add_between(frame, captor, held, index, status=_status(scene, index, end), confidence=BESIDE, is_entailed=True)


def _find_releaser(scene: Scene, held: Candidate) -> tuple[str, ...]:
    """Who frees them in the same sentence, and so held them where nobody it names did: "Peru freed two Danes held since May"."""
    if any(not set(mention.codes).isdisjoint(held.actors) for mention in scene.sentence.mentions):
        return ()
    is_freed = (act for act in scene.found if act.type in BY_CAPTOR and act.recipients == held.recipients and len(act.actors) == 1)
    return next((act.actors for act in is_freed), ())


def find_captor_told(scene: Scene, freed: Party | None, subject: int) -> tuple[Party | None, Party | None]:
    """Who took those who are freed, and they, by the arrest told in this sentence or shortly before; null where none was told."""
    told = next((act for act in reversed(scene.found) if act.type == "COERCE"), None) or scene.memory.by_type.get("COERCE")
    if told is None or told.is_symmetric or scene.sentence.number - told.sentence > FREED_REACH:
        return None, None
    chunk = scene.chunks[subject]
    is_same = freed is not None and set(freed.codes) == set(told.recipients)
    is_meant = chunk.is_pronoun or (freed is None and (is_holdable(chunk) or _is_counted(scene, chunk)))
    if not (is_same or is_meant):
        return None, None
    return Party(told.actors, (), subject), Party(told.recipients, (), subject)


def _is_counted(scene: Scene, chunk: Chunk) -> bool:
    """Whether a noun chunk is people by their number or as men only: "the nine", "all nine", "the men"."""
    words = scene.words_of(chunk)
    if not words[1:] or words[0] not in ("the", "all", "both"):
        return False
    return words[-1] in word_list("counted_groups") or words[-1] in word_list("people_only")


def _sides_of_act(scene: Scene, held: Party | None, captor: Party | None) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """Who holds whom by another act of the sentence: what one asks of another for his people, or the other gives back."""
    for act in scene.found:
        sides = _sides(act, held)
        if sides is not None and (held is None or held.codes == sides[1]) and (captor is None or captor.codes == sides[0]):
            return sides
    return None


def _sides(act: Candidate, held: Party | None) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    if act.is_symmetric:
        is_between_two = len(act.actors) == 2 and held is not None and act.type == "CONSULT"
        rest = tuple(code for code in act.actors if held is not None and code not in held.codes)
        return (rest, held.codes) if is_between_two and held is not None and len(rest) == 1 else None
    if act.type in TO_CAPTOR:
        return act.recipients, act.actors
    return (act.actors, act.recipients) if act.type in BY_CAPTOR else None


def _is_elsewhere(chunks: list[Chunk], index: int, end: int) -> bool:
    """Whether a place is named where they are held, though none that we know."""
    return any(chunk.kind == "N" and chunk.prep in ("in", "at", "near") and not chunk.is_time for chunk in chunks[index + 1 : end])


def _status(scene: Scene, index: int, end: int) -> str:
    """Whether they are held still: "held since May"; those whom the sentence tells as freed are not."""
    if any(act.type == "RETREAT" and act.status == "occurred" for act in scene.found):
        return "occurred"
    chunks = scene.chunks
    first, last = chunks[index].first, chunks[end - 1].last
    words = scene.sentence.lower[max(0, first - 1) : last + 1]
    return "ongoing" if chunks[index].lemma() == "hold" or "since" in words or "still" in words else "occurred"
