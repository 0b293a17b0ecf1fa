"""Power, gas or water that flows from one country into another: "electricity from X was flowing into Y", "Y's gas comes from X"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.wordlists import word_list

FLOWING = 0.75  # how sure the reading is
OWNERS = frozenset({"from", "of"})
GOALS = frozenset({"to", "into", "towards", "through", "across", "via", "down"})
REACH = 6  # chunks behind the verb among which the goal stands


def read_flow(scene: Scene, index: int) -> bool:
    """Reads goods that flow from one country to another as their trade, where the verb group `index` is "flows"; whether it tells that.

    Who only lets them through has his share in it.
    """
    verb = scene.chunks[index]
    subject = find_subject(scene.chunks, index)
    if subject is None or subject > index or verb.is_negated or verb.is_passive or verb.modal in word_list("open_modals"):
        return False
    goods = next((at for at in range(subject, index) if _are_piped(scene, at)), None)
    source = _find_origin(scene, goods, index) if goods is not None else None
    if goods is None or source is None:
        return False
    found = False
    for position in range(index + 1, min(index + 1 + REACH, len(scene.chunks))):
        place = scene.chunks[position]
        if place.kind not in ("N", "C"):
            break
        is_goal = place.kind == "N" and place.prep in GOALS and bool(place.mentions)
        goal = party_of(scene.chunks, position, acting=False, exclude=frozenset(source.codes)) if is_goal else None
        if goal is not None:
            frame = Frame("COOPERATE", None, (), True, f"flow: {verb.lemma()}")
            both = source.mentions + goal.mentions
            codes = source.codes + goal.codes
            scene.add(frame, codes, (), index, both, status=verb.status(), confidence=FLOWING, is_symmetric=True)
            found = True
    if found:
        scene.used_acts.add(goods)
    return found


def _are_piped(scene: Scene, position: int) -> bool:
    chunk = scene.chunks[position]
    return chunk.kind == "N" and chunk.prep in (None, "of") and chunk.text in word_list("piped_goods")


def _find_origin(scene: Scene, goods: int, verb: int) -> Party | None:
    """Whose goods flow: "Peruvian gas", "electricity from Peru"."""
    if scene.chunks[goods].mentions:
        return party_of(scene.chunks, goods, acting=False)
    behind = scene.chunks[goods + 1]
    is_owned = goods + 1 < verb and behind.kind == "N" and behind.prep in OWNERS and bool(behind.mentions)
    return party_of(scene.chunks, goods + 1, acting=False) if is_owned else None
