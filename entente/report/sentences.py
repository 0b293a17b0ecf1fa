"""The sentences behind the rows of a pair's page: a reader opens them there, with their source and the name of the row."""

import duckdb

from entente.report.facts import Facts, read_facts
from entente.report.figures import Row

MOST_SENTENCES = 12  # of one row on the page; the warehouse has them all

BEHIND = {
    "events": """
        select mentions.event_id as id, mentions.evidence, documents.outlet, documents.published_date, documents.source_uri
        from event_mentions as mentions
        inner join documents on mentions.document_id = documents.document_id
        where mentions.event_id in (select event_id from event_pairs where country_a = $a and country_b = $b)
        order by id, documents.published_date nulls last, mentions.document_id, mentions.char_start""",
    "agreements": """
        select mentions.agreement_id as id, mentions.evidence, documents.outlet, documents.published_date, documents.source_uri
        from agreement_mentions as mentions
        inner join agreements on mentions.agreement_id = agreements.agreement_id
        inner join documents on mentions.document_id = documents.document_id
        where list_has_all(agreements.parties, [$a, $b])
        order by id, documents.published_date nulls last, mentions.document_id, mentions.char_start""",
    "milestones": """
        select mentions.milestone_id as id, mentions.evidence, documents.outlet, documents.published_date, documents.source_uri
        from milestone_mentions as mentions
        inner join milestones on mentions.milestone_id = milestones.milestone_id
        inner join documents on mentions.document_id = documents.document_id
        where milestones.country_a = $a and milestones.country_b = $b
        order by id, documents.published_date nulls last, mentions.document_id, mentions.char_start""",
    "mediations": """
        select mentions.mediation_id as id, mentions.evidence, documents.outlet, documents.published_date, documents.source_uri
        from mediation_mentions as mentions
        inner join mediations on mentions.mediation_id = mediations.mediation_id
        inner join documents on mentions.document_id = documents.document_id
        where list_has_all(mediations.parties, [$a, $b])
        order by id, documents.published_date nulls last, mentions.document_id, mentions.char_start""",
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
