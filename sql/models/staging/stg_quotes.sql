-- Direct quotations in canonical, current documents.
-- Grain: statement_id
select
    facts.statement_id,
    facts.document_id,
    nullif(facts.speaker, '') as speaker,
    facts.country,
    coalesce(facts.about, []) as about,
    facts.quote,
    facts.said_on,
    facts.char_start,
    facts.char_end,
    facts.rule,
    facts.run_id,
    documents.cluster_id,
    documents.outlet,
    documents.published_date,
from {{ source('raw', 'quotes') }} as facts
inner join {{ ref('stg_documents') }} as documents on facts.document_id = documents.document_id
where documents.is_canonical
