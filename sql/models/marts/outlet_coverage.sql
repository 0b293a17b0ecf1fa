-- Which outlets write of a pair of countries, by month of publication.
-- Grain:  country_a, country_b, outlet, month
-- Units:  mean_intensity -10 (hostile) to 10 (friendly)
-- Caveat: copies of a story count for the outlet that carried them; documents without outlet or date are left out
select
    pairs.country_a,
    pairs.country_b,
    carried.outlet,
    date_trunc('month', carried.published_date)::date as month,
    count(distinct carried.document_id) as document_count,
    count(distinct pairs.event_id) as event_count,
    sum(distinct_events.intensity) / count(distinct_events.intensity) as mean_intensity,
    count(distinct pairs.event_id) filter (where distinct_events.outlet_count = 1) as only_source_count,
from {{ ref('event_pairs') }} as pairs
inner join {{ ref('int_event_documents') }} as carried on pairs.event_id = carried.event_id
inner join {{ ref('int_events') }} as distinct_events on pairs.event_id = distinct_events.event_id
where
    pairs.status != 'denied'
    and carried.outlet is not null
    and carried.published_date is not null
group by pairs.country_a, pairs.country_b, carried.outlet, date_trunc('month', carried.published_date)::date
order by pairs.country_a, pairs.country_b, carried.outlet, month
