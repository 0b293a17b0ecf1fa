{{ config(materialized='view') }}
-- Documents that the coder could not read, or not whole, or whose subject left acts out, with the reason.
-- Grain: document_id, reason
select
    gaps.document_id,
    documents.source_uri,
    gaps.reason,
    gaps.detail,
    gaps.act_count,
    gaps.run_id,
from {{ source('raw', 'coding_gaps') }} as gaps
inner join {{ ref('stg_documents') }} as documents on gaps.document_id = documents.document_id
where documents.is_canonical
order by gaps.document_id, gaps.reason
