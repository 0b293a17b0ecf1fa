-- What the data say against themselves, one row a check.
-- Grain: check_name
select
    'turnover_against_parts' as check_name,
    'warn' as severity,
    count(*) as failed_count,
    list(concat_ws(' ', country_a, country_b, year, currency) order by country_a, country_b, year, currency)[:5] as sample,
from {{ ref('figure_checks') }}
where verdict in ('conflict', 'missing_scale')
union all
select
    'mirror_gap',
    'warn',
    count(*),
    list(concat_ws(' ', country_a, country_b, year, currency) order by country_a, country_b, year, currency)[:5],
from {{ ref('figure_checks') }}
where verdict = 'mirror_gap'
union all
select
    'conflicting_founding_dates',
    'warn',
    count(*),
    list(concat_ws(' ', country_a, country_b, kind, date) order by country_a, country_b, kind, date)[:5],
from {{ ref('milestones') }}
where has_conflict
union all
select
    'planned_never_reported_held',
    'info',
    count(*),
    list(event_id order by event_id)[:5],
from {{ ref('meetings') }}
cross join {{ ref('int_corpus') }} as corpus
where status = 'planned' and start_date < corpus.as_of_date
union all
select
    'single_outlet_events',
    'info',
    count(*),
    list(event_id order by event_id)[:5],
from {{ ref('events') }}
where outlet_count <= 1
union all
select
    'events_without_date',
    'info',
    count(*),
    list(event_id order by event_id)[:5],
from {{ ref('events') }}
where event_date is null
union all
select
    'documents_without_date',
    'info',
    count(*),
    list(document_id order by document_id)[:5],
from {{ ref('documents') }}
where published_date is null
union all
select
    'unknown_party_codes',
    'warn',
    count(*),
    list(party order by party)[:5],
from (
    select distinct unnest(list_concat(actors, recipients)) as party,
    from {{ ref('events') }}
) as parties
where party not in (select code, from {{ ref('countries') }})
