-- Real-world events, one row each however many articles tell them.
-- Grain:  event_id
-- Units:  intensity and goldstein -10 (hostile) to 10 (friendly)
-- Caveat: event_date is the first day of what is known, see date_precision; null where no article gives a date.
--         The best evidenced status wins: an act once planned and later reported done is done.
with
mentions as (
    select *, from {{ ref('int_mentions') }}
),

modes as ({{ most_common('mentions', 'event_id', 'mode') }}),

places as ({{ most_common('mentions', 'event_id', 'place') }}),

merged as (
    select
        event_id,
        any_value(event_type) as event_type,
        any_value(actors) as actors,
        any_value(recipients) as recipients,
        any_value(is_symmetric) as is_symmetric,
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
        carried.event_id,
        count(distinct carried.outlet) as outlet_count,
        min(carried.published_date) as first_reported,
        max(carried.published_date) as last_reported,
        list_sort(list(distinct outlets.country)) as outlet_countries,
        count(distinct carried.outlet) filter (where outlets.country is null) as unplaced_outlet_count,
    from {{ ref('int_event_documents') }} as carried
    left join {{ ref('outlets') }} as outlets on carried.outlet = outlets.outlet
    group by carried.event_id
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
    coalesce(reports.outlet_countries, []) as outlet_countries,
    reports.unplaced_outlet_count,
    reports.first_reported,
    reports.last_reported,
    merged.confidence,
from merged
inner join reports on merged.event_id = reports.event_id
left join modes on merged.event_id = modes.event_id
left join places on merged.event_id = places.event_id
left join {{ ref('stg_event_types') }} as types on merged.event_type = types.event_type and types.mode is null
left join {{ ref('stg_event_types') }} as exact on merged.event_type = exact.event_type and modes.mode = exact.mode
order by merged.event_id
