"""Who is on the visit that a phrase tells: "said on a visit to X", "the president, on a tour of X, said", "at the end of a trip to X"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import start_of_phrase, verb_before
from entente.coder.grammar.kinds import SPOKEN_FOR
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.wordlists import word_list

TRIP = frozenset({"on", "during", "after", "from", "following", "in"})
STAGED = frozenset({"at", "on", "in", "near", "by", "after"})


def find_traveller(scene: Scene, index: int, exclude: frozenset[str]) -> Party | None:
    """The office-holder who is on the visit that the noun chunk `index` names; null where it says of nobody that he is."""
    opener = _opening_of_trip(scene, index)
    if opener is None:
        return None
    apposed = find_apposed_holder(scene.chunks, opener)
    if apposed is not None:
        return party_of(scene.chunks, apposed, acting=True, exclude=exclude)
    verb = verb_before(scene.chunks, opener)
    subject = find_subject(scene.chunks, verb) if verb is not None else None
    if subject is None or not is_office_holder(scene.chunks[subject]):
        return None
    return party_of(scene.chunks, subject, acting=True, exclude=exclude)


def _opening_of_trip(scene: Scene, index: int) -> int | None:
    """The chunk with which the phrase "on a visit", "at the end of a visit" begins; null where it is no such phrase."""
    chunk = scene.chunks[index]
    if chunk.prep in TRIP:
        return index
    before = scene.chunks[index - 1] if index else chunk
    is_stage = chunk.prep in ("of", "to") and before.kind == "N" and before.prep in STAGED and before.text in word_list("stages_of_trips")
    return index - 1 if is_stage else None


def find_apposed_holder(chunks: list[Chunk], opener: int) -> int | None:
    """The office-holder behind whom a phrase stands between commas: "the president of X, on a visit to Y,"."""
    if opener < 2 or chunks[opener - 1].kind != "," or chunks[opener - 2].kind != "N":
        return None
    named = start_of_phrase(chunks, opener - 2)
    while named >= 2 and chunks[named - 1].kind == "," and not chunks[named].mentions and chunks[named - 2].kind == "N":
        named = start_of_phrase(chunks, named - 2)
    return named if chunks[named].prep is None and is_office_holder(chunks[named]) else None


def is_office_holder(chunk: Chunk) -> bool:
    """Whether a noun chunk is somebody in office, by his title, his name, or as who is another's like: "his Chilean colleague"."""
    if chunk.titles or any(mention.kind in SPOKEN_FOR for mention in chunk.mentions):
        return True
    return bool(chunk.mentions) and chunk.text in word_list("counterparts")
