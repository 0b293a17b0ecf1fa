-- Every check with what it found; one that found nothing has a row too.
-- Grain: check_name
with
checks as (
    select
        'turnover_against_parts' as check_name,
        'warn' as severity,
    union all
    select
        'figures_disagree' as check_name,
        'warn' as severity,
    union all
    select
        'mirror_gap' as check_name,
        'warn' as severity,
    union all
    select
        'exchange_rate_off' as check_name,
        'warn' as severity,
    union all
    select
        'conflicting_founding_dates' as check_name,
        'warn' as severity,
    union all
    select
        'acts_dated_after_their_report' as check_name,
        'warn' as severity,
    union all
    select
        'documents_not_read' as check_name,
        'warn' as severity,
    union all
    select
        'outlet_gaps' as check_name,
        'warn' as severity,
    union all
    select
        'acts_left_out' as check_name,
        'info' as severity,
    union all
    select
        'planned_never_reported_held' as check_name,
        'info' as severity,
    union all
    select
        'single_outlet_events' as check_name,
        'info' as severity,
    union all
    select
        'events_without_date' as check_name,
        'info' as severity,
    union all
    select
        'documents_without_date' as check_name,
        'info' as severity,
    union all
    select
        'documents_without_outlet' as check_name,
        'info' as severity,
)

select
    checks.check_name,
    checks.severity,
    count(failures.item) as failed_count,
    coalesce(array_to_string(min(failures.item, 5), '; '), '') as sample,
from checks
left join {{ ref('int_quality_failures') }} as failures on checks.check_name = failures.check_name
group by checks.check_name, checks.severity
