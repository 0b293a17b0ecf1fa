-- Instruments between countries: treaties, declarations, memoranda, protocols.
-- Grain: agreement_id (fullest name, parties, year)
with
mentions as (
    select *, from {{ ref('int_agreement_mentions') }}
),

fullest as (
    select *,
    from mentions
    where is_fullest
),

names as ({{ most_common('fullest', 'agreement_id', 'name') }}),

kinds as ({{ most_common('mentions', 'agreement_id', 'kind') }}),

topics as (
    select
        mentions.agreement_id,
        list_sort(list_distinct(flatten(list(events.contexts)))) as topics,
    from mentions
    inner join {{ ref('int_mentions') }} as events
        on
            mentions.document_id = events.document_id
            and mentions.char_start < events.char_end
            and mentions.char_end > events.char_start
    group by mentions.agreement_id
),

merged as (
    select
        agreement_id,
        min(party_list) as parties,
        list_extract(
            ['terminated', 'in_force', 'ratified', 'signed', 'announced', 'mentioned'],
            min(list_position(['terminated', 'in_force', 'ratified', 'signed', 'announced', 'mentioned'], status))
        ) as status,
        min_by(signed_date, (date_precision, signed_date)) as signed_date,
        min(date_precision) as date_precision,
        min(known_year) filter (where is_fullest) as year,
        min(published_date) as first_reported,
        max(published_date) as last_reported,
        count(*) as mention_count,
        count(distinct cluster_id) as document_count,
    from mentions
    group by agreement_id
)

select
    merged.agreement_id,
    names.name,
    kinds.kind,
    merged.parties,
    merged.status,
    merged.signed_date,
    merged.date_precision,
    merged.year,
    coalesce(topics.topics, []) as topics,
    merged.first_reported,
    merged.last_reported,
    merged.mention_count,
    merged.document_count,
from merged
left join names on merged.agreement_id = names.agreement_id
left join kinds on merged.agreement_id = kinds.agreement_id
left join topics on merged.agreement_id = topics.agreement_id
order by merged.agreement_id
