-- Yearly trade figures as flows of goods: turnover of a pair, or goods from one country to the other, by whoever states it.
-- Grain:  figure_id
-- Caveat: amounts given twice (same_amount_as), parts of a year, and figures without a year or both parties are left out
with
figures as (
    select
        *,
        least(flow_from, flow_to) as country_a,
        greatest(flow_from, flow_to) as country_b,
    from {{ ref('stg_figures') }}
    where
        measure in ('trade_turnover', 'exports', 'imports')
        and year is not null
        and flow_from is not null
        and flow_to is not null
        and flow_from != flow_to
        and same_amount_as is null
        and coalesce(period, 'year') in ('year', 'fiscal_year')
)

select
    figure_id,
    document_id,
    cluster_id,
    country_a,
    country_b,
    year,
    currency,
    case when measure = 'trade_turnover' then 'trade_turnover' else 'exports' end as measure,
    case when measure != 'trade_turnover' then flow_from end as flow_from,
    case when measure != 'trade_turnover' then flow_to end as flow_to,
    measure as stated_measure,
    reporter,
    value::double as value,
    is_approximate,
    published_date,
from figures
