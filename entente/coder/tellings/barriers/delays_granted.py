"""Delays that one grants another: "granted Y until August to pay", "gave Y another week", "allowed Y a stay on its debt"."""

from entente.coder.actors.parties import party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.lexicon.wordlists import word_list

GRANTED = 0.8  # how sure the reading is
UNTIL = frozenset({"until", "till"})


def read_delay_granted(scene: Scene, index: int) -> list[int]:
    """Reads "gave Y more time to deliver", where `index` is "gave"; returns the verb groups that tell it, none where there is none."""
    chunks = scene.chunks
    verb = chunks[index]
    if index + 2 >= len(chunks) or verb.is_negated or verb.is_passive or (verb.modal is not None and verb.status() != "planned"):
        return []
    receiver, act = chunks[index + 1], index + 2
    while act < len(chunks) and (chunks[act].kind == "C" or 0 <= chunks[act].group == receiver.group):
        act += 1  # "gave X and Y more time"
    if act + 1 < len(chunks) and chunks[act].kind == "N" and chunks[act + 1].is_time and _is_number(scene, chunks[act]):
        act += 1  # "five | years"
    if receiver.kind != "N" or receiver.prep is not None or act >= len(chunks) or not _is_delay(scene, chunks[act], verb.lemma()):
        return []
    source = find_actor(chunks, index)
    target = party_of(chunks, index + 1, acting=False, exclude=frozenset(source.codes)) if source is not None else None
    if source is None or target is None:
        return []
    scene.used_acts.add(act)
    scene.add_between(Frame("CONCEDE", None, (), False, "grant-delay"), source, target, index, status=verb.status(), confidence=GRANTED)
    behind = next((place for place in range(act + 1, len(chunks)) if chunks[place].kind != "N"), index)
    return [index, behind] if chunks[behind].kind == "V" and chunks[behind].is_infinitive else [index]


def _is_number(scene: Scene, chunk: Chunk) -> bool:
    return chunk.first == chunk.last and (chunk.text.isdigit() or scene.sentence.lower[chunk.first] in word_list("small_numbers"))


def _is_delay(scene: Scene, chunk: Chunk, lemma: str) -> bool:
    """Whether a noun chunk is time that somebody is given beyond his term: "more time", "another week", of "granted" also "until May"."""
    if chunk.kind != "N":
        return False
    words = scene.sentence.lower[max(chunk.first - 1, 0) : chunk.last + 1]  # "more" stands before the chunk of "time"
    if chunk.prep is None and not word_list("respites").isdisjoint(words) and not chunk.mentions:
        return True
    is_span = chunk.is_time or words[-1] == "time"
    if lemma == "grant":
        return is_span and (chunk.prep is None or chunk.prep in UNTIL)
    return is_span and chunk.prep is None and not word_list("beyond_the_term").isdisjoint(words)
