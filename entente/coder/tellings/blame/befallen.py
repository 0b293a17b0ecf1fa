"""What befell a country without an act of another, which others then help or blame: a quake, a coup, a test, a raid by rebels."""

from entente.coder.acts.wrongdoers import note_raid, note_upheaval
from entente.coder.candidates import Scene
from entente.coder.tellings.blame.deeds import note_test
from entente.coder.tellings.giving.disasters import note_disaster


def note_what_befell(scene: Scene) -> None:
    """Remembers what a sentence tells of that the next ones take for granted."""
    note_test(scene)
    note_disaster(scene)
    note_upheaval(scene)
    note_raid(scene)
