-- Instruments that canonical, current documents name.
-- Grain: document_id, name, char_start
select
    facts.document_id,
    facts.name,
    facts.kind,
    coalesce(facts.parties, []) as parties,
    facts.status,
    facts.signed_date,
    facts.date_precision,
    facts.year,
    facts.evidence,
    facts.char_start,
    facts.char_end,
    facts.rule,
    facts.run_id,
    documents.cluster_id,
    documents.outlet,
    documents.published_date,
from {{ source('raw', 'agreements') }} as facts
inner join {{ ref('stg_documents') }} as documents on facts.document_id = documents.document_id
where documents.is_canonical
