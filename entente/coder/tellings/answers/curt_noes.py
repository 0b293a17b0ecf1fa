"""Refusals told by hardly a word, of one who was asked or pressed: "X, asked to wait, would not", "X would not budge", "X offered none"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.challengers import find_askers_here, find_challenge
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.kinds import PRIVATE_HEADS
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.innocent_reasons import is_of_play
from entente.coder.tellings.speech.spoken_clauses import opens_condition
from entente.lexicon.wordlists import word_list

CONFIDENCE = 0.55
ASKED = frozenset({"REQUEST", "THREATEN", "AGREE"})
ACCUSED = frozenset({"ACCUSE"})
PRESSING = frozenset({"from", "of", "by"})


def read_curt_no(scene: Scene, index: int) -> bool:
    """Reads "shrugged", "balked" as the refusal of one who was asked right before; whether the verb group `index` is one."""
    chunks, verb = scene.chunks, scene.chunks[index]
    behind = chunks[index + 1] if index + 1 < len(chunks) else None
    has_object = behind is not None and ((behind.kind == "N" and not behind.is_time) or behind.kind in ("V", "H"))
    if not verb.is_finite or verb.is_negated or verb.is_passive or verb.modal is not None or has_object:
        return False
    return _refuse(scene, index)


def read_unbent(scene: Scene, index: int) -> bool:
    """Reads "would not budge", "has not bent" so; whether the verb group `index` is that."""
    verb = scene.chunks[index]
    behind = scene.chunks[index + 1] if index + 1 < len(scene.chunks) else None
    is_own = behind is None or behind.kind != "N" or behind.prep in ("on", "over")
    if not verb.is_finite or not verb.is_negated or verb.is_passive or verb.modal in word_list("open_modals") or not is_own:
        return False
    return _refuse(scene, index)


def read_nothing_given(scene: Scene, index: int) -> bool:
    """Reads "offered none", "gave neither" so; whether the verb group `index` is that."""
    verb = scene.chunks[index]
    if not verb.is_finite or verb.is_negated or verb.is_passive or index + 1 >= len(scene.chunks):
        return False
    given = scene.chunks[index + 1]
    is_nothing = given.kind == "N" and given.prep is None and scene.words_of(given)[-1] in word_list("nothing_given")
    return is_nothing and len(scene.words_of(given)) == 1 and _refuse(scene, index)


def read_innocence(scene: Scene, index: int) -> bool:
    """Reads "professed its innocence" as a denial by one who was accused before; whether the verb group `index` is that."""
    verb = scene.chunks[index]
    if not verb.is_finite or verb.is_negated or verb.is_passive or index + 1 >= len(scene.chunks):
        return False
    professed = scene.chunks[index + 1]
    is_innocence = professed.kind == "N" and professed.prep is None and scene.words_of(professed)[-1] == "innocence"
    return is_innocence and _refuse(scene, index, ACCUSED)


def read_mere_not(scene: Scene) -> None:
    """Adds the refusal of "X, asked by Y to take them in, would not": a verb group that is nothing but "would not", "will not"."""
    chunks = scene.chunks
    for index, verb in enumerate(chunks):
        if verb.kind != "V" or verb.lemma() or not verb.is_negated or verb.modal not in word_list("plain_refusals"):
            continue
        end = index + 2 if index + 1 < len(chunks) and chunks[index + 1].kind == "A" else index + 1
        is_mere = scene.sentence.lower[chunks[end - 1].last] in word_list("mere_nots")
        if is_mere and (end >= len(chunks) or chunks[end].kind in (";", ",")):
            _refuse(scene, index)


def _refuse(scene: Scene, index: int, challenges: frozenset[str] = ASKED) -> bool:
    """Adds the refusal of who asked, made an offer or pressed the subject; whether there is such a one."""
    source = find_actor(scene.chunks, index)
    if source is None or not source.mentions or source.mentions[0].head in PRIVATE_HEADS or is_of_play(scene):
        return False
    if _is_in_condition(scene.chunks, index):
        return False  # "said that it would go to court if Y did not budge"
    askers = _find_askers(scene, source, index, challenges)
    if not askers or not set(source.codes).isdisjoint(askers):
        return False
    frame = Frame("REJECT", None, (), False, f"curt-no: {scene.chunks[index].lemma() or 'not'}")
    scene.add(frame, source.codes, askers, index, source.mentions, confidence=CONFIDENCE, is_entailed=True)
    return True


def _is_in_condition(chunks: list[Chunk], index: int) -> bool:
    """Whether the clause of a verb group is only supposed: "if Y did not budge", "unless"."""
    subject = find_subject(chunks, index)
    return subject is not None and subject > 0 and opens_condition(chunks[subject - 1])


def _find_askers(scene: Scene, source: Party, index: int, challenges: frozenset[str]) -> tuple[str, ...]:
    here = find_askers_here(scene, source, index)
    if here:
        return here
    for position in range(1, index):
        chunk, noun = scene.chunks[position], scene.chunks[position - 1]
        is_pressure = noun.kind == "N" and scene.sentence.lower[noun.last] in word_list("pressures") and noun.prep is not None
        if is_pressure and chunk.kind == "N" and chunk.prep in PRESSING and chunk.mentions:
            presser = party_of(scene.chunks, position, acting=True, exclude=frozenset(source.codes))
            return presser.codes if presser is not None else ()
    challenge = find_challenge(scene, source.codes[0]) if len(source.codes) == 1 and not scene.is_alone else None
    is_asked = challenge is not None and challenge.type in challenges and scene.sentence.number - challenge.sentence <= 1
    return challenge.actors if challenge is not None and is_asked else ()
