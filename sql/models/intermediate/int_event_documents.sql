-- Events with every document that carried them, copies of the story included.
-- Grain: event_id, document_id
with
event_clusters as (
    select distinct
        event_id,
        cluster_id,
    from {{ ref('int_mentions') }}
)

select
    event_clusters.event_id,
    event_clusters.cluster_id,
    documents.document_id,
    documents.outlet,
    documents.published_date,
from event_clusters
inner join {{ ref('stg_documents') }} as documents on event_clusters.cluster_id = documents.cluster_id
