"""What an act is when several do it: to each other, to whom they meet, or side by side against somebody without a name."""

from dataclasses import replace

from entente.coder.actors.parties import Party
from entente.coder.acts.frames import Frame
from entente.coder.acts.outlook import has_bare_object
from entente.coder.acts.targets import find_target
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.lexicon.geography import load_geography
from entente.lexicon.wordlists import word_list

MUTUAL_RULES = (
    "establish-relations",
    "exchange-envoys",
    "appoint-envoy",
    "reopen-border",
    "open-border",
    "reopen-embassy",
    "resume-flow",
    "break-relations",
)
OPENED = ("reopen-way: open", "reopen-way: inaugurate", "reopen-way: launch")
AGREED_ACTS = ("agree-to-act: agree", "verb: agree", "verb: concur")  # no promise to a third


def read_among_several(scene: Scene, chain: list[int], end: int, frame: Frame, source: Party, lemma: str) -> Frame:
    """The frame of an act that several subjects may do to each other."""
    if len(source.codes) < 2 or frame.rule.startswith("role:"):
        return frame
    if lemma in word_list("exercise_verbs") and not has_bare_object(scene.chunks, chain[-1], end):
        frame = replace(frame, type="COOPERATE", mode=None, is_symmetric=True)
    if frame.rule.startswith("build-works") and _is_one_work(scene, frame.act, end, source):
        return replace(frame, type="COOPERATE", mode=None, targets=("with",), is_symmetric=True, is_strict=False)  # "are building a dam"
    if frame.rule.startswith(OPENED):
        return replace(frame, type="COOPERATE", mode=None, targets=("with",), is_symmetric=True)  # "opened a bridge"
    if frame.rule.startswith(AGREED_ACTS) and (_is_theirs(scene, chain[-1]) or _asks_somebody(scene.chunks, chain)):
        return replace(frame, targets=("with",), is_symmetric=True, is_strict=True)
    if frame.rule.startswith(MUTUAL_RULES) and not _names_third(scene, chain[-1], end, frame, source):
        return replace(frame, targets=("with",), is_symmetric=True)
    if not frame.is_symmetric:
        return frame
    if frame.type == "ASSAULT" and _has_nameless_foe(scene.chunks, chain[-1], end):
        return replace(frame, is_symmetric=False, is_strict=True)
    meets_somebody = frame.act < 0 and "object" in frame.targets
    meets_somebody = meets_somebody and (frame.type == "CONSULT" or scene.chunks[chain[-1]].lemma().endswith("_with"))
    return replace(frame, targets=("with", "object") if meets_somebody else ("with",))


def _is_one_work(scene: Scene, work: int, end: int, source: Party) -> bool:
    """Whether what several build is one thing and for no third party: "a dam", but not "roads", "a school in Haiti"."""
    built = scene.chunks[work]
    is_one = scene.sentence.lower[built.first] in word_list("label_openers") and built.acts[-1].noun.endswith(built.text)
    if not is_one or not word_list("each_of_both").isdisjoint(scene.sentence.word_set):
        return False
    behind = (mention for chunk in scene.chunks[work:end] for mention in chunk.mentions)
    return all(set(mention.codes) <= set(source.codes) for mention in behind)


def _names_third(scene: Scene, verb: int, end: int, frame: Frame, source: Party) -> bool:
    """Whether the sentence says towards whom several do what they might do to each other: "resumed flights to Havana"."""
    return find_target(scene, verb + 1, end, frame, load_geography().with_territories(source.codes)) is not None


def _is_theirs(scene: Scene, verb: int) -> bool:
    """Whether what several agree on is their own: "agreed to pull back their forces", "agreed to settle their dispute"."""
    matter = scene.chunks[verb + 1] if verb + 1 < len(scene.chunks) else None
    if matter is not None and matter.kind == "V" and matter.is_infinitive:
        matter = scene.chunks[verb + 2] if verb + 2 < len(scene.chunks) else None
    return matter is not None and matter.kind == "N" and scene.sentence.lower[matter.first] == "their"


def _asks_somebody(chunks: list[Chunk], chain: list[int]) -> bool:
    """Whether several agree to ask somebody else, who has agreed to nothing: "agreed to ask Brussels for an answer"."""
    verb = chunks[chain[-1]].verb
    return len(chain) > 1 and verb is not None and "demand" in verb.keys


def _has_nameless_foe(chunks: list[Chunk], main: int, end: int) -> bool:
    """Whether two fight somebody who is no country, side by side: "fought the rebels", but not "fought a war"."""
    foe = next((chunk for chunk in chunks[main + 1 : end] if not chunk.is_time), None)
    return foe is not None and foe.kind == "N" and foe.prep is None and not foe.acts
