"""Arms that one country orders from another: "ordered missiles from Peru", "the frigates which Chile ordered from Peru"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import relative_object
from entente.coder.grammar.kinds import FORCE_HEADS

ORDERED = 0.8  # how sure the reading is
ARMS = ("war_gear", "weapon", "bought_arms")
NAMING = frozenset({"name", "capital", "definite", "pronoun"})
GOALS = frozenset({"to", "of", "into", "at", "against", "out", "from", "off"})
REACH = 3  # chunks behind the verb among which the seller stands


def read_arms_order(scene: Scene, index: int) -> bool:
    """Reads an order of arms, placed with the country behind "from"; whether the verb group `index` tells one."""
    chunks = scene.chunks
    verb = chunks[index]
    if verb.is_negated or verb.is_passive or index + 1 >= len(chunks):
        return False
    goods = relative_object(chunks, index)
    goods = index + 1 if goods is None else goods
    if chunks[goods].kind != "N" or not chunks[goods].names_act(ARMS):
        return False
    if chunks[goods].mentions:
        return _is_make_named(scene, index, goods)
    behind = range(index + 1, min(index + 1 + REACH, len(chunks)))
    seller = next((at for at in behind if chunks[at].kind == "N" and chunks[at].prep == "from" and chunks[at].mentions), None)
    source = find_actor(chunks, index) if seller is not None else None
    if seller is None or source is None or not _is_state(chunks[source.chunk], source):
        return False
    target = party_of(chunks, seller, acting=False, exclude=frozenset(source.codes))
    if target is None or target.mentions[0].kind not in NAMING:
        return False
    frame = Frame("AGREE", None, (), True, "order-arms")
    both = source.mentions + target.mentions
    scene.add(frame, source.codes + target.codes, (), index, both, status=verb.status(), confidence=ORDERED, is_symmetric=True)
    return True


def _is_make_named(scene: Scene, index: int, goods: int) -> bool:
    """Reads arms named by whose make they are: "ordered 24 Swedish fighters", no "ordered Swedish fighters to the border"."""
    chunks = scene.chunks
    make, behind = chunks[goods].mentions[0], chunks[goods + 1] if goods + 1 < len(chunks) else None
    goes_on = behind is not None and (behind.kind == "V" or behind.prep in GOALS)
    source = find_actor(chunks, index)
    if goes_on or make.kind != "adjective" or len(make.codes) != 1 or goods != index + 1 or source is None:
        return False
    if not _is_state(chunks[source.chunk], source) or make.codes[0] in source.codes:
        return False
    frame = Frame("AGREE", None, (), True, "order-arms")
    codes, both = source.codes + make.codes, (*source.mentions, make)
    scene.add(frame, codes, (), index, both, status=chunks[index].status(), confidence=ORDERED, is_symmetric=True)
    return True


def _is_state(chunk: Chunk, party: Party) -> bool:
    """Whether who orders is a country, its government or its army, and no firm of it."""
    return party.mentions[0].kind in NAMING or chunk.heads[:1] == ("government",) or party.mentions[0].head in FORCE_HEADS
