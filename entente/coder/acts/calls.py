"""Calling somebody on the phone, and calling somebody something: "called the king", "called the king a liar"."""

from dataclasses import replace

from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import relative_antecedent
from entente.lexicon.word_entries import NUMBER
from entente.lexicon.wordlists import word_list

PLACES = frozenset({"region", "city", "definite"})
LABEL_REACH = 6  # chunks behind "called" in which the label stands


def adjust_call(scene: Scene, frame: Frame, main: int, end: int) -> Frame:
    """Tells calling somebody on the phone from calling somebody something."""
    lower, chunk = scene.sentence.lower, scene.chunks[main]
    if "what" in lower[max(0, chunk.first - 4) : chunk.first]:
        return replace(frame, type="")  # "what it called an incursion"
    if frame.mode == "phone" and lower[chunk.last + 1 : chunk.last + 2] in (["it"], ["this"], ["that"]):
        return replace(frame, type="")  # nobody phones an "it"
    if frame.mode == "phone" and chunk.lemma() == "call" and _is_thing_named(scene, main, end):
        return replace(frame, type="")  # "calls the islands by another name"
    if frame.mode != "phone" or not _is_label(scene, main, end):
        return frame
    words = lower[chunk.last :]
    if not word_list("praise").isdisjoint(words):
        return replace(frame, type="SUPPORT", mode=None, is_symmetric=False)
    if not word_list("blame").isdisjoint(words):
        return replace(frame, type="ACCUSE", mode="disapprove", is_symmetric=False)
    return replace(frame, type="")


def _is_thing_named(scene: Scene, main: int, end: int) -> bool:
    """Whether what is called is a thing, which only bears a name: "calls the river the Sindhu", "holds the islets and calls Dokdo"."""
    thing = scene.chunks[main + 1] if main + 1 < end else None
    if thing is None or thing.kind != "N" or thing.prep is not None or thing.is_time:
        return False
    behind = scene.chunks[main + 2] if main + 2 < end else thing
    if thing.is_pronoun:  # "calls them Takeshima"
        return behind.prep is None and bool(behind.mentions) and behind.mentions[0].kind == "region"
    if thing.titles or any(mention.kind not in PLACES for mention in thing.mentions):
        return False
    if not word_list("named_things").isdisjoint(scene.words_of(thing)):
        return True
    if thing.mentions or thing.heads or thing.acts:
        return False
    is_name = scene.sentence.words[thing.first][0].isupper() and thing.first == thing.last
    return is_name and main > 0 and scene.chunks[main - 1].kind == "C" and _is_in_relative(scene.chunks, main)


def _is_in_relative(chunks: list[Chunk], main: int) -> bool:
    """Whether a verb behind "and" goes on with a clause on a thing: "which Peru holds and calls"."""
    before = next((place for place in range(main - 2, -1, -1) if chunks[place].kind == "V"), None)
    return before is not None and relative_antecedent(chunks, before) is not None


def _is_label(scene: Scene, main: int, end: int) -> bool:
    """Whether "called X a liar" names X: a second noun chunk stands behind it, or a relative clause is about X."""
    bare: list[Chunk] = []
    for chunk in scene.chunks[main + 1 : min(end, main + LABEL_REACH)]:
        if chunk.kind == "V":
            break
        is_listed = bool(bare) and chunk.group >= 0 and chunk.group == bare[-1].group
        if chunk.kind == "N" and chunk.prep is None and not chunk.is_time and not is_listed:
            bare.append(chunk)
    if relative_antecedent(scene.chunks, main) is not None:
        return bool(bare)
    if len(bare) < 2 or any(mention.resolved_by is None for mention in bare[1].mentions):
        return False
    if bare[0].is_pronoun and not bare[1].mentions:
        return True  # "calling them lies", not "called them on Monday"
    opener = scene.sentence.lower[bare[1].first]
    return opener in word_list("label_openers") or (opener in scene.vocabulary.words and bool(scene.vocabulary.words[opener].tags & NUMBER))
