-- Canonical documents published in each month: the denominator of volumes.
-- Grain: month
select
    date_trunc('month', published_date)::date as month,
    count(*) as document_count,
from {{ ref('stg_documents') }}
where is_canonical and published_date is not null
group by date_trunc('month', published_date)::date
