-- Meetings between two countries at a glance, without those that were only weighed; the last ones of those known to the day.
-- Grain: country_a, country_b
select
    pairs.country_a,
    pairs.country_b,
    count(*) filter (where meetings.status = 'held') as meeting_count,
    max(events.event_date) filter (where meetings.status = 'held' and events.date_precision = 'day') as last_meeting_date,
    max(events.event_date) filter (
        where meetings.status = 'held' and meetings.kind = 'visit' and events.date_precision = 'day'
        and meetings.visitor = pairs.country_a and meetings.host = pairs.country_b
    ) as last_visit_a_to_b,
    max(events.event_date) filter (
        where meetings.status = 'held' and meetings.kind = 'visit' and events.date_precision = 'day'
        and meetings.visitor = pairs.country_b and meetings.host = pairs.country_a
    ) as last_visit_b_to_a,
from {{ ref('event_pairs') }} as pairs
inner join {{ ref('int_meetings') }} as meetings on pairs.event_id = meetings.event_id
inner join {{ ref('events') }} as events on pairs.event_id = events.event_id
where pairs.is_counted
group by pairs.country_a, pairs.country_b
