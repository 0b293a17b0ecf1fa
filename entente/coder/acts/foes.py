"""With whom a state is at odds by what was told before: against whom its forces stand where the words name nobody."""

from entente.coder.actors.parties import Party
from entente.coder.candidates import Candidate, Scene
from entente.lexicon.bodies import is_body

QUARRELS = frozenset({"THREATEN", "ASSAULT", "COERCE", "MOBILIZE", "SANCTION", "ACCUSE", "REJECT", "PROTEST"})
QUARREL_REACH = 2  # sentences back
STORY_REACH = 12  # sentences back, of the two whom an article is about


def find_foe(scene: Scene, source: Party, index: int) -> Party | None:
    """The one state with which a country is at odds by the last acts told before chunk `index`; null where none was told."""
    if scene.is_alone or len(source.codes) != 1:
        return None
    pair = set(scene.pair_of_article() or ())
    for act in scene.acts_before(index):
        away = scene.sentence.number - act.sentence
        if away > STORY_REACH:
            return None
        rest = _other_side(act, source.codes[0])
        if rest is not None and act.type in QUARRELS and (away <= QUARREL_REACH or {rest, *source.codes} == pair):
            return Party((rest,), (), index)
    return None


def _other_side(act: Candidate, code: str) -> str | None:
    """The only other state that takes part in an act of a country."""
    parties = {*act.actors, *act.recipients}
    rest = [other for other in parties if other != code]
    return rest[0] if code in parties and len(rest) == 1 and not is_body(rest[0]) else None
