-- Consultations with their kind, host and visitor.
-- Grain:  event_id
-- Caveat: in a visit told without direction the party whose capital is the place is the host
with
consultations as (
    select *, from {{ ref('events') }}
    where event_type = 'CONSULT'
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
    case events.status
        when 'planned' then 'planned'
        when 'denied' then 'cancelled'
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
    list_sort(list_distinct(list_concat(events.actors, events.recipients))) as parties,
from consultations as events
left join hosts_by_place on events.event_id = hosts_by_place.event_id
