-- Mentions with the event that they tell.
-- Grain: mention_id
select
    acts.event_id,
    acts.act_id = acts.event_id as has_event_date,
    mentions.*,
from {{ ref('stg_mentions') }} as mentions
inner join {{ ref('int_act_keys') }} as keys on mentions.mention_id = keys.mention_id
inner join {{ ref('int_acts') }} as acts on keys.act_id = acts.act_id
