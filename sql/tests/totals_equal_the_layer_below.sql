-- Totals that differ from those of the layer below, one row each.
with
totals as (
    select
        'events: mentions' as total,
        (select coalesce(sum(mention_count), 0), from {{ ref('events') }}) as here,
        (select count(*), from {{ ref('stg_mentions') }}) as below,
    union all
    select
        'events: acts' as total,
        (select count(*), from {{ ref('events') }}) as here,
        (select count(distinct event_id), from {{ ref('event_mentions') }}) as below,
    union all
    select
        'event_pairs: pairs of parties' as total,
        (select count(*), from {{ ref('event_pairs') }}) + (select count(*), from {{ ref('organisation_pairs') }}) as here,
        (select count(*), from {{ ref('int_event_pairs') }}) as below,
    union all
    select
        'bilateral_summary: events of any status' as total,
        (
            select coalesce(sum(event_count + planned_count + historical_count + denied_count + weighed_count + stated_trade_count), 0),
            from {{ ref('bilateral_summary') }}
        ) as here,
        (select count(*), from {{ ref('event_pairs') }}) as below,
    union all
    select
        'bilateral_monthly: acts with a month' as total,
        (select coalesce(sum(event_count), 0), from {{ ref('bilateral_monthly') }}) as here,
        (select coalesce(sum(event_count - year_only_count), 0), from {{ ref('bilateral_summary') }})
        - (
            select count(*),
            from {{ ref('event_pairs') }}
            where status in ('occurred', 'ongoing') and placed_on is null and is_counted
        ) as below,
    union all
    select
        'bilateral_monthly: weighed acts with a month' as total,
        (select coalesce(sum(weighed_count), 0), from {{ ref('bilateral_monthly') }}) as here,
        (
            select count(*),
            from {{ ref('event_pairs') }}
            where
                is_weighed
                and status in ('occurred', 'ongoing')
                and placed_on is not null
                and coalesce(date_precision, 'none') != 'year'
        ) as below,
    union all
    select
        'bilateral_summary: scores of acts that rules read' as total,
        (select coalesce(round(sum(net_score), 3), 0), from {{ ref('bilateral_summary') }}) as here,
        (
            select coalesce(round(sum(intensity), 3), 0),
            from {{ ref('event_pairs') }}
            where status in ('occurred', 'ongoing') and is_counted
        ) as below,
    union all
    select
        'documents: contents that a source holds' as total,
        (select count(*), from {{ ref('documents') }}) as here,
        (
            select count(distinct document_id), from {{ source('raw', 'documents') }}
            where is_current
        ) as below,
    union all
    select
        'economic_figures: figures of canonical documents' as total,
        (select count(*), from {{ ref('economic_figures') }}) as here,
        (select count(*), from {{ ref('stg_figures') }}) as below,
    union all
    select
        'agreements: mentions' as total,
        (select coalesce(sum(mention_count), 0), from {{ ref('agreements') }}) as here,
        (select count(*), from {{ ref('stg_agreements') }}) as below,
    union all
    select
        'officials: mentions' as total,
        (select coalesce(sum(mention_count), 0), from {{ ref('officials') }}) as here,
        (select coalesce(sum(mention_count), 0), from {{ ref('stg_officials') }}) as below,
)

select *,
from totals
where here != below
