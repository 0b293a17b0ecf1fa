-- Sentences that tell events, with their place in the document and the rule that read them.
-- Grain: mention_id
select
    mention_id,
    event_id,
    document_id,
    sentence_number,
    char_start,
    char_end,
    evidence,
    rule,
    status,
    event_date,
    date_precision,
    date_method,
    confidence,
    trace,
    coder_version,
    lexicon_version,
    run_id,
from {{ ref('int_mentions') }}
order by event_id, mention_id
