{{
    config(
        materialized='incremental',
        incremental_strategy='append',
        on_schema_change='fail',
        pre_hook="{{ forget_touched('int_touched_pairs', ['country_a', 'country_b']) }}",
    )
}}
-- Which outlets write of a pair of countries, by month of publication.
-- Grain:  country_a, country_b, outlet, month
-- Units:  mean_intensity -10 (hostile) to 10 (friendly)
-- Caveat: copies of a story count for the outlet that carried them; documents without outlet or date are left out.
--         What was only weighed is in weighed_count, stated trade in stated_trade_count, and both in nothing else.
with
carried as (
    select
        pairs.country_a,
        pairs.country_b,
        documents.outlet,
        date_trunc('month', documents.published_date)::date as month,
        pairs.event_id,
        documents.document_id,
        pairs.intensity,
        pairs.is_weighed,
        pairs.is_stated_trade,
        pairs.is_counted,
    from {{ ref('event_pairs') }} as pairs
    inner join {{ ref('int_event_documents') }} as documents on pairs.event_id = documents.event_id
    semi join {{ ref('int_touched_pairs') }} as touched on pairs.country_a = touched.country_a and pairs.country_b = touched.country_b
    where
        pairs.status != 'denied'
        and documents.outlet is not null
        and documents.published_date is not null
),

outlet_events as (
    select
        carried.country_a,
        carried.country_b,
        carried.outlet,
        carried.month,
        count(*) filter (where carried.is_counted) as event_count,
        count(*) filter (where carried.is_weighed) as weighed_count,
        count(*) filter (where carried.is_stated_trade) as stated_trade_count,
        avg(carried.intensity) filter (where carried.is_counted) as mean_intensity,
        count(*) filter (where carried.is_counted and events.outlet_count = 1) as only_source_count,
    from (
        select distinct
            country_a,
            country_b,
            outlet,
            month,
            event_id,
            intensity,
            is_weighed,
            is_stated_trade,
            is_counted,
        from carried
    ) as carried
    inner join {{ ref('events') }} as events on carried.event_id = events.event_id
    group by carried.country_a, carried.country_b, carried.outlet, carried.month
),

outlet_documents as (
    select
        country_a,
        country_b,
        outlet,
        month,
        count(distinct document_id) filter (where is_counted) as document_count,
    from carried
    group by country_a, country_b, outlet, month
)

select
    events.country_a,
    events.country_b,
    events.outlet,
    events.month,
    documents.document_count,
    events.event_count,
    events.weighed_count,
    events.stated_trade_count,
    events.mean_intensity,
    events.only_source_count,
from outlet_events as events
inner join outlet_documents as documents
    on
        events.country_a = documents.country_a
        and events.country_b = documents.country_b
        and events.outlet = documents.outlet
        and events.month = documents.month
order by events.country_a, events.country_b, events.outlet, events.month
