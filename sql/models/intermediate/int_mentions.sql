{{ config(materialized='view') }}
-- Mentions (without their words) with the event that they tell.
-- Grain: mention_id
select
    coalesce(acts.event_id, keys.act_id) as event_id,
    acts.act_id is null as has_event_date,
    keys.*,
from {{ ref('int_act_keys') }} as keys
left join {{ ref('int_acts') }} as acts on keys.act_id = acts.act_id
