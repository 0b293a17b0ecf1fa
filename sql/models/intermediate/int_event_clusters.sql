-- Events with the stories (clusters of copies) that tell them.
-- Grain: event_id, cluster_id
select distinct
    event_id,
    cluster_id,
from {{ ref('int_mentions') }}
