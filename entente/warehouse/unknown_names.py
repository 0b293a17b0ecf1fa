"""Whom a query may have meant by a name that the published tables give to no country or to several."""

import re

import duckdb

CALLS = re.compile(r"\b(?:code_of|code_meant|dyad|relations_between|meetings_between|trade_between)\s*\(([^()]*)\)", re.IGNORECASE)
LITERAL = re.compile(r"'((?:[^']|'')*)'")


def explain_unknown_names(connection: duckdb.DuckDBPyConnection, sql: str) -> list[str]:
    """A sentence for each name in the ready-made calls of a query (`code_of('Korea')`) that none of the countries bears alone.

    It names those which the lexicon knows by that name.
    """
    given = [literal.replace("''", "'") for call in CALLS.findall(sql) for literal in LITERAL.findall(call)]
    return [_explain(connection, name) for name in dict.fromkeys(given) if not _is_known(connection, name)]


def _is_known(connection: duckdb.DuckDBPyConnection, name: str) -> bool:
    return connection.execute("select code_of(?) is not null", [name]).fetchall() == [(True,)]


def _explain(connection: duckdb.DuckDBPyConnection, name: str) -> str:
    codes = _list_codes(name.casefold())
    found = connection.execute("select name, code from countries where list_contains(?, code) order by name", [codes]).fetchall()
    if not found:
        return f"no country or organisation is named '{name}'; `select code, name from countries` lists them all"
    meant = " or ".join(f"{country} ({code})" for country, code in found)
    return f"no country or organisation is named '{name}' in the tables; it may be {meant}"


def _list_codes(name: str) -> list[str]:
    """The codes of all that the lexicon knows by a name, lower case."""
    from entente.lexicon import load_lexicon  # which a query without such a name need not wait for

    lexicon = load_lexicon()
    entries = [entry for entry in lexicon.names if entry.alias.casefold() == name]
    countries = [code for entry in entries for code in (entry.code, *entry.alternatives, *entry.members)]
    organisations = [entry.code for entry in lexicon.organisation_names if entry.alias.casefold() == name]
    return sorted({*countries, *organisations} - {""})
