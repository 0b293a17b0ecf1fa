{{ config(materialized='view') }}
-- Sentences that tell events, with their place in the document and the rule that read them.
-- Grain: mention_id
select
    mentions.mention_id,
    told.event_id,
    mentions.document_id,
    mentions.sentence_number,
    mentions.char_start,
    mentions.char_end,
    mentions.evidence,
    mentions.rule,
    mentions.status,
    mentions.event_date,
    mentions.date_precision,
    mentions.date_method,
    mentions.confidence,
    mentions.trace,
    mentions.coder_version,
    mentions.lexicon_version,
    mentions.run_id,
from {{ ref('int_mentions') }} as told
inner join {{ source('raw', 'mentions') }} as mentions on told.mention_id = mentions.mention_id
order by told.event_id, mentions.mention_id
