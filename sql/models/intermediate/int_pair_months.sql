{{
    config(
        materialized='incremental',
        incremental_strategy='append',
        on_schema_change='fail',
        pre_hook="{{ forget_touched('int_touched_pairs', ['country_a', 'country_b']) }}",
    )
}}
-- Acts done (occurred or ongoing) between two countries in a month, as the sums that scores and the index are made of; what was only
-- weighed and stated trade are counted apart and are in no other sum.
-- Grain:  country_a, country_b, month
-- Units:  sums of PLOVER intensities, -10 (hostile) to 10 (friendly) each
-- Caveat: acts dated by their year alone are in no month; undated ones stand in the month of the first report;
--         a month of nothing but those has event_count 0
with
placed as (
    select
        pairs.*,
        date_trunc('month', pairs.placed_on)::date as month,
    from {{ ref('event_pairs') }} as pairs
    semi join {{ ref('int_touched_pairs') }} as touched on pairs.country_a = touched.country_a and pairs.country_b = touched.country_b
    where
        pairs.status in ('occurred', 'ongoing')
        and pairs.placed_on is not null
        and coalesce(pairs.date_precision, 'none') != 'year'
)

select
    country_a,
    country_b,
    month,
    count(*) filter (where is_counted) as event_count,
    count(*) filter (where is_weighed) as weighed_count,
    count(*) filter (where is_stated_trade) as stated_trade_count,
    count(*) filter (where is_counted and event_date is null) as placed_by_report_count,
    count(*) filter (where is_counted and quad_class = 1) as verbal_cooperation_count,
    count(*) filter (where is_counted and quad_class = 2) as material_cooperation_count,
    count(*) filter (where is_counted and quad_class = 3) as verbal_conflict_count,
    count(*) filter (where is_counted and quad_class = 4) as material_conflict_count,
    coalesce(sum(intensity) filter (where is_counted and intensity > 0), 0) as cooperation_score,
    coalesce(sum(intensity) filter (where is_counted and intensity < 0), 0) as conflict_score,
    coalesce(sum(intensity) filter (where is_counted), 0) as net_score,
    coalesce(sum(intensity * intensity) filter (where is_counted), 0) as squared_score,
    coalesce(sum(intensity) filter (where is_counted and actor = country_a), 0) as a_to_b_score,
    coalesce(sum(intensity) filter (where is_counted and actor = country_b), 0) as b_to_a_score,
    coalesce(sum(intensity) filter (where is_counted and actor is null), 0) as mutual_score,
    count(*) filter (where is_counted and event_type != 'CONSULT') as other_count,
    coalesce(sum(intensity) filter (where is_counted and event_type != 'CONSULT'), 0) as other_score,
    coalesce(sum(intensity * intensity) filter (where is_counted and event_type != 'CONSULT'), 0) as other_squared_score,
from placed
group by country_a, country_b, month
