-- Distinct documents that a source holds today, with their place among copies.
-- Grain: document_id
select
    document_id,
    source_uri,
    source_count,
    outlet,
    title,
    author,
    published_date,
    published_date_method,
    dateline_place,
    language,
    word_count,
    text,
    cluster_id,
    is_canonical,
    duplicate_of,
    duplicate_kind,
    shared_share,
    contained_in,
    contained_share,
    note,
    first_seen_at,
    run_id,
from {{ ref('stg_documents') }}
order by document_id
