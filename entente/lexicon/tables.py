"""Read a lexicon table from CSV: header, values and keys checked, every complaint with file and line."""

import csv
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from entente.errors import LexiconError

NAME_KINDS = frozenset({"name", "adjective", "demonym", "capital", "metonym", "city", "region", "institution", "force", "group"})
ORGANISATION_KINDS = frozenset({"global", "regional", "military", "finance", "trade", "forum", "court", "technical", "ngo", "sport"})
LEVELS = frozenset(
    {
        "head_of_state_or_government",
        "minister",
        "deputy_minister",
        "ambassador",
        "official",
        "military",
        "legislator",
        "judge",
        "spokesperson",
    }
)
SCOPES = frozenset({"national", "royal", "diplomatic"})
TRAP_ACTIONS = frozenset({"mask", "company", "media", "team", "goods", "person", "place"})
BOOLEANS = frozenset({"true", "false"})

CALENDAR_DATE = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?")


@dataclass(frozen=True)
class Table:
    """The columns of a table: which identify a row, which must have a value, which allow only certain values.

    `codes` says what the column named there holds: `country`, or `party` (a country or an organisation).
    """

    file: str
    columns: tuple[str, ...]
    key: tuple[str, ...]
    required: tuple[str, ...]
    values: Mapping[str, frozenset[str]]
    dates: tuple[str, ...] = ()
    codes: Mapping[str, str] | None = None

    @cached_property
    def required_places(self) -> tuple[int, ...]:
        """Where the columns stand that need a value."""
        return tuple(self.columns.index(column) for column in self.required)

    @cached_property
    def allowed_values(self) -> tuple[tuple[int, frozenset[str]], ...]:
        """Where the columns stand that allow certain values only, and which."""
        return tuple((self.columns.index(column), allowed) for column, allowed in self.values.items())

    @cached_property
    def date_places(self) -> tuple[int, ...]:
        """Where the first and the last date stand."""
        return tuple(self.columns.index(column) for column in self.dates)


@dataclass(frozen=True, slots=True)
class Record:
    """A row with the place it was read from; `is_dropped` marks a user's row that takes one of ours away."""

    values: tuple[str, ...]
    path: Path
    line: int
    is_dropped: bool = False

    def fail(self, problem: str) -> LexiconError:
        """The error that says what is wrong with this row."""
        return LexiconError(f"{self.path.name}:{self.line}: {problem}")


COUNTRIES = Table(
    "countries.csv",
    (
        "code", "alpha2", "numeric", "cow", "cow_abbrev", "gdelt_cameo", "fips", "name", "official_name", "capital",
        "is_historical", "valid_from", "valid_to", "successor",
    ),
    key=("code",),
    required=("code", "name", "is_historical"),
    values={"is_historical": BOOLEANS},
    dates=("valid_from", "valid_to"),
    codes={"successor": "country"},
)  # fmt: skip
NAMES = Table(
    "names.csv",
    ("alias", "code", "kind", "valid_from", "valid_to", "note"),
    key=("alias", "valid_from", "valid_to"),
    required=("alias", "kind"),
    values={"kind": NAME_KINDS},
    dates=("valid_from", "valid_to"),
    codes={"code": "party"},
)
ORGANISATIONS = Table(
    "organisations.csv",
    ("code", "name", "kind", "members_note"),
    key=("code",),
    required=("code", "name", "kind"),
    values={"kind": ORGANISATION_KINDS},
)
ORGANISATION_NAMES = Table(
    "organisation_names.csv",
    ("alias", "code", "note"),
    key=("alias",),
    required=("alias", "code"),
    values={},
    codes={"code": "organisation"},
)
OFFICE_TITLES = Table(
    "office_titles.csv", ("title", "level", "scope"), key=("title",), required=("title", "level"), values={"level": LEVELS, "scope": SCOPES}
)
OFFICE_HOLDERS = Table(
    "office_holders.csv",
    ("name", "country", "office", "level", "from", "to", "aliases"),
    key=("name", "country", "office", "from"),
    required=("name", "country", "office", "level", "from"),
    values={"level": LEVELS},
    dates=("from", "to"),
    codes={"country": "party"},
)
TRAPS = Table(
    "traps.csv",
    ("phrase", "action", "code"),
    key=("phrase",),
    required=("phrase", "action"),
    values={"action": TRAP_ACTIONS},
    codes={"code": "country"},
)
MEDIA = Table("media.csv", ("name", "country"), key=("name",), required=("name",), values={}, codes={"country": "party"})

