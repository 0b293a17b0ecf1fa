"""The sentences behind the rows of a pair's page: a reader opens them there, with their source and the name of the row."""

import duckdb

from entente.report.facts import Facts, read_facts
from entente.report.figures import Row

MOST_SENTENCES = 12  # of one row on the page; the warehouse has them all

OF_PAIR = {
    "event": "select event_id from event_pairs where country_a = $a and country_b = $b",
    "agreement": "select agreement_id from agreements where list_has_all(parties, [$a, $b])",
    "milestone": "select milestone_id from milestones where country_a = $a and country_b = $b",
    "mediation": "select mediation_id from mediations where list_has_all(parties, [$a, $b])",
}
"""Which rows of each kind a pair's page shows."""

BEHIND = {
    f"{kind}s": f"""
        select mentions.{kind}_id as id, mentions.evidence, documents.outlet, documents.published_date, documents.source_uri
        from {kind}_mentions as mentions
        inner join documents on mentions.document_id = documents.document_id
        where mentions.{kind}_id in ({rows})
        order by id, documents.published_date nulls last, mentions.document_id, mentions.char_start"""
    for kind, rows in OF_PAIR.items()
}


def read_sentences(connection: duckdb.DuckDBPyConnection, a: str, b: str) -> dict[str, dict[str, list[Row]]]:
    """Sentences with outlet, day and source, by kind of row and by its id."""
    found: Facts = read_facts(connection, BEHIND, a=a, b=b)
    return {kind: _by_id(found[kind]) for kind in BEHIND}


def _by_id(rows: list[Row]) -> dict[str, list[Row]]:
    behind: dict[str, list[Row]] = {}
    for row in rows:
        behind.setdefault(str(row["id"]), []).append(row)
    return behind
