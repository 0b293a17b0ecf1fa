-- Mentions of mediations, each with the consultation of the same parties in that document where there is one.
-- Grain: document_id, mediator, char_start
with
mentions as (
    select
        *,
        list_sort(parties) as party_list,
    from {{ ref('stg_mediations') }}
),

talks as (
    select distinct
        mentions.document_id,
        events.event_id,
        events.actors,
        events.event_date,
    from {{ ref('int_mentions') }} as mentions
    inner join {{ ref('events') }} as events on mentions.event_id = events.event_id
    where events.event_type = 'CONSULT' and events.is_symmetric
),

matched as (
    select
        mentions.document_id,
        mentions.mediator,
        mentions.char_start,
        min(talks.event_id) as event_id,
    from mentions
    inner join talks
        on
            mentions.document_id = talks.document_id
            and list_has_all(talks.actors, mentions.party_list)
            and (mentions.date is null or talks.event_date is null or mentions.date = talks.event_date)
    group by mentions.document_id, mentions.mediator, mentions.char_start
)

select
    md5(
        concat_ws(
            '|',
            mentions.mediator,
            array_to_string(mentions.party_list, ','),
            coalesce(mentions.date::varchar, mentions.cluster_id)
        )
    ) as mediation_id,
    matched.event_id,
    mentions.*,
from mentions
left join matched
    on
        mentions.document_id = matched.document_id
        and mentions.mediator = matched.mediator
        and matched.char_start is not distinct from mentions.char_start
