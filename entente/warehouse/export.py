"""Write the published warehouse in forms that other tools read: GDELT's event table, PLOVER JSON Lines, Parquet, CSV."""

import hashlib
import json
from pathlib import Path

import duckdb

from entente.warehouse.output import as_json_value, iterate_rows, write_csv, write_parquet
from entente.warehouse.reading import list_columns

GDELT_SQL = """
select
    events.event_id,
    pairs.actor,
    pairs.recipient,
    pairs.country_a,
    pairs.country_b,
    coalesce(events.event_date, events.first_reported) as placed_on,
    events.cameo_code,
    events.cameo_root,
    events.quad_class,
    events.goldstein,
    events.mention_count,
    events.outlet_count,
    events.document_count,
    events.place,
    pairs.is_counted,
    events.first_reported,
    (
        select min(documents.source_uri)
        from event_mentions as mentions
        inner join documents on mentions.document_id = documents.document_id
        where mentions.event_id = events.event_id
    ) as source_uri,
    side_a.name as name_a,
    side_b.name as name_b,
    coalesce(side_a.gdelt_cameo, pairs.country_a) as cameo_a,
    coalesce(side_b.gdelt_cameo, pairs.country_b) as cameo_b,
from events
inner join event_pairs as pairs on events.event_id = pairs.event_id
left join countries as side_a on coalesce(pairs.actor, pairs.country_a) = side_a.code
left join countries as side_b on coalesce(pairs.recipient, pairs.country_b) = side_b.code
where events.status in ('occurred', 'ongoing') and coalesce(events.event_date, events.first_reported) is not null
order by placed_on, events.event_id, pairs.country_a, pairs.country_b
"""

PLOVER_SQL = """
select
    events.event_id as id,
    events.event_date as date,
    events.date_precision,
    events.actors as actor,
    events.recipients as recipient,
    [events.event_type] as event,
    case when events.mode is null then [] else [events.mode] end as mode,
    events.contexts as context,
    events.status,
    events.is_symmetric as symmetric,
    events.place,
    events.quad_class,
    events.intensity,
    events.mention_count,
    events.document_count,
    events.outlet_count,
    events.first_reported,
    (
        select min_by(mentions.rule, (mentions.rule = 'weighed', -mentions.confidence, mentions.mention_id))
        from event_mentions as mentions
        where mentions.event_id = events.event_id
    ) as rule,
    events.confidence,
    (
        select list(mentions.evidence order by mentions.document_id, mentions.char_start)
        from event_mentions as mentions
        where mentions.event_id = events.event_id
    ) as evidence,
from events
order by events.event_date nulls last, events.event_id
"""


def export_gdelt(connection: duckdb.DuckDBPyConnection, path: Path) -> int:
    """The number of lines written: one an event and pair of countries, tab-delimited, without a header, codes as text.

    Only acts done (occurred, ongoing) with a day to put them on; the first report's where the event's own is unknown. The format has
    no room for a rule or a confidence: IsRootEvent is 0 where an act was only weighed and for stated trade, else 1.
    """
    cursor = connection.execute(GDELT_SQL)
    columns = list_columns(cursor)
    count = 0
    with path.open("w", encoding="utf-8", newline="") as file:
        for row in iterate_rows(cursor):
            file.write("\t".join(_as_gdelt(dict(zip(columns, row, strict=True)))) + "\n")
            count += 1
    return count


def export_plover(connection: duckdb.DuckDBPyConnection, path: Path) -> int:
    """The number of lines written: one JSON object an event, with PLOVER's keys and ours besides; `rule` is that of the surest mention."""
    cursor = connection.execute(PLOVER_SQL)
    columns = list_columns(cursor)
    count = 0
    with path.open("w", encoding="utf-8") as file:
        for row in iterate_rows(cursor):
            values = dict(zip(columns, map(as_json_value, row), strict=True))
            file.write(json.dumps(values, ensure_ascii=False) + "\n")
            count += 1
    return count


def export_tables(connection: duckdb.DuckDBPyConnection, folder: Path, form: str) -> dict[str, int]:
    """Rows written by table: a `parquet` or `csv` file each, and `data_dictionary.csv` with every column and what it means."""
    folder.mkdir(parents=True, exist_ok=True)
    counts: dict[str, int] = {}
    for table in list_tables(connection):
        path = folder / f"{table}.{form}"
        if form == "parquet":
            counts[table] = write_parquet(connection, f'from "{table}"', path)
        else:
            with path.open("w", encoding="utf-8", newline="") as file:
                counts[table] = write_csv(connection.execute(f'from "{table}"'), file)
    with (folder / "data_dictionary.csv").open("w", encoding="utf-8", newline="") as file:
        write_csv(
            connection.execute(
                "select table_name, column_name, data_type, comment from duckdb_columns() "
                "where schema_name = 'main' and table_name in (select table_name from duckdb_tables()) order by table_name, column_index"
            ),
            file,
        )
    return counts


def list_tables(connection: duckdb.DuckDBPyConnection) -> list[str]:
    """Names of the published tables, sorted."""
    rows = connection.execute("select table_name from duckdb_tables() where schema_name = 'main' order by table_name").fetchall()
    return [str(row[0]) for row in rows]


def _as_gdelt(row: dict[str, object]) -> list[str]:
    """The 58 fields of a GDELT 1.0 event: id and dates (5), two actors (10 each), the act (10), three places (7 each), date added, source.

    The id is a number there: the first 60 bits of the MD5 of our event id and the pair. What has no counterpart here stays empty.
    """
    number = int(hashlib.md5(f"{row['event_id']}|{row['country_a']}|{row['country_b']}".encode()).hexdigest()[:15], 16)
    day = f"{row['placed_on']:%Y%m%d}"
    year = day[:4]
    fraction = f"{int(year) + (int(day[4:6]) * 30 + int(day[6:])) / 365:.4f}"
    actor, recipient = row["cameo_a"], row["cameo_b"]
    first = [actor, row["name_a"], actor, "", "", "", "", "GOV", "", ""]
    second = [recipient, row["name_b"], recipient, "", "", "", "", "GOV", "", ""]
    act = [
        "1" if row["is_counted"] else "0",
        row["cameo_code"],
        str(row["cameo_code"])[:3],
        row["cameo_root"],
        row["quad_class"],
        row["goldstein"],
        row["mention_count"],
        row["outlet_count"],
        row["document_count"],
        "",
    ]
    place = ["", row["place"], "", "", "", "", ""]
    fields = [number, day, day[:6], year, fraction, *first, *second, *act, *[""] * 14, *place]
    added = f"{row['first_reported'] or row['placed_on']:%Y%m%d}"
    return [_clean(value) for value in (*fields, added, row["source_uri"])]


def _clean(value: object) -> str:
    return "" if value is None else str(value).replace("\t", " ").replace("\n", " ").replace("\r", " ")
