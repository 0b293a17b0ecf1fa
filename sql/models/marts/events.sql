-- Real-world events, one row each however many articles tell them.
-- Grain:  event_id
-- Units:  intensity and goldstein -10 (hostile) to 10 (friendly)
-- Caveat: event_date is the first day of what is known, see date_precision; null where no article gives a date
select
    event_id,
    event_type,
    mode,
    actors,
    recipients,
    is_symmetric,
    status,
    event_date,
    date_precision,
    date_method,
    end_date,
    place,
    contexts,
    quad_class,
    intensity,
    goldstein,
    cameo_root,
    cameo_code,
    highest_level,
    participants,
    mention_count,
    document_count,
    outlet_count,
    first_reported,
    last_reported,
    confidence,
from {{ ref('int_events') }}
order by event_id
