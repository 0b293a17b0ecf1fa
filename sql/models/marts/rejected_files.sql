{{ config(materialized='view') }}
-- Files and records that were not taken, with the reason; one that was mended since is no longer here.
-- Grain: source_uri, reason
select
    source_uri,
    item_uri,
    reason,
    detail,
    size_bytes,
    first_seen_at,
    run_id,
from {{ source('raw', 'rejected') }}
where is_current
order by source_uri, reason
