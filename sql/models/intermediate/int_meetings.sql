-- Consultations with their kind, host and visitor.
-- Grain:  event_id
-- Caveat: in a visit told without direction the party whose capital is the place is the host; what one party called off after the plan
--         was told and up to a month before its day, the only plan of the two in that time, is cancelled
with
consultations as (
    select
        events.*,
        list_sort(list_distinct(list_concat(events.actors, events.recipients))) as parties,
    from {{ ref('events') }} as events
    where events.event_type = 'CONSULT'
),

refusals as (
    select
        events.event_id,
        list_sort(list_distinct(list_concat(events.actors, events.recipients))) as parties,
        coalesce(events.event_date, events.first_reported) as called_off_date,
    from {{ ref('events') }} as events
    semi join {{ ref('event_mentions') }} as mentions
        on events.event_id = mentions.event_id and starts_with(mentions.rule, 'call-off-talks')
    where
        events.event_type = 'REJECT'
        and events.mode = 'meet'
        and events.status in ('occurred', 'ongoing')
        and coalesce(events.date_precision, 'day') = 'day'
),

only_plans as (
    select min(plans.event_id) as event_id,
    from refusals
    inner join consultations as plans
        on
            refusals.parties = plans.parties
            and refusals.called_off_date between plans.first_reported and plans.event_date
            and refusals.called_off_date >= plans.event_date - 31
    where plans.status = 'planned' and plans.date_precision = 'day'
    group by refusals.event_id
    having count(*) = 1
),

called_off as (
    select distinct event_id,
    from only_plans
),

hosts_by_place as (
    select
        consultations.event_id,
        min(countries.code) as host,
    from consultations
    inner join {{ ref('stg_countries') }} as countries
        on
            lower(countries.capital) = lower(consultations.place)
            and list_contains(consultations.actors, countries.code)
    group by consultations.event_id
)

select
    events.event_id,
    case
        when events.mode = 'visit' then 'visit'
        when events.mode = 'phone' then 'call'
        when events.mode = 'multilateral' then 'multilateral'
        when events.mode = 'third-party' then 'mediated'
        else 'meeting'
    end as kind,
    case
        when events.status = 'denied' or called_off.event_id is not null then 'cancelled'
        when events.status = 'planned' then 'planned'
        else 'held'
    end as status,
    case
        when not events.is_symmetric and len(events.recipients) = 1 then events.recipients[1]
        when events.is_symmetric and coalesce(events.mode, '') != 'phone' then hosts_by_place.host
    end as host,
    case
        when not events.is_symmetric and len(events.actors) = 1 then events.actors[1]
        when events.is_symmetric and events.mode = 'visit' and hosts_by_place.host is not null and len(events.actors) = 2
            then case when events.actors[1] = hosts_by_place.host then events.actors[2] else events.actors[1] end
    end as visitor,
    events.parties,
from consultations as events
left join hosts_by_place on events.event_id = hosts_by_place.event_id
left join called_off on events.event_id = called_off.event_id
