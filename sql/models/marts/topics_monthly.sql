-- What a pair of countries deals in, by topic and month.
-- Grain:  country_a, country_b, topic, month
-- Caveat: an event with several topics counts under each; without a known month it stands in the month of its first report
with
topical as (
    select
        pairs.country_a,
        pairs.country_b,
        pairs.event_id,
        date_trunc('month', pairs.placed_on)::date as month,
        unnest(events.contexts) as topic,
    from {{ ref('event_pairs') }} as pairs
    inner join {{ ref('int_events') }} as events on pairs.event_id = events.event_id
    where
        pairs.status != 'denied'
        and pairs.placed_on is not null
        and coalesce(pairs.date_precision, 'none') != 'year'
),

event_clusters as (
    select distinct
        event_id,
        cluster_id,
    from {{ ref('int_mentions') }}
)

select
    topical.country_a,
    topical.country_b,
    topical.topic,
    topical.month,
    count(distinct topical.event_id) as event_count,
    count(distinct event_clusters.cluster_id) as document_count,
from topical
inner join event_clusters on topical.event_id = event_clusters.event_id
group by topical.country_a, topical.country_b, topical.topic, topical.month
order by topical.country_a, topical.country_b, topical.topic, topical.month
