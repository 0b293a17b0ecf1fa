-- Founding dates and the like that canonical, current documents name.
-- Grain: document_id, kind, countries, char_start
select
    facts.document_id,
    facts.kind,
    facts.countries,
    facts.date,
    facts.date_precision,
    facts.evidence,
    facts.char_start,
    facts.char_end,
    facts.rule,
    facts.run_id,
    documents.cluster_id,
    documents.outlet,
    documents.published_date,
from {{ source('raw', 'milestones') }} as facts
inner join {{ ref('stg_documents') }} as documents on facts.document_id = documents.document_id
where documents.is_canonical
