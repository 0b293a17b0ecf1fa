{{
    config(
        materialized='incremental',
        incremental_strategy='append',
        on_schema_change='fail',
        pre_hook="{{ forget_touched('int_touched_pairs', ['country_a', 'country_b']) }}",
    )
}}
-- What a pair of countries deals in, by topic and month.
-- Grain:  country_a, country_b, topic, month
-- Caveat: an event with several topics counts under each; without a known month it stands in the month of its first report.
--         What was only weighed is in weighed_count, stated trade in stated_trade_count, and both in nothing else.
with
topical as (
    select
        pairs.country_a,
        pairs.country_b,
        pairs.event_id,
        date_trunc('month', pairs.placed_on)::date as month,
        pairs.is_weighed,
        pairs.is_stated_trade,
        pairs.is_counted,
        unnest(events.contexts) as topic,
    from {{ ref('event_pairs') }} as pairs
    inner join {{ ref('events') }} as events on pairs.event_id = events.event_id
    semi join {{ ref('int_touched_pairs') }} as touched on pairs.country_a = touched.country_a and pairs.country_b = touched.country_b
    where
        pairs.status != 'denied'
        and pairs.placed_on is not null
        and coalesce(pairs.date_precision, 'none') != 'year'
),

event_counts as (
    select
        country_a,
        country_b,
        topic,
        month,
        count(*) filter (where is_counted) as event_count,
        count(*) filter (where is_weighed) as weighed_count,
        count(*) filter (where is_stated_trade) as stated_trade_count,
    from topical
    group by country_a, country_b, topic, month
),

document_counts as (
    select
        topical.country_a,
        topical.country_b,
        topical.topic,
        topical.month,
        count(distinct told.cluster_id) filter (where topical.is_counted) as document_count,
    from topical
    inner join {{ ref('int_event_clusters') }} as told on topical.event_id = told.event_id
    group by topical.country_a, topical.country_b, topical.topic, topical.month
)

select
    events.country_a,
    events.country_b,
    events.topic,
    events.month,
    events.event_count,
    events.weighed_count,
    events.stated_trade_count,
    documents.document_count,
from event_counts as events
inner join document_counts as documents
    on
        events.country_a = documents.country_a
        and events.country_b = documents.country_b
        and events.topic = documents.topic
        and events.month = documents.month
order by events.country_a, events.country_b, events.topic, events.month
