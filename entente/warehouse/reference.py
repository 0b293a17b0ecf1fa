"""Put the reference lists into the working database: event types, countries and organisations."""

from importlib import resources
from pathlib import Path

import duckdb

from entente.errors import WarehouseError

LEXICON_PACKAGE = "entente.lexicon"


def load_reference(connection: duckdb.DuckDBPyConnection) -> None:
    """Replace the reference tables by what this version of Entente ships; runs inside the caller's transaction."""
    event_types = _as_path(resources.files("entente.warehouse") / "reference" / "event_types.csv")
    connection.execute("delete from raw.event_types")
    connection.execute(
        "insert into raw.event_types by name "
        "select * replace (nullif(mode, '') as mode) from read_csv(?, header = true, all_varchar = true)",
        [str(event_types)],
    )
    data = resources.files(LEXICON_PACKAGE) / "data"
    connection.execute("delete from raw.countries")
    connection.execute(
        """
        insert into raw.countries by name
        select
            code, name, nullif(official_name, '') as official_name, nullif(alpha2, '') as alpha2, nullif(numeric, '') as numeric_code,
            try_cast(nullif(cow, '') as integer) as cow_code, nullif(cow_abbrev, '') as cow_abbreviation,
            nullif(gdelt_cameo, '') as gdelt_cameo, nullif(fips, '') as fips, nullif(capital, '') as capital,
            false as is_organisation, lower(coalesce(is_historical, '')) in ('true', '1', 'yes') as is_historical,
            nullif(valid_from, '') as valid_from, nullif(valid_to, '') as valid_to, nullif(successor, '') as successor
        from read_csv(?, header = true, all_varchar = true)
        """,
        [str(_as_path(data / "countries.csv"))],
    )
    connection.execute(
        """
        insert into raw.countries by name
        select code, name, true as is_organisation, false as is_historical
        from read_csv(?, header = true, all_varchar = true)
        where code not in (select code from raw.countries)
        """,
        [str(_as_path(data / "organisations.csv"))],
    )
    _add_other_names(connection, _as_path(data / "names.csv"), _as_path(data / "organisation_names.csv"))
    _load_media(connection, _as_path(data / "media.csv"))


def _add_other_names(connection: duckdb.DuckDBPyConnection, names: Path, organisation_names: Path) -> None:
    """Give countries and organisations the listed names that mean one of them alone and are no other's name or code: UAE, Holland."""
    connection.execute(
        """
        update raw.countries as countries
        set other_names = named.aliases
        from (
            select code, list(alias order by alias) as aliases
            from (
                select alias, min(code) as code
                from (
                    select lower(alias) as alias, code, kind, note from read_csv($names, header = true, all_varchar = true)
                    union all by name
                    select lower(alias) as alias, code, 'name' as kind, note
                    from read_csv($organisation_names, header = true, all_varchar = true)
                )
                group by alias
                having
                    count(distinct coalesce(code, '')) = 1
                    and bool_or(kind = 'name')
                    and not bool_or(coalesce(regexp_matches(note, '(alternatives|together)='), false))
            )
            where alias not in (
                select lower(taken) from (select unnest([code, name, official_name, alpha2]) as taken from raw.countries)
                where taken is not null
            )
            group by code
        ) as named
        where countries.code = named.code
        """,
        {"names": str(names), "organisation_names": str(organisation_names)},
    )


def _load_media(connection: duckdb.DuckDBPyConnection, path: Path) -> None:
    connection.execute("delete from raw.media")
    connection.execute(
        "insert into raw.media select name, nullif(country, '') from read_csv(?, header = true, all_varchar = true)", [str(path)]
    )


def _as_path(entry: object) -> Path:
    path = Path(str(entry))
    if not path.is_file():
        raise WarehouseError(f"{path.name}: expected among the files of this installation, found none; install Entente again")
    return path
