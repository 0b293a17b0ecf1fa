-- The book of runs.
-- Grain:  run_id
-- Caveat: events counts events with a sentence that the run coded and that still stands
with
coded as (
    select
        run_id,
        count(distinct event_id) as events,
    from {{ ref('int_mentions') }}
    group by run_id
)

select
    runs.run_id,
    runs.started_at,
    runs.finished_at,
    runs.status,
    runs.files_seen,
    runs.files_new,
    runs.files_unchanged,
    runs.files_rejected,
    runs.documents,
    runs.duplicates,
    coalesce(coded.events, 0) as events,
    runs.coder_version,
    runs.lexicon_version,
    runs.input_digest,
    runs.seconds_by_step,
from {{ source('raw', 'runs') }} as runs
left join coded on runs.run_id = coded.run_id
order by runs.started_at, runs.run_id
