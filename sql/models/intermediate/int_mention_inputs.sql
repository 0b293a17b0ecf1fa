{{ config(materialized='view') }}
-- Mentions with what their rows of int_act_keys are made of.
-- Grain:  mention_id
-- Units:  fingerprint is a hash, equal where everything that the row says is equal
select
    mentions.*,
    hash(
        mentions.document_id,
        mentions.event_number,
        mentions.char_start,
        mentions.char_end,
        mentions.event_type,
        mentions.mode,
        mentions.actors,
        mentions.recipients,
        mentions.is_symmetric,
        mentions.status,
        mentions.event_date,
        mentions.date_precision,
        mentions.date_method,
        mentions.end_date,
        mentions.place,
        mentions.contexts,
        mentions.confidence,
        mentions.is_weighed,
        mentions.is_stated_trade,
        mentions.is_signing,
        mentions.level,
        mentions.participants,
        mentions.run_id,
        mentions.cluster_id,
        mentions.published_date
    ) as fingerprint,
from {{ ref('stg_mentions') }} as mentions
