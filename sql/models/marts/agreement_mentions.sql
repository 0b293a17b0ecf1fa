{{ config(materialized='view') }}
-- Sentences that name an instrument.
-- Grain: agreement_id, document_id, char_start
select
    agreement_id,
    document_id,
    name,
    status,
    signed_date,
    evidence,
    char_start,
    char_end,
    rule,
    run_id,
from {{ ref('int_agreement_mentions') }}
order by agreement_id, document_id, char_start
