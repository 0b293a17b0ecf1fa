-- Events: what all mentions of an act say together.
-- Grain:  event_id
-- Units:  intensity -10 (hostile) to 10 (friendly), goldstein the same range
-- Caveat: the best evidenced status wins: an act once planned and later reported done is done
with
mentions as (
    select *, from {{ ref('int_mentions') }}
),

modes as ({{ most_common('mentions', 'event_id', 'mode') }}),

places as ({{ most_common('mentions', 'event_id', 'place') }}),

merged as (
    select
        event_id,
        min(event_type) as event_type,
        min(actors) as actors,
        min(recipients) as recipients,
        bool_and(is_symmetric) as is_symmetric,
        list_extract(
            ['occurred', 'ongoing', 'historical', 'planned', 'denied'],
            min(list_position(['occurred', 'ongoing', 'historical', 'planned', 'denied'], status))
        ) as status,
        min(event_date) filter (where has_event_date) as event_date,
        min(date_precision) filter (where has_event_date) as date_precision,
        min(date_method) filter (where has_event_date) as date_method,
        max(end_date) as end_date,
        list_sort(list_distinct(flatten(list(contexts)))) as contexts,
        list_sort(list_distinct(flatten(list(participants)))) as participants,
        list_extract(
            ['head_of_state_or_government', 'minister', 'deputy_minister', 'ambassador', 'official'],
            min(case
                when level is null then null
                else coalesce(
                    list_position(['head_of_state_or_government', 'minister', 'deputy_minister', 'ambassador', 'official'], level),
                    5
                )
            end)
        ) as highest_level,
        count(*) as mention_count,
        count(distinct cluster_id) as document_count,
        max(confidence) as confidence,
    from mentions
    group by event_id
),

reports as (
    select
        event_id,
        count(distinct outlet) as outlet_count,
        min(published_date) as first_reported,
        max(published_date) as last_reported,
    from {{ ref('int_event_documents') }}
    group by event_id
)

select
    merged.event_id,
    merged.event_type,
    modes.mode,
    merged.actors,
    merged.recipients,
    merged.is_symmetric,
    merged.status,
    merged.event_date,
    merged.date_precision,
    merged.date_method,
    merged.end_date,
    places.place,
    merged.contexts,
    merged.participants,
    merged.highest_level,
    types.quad_class,
    coalesce(exact.intensity, types.intensity) as intensity,
    coalesce(exact.goldstein, types.goldstein) as goldstein,
    coalesce(exact.cameo_root, types.cameo_root) as cameo_root,
    coalesce(exact.cameo_code, types.cameo_code) as cameo_code,
    merged.mention_count,
    merged.document_count,
    reports.outlet_count,
    reports.first_reported,
    reports.last_reported,
    merged.confidence,
from merged
inner join reports on merged.event_id = reports.event_id
left join modes on merged.event_id = modes.event_id
left join places on merged.event_id = places.event_id
left join {{ ref('stg_event_types') }} as types on merged.event_type = types.event_type and types.mode is null
left join {{ ref('stg_event_types') }} as exact on merged.event_type = exact.event_type and modes.mode = exact.mode
