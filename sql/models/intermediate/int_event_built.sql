-- The inputs that the tables of events have been built with.
-- Grain: event_id
-- depends_on: {{ ref('events') }}
-- depends_on: {{ ref('event_outlets') }}
-- depends_on: {{ ref('event_pairs') }}
select
    event_id,
    fingerprint,
from {{ ref('int_event_inputs') }}
