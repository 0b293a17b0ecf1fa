{{
    config(
        materialized='incremental',
        incremental_strategy='append',
        on_schema_change='fail',
        pre_hook="{{ forget_touched('int_touched_events', ['event_id']) }}",
    )
}}
-- Real-world events, one row each however many articles tell them.
-- Grain:  event_id
-- Units:  intensity and goldstein -10 (hostile) to 10 (friendly)
-- Caveat: event_date is the first day of what is known, see date_precision; null where no article gives a date.
--         The best evidenced status wins: an act once planned and later reported done is done, one reported as cancelled is denied.
--         What was only weighed gives an act that a rule read elsewhere more mentions, stories and outlets, and nothing else.
--         Stated trade is a state of affairs and no act: it has a row here and is in no sum but its own.
with
mentions as (
    select
        told.*,
        case
            when told.level is null then null
            when told.level in ('head_of_state_or_government', 'minister', 'deputy_minister', 'ambassador') then told.level
            else 'official'
        end as office,
    from {{ ref('int_mentions') }} as told
    semi join {{ ref('int_touched_events') }} as touched on told.event_id = touched.event_id
),

repeated as (
    select
        event_id,
        count(*) as mention_count,
        count(distinct cluster_id) as document_count,
        bool_and(is_weighed) as is_event_weighed,
    from mentions
    group by event_id
    having count(*) > 1
),

-- Most acts are told in one sentence and need no merging.
told_once as (
    select
        mentions.event_id,
        mentions.event_type,
        mentions.mode,
        mentions.actors,
        mentions.recipients,
        mentions.is_symmetric,
        mentions.status,
        mentions.event_date,
        mentions.date_precision,
        mentions.date_method,
        mentions.end_date,
        mentions.place,
        case when len(mentions.contexts) < 2 then mentions.contexts else list_sort(list_distinct(mentions.contexts)) end as contexts,
        case
            when len(mentions.participants) < 2 then mentions.participants else list_sort(list_distinct(mentions.participants))
        end as participants,
        mentions.office as highest_level,
        1::bigint as mention_count,
        1::bigint as document_count,
        mentions.confidence,
        mentions.is_weighed,
        mentions.is_stated_trade,
        mentions.is_signing,
    from mentions
    anti join repeated on mentions.event_id = repeated.event_id
),

-- Of acts that a rule read the mentions that it read.
told_often as (
    select
        mentions.*,
        repeated.mention_count,
        repeated.document_count,
    from mentions
    inner join repeated on mentions.event_id = repeated.event_id
    where mentions.is_weighed = repeated.is_event_weighed
),

modes as ({{ most_common('told_often', 'event_id', 'mode') }}),

places as ({{ most_common('told_often', 'event_id', 'place') }}),

merged as (
    select
        told_often.event_id,
        any_value(told_often.event_type) as event_type,
        any_value(modes.mode) as mode,
        any_value(told_often.actors) filter (where told_often.has_event_date) as actors,
        any_value(told_often.recipients) filter (where told_often.has_event_date) as recipients,
        any_value(told_often.is_symmetric) filter (where told_often.has_event_date) as is_symmetric,
        {{ first_listed(['occurred', 'ongoing', 'historical', 'denied', 'planned'], 'told_often.status') }} as status,
        min(told_often.event_date) filter (where told_often.has_event_date) as event_date,
        min(told_often.date_precision) filter (where told_often.has_event_date) as date_precision,
        min(told_often.date_method) filter (where told_often.has_event_date) as date_method,
        max(told_often.end_date) as end_date,
        any_value(places.place) as place,
        list_sort(list_distinct(flatten(list(told_often.contexts)))) as contexts,
        list_sort(list_distinct(flatten(list(told_often.participants)))) as participants,
        {{ first_listed(
            ['head_of_state_or_government', 'minister', 'deputy_minister', 'ambassador', 'official'], 'told_often.office'
        ) }} as highest_level,
        any_value(told_often.mention_count) as mention_count,
        any_value(told_often.document_count) as document_count,
        max(told_often.confidence) as confidence,
        bool_and(told_often.is_weighed) as is_weighed,
        bool_and(told_often.is_stated_trade) as is_stated_trade,
        bool_or(told_often.is_signing) as is_signing,
    from told_often
    left join modes on told_often.event_id = modes.event_id
    left join places on told_often.event_id = places.event_id
    group by told_often.event_id
),

acts as (
    select *,
    from told_once
    union all by name
    select
        merged.* exclude (participants),
        list_filter(
            merged.participants,
            lambda name: len(list_filter(merged.participants, lambda fuller: ends_with(fuller, ' ' || name))) = 0
        ) as participants,
    from merged
),

reports as (
    select
        carried.event_id,
        min(carried.published_date) as first_reported,
        max(carried.published_date) as last_reported,
    from {{ ref('int_event_documents') }} as carried
    semi join {{ ref('int_touched_events') }} as touched on carried.event_id = touched.event_id
    group by carried.event_id
),

outlets as (
    select
        carriers.event_id,
        count(*) as outlet_count,
        list_sort(list_distinct(list(carriers.outlet_country))) as outlet_countries,
        count(*) filter (where carriers.outlet_country is null) as unplaced_outlet_count,
    from {{ ref('event_outlets') }} as carriers
    semi join {{ ref('int_touched_events') }} as touched on carriers.event_id = touched.event_id
    group by carriers.event_id
),

-- What is yet to be signed, or was not, is no signature.
joined as (
    select
        acts.* exclude (is_signing),
        acts.is_signing and acts.status in ('occurred', 'ongoing', 'historical') as is_signing,
        coalesce(outlets.outlet_count, 0) as outlet_count,
        coalesce(outlets.outlet_countries, []) as outlet_countries,
        coalesce(outlets.unplaced_outlet_count, 0) as unplaced_outlet_count,
        reports.first_reported,
        reports.last_reported,
    from acts
    inner join reports on acts.event_id = reports.event_id
    left join outlets on acts.event_id = outlets.event_id
)

select
    joined.*,
    types.quad_class,
    coalesce(exact.intensity, types.intensity) as intensity,
    case when joined.is_signing then {{ var('signing_goldstein') }} else coalesce(exact.goldstein, types.goldstein) end as goldstein,
    case when joined.is_signing then '{{ var('signing_cameo_root') }}' else coalesce(exact.cameo_root, types.cameo_root) end as cameo_root,
    case when joined.is_signing then '{{ var('signing_cameo_code') }}' else coalesce(exact.cameo_code, types.cameo_code) end as cameo_code,
from joined
left join {{ ref('stg_event_types') }} as types on joined.event_type = types.event_type and types.mode is null
left join {{ ref('stg_event_types') }} as exact on joined.event_type = exact.event_type and joined.mode = exact.mode
order by joined.event_id
