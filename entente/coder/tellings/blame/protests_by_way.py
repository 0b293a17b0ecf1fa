"""Protests that go by way of a third country: "lodged a protest through its embassy in Lima" with whom struck, not with Peru."""

from dataclasses import replace

from entente.coder.candidates import Candidate, Scene
from entente.coder.tellings.blame.victims_words import find_blow

WAYS = frozenset({"through", "via"})
PLACED = frozenset({"in", "at"})
MISSIONS = ("embassy", "diplomat")


def read_protest_by_way(scene: Scene) -> None:
    """Turns a protest read against the country of the embassy by way of which it goes to who has just struck."""
    for at, act in enumerate(scene.found):
        if act.type != "ACCUSE" or len(act.actors) != 1 or act.is_symmetric or not _goes_by_way(scene, act):
            continue
        blow = find_blow(scene, act.actors[0], act.trigger)
        if blow is not None and blow.actors != act.recipients:
            scene.found[at] = replace(act, recipients=blow.actors, rule=f"by-way: {act.rule}")


def _goes_by_way(scene: Scene, act: Candidate) -> bool:
    """Whether the one accused is only where the embassy stands: "through its embassy | in Lima"."""
    chunks = scene.chunks
    for position in range(act.trigger + 1, len(chunks) - 1):
        seat = chunks[position + 1]
        is_way = chunks[position].kind == "N" and chunks[position].prep in WAYS and chunks[position].names_act(MISSIONS)
        if is_way and seat.kind == "N" and seat.prep in PLACED:
            return any(set(mention.codes) == set(act.recipients) for mention in seat.mentions)
    return False
