{{ config(materialized='view') }}
-- Economic amounts between countries, as articles print them.
-- Grain:  figure_id
-- Units:  value in whole units of currency, value_usd in US dollars
-- Caveat: rows with same_amount_as repeat another row's amount in another currency: leave them out of sums
select
    figure_id,
    document_id,
    measure,
    reporter,
    partner,
    flow_from,
    flow_to,
    value,
    value_high,
    currency,
    value_usd,
    usd_rate_source,
    year,
    period,
    period_months,
    is_scale_inferred,
    is_approximate,
    same_amount_as,
    published_date as reported_on,
    outlet,
    evidence,
    char_start,
    char_end,
    rule,
    run_id,
from {{ ref('stg_figures') }}
order by figure_id
