{{
    config(
        materialized='incremental',
        incremental_strategy='append',
        on_schema_change='fail',
        pre_hook="{{ forget_touched('int_touched_events', ['event_id']) }}",
    )
}}
-- The inputs that the tables of events have been built with.
-- Grain: event_id
-- depends_on: {{ ref('events') }}
-- depends_on: {{ ref('event_outlets') }}
-- depends_on: {{ ref('event_pairs') }}
select
    inputs.event_id,
    inputs.fingerprint,
from {{ ref('int_event_inputs') }} as inputs
semi join {{ ref('int_touched_events') }} as touched on inputs.event_id = touched.event_id
