"""Where "there" is: the place that the sentence or the one before named last."""

from entente.coder.actors.parties import Party
from entente.coder.candidates import Scene
from entente.coder.grammar.kinds import PLACES
from entente.lexicon.wordlists import word_list

THERE = "there"


def note_place(scene: Scene) -> None:
    """Remembers the last country or town that a sentence names."""
    for mention in reversed(scene.sentence.mentions):
        if mention.kind in PLACES and len(mention.codes) == 1 and mention.head not in ("company", "team", "media", "person"):
            scene.memory.last_place = mention.codes[0]
            return


def find_there(scene: Scene, token: int, exclude: tuple[str, ...]) -> Party | None:
    """The country of what a "there" at a token means; null where that is one of `exclude` or unknown."""
    if scene.is_alone or scene.sentence.lower[token : token + 1] != [THERE] or scene.sentence.lower[token + 1 : token + 2] == ["'s"]:
        return None
    before = [mention for mention in scene.sentence.mentions if mention.last < token and mention.kind in PLACES and len(mention.codes) == 1]
    named = [mention.codes[0] for mention in before if scene.sentence.lower[mention.first - 1] in word_list("before_places")]
    place = named[-1] if named else scene.memory.last_place
    return Party((place,), (), -1) if place is not None and place not in exclude else None
