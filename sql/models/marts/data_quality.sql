{{
    config(
        materialized='incremental',
        incremental_strategy='delete+insert',
        unique_key=['run_id', 'check_name'],
        on_schema_change='fail',
        full_refresh=false,
    )
}}
-- Checks on the data themselves, by run; earlier runs keep their rows.
-- Grain: run_id, check_name
with
latest_run as (
    select run_id,
    from {{ source('raw', 'runs') }}
    qualify row_number() over (order by started_at desc, run_id desc) = 1
)

select
    latest_run.run_id,
    quality.check_name,
    quality.severity,
    quality.failed_count,
    quality.sample,
from {{ ref('int_quality') }} as quality
cross join latest_run
