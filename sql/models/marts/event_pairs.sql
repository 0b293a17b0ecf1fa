{{
    config(
        materialized='incremental',
        incremental_strategy='append',
        on_schema_change='fail',
        pre_hook="{{ forget_touched('int_touched_events', ['event_id']) }}",
    )
}}
-- Events by pair of countries, with what sums and rankings need.
-- Grain:  event_id, country_a, country_b (a < b)
-- Caveat: pairs with an organisation are in organisation_pairs
select
    pairs.event_id,
    pairs.party_a as country_a,
    pairs.party_b as country_b,
    pairs.actor,
    pairs.recipient,
    events.event_type,
    events.status,
    events.event_date,
    events.date_precision,
    coalesce(events.event_date, events.first_reported) as placed_on,
    events.quad_class,
    events.intensity,
    events.is_weighed,
    events.is_stated_trade,
    not events.is_weighed and not events.is_stated_trade as is_counted,
from {{ ref('int_event_pairs') }} as pairs
inner join {{ ref('events') }} as events on pairs.event_id = events.event_id
semi join {{ ref('int_touched_events') }} as touched on pairs.event_id = touched.event_id
left join {{ ref('stg_countries') }} as side_a on pairs.party_a = side_a.code
left join {{ ref('stg_countries') }} as side_b on pairs.party_b = side_b.code
where not coalesce(side_a.is_organisation, false) and not coalesce(side_b.is_organisation, false)
order by pairs.party_a, pairs.party_b, pairs.event_id
