"""People whom a country does not let out: "barred eleven Malaysians from leaving", "the envoys were prevented from flying home"."""

from entente.coder.actors.parties import party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.wordlists import word_list

CONFIDENCE = 0.8
COUNTRY_REACH = 3  # chunks behind "leaving" among which the country stands


def read_barred_exit(scene: Scene, index: int) -> bool:
    """Reads "barred Y's envoys from leaving", where `index` is "barred"; whether it tells that."""
    chunks = scene.chunks
    verb = chunks[index]
    leaving = index + 1 if verb.is_passive else index + 2
    if verb.is_negated or verb.modal is not None or not verb.is_finite or leaving >= len(chunks):
        return False
    if chunks[leaving].kind != "V" or not chunks[leaving].is_gerund or chunks[leaving].lemma() not in word_list("exiting_verbs"):
        return False
    held = find_subject(chunks, index) if verb.is_passive else index + 1
    if held is None or chunks[held].kind != "N" or chunks[held].prep is not None:
        return False
    target = party_of(chunks, held, acting=False)
    if target is None:
        return False
    exclude = frozenset(target.codes)
    if verb.is_passive:
        places = range(leaving + 1, min(leaving + COUNTRY_REACH, len(chunks)))
        left = next((place for place in places if chunks[place].kind == "N" and chunks[place].prep is None), None)
        source = party_of(chunks, left, acting=True, exclude=exclude) if left is not None else None
    else:
        source = find_actor(chunks, index)
    if source is None or not exclude.isdisjoint(source.codes):
        return False
    scene.add_between(Frame("COERCE", None, (), False, "bar-exit"), source, target, index, confidence=CONFIDENCE)
    return True
