"""From whose ground a blow comes that names no striker: "was shelled from the Danish side", "hit by mortars fired from Peru"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.kinds import PLACES
from entente.lexicon.wordlists import word_list

WEAPONS_BY = frozenset({"by", "with", "under"})
ORIGINS = frozenset({"from", "across"})


def find_ground_of_fire(scene: Scene, main: int, end: int, exclude: frozenset[str]) -> Party | None:
    """The country from whose ground the subject of a passive is hit; null where another phrase parts it from the verb.

    Who is only on the way from somewhere was not hit from there: "was shot on a bus from Peru".
    """
    chunks = scene.chunks
    for place in range(main + 1, min(end, len(chunks))):
        chunk = chunks[place]
        if chunk.is_time or _is_firing(chunk):
            if _is_firing(chunk) and chunk.lemma().endswith("_from") and place + 1 < len(chunks) and chunks[place + 1].prep is None:
                return _ground(scene, place + 1, exclude)
            continue
        if chunk.kind != "N":
            return None
        if chunk.prep in ORIGINS:
            return _ground(scene, place, exclude)
        if chunk.prep not in WEAPONS_BY or chunk.mentions or word_list("weapons_told").isdisjoint(scene.words_of(chunk)):
            return None
    return None


def _is_firing(chunk: Chunk) -> bool:
    """Whether a participle tells how a weapon was fired: "shells | fired"."""
    verb = chunk.lemma().removesuffix("_from")
    return chunk.kind == "V" and chunk.is_passive and not chunk.is_finite and verb in word_list("firing_verbs")


def _ground(scene: Scene, place: int, exclude: frozenset[str]) -> Party | None:
    """Whose ground a phrase names: a country or place, or somebody's side, soil, bank or positions."""
    chunk = scene.chunks[place]
    mention = chunk.mentions[0] if chunk.mentions else None
    if mention is None:
        return None
    is_ground = mention.kind in PLACES or not word_list("grounds_of_fire").isdisjoint(scene.words_of(chunk))
    return party_of(scene.chunks, place, acting=False, exclude=exclude) if is_ground else None
