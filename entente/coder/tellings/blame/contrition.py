"""Apologies that somebody sends or brings: "rang X with her regrets", "contrite words came from Y", "its apology reached X"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import HOSTILE, Scene
from entente.coder.grammar.clauses import verb_before
from entente.coder.tellings.blame.own_deeds import find_those_wronged
from entente.lexicon.wordlists import word_list

NAMED, IN_CONTEXT = 0.75, 0.5  # how sure the reading is
SENDERS = frozenset({"from", "of", "in"})
RECEIVERS = frozenset({None, "to", "in"})


def read_contrition(scene: Scene) -> None:
    """Adds the apologies of a sentence that no verb of apologising tells."""
    if word_list("contrition").isdisjoint(scene.sentence.word_set):
        return
    chunks = scene.chunks
    for index, chunk in enumerate(chunks):
        if chunk.kind != "N" or index in scene.used_acts or word_list("contrition").isdisjoint(scene.words_of(chunk)):
            continue
        verb = _find_verb(scene, index)
        if verb is None:
            continue
        source = _find_sender(scene, index, verb) or _find_striker(scene, index)
        if source is not None and len(source.codes) == 1:
            _add(scene, index, verb, source)


def _find_verb(scene: Scene, index: int) -> int | None:
    """The verb by which an apology is brought, "rang with", "followed", "reached"; null where it is only asked for."""
    chunks = scene.chunks
    if chunks[index].prep == "with":
        verb = verb_before(chunks, index)
        return verb if verb is not None and chunks[verb].lemma() in word_list("calling_with_words") else None
    if chunks[index].prep is not None:
        return None
    if index > 0 and chunks[index - 1].kind == "V":
        verb = index - 1  # "back came an apology"
    else:
        verb = next((place for place in range(index + 1, len(chunks)) if chunks[place].kind not in ("N", "C")), index)
    is_told = chunks[verb].lemma() in word_list("arriving_words") and chunks[verb].is_finite
    return verb if is_told and not chunks[verb].is_negated and chunks[verb].modal is None else None


def _find_sender(scene: Scene, index: int, verb: int) -> Party | None:
    """Whose apology it is: its owner, whom "from" behind it names, who calls with it."""
    chunks = scene.chunks
    if chunks[index].prep == "with":
        return find_actor(chunks, verb)
    owner = index
    while owner > 0 and not chunks[owner].mentions and chunks[owner - 1].kind in ("C", "N") and chunks[owner].prep is None:
        owner -= 1  # "its condolences and | regrets"
    if chunks[owner].kind == "N" and chunks[owner].mentions:
        return party_of(chunks, owner, acting=True)
    behind = chunks[index + 1] if index + 1 < len(chunks) else None
    if behind is not None and behind.kind == "N" and behind.prep in SENDERS and behind.mentions:
        return party_of(chunks, index + 1, acting=True)
    brought = chunks[verb + 1] if verb > index and verb + 1 < len(chunks) else None
    is_from = brought is not None and brought.kind == "N" and brought.prep == "from" and bool(brought.mentions)
    return party_of(chunks, verb + 1, acting=True) if is_from else None  # "regrets followed from Lima"


def _find_striker(scene: Scene, index: int) -> Party | None:
    """Who has just struck, where nobody else is named: "an apology followed within hours"."""
    deed = scene.memory.last_deed
    is_unnamed = not any(chunk.mentions for chunk in scene.chunks)
    is_near = deed is not None and deed.type in HOSTILE and scene.sentence.number - deed.sentence <= 1
    return Party(deed.actors, deed.mentions, index) if deed is not None and is_unnamed and is_near else None


def _add(scene: Scene, index: int, verb: int, source: Party) -> None:
    chunks, exclude = scene.chunks, frozenset(source.codes)
    frame = Frame("CONCEDE", None, (), False, f"bring-apology: {chunks[verb].lemma()}")
    for position in range(verb + 1, len(chunks)):
        chunk = chunks[position]
        if chunk.kind in (";", "V", "R"):
            break
        if chunk.kind != "N" or chunk.prep not in RECEIVERS or not chunk.mentions:
            continue
        receiver = party_of(chunks, position, acting=False, exclude=exclude)
        if receiver is not None:
            scene.add_between(frame, source, receiver, index, confidence=NAMED, is_entailed=True)
            return
    wronged = find_those_wronged(scene, source.codes)
    if wronged:
        scene.add(frame, source.codes, wronged, index, source.mentions, confidence=IN_CONTEXT, is_entailed=True)
