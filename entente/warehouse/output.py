"""Write the rows of a query as a table for people, or as CSV, JSON Lines or Parquet for programs."""

import csv
import json
import math
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import IO, Any, cast

import duckdb

from entente.errors import QueryError
from entente.warehouse.reading import list_columns

FETCH_ROWS = 10_000


def iterate_rows(cursor: duckdb.DuckDBPyConnection) -> Iterator[tuple[object, ...]]:
    """Every row; raises QueryError where an error surfaces while rows are fetched."""
    while True:
        try:
            rows = cursor.fetchmany(FETCH_ROWS)
        except duckdb.Error as error:
            raise QueryError(str(error)) from error
        if not rows:
            return
        yield from rows


def write_csv(cursor: duckdb.DuckDBPyConnection, file: IO[str]) -> int:
    """The number of rows written, below a header; lists and structures are JSON, null is empty."""
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(list_columns(cursor))
    count = 0
    for row in iterate_rows(cursor):
        writer.writerow([_as_field(value) for value in row])
        count += 1
    return count


def write_json(cursor: duckdb.DuckDBPyConnection, file: IO[str]) -> int:
    """The number of rows written: one JSON array, an object a line."""
    columns = list_columns(cursor)
    count = 0
    for row in iterate_rows(cursor):
        file.write(",\n" if count else "[\n")
        file.write(json.dumps(dict(zip(columns, map(as_json_value, row), strict=True)), ensure_ascii=False))
        count += 1
    file.write("\n]\n" if count else "[]\n")
    return count


def write_parquet(connection: duckdb.DuckDBPyConnection, sql: str, path: Path) -> int:
    """The number of rows that one SQL statement gives, written to a Parquet file batch by batch."""
    import pyarrow.parquet

    count = 0
    try:
        with connection.sql(sql).to_arrow_reader(FETCH_ROWS * 10) as reader:
            writer: Any = pyarrow.parquet.ParquetWriter(path, reader.schema)
            with writer:
                for batch in reader:
                    writer.write_batch(batch)
                    count += batch.num_rows
    except duckdb.Error as error:
        raise QueryError(str(error)) from error
    return count


def as_json_value(value: object) -> object:
    """`value` in the types of JSON: dates in ISO 8601, decimals as numbers, null for what is not a number."""
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, dict):
        return {str(key): as_json_value(item) for key, item in cast("dict[object, object]", value).items()}
    if isinstance(value, list | tuple):
        return [as_json_value(item) for item in cast("Sequence[object]", value)]
    if value is None or isinstance(value, str | int | float | bool):
        return value
    return str(value)


def _as_field(value: object) -> object:
    if isinstance(value, list | dict | tuple):
        return json.dumps(as_json_value(cast(object, value)), ensure_ascii=False)
    if isinstance(value, bool):
        return str(value).lower()
    return as_json_value(value)
