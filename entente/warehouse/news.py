"""What a publication tells a person: what came in, which pairs are busy, what is new and who moved."""

from dataclasses import dataclass
from pathlib import Path

import duckdb
import polars as pl

from entente.warehouse.statements import count, literal

MOST_ROWS = 200  # of a list that people read; the tables hold the rest


@dataclass(frozen=True, slots=True)
class News:
    """Frames for people; each is sorted by what matters most and cut at MOST_ROWS (totals beside them).

    `busy_pairs`: country_a, country_b, their names, event_count, net_score, last_event_date.
    `new_events`: events absent from the file published before; those that were only weighed and stated trade last, with a mark.
    `movers`: pairs whose relations index or net score changed, with both values.
    `rejected`: reason, file_count, an example. `failed_checks`: check_name, severity, failed_count, the count of the run before, sample.
    `silent_outlets`: outlets whose last document was seen longest ago, with the days since, at the time of the newest document.
    """

    document_count: int
    event_count: int
    pair_count: int
    new_event_count: int
    gone_event_count: int
    busy_pairs: pl.DataFrame
    new_events: pl.DataFrame
    movers: pl.DataFrame
    rejected: pl.DataFrame
    failed_checks: pl.DataFrame
    silent_outlets: pl.DataFrame


def read_news(published: Path, before: Path | None, run_id: str) -> News:
    """The news of a published file against the one before it; against nothing where there was none."""
    with duckdb.connect(":memory:", config={"autoinstall_known_extensions": False}) as connection:
        connection.execute(f"attach {literal(published)} as now_published (read_only)")
        if before is not None and before.exists():
            connection.execute(f"attach {literal(before)} as once_published (read_only)")
            connection.execute("create view old_events as select event_id from once_published.main.events")
            connection.execute(
                "create view old_pairs as select country_a, country_b, relations_index, net_score, event_count "
                "from once_published.main.bilateral_summary"
            )
        else:
            connection.execute("create view old_events as select event_id from now_published.main.events where false")
            connection.execute(
                "create view old_pairs as select country_a, country_b, relations_index, net_score, event_count "
                "from now_published.main.bilateral_summary where false"
            )
        connection.execute("use now_published")
        return News(
            document_count=count(connection, "select count(*) from documents"),
            event_count=count(connection, "select count(*) from events"),
            pair_count=count(connection, "select count(*) from bilateral_summary"),
            new_event_count=count(connection, "select count(*) from events anti join memory.old_events as old using (event_id)"),
            gone_event_count=count(connection, "select count(*) from memory.old_events as old anti join events using (event_id)"),
            busy_pairs=connection.sql(BUSY_PAIRS).pl(),
            new_events=connection.sql(NEW_EVENTS).pl(),
            movers=connection.sql(MOVERS).pl(),
            rejected=connection.sql(REJECTED, params=[run_id]).pl(),
            failed_checks=connection.sql(FAILED_CHECKS, params=[run_id]).pl(),
            silent_outlets=connection.sql(SILENT_OUTLETS).pl(),
        )


BUSY_PAIRS = f"""
select country_a, country_b, country_a_name, country_b_name, event_count, net_score, last_event_date
from bilateral_summary
order by event_count desc, country_a, country_b
limit {MOST_ROWS}
"""

NEW_EVENTS = f"""
select
    events.event_date, events.event_type,
    array_to_string(events.actors, ' ') as actors, array_to_string(events.recipients, ' ') as recipients,
    mentions.evidence, events.status,
    mark_of(events.is_weighed, events.confidence, is_stated_trade := events.is_stated_trade) as mark, events.intensity, events.event_id,
from events
anti join memory.old_events as old on old.event_id = events.event_id
left join (
    select event_id, min_by(evidence, (rule = 'weighed', document_id, char_start)) as evidence from event_mentions group by event_id
) as mentions on mentions.event_id = events.event_id
order by
    events.is_weighed or events.is_stated_trade, abs(events.intensity) desc nulls last,
    events.event_date desc nulls last, events.event_id
limit {MOST_ROWS}
"""

MOVERS = f"""
select
    pairs.country_a_name, pairs.country_b_name,
    pairs.event_count - coalesce(old.event_count, 0) as event_change,
    coalesce(old.net_score, 0) as score_before, pairs.net_score as score_now,
    pairs.net_score - coalesce(old.net_score, 0) as score_change,
    old.relations_index as index_before, pairs.relations_index as index_now,
    pairs.relations_index - old.relations_index as index_change,
    pairs.country_a, pairs.country_b,
from bilateral_summary as pairs
left join memory.old_pairs as old on old.country_a = pairs.country_a and old.country_b = pairs.country_b
where old.country_a is null
    or pairs.relations_index is distinct from old.relations_index
    or pairs.net_score is distinct from old.net_score
    or pairs.event_count is distinct from old.event_count
order by abs(index_change) desc nulls last, abs(score_change) desc nulls last, pairs.country_a, pairs.country_b
limit {MOST_ROWS}
"""

REJECTED = f"""
select reason, count(*) as file_count, min(source_uri) as example
from rejected_files
where run_id = ?
group by reason
order by file_count desc, reason
limit {MOST_ROWS}
"""

FAILED_CHECKS = f"""
with checks as (
    select *, lag(failed_count, 1, 0) over (partition by check_name order by run_id) as failed_before
    from data_quality
)

select check_name, severity, failed_count, failed_before, sample
from checks
where run_id = ? and failed_count > 0
order by severity, failed_count desc, check_name
limit {MOST_ROWS}
"""

SILENT_OUTLETS = f"""
select outlet, max(first_seen_at) as last_seen_at, date_diff('day', max(first_seen_at), newest.seen_at) as silent_days
from documents, (select max(first_seen_at) as seen_at from documents) as newest
where outlet is not null
group by outlet, newest.seen_at
having count(*) >= 5
order by silent_days desc, outlet
limit {MOST_ROWS}
"""
