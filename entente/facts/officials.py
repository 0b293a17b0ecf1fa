"""The named office-holders of a document, one row a person."""

from functools import cache

from entente.coder.actors.people import is_weak_role
from entente.coder.analysis import Analysis, Person
from entente.facts.data import read_words


def extract_officials(analysis: Analysis) -> list[dict[str, object]]:
    """Rows of OFFICIALS in order of first mention; the offsets are those of the first mention.

    Who held an office before is named with it: "former vice-president".
    """
    rows: list[dict[str, object]] = []
    seen: set[tuple[str, str | None, str | None]] = set()
    holders = [person for person in analysis.people if person.spans and (person.is_official or person.former_role is not None)]
    for person in sorted(holders, key=lambda person: person.spans[0]):
        role, country = (find_role(person), person.country) if person.is_official or person.former_role is None else person.former_role
        key = (person.name, country, role)
        if role is not None and _of_no_state() & {*role.lower().split()} and role.lower().endswith("leader"):
            continue  # "the guerrilla leader"
        if role is not None and role.lower() in _no_office():
            continue  # "Private Juan Diaz, a member of the border guard"
        if key in seen or find_fuller(person, holders) is not None:
            continue
        seen.add(key)
        start, end = person.spans[0]
        rows.append(
            {
                "document_id": analysis.document.document_id,
                "name": _find_whole_name(person, analysis.document.text),
                "role": role,
                "country": country,
                "level": person.level,
                "forms": sorted({*person.forms, person.name}),
                "mention_count": len(person.spans),
                "char_start": start,
                "char_end": end,
            }
        )
    return rows


def find_role(person: Person) -> str | None:
    """The office that the text tells, else the one that the lexicon knows for its day."""
    if person.role is not None and (not is_weak_role(person.role) or person.role.lower() in AS_TOLD):
        return person.role
    return person.known_office or person.role


def find_fuller(person: Person, holders: list[Person]) -> Person | None:
    """The person of whose name another's, without an office of his own, is a short form: David Cameron for "Lord Cameron"."""
    if person.role is not None and not person.role.startswith("former"):
        return None
    words = {word.lower() for word in person.name.split()} - _titles()
    others = (
        other
        for other in holders
        if other is not person and (other.country == person.country or len(words) == 1 == len(person.name.split()))
    )
    return next((other for other in others if words < {word.lower() for word in other.name.split()}), None)


def _find_whole_name(person: Person, text: str) -> str:
    """The name with what the text adds to a known form of it: "Sultan Qaboos" in "Sultan Qaboos bin Said"."""
    longest = person.name
    for _, end in person.spans:
        words = text[end : end + LONGEST_REST].split(" ")
        rest: list[str] = []
        for number, word in enumerate(words[1:], start=1):
            bare = word.rstrip(".,;:")
            if not (bare in PATRONYMIC if number % 2 else bare[:1].isupper() and rest):
                break
            rest.append(bare)
            if bare != word:
                break
        whole = " ".join([person.name, *rest[: len(rest) // 2 * 2]])
        if words[:1] == [""] and len(whole) > len(longest):
            longest = whole
    return longest


@cache
def _of_no_state() -> frozenset[str]:
    return frozenset(read_words("speech")["speakers"]["of_no_state"].split())


@cache
def _no_office() -> frozenset[str]:
    return frozenset(read_words("speech")["speakers"]["no_office"].split())


@cache
def _titles() -> frozenset[str]:
    return frozenset(read_words("speech")["speakers"]["titles"].split())


PATRONYMIC = frozenset({"bin", "ibn", "bint", "binti"})
AS_TOLD = frozenset({"leader"})  # the name of an office where no other is told, though of many
LONGEST_REST = 60  # characters behind a known name in which it goes on
