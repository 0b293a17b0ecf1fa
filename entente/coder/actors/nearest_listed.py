"""Of several listed, the one whom "which" behind the last with a verb in the singular means: "Peru and Chile, which has trained"."""

from entente.coder.actors.parties import Party
from entente.coder.candidates import Scene
from entente.coder.grammar.clauses import relative_before, verb_before

SINGULAR = frozenset({"has", "is", "was", "does"})


def as_nearest_listed(scene: Scene, verb: int, source: Party) -> Party:
    """The last of the listed before a relative clause in the singular; everybody else as he is."""
    opener = _find_opener(scene, verb) if len(source.codes) > 1 else None
    if opener is None or scene.chunks[opener].text != "which" or scene.chunks[opener].prep is not None:
        return source
    first = next((chunk for chunk in scene.chunks[opener + 1 : verb + 1] if chunk.kind == "V" and chunk.is_finite), None)
    if first is None or not _is_singular(scene.sentence.lower[first.first], is_past=first.tense == "past"):
        return source
    listed = [mention for mention in source.mentions if mention.last < scene.chunks[opener].first and len(mention.codes) == 1]
    return Party(listed[-1].codes, (listed[-1],), source.chunk) if len(listed) > 1 else source


def _find_opener(scene: Scene, verb: int) -> int | None:
    """The relative pronoun over a verb, or over the one that it goes on from behind "and"."""
    opener = relative_before(scene.chunks, verb)
    if opener is None and verb and scene.chunks[verb - 1].kind == "C":
        governor = verb_before(scene.chunks, verb - 1)
        opener = relative_before(scene.chunks, governor) if governor is not None else None
    return opener


def _is_singular(word: str, *, is_past: bool) -> bool:
    """Whether a verb's first word shows that one alone does it: "has", "runs"."""
    return word in SINGULAR or (word.endswith("s") and not word.endswith("ss") and not is_past)
