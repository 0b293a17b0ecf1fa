create macro code_of(name_or_code) as (
    select min(countries.code)
    from countries
    where
        lower(name_or_code) in (lower(countries.code), lower(countries.name), lower(countries.official_name), lower(countries.alpha2))
        or list_contains(countries.other_names, lower(name_or_code))
);

create macro code_meant(name_or_code) as (coalesce(code_of(name_or_code), upper(name_or_code)));

create macro dyad(a, b) as table
select *
from bilateral_summary
where country_a = least(code_meant(a), code_meant(b)) and country_b = greatest(code_meant(a), code_meant(b));

create macro mark_of(is_weighed, confidence, is_stated_trade := false) as (
    case
        when is_stated_trade then 'stated trade, no act'
        when is_weighed then 'weighed, probability ' || ltrim(printf('%.2f', confidence), '0')
    end
);

create macro known_date(day, date_precision) as (
    case date_precision when 'year' then strftime(day, '%Y') when 'month' then strftime(day, '%Y-%m') else day::varchar end
);

create macro relations_between(a, b) as table
select
    events.event_id,
    pairs.placed_on,
    events.event_date,
    events.date_precision,
    known_date(events.event_date, events.date_precision) as known_date,
    events.event_type,
    events.mode,
    pairs.actor,
    pairs.recipient,
    events.status,
    events.is_weighed,
    events.is_stated_trade,
    events.confidence,
    mark_of(events.is_weighed, events.confidence, is_stated_trade := events.is_stated_trade) as mark,
    events.place,
    events.intensity,
    events.document_count,
    events.outlet_count,
    (
        select min_by(mentions.evidence, (mentions.rule = 'weighed', -mentions.confidence, mentions.mention_id))
        from event_mentions as mentions
        where mentions.event_id = events.event_id
    ) as sentence,
from event_pairs as pairs
inner join events on pairs.event_id = events.event_id
where pairs.country_a = least(code_meant(a), code_meant(b)) and pairs.country_b = greatest(code_meant(a), code_meant(b))
order by pairs.placed_on nulls last, events.event_id;

create macro evidence(event) as table
select
    mentions.evidence,
    documents.outlet,
    documents.published_date,
    documents.title,
    documents.source_uri,
    mentions.rule,
    mark_of(
        mentions.rule = 'weighed', mentions.confidence, is_stated_trade := mentions.rule like 'stated trade: %'
    ) as mark,
    mentions.status,
    mentions.event_date,
    mentions.mention_id,
    mentions.event_id,
from event_mentions as mentions
inner join documents on mentions.document_id = documents.document_id
where starts_with(mentions.event_id, lower(event)) and length(event) >= 4
order by mentions.event_id, documents.published_date nulls last, mentions.document_id, mentions.char_start;

create macro meetings_between(a, b) as table
select
    meetings.*,
    known_date(meetings.start_date, meetings.date_precision) as known_date,
    mark_of(meetings.is_weighed, meetings.confidence) as mark,
from meetings
where list_has_all(meetings.parties, [code_meant(a), code_meant(b)])
order by meetings.start_date nulls last, meetings.event_id;

create macro trade_between(a, b) as table
select figures.*
from economic_figures as figures
where list_sort([figures.flow_from, figures.flow_to]) = list_sort([code_meant(a), code_meant(b)])
order by figures.year nulls last, figures.measure, figures.flow_from, figures.figure_id;

create view relations_in_words as
select
    country_a_name as country,
    country_b_name as other_country,
    event_count as acts,
    weighed_count as weighed_acts,
    stated_trade_count as stated_trade,
    relations_index,
    case
        when relations_index is null then 'too few acts to say'
        when index_low > 50 then 'friendly'
        when index_high < 50 then 'hostile'
        else 'mixed or neutral'
    end as relations,
    case
        when trend is null then 'too few acts to say'
        when trend_low > 0 then 'improving'
        when trend_high < 0 then 'worsening'
        else 'no clear change'
    end as direction,
    last_event_date as last_act,
    last_meeting_date as last_meeting,
    coverage_grade as coverage,
    country_a,
    country_b,
from bilateral_summary;

create view events_in_words as
select
    coalesce(events.event_date, events.first_reported) as day,
    case when events.event_date is null then 'reported' else coalesce(events.date_precision, 'day') end as day_is,
    known_date(events.event_date, events.date_precision) as known_date,
    events.first_reported,
    array_to_string(
        list_transform(events.actors, lambda party: coalesce(names.name_of[party], party)), ', '
    ) as who,
    types.name as did,
    array_to_string(
        list_transform(events.recipients, lambda party: coalesce(names.name_of[party], party)), ', '
    ) as to_whom,
    events.status,
    mark_of(events.is_weighed, events.confidence, is_stated_trade := events.is_stated_trade) as mark,
    events.place,
    events.outlet_count as outlets,
    (
        select min_by(mentions.evidence, (mentions.rule = 'weighed', -mentions.confidence, mentions.mention_id))
        from event_mentions as mentions
        where mentions.event_id = events.event_id
    ) as sentence,
    events.event_id,
from events
cross join (select map_from_entries(list((code, name))) as name_of from countries) as names
inner join event_types as types on events.event_type = types.event_type and types.mode is null
