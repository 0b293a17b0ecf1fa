-- Silences of an outlet that are long for it, up to the day up to which the corpus speaks.
-- Grain:  outlet, last_document_date
-- Caveat: counted from 30 days and five times the outlet's usual pause; outlets with fewer than five days of publication are left out
with
publication_days as (
    select distinct
        outlet,
        published_date,
    from {{ ref('stg_documents') }}
    where outlet is not null and published_date is not null
),

with_next as (
    select
        days.outlet,
        days.published_date,
        lead(days.published_date) over (partition by days.outlet order by days.published_date) as next_date,
        corpus.as_of_date,
        count(*) over (partition by days.outlet) as day_count,
    from publication_days as days
    cross join {{ ref('int_corpus') }} as corpus
),

pauses as (
    select
        outlet,
        published_date,
        next_date,
        date_diff('day', published_date, coalesce(next_date, as_of_date)) as pause_days,
        median(date_diff('day', published_date, next_date)) over (partition by outlet) as usual_pause_days,
    from with_next
    where day_count >= 5
)

select
    outlet,
    published_date as last_document_date,
    next_date as next_document_date,
    pause_days,
    usual_pause_days,
from pauses
where pause_days >= 30 and pause_days >= 5 * usual_pause_days
order by outlet, published_date
