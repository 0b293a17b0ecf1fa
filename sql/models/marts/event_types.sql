{{ config(materialized='view') }}
-- PLOVER types and modes with quad class, intensity and their CAMEO counterparts.
-- Grain: event_type, mode (null for the type itself)
select
    event_type,
    mode,
    name,
    description,
    quad_class,
    intensity,
    intensity_source,
    quad_class_source,
    cameo_root,
    cameo_code,
    goldstein,
    goldstein_source,
from {{ ref('stg_event_types') }}
order by event_type, mode nulls first
