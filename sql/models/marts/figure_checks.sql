-- Trade figures held against each other: turnover against its parts, one side's exports against the other's imports, source against source.
-- Grain:  country_a, country_b, year, measure, flow_from, currency
-- Units:  whole units of currency; shares 0 to 1
-- Caveat: values are as a source states them, never averaged: where sources differ the one that most stories give, of those an exact
--         one, the latest reported, the lowest figure_id. Exports are counted free on board and imports with freight: a mirror gap
--         of 10 to 20 % is normal
with
flows as (
    select
        *,
        count(distinct cluster_id) over (
            partition by country_a, country_b, year, measure, flow_from, currency, value
        ) as story_count,
    from {{ ref('int_flows') }}
),

ranked as (
    select
        *,
        row_number() over (order by story_count desc, is_approximate asc, published_date desc nulls last, figure_id asc) as place,
    from flows
),

spread as (
    select
        country_a,
        country_b,
        year,
        measure,
        coalesce(flow_from, '') as flow_from,
        currency,
        min_by(value, place) as stated_value,
        min(value) as lowest_value,
        max(value) as highest_value,
        count(*) as figure_count,
        count(distinct cluster_id) as source_count,
        min_by(value, place) filter (where stated_measure = 'exports') as exporter_value,
        min_by(value, place) filter (where stated_measure = 'imports') as importer_value,
        min_by(figure_id, place) as figure_id,
    from ranked
    group by country_a, country_b, year, measure, coalesce(flow_from, ''), currency
),

-- Both flows of a pair added up: as A counts its exports and imports, as B counts them, and by whoever states them.
both_flows as (
    select
        country_a,
        country_b,
        year,
        currency,
        sum(stated_value) as by_anybody,
        sum(case when flow_from = country_a then exporter_value else importer_value end) as by_a,
        sum(case when flow_from = country_b then exporter_value else importer_value end) as by_b,
        count(case when flow_from = country_a then exporter_value else importer_value end) as flows_by_a,
        count(case when flow_from = country_b then exporter_value else importer_value end) as flows_by_b,
    from spread
    where measure = 'exports'
    group by country_a, country_b, year, currency
    having count(*) = 2
),

-- A turnover is of one side's books: of the two, those that come nearer to it.
parts as (
    select
        turnovers.country_a,
        turnovers.country_b,
        turnovers.year,
        turnovers.currency,
        case
            when both_flows.flows_by_a = 2 and both_flows.flows_by_b = 2
                then if(
                    abs(turnovers.stated_value - both_flows.by_a) <= abs(turnovers.stated_value - both_flows.by_b),
                    both_flows.by_a,
                    both_flows.by_b
                )
            when both_flows.flows_by_a = 2 then both_flows.by_a
            when both_flows.flows_by_b = 2 then both_flows.by_b
            else both_flows.by_anybody
        end as parts_value,
    from both_flows
    inner join spread as turnovers
        on
            both_flows.country_a = turnovers.country_a
            and both_flows.country_b = turnovers.country_b
            and both_flows.year = turnovers.year
            and both_flows.currency = turnovers.currency
    where turnovers.measure = 'trade_turnover'
),

compared as (
    select
        spread.*,
        parts.parts_value,
        abs(spread.stated_value - parts.parts_value) / parts.parts_value as parts_gap_share,
        abs(spread.exporter_value - spread.importer_value) / greatest(spread.exporter_value, spread.importer_value) as mirror_gap_share,
        (spread.highest_value - spread.lowest_value) / spread.highest_value as spread_share,
    from spread
    left join parts
        on
            spread.measure = 'trade_turnover'
            and spread.country_a = parts.country_a
            and spread.country_b = parts.country_b
            and spread.year = parts.year
            and spread.currency = parts.currency
)

select
    country_a,
    country_b,
    year,
    measure,
    nullif(flow_from, '') as flow_from,
    currency,
    stated_value,
    parts_value,
    parts_gap_share,
    exporter_value,
    importer_value,
    mirror_gap_share,
    lowest_value,
    highest_value,
    spread_share,
    figure_count,
    source_count,
    {{ figure_verdict('stated_value', 'parts_value', 'parts_gap_share', 'mirror_gap_share', 'spread_share') }} as verdict,
    figure_id,
from compared
order by country_a, country_b, year, measure, flow_from, currency
