"""Infinitives that only say what a pact is for, and tell no act of their own."""

from entente.coder.candidates import Scene


def is_aim_of_pact(scene: Scene, index: int) -> bool:
    """Whether an infinitive only says what a pact that the verb before it tells is for: "signed an agreement to reopen the ports"."""
    governor = index - 1
    while governor > 0 and scene.chunks[governor].kind in ("N", "C"):
        governor -= 1
    is_infinitive = scene.chunks[index].is_infinitive and governor >= 0 and scene.chunks[governor].kind == "V"
    return is_infinitive and any(other.trigger == governor and other.rule.startswith("sign-") for other in scene.found)
