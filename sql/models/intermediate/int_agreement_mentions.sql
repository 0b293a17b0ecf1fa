-- Mentions of instruments with the instrument that each names, and its year.
-- Grain: document_id, name, char_start
with
years as (
    select
        naming_id,
        min(known_year) as instrument_year,
    from {{ ref('int_agreement_namings') }}
    group by naming_id
)

select
    instruments.agreement_id,
    years.instrument_year,
    namings.naming_id = instruments.agreement_id as is_fullest,
    namings.*,
from {{ ref('int_agreement_namings') }} as namings
inner join {{ ref('int_instruments') }} as instruments on namings.naming_id = instruments.naming_id
inner join years on instruments.agreement_id = years.naming_id
