-- Relations index of a pair of countries at the end of each month, up to the month up to which the corpus speaks.
-- Grain:  country_a, country_b, month
-- Units:  index 0 (hostile) to 100 (friendly), 50 neutral or unknown; interval of 90 %
-- Caveat: no row below {{ var('index_minimum_events') }} acts, or where they weigh less than {{ var('index_minimum_weight') }} by age
with
pair_spans as (
    select
        pairs.country_a,
        pairs.country_b,
        unnest(generate_series(min(pairs.month), min(date_trunc('month', corpus.as_of_date)), interval 1 month))::date as month,
    from {{ ref('int_pair_months') }} as pairs
    cross join {{ ref('int_corpus') }} as corpus
    where pairs.month <= corpus.as_of_date
    group by pairs.country_a, pairs.country_b
    having sum(pairs.event_count) >= {{ var('index_minimum_events') }}
),

-- With weight 2^(-age / half-life), the sum at a month is 2^(-month / half-life) times a running sum of 2^(month / half-life) * value.
growing as (
    select
        spans.country_a,
        spans.country_b,
        spans.month,
        power(2, date_diff('month', date '2000-01-01', spans.month) / {{ var('index_half_life_months') }}::double) as growth,
        coalesce(months.event_count, 0) as event_count,
        coalesce(months.net_score, 0) as net_score,
        coalesce(months.squared_score, 0) as squared_score,
        coalesce(months.other_count, 0) as other_count,
        coalesce(months.other_score, 0) as other_score,
        coalesce(months.other_squared_score, 0) as other_squared_score,
    from pair_spans as spans
    left join {{ ref('int_pair_months') }} as months
        on
            spans.country_a = months.country_a
            and spans.country_b = months.country_b
            and spans.month = months.month
),

running as (
    select
        country_a,
        country_b,
        month,
        sum(event_count) over pair_history as event_count,
        sum(event_count * growth) over pair_history / growth as weight,
        sum(net_score * growth) over pair_history / growth as total,
        sum(squared_score * growth) over pair_history / growth as squares,
        sum(other_count) over pair_history as other_count,
        sum(other_count * growth) over pair_history / growth as other_weight,
        sum(other_score * growth) over pair_history / growth as other_total,
    from growing
    window pair_history as (partition by country_a, country_b order by month rows unbounded preceding)
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
    from running
    where event_count >= {{ var('index_minimum_events') }} and weight >= {{ var('index_minimum_weight') }}
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
