-- Countries and organisations that events can name.
-- Grain: code
select
    code,
    name,
    official_name,
    alpha2,
    numeric_code,
    cow_code,
    cow_abbreviation,
    gdelt_cameo,
    fips,
    capital,
    is_organisation,
    is_historical,
    valid_from,
    valid_to,
    successor,
    coalesce(other_names, []) as other_names,
from {{ source('raw', 'countries') }}
