"""Thanks told by what will not be forgotten: "a gesture that Peru would not forget", '"we shall not forget it," the premier wrote'."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import COOPERATIVE, Frame
from entente.coder.candidates import HOSTILE, Candidate, Scene
from entente.coder.tellings.speech.tellers import find_addressee, find_teller_behind
from entente.lexicon.wordlists import word_list

GRATEFUL = 0.7  # how sure the reading is
REACH = 2  # sentences back in which the kindness was told


def read_unforgotten(scene: Scene, index: int) -> bool:
    """Reads "will not forget" as thanks for a kindness told; whether the verb group `index` tells them."""
    verb = scene.chunks[index]
    ahead = word_list("planned_modals") | {"would"}
    if not verb.is_negated or verb.modal not in ahead or not word_list("unthankful").isdisjoint(scene.sentence.word_set):
        return False
    teller = find_teller_behind(scene.chunks, index)
    source = teller.party if teller is not None else None
    if source is None and not verb.is_passive:
        source = find_actor(scene.chunks, index)
    if source is None or len(source.codes) != 1:
        return False
    addressed = find_addressee(scene.chunks, teller.verb, source) if teller is not None else None
    kind = addressed or _find_named(scene, source) or _find_doer(scene, source)
    if kind is None or len(kind.codes) != 1 or any(act.type in HOSTILE for act in scene.found):
        return False
    scene.add_between(Frame("SUPPORT", None, (), False, "not-forget"), source, kind, index, confidence=GRATEFUL, is_entailed=True)
    return True


def _find_named(scene: Scene, source: Party) -> Party | None:
    """The one other country that a sentence with a kind word in it names: "the help of Peru", "what only Peru can do"."""
    if word_list("kind_deeds").isdisjoint(scene.sentence.word_set):
        return None
    others = {code for mention in scene.sentence.mentions for code in mention.codes} - set(source.codes)
    if len(others) != 1:
        return None
    named = (party_of(scene.chunks, at, acting=False, exclude=frozenset(source.codes)) for at in range(len(scene.chunks)))
    return next(filter(None, named), None)


def _find_doer(scene: Scene, source: Party) -> Party | None:
    """Who has just done the speaker a kindness."""
    told = scene.last_told
    if told is None or scene.sentence.number - told.sentence > REACH or told.type not in COOPERATIVE:
        return None
    doers = _others(told, source)
    return Party(doers, (), -1) if len(doers) == 1 else None


def _others(told: Candidate, source: Party) -> tuple[str, ...]:
    parties = dict.fromkeys((*told.actors, *told.recipients))
    return tuple(code for code in parties if code not in source.codes) if source.codes[0] in parties else ()
