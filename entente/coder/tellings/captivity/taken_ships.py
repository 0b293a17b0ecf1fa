"""Ships and crews that are brought in by force: "was taken in tow and brought to Bergen under guard", "hauled aboard a Danish gunboat"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor, find_agent
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.captured import find_holdable
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import relative_antecedent
from entente.coder.grammar.kinds import FORCE_HEADS, PLACES, STATE_HEADS
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.wordlists import word_list

TAKEN = 0.8  # how sure the reading is
REACH = 7  # chunks behind the verb that say where to and how
AFLOAT = frozenset({"vessel", "vessel_more", "seafarer"})
PORTS = frozenset({"into", "to", "aboard", "ashore"})


def read_taken_ship(scene: Scene, index: int) -> bool:
    """Adds the seizure that the verb group `index`, "towed", "was hauled", tells of a ship or its crew; whether it tells one."""
    chunks = scene.chunks
    verb = chunks[index]
    if _stem(verb) not in word_list("taking_at_sea") or verb.is_negated or verb.modal is not None or verb.is_infinitive:
        return False
    if not word_list("distress").isdisjoint(scene.sentence.word_set):
        return False
    taken = _find_taken(chunks, index)
    if taken is None or chunks[taken].names_act(("diplomat", "troops")):
        return False
    way = _way(chunks, index, taken)
    if not _is_by_force(scene, verb, taken, way):
        return False
    held = party_of(chunks, taken, acting=False)
    captor = _find_captor(chunks, index, way, held)
    if held is None and captor is not None:
        held = _find_crew(chunks, way, captor) or _find_aboard(scene, taken, captor) or scene.other_of_pair(captor, index)
    if captor is None and held is not None:
        captor = scene.other_of_pair(held, index)
    if captor is None or held is None or not set(captor.codes).isdisjoint(held.codes):
        return False
    frame = Frame("COERCE", "seize", (), False, f"bring-in: {verb.lemma()}")
    scene.add_between(frame, captor, held, index, status="occurred", confidence=TAKEN)
    return True


def _stem(verb: Chunk) -> str:
    """A verb without the preposition that leads to the port: "march" of "march into"."""
    return verb.lemma().removesuffix("_into").removesuffix("_to")


def _find_taken(chunks: list[Chunk], index: int) -> int | None:
    """The ship or the crew that a verb group is said of: the subject of a passive, the object or what a relative clause is about."""
    verb = chunks[index]
    if verb.is_passive:
        subject = find_subject(chunks, index)
        return find_holdable(chunks, subject) if subject is not None else None
    antecedent = relative_antecedent(chunks, index)
    if antecedent is not None:
        return find_holdable(chunks, antecedent)
    behind = index + 1
    passive = _passive_joined(chunks, index)
    if passive is not None:
        subject = find_subject(chunks, passive)
        return find_holdable(chunks, subject) if subject is not None else None
    is_object = behind < len(chunks) and chunks[behind].kind == "N" and chunks[behind].prep in (None, "in")  # "brought in a trawler"
    return find_holdable(chunks, behind) if is_object else None


def _passive_joined(chunks: list[Chunk], index: int) -> int | None:
    """The passive before "and" that a verb without an object goes on with: "was surrounded by gunboats and | led | into Bergen"."""
    behind = chunks[index + 1] if index + 1 < len(chunks) else chunks[index]
    if chunks[index - 1].kind != "C" or not (behind.kind == "N" and behind.prep in PORTS) or chunks[index].tense != "past":
        return None
    before = next((position for position in range(index - 2, -1, -1) if chunks[position].kind == "V"), None)
    return before if before is not None and chunks[before].is_passive and chunks[before].is_finite else None


def _way(chunks: list[Chunk], index: int, taken: int) -> list[int]:
    """The noun chunks behind the verb, and its object, that say where the ship is brought and how."""
    found: list[int] = []
    for position in range(max(index, taken) + 1 if taken == index + 1 else index + 1, min(index + 1 + REACH, len(chunks))):
        chunk = chunks[position]
        if chunk.kind not in ("N", "C", ",") or (chunk.kind == "," and position + 1 < len(chunks) and chunks[position + 1].kind != "N"):
            break
        if chunk.kind == "N":
            found.append(position)
    return found


def _is_by_force(scene: Scene, verb: Chunk, taken: int, way: list[int]) -> bool:
    """Whether what follows says that it is no help: "under guard", "in tow", "into Bergen by the navy", "aboard a gunboat"."""
    chunks = scene.chunks
    if any(not word_list("signs_of_capture").isdisjoint(scene.words_of(chunks[position])) for position in way):
        return True
    is_into = verb.lemma().endswith("_into") and bool(way) and scene.sentence.words[chunks[way[0]].last][0].isupper()
    is_brought_in = is_into or verb.lemma() == "haul_in" or any(_is_port(scene, chunks[position]) for position in way)
    is_rough = _stem(verb) in word_list("rough_at_sea") or _is_by_forces(scene, verb)
    return is_brought_in and chunks[taken].names_act(AFLOAT) and is_rough


def _is_by_forces(scene: Scene, verb: Chunk) -> bool:
    """Whether warships, guards or police bring a ship in, who seldom do so as a favour: "a gunboat brought a trawler into Bergen"."""
    chunks = scene.chunks
    index = next((position for position, chunk in enumerate(chunks) if chunk is verb), 0)
    by = find_agent(chunks, index) if verb.is_passive else find_actor(chunks, index)
    return by is not None and not FORCE_HEADS.isdisjoint({by.mentions[0].head, *chunks[by.chunk].heads})


def _find_crew(chunks: list[Chunk], way: list[int], captor: Party) -> Party | None:
    """Whose ship it is by those aboard: "took the Alca in tow, eleven Danish sailors and all"."""
    crew = next((position for position in way if chunks[position].mentions and find_holdable(chunks, position) is not None), None)
    return party_of(chunks, crew, acting=False, exclude=frozenset(captor.codes)) if crew is not None else None


def _find_aboard(scene: Scene, taken: int, captor: Party) -> Party | None:
    """Whose ship it is by those whom a phrase right behind it puts aboard: "the trawler, with nine Danes aboard, was"."""
    chunks = scene.chunks
    aboard = taken + 2 if taken + 2 < len(chunks) and chunks[taken + 1].kind == "," else taken + 1
    if aboard >= len(chunks) or chunks[aboard].prep != "with" or not chunks[aboard].mentions:
        return None
    behind = scene.sentence.lower[chunks[aboard].last + 1 : chunks[aboard].last + 3]
    is_aboard = "aboard" in behind or "board" in behind
    return party_of(chunks, aboard, acting=False, exclude=frozenset(captor.codes)) if is_aboard else None


def _is_port(scene: Scene, chunk: Chunk) -> bool:
    """Whether a phrase is a place with a name, or a vessel, that one is brought to: not "into third place"."""
    return chunk.prep in PORTS and (bool(chunk.mentions) or scene.sentence.words[chunk.last][0].isupper())


def _find_captor(chunks: list[Chunk], index: int, way: list[int], held: Party | None) -> Party | None:
    """Who brings in the ship, whose vessel its crew are taken aboard, else in whose port it ends."""
    exclude = frozenset(held.codes) if held is not None else frozenset[str]()
    joined = _passive_joined(chunks, index)
    if joined is not None:
        index = joined
    if not chunks[index].is_passive:
        captor = find_actor(chunks, index)
        is_state = captor is not None and (captor.mentions[0].head in STATE_HEADS or captor.mentions[0].kind == "demonym")
        return captor if captor is not None and is_state and exclude.isdisjoint(captor.codes) else None
    agent = find_agent(chunks, index)
    if agent is not None:
        return agent if exclude.isdisjoint(agent.codes) else None
    for position in way:
        chunk = chunks[position]
        is_port = chunk.prep in PORTS and chunk.mentions and (chunk.mentions[0].kind in PLACES or not FORCE_HEADS.isdisjoint(chunk.heads))
        if is_port:
            return party_of(chunks, position, acting=False, exclude=exclude)
    return None
