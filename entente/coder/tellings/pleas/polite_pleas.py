"""Wishes put politely: "Cambodia would be grateful if Australia shared its findings", "would appreciate it if X sent observers"."""

from entente.coder.actors.parties import party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.lexicon.wordlists import word_list

ASKED = 0.8  # how sure the reading is
REACH = 4  # chunks behind the verb among which "if" stands


def read_polite_plea(scene: Scene, index: int) -> bool:
    """Reads what the verb group `index`, "would be", "would appreciate", tells as a plea to whom "if" names; whether it is one."""
    chunks, verb = scene.chunks, scene.chunks[index]
    if verb.modal != "would" or verb.is_negated or verb.is_passive or index + 3 >= len(chunks):
        return False
    felt = chunks[index + 1]
    is_felt = felt.text in (word_list("polite_feelings") if verb.is_copula or verb.lemma() == "be" else ("it",))
    behind = range(index + 2, min(index + 2 + REACH, len(chunks) - 1))
    opener = next((at for at in behind if chunks[at].kind == "S" and chunks[at].text == "if"), None)
    asking = find_actor(chunks, index) if is_felt and opener is not None else None
    if asking is None or opener is None:
        return False
    exclude = frozenset(asking.codes)
    named = [at for at in (opener + 1, *range(index + 2, opener)) if chunks[at].kind == "N" and chunks[at].prep in (None, "to")]
    asked = next(filter(None, (party_of(chunks, at, acting=False, exclude=exclude) for at in named)), None)
    if asked is None:
        return False
    scene.add_between(Frame("REQUEST", None, (), False, "polite-plea"), asking, asked, index, confidence=ASKED)
    return True
