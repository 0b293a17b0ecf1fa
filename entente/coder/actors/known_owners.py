"""Whose a titled person is by what the lexicon knows: "President Gayoom" of the Maldives, "the prime minister" of no Mexico."""

from datetime import date
from functools import cache

from entente.coder.actors.offices import office_words
from entente.lexicon import OfficeHolder, load_lexicon
from entente.lexicon.accents import strip_accents
from entente.lexicon.wordlists import read_toml

YEAR_BESIDE = 1  # years before and after a term in which its holder may be told by its title
VOWELS = str.maketrans("", "", "aeiouy")
SHORTEST = 3  # letters of a surname


def _plain(name: str) -> list[str]:
    """The words of a name in lower case, without accents and marks."""
    return strip_accents(name.lower()).replace("-", " ").replace("’", "'").replace("'", "").replace(".", " ").split()


def _sound(word: str) -> str:
    """The consonants of a name, each once in a row: Mahmoud and Mahamoud are spelled alike."""
    letters = word[:1] + word[1:].translate(VOWELS)
    return "".join(letter for at, letter in enumerate(letters) if at == 0 or letter != letters[at - 1])


@cache
def _by_surname() -> dict[str, tuple[OfficeHolder, ...]]:
    """The lexicon's holders of offices in states by the last word of their names and of the other forms."""
    table: dict[str, dict[OfficeHolder, None]] = {}
    for holder in load_lexicon().office_holders:
        for form in (holder.name, *holder.aliases):
            words = _plain(form.lstrip("?"))
            if words and len(words[-1]) >= SHORTEST:
                table.setdefault(words[-1], {})[holder] = None
    return {surname: tuple(holders) for surname, holders in table.items()}


def find_known_country(name: str, title: list[str], day: date | None, spoken_of: dict[str, int]) -> str | None:
    """The one country of which the lexicon knows a holder of this name and title at a day; by a surname alone, one that is spoken of."""
    words = _plain(name)
    if not words or not title:
        return None
    found: set[str] = set()
    ranks = office_words().ranks
    for holder in _by_surname().get(words[-1], ()):
        is_alike = len(words) == 1 or _is_one_name(words[:-1], holder)
        is_rank = title[-1] in ranks and len(words) == 1  # "Commodore Bainimarama"
        if is_alike and (is_rank or _is_office(title, holder.office)) and _is_of_day(holder, day):
            found.add(holder.country)
    if len(words) == 1 or len(found) > 1:
        found = {code for code in found if code in spoken_of}
    return found.pop() if len(found) == 1 else None


def _is_one_name(given: list[str], holder: OfficeHolder) -> bool:
    """Whether a first name of some person is one of a holder, however it is spelled."""
    known = {_sound(word) for form in (holder.name, *holder.aliases) for word in _plain(form.lstrip("?"))[:-1]}
    return not known.isdisjoint(_sound(word) for word in given)


def _is_office(title: list[str], office: str) -> bool:
    """Whether a title may be that of an office: the same last word, and the same kind of minister where both say so."""
    held = office.lower().split()
    kinds = {"prime", "foreign", "vice", "deputy", "defence", "defense"}
    told = kinds.intersection(title)
    return bool(held) and title[-1] == held[-1] and (not told or told <= {*held, "defense" if "defence" in held else ""})


def _is_of_day(holder: OfficeHolder, day: date | None) -> bool:
    since, until = int(holder.since[:4] or 0), int((holder.to or "9999")[:4])
    return day is None or since - YEAR_BESIDE <= day.year <= until + YEAR_BESIDE


@cache
def _states() -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    """By the name of an office, the states that have none, and the only ones that have it."""
    tables = read_toml("office_states.toml")
    without, only = ({office: frozenset(codes.split()) for office, codes in tables[key].items()} for key in ("without", "only"))
    return without, only


def may_have_office(code: str, title: list[str]) -> bool:
    """Whether a state has the office of a title: Mexico has no prime minister, only Qatar, Kuwait and Bahrain have an emir."""
    without, only = _states()
    told = " ".join(title)
    for office, codes in without.items():
        if told.endswith(office) and code in codes and "vice" not in title:
            return False
    return not title or title[-1] not in only or code in only[title[-1]]
