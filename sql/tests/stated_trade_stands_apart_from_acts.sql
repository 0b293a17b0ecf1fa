-- Events that hold trade said to go on together with acts, or say otherwise than their mentions which of the two they are.
select
    events.event_id,
    events.is_stated_trade,
    list_sort(list_distinct(list(mentions.rule))) as rules,
from {{ ref('events') }} as events
inner join {{ ref('event_mentions') }} as mentions on events.event_id = mentions.event_id
group by events.event_id, events.event_type, events.is_stated_trade
having
    events.is_stated_trade != bool_and(events.event_type = 'COOPERATE' and mentions.rule like 'stated trade: %')
    or events.is_stated_trade != bool_or(events.event_type = 'COOPERATE' and mentions.rule like 'stated trade: %')
