-- Which naming of an instrument says the same as a fuller or earlier one: "the deal" of the day on which "the Turow agreement" was signed.
-- Grain:  naming_id
-- Caveat: a naming that several fuller ones fit stays alone; what is only announced joins what was signed under its name within three years
with
namings as (
    select
        naming_id,
        party_list,
        known_year,
        {{ instrument_words('name_key') }} as words,
        case when kind in ('treaty', 'agreement') then 'agreement' else kind end as family,
        min(signed_date) filter (where date_precision = 'day') as signed_on,
        bool_and(status in ('announced', 'mentioned')) as is_open,
        coalesce(min(published_date), date '9999-12-31') as reported_on,
    from {{ ref('int_agreement_namings') }}
    where len(party_list) >= 2
    group by naming_id, party_list, known_year, name_key, family
),

fuller as (
    select
        namings.naming_id,
        others.naming_id as fuller_id,
    from namings
    inner join namings as others
        on
            namings.party_list = others.party_list
            and namings.family = others.family
            and namings.naming_id != others.naming_id
    where
        -- Fewer words of the same year, or the same words told later.
        (
            len(namings.words) > 0
            and list_has_all(others.words, namings.words)
            and namings.known_year = others.known_year
            and (
                len(others.words) > len(namings.words)
                or (others.reported_on, others.naming_id) < (namings.reported_on, namings.naming_id)
            )
        )
        -- The same words without a year.
        or (len(namings.words) > 0 and others.words = namings.words and namings.known_year is null and others.known_year is not null)
        -- Announced, and signed in a later year.
        or (
            len(namings.words) > 0
            and others.words = namings.words
            and namings.is_open
            and others.signed_on is not null
            and others.known_year between namings.known_year + 1 and namings.known_year + 3
        )
        -- Without any words of its own: signed on the same day, or reported right after it.
        or (
            len(namings.words) = 0
            and (len(others.words) > 0 or (others.reported_on, others.naming_id) < (namings.reported_on, namings.naming_id))
            and (
                namings.signed_on = others.signed_on
                or (
                    namings.signed_on is null
                    and namings.known_year = others.known_year
                    and namings.reported_on between others.signed_on and others.signed_on + 14
                )
            )
        )
),

fullest as (
    select
        fuller.naming_id,
        min(fuller.fuller_id) as fuller_id,
    from fuller
    anti join fuller as beyond on fuller.fuller_id = beyond.naming_id
    group by fuller.naming_id
    having count(distinct fuller.fuller_id) = 1
)

select
    namings.naming_id,
    coalesce(fullest.fuller_id, namings.naming_id) as agreement_id,
from (select distinct naming_id, from {{ ref('int_agreement_namings') }}) as namings
left join fullest on namings.naming_id = fullest.naming_id
