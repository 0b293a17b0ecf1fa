-- What each event's rows are made of, as a sum over its mentions, the documents that carried them and the tables of codes.
-- Grain:  event_id
-- Units:  fingerprint is a sum of hashes, equal where everything that tables of events read is equal
with
type_codes as (
    select sum(hash(event_type, mode, quad_class, intensity, goldstein, cameo_root, cameo_code)) as fingerprint,
    from {{ ref('stg_event_types') }}
),

country_codes as (
    select sum(hash(code, is_organisation)) as fingerprint,
    from {{ ref('stg_countries') }}
),

stories as (
    select
        documents.cluster_id,
        sum(hash(documents.document_id, documents.outlet, documents.published_date, outlets.country)) as fingerprint,
    from {{ ref('stg_documents') }} as documents
    left join {{ ref('outlets') }} as outlets on documents.outlet = outlets.outlet
    group by documents.cluster_id
),

told as (
    select
        mentions.event_id,
        sum(hash(mentions.mention_id, mentions.fingerprint, mentions.has_event_date, stories.fingerprint)) as fingerprint,
    from {{ ref('int_mentions') }} as mentions
    inner join stories on mentions.cluster_id = stories.cluster_id
    group by mentions.event_id
)

select
    told.event_id,
    told.fingerprint + type_codes.fingerprint + country_codes.fingerprint as fingerprint,
from told
cross join type_codes
cross join country_codes
