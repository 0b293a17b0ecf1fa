"""What the pages show, read from the published database as lists of rows."""

from dataclasses import dataclass

import duckdb

from entente.report.figures import Row

PAIR_EVENTS = 200  # on one dossier; the page says how many there are

OVERVIEW = {
    "totals": """
        select
            (select count(*) from documents) as documents,
            (select count(*) from documents where is_canonical) as stories,
            (select count(distinct outlet) from documents) as outlets,
            (select count(*) from events) as events,
            (select count(*) from bilateral_summary) as pairs,
            (select max(published_date) from documents) as as_of_date,
            (select max(finished_at) from runs where status = 'completed') as published_at""",
    "pairs": """
        select * from bilateral_summary
        order by event_count desc, document_count desc, country_a, country_b""",
    "movers": """
        select * from bilateral_summary
        where trend is not null
        order by (trend_low > 0 or trend_high < 0) desc, abs(trend) desc, country_a, country_b limit 12""",
    "latest": """
        select words.*, pairs.country_a, pairs.country_b
        from (
            from events_in_words where status in ('occurred', 'ongoing') and day is not null order by day desc, event_id limit 25
        ) as words
        left join (select event_id, min(country_a) as country_a, min_by(country_b, (country_a, country_b)) as country_b
            from event_pairs group by event_id) as pairs on words.event_id = pairs.event_id
        order by words.day desc, words.event_id""",
    "planned": """
        select meetings.*, known_date(start_date, date_precision) as day, mark_of(is_weighed, confidence) as mark from meetings
        where status = 'planned' and start_date >= (select max(published_date) from documents)
        order by start_date, event_id limit 15""",
    "monthly": "select * from bilateral_monthly where event_count > 0",
}

QUALITY = {
    "checks": """
        select * from data_quality where run_id = (select max_by(run_id, started_at) from runs)
        order by severity desc, check_name""",
    "runs": "select * from runs order by started_at desc limit 20",
    "rejected": """
        select reason, count(*) as files, min(source_uri) as example
        from rejected_files group by reason order by files desc, reason""",
    "unread": """
        select reason, count(*) as documents, sum(act_count)::bigint as acts,
            min(source_uri) as example, min_by(detail, source_uri) as detail
        from coding_gaps group by reason order by documents desc, reason""",
    "gaps": "select * from outlet_gaps order by pause_days desc, outlet limit 50",
    "outlets": "select * from outlets order by document_count desc, outlet limit 100",
    "changes": """
        select * from table_changes
        where run_id = (select max_by(run_id, started_at) from runs where status = 'completed')
        order by table_name""",
}

PAIR = {
    "index": "select * from relations_index_monthly where country_a = $a and country_b = $b order by month",
    "events": f"""
        select relations.*, types.name as did
        from relations_between($a, $b) as relations
        inner join event_types as types on relations.event_type = types.event_type and types.mode is null
        order by relations.placed_on desc nulls last, relations.event_id
        limit {PAIR_EVENTS}""",
    "meetings": "select * from meetings_between($a, $b) order by start_date desc nulls last, event_id limit 50",
    "figures": """
        select figures.*, documents.source_uri from trade_between($a, $b) as figures
        inner join documents on figures.document_id = documents.document_id
        order by figures.year desc nulls last, figures.measure, figures.figure_id limit 100""",
    "checks": "select * from figure_checks where country_a = $a and country_b = $b order by year desc, measure",
    "agreements": """
        select *, known_date(signed_date, date_precision) as signed from agreements where list_has_all(parties, [$a, $b])
        order by coalesce(signed_date, make_date(year, 1, 1)) desc nulls last, agreement_id limit 50""",
    "milestones": """
        select *, known_date(date, date_precision) as told_date from milestones
        where country_a = $a and country_b = $b order by date nulls last, kind""",
    "statements": """
        select statements.*, documents.outlet, documents.source_uri from statements
        inner join documents on statements.document_id = documents.document_id
        where
            (statements.country = $a and list_contains(statements.about, $b))
            or (statements.country = $b and list_contains(statements.about, $a))
        order by statements.reported_on desc nulls last, statements.statement_id limit 50""",
    "mediations": """
        select *, known_date(event_date, date_precision) as told_date from mediations where list_has_all(parties, [$a, $b])
        order by coalesce(event_date, first_reported) desc nulls last, mediation_id""",
    "outlets": """
        select outlet, sum(event_count)::bigint as events, sum(only_source_count)::bigint as told_alone,
            sum(mean_intensity * event_count) / nullif(sum(event_count), 0) as tone, sum(weighed_count)::bigint as weighed,
            sum(stated_trade_count)::bigint as stated_trade
        from outlet_coverage where country_a = $a and country_b = $b group by outlet order by events desc, outlet limit 30""",
}


@dataclass(frozen=True, slots=True)
class Facts:
    """Rows by the name of the query that gave them."""

    tables: dict[str, list[Row]]

    def __getitem__(self, name: str) -> list[Row]:
        return self.tables[name]


def read_facts(connection: duckdb.DuckDBPyConnection, queries: dict[str, str], **parameters: object) -> Facts:
    """What each query gives, a row as a mapping of column to value."""
    tables: dict[str, list[Row]] = {}
    for name, sql in queries.items():
        used = {key: value for key, value in parameters.items() if f"${key}" in sql}
        cursor = connection.execute(sql, used or None)
        columns = [str(column[0]) for column in cursor.description or []]
        tables[name] = [dict(zip(columns, row, strict=True)) for row in cursor.fetchall()]
    return Facts(tables)
