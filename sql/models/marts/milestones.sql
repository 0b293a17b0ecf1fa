-- Milestones between two countries: recognition, relations established, embassies, ambassadors, breaks.
-- Grain:  kind, country_a, country_b, date, date_precision
-- Caveat: has_conflict tells of acts that happen once (recognition, relations established), told with dates that exclude each other
with
merged as (
    select
        milestone_id,
        kind,
        country_a,
        country_b,
        date,
        date_precision,
        count(distinct cluster_id) as source_count,
        min(published_date) as first_reported,
    from {{ ref('int_milestone_mentions') }}
    group by milestone_id, kind, country_a, country_b, date, date_precision
),

conflicts as (
    select distinct one.milestone_id,
    from merged as one
    inner join merged as other
        on
            one.kind = other.kind
            and one.country_a = other.country_a
            and one.country_b = other.country_b
            and one.milestone_id != other.milestone_id
    where
        one.kind in ('recognition', 'relations_established')
        and one.date is not null
        and other.date is not null
        and not (
            year(one.date) = year(other.date)
            and (one.date_precision = 'year' or other.date_precision = 'year' or month(one.date) = month(other.date))
            and (one.date_precision != 'day' or other.date_precision != 'day' or one.date = other.date)
        )
)

select
    merged.milestone_id,
    merged.kind,
    merged.country_a,
    merged.country_b,
    merged.date,
    merged.date_precision,
    merged.source_count,
    conflicts.milestone_id is not null as has_conflict,
    merged.first_reported,
from merged
left join conflicts on merged.milestone_id = conflicts.milestone_id
order by merged.country_a, merged.country_b, merged.kind, merged.date, merged.date_precision
