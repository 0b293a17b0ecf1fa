{{ config(materialized='view') }}
-- Documents that the coder could not read, or not whole, with the reason.
-- Grain: document_id
select
    gaps.document_id,
    documents.source_uri,
    gaps.reason,
    gaps.detail,
    gaps.run_id,
from {{ source('raw', 'coding_gaps') }} as gaps
inner join {{ ref('stg_documents') }} as documents on gaps.document_id = documents.document_id
order by gaps.document_id
