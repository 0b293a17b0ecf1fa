"""Acts of force and their ends that plain verbs tell with the words beside them: a cell, a tow, a shell, the way home."""

from entente.coder.candidates import Scene
from entente.coder.tellings.barriers.lapses import read_lapsed
from entente.coder.tellings.captivity.captives import may_tell_captivity, read_captives_apposed, read_captivity
from entente.coder.tellings.captivity.let_go import read_let_go
from entente.coder.tellings.captivity.taken_ships import read_taken_ship
from entente.coder.tellings.force.clashes import read_clash
from entente.coder.tellings.force.hits import may_tell_blow, read_hit, read_left_dead, read_under_fire
from entente.coder.tellings.force.marches_home import read_march_home


def read_plain_force(scene: Scene, index: int) -> bool:
    """Reads the verb group `index` as an act of force or its end; whether it tells one."""
    if (
        read_taken_ship(scene, index)
        or read_let_go(scene, index)
        or read_lapsed(scene, index)
        or read_march_home(scene, index)
        or read_left_dead(scene, index)
        or read_clash(scene, index)
    ):
        return True
    if may_tell_blow(scene) and (read_hit(scene, index) or read_under_fire(scene, index)):
        return True
    return may_tell_captivity(scene) and read_captivity(scene, index)


def read_force_in_phrases(scene: Scene) -> None:
    """Reads the captivity that phrases without a verb tell."""
    if may_tell_captivity(scene):
        for index in range(len(scene.chunks)):
            read_captives_apposed(scene, index)
