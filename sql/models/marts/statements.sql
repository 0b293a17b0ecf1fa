{{ config(materialized='view') }}
-- Direct quotations of officials.
-- Grain: statement_id
select
    quotes.statement_id,
    quotes.document_id,
    coalesce(people.full_name, quotes.speaker) as speaker,
    quotes.country,
    quotes.about,
    quotes.quote,
    quotes.said_on,
    quotes.published_date as reported_on,
    quotes.char_start,
    quotes.char_end,
    quotes.rule,
    quotes.run_id,
from {{ ref('stg_quotes') }} as quotes
left join {{ ref('int_people') }} as people on people.country = coalesce(quotes.country, '') and quotes.speaker = people.name
order by quotes.statement_id
