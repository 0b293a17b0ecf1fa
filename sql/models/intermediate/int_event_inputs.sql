-- What each event's rows are made of, as a sum over its mentions, the documents that carried it and the tables of codes.
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

told as (
    select
        event_id,
        sum(
            hash(
                mention_id,
                has_event_date,
                event_type,
                mode,
                actors,
                recipients,
                is_symmetric,
                status,
                event_date,
                date_precision,
                date_method,
                end_date,
                place,
                contexts,
                participants,
                level,
                confidence,
                cluster_id
            )
        ) as fingerprint,
    from {{ ref('int_mentions') }}
    group by event_id
),

carried as (
    select
        documents.event_id,
        sum(hash(documents.document_id, documents.cluster_id, documents.outlet, documents.published_date, outlets.country)) as fingerprint,
    from {{ ref('int_event_documents') }} as documents
    left join {{ ref('outlets') }} as outlets on documents.outlet = outlets.outlet
    group by documents.event_id
)

select
    told.event_id,
    told.fingerprint + coalesce(carried.fingerprint, 0) + type_codes.fingerprint + country_codes.fingerprint as fingerprint,
from told
left join carried on told.event_id = carried.event_id
cross join type_codes
cross join country_codes
