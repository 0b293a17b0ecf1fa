{{
    config(
        materialized='incremental',
        incremental_strategy='append',
        on_schema_change='fail',
        pre_hook="{{ forget_touched('int_touched_events', ['event_id']) }}",
    )
}}
-- Events with every document that carried them, copies of the story included.
-- Grain: event_id, document_id
select
    told.event_id,
    told.cluster_id,
    documents.document_id,
    documents.outlet,
    documents.published_date,
from {{ ref('int_event_clusters') }} as told
inner join {{ ref('stg_documents') }} as documents on told.cluster_id = documents.cluster_id
semi join {{ ref('int_touched_events') }} as touched on told.event_id = touched.event_id
