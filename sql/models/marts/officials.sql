-- Office-holders, by person and office.
-- Grain:  official_id (person, country, role)
-- Caveat: first_seen and last_seen are dates of articles that name the person in that office, not terms of office
with
named as (
    select
        people.full_name as name,
        officials.country,
        officials.role,
        officials.level,
        officials.forms,
        officials.mention_count,
        officials.document_id,
        officials.published_date,
    from {{ ref('stg_officials') }} as officials
    inner join {{ ref('int_people') }} as people
        on
            people.country = coalesce(officials.country, '')
            and officials.name = people.name
),

offices as (
    select
        name,
        country,
        coalesce(lower(role), '') as role_key,
        min(role) as role,
        min(level) as level,
        min(published_date) as first_seen,
        max(published_date) as last_seen,
        sum(mention_count)::bigint as mention_count,
        count(distinct document_id) as document_count,
        list_sort(list_distinct(flatten(list(forms)))) as forms,
    from named
    group by name, country, coalesce(lower(role), '')
)

select
    md5(concat_ws('|', lower(name), coalesce(country, '?'), role_key)) as official_id,
    name,
    role,
    country,
    level,
    forms,
    first_seen,
    last_seen,
    mention_count,
    document_count,
from offices
order by official_id
