"""Gifts told by one verb for several givers: "Germany gave 50 million euros to Moldova, France 30 million and Japan 10 million"."""

from entente.coder.actors.parties import Party
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Candidate, Scene
from entente.coder.grammar.chunks import Chunk

CONFIDENCE = 0.8
GIFTS = frozenset({"AID", "AGREE"})
GIVERS = frozenset({"name", "organisation", "capital", "adjective"})


def read_gapped_gifts(scene: Scene) -> None:
    """Adds what others gave the same receiver, each a name and a sum behind a comma or "and".

    Where the receiver stands right behind the verb, they are receivers: "gave Spain $3 million and Peru $2 million".
    """
    for gift in tuple(scene.found):
        if "give-aid" not in gift.rule:
            continue
        trigger, behind = scene.chunks[gift.trigger], scene.chunks[gift.trigger + 1 : gift.trigger + 2]
        if behind and behind[0].kind == "N" and behind[0].mentions:
            continue
        if gift.type in GIFTS and gift.recipients and not gift.is_symmetric and trigger.kind == "V" and not trigger.is_passive:
            _read_others(scene, gift)


def _read_others(scene: Scene, gift: Candidate) -> None:
    chunks = scene.chunks
    has_sum = False
    for position in range(gift.trigger + 1, len(chunks)):
        chunk = chunks[position]
        if chunk.kind not in ("N", "C", ","):
            return
        giver = _find_giver(scene, position) if has_sum and chunks[position - 1].kind in ("C", ",") else None
        if giver is not None and set(giver.codes).isdisjoint((*gift.actors, *gift.recipients)):
            mode, rule = gift.mode, f"gapped-{gift.rule}"
            target = tuple(mention for mention in gift.mentions if not set(mention.codes).isdisjoint(gift.recipients))
            both = giver.mentions + target
            frame = Frame(gift.type, mode, (), False, rule)
            scene.add(frame, giver.codes, gift.recipients, gift.trigger, both, status=gift.status, confidence=CONFIDENCE)
        has_sum = has_sum or _is_sum(scene, chunk)


def _find_giver(scene: Scene, position: int) -> Party | None:
    """A name with a sum right behind it, in its own noun chunk or the next."""
    chunks = scene.chunks
    chunk = chunks[position]
    if chunk.kind != "N" or chunk.prep is not None or not chunk.mentions or chunk.mentions[0].first > chunk.first + 1:
        return None
    mention = chunk.mentions[0]
    if mention.kind not in GIVERS or len(mention.codes) != 1:
        return None
    behind = chunks[position + 1] if mention.last == chunk.last and position + 1 < len(chunks) else None
    is_next = behind is not None and behind.kind == "N" and behind.prep is None and not behind.mentions and _is_sum(scene, behind)
    is_own = mention.last < chunk.last and scene.sentence.lower[mention.last + 1] in ("$", "€", "£") and _is_sum(scene, chunk)
    return Party(mention.codes, (mention,), position) if is_next or is_own else None


def _is_sum(scene: Scene, chunk: Chunk) -> bool:
    """Whether a noun chunk is a sum of money or a weight of goods: it opens with a figure or its currency."""
    return chunk.kind == "N" and chunk.prep is None and any(word[0].isdigit() for word in scene.words_of(chunk)[:6])
