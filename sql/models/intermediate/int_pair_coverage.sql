{{
    config(
        materialized='incremental',
        incremental_strategy='append',
        on_schema_change='fail',
        pre_hook="{{ forget_touched('int_touched_pairs', ['country_a', 'country_b']) }}",
    )
}}
-- How well a pair of countries is covered: documents, outlets and the longest silence, without what was only weighed.
-- Grain: country_a, country_b
with
carried as (
    select
        pairs.country_a,
        pairs.country_b,
        count(distinct documents.cluster_id) as document_count,
        count(distinct documents.outlet) as outlet_count,
    from {{ ref('event_pairs') }} as pairs
    inner join {{ ref('int_event_documents') }} as documents on pairs.event_id = documents.event_id
    semi join {{ ref('int_touched_pairs') }} as touched on pairs.country_a = touched.country_a and pairs.country_b = touched.country_b
    where pairs.is_counted
    group by pairs.country_a, pairs.country_b
),

silences as (
    select
        country_a,
        country_b,
        max(date_diff('month', previous_month, month)) as longest_gap_months,
    from (
        select
            country_a,
            country_b,
            month,
            lag(month) over (partition by country_a, country_b order by month) as previous_month,
        from {{ ref('int_pair_months') }}
        where event_count > 0
    ) as months
    group by country_a, country_b
)

select
    carried.country_a,
    carried.country_b,
    carried.document_count,
    carried.outlet_count,
    silences.longest_gap_months,
from carried
left join silences on carried.country_a = silences.country_a and carried.country_b = silences.country_b
