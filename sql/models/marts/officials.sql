-- Office-holders, by person and office.
-- Grain:  official_id (person, country, role)
-- Caveat: first_seen and last_seen are dates of articles that name the person in that office, not terms of office. What one article
--         calls "envoy" or nothing at all and another by its office is that office; offices held one after the other are rows of their own.
with
named as (
    select
        people.full_name as name,
        officials.country,
        officials.role,
        {{ office_key('officials.role') }} as told_key,
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

told_most as (
    select
        name,
        country,
        min_by(told_key, (-mention_count, told_key)) as main_key,
    from (
        select
            name,
            country,
            told_key,
            sum(mention_count) as mention_count,
        from named
        where not {{ is_vague_office('told_key') }}
        group by name, country, told_key
    ) as counted
    group by name, country
),

placed as (
    select
        named.*,
        case
            when {{ is_vague_office('named.told_key') }} then coalesce(told_most.main_key, named.told_key)
            else named.told_key
        end as role_key,
    from named
    left join told_most on named.name = told_most.name and named.country is not distinct from told_most.country
),

offices as (
    select
        name,
        country,
        role_key,
        coalesce(min(role) filter (where told_key = role_key), min(role)) as role,
        {{ first_listed(
            ['head_of_state_or_government', 'minister', 'deputy_minister', 'ambassador', 'official'], 'level'
        ) }} as level,
        min(published_date) as first_seen,
        max(published_date) as last_seen,
        sum(mention_count)::bigint as mention_count,
        count(distinct document_id) as document_count,
        list_sort(list_distinct(flatten(list(forms)))) as forms,
    from placed
    group by name, country, role_key
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
