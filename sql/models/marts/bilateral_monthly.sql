-- Acts done between two countries, per calendar month.
-- Grain:  country_a, country_b, month (its first day)
-- Units:  scores are sums of PLOVER intensities, -10 (hostile) to 10 (friendly) each
-- Caveat: a pair has no row for a month without acts; absent is not zero. Acts dated by year alone are in no month.
--         Counts and scores hold acts that rules read; what was only weighed is in weighed_count, trade said to go on in
--         stated_trade_count. Where a month has nothing else, event_count is 0 and scores are null.
select
    months.country_a,
    months.country_b,
    months.month,
    months.event_count,
    months.weighed_count,
    months.stated_trade_count,
    months.placed_by_report_count,
    months.verbal_cooperation_count,
    months.material_cooperation_count,
    months.verbal_conflict_count,
    months.material_conflict_count,
    case when months.event_count > 0 then months.a_to_b_score end as a_to_b_score,
    case when months.event_count > 0 then months.b_to_a_score end as b_to_a_score,
    case when months.event_count > 0 then months.mutual_score end as mutual_score,
    case when months.event_count > 0 then months.cooperation_score end as cooperation_score,
    case when months.event_count > 0 then months.conflict_score end as conflict_score,
    case when months.event_count > 0 then months.net_score end as net_score,
    coalesce(corpus.document_count, 0) as corpus_documents,
    round(1000.0 * months.event_count / corpus.document_count, 3)::double as events_per_1000_documents,
    coalesce(corpus.document_count, 0) < {{ var('low_coverage_documents') }} as is_low_coverage,
from {{ ref('int_pair_months') }} as months
left join {{ ref('int_corpus_months') }} as corpus on months.month = corpus.month
order by months.country_a, months.country_b, months.month
