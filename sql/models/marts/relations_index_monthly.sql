{{
    config(
        materialized='incremental',
        incremental_strategy='append',
        on_schema_change='fail',
        pre_hook="{{ forget_touched('int_touched_pairs', ['country_a', 'country_b']) }}",
    )
}}
-- Relations index of a pair of countries at the end of each month, up to the month up to which the corpus speaks.
-- Grain:  country_a, country_b, month
-- Units:  index 0 (hostile) to 100 (friendly), 50 neutral or unknown; interval of 90 %
-- Caveat: no row below {{ var('index_minimum_events') }} acts, or where they weigh less than {{ var('index_minimum_weight') }} by age
with
-- With weight 2^(-age / half-life), the sum at a month is 2^(-month / half-life) times a running sum of 2^(month / half-life) * value.
growing as (
    select
        months.*,
        {{ growth('months.month') }} as growth,
        date_trunc('month', corpus.as_of_date)::date as last_month,
    from {{ ref('int_pair_months') }} as months
    semi join {{ ref('int_touched_pairs') }} as touched on months.country_a = touched.country_a and months.country_b = touched.country_b
    cross join {{ ref('int_corpus') }} as corpus
    where months.month <= corpus.as_of_date
),

running as (
    select
        country_a,
        country_b,
        month,
        coalesce(lead(month) over pair_history, (last_month + interval 1 month)::date) as next_month,
        sum(event_count) over pair_past as event_count,
        sum(event_count * growth) over pair_past as grown_weight,
        sum(net_score * growth) over pair_past as grown_total,
        sum(squared_score * growth) over pair_past as grown_squares,
        sum(other_count) over pair_past as other_count,
        sum(other_count * growth) over pair_past as grown_other_weight,
        sum(other_score * growth) over pair_past as grown_other_total,
    from growing
    window
        pair_history as (partition by country_a, country_b order by month),
        pair_past as (partition by country_a, country_b order by month rows unbounded preceding)
),

-- Every month from one with acts to the next.
dense as (
    select
        * exclude (month, next_month),
        unnest(generate_series(month, next_month - interval 1 month, interval 1 month))::date as month,
    from running
    where event_count >= {{ var('index_minimum_events') }}
),

aged as (
    select
        country_a,
        country_b,
        month,
        event_count,
        grown_weight / {{ growth('month') }} as weight,
        grown_total / {{ growth('month') }} as total,
        grown_squares / {{ growth('month') }} as squares,
        other_count,
        grown_other_weight / {{ growth('month') }} as other_weight,
        grown_other_total / {{ growth('month') }} as other_total,
    from dense
),

measured as (
    select
        country_a,
        country_b,
        month,
        event_count,
        weight,
        other_count >= {{ var('index_minimum_events') }} and other_weight >= {{ var('index_minimum_weight') }} as is_enough_other,
        {{ shrunk_mean('weight', 'total') }} as mean,
        {{ shrunk_error('weight', 'total', 'squares') }} as error,
        {{ shrunk_mean('other_weight', 'other_total') }} as other_mean,
    from aged
    where weight >= {{ var('index_minimum_weight') }}
)

select
    country_a,
    country_b,
    month,
    event_count::bigint as event_count,
    round(weight, 3) as effective_event_count,
    {{ as_index('mean') }} as relations_index,
    {{ as_index('mean - ' ~ var('interval_z') ~ ' * error') }} as index_low,
    {{ as_index('mean + ' ~ var('interval_z') ~ ' * error') }} as index_high,
    case when is_enough_other then {{ as_index('other_mean') }} end as index_without_consult,
from measured
order by month, country_a, country_b
