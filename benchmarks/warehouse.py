"""Warehouse at size: rebuild of all marts, a small incremental run, publication, and the queries of docs/queries.md.

python -m benchmarks.warehouse [--mentions 1000000] [--folder DIR] [--keep]

Prints one line a measurement. The corpus is made up: 200 countries, ten years, 4 mentions a document, 15 % copies.
"""

import argparse
import json
import re
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import duckdb

from entente.warehouse import Run, Warehouse, build_models, open_working, publish
from entente.warehouse.checks import run_checks
from entente.warehouse.reading import open_published
from entente.warehouse.reference import load_reference
from entente.warehouse.runs import write_run

DOCUMENTS = """
insert into raw.documents by name
select
    md5('document' || number) as document_id,
    '/inbox/' || number || '.txt' as source_uri,
    source_uri as item_uri,
    'Outlet ' || (draw(number, 1, 400))::varchar as outlet,
    'Headline ' || number as title,
    date '2015-01-01' + (draw(number, 2, 3650))::integer as published_date,
    'dateline' as published_date_method,
    'en' as language,
    100 as word_count,
    repeat('Officials of the two countries met and agreed to meet again. ', 10) as text,
    number::varchar as text_hash,
    600 as size_bytes,
    true as is_current,
    now() as first_seen_at,
    $run_id as run_id
from range($first, $last) as documents (number)
"""

# Every seventh document is a copy of the one before it.
CLUSTERS = """
insert into raw.dedup_documents by name
select
    number::uinteger as document_number,
    md5('document' || number)::uuid as document_id,
    number::ubigint as text_hash,
    100::uinteger as word_count,
    date '2015-01-01' + (draw(number, 2, 3650))::integer as published_date,
    50::uinteger as fingerprint_count,
    []::usmallint[] as features,
    (case when number % 7 = 6 then number - 1 else number end)::uinteger as cluster_number,
    (case when number % 7 = 6 then number - 1 end)::uinteger as duplicate_number,
    (case when number % 7 = 6 then false end) as is_exact,
from range($first, $last) as documents (number)
"""

MENTIONS = """
insert into raw.mentions by name
with
countries as (
    select list(code order by code) as codes from raw.countries where not is_organisation and not is_historical
),

types as (
    select list({'type': event_type, 'mode': mode} order by event_type, mode nulls first) as types from raw.event_types
),

drawn as (
    select
        number,
        number // 4 as document,
        -- a few pairs are in the news all the time, most hardly ever
        (pow((draw(number, 3, 10000)) / 10000, 3) * 200)::integer as first_country,
        (pow((draw(number, 4, 10000)) / 10000, 2) * 200)::integer as second_country,
        draw(number, 5, 100) as dice,
    from range($first * 4, $last * 4) as mentions (number)
    where (number // 4) % 7 != 6
)

select * exclude (drawn_type, one, other) from (
select
    md5('mention' || drawn.number) as mention_id,
    md5('document' || drawn.document) as document_id,
    (drawn.number % 4)::integer as event_number,
    (drawn.number % 4)::integer as sentence_number,
    ((drawn.number % 4) * 61)::integer as char_start,
    ((drawn.number % 4) * 61 + 60)::integer as char_end,
    'Officials of the two countries met and agreed to meet again.' as evidence,
    'benchmark' as rule,
    types.types[1 + draw(drawn.number, 6, len(types.types))] as drawn_type,
    drawn_type['type'] as event_type,
    drawn_type['mode'] as mode,
    countries.codes[1 + drawn.first_country % len(countries.codes)] as one,
    countries.codes[1 + (drawn.first_country + 1 + drawn.second_country) % len(countries.codes)] as other,
    drawn.dice < 50 as is_symmetric,
    case when is_symmetric then list_sort([one, other]) else [one] end as actors,
    case when is_symmetric then [] else [other] end as recipients,
    case
        when drawn.dice < 85 then 'occurred' when drawn.dice < 92 then 'planned' when drawn.dice < 97 then 'historical' else 'denied'
    end as status,
    case when draw(drawn.number, 7, 10) < 7 then date '2015-01-01' + (draw(drawn.document, 8, 3650))::integer end as event_date,
    case when event_date is not null then 'day' end as date_precision,
    case when event_date is not null then 'weekday' end as date_method,
    'Capital' as place,
    ['diplomatic', ['economic', 'military', 'legal', 'migration'][1 + drawn.dice % 4]] as contexts,
    0.8 as confidence,
    '{}' as trace,
    ['minister', 'head_of_state_or_government', null][1 + drawn.dice % 3] as level,
    ['Person ' || (draw(drawn.number, 9, 5000))::varchar] as participants,
    'benchmark' as coder_version,
    'benchmark' as lexicon_version,
    $run_id as run_id,
from drawn
cross join countries
cross join types
)
"""

FIGURES = """
insert into raw.figures by name
select
    md5('figure' || number) as figure_id,
    md5('document' || number) as document_id,
    ['trade_turnover', 'exports', 'imports', 'investment'][1 + draw(number, 1, 4)] as measure,
    pairs.codes[1 + draw(number, 2, 190)] as flow_from,
    pairs.codes[1 + draw(number, 3, 190)] as flow_to,
    (1000000 * (draw(number, 4, 5000)))::decimal(38, 2) as value,
    'USD' as currency,
    value as value_usd,
    2015 + (draw(number, 5, 10))::integer as year,
    'year' as period,
    false as is_scale_inferred,
    false as is_approximate,
    'Officials of the two countries met and agreed to meet again.' as evidence,
    0 as char_start,
    60 as char_end,
    $run_id as run_id,
from range($first, $last, 5) as figures (number)
cross join (select list(code order by code) as codes from raw.countries where not is_organisation and not is_historical) as pairs
where number % 7 != 6
"""

