-- Mentions of mediations, each with the consultation of the same parties, with or without the mediator, and the same date in that
-- document where there is one.
-- Grain: document_id, mediator, char_start
with
mentions as (
    select
        *,
        list_sort(parties) as party_list,
    from {{ ref('stg_mediations') }}
),

talks as (
    select
        mentions.document_id,
        mentions.char_start,
        mentions.char_end,
        events.event_id,
        list_distinct(list_concat(events.actors, events.recipients)) as parties,
        events.event_date,
        coalesce(events.date_precision, 'day') as date_precision,
    from {{ ref('int_mentions') }} as mentions
    inner join {{ ref('events') }} as events on mentions.event_id = events.event_id
    where events.event_type = 'CONSULT'
),

-- Two dates agree where they are one at the precision of the coarser; where one is unknown only the same words tell one act.
candidates as (
    select
        mentions.document_id,
        mentions.mediator,
        mentions.char_start,
        talks.event_id,
        mentions.char_start < talks.char_end and talks.char_start < mentions.char_end as is_same_sentence,
        mentions.date is not null and talks.event_date is not null as has_dates,
        date_trunc(talks.date_precision, mentions.date) = date_trunc(talks.date_precision, talks.event_date)
        or date_trunc(coalesce(mentions.date_precision, 'day'), mentions.date)
        = date_trunc(coalesce(mentions.date_precision, 'day'), talks.event_date) as is_same_date,
    from mentions
    inner join talks
        on
            mentions.document_id = talks.document_id
            and list_has_all(talks.parties, mentions.party_list)
            and list_has_all(list_append(mentions.party_list, mentions.mediator), talks.parties)
),

matched as (
    select
        document_id,
        mediator,
        char_start,
        min_by(event_id, (not is_same_sentence, event_id)) as event_id,
    from candidates
    where if(has_dates, is_same_date, is_same_sentence)
    group by document_id, mediator, char_start
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
