"""A truce told by its sound: "the guns fell silent along the front"."""

from entente.coder.actors.parties import party_of
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.wordlists import word_list

SILENT = 0.7  # how sure the reading is


def read_silence(scene: Scene, index: int) -> bool:
    """Reads "the guns fell silent between X and Y", where the verb group `index` is "fell silent"; whether it tells a truce."""
    chunks = scene.chunks
    verb = chunks[index]
    if verb.lemma() not in word_list("falling_silent") or verb.is_negated or verb.modal is not None:
        return False
    subject = find_subject(chunks, index)
    if subject is None or word_list("voices_of_war").isdisjoint(scene.words_of(chunks[subject])):
        return False
    parties = (party_of(chunks, place, acting=False) for place, chunk in enumerate(chunks) if chunk.kind == "N" and chunk.group >= 0)
    two = next((party for party in parties if party is not None and len(party.codes) == 2), None)
    codes = two.codes if two is not None else scene.pair_of_article()
    if codes is None:
        return False
    frame = Frame("RETREAT", "ceasefire", (), True, "fall-silent")
    scene.add(frame, codes, (), index, two.mentions if two is not None else (), confidence=SILENT, is_symmetric=True)
    return True
