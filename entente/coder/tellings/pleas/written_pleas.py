"""Requests told by to whom one turns for what: "wrote to Y for a battalion", "looks to Y for lorries", "wants its archive back from Y"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.tellings.blame.deeds import find_partner_told
from entente.coder.tellings.captivity.held_people import find_captor_told
from entente.lexicon.wordlists import word_list

NAMED, IN_CONTEXT = 0.75, 0.5  # how sure the reading is
TURNED = frozenset({None, "to"})
KEEPER_REACH = 2  # sentences back in which it was told who has what is wanted back
BACK_REACH = 6  # words behind "wants" among which "back" stands


def read_plea_for(scene: Scene, index: int) -> bool:
    """Reads "wrote to Y for men", where `index` is "wrote"; whether the words are there."""
    chunks = scene.chunks
    verb = chunks[index]
    if verb.is_negated or verb.is_passive or not verb.is_finite or verb.modal is not None:
        return False
    asked: Party | None = None
    source = None
    for position in range(index + 1, len(chunks)):
        chunk = chunks[position]
        if chunk.kind != "N":
            break
        is_turned_to = chunk.prep in TURNED and (chunk.prep == "to" or verb.lemma().endswith("_to"))
        is_approached = chunk.prep is None and verb.lemma() in word_list("approaching")
        if asked is None and chunk.mentions and (is_turned_to or is_approached):
            source = find_actor(chunks, index)
            asked = party_of(chunks, position, acting=False, exclude=frozenset(source.codes)) if source is not None else None
            if asked is not None and source is not None and (asked.mentions[0].head == "place" or source.mentions[0].head == "person"):
                return False
        elif asked is not None and source is not None and chunk.prep == "for" and _may_be_asked_for(scene, position):
            frame = Frame("REQUEST", None, (), False, f"turn-to-for: {verb.lemma()}")
            scene.add_between(frame, source, asked, index, confidence=NAMED)
            return True
    return False


def read_wanted_back(scene: Scene, index: int) -> bool:
    """Reads "wants its archive back from Y" and, of who was just told to have or hold them, "wants them freed"; whether it tells that."""
    chunks = scene.chunks
    verb = chunks[index]
    if verb.is_negated or not verb.is_finite or index + 1 >= len(chunks) or chunks[index + 1].kind != "N":
        return False
    wanted = chunks[index + 1]
    is_back = "back" in scene.sentence.lower[verb.last + 1 : verb.last + 1 + BACK_REACH]
    is_freed = wanted.prep is None and not word_list("given_back").isdisjoint(scene.sentence.lower[wanted.last + 1 : wanted.last + 2])
    source = find_actor(chunks, index) if is_back or is_freed else None
    if source is None:
        return False
    frame = Frame("REQUEST", "change", (), False, "want-back")
    keeper = _find_keeper(scene, index, source) if is_back and len(source.codes) == 1 else None
    if keeper is not None:
        confidence = NAMED if keeper.mentions else IN_CONTEXT
        scene.add(frame, source.codes, keeper.codes, index, source.mentions + keeper.mentions, confidence=confidence)
        return True
    captor, held = find_captor_told(scene, source, index + 1) if is_freed else (None, None)
    if captor is None or held is None or held.codes != source.codes:
        return False
    scene.add_between(frame, source, captor, index, confidence=NAMED)
    return True


def _may_be_asked_for(scene: Scene, position: int) -> bool:
    """Whether somebody may be asked for what a chunk names: no time, and not what one goes somewhere for."""
    chunk = scene.chunks[position]
    return not chunk.is_time and not chunk.names_act(("talks", "visit")) and word_list("errands").isdisjoint(scene.words_of(chunk))


def _find_keeper(scene: Scene, index: int, source: Party) -> Party | None:
    chunks, exclude = scene.chunks, frozenset(source.codes)
    for position in range(index + 1, len(chunks)):
        chunk = chunks[position]
        if chunk.kind == ";":
            break
        if chunk.kind == "N" and chunk.prep in ("from", "in") and chunk.mentions:
            party = party_of(chunks, position, acting=False, exclude=exclude)
            if party is not None:
                return party
    return find_partner_told(scene, source, KEEPER_REACH, index) if chunks[index + 1].is_pronoun else None
