"""Fault that somebody admits: "admitted that its frigate had sunk the boat", "we are sorry, X told Y", "was wrong to fire"."""

from dataclasses import replace

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.acts.regrets import is_sorry_for_another
from entente.coder.candidates import Candidate, Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import verb_before
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.blame.charges import find_speaker
from entente.coder.tellings.blame.own_deeds import find_those_wronged
from entente.coder.tellings.innocent_reasons import is_private, names_whole_place
from entente.coder.tellings.speech.tellers import find_teller_behind
from entente.lexicon.wordlists import word_list

ADMITTED, SAID, UNADDRESSED = 0.85, 0.75, 0.55  # how sure the reading is
DEEDS = frozenset({"ASSAULT", "COERCE"})
GROUND = frozenset({None, "on", "into", "onto", "in", "across", "over"})
FAULT = Frame("CONCEDE", None, (), False, "admit-deed")


def add_admissions(scene: Scene, index: int) -> None:
    """Adds the admission of the blows and seizures that the clause of the verb group `index`, "admitted", tells of its own subject."""
    verb = scene.chunks[index]
    if verb.lemma() not in word_list("admitting_verbs") or not verb.is_finite or verb.is_negated:
        return
    source = find_actor(scene.chunks, index)
    if source is None:
        return
    deeds = [other for other in scene.found if _is_admitted(scene, other, index, source)]
    for deed in deeds:
        scene.add(FAULT, deed.actors, deed.recipients, index, deed.mentions, confidence=ADMITTED, is_entailed=True)
    if not deeds:
        _add_crime(scene, index, source)


def _add_crime(scene: Scene, index: int, source: Party) -> None:
    """Adds the admission of "acknowledged that its troops had committed atrocities in Y"."""
    chunks = scene.chunks
    if index + 1 < len(chunks) and chunks[index + 1].kind == "V" and chunks[index + 1].is_gerund:
        _add_trespass(scene, index, index + 1, source)  # "admitted straying into Y"
        return
    if index + 4 >= len(chunks) or chunks[index + 1].kind != "H" or chunks[index + 2].kind != "N" or chunks[index + 3].kind != "V":
        return
    opening = scene.words_of(chunks[index + 2])[0]
    deed = chunks[index + 3]
    if opening in word_list("possessives"):
        _add_trespass(scene, index, index + 3, source)
    if (
        deed.is_negated
        or deed.modal is not None
        or (word_list("wrongs") | word_list("slips")).isdisjoint([word for chunk in chunks[index + 3 :] for word in scene.words_of(chunk)])
    ):
        return
    own = party_of(chunks, index + 2, acting=True)
    if opening in word_list("possessives") or (own is not None and set(own.codes) == set(source.codes)):
        wronged = _find_wronged(scene, index + 2, source)
        if wronged is not None:
            scene.add_between(replace(FAULT, rule="admit-crime"), source, wronged, index, confidence=ADMITTED, is_entailed=True)


def _add_trespass(scene: Scene, index: int, deed: int, source: Party) -> None:
    """Adds the admission of having been on another's ground: "owned up to having strayed onto Y's soil"."""
    trespass = scene.chunks[deed]
    if trespass.is_negated or trespass.modal is not None or word_list("trespasses").isdisjoint(scene.words_of(trespass)):
        return
    wronged = None if is_private(scene.chunks[source.chunk], source) else _find_owner_of_ground(scene, deed, source)
    if wronged is not None:
        scene.add_between(replace(FAULT, rule="admit-trespass"), source, wronged, index, confidence=ADMITTED, is_entailed=True)


def _find_owner_of_ground(scene: Scene, deed: int, source: Party) -> Party | None:
    """Whose ground the clause tells of, or one about its own people: "having strayed when its dredger dumped sand on Y's soil"."""
    chunks, exclude = scene.chunks, frozenset(source.codes)
    for position in range(deed + 1, len(chunks)):
        chunk = chunks[position]
        if chunk.kind in (";", ",", "C", "R", "H"):
            return None
        is_ground = names_whole_place(chunk) or scene.sentence.lower[chunk.last] in word_list("gateways")
        if chunk.kind == "N" and chunk.mentions and chunk.prep in GROUND and is_ground:
            party = party_of(chunks, position, acting=False, exclude=exclude)
            if party is not None:
                return party
    return None


def _is_admitted(scene: Scene, deed: Candidate, index: int, source: Party) -> bool:
    if deed.type not in DEEDS or deed.trigger <= index or set(deed.actors) != set(source.codes):
        return False
    between = {chunk.kind for chunk in scene.chunks[index + 1 : deed.trigger]}
    return between.isdisjoint((";", "S")) and ("H" in between or "C" not in between)


