"""Names of a list that each bear their country: "Kenya's Ana Reyes and Uganda's Paul Okello", "Ana Reyes of Peru, Juan Soto of Chile"."""

from entente.coder.actors.office_owners import OwnerFinder
from entente.coder.actors.offices import OfficeFinder
from entente.coder.analysis import Mention, Sentence
from entente.coder.grammar.scan import GENITIVES

Listed = tuple[tuple[int, int], str]  # tokens of a name, and the country

BETWEEN = frozenset({",", "and", ";"})
HOME = frozenset({"of", "(", "for", "from"})  # before the country behind a name
LEAST = 2
FARTHEST = 24  # words before a title in which such a list begins


def list_behind(sentence: Sentence, after: int, owner: dict[int, Mention], finder: OfficeFinder) -> tuple[list[Listed], int]:
    """The names with countries from a token on, and the token behind the last of them."""
    lower, found, ends = sentence.lower, list[Listed](), after
    while after < len(lower):
        before = owner.get(after)
        code = before.codes[0] if before is not None and len(before.codes) == 1 and before.kind != "official" else None
        begin = after
        if before is not None and code is not None:
            is_owner = lower[before.last + 1 : before.last + 2] and lower[before.last + 1] in GENITIVES
            begin = before.last + 2 if is_owner else after
            code = code if is_owner else None
        name = finder.find_name_behind_courtesy(sentence, begin, owner)
        if name is None:
            break
        ends = name[1] + 1
        if code is None:
            code, ends = find_home_behind(sentence, name[1], owner)
        if code is None:
            break
        found.append((name, code))
        after = skip_links(lower, ends)
    return found, ends


def list_bracketed(sentence: Sentence, after: int, owner: dict[int, Mention], finder: OfficeFinder) -> list[Listed]:
    """The names in brackets behind their countries: "the ministers of Chile (Ana Reyes) and Peru (Juan Lara)"."""
    lower, found = sentence.lower, list[Listed]()
    at = after + (lower[after : after + 1] == ["of"])
    while at < len(lower):
        at += lower[at] == "the"
        home = owner.get(at)
        if home is None or len(home.codes) != 1 or home.kind == "official" or lower[home.last + 1 : home.last + 2] != ["("]:
            break
        name = finder.find_name_behind_courtesy(sentence, home.last + 2, owner)
        if name is None or lower[name[1] + 1 : name[1] + 2] != [")"]:
            break
        found.append((name, home.codes[0]))
        at = skip_links(lower, name[1] + 2)
    return found if len(found) >= LEAST else []


def list_before(sentence: Sentence, comma: int, owner: dict[int, Mention], finder: OfficeFinder) -> list[Listed]:
    """The names with countries that end right before a comma."""
    for start in range(max(0, comma - FARTHEST), comma - LEAST):
        if start in owner or sentence.words[start][0].isupper():
            found, ends = list_behind(sentence, start, owner, finder)
            if len(found) >= LEAST and ends == comma:
                return found
    return []


def find_home_behind(sentence: Sentence, last: int, owner: dict[int, Mention]) -> tuple[str | None, int]:
    """The country told behind a name that ends at `last`, "Ana Reyes of Chile", and the token behind both."""
    code = OwnerFinder.behind(sentence, last, owner, HOME)
    if code is None:
        return None, last + 1
    behind = next(owner[token].last + 1 for token in (last + 2, last + 3) if token in owner)
    return code, behind + (sentence.lower[last + 1] == "(")


def skip_links(lower: list[str], token: int) -> int:
    """The first token from one on that does not join the names of a list."""
    while token < len(lower) and lower[token] in BETWEEN:
        token += 1
    return token
