{{
    config(
        materialized='incremental',
        incremental_strategy='append',
        on_schema_change='fail',
        pre_hook="{{ forget_touched('int_touched_events', ['event_id']) }}",
    )
}}
-- Events with the stories (clusters of copies) that tell them.
-- Grain: event_id, cluster_id
select distinct
    mentions.event_id,
    mentions.cluster_id,
from {{ ref('int_mentions') }} as mentions
semi join {{ ref('int_touched_events') }} as touched on mentions.event_id = touched.event_id
