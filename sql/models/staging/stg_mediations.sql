-- Third parties between others, in canonical, current documents.
-- Grain: document_id, mediator, char_start
select
    facts.document_id,
    facts.mediator,
    coalesce(facts.parties, []) as parties,
    facts.date,
    facts.date_precision,
    facts.place,
    facts.evidence,
    facts.char_start,
    facts.char_end,
    facts.rule,
    facts.run_id,
    documents.cluster_id,
    documents.outlet,
    documents.published_date,
from {{ source('raw', 'mediations') }} as facts
inner join {{ ref('stg_documents') }} as documents on facts.document_id = documents.document_id
where documents.is_canonical
