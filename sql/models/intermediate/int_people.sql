-- Names of office-holders, each with the fullest name of the same person. Names of a country with the same words in another order,
-- with or without accents, hyphens and capitals, are one person's, called as most often, without words in capitals if somewhere so.
-- A bare name joins the only person of its country whose name ends in it or whom an article also calls so; where two share it, it
-- stays alone.
-- Grain: country, name
with
names as (
    select
        coalesce(country, '') as country,
        name,
        array_to_string(list_sort(string_split(strip_accents(lower(replace(name, '-', ' '))), ' ')), ' ') as name_key,
        regexp_matches(name, '[[:upper:]]{3}') as has_capitals,
        sum(mention_count) as mention_count,
        flatten(list(forms)) as forms,
    from {{ ref('stg_officials') }}
    group by coalesce(country, ''), name
),

persons as (
    select
        country,
        name_key,
        min_by(name, (has_capitals, -mention_count, name)) as full_name,
        list_distinct(flatten(list(forms))) as forms,
    from names
    group by country, name_key
),

forms as (
    select
        country,
        full_name,
        lower(unnest(forms)) as form,
    from persons
    where contains(full_name, ' ')
),

surnames as (
    select
        country,
        full_name,
        lower(string_split(full_name, ' ')[-1]) as form,
    from persons
    where contains(full_name, ' ')
),

called as (
    select *, from forms
    union
    select *, from surnames
),

fuller as (
    select
        names.country,
        names.name,
        min(called.full_name) as full_name,
    from names
    inner join called on names.country = called.country and lower(names.name) = called.form
    where not contains(names.name, ' ')
    group by names.country, names.name
    having count(*) = 1
)

select
    names.country,
    names.name,
    coalesce(fuller.full_name, persons.full_name) as full_name,
from names
inner join persons on names.country = persons.country and names.name_key = persons.name_key
left join fuller on names.country = fuller.country and names.name = fuller.name
