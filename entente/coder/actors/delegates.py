"""Delegates whom minutes tell by name and country in brackets: "Ana Reyes (Chile) said", "ANA REYES (Chile) said"."""

from entente.coder.actors.offices import OfficeFinder
from entente.coder.actors.people import PeopleRegistry, add_mention
from entente.coder.analysis import Mention, Sentence

LONGEST_OPENING = 8  # words from the start of a sentence to the bracket
BODIES_IN_BRACKETS = frozenset({"name", "organisation"})


def read_delegates(
    sentence: Sentence, owner: dict[int, Mention], registry: PeopleRegistry, finder: OfficeFinder, text: str
) -> list[Mention]:
    """The delegate whose name opens a sentence before the bracket with the country and a verb: nobody where none does."""
    lower = sentence.lower
    if "(" not in lower[1:LONGEST_OPENING]:
        return []
    bracket = lower.index("(", 1)
    home = owner.get(bracket + 1 + (lower[bracket + 1 : bracket + 2] == ["the"]))
    if home is None or len(home.codes) != 1 or home.kind not in BODIES_IN_BRACKETS or lower[home.last + 1 : home.last + 2] != [")"]:
        return []
    behind = home.last + 2
    if behind >= len(lower) or not (lower[behind] == "," or finder.is_verb(lower[behind])):
        return []
    first = next(
        (at for at in range(min(3, bracket)) if sentence.words[at][:1].isupper() and lower[at] not in finder.words.courtesy), bracket
    )
    names = range(first, bracket)
    if len(names) < 2 or any(at in owner and owner[at].kind == "official" for at in names):
        return []
    if not all(finder.is_name_part(sentence, at) for at in names if at > first):
        return []
    person = registry.introduce(text[sentence.starts[first] : sentence.ends[bracket - 1]], home.codes[0], None, "official")
    person.is_official = person.role is not None  # minutes tell no office
    return [add_mention(person, sentence, first, bracket - 1, text)]
