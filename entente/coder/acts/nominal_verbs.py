"""Acts told by the noun of a verb and what it is done to: "the closure of the Polish consulate", "its arming of X's rebels"."""

from collections.abc import Sequence

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.acts.targets import find_target
from entente.coder.analysis import Mention
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import attachments, verb_before
from entente.lexicon.inflection import GERUND
from entente.lexicon.word_entries import VerbForm
from entente.lexicon.wordlists import word_list

CONFIDENCE = 0.65
OWN_MATTERS = frozenset(
    {"sanctions", "blockade", "attack", "aid", "troops", "deployment", "border", "base"}
)  # what an adjective says who owns
OWN_MISSIONS = ("recall-envoy", "close-embassy", "open-embassy")
AGENT_LINKS = frozenset({"by", "from"})


def read_nominal_verb(scene: Scene, index: int, noun: str, keys: Sequence[str], own: list[Mention], status: str) -> bool:
    """Reads a noun that says of another what its verb would; whether the words are there. `keys` are the verb's classes."""
    done_to = _find_matter(scene.chunks, index)
    frame = _find_frame(scene, done_to, noun, keys) if done_to is not None else None
    if done_to is None or frame is None:
        return False
    _add(scene, index, done_to, frame, own, status)
    return True


def read_gerund(scene: Scene, index: int, own: list[Mention], status: str) -> None:
    """Reads a gerund that stands as a noun: "Lima's jailing of two Chileans", "the shelling of X by Y"."""
    verb = gerund_of(scene, index)
    done_to = _find_matter(scene.chunks, index)
    if verb is None or done_to is None:
        return
    lower = scene.sentence.lower
    is_owned = bool(own) or lower[scene.chunks[index].first] in word_list("possessives") or lower[scene.chunks[index].first] == "the"
    frame = _find_frame(scene, done_to, verb.lemma, verb.keys) if is_owned else None
    if frame is None and is_owned and verb.own is not None and verb.own.type is not None and "object" in verb.own.targets:
        frame = Frame(verb.own.type, verb.own.mode, verb.own.targets, False, f"gerund: {verb.lemma}")
    if frame is not None:
        _add(scene, index, done_to, frame, own, status)


def gerund_of(scene: Scene, index: int) -> VerbForm | None:
    """The verb whose gerund is the last word of a noun chunk, null where it is none."""
    word = scene.sentence.lower[scene.chunks[index].last]
    entry = scene.vocabulary.words.get(word) if word.endswith("ing") else None
    verb = entry.verb if entry is not None and not entry.noun_classes else None
    return verb if verb is not None and verb.forms & GERUND else None


def _find_matter(chunks: list[Chunk], index: int) -> int | None:
    """The noun chunk behind "of" that the act is done to."""
    done_to = index + 1
    return done_to if done_to < len(chunks) and chunks[done_to].kind == "N" and chunks[done_to].prep == "of" else None


def _add(scene: Scene, index: int, done_to: int, frame: Frame, own: list[Mention], status: str) -> None:
    chunks = scene.chunks
    scene.used_acts.add(done_to)
    source = _find_withdrawn(scene, done_to) if frame.mode == "withdraw" and not own else None
    source = source or _find_sender(scene, index, done_to, frame, own) or _find_doer(scene, index, own) or _find_owner(scene, done_to)
    if source is None:
        return
    attached = attachments(chunks, index)
    end = attached[-1] + 1 if attached else done_to + 1
    target = party_of(chunks, done_to, acting=False, exclude=frozenset(source.codes)) if "object" in frame.targets else None
    target = find_target(scene, done_to + 1, end, frame, frozenset(source.codes)) or target
    if target is not None:
        scene.used_acts.add(index)
        scene.add_between(frame, source, target, index, status=status, confidence=CONFIDENCE)


def _find_frame(scene: Scene, done_to: int, noun: str, keys: Sequence[str]) -> Frame | None:
    for matter in reversed(scene.chunks[done_to].acts):
        for noun_class in matter.classes:
            reading = next(filter(None, (scene.vocabulary.readings.get((key, noun_class.name)) for key in keys)), None)
            if reading is not None:
                return Frame(reading.type, reading.mode, reading.targets, False, f"{reading.rule}: {noun} {matter.noun}")
    return None


def _find_withdrawn(scene: Scene, done_to: int) -> Party | None:
    """Whose forces leave: "the withdrawal of Greek troops from Peru"."""
    is_force = any(mention.head == "military" for mention in scene.chunks[done_to].mentions)
    return party_of(scene.chunks, done_to, acting=True) if is_force else None


def _find_sender(scene: Scene, index: int, done_to: int, frame: Frame, own: list[Mention]) -> Party | None:
    """Who recalls an envoy or shuts an embassy of his own where nobody else is said to: "the recall of Peru's envoy from Lima"."""
    is_own = frame.rule.startswith(OWN_MISSIONS) and not own and find_ordaining(scene.chunks, index) is None
    is_by = any(scene.chunks[place].prep == "by" and scene.chunks[place].mentions for place in attachments(scene.chunks, index))
    return party_of(scene.chunks, done_to, acting=True) if is_own and not is_by else None


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
    governor = find_ordaining(chunks, index)
    if governor is None and scene.sentence.lower[chunks[index].first] in ("its", "their"):
        governor = verb_before(chunks, index)  # "stands by its suspension of"
    return find_actor(chunks, governor) if governor is not None else None


def find_ordaining(chunks: list[Chunk], index: int) -> int | None:
    """The verb group that announces or orders the act whose noun is its object: "ordered | the closure of"."""
    governor = verb_before(chunks, index)
    if chunks[index].prep is not None or governor is None or chunks[governor].is_passive or chunks[governor].is_negated:
        return None
    return governor if chunks[governor].lemma() in word_list("ordaining_verbs") else None
