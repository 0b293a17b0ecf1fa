-- What the rows of each pair of countries are made of: its events, and the month up to which the corpus speaks.
-- Grain:  country_a, country_b
-- Units:  fingerprint is a sum of hashes, see int_event_inputs
with
corpus as (
    select hash(date_trunc('month', as_of_date)) as fingerprint,
    from {{ ref('int_corpus') }}
)

select
    pairs.country_a,
    pairs.country_b,
    sum(hash(pairs.event_id, inputs.fingerprint)) + any_value(corpus.fingerprint) as fingerprint,
from {{ ref('event_pairs') }} as pairs
inner join {{ ref('int_event_inputs') }} as inputs on pairs.event_id = inputs.event_id
cross join corpus
group by pairs.country_a, pairs.country_b
