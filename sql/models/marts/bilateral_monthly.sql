-- Acts done between two countries, per calendar month.
-- Grain:  country_a, country_b, month (its first day)
-- Units:  scores are sums of PLOVER intensities, -10 (hostile) to 10 (friendly) each
-- Caveat: a pair has no row for a month without acts; absent is not zero. Acts dated by year alone are in no month.
select
    months.country_a,
    months.country_b,
    months.month,
    months.event_count,
    months.placed_by_report_count,
    months.verbal_cooperation_count,
    months.material_cooperation_count,
    months.verbal_conflict_count,
    months.material_conflict_count,
    months.a_to_b_score,
    months.b_to_a_score,
    months.mutual_score,
    months.cooperation_score,
    months.conflict_score,
    months.net_score,
    coalesce(corpus.document_count, 0) as corpus_documents,
    round(1000.0 * months.event_count / corpus.document_count, 3)::double as events_per_1000_documents,
    coalesce(corpus.document_count, 0) < {{ var('low_coverage_documents') }} as is_low_coverage,
from {{ ref('int_pair_months') }} as months
left join {{ ref('int_corpus_months') }} as corpus on months.month = corpus.month
order by months.country_a, months.country_b, months.month
