"""Acts upon a state's own people or organs, which no other suffers: "sacked his generals", "lifted martial law", "jailed a banker"."""

from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.lexicon.wordlists import word_list

STRUCK = frozenset({"on", "at", "against", "upon"})  # prepositions before who is struck or charged where there is no object
PLACING = frozenset({"in", "into", "on", "onto", "to", "through"})
JUDGING = frozenset({"ACCUSE", "REJECT", "REQUEST"})  # what is said of a law or a vote may be about another's
PUNISHING = frozenset({"COERCE", "RETREAT", "SANCTION", "ASSAULT", "REJECT"})
TAKING = frozenset({"capture", "seize", "kidnap", "abduct", "snatch"})  # what is done to another's men more often than to one's own


def is_own_affair(scene: Scene, start: int, end: int, frame: Frame) -> bool:
    """Whether what a verb before chunk `start` acts upon is its subject's own, where the sentence names no other party."""
    chunks = scene.chunks[start:end]
    if frame.type == "THREATEN":
        return any(chunk.is_infinitive and chunk.lemma() in word_list("threats_at_home") for chunk in scene.chunks[start - 1 : start + 1])
    if frame.type == "MOBILIZE":
        return any(chunk.prep in PLACING and not word_list("scenes_at_home").isdisjoint(scene.words_of(chunk)) for chunk in chunks)
    place = _find_thing(chunks)
    if place is None:
        return False
    things = [chunks[place]]
    for chunk in chunks[place + 1 :]:
        if chunk.kind != "N" or chunk.prep != "of":
            break
        things.append(chunk)
    if any(mention.kind != "pronoun" for thing in things for mention in thing.mentions):
        return False
    if any(scene.words_of(thing)[-1] in word_list("countrymen") and thing.mentions for thing in things):
        return True  # "congratulated his people"
    lemma = scene.chunks[start - 1].lemma()
    if frame.type in JUDGING and lemma not in word_list("dismissing_from_office"):
        return any(not word_list("opponents_at_home").isdisjoint(scene.words_of(thing)) for thing in things)
    return frame.type in PUNISHING and any(_is_own(scene, thing, lemma) for thing in things)


def _find_thing(chunks: list[Chunk]) -> int | None:
    """Which of the chunks behind a verb is acted upon: the object, else who is shot at."""
    for place, chunk in enumerate(chunks):
        if chunk.kind != "N":
            return None
        if not chunk.is_time:
            return place if chunk.prep is None or chunk.prep in STRUCK else None
    return None


def _is_own(scene: Scene, thing: Chunk, lemma: str) -> bool:
    """Whether a noun chunk means people or an organ of one's own."""
    words = scene.words_of(thing)
    if words[-1] in word_list("organs_at_home"):
        return True
    return lemma not in TAKING and (not word_list("marks_of_home").isdisjoint(words) or words[-1] in word_list("people_at_home"))
