"""Dealings with a country that another forbids its own people: "Danish banks are barred from dealing with Peru"."""

from entente.coder.actors.parties import party_of
from entente.coder.actors.sources import find_agent
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.barriers.barred_goods import find_country_behind
from entente.coder.tellings.innocent_reasons import names_whole_place
from entente.lexicon.wordlists import word_list

CONFIDENCE = 0.8
REACH = 4  # chunks behind the forbidden dealing among which the country stands
STATE_OR_FIRM = (("government",), ("company",), ("military",))
WITH = frozenset({None, "with", "to", "in", "from", "at", "over"})


def read_barred_dealers(scene: Scene, index: int) -> bool:
    """Reads "are barred from trading with Y", where `index` is "are barred", as a measure of their own country; whether it is one."""
    chunks, verb = scene.chunks, scene.chunks[index]
    dealing = index + 1
    if not verb.is_passive or not verb.is_finite or verb.is_negated or verb.modal in word_list("open_modals") or dealing >= len(chunks):
        return False
    subject = find_subject(chunks, index)
    if subject is None or subject > index or not _are_dealers(scene, chunks[subject]) or not _is_dealing(chunks[dealing]):
        return False
    own = party_of(chunks, subject, acting=False)
    source = find_agent(chunks, index) or own
    behind = range(dealing + 1, min(len(chunks), dealing + 1 + REACH))
    exclude = frozenset(own.codes) if own is not None else frozenset[str]()
    target = find_country_behind(chunks, behind, WITH, exclude, lambda chunk: _is_dealt_with(scene, chunk)) if own is not None else None
    if source is None or target is None or not set(source.codes).isdisjoint(target.codes):
        return False
    frame = Frame("SANCTION", None, (), False, f"bar-dealers: {verb.lemma()}")
    scene.add_between(frame, source, target, index, status=verb.status(), confidence=CONFIDENCE)
    return True


def _are_dealers(scene: Scene, chunk: Chunk) -> bool:
    """Whether a noun chunk is a country's own firms or people: "Danish banks", "its citizens"."""
    return bool(chunk.mentions) and not word_list("own_dealers").isdisjoint(scene.words_of(chunk))


def _is_dealing(chunk: Chunk) -> bool:
    if chunk.kind == "N":
        return chunk.prep == "from" and chunk.text in word_list("dealing_nouns")  # "from | dealing"
    return chunk.kind == "V" and (chunk.is_gerund or chunk.is_infinitive) and chunk.lemma().partition("_")[0] in word_list("dealings")


def _is_dealt_with(scene: Scene, chunk: Chunk) -> bool:
    return names_whole_place(chunk) or chunk.heads[:1] in STATE_OR_FIRM or _are_dealers(scene, chunk)
