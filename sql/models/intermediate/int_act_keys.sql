{{
    config(
        materialized='incremental',
        incremental_strategy='append',
        on_schema_change='fail',
        pre_hook="{{ forget_touched('int_touched_mentions', ['mention_id']) }}",
    )
}}
-- Every mention (without its words) with the key of the act it tells: type, parties, direction, and the date or, where none is known,
-- the day of the report (the story, where that is unknown too). sentence_key is equal where two sentences are, but for case and signs;
-- null below eight words, which two may write apart. meeting_key is equal where the parties of a consultation are, whoever came to
-- whom, calls and mediated talks apart from others; null for other acts. tense is planned, historical, denied or done.
-- Grain:  mention_id
-- Caveat: acts denied stay apart from acts done, stated trade from acts; of undated ones so do planned, background and done ones
-- Units:  fingerprint as in int_mention_inputs
with
touched_mentions as (
    select
        mentions.*,
        regexp_extract_all(lower(mentions.evidence), '[\p{L}\p{N}]+') as words,
    from {{ ref('int_mention_inputs') }} as mentions
    semi join {{ ref('int_touched_mentions') }} as touched on mentions.mention_id = touched.mention_id
),

keyed as (
    select
        * exclude (evidence, words, rule, trace, confidence, coder_version, lexicon_version, date_method, sentence_number),
        confidence,
        date_method,
        case when status in ('planned', 'historical', 'denied') then status else 'done' end as tense,
        concat_ws(
            '|',
            event_type,
            array_to_string(list_sort(actors), ','),
            array_to_string(list_sort(recipients), ','),
            is_symmetric,
            status = 'denied',
            case when is_stated_trade then 'stated trade' end
        ) as party_key,
        case
            when event_type = 'CONSULT'
                then concat_ws(
                    '|',
                    event_type,
                    array_to_string(list_sort(list_distinct(actors || recipients)), ','),
                    case when mode in ('phone', 'third-party') then mode end
                )
        end as meeting_key,
        case when len(words) >= 8 then md5(array_to_string(words, ' ')) end as sentence_key,
        case
            when event_date is not null then concat_ws('|', 'dated', event_date, date_precision)
            else concat_ws(
                '|',
                'undated',
                coalesce(published_date::varchar, cluster_id),
                case when status in ('planned', 'historical') then status else 'done' end
            )
        end as when_key,
    from touched_mentions
)

select
    md5(concat_ws('|', keyed.party_key, keyed.when_key)) as act_id,
    case when keyed.event_date is null and keyed.tense = 'done' then keyed.published_date end as reported_date,
    keyed.* exclude (keyed.when_key),
from keyed
