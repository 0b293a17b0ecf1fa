-- The day up to which the corpus speaks, and how much it holds.
-- Grain: one row
with
latest_events as (
    select max(placed_on) as placed_on,
    from {{ ref('event_pairs') }}
)

select
    coalesce(max(documents.published_date), max(latest_events.placed_on)) as as_of_date,
    count(*) filter (where documents.is_canonical) as document_count,
from latest_events
left join {{ ref('stg_documents') }} as documents on true
