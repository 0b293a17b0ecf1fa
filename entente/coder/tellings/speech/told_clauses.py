"""Acts told by a noun of saying with a clause behind it: "its demand that Y apologise", "a charge that Y armed rebels"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import attachments, verb_before
from entente.lexicon.word_entries import NounClass
from entente.lexicon.wordlists import word_list

CONFIDENCE = 0.8
CONTESTING = frozenset({"reject", "condemn"})
GIVING_UP = frozenset({"undo", "withdraw", "stop"})
LINKS = frozenset({"by", "from", "to", "in"})


def read_told_clause(scene: Scene, opener: int) -> list[int]:
    """Reads the clause that the chunk `opener`, a "that", opens behind a noun of saying; returns its verb groups, which tell no more."""
    chunks = scene.chunks
    index = _find_noun(chunks, opener)
    spoken_of = opener + 1
    if index is None or spoken_of >= len(chunks) or chunks[spoken_of].kind != "N" or chunks[spoken_of].prep is not None:
        return []
    if _is_report_blamed(scene, index):
        return _verbs_of_clause(scene, opener)
    noun_class = _class_of(chunks[index])
    if noun_class is None or noun_class.tells is None:
        return []
    if _is_judged(scene, opener):
        return []
    if _read_surrender(scene, index, spoken_of):
        return _verbs_of_clause(scene, opener)
    source = _find_speaker(scene, index)
    if source is not None and not _is_denied(chunks, index):
        target = party_of(chunks, spoken_of, acting=False, exclude=frozenset(source.codes))
        if target is not None:
            frame = Frame(noun_class.tells, noun_class.mode, (), False, f"noun-that: {chunks[index].acts[-1].noun}")
            scene.used_acts.add(index)
            scene.add_between(frame, source, target, index, confidence=CONFIDENCE)
    return _verbs_of_clause(scene, opener)


def _read_surrender(scene: Scene, index: int, spoken_of: int) -> bool:
    """Adds what "dropped its demand that Y leave" tells: who gives up what he demanded concedes; whether it is that."""
    chunks = scene.chunks
    governor = verb_before(chunks, index)
    verb = chunks[governor].verb if governor is not None else None
    if governor is None or verb is None or GIVING_UP.isdisjoint(verb.keys) or chunks[governor].is_negated or chunks[index].prep is not None:
        return False
    source = find_actor(chunks, governor)
    target = party_of(chunks, spoken_of, acting=False, exclude=frozenset(source.codes)) if source is not None else None
    if source is not None and target is not None and chunks[governor].is_finite:
        scene.used_acts.add(index)
        frame = Frame("CONCEDE", None, (), False, f"drop-noun-that: {chunks[index].acts[-1].noun}")
        scene.add_between(frame, source, target, governor, confidence=CONFIDENCE)
    return True


def _is_report_blamed(scene: Scene, index: int) -> bool:
    """Whether somebody contests or blames a report, so that nothing of what it says is told: "denounced a UN report that it armed"."""
    if word_list("reports").isdisjoint(scene.words_of(scene.chunks[index])):
        return False
    governor = verb_before(scene.chunks, index)
    verb = scene.chunks[governor].verb if governor is not None else None
    return verb is not None and not CONTESTING.isdisjoint(verb.keys)


def _is_judged(scene: Scene, opener: int) -> bool:
    """Whether the clause says what somebody made of the charge itself: "a charge that Y termed false", "a claim that Y denied"."""
    chunks = scene.chunks
    position = next((at for at in range(opener + 1, len(chunks)) if chunks[at].kind == "V"), None)
    if position is None or chunks[position].is_passive:
        return False
    verb, behind = chunks[position].verb, chunks[position + 1] if position + 1 < len(chunks) else None
    has_object = behind is not None and behind.kind == "N" and behind.prep is None and not behind.is_time
    if verb is None or (behind is not None and behind.kind == "H"):
        return False
    if verb.lemma in word_list("naming_verbs"):
        return not has_object or (behind is not None and not behind.mentions and not behind.is_pronoun)
    return "reject" in verb.keys and not has_object


def _class_of(chunk: Chunk) -> NounClass | None:
    """The class of a chunk's last act noun that a clause may complete."""
    for act in reversed(chunk.acts):
        if act.last == chunk.last:
            return next((noun_class for noun_class in act.classes if noun_class.tells), None)
    return None


def _find_noun(chunks: list[Chunk], opener: int) -> int | None:
    """The noun of saying before "that", past who says it and to whom."""
    index = opener - 1
    while index > 0 and chunks[index].kind == "N" and chunks[index].prep in LINKS and _class_of(chunks[index]) is None:
        index -= 1
    return index if index >= 0 and chunks[index].kind == "N" else None


def _find_speaker(scene: Scene, index: int) -> Party | None:
    """Who says it: the noun's owner, who stands behind "by", or the subject of "made", "repeated"."""
    chunks = scene.chunks
    if chunks[index].mentions:
        return party_of(chunks, index, acting=True)
    for position in attachments(chunks, index):
        if chunks[position].prep in ("by", "from") and chunks[position].mentions:
            return party_of(chunks, position, acting=True)
    governor = verb_before(chunks, index)
    if governor is None or chunks[governor].is_passive or chunks[governor].is_negated:
        return None
    if chunks[index].prep is not None or chunks[governor].lemma() not in word_list("uttering_verbs"):
        return None
    return find_actor(chunks, governor)


def _is_denied(chunks: list[Chunk], index: int) -> bool:
    """Whether a verb of denying governs the noun: who denies a charge makes none, and whose it is tells the answer."""
    governor = verb_before(chunks, index)
    verb = chunks[governor].verb if governor is not None else None
    return verb is not None and "reject" in verb.keys


def _verbs_of_clause(scene: Scene, opener: int) -> list[int]:
    found: list[int] = []
    for position in range(opener + 1, len(scene.chunks)):
        chunk = scene.chunks[position]
        if chunk.kind in (";", "S") or (chunk.kind == "," and found):
            break
        if chunk.kind == "V":
            if found and chunk.is_finite:
                break
            found.append(position)
        elif chunk.kind == "N":
            scene.used_acts.add(position)
    return found
