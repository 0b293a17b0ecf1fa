{{
    config(
        materialized='incremental',
        incremental_strategy='append',
        on_schema_change='fail',
        pre_hook="{{ forget_touched('int_touched_events', ['event_id']) }}",
    )
}}
-- Outlets that carried an event, copies of a story included.
-- Grain: event_id, outlet
select
    carried.event_id,
    carried.outlet,
    outlets.country as outlet_country,
    count(*) as document_count,
    min(carried.published_date) as first_published,
from {{ ref('int_event_documents') }} as carried
inner join {{ ref('outlets') }} as outlets on carried.outlet = outlets.outlet
semi join {{ ref('int_touched_events') }} as touched on carried.event_id = touched.event_id
group by carried.event_id, carried.outlet, outlets.country
order by carried.event_id, carried.outlet
