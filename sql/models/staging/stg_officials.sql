-- Office-holders that canonical, current documents name.
-- Grain: document_id, name, country, role
select
    facts.document_id,
    facts.name,
    facts.role,
    facts.country,
    facts.level,
    coalesce(facts.forms, []) as forms,
    facts.mention_count,
    facts.char_start,
    facts.char_end,
    facts.run_id,
    documents.cluster_id,
    documents.outlet,
    documents.published_date,
from {{ source('raw', 'officials') }} as facts
inner join {{ ref('stg_documents') }} as documents on facts.document_id = documents.document_id
where documents.is_canonical
