-- Outlets whose documents the corpus holds, with the country they are of where the lexicon knows it.
-- Grain: outlet
with
media as (
    select
        lower(name) as name_key,
        min(country) as country,
    from {{ source('raw', 'media') }}
    group by lower(name)
    having count(distinct country) = 1
)

select
    documents.outlet,
    min(media.country) as country,
    count(*) as document_count,
    count(*) filter (where documents.is_canonical) as canonical_count,
    min(documents.published_date) as first_document_date,
    max(documents.published_date) as last_document_date,
from {{ ref('stg_documents') }} as documents
left join media on lower(regexp_replace(documents.outlet, '^the\s+', '', 'i')) = regexp_replace(media.name_key, '^the\s+', '')
where documents.outlet is not null
group by documents.outlet
order by documents.outlet
