-- The day up to which the corpus speaks, and how much it holds.
-- Grain: one row
select
    coalesce(max(published_date), (select max(placed_on), from {{ ref('event_pairs') }})) as as_of_date,
    count(*) filter (where is_canonical) as document_count,
from {{ ref('stg_documents') }}