STATEMENTS = """
insert into raw.quotes by name
select
    md5('quote' || number) as statement_id,
    md5('document' || number) as document_id,
    'Person ' || (draw(number, 9, 5000))::varchar as speaker,
    pairs.codes[1 + draw(number, 2, 190)] as country,
    [pairs.codes[1 + draw(number, 3, 190)]] as about,
    'agreed to meet again' as quote,
    39 as char_start,
    59 as char_end,
    $run_id as run_id,
from range($first, $last, 3) as quotes (number)
cross join (select list(code order by code) as codes from raw.countries where not is_organisation and not is_historical) as pairs
where number % 7 != 6
"""

OFFICIALS = """
insert into raw.officials by name
select
    md5('document' || number) as document_id,
    'Person ' || (draw(number, 9, 5000))::varchar as name,
    'foreign minister' as role,
    'minister' as level,
    pairs.codes[1 + draw(number, 9, 190)] as country,
    ['Person ' || (draw(number, 9, 5000))::varchar] as forms,
    1 as mention_count,
    0 as char_start,
    9 as char_end,
    $run_id as run_id,
from range($first, $last) as officials (number)
cross join (select list(code order by code) as codes from raw.countries where not is_organisation and not is_historical) as pairs
where number % 7 != 6
"""


@contextmanager
def measure(name: str) -> Iterator[None]:
    start = time.perf_counter()
    yield
    print(f"{name:<44}{time.perf_counter() - start:8.2f} s", flush=True)


def generate(connection: duckdb.DuckDBPyConnection, run_id: str, first: int, last: int) -> None:
    """Load the made-up documents `first` to `last` (exclusive) as one run."""
    connection.execute("create or replace temp macro draw(number, salt, count) as (hash(number, salt) % count::ubigint)::bigint")
    connection.execute("begin")
    load_reference(connection)
    for statement in (DOCUMENTS, CLUSTERS, MENTIONS, FIGURES, STATEMENTS, OFFICIALS):
        parameters = {"first": first, "last": last, "run_id": run_id}
        used = {name: value for name, value in parameters.items() if f"${name}" in statement}
        connection.execute(statement, used)
    write_run(connection, Run(run_id, datetime.now(UTC)), documents=last - first, duplicates=(last - first) // 7)
    connection.execute("commit")


def read_queries() -> list[tuple[str, str]]:
    text = (Path(__file__).parents[1] / "docs" / "queries.md").read_text(encoding="utf-8")
    return re.findall(r"^## (\d+\. [^\n]+)\n.*?```sql\n(.*?)```", text, re.DOTALL | re.MULTILINE)


def time_queries(warehouse: Warehouse) -> None:
    took: list[tuple[float, str]] = []
    with open_published(warehouse) as connection:
        for name, sql in read_queries():
            best = float("inf")
            for _ in range(3):
                start = time.perf_counter()
                connection.execute(sql).fetchall()
                best = min(best, time.perf_counter() - start)
            took.append((best, name))
    for seconds, name in sorted(took, reverse=True)[:8]:
        print(f"  {1000 * seconds:7.0f} ms  {name}")
    slow = sum(seconds > 0.2 for seconds, _ in took)
    print(f"{len(took)} queries, slowest {1000 * max(took)[0]:.0f} ms, {slow} over 200 ms", flush=True)


def show_slowest(warehouse: Warehouse) -> None:
    results = json.loads((warehouse.models / "target" / "run_results.json").read_text(encoding="utf-8"))["results"]
    took = sorted(((result["execution_time"], result["unique_id"].split(".")[-1]) for result in results), reverse=True)
    slowest = ", ".join(f"{name} {seconds:.1f}" for seconds, name in took[:12])
    print(f"  {sum(seconds for seconds, _ in took):.1f} s in models over 2 threads: {slowest}")


def run_benchmark(folder: Path, mention_count: int) -> None:
    warehouse = Warehouse(folder)
    documents = mention_count * 7 // 24  # four mentions in each of six out of seven documents
    with measure(f"generate {mention_count:,} mentions"), open_working(warehouse) as connection:
        generate(connection, "run-1", 0, documents)
    with measure("build all models, dbt's start included"):
        build_models(warehouse, is_checked=False)
    show_slowest(warehouse)
    with measure("run all tests"):
        run_checks(warehouse)
    with measure("publish"):
        print(f"{publish(warehouse, 'run-1').stat().st_size / 1e6:,.0f} MB")
    with open_published(warehouse) as connection:
        counts = connection.execute("select (select count(*) from events), (select count(*) from bilateral_summary)").fetchall()[0]
        print("{:,} events, {:,} pairs of countries".format(*counts))
    time_queries(warehouse)
    with measure("load 500 more documents"), open_working(warehouse) as connection:
        generate(connection, "run-2", documents, documents + 500)
    with measure("build all models after 500 more documents"):
        build_models(warehouse, is_checked=False)
    with measure("publish again, changes counted"):
        publish(warehouse, "run-2")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mentions", type=int, default=1_000_000)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--keep", action="store_true")
    options = parser.parse_args()
    folder = options.folder or Path(tempfile.mkdtemp(prefix="entente-warehouse-"))
    try:
        run_benchmark(folder, options.mentions)
    finally:
        if not options.keep:
            shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
