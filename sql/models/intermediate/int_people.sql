-- Names of office-holders, each with the fullest name of the same person: a bare surname joins the only full name
-- of its country that ends in it; where two people share it, it stays alone.
-- Grain: country, name
with
names as (
    select distinct
        coalesce(country, '') as country,
        name,
    from {{ ref('stg_officials') }}
),

fuller as (
    select
        short_names.country,
        short_names.name,
        min(full_names.name) as full_name,
    from names as short_names
    inner join names as full_names
        on
            short_names.country = full_names.country
            and lower(full_names.name) like '% ' || lower(short_names.name)
    where not contains(short_names.name, ' ')
    group by short_names.country, short_names.name
    having count(*) = 1
)

select
    names.country,
    names.name,
    coalesce(fuller.full_name, names.name) as full_name,
from names
left join fuller on names.country = fuller.country and names.name = fuller.name
