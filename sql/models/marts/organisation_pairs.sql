-- Events by pair of parties of which one at least is an international organisation.
-- Grain: event_id, party_a, party_b (a < b)
select
    pairs.event_id,
    pairs.party_a,
    pairs.party_b,
    pairs.actor,
    pairs.recipient,
    events.event_type,
    events.status,
    events.event_date,
    events.quad_class,
    events.intensity,
    events.is_weighed,
    events.is_stated_trade,
    not events.is_weighed and not events.is_stated_trade as is_counted,
from {{ ref('int_event_pairs') }} as pairs
inner join {{ ref('events') }} as events on pairs.event_id = events.event_id
left join {{ ref('stg_countries') }} as side_a on pairs.party_a = side_a.code
left join {{ ref('stg_countries') }} as side_b on pairs.party_b = side_b.code
where coalesce(side_a.is_organisation, false) or coalesce(side_b.is_organisation, false)
order by pairs.party_a, pairs.party_b, pairs.event_id
