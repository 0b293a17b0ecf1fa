"""Acts told by the noun of a verb and what it is done to: "the closure of the Polish consulate", "its lifting of the ban on X"."""

from entente.coder.analysis import Mention
from entente.coder.candidates import Scene
from entente.coder.chunks import ActNoun
from entente.coder.clauses import attachments, verb_before
from entente.coder.frames import Frame
from entente.coder.parties import Party, party_of
from entente.coder.sources import find_actor
from entente.coder.targets import find_target
from entente.lexicon.word_entries import NounClass
from entente.lexicon.wordlists import word_list

CONFIDENCE = 0.65
OWN_MATTERS = frozenset({"sanctions", "blockade", "attack", "aid", "troops", "deployment"})  # what an adjective says who owns
AGENT_LINKS = frozenset({"by", "from"})


def read_nominal_verb(scene: Scene, index: int, act: ActNoun, noun_class: NounClass, own: list[Mention], status: str) -> bool:
    """Reads an act noun that says of another what its verb would; whether the words are there."""
    chunks = scene.chunks
    done_to = index + 1
    if noun_class.does is None or done_to >= len(chunks) or chunks[done_to].kind != "N" or chunks[done_to].prep != "of":
        return False
    frame = _find_frame(scene, done_to, act, noun_class.does)
    if frame is None:
        return False
    scene.used_acts.add(done_to)
    source = _find_doer(scene, index, own) or _find_owner(scene, done_to)
    if source is None:
        return True
    attached = attachments(chunks, index)
    end = attached[-1] + 1 if attached else done_to + 1
    target = party_of(chunks, done_to, acting=False, exclude=frozenset(source.codes)) if "object" in frame.targets else None
    target = find_target(scene, done_to + 1, end, frame, frozenset(source.codes)) or target
    if target is not None:
        scene.used_acts.add(index)
        scene.add(frame, source.codes, target.codes, index, source.mentions + target.mentions, status=status, confidence=CONFIDENCE)
    return True


def _find_frame(scene: Scene, done_to: int, act: ActNoun, does: str) -> Frame | None:
    for matter in reversed(scene.chunks[done_to].acts):
        for noun_class in matter.classes:
            reading = scene.vocabulary.readings.get((does, noun_class.name))
            if reading is not None:
                return Frame(reading.type, reading.mode, reading.targets, False, f"{reading.rule}: {act.noun} {matter.noun}")
    return None


def _find_owner(scene: Scene, done_to: int) -> Party | None:
    """Whose measure it is that is lifted: "the lifting of Brazilian duties"."""
    chunk = scene.chunks[done_to]
    mention = chunk.mentions[0] if chunk.mentions and chunk.acts and chunk.mentions[0].last < chunk.acts[-1].first else None
    is_own = mention is not None and chunk.names_act(OWN_MATTERS) and bool(mention.codes)
    return Party(mention.codes, (mention,), done_to) if mention is not None and is_own else None


def _find_doer(scene: Scene, index: int, own: list[Mention]) -> Party | None:
    """Who does it: the noun's owner, who stands behind "by", or the subject of "announced", "ordered"."""
    chunks = scene.chunks
    codes = tuple(dict.fromkeys(code for mention in own for code in mention.codes))
    if codes:
        return Party(codes, tuple(own), index)
    for position in attachments(chunks, index):
        if chunks[position].prep in AGENT_LINKS and chunks[position].mentions:
            return party_of(chunks, position, acting=True)
    governor = verb_before(chunks, index)
    if chunks[index].prep is not None or governor is None or chunks[governor].is_passive or chunks[governor].is_negated:
        return None
    if chunks[governor].lemma() not in word_list("ordaining_verbs"):
        return None
    return find_actor(chunks, governor)
