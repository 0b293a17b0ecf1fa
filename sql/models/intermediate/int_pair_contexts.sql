{{
    config(
        materialized='incremental',
        incremental_strategy='append',
        on_schema_change='fail',
        pre_hook="{{ forget_touched('int_touched_pairs', ['country_a', 'country_b']) }}",
    )
}}
-- The topics that a pair of countries deals in most; those of acts that were only weighed do not count.
-- Grain: country_a, country_b
with
counted as (
    select
        country_a,
        country_b,
        context,
        count(*) as event_count,
    from (
        select
            pairs.country_a,
            pairs.country_b,
            unnest(events.contexts) as context,
        from {{ ref('event_pairs') }} as pairs
        inner join {{ ref('events') }} as events on pairs.event_id = events.event_id
        semi join {{ ref('int_touched_pairs') }} as touched on pairs.country_a = touched.country_a and pairs.country_b = touched.country_b
        where pairs.status != 'denied' and pairs.is_counted
    ) as contexts
    group by country_a, country_b, context
)

select
    country_a,
    country_b,
    list(context order by event_count desc, context asc)[:5] as top_contexts,
from counted
group by country_a, country_b
