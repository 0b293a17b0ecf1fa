{{ config(materialized='view') }}
-- Countries and organisations with their codes in ISO 3166-1, Correlates of War and GDELT.
-- Grain: code
select
    code,
    name,
    official_name,
    capital,
    is_organisation,
    is_historical,
    alpha2,
    numeric_code,
    cow_code,
    cow_abbreviation,
    gdelt_cameo,
    fips,
    valid_from,
    valid_to,
    successor,
    other_names,
from {{ ref('stg_countries') }}
order by code
