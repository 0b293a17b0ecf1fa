-- Change of the mean intensity between the last twelve months of the corpus and the twelve before, in points of the index.
-- Grain:  country_a, country_b
-- Units:  index points, both means drawn towards neutral as the index is; interval of 90 %
with
windows as (
    select
        months.country_a,
        months.country_b,
        case when months.month > date_trunc('month', corpus.as_of_date) - interval 12 month then 'recent' else 'earlier' end as half,
        sum(months.event_count)::double as weight,
        sum(months.net_score) as total,
        sum(months.squared_score) as squares,
    from {{ ref('int_pair_months') }} as months
    cross join {{ ref('int_corpus') }} as corpus
    where
        months.month > date_trunc('month', corpus.as_of_date) - interval 24 month
        and months.month <= corpus.as_of_date
    group by months.country_a, months.country_b, half
),

means as (
    select
        country_a,
        country_b,
        half,
        weight,
        {{ shrunk_mean('weight', 'total') }} as mean,
        {{ shrunk_error('weight', 'total', 'squares') }} as error,
    from windows
)

select
    recent.country_a,
    recent.country_b,
    round(5 * (recent.mean - earlier.mean), 1) as trend,
    round(5 * (recent.mean - earlier.mean - {{ var('interval_z') }} * sqrt(recent.error ^ 2 + earlier.error ^ 2)), 1) as trend_low,
    round(5 * (recent.mean - earlier.mean + {{ var('interval_z') }} * sqrt(recent.error ^ 2 + earlier.error ^ 2)), 1) as trend_high,
from means as recent
inner join means as earlier
    on
        recent.country_a = earlier.country_a
        and recent.country_b = earlier.country_b
        and earlier.half = 'earlier'
where
    recent.half = 'recent'
    and recent.weight >= {{ var('trend_minimum_events') }}
    and earlier.weight >= {{ var('trend_minimum_events') }}
