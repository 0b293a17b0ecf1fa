"""Acts told beside another one of the same parties: "congratulated him by telephone"."""

from entente.coder.actors.parties import Party
from entente.coder.acts.frames import Frame
from entente.coder.candidates import SPOKEN, Scene

MEANS = frozenset({"by", "in", "over", "during", "via", "on"})
BESIDE = 0.7  # how sure the reading is


def add_asides(scene: Scene, frame: Frame, source: Party, target: Party, main: int, end: int, status: str) -> None:
    """Adds what the phrases behind a verb tell beside its own act."""
    if scene.is_alone or status != "occurred":
        return
    both = source.mentions + target.mentions
    for position in range(main + 1, end):
        chunk = scene.chunks[position]
        if chunk.kind != "N":
            continue
        if frame.type in SPOKEN and chunk.prep in MEANS and chunk.names_act(("phone",)):
            call = Frame("CONSULT", "phone", (), True, "by-telephone")
            parties = source.codes + target.codes
            scene.add(call, parties, (), main, both, status=status, confidence=BESIDE, is_symmetric=True, is_entailed=True)
