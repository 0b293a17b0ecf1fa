"""Envoys called in without a verb of summoning: "was called to the foreign ministry", "asked the ambassador to come to the ministry"."""

from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.envoys.envoys import is_envoy
from entente.lexicon.wordlists import word_list

TARGETS = ("object", "of", "from")


def find_summons(scene: Scene, chain: list[int], end: int) -> Frame | None:
    """The blame in an envoy's being called to a ministry; null where nobody is called there.

    An envoy who is only invited is called in where the sentence says that he was handed or told something.
    """
    chunks, index = scene.chunks, chain[0]
    verb = chunks[index]
    lemma = verb.lemma()
    if lemma not in word_list("calling_to") or verb.is_negated or verb.modal is not None:
        return None
    envoy = find_subject(chunks, index) if verb.is_passive else index + 1
    if envoy is None or envoy >= len(chunks) or not is_envoy(chunks[envoy]):
        return None
    start = index if verb.is_passive else envoy
    house = next((chunk for chunk in chunks[start + 1 : end] if chunk.kind == "N" and chunk.prep in ("to", "at")), None)
    if house is None or word_list("summoning_houses").isdisjoint(scene.words_of(house)):
        return None
    if lemma in word_list("polite_calls") and word_list("signs_of_summons").isdisjoint(scene.sentence.word_set):
        return None
    return Frame("ACCUSE", "disapprove", TARGETS, False, f"summon-to-ministry: {lemma}", is_strict=True)
