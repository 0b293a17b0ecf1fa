-- Every mention with the key of the act it tells: type, parties, direction, and the date or, where none is known, the story.
-- Grain:  mention_id
-- Caveat: acts denied stay apart from acts done; undated acts of two stories stay two, planned and done ones too
with
keyed as (
    select
        mention_id,
        event_date,
        date_precision,
        concat_ws(
            '|',
            event_type,
            array_to_string(list_sort(actors), ','),
            array_to_string(list_sort(recipients), ','),
            is_symmetric,
            status = 'denied'
        ) as party_key,
        case
            when event_date is not null then concat_ws('|', 'dated', event_date, date_precision)
            else concat_ws('|', 'undated', cluster_id, status = 'planned')
        end as when_key,
    from {{ ref('stg_mentions') }}
)

select
    mention_id,
    party_key,
    md5(concat_ws('|', party_key, when_key)) as act_id,
    event_date,
    date_precision,
from keyed
