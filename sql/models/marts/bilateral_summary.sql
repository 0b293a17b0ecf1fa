-- Relations of two countries in one row.
-- Grain:  country_a, country_b (a < b); every pair with an event of any status
-- Units:  scores are sums of PLOVER intensities, -10 (hostile) to 10 (friendly) each; index 0 to 100, interval of 90 %
-- Caveat: event_count, quad counts and scores hold acts done (occurred, ongoing); planned, historical and denied ones are counted apart,
--         and so are those that were only weighed and trade said to go on, whatever their status: nothing else here is of them
with
pairs as (
    select
        event_pairs.*,
        case
            when event_pairs.is_weighed then 'weighed'
            when event_pairs.is_stated_trade then 'stated trade'
            when event_pairs.status in ('occurred', 'ongoing') then 'done'
            else event_pairs.status
        end as kind,
        corpus.as_of_date,
    from {{ ref('event_pairs') }} as event_pairs
    cross join {{ ref('int_corpus') }} as corpus
),

totals as (
    select
        country_a,
        country_b,
        min(event_date) filter (where kind = 'done') as first_event_date,
        max(event_date) filter (where kind = 'done') as last_event_date,
        count(*) filter (where kind = 'done') as event_count,
        count(*) filter (where kind = 'planned') as planned_count,
        count(*) filter (where kind = 'historical') as historical_count,
        count(*) filter (where kind = 'denied') as denied_count,
        count(*) filter (where kind = 'weighed') as weighed_count,
        count(*) filter (where kind = 'stated trade') as stated_trade_count,
        count(*) filter (where kind = 'done' and event_date is null) as undated_count,
        count(*) filter (where kind = 'done' and date_precision = 'year') as year_only_count,
        count(*) filter (where kind = 'done' and quad_class = 1) as verbal_cooperation_count,
        count(*) filter (where kind = 'done' and quad_class = 2) as material_cooperation_count,
        count(*) filter (where kind = 'done' and quad_class = 3) as verbal_conflict_count,
        count(*) filter (where kind = 'done' and quad_class = 4) as material_conflict_count,
        coalesce(sum(intensity) filter (where kind = 'done' and intensity > 0), 0) as cooperation_score,
        coalesce(sum(intensity) filter (where kind = 'done' and intensity < 0), 0) as conflict_score,
        coalesce(sum(intensity) filter (where kind = 'done'), 0) as net_score,
        min(event_date) filter (where kind = 'planned' and event_date >= as_of_date) as next_planned_date,
        any_value(as_of_date) as as_of_date,
    from pairs
    group by country_a, country_b
),

latest_index as (
    select indexes.*,
    from {{ ref('relations_index_monthly') }} as indexes
    inner join {{ ref('int_corpus') }} as corpus on date_trunc('month', corpus.as_of_date) = indexes.month
)

select
    totals.country_a,
    totals.country_b,
    coalesce(side_a.name, totals.country_a) as country_a_name,
    coalesce(side_b.name, totals.country_b) as country_b_name,
    totals.as_of_date,
    totals.first_event_date,
    totals.last_event_date,
    totals.event_count,
    totals.planned_count,
    totals.historical_count,
    totals.denied_count,
    totals.weighed_count,
    totals.stated_trade_count,
    totals.undated_count,
    totals.year_only_count,
    coalesce(coverage.document_count, 0) as document_count,
    coalesce(coverage.outlet_count, 0) as outlet_count,
    totals.verbal_cooperation_count,
    totals.material_cooperation_count,
    totals.verbal_conflict_count,
    totals.material_conflict_count,
    totals.cooperation_score,
    totals.conflict_score,
    totals.net_score,
    latest_index.relations_index,
    latest_index.index_low,
    latest_index.index_high,
    latest_index.index_without_consult,
    latest_index.effective_event_count,
    trends.trend,
    trends.trend_low,
    trends.trend_high,
    coalesce(meetings.meeting_count, 0) as meeting_count,
    meetings.last_meeting_date,
    meetings.last_visit_a_to_b,
    meetings.last_visit_b_to_a,
    totals.next_planned_date,
    coalesce(facts.agreement_count, 0) as agreement_count,
    facts.latest_trade_turnover,
    facts.trade_currency,
    facts.trade_year,
    facts.relations_established,
    coalesce(contexts.top_contexts, []) as top_contexts,
    coverage.longest_gap_months,
    {{ coverage_grade(
        'totals.event_count', 'coalesce(coverage.outlet_count, 0)', 'totals.event_count - totals.undated_count', 'coverage.longest_gap_months'
    ) }} as coverage_grade,
from totals
left join {{ ref('stg_countries') }} as side_a on totals.country_a = side_a.code
left join {{ ref('stg_countries') }} as side_b on totals.country_b = side_b.code
left join {{ ref('int_pair_coverage') }} as coverage on totals.country_a = coverage.country_a and totals.country_b = coverage.country_b
left join latest_index on totals.country_a = latest_index.country_a and totals.country_b = latest_index.country_b
left join {{ ref('int_pair_trends') }} as trends on totals.country_a = trends.country_a and totals.country_b = trends.country_b
left join {{ ref('int_pair_meetings') }} as meetings on totals.country_a = meetings.country_a and totals.country_b = meetings.country_b
left join {{ ref('int_pair_facts') }} as facts on totals.country_a = facts.country_a and totals.country_b = facts.country_b
left join {{ ref('int_pair_contexts') }} as contexts on totals.country_a = contexts.country_a and totals.country_b = contexts.country_b
order by totals.country_a, totals.country_b
