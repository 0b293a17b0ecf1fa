-- The inputs that the tables of pairs of countries have been built with, and the models.
-- Grain: country_a, country_b
-- depends_on: {{ ref('int_pair_contexts') }}
-- depends_on: {{ ref('int_pair_coverage') }}
-- depends_on: {{ ref('topics_monthly') }}
-- depends_on: {{ ref('outlet_coverage') }}
-- depends_on: {{ ref('relations_index_monthly') }}
select
    country_a,
    country_b,
    fingerprint,
    '{{ env_var('ENTENTE_MODELS_DIGEST', '') }}' as models_digest,
from {{ ref('int_pair_inputs') }}
