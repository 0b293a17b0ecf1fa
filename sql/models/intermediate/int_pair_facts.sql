-- Latest turnover, instruments and founding dates of two countries.
-- Grain: country_a, country_b
with
turnover as (
    select
        country_a,
        country_b,
        value,
        currency,
        year,
    from {{ ref('int_flows') }}
    where measure = 'trade_turnover'
    qualify row_number() over (
        partition by country_a, country_b
        order by year desc, published_date desc nulls last, currency asc, value asc, figure_id asc
    ) = 1
),

agreement_sides as (
    select
        agreement_id,
        parties,
        unnest(parties) as one,
    from {{ ref('agreements') }}
),

agreement_pairs as (
    select
        agreement_id,
        one,
        unnest(parties) as other,
    from agreement_sides
),

agreement_counts as (
    select
        one as country_a,
        other as country_b,
        count(distinct agreement_id) as agreement_count,
    from agreement_pairs
    where one < other
    group by one, other
),

founding as (
    select
        country_a,
        country_b,
        date as relations_established,
    from {{ ref('milestones') }}
    where kind = 'relations_established' and date is not null
    qualify row_number() over (
        partition by country_a, country_b
        order by source_count desc, date_precision asc, date asc
    ) = 1
),

pairs as (
    select
        country_a,
        country_b,
    from turnover
    union
    select
        country_a,
        country_b,
    from agreement_counts
    union
    select
        country_a,
        country_b,
    from founding
)

select
    pairs.country_a,
    pairs.country_b,
    turnover.value as latest_trade_turnover,
    turnover.currency as trade_currency,
    turnover.year as trade_year,
    coalesce(agreement_counts.agreement_count, 0) as agreement_count,
    founding.relations_established,
from pairs
left join turnover on pairs.country_a = turnover.country_a and pairs.country_b = turnover.country_b
left join agreement_counts on pairs.country_a = agreement_counts.country_a and pairs.country_b = agreement_counts.country_b
left join founding on pairs.country_a = founding.country_a and pairs.country_b = founding.country_b
