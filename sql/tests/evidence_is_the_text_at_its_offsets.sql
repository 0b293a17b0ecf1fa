-- Mentions and facts whose evidence is not the passage of the document at their offsets.
with
passages as (
    select
        mention_id as passage_id,
        document_id,
        char_start,
        char_end,
        evidence,
    from {{ ref('event_mentions') }}
    union all
    select
        figure_id,
        document_id,
        char_start,
        char_end,
        evidence,
    from {{ ref('economic_figures') }}
    union all
    select
        agreement_id,
        document_id,
        char_start,
        char_end,
        evidence,
    from {{ ref('agreement_mentions') }}
    union all
    select
        milestone_id,
        document_id,
        char_start,
        char_end,
        evidence,
    from {{ ref('milestone_mentions') }}
    union all
    select
        mediation_id,
        document_id,
        char_start,
        char_end,
        evidence,
    from {{ ref('mediation_mentions') }}
)

select passages.*,
from passages
inner join {{ ref('documents') }} as documents on passages.document_id = documents.document_id
where substr(documents.text, passages.char_start + 1, passages.char_end - passages.char_start) != passages.evidence
