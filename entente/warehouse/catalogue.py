"""What a reader finds in the published file besides rows: comments on every table and column, macros and views."""

from importlib import resources

import duckdb

from entente.warehouse.statements import literal


def comment_tables(connection: duckdb.DuckDBPyConnection, database: str) -> None:
    """Carry the comments of the marts (dbt wrote them there) over to the tables of `database`."""
    tables = connection.execute(
        "select table_name, comment from duckdb_tables() "
        "where database_name = current_database() and schema_name = 'main' and comment is not null "
        "union all select view_name, comment from duckdb_views() "
        "where database_name = current_database() and schema_name = 'main' and comment is not null"
    ).fetchall()
    for table, comment in tables:
        connection.execute(f'comment on table {database}.main."{table}" is {literal(comment)}')
    columns = connection.execute(
        "select table_name, column_name, comment from duckdb_columns() "
        "where database_name = current_database() and schema_name = 'main' and comment is not null and not internal"
    ).fetchall()
    for table, column, comment in columns:
        connection.execute(f'comment on column {database}.main."{table}"."{column}" is {literal(comment)}')


def create_views(connection: duckdb.DuckDBPyConnection, database: str) -> None:
    """Create macros and plain-word views in `database`, with comments on what dbt did not make."""
    connection.execute(f"use {database}")
    for statement in _read("macros.sql"):
        connection.execute(statement)
    connection.execute("use working")
    for statement in _read("comments.sql"):
        connection.execute(statement.replace("published.", f"{database}.main."))


def _read(name: str) -> list[str]:
    """The statements of a SQL file of this package, each ending in a semicolon at the end of a line."""
    text = (resources.files("entente.warehouse") / "views" / name).read_text(encoding="utf-8")
    return [statement for statement in text.split(";\n") if statement.strip()]
