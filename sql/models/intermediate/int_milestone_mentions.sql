-- Mentions of milestones by pair of countries.
-- Grain: document_id, kind, country_a, country_b, char_start
with
sides as (
    select
        *,
        unnest(countries) as one,
    from {{ ref('stg_milestones') }}
),

pairs as (
    select
        *,
        unnest(countries) as other,
    from sides
)

select
    md5(concat_ws('|', kind, one, other, coalesce(date::varchar, '?'), coalesce(date_precision, '?'))) as milestone_id,
    kind,
    one as country_a,
    other as country_b,
    date,
    date_precision,
    document_id,
    cluster_id,
    published_date,
    evidence,
    char_start,
    char_end,
    rule,
    run_id,
from pairs
where one < other
