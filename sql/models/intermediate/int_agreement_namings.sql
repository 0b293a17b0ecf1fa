-- Mentions of instruments with the naming that each is of; a mention without a year joins the only year known of that name.
-- Grain: document_id, name, char_start
with
keyed as (
    select
        *,
        lower(trim(regexp_replace(name, '^(the|a|an)\s+', '', 'i'))) as name_key,
        list_sort(parties) as party_list,
    from {{ ref('stg_agreements') }}
),

known_years as (
    select
        name_key,
        party_list,
        min(year) as year,
    from keyed
    where year is not null
    group by name_key, party_list
    having count(distinct year) = 1
)

select
    md5(
        concat_ws(
            '|',
            keyed.name_key,
            array_to_string(keyed.party_list, ','),
            coalesce(keyed.year::varchar, known_years.year::varchar, '?')
        )
    ) as naming_id,
    coalesce(keyed.year, known_years.year) as known_year,
    keyed.*,
from keyed
left join known_years on keyed.name_key = known_years.name_key and keyed.party_list = known_years.party_list
