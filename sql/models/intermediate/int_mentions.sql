{{ config(materialized='view') }}
-- Mentions (without their words) with the event that they tell.
-- Grain: mention_id
select
    acts.event_id,
    acts.act_id = acts.event_id as has_event_date,
    keys.*,
from {{ ref('int_act_keys') }} as keys
inner join {{ ref('int_acts') }} as acts on keys.act_id = acts.act_id