def read_confession(scene: Scene, index: int) -> None:
    """Adds the apology of "we are sorry, X told Y", "X was wrong to seize Y's ship, its premier said", where `index` is "are", "was"."""
    chunks = scene.chunks
    if chunks[index].is_negated or chunks[index].modal is not None or index + 1 >= len(chunks):
        return
    if not chunks[index].is_copula:
        _read_professed(scene, index)
        return
    subject = find_subject(chunks, index)
    if subject is None or not _is_contrite(scene, subject, index) or is_sorry_for_another(scene, index + 1):
        return
    speaker = find_speaker(chunks, subject, index) or _find_admitting(scene, subject) or _find_first_speaker(scene, index)
    if speaker is None or not _means_speaker(scene, subject, speaker):
        return
    target = _find_wronged(scene, index, speaker)
    frame = replace(FAULT, rule="say-sorry")
    if target is not None:
        scene.add_between(frame, speaker, target, index, confidence=SAID, is_entailed=True)
    elif wronged := find_those_wronged(scene, speaker.codes):
        scene.add(frame, speaker.codes, wronged, index, speaker.mentions, confidence=UNADDRESSED, is_entailed=True)


def _read_professed(scene: Scene, index: int) -> None:
    """Adds the apology of "declared himself deeply sorry for what was done to Y's sailors"."""
    chunks = scene.chunks
    if chunks[index].lemma() not in word_list("professing_verbs") or not chunks[index].is_finite or index + 2 >= len(chunks):
        return
    if not _is_oneself(scene, chunks[index + 1]) or word_list("contrite").isdisjoint(scene.words_of(chunks[index + 2])):
        return
    speaker = find_actor(chunks, index)
    exclude = frozenset(speaker.codes) if speaker is not None else frozenset[str]()
    for position in range(index + 3, len(chunks)):
        if speaker is None or chunks[position].kind in (";", '"'):
            return
        target = party_of(chunks, position, acting=False, exclude=exclude) if chunks[position].mentions else None
        if target is not None:
            scene.add_between(replace(FAULT, rule="say-sorry"), speaker, target, index, confidence=SAID, is_entailed=True)
            return


def _is_oneself(scene: Scene, chunk: Chunk) -> bool:
    words = scene.words_of(chunk)
    return len(words) == 1 and words[0] in word_list("reflexive_pronouns")


def _is_contrite(scene: Scene, subject: int, index: int) -> bool:
    """Whether somebody is sorry or wrong: "we are sorry", "how sorry he was"."""
    before, behind = scene.chunks[subject - 1] if subject > 0 else None, scene.chunks[index + 1]
    if behind.kind == "N" and behind.prep is None and not word_list("contrite").isdisjoint(scene.words_of(behind)):
        return True
    words = scene.words_of(before) if before is not None and before.kind == "N" else []
    return "how" in words and not word_list("contrite").isdisjoint(words[words.index("how") :])  # "told X how sorry"


def _find_first_speaker(scene: Scene, index: int) -> Party | None:
    """Who says several things of which the clause of the verb group `index` is one: "that it was an error and that he was sorry"."""
    chunks = scene.chunks
    teller = find_teller_behind(chunks, index)
    if teller is not None:
        return teller.party
    first = next((place for place in range(index) if chunks[place].kind == "V" and chunks[place].is_finite), index)
    return find_actor(chunks, first) if chunks[first].reports() or chunks[first].lemma() in word_list("calling_with_words") else None


def _find_admitting(scene: Scene, subject: int) -> Party | None:
    """Who "conceded that" the clause is so whose subject is given."""
    chunks = scene.chunks
    told = subject >= 2 and chunks[subject - 1].kind == "H" and chunks[subject - 2].kind == "V"
    is_admitted = told and chunks[subject - 2].lemma() in word_list("admitting_verbs") and not chunks[subject - 2].is_negated
    return find_actor(chunks, subject - 2) if is_admitted else None


def _means_speaker(scene: Scene, subject: int, speaker: Party) -> bool:
    if scene.sentence.lower[scene.chunks[subject].first] in word_list("speaker_pronouns"):
        return True
    if scene.sentence.lower[scene.chunks[subject].first] in word_list("possessives"):
        mentions = scene.chunks[subject].mentions
        return not mentions or set(mentions[0].codes) == set(speaker.codes)  # "its customs men had been wrong"
    named = party_of(scene.chunks, subject, acting=True)
    return named is not None and set(named.codes) == set(speaker.codes)


def _find_wronged(scene: Scene, index: int, speaker: Party) -> Party | None:
    """Whom the rest of the clause names, else to whom the speaker says it: "told Y's president"."""
    chunks, exclude = scene.chunks, frozenset(speaker.codes)
    for position in range(index + 2, len(chunks)):
        chunk = chunks[position]
        if chunk.kind in (";", '"') or (chunk.kind == "V" and chunk.is_finite):
            break
        if chunk.kind == "N" and chunk.mentions:
            party = party_of(chunks, position, acting=False, exclude=exclude)
            if party is not None:
                return party
    telling = next((place for place in range(index + 1, len(chunks)) if chunks[place].kind == "V" and chunks[place].reports()), None)
    if telling is None:
        telling = verb_before(chunks, index)
        while telling is not None and telling + 1 < len(chunks) and not chunks[telling + 1].mentions:
            telling = verb_before(chunks, telling)
    if telling is None or telling + 1 >= len(chunks) or chunks[telling + 1].prep not in (None, "to"):
        return None
    told = chunks[telling + 1]
    return party_of(chunks, telling + 1, acting=False, exclude=exclude) if told.kind == "N" and told.mentions else None
