{{ config(materialized='view') }}
-- Meetings, visits and calls between governments.
-- Grain:  event_id
-- Caveat: a planned meeting that is never reported held stays planned
with
held as (
    select
        meetings.parties,
        events.event_date,
    from {{ ref('int_meetings') }} as meetings
    inner join {{ ref('events') }} as events on meetings.event_id = events.event_id
    where meetings.status = 'held' and events.event_date is not null
),

overdue as (
    select plans.event_id,
    from {{ ref('int_meetings') }} as plans
    inner join {{ ref('events') }} as events on plans.event_id = events.event_id
    cross join {{ ref('int_corpus') }} as corpus
    left join held
        on
            plans.parties = held.parties
            and (
                held.event_date between events.event_date - 7 and events.event_date + 14
                or date_trunc(events.date_precision, held.event_date) = date_trunc(events.date_precision, events.event_date)
            )
    where
        plans.status = 'planned'
        and held.event_date is null
        and case events.date_precision
            when 'year' then events.event_date + interval 1 year
            when 'month' then events.event_date + interval 1 month
            else events.event_date + interval 1 day
        end <= corpus.as_of_date
)

select
    events.event_id,
    meetings.kind,
    meetings.status,
    events.status as event_status,
    events.event_date as start_date,
    events.end_date,
    events.date_precision,
    events.place,
    meetings.host,
    meetings.visitor,
    meetings.parties,
    events.highest_level,
    events.participants,
    events.contexts as topics,
    events.document_count,
    events.outlet_count,
    events.first_reported,
    events.is_weighed,
    events.confidence,
    overdue.event_id is not null as is_overdue,
from {{ ref('int_meetings') }} as meetings
inner join {{ ref('events') }} as events on meetings.event_id = events.event_id
left join overdue on meetings.event_id = overdue.event_id
order by events.event_id
