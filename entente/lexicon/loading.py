"""Load the lexicon: our tables, then a user's own folder over them."""

import os
from collections.abc import Sequence
from functools import cache
from hashlib import blake2b
from pathlib import Path

from entente.errors import LexiconError
from entente.lexicon import tables
from entente.lexicon.entries import Country, Lexicon, Medium, Name, OfficeHolder, OfficeTitle, Organisation, OrganisationName, Trap
from entente.lexicon.tables import Record, Table

DATA = Path(__file__).parent / "data"
USER_FOLDER_VARIABLE = "ENTENTE_LEXICON"


def user_folder() -> Path | None:
    """The folder of a user's own additions: ENTENTE_LEXICON, else `lexicon` in the settings file; None where neither is set."""
    value = os.environ.get(USER_FOLDER_VARIABLE)
    if not value and Path(os.environ.get("ENTENTE_CONFIG") or "entente.toml").is_file():
        from entente.settings import read_config_file  # slow to import, and needed only where there is a settings file

        value = read_config_file().get("lexicon")
    return Path(value) if value else None


def load_lexicon(extra: Path | None = None) -> Lexicon:
    """The lexicon with the additions in `extra` (else in `user_folder()`), read once a process; raises LexiconError with file and line."""
    return _load(extra or user_folder())


def lexicon_version(extra: Path | None = None) -> str:
    """Twelve hex digits that change with any byte of the lexicon's data or of the user's additions."""
    return _hash_content(extra or user_folder())


@cache
def _load(extra: Path | None) -> Lexicon:
    if extra is not None and not extra.is_dir():
        raise LexiconError(
            f"{extra}: expected a folder with lexicon tables; create it or leave the setting lexicon ({USER_FOLDER_VARIABLE}) out"
        )
    records = {table.file: _merge_tables(table, extra) for table in tables.TABLES}
    countries = frozenset(record.values[0] for record in records["countries.csv"])
    organisations = frozenset(record.values[0] for record in records["organisations.csv"])
    for record in records["organisations.csv"]:
        if record.values[0] in countries:
            raise record.fail(f"{record.values[0]!r} is a country of countries.csv; give the organisation another code")
    for table in tables.TABLES:
        tables.check_codes(records[table.file], table, countries, organisations)
    rows = {file: [record.values for record in found] for file, found in records.items()}
    return Lexicon(
        version=_hash_content(extra),
        countries=tuple([_build_country(row) for row in rows["countries.csv"]]),
        names=tuple([Name(*row) for row in rows["names.csv"]]),
        organisations=tuple([Organisation(*row) for row in rows["organisations.csv"]]),
        organisation_names=tuple([OrganisationName(*row) for row in rows["organisation_names.csv"]]),
        office_titles=tuple([OfficeTitle(*row) for row in rows["office_titles.csv"]]),
        office_holders=tuple([_build_holder(row) for row in rows["office_holders.csv"]]),
        traps=tuple([Trap(*row) for row in rows["traps.csv"]]),
        media=tuple([Medium(*row) for row in rows["media.csv"]]),
    )


def _build_country(row: tuple[str, ...]) -> Country:
    (
        code,
        alpha2,
        numeric,
        cow,
        cow_abbrev,
        gdelt_cameo,
        fips,
        name,
        official_name,
        capital,
        is_historical,
        valid_from,
        valid_to,
        successor,
    ) = row
    return Country(
        code, alpha2, numeric, cow, cow_abbrev, gdelt_cameo, fips, name, official_name, capital,
        is_historical == "true", valid_from, valid_to, successor,
    )  # fmt: skip


def _build_holder(row: tuple[str, ...]) -> OfficeHolder:
    name, country, office, level, since, to, aliases = row
    return OfficeHolder(name, country, office, level, since, to, tuple(aliases.split("|")) if aliases else ())


def _merge_tables(table: Table, extra: Path | None) -> list[Record]:
    """Our rows, less those that the user's rows with the same first key column replace or drop, then the user's."""
    ours = [record for path in _table_paths(DATA, table) for record in tables.read_table(path, table)]
    tables.check_keys(ours, table)
    if extra is None:
        return ours
    theirs = [record for path in _table_paths(extra, table) for record in tables.read_table(path, table, is_user=True)]
    if not theirs:
        return ours
    place = table.columns.index(table.key[0])
    replaced = {record.values[place] for record in theirs}
    added = [record for record in theirs if not record.is_dropped]
    tables.check_keys(added, table)
    return [record for record in ours if record.values[place] not in replaced] + added


def _table_paths(folder: Path, table: Table) -> Sequence[Path]:
    """The files of a table: `names.csv`, and `names_*.csv` beside it."""
    stem = table.file.removesuffix(".csv")
    return sorted(path for pattern in (table.file, f"{stem}_*.csv") for path in folder.glob(pattern) if _owns(table, path))


def _owns(table: Table, path: Path) -> bool:
    """Whether no table with a longer name claims the file (`organisation_names.csv` is none of `organisation.csv`)."""
    stem = path.stem
    claims = [other for other in tables.TABLES if stem == other.file[:-4] or stem.startswith(other.file[:-4] + "_")]
    return max(claims, key=lambda other: len(other.file)) is table


@cache
def _hash_content(extra: Path | None) -> str:
    digest = blake2b(digest_size=6)
    for folder in (DATA, extra):
        if folder is None:
            continue
        for path in sorted(path for path in folder.rglob("*") if path.suffix in (".csv", ".json", ".toml") or path.parent.name == "text"):
            if path.is_file():
                digest.update(path.relative_to(folder).as_posix().encode() + b"\0")
                digest.update(path.read_bytes() + b"\0")
    return digest.hexdigest()
