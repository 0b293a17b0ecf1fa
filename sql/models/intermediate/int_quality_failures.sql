{{ config(materialized='view') }}
-- What the data say against themselves, one row a finding.
-- Grain: check_name, item
select
    'turnover_against_parts' as check_name,
    concat_ws(' ', country_a, country_b, year, currency) as item,
from {{ ref('figure_checks') }}
where measure = 'trade_turnover' and verdict in ('conflict', 'missing_scale')
union all
select
    'figures_disagree' as check_name,
    concat_ws(' ', country_a, country_b, year, measure, flow_from, currency) as item,
from {{ ref('figure_checks') }}
where measure != 'trade_turnover' and verdict = 'conflict'
union all
select
    'mirror_gap' as check_name,
    concat_ws(' ', country_a, country_b, year, flow_from, currency) as item,
from {{ ref('figure_checks') }}
where verdict = 'mirror_gap'
union all
select
    'exchange_rate_off' as check_name,
    figure_id as item,
from {{ ref('exchange_rate_checks') }}
where is_off
union all
select
    'conflicting_founding_dates' as check_name,
    concat_ws(' ', country_a, country_b, kind, date) as item,
from {{ ref('milestones') }}
where has_conflict
union all
select
    'planned_never_reported_held' as check_name,
    event_id as item,
from {{ ref('meetings') }}
where is_overdue
union all
select
    'single_outlet_events' as check_name,
    event_id as item,
from {{ ref('events') }}
where outlet_count <= 1
union all
select
    'outlet_gaps' as check_name,
    concat_ws(' ', outlet, last_document_date) as item,
from {{ ref('outlet_gaps') }}
union all
select
    'events_without_date' as check_name,
    event_id as item,
from {{ ref('events') }}
where event_date is null
union all
select
    'documents_not_read' as check_name,
    concat_ws(' ', document_id, reason) as item,
from {{ ref('coding_gaps') }}
where reason != 'other_subject'
union all
select
    'acts_left_out' as check_name,
    concat_ws(' ', document_id, detail) as item,
from {{ ref('coding_gaps') }}
where reason = 'other_subject'
union all
select
    'documents_without_date' as check_name,
    document_id as item,
from {{ ref('stg_documents') }}
where published_date is null
union all
select
    'documents_without_outlet' as check_name,
    document_id as item,
from {{ ref('stg_documents') }}
where outlet is null
union all
select
    'acts_dated_after_their_report' as check_name,
    event_id as item,
from {{ ref('events') }}
where status in ('occurred', 'historical') and event_date > last_reported
