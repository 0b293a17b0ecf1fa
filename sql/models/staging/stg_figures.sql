-- Economic amounts as canonical, current documents print them.
-- Grain: figure_id
select
    facts.figure_id,
    facts.document_id,
    facts.measure,
    facts.reporter,
    facts.partner,
    facts.flow_from,
    facts.flow_to,
    facts.value,
    facts.value_high,
    facts.currency,
    facts.value_usd,
    facts.usd_rate_source,
    facts.year,
    facts.period,
    facts.period_months,
    coalesce(facts.is_scale_inferred, false) as is_scale_inferred,
    coalesce(facts.is_approximate, false) as is_approximate,
    facts.same_amount_as,
    facts.evidence,
    facts.char_start,
    facts.char_end,
    facts.rule,
    facts.run_id,
    documents.cluster_id,
    documents.outlet,
    documents.published_date,
from {{ source('raw', 'figures') }} as facts
inner join {{ ref('stg_documents') }} as documents on facts.document_id = documents.document_id
where documents.is_canonical
