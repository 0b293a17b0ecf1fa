{{ config(materialized='view') }}
-- Meetings, visits and calls between governments.
-- Grain:  event_id
-- Caveat: a planned meeting that is never reported held stays planned
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
from {{ ref('int_meetings') }} as meetings
inner join {{ ref('events') }} as events on meetings.event_id = events.event_id
order by events.event_id
