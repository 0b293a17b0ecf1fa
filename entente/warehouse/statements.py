"""Statements that no parameter can be bound in, and counting."""

import duckdb


def literal(value: object) -> str:
    """`value` as a string of SQL, for what DuckDB does not take as a parameter: the file of an `attach`, a comment."""
    return "'" + str(value).replace("'", "''") + "'"


def count(connection: duckdb.DuckDBPyConnection, query: str) -> int:
    """The one figure that a counting query gives."""
    return int(connection.execute(query).fetchall()[0][0])
