{{ config(materialized='view') }}
-- Sentences that tell a mediation.
-- Grain: mediation_id, document_id, char_start
select
    mediation_id,
    document_id,
    evidence,
    char_start,
    char_end,
    rule,
    run_id,
from {{ ref('int_mediation_mentions') }}
order by mediation_id, document_id, char_start
