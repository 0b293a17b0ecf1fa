"""Requests told by what somebody wants of another: "wanted fifty jets from Y", "would have Y wait", "wants Y's dam stopped"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_source
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.innocent_reasons import is_of_play
from entente.lexicon.wordlists import word_list

WANTED, IN_CONTEXT = 0.7, 0.5  # how sure the reading is
CAPTURE_REACH = 2  # sentences back in which it was told who holds those who are wanted free
WANT_REACH = 5  # chunks behind "wants" among which the one stands from whom
PLACED = frozenset({"at", "on", "in", "of", "along", "near"})
STATES = frozenset({"name", "capital", "organisation", "official", "office"})


def read_wanted_from(scene: Scene, index: int) -> bool:
    """Reads "wanted another 50 jets from Y" and "wants work at Y's dam stopped"; whether the verb group tells either."""
    chunks = scene.chunks
    verb = chunks[index]
    if verb.is_negated or verb.is_passive or not verb.is_finite or verb.modal is not None or index + 2 >= len(chunks):
        return False
    wanted = chunks[index + 1]
    if wanted.kind != "N" or wanted.prep is not None:
        return False
    if wanted.is_pronoun:
        return _is_set_free(scene, index + 2) and _ask_captor(scene, index)
    for place in range(index + 2, min(index + 2 + WANT_REACH, len(chunks))):
        chunk = chunks[place]
        if chunk.kind == "V" and chunk.lemma() in word_list("wished_undone") and not chunk.is_infinitive:
            owner = next(
                (at for at in range(index + 1, place) if chunks[at].mentions and (chunks[at].prep is None or chunks[at].prep in PLACED)),
                None,
            )
            return owner is not None and _add(scene, index, owner)
        if chunk.kind != "N":
            return False
        if chunk.prep == "from" and chunk.mentions and chunk.mentions[0].kind in STATES:
            return _add(scene, index, place)
    return False


def _is_set_free(scene: Scene, place: int) -> bool:
    chunk = scene.chunks[place]
    return chunk.kind == "V" and not chunk.is_infinitive and scene.sentence.lower[chunk.last] in word_list("given_back")


def _ask_captor(scene: Scene, index: int) -> bool:
    """Adds the request of "wants them released" to him of whom the sentences right before told that he holds them."""
    seizure = scene.memory.by_type.get("COERCE")
    subject = find_subject(scene.chunks, index)
    source = find_source(scene, subject, index, "REQUEST", "want") if subject is not None else None
    is_near = seizure is not None and scene.sentence.number - seizure.sentence <= CAPTURE_REACH
    if seizure is not None and source is not None and is_near and set(source.codes).isdisjoint(seizure.actors):
        frame = Frame("REQUEST", "change", (), False, "want-freed")
        scene.add(frame, source.codes, seizure.actors, index, source.mentions, confidence=IN_CONTEXT)
    return True


def read_would_have(scene: Scene, index: int) -> bool:
    """Reads "would have Y wait ten years" as a request; whether the verb group tells it."""
    chunks = scene.chunks
    verb = chunks[index]
    if verb.modal != "would" or verb.is_negated or index + 2 >= len(chunks):
        return False
    asked, act = chunks[index + 1], chunks[index + 2]
    is_state = asked.kind == "N" and asked.prep is None and bool(asked.mentions) and asked.mentions[0].kind in STATES
    is_bare = act.kind == "V" and not act.is_passive and act.modal is None and act.tense == "present" and not act.is_gerund
    is_game = act.lemma() in word_list("winning_verbs")
    return is_state and is_bare and not is_game and not act.is_infinitive and _add(scene, index, index + 1)


def _add(scene: Scene, index: int, place: int) -> bool:
    subject = find_subject(scene.chunks, index)
    source = find_source(scene, subject, index, "REQUEST", "want") if subject is not None else None
    if source is None or source.mentions[0].head == "person" or is_of_play(scene):
        return False
    target: Party | None = party_of(scene.chunks, place, acting=False, exclude=frozenset(source.codes))
    if target is None or not set(target.codes).isdisjoint(source.codes):
        return False
    frame = Frame("REQUEST", "change", (), False, f"want-of: {scene.chunks[index].lemma()}")
    scene.add_between(frame, source, target, index, confidence=WANTED)
    return True
