"""One row of each lexicon table, as the rest of the system sees it."""

from dataclasses import dataclass

CODE_LENGTH = 3  # of ISO 3166-1 alpha-3


@dataclass(frozen=True, slots=True)
class Country:
    """A state or territory; `numeric` is ISO 3166-1, `cow` the Correlates of War number.

    `successor` is the code of the state that takes a historical state's place.
    """

    code: str
    alpha2: str
    numeric: str
    cow: str
    cow_abbrev: str
    gdelt_cameo: str
    fips: str
    name: str
    official_name: str
    capital: str
    is_historical: bool
    valid_from: str
    valid_to: str
    successor: str


@dataclass(frozen=True, slots=True)
class Name:
    """A name that stands for a country; `code` is empty where no single country is meant.

    `note` holds words: `weak` (common or ambiguous, needs support from its context), `person` (an adjective that also names a person),
    `person_name` (also a given name or surname), `alternatives=COG,…` (other countries it may mean), `together=KOR,PRK` (all that it
    means at once).
    """

    alias: str
    code: str
    kind: str
    valid_from: str
    valid_to: str
    note: str

    @property
    def is_weak(self) -> bool:
        """Whether the name alone proves little."""
        return "weak" in self.note.split()

    @property
    def alternatives(self) -> tuple[str, ...]:
        """Codes that the name may mean besides `code`, the likeliest first."""
        return self._codes_behind("alternatives=")

    @property
    def members(self) -> tuple[str, ...]:
        """Codes that the name means at once."""
        return self._codes_behind("together=")

    def _codes_behind(self, key: str) -> tuple[str, ...]:
        listed = next((word for word in self.note.split() if word.startswith(key)), key)
        return tuple(code for code in listed.removeprefix(key).split(",") if code)


@dataclass(frozen=True, slots=True)
class Organisation:
    """An international body; kinds `ngo` and `sport` are no actors of diplomacy.

    `members_note` lists the codes of its members, set apart by blanks, or says in words who they are.
    """

    code: str
    name: str
    kind: str
    members_note: str

    @property
    def members(self) -> frozenset[str]:
        """Codes of the members that the note lists; empty where it says in words who they are."""
        listed = self.members_note.split()
        return frozenset(listed) if all(len(word) == CODE_LENGTH and word.isupper() for word in listed) else frozenset()


@dataclass(frozen=True, slots=True)
class OrganisationName:
    """A name that stands for an organisation; `note` as in Name."""

    alias: str
    code: str
    note: str


@dataclass(frozen=True, slots=True)
class OfficeTitle:
    """An office in lower case and the singular, with the level of who holds it."""

    title: str
    level: str
    scope: str


@dataclass(frozen=True, slots=True)
class OfficeHolder:
    """A term of office; `since` and `to` are ISO dates, months or years, `to` empty while in office.

    An alias that starts with `?` counts only behind a title.
    """

    name: str
    country: str
    office: str
    level: str
    since: str
    to: str
    aliases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Trap:
    """A phrase that is not what its words seem: masked, or read as the company, place or person that it is."""

    phrase: str
    action: str
    code: str


@dataclass(frozen=True, slots=True)
class Medium:
    """A news agency, newspaper or broadcaster: reports, never acts."""

    name: str
    country: str


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Everything the tables hold, in file order, with the version of their content."""

    version: str
    countries: tuple[Country, ...]
    names: tuple[Name, ...]
    organisations: tuple[Organisation, ...]
    organisation_names: tuple[OrganisationName, ...]
    office_titles: tuple[OfficeTitle, ...]
    office_holders: tuple[OfficeHolder, ...]
    traps: tuple[Trap, ...]
    media: tuple[Medium, ...]
