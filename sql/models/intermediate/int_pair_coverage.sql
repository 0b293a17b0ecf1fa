-- How well a pair of countries is covered: documents, outlets, dates known and the longest silence.
-- Grain: country_a, country_b
with
carried as (
    select
        pairs.country_a,
        pairs.country_b,
        count(distinct documents.cluster_id) as document_count,
        count(distinct documents.outlet) as outlet_count,
    from {{ ref('event_pairs') }} as pairs
    inner join {{ ref('int_event_documents') }} as documents on documents.event_id = pairs.event_id
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
left join silences on silences.country_a = carried.country_a and silences.country_b = carried.country_b
