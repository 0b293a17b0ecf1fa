-- Mentions of instruments with the instrument that each names.
-- Grain: document_id, name, char_start
select
    instruments.agreement_id,
    namings.naming_id = instruments.agreement_id as is_fullest,
    namings.*,
from {{ ref('int_agreement_namings') }} as namings
inner join {{ ref('int_instruments') }} as instruments on namings.naming_id = instruments.naming_id
