{{ config(materialized='view') }}
-- Sentences that tell a milestone.
-- Grain: milestone_id, document_id, char_start
select
    milestone_id,
    document_id,
    evidence,
    char_start,
    char_end,
    rule,
    run_id,
from {{ ref('int_milestone_mentions') }}
order by milestone_id, document_id, char_start
