{{
    config(
        materialized='incremental',
        incremental_strategy='append',
        on_schema_change='fail',
        pre_hook="{{ forget_touched('int_touched_events', ['event_id']) }}",
    )
}}
-- Events by pair of parties, countries and organisations alike.
-- Grain:  event_id, party_a, party_b (a < b)
-- Caveat: where an act goes both ways between a pair, actor and recipient are null as in a symmetric one
with
touched_events as (
    select events.*,
    from {{ ref('events') }} as events
    semi join {{ ref('int_touched_events') }} as touched on events.event_id = touched.event_id
),

symmetric_pairs as (
    select
        event_id,
        unnest(actors) as one,
        actors,
    from touched_events
    where is_symmetric
),

directed_actors as (
    select
        event_id,
        unnest(actors) as actor,
        recipients,
    from touched_events
    where not is_symmetric
),

directed as (
    select
        event_id,
        actor,
        unnest(recipients) as recipient,
    from directed_actors
),

sides as (
    select
        event_id,
        one,
        unnest(actors) as other,
        null as actor,
        null as recipient,
    from symmetric_pairs
    union all
    select
        event_id,
        least(actor, recipient) as one,
        greatest(actor, recipient) as other,
        actor,
        recipient,
    from directed
)

select
    event_id,
    one as party_a,
    other as party_b,
    case when count(distinct actor) = 1 then min(actor) end as actor,
    case when count(distinct actor) = 1 then min(recipient) end as recipient,
from sides
where one < other
group by event_id, one, other
