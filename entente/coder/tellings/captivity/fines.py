"""Fines on ships and crews of another country: "fined the Danish skipper", "a court in Lima fined two Danish trawlers"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor, find_agent
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.captured import find_holdable
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.wordlists import word_list

FINED = 0.8  # how sure the reading is
AFLOAT = ("vessel", "vessel_more", "seafarer", "captive")
OWNING = frozenset({None, "of", "from"})
REACH = 3  # chunks from who is fined to whose he is


def read_fine(scene: Scene, index: int) -> bool:
    """Reads the verb group `index`, "fined", "was fined", of a ship or those who sail her; whether it tells a state's measure."""
    chunks = scene.chunks
    verb = chunks[index]
    if verb.is_negated or verb.is_infinitive or verb.modal in word_list("open_modals"):
        return False
    fined = find_subject(chunks, index) if verb.is_passive else index + 1
    if fined is None or fined >= len(chunks) or not _is_afloat(scene, fined):
        return False
    end = index if fined < index else len(chunks)
    owner = next((at for at in range(fined, min(fined + REACH, end)) if chunks[at].kind == "N" and chunks[at].mentions), fined)
    held = party_of(chunks, owner, acting=False) if chunks[owner].prep in OWNING else None
    source = _find_court(scene, index) if held is not None else None
    if held is None or source is None or not set(held.codes).isdisjoint(source.codes):
        return False
    frame = Frame("SANCTION", "convict", (), False, f"fine-crew: {verb.lemma()}")
    status = "planned" if verb.modal is not None else "occurred"
    scene.add_between(frame, source, held, index, status=status, confidence=FINED)
    return True


def _is_afloat(scene: Scene, fined: int) -> bool:
    """Whether a noun chunk, or what "of" adds to it, is a ship or people of one: "the Danish skipper", "the owners of a Danish trawler"."""
    chunks = scene.chunks
    behind = chunks[fined + 1] if fined + 1 < len(chunks) and chunks[fined + 1].prep == "of" else chunks[fined]
    if find_holdable(chunks, fined) is not None:
        return True
    words = {*scene.words_of(chunks[fined]), *scene.words_of(behind)}
    return not word_list("ship_people").isdisjoint(words) or chunks[fined].names_act(AFLOAT) or behind.names_act(AFLOAT)


def _find_court(scene: Scene, index: int) -> Party | None:
    """Who fines: the subject or whom "by" names, a state, its guards or a court that stands in a country."""
    chunks = scene.chunks
    if chunks[index].is_passive:
        agent = find_agent(chunks, index)
        if agent is not None:
            return agent
        judge = next((at for at in range(index + 1, len(chunks)) if chunks[at].kind == "N" and chunks[at].prep == "by"), None)
    else:
        source = find_actor(chunks, index)
        if source is not None:
            return source if chunks[source.chunk].heads[:1] not in (("company",), ("team",), ("person",)) else None
        judge = find_subject(chunks, index)
    if judge is None or judge + 1 >= len(chunks) or word_list("court_rooms").isdisjoint(scene.words_of(chunks[judge])):
        return None
    seat = chunks[judge + 1]
    is_seat = seat.kind == "N" and seat.prep in ("in", "of", "at") and bool(seat.mentions)
    return party_of(chunks, judge + 1, acting=False) if is_seat else None
