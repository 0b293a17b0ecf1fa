-- Amounts given in US dollars and another currency at once, the rate they imply held against the rate of the year.
-- Grain:  figure_id
-- Units:  rates in units of currency per US dollar; gap_share 0 to 1 and above
-- Caveat: a gap of a few per cent is rounding; is_off counts from 5 %
with
conversions as (
    select
        local.figure_id,
        local.document_id,
        local.currency,
        local.value,
        dollars.figure_id as dollar_figure_id,
        dollars.value as dollar_value,
        local.value_usd,
        local.year,
        local.evidence,
    from {{ ref('economic_figures') }} as local
    inner join {{ ref('economic_figures') }} as dollars
        on
            local.same_amount_as = dollars.figure_id
            or local.figure_id = dollars.same_amount_as
    where
        dollars.currency = 'USD'
        and local.currency != 'USD'
        and dollars.value > 0
        and local.value_usd > 0
)

select
    figure_id,
    document_id,
    dollar_figure_id,
    currency,
    value,
    dollar_value,
    year,
    value::double / dollar_value::double as implied_rate,
    value::double / value_usd::double as table_rate,
    abs(dollar_value::double - value_usd::double) / value_usd::double as gap_share,
    abs(dollar_value::double - value_usd::double) / value_usd::double > 0.05 as is_off,
    evidence,
from conversions
qualify row_number() over (partition by figure_id order by dollar_figure_id) = 1
order by figure_id
