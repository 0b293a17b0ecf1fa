-- Third parties that bring others together.
-- Grain:  mediation_id (mediator, parties, date or story)
-- Caveat: event_id is null where no consultation of those parties is told
with
mentions as (
    select *, from {{ ref('int_mediation_mentions') }}
),

places as ({{ most_common('mentions', 'mediation_id', 'place') }})

select
    mentions.mediation_id,
    min(mentions.event_id) as event_id,
    min(mentions.mediator) as mediator,
    min(mentions.party_list) as parties,
    min(places.place) as place,
    min(mentions.date) as event_date,
    min(mentions.date_precision) as date_precision,
    count(distinct mentions.cluster_id) as document_count,
    min(mentions.published_date) as first_reported,
from mentions
left join places on mentions.mediation_id = places.mediation_id
group by mentions.mediation_id
order by mentions.mediation_id
