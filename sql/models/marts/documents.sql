{{ config(materialized='view') }}
-- Distinct documents that a source holds today, with their place among copies.
-- Grain: document_id
select
    documents.document_id,
    documents.source_uri,
    documents.source_count,
    documents.outlet,
    documents.title,
    documents.author,
    documents.published_date,
    documents.published_date_method,
    documents.dateline_place,
    documents.language,
    documents.word_count,
    texts.text,
    documents.cluster_id,
    documents.is_canonical,
    documents.duplicate_of,
    documents.duplicate_kind,
    documents.shared_share,
    documents.contained_in,
    documents.contained_share,
    documents.note,
    documents.first_seen_at,
    documents.run_id,
from {{ ref('stg_documents') }} as documents
inner join {{ source('raw', 'documents') }} as texts
    on
        documents.document_id = texts.document_id
        and documents.source_uri = texts.source_uri
order by documents.document_id