TABLES = (COUNTRIES, ORGANISATIONS, NAMES, ORGANISATION_NAMES, OFFICE_TITLES, OFFICE_HOLDERS, TRAPS, MEDIA)


def read_table(path: Path, table: Table, *, is_user: bool = False) -> list[Record]:
    """The rows of a file, values checked; a user's file may leave out columns and have `action` = `drop` rows."""
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines(keepends=True)
    except UnicodeDecodeError as error:
        raise LexiconError(f"{path.name}: expected UTF-8, byte {error.start} is not; save the file as UTF-8") from error
    rows = csv.reader(lines, strict=True)
    records: list[Record] = []
    try:
        header = next(rows, None) or []
        _check_header(header, path, table, is_user)
        places = [header.index(column) if column in header else -1 for column in table.columns]
        action = header.index("action") if is_user and "action" in header else -1
        for row in rows:
            if not row:
                continue
            if len(row) != len(header):
                raise LexiconError(
                    f"{path.name}:{rows.line_num}: expected {len(header)} values, found {len(row)}; "
                    "put a value that holds a comma in double quotes"
                )
            values = tuple([row[place] if place >= 0 else "" for place in places])
            record = Record(values, path, rows.line_num, is_dropped=action >= 0 and row[action].strip() == "drop")
            _check_values(record, table)
            records.append(record)
    except csv.Error as error:
        raise LexiconError(f"{path.name}:{rows.line_num}: not readable as CSV: {error}") from error
    return records


def _check_header(header: list[str], path: Path, table: Table, is_user: bool) -> None:
    if not is_user:
        if tuple(header) != table.columns:
            raise LexiconError(f"{path.name}:1: expected the columns {','.join(table.columns)}, found {','.join(header)}")
        return
    unknown = [column for column in header if column != "action" and column not in table.columns]
    missing = [column for column in table.key[:1] if column not in header]
    if unknown or missing:
        raise LexiconError(
            f"{path.name}:1: expected columns out of {','.join(table.columns)},action with {table.key[0]} among them; "
            f"unknown: {','.join(unknown) or 'none'}, missing: {','.join(missing) or 'none'}"
        )


def _check_values(record: Record, table: Table) -> None:
    values = record.values
    for value in values:
        if value and (value[0].isspace() or value[-1].isspace()):
            raise record.fail(f"{value!r} has white space around it; remove it")
    if record.is_dropped:
        return
    for place in table.required_places:
        if not values[place]:
            raise record.fail(f"{table.columns[place]} is empty; every row needs it")
    for place, allowed in table.allowed_values:
        if values[place] and values[place] not in allowed:
            raise record.fail(f"expected {table.columns[place]} to be one of {', '.join(sorted(allowed))}; found {values[place]!r}")
    dates = [values[place] for place in table.date_places if values[place]]
    for value in dates:
        if not CALENDAR_DATE.fullmatch(value):
            raise record.fail(f"expected a date as YYYY-MM-DD, YYYY-MM or YYYY; found {value!r}")
    if len(dates) == 2 and dates[0][: len(dates[1])] > dates[1][: len(dates[0])]:
        raise record.fail(f"{table.dates[0]} {dates[0]} is later than {table.dates[1]} {dates[1]}; exchange or correct them")


def check_keys(records: Iterable[Record], table: Table) -> None:
    """Raises LexiconError where two rows have the same key."""
    places = [table.columns.index(column) for column in table.key]
    seen: dict[tuple[str, ...], Record] = {}
    for record in records:
        key = tuple([record.values[place] for place in places])
        earlier = seen.setdefault(key, record)
        if earlier is not record:
            raise record.fail(f"{key[0]!r} already stands in {earlier.path.name}:{earlier.line}; keep one of the two")


def check_codes(records: Iterable[Record], table: Table, countries: frozenset[str], organisations: frozenset[str]) -> None:
    """Raises LexiconError where a row refers to a country or an organisation that no table holds."""
    known = {"country": countries, "organisation": organisations, "party": countries | organisations}
    for column, sort in (table.codes or {}).items():
        place = table.columns.index(column)
        allowed = known[sort]
        for record in records:
            code = record.values[place]
            if code and code not in allowed:
                kind = "country or organisation" if sort == "party" else sort
                raise record.fail(f"{column} {code!r} is no {kind} of countries.csv or organisations.csv; add it there or correct it")
