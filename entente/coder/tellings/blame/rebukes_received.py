"""Blame told by whom it comes to: "Peru has had a protest from Chile", "earned itself a scolding from Chile"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.kinds import PRIVATE_HEADS
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.blame.deeds import find_doers_told
from entente.coder.tellings.innocent_reasons import is_private, speaks_for_state
from entente.lexicon.wordlists import word_list

NAMED, TOLD_BEFORE = 0.8, 0.5  # how sure the reading is
REACH = 4  # chunks behind the verb among which the rebuke and its sender stand
THEMSELVES = frozenset({"itself", "themselves", "himself", "herself"})
COMING_FROM = frozenset({"from", "by", "out"})


def read_rebuke_received(scene: Scene, index: int) -> bool:
    """Reads the verb group `index`, "received", "brought", as blame of who gets it or whose deed brings it; whether it tells that."""
    chunks = scene.chunks
    verb = chunks[index]
    if verb.is_passive or verb.is_negated or verb.modal is not None or not (verb.is_finite or verb.is_gerund):
        return False
    rebuke = _find_rebuke(scene, index)
    sender = _find_sender(scene, rebuke) if rebuke is not None else None
    if rebuke is None or sender is None or len(sender.codes) != 1:
        return False
    blamed = _find_blamed(scene, index, rebuke, sender)
    if blamed is None:
        return False
    confidence = NAMED if blamed.mentions else TOLD_BEFORE
    frame = Frame("ACCUSE", "disapprove", (), False, f"receive-rebuke: {verb.lemma()}")
    scene.used_acts.update(range(index + 1, rebuke + 1))
    scene.add(frame, sender.codes, blamed.codes, index, sender.mentions + blamed.mentions, confidence=confidence)
    return True


def read_note_arriving(scene: Scene, index: int) -> bool:
    """Reads "a stiff note from X reached Y", where `index` is "reached", as blame of whom it reaches; whether it tells that."""
    chunks = scene.chunks
    verb = chunks[index]
    if verb.is_passive or verb.is_negated or not verb.is_finite or verb.modal is not None:
        return False
    if word_list("stiffness").isdisjoint(scene.sentence.word_set) or index + 1 >= len(chunks) or chunks[index + 1].kind != "N":
        return False
    note = find_subject(chunks, index)
    if note is None or note >= index or word_list("notes").isdisjoint(scene.words_of(chunks[note])):
        return False
    if word_list("stiffness").isdisjoint(scene.words_of(chunks[note])):
        return False
    named = next((at for at in (note, note + 1) if at < index and chunks[at].mentions and chunks[at].prep in (None, "from")), None)
    sender = party_of(chunks, named, acting=True) if named is not None else None
    reached = party_of(chunks, index + 1, acting=False, exclude=frozenset(sender.codes)) if sender is not None else None
    if sender is None or reached is None or chunks[index + 1].prep not in (None, "in", "to", "at", "on"):
        return False
    frame = Frame("ACCUSE", "disapprove", (), False, f"note-arrives: {verb.lemma()}")
    scene.add_between(frame, sender, reached, index, confidence=NAMED)
    return True


def _find_rebuke(scene: Scene, index: int) -> int | None:
    """The rebuke, or the stiff note, that is the object of a verb, behind whom it comes to: "cost | Peru | a rebuke"."""
    chunks = scene.chunks
    for position in range(index + 1, min(index + 3, len(chunks))):
        chunk = chunks[position]
        if chunk.kind != "N" or chunk.prep is not None:
            return None
        if chunk.names_act(("criticism",)):
            return position
        words = scene.words_of(chunk)
        if not word_list("stiffness").isdisjoint(words) and not word_list("notes").isdisjoint(words):
            return position
    return None


def _find_sender(scene: Scene, rebuke: int) -> Party | None:
    """The state from which a rebuke comes; nobody where people of a calling or a firm send it."""
    chunks = scene.chunks
    for position in range(rebuke + 1, min(rebuke + REACH, len(chunks))):
        chunk = chunks[position]
        if chunk.kind != "N":
            return None
        if chunk.prep in COMING_FROM and chunk.mentions:
            party = party_of(chunks, position, acting=True)
            return party if party is not None and speaks_for_state(chunk, party) else None
    return None


def _find_blamed(scene: Scene, index: int, rebuke: int, sender: Party) -> Party | None:
    """Who is blamed: whom the verb names as getting it, the subject, who did what the subject means."""
    chunks, exclude = scene.chunks, frozenset(sender.codes)
    if rebuke == index + 2 and scene.words_of(chunks[index + 1])[-1] not in THEMSELVES:
        got = party_of(chunks, index + 1, acting=False, exclude=exclude)
        return got if got is not None and not is_private(chunks[index + 1], got) else None
    source = find_actor(chunks, index)
    if source is not None and len(source.codes) == 1:
        is_state = exclude.isdisjoint(source.codes) and not is_private(chunks[source.chunk], source)
        return source if is_state or chunks[source.chunk].acts else None
    subject = find_subject(chunks, index)
    if subject is None or subject >= index:
        return None
    for position in range(subject, index):
        chunk = chunks[position]
        if chunk.kind != "N":
            break
        party = party_of(chunks, position, acting=False, exclude=exclude) if chunk.mentions and chunk.prep in (None, "by", "of") else None
        if party is not None and len(party.codes) == 1:
            return party if party.mentions[0].head not in PRIVATE_HEADS else None
    doers = find_doers_told(scene, sender.codes, chunks[subject])
    return Party(doers, (), index) if len(doers) == 1 else None
