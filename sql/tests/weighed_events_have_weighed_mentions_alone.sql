-- Events that say otherwise than their mentions whether a rule read them.
select
    events.event_id,
    events.is_weighed,
    list_sort(list_distinct(list(mentions.rule))) as rules,
from {{ ref('events') }} as events
inner join {{ ref('event_mentions') }} as mentions on events.event_id = mentions.event_id
group by events.event_id, events.is_weighed
having events.is_weighed != bool_and(mentions.rule = 'weighed')
