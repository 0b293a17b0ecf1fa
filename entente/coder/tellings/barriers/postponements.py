"""Measures that somebody puts off, a giving way: "has put off until spring the tax it had meant to levy on Y's lorries"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame, frame_of
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import region_after
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.blame.charges import find_speaker
from entente.lexicon.wordlists import word_list

CONFIDENCE, TOLD_BEFORE = 0.85, 0.55  # how sure the readings are
MEASURE_REACH = 1  # sentences back in which the measure was told
STAYED = frozenset({"SANCTION"})
AIMED = frozenset({None, "of", "on", "for", "from", "against", "to", "with", "along", "facing", "at", "in", "by"})
OPPOSITE = AIMED - {None, "of", "with", "by", "in"}  # where manoeuvres are somebody's threat; with whom they are held is none
MEASURES = frozenset({"SANCTION", "COERCE"})


def read_postponement(scene: Scene, index: int) -> bool:
    """Reads the verb group `index`, "put off", with its measure as a concession to whom it was to hit; whether it is one."""
    chunks = scene.chunks
    verb = chunks[index]
    if verb.is_negated or not (verb.is_finite or verb.is_gerund or verb.is_infinitive) or verb.modal in word_list("open_modals"):
        return False
    subject = find_subject(chunks, index)
    if verb.is_passive and subject is not None and _add_of_before(scene, index, subject):
        return True
    measure = subject if verb.is_passive else _find_measure(scene, index)
    if measure is None or not _is_measure(scene, measure) or not _may_be_stayed(scene, index):
        return False
    return _add(scene, index, measure, subject)


def _add_of_before(scene: Scene, index: int, subject: int) -> bool:
    """Adds "it has been put off", where "it" is a measure told right before; whether it is."""
    measure = next((act for act in reversed(scene.found) if act.type in STAYED), scene.memory.measure)
    words = scene.words_of(scene.chunks[subject])
    is_it = len(words) == 1 and words[0] in ("it", "this", "that")
    is_it = is_it or (words == ["they"] and scene.chunks[index].lemma() in word_list("putting_off"))  # not "they were delayed at the port"
    if not is_it or measure is None or measure.type != "SANCTION" or scene.sentence.number - measure.sentence > MEASURE_REACH:
        return False
    frame = Frame("CONCEDE", None, (), False, f"put-off: {scene.chunks[index].lemma()}")
    scene.add(frame, measure.actors, measure.recipients, index, measure.mentions, confidence=TOLD_BEFORE, is_entailed=True)
    return True


def read_late_start(scene: Scene, index: int) -> bool:
    """Reads "the levy will not start before next year" as a measure put off; whether it is one."""
    verb, words = scene.chunks[index], scene.sentence.word_set
    if not verb.is_negated or verb.modal not in word_list("certain_modals") or words.isdisjoint(("before", "until", "yet", "now")):
        return False
    subject = find_subject(scene.chunks, index)
    if subject is None or not _is_measure(scene, subject):
        return False
    return _add(scene, index, subject, subject)


def _find_measure(scene: Scene, index: int) -> int | None:
    """The object of a verb of putting off, past what says until when: "until spring | the tax"."""
    chunks = scene.chunks
    for position in range(index + 1, len(chunks)):
        chunk = chunks[position]
        if chunk.kind == "N" and chunk.prep is None and not chunk.is_time and chunks[position - 1].kind != "S":
            return position
        if chunk.kind not in ("N", "S"):
            return None
    return None


def _is_measure(scene: Scene, position: int) -> bool:
    """Whether a noun chunk is a measure against somebody: "its surcharge", "manoeuvres", "a plan to expel"."""
    chunks = scene.chunks
    words = scene.words_of(chunks[position])
    if not word_list("stayed_measures").isdisjoint(words):
        return True
    behind = position + 1
    if behind < len(chunks) and chunks[behind].prep == "of" and chunks[position].text in word_list("starts_of_measures"):
        return _is_measure(scene, behind)  # "the introduction of transit charges"
    intents = word_list("plans") | word_list("unfulfilled_intents") | {"decision", "decisions"}
    if behind >= len(chunks) or chunks[position].text not in intents:
        return False
    frame = frame_of(chunks, behind, region_after(chunks, behind), scene.vocabulary) if chunks[behind].kind == "V" else None
    return frame is not None and frame.type in MEASURES


def _may_be_stayed(scene: Scene, index: int) -> bool:
    """Whether the measure is not in force yet: always of "put off", of "suspended" only where the sentence says so."""
    if scene.chunks[index].lemma() not in word_list("halting_verbs"):
        return True
    return not word_list("not_yet_in_force").isdisjoint(scene.sentence.word_set)


def _add(scene: Scene, index: int, measure: int, subject: int | None) -> bool:
    chunks = scene.chunks
    source = _find_source(scene, index, measure, subject)
    if source is None or len(source.codes) != 1:
        return False
    end = next((place for place in range(measure + 1, len(chunks)) if _ends_phrase(chunks[place])), len(chunks))
    target = _find_target(scene, measure, end, source)
    if target is None and not scene.is_alone:
        target = scene.other_of_pair(source, measure)
    if target is None or not target.mentions:
        return _add_to_pair(scene, index, source, target)
    if not source.mentions and target.mentions[0].kind == "pronoun":
        return False
    scene.used_acts.update(range(measure, end))
    scene.add_between(Frame("CONCEDE", None, (), False, f"put-off: {chunks[index].lemma()}"), source, target, index, confidence=CONFIDENCE)
    return True


def _add_to_pair(scene: Scene, index: int, source: Party, target: Party | None) -> bool:
    """Adds that a measure is put off for the other one of the two that the article is about; whether there is one."""
    if target is None or not source.mentions:
        return False
    frame = Frame("CONCEDE", None, (), False, f"put-off: {scene.chunks[index].lemma()}")
    scene.add(frame, source.codes, target.codes, index, source.mentions, confidence=TOLD_BEFORE, is_entailed=True)
    return True


def _find_source(scene: Scene, index: int, measure: int, subject: int | None) -> Party | None:
    """Who puts the measure off: the subject, whom "by" names, who says so, or whose measure it is."""
    chunks, verb = scene.chunks, scene.chunks[index]
    if subject != measure and not verb.is_passive:
        return find_actor(chunks, index)
    agent = next(
        (place for place in range(index + 1, region_after(chunks, index)) if chunks[place].prep == "by" and chunks[place].mentions), None
    )
    if agent is not None:
        return party_of(chunks, agent, acting=True)
    speaker = find_speaker(chunks, measure, index)
    if speaker is not None:
        return speaker
    owner = chunks[measure].mentions[0] if chunks[measure].mentions else None
    if owner is not None and owner.kind != "adjective":
        return party_of(chunks, measure, acting=True)
    narrator = scene.context.narrator if scene.context is not None and not scene.is_alone else None
    return Party((narrator,), (), index) if narrator is not None else None


def _find_target(scene: Scene, measure: int, end: int, source: Party) -> Party | None:
    chunks, exclude = scene.chunks, frozenset(source.codes)
    is_drill = not word_list("drills").isdisjoint(scene.words_of(chunks[measure]))
    for position in range(measure, end):
        chunk = chunks[position]
        if chunk.kind != "N" or not chunk.mentions or chunk.prep not in (OPPOSITE if is_drill else AIMED):
            continue
        party = party_of(chunks, position, acting=False, exclude=exclude)
        if party is not None:
            return party if len(party.codes) <= 2 else None
    return None


def _ends_phrase(chunk: Chunk) -> bool:
    """Whether what is said of a measure ends: not at "it had meant | to levy on"."""
    if chunk.kind == "V" and chunk.is_finite:
        return chunk.verb is None or not {"want", "plan", "report"}.intersection(chunk.verb.keys)
    return chunk.kind in (";", "H", '"')
