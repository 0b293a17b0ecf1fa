-- PLOVER types and modes with their scores; the row without a mode is the type itself.
-- Grain: event_type, mode
select
    event_type,
    mode,
    name,
    description,
    quad_class,
    intensity,
    intensity_source,
    cameo_root,
    cameo_code,
    goldstein,
    goldstein_source,
    quad_class_source,
from {{ source('raw', 'event_types') }}
