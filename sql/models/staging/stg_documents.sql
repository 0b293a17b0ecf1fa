{{ config(materialized='table') }}
-- Documents that a source holds today, with their place in a cluster of copies; without the text, for which there is the source.
-- Grain:  document_id
-- Caveat: of a document with several sources the least source_uri speaks
with
current_sources as (
    select * exclude (text, sentence_starts, sentence_ends),
    from {{ source('raw', 'documents') }}
    where is_current
),

spoken_for as (
    select distinct on (document_id) *,
    from current_sources
    order by document_id, source_uri
),

source_counts as (
    select
        document_id,
        count(*) as source_count,
        min(first_seen_at) as first_seen_at,
    from current_sources
    group by document_id
)

select
    documents.document_id,
    documents.source_uri,
    source_counts.source_count,
    documents.outlet,
    documents.title,
    documents.author,
    documents.published_date,
    documents.published_date_method,
    documents.dateline_place,
    documents.language,
    documents.word_count,
    coalesce(clusters.cluster_id, documents.document_id) as cluster_id,
    coalesce(clusters.is_canonical, true) as is_canonical,
    clusters.duplicate_of,
    clusters.duplicate_kind,
    clusters.shared_share,
    clusters.contained_in,
    clusters.contained_share,
    documents.note,
    source_counts.first_seen_at,
    documents.run_id,
from spoken_for as documents
inner join source_counts on documents.document_id = source_counts.document_id
left join {{ source('raw', 'clusters') }} as clusters on documents.document_id = clusters.document_id
