-- Acts that are part of another act's event; every other act is an event of its own, under its act_id. An act known by its month
-- or year joins the only act of the same type, parties and direction that is dated more exactly inside that month or year; an
-- undated act joins the only dated one that the same sentence tells elsewhere (a consultation also where only one of the two says
-- who came to whom), else the only one that happened on the day of its report or up to three days before. Where there are several it
-- stays alone, and a meeting or visit does not join one of other people at another level. A consultation told without direction
-- joins the only visit of the same parties on its day. One that is only planned joins the one that its parties held on the day that
-- it was planned for, whoever came to whom, or the first one of the month or year that it was planned for, unless direction or level
-- tell another; else the one of that time that is told to be cancelled. What a rule read joins only what a rule read, so that acts
-- that were only weighed move none of it.
-- Grain: act_id
with
acts as (
    select
        act_id,
        party_key,
        event_date,
        date_precision,
        reported_date,
        bool_and(is_weighed) as is_weighed,
        any_value(meeting_key) as meeting_key,
        any_value(is_symmetric) as is_symmetric,
        any_value(actors) as actors,
        bool_and(tense = 'planned') as is_planned,
        bool_or(tense = 'done') as is_done,
        bool_or(tense = 'denied') as is_denied,
        min(level) filter (where event_type = 'CONSULT') as lowest_level,
        max(level) filter (where event_type = 'CONSULT') as highest_level,
        flatten(list(participants) filter (where event_type = 'CONSULT')) as participants,
    from {{ ref('int_act_keys') }}
    group by act_id, party_key, event_date, date_precision, reported_date
),

sentences as (
    select distinct
        mentions.act_id,
        mentions.sentence_key,
        unnest([mentions.party_key, if(acts.is_denied, null, mentions.meeting_key)]) as told_key,
        unnest([true, false]) as is_same_direction,
        acts.event_date is not null as is_dated,
        acts.is_weighed,
    from {{ ref('int_act_keys') }} as mentions
    inner join acts on mentions.act_id = acts.act_id and mentions.is_weighed = acts.is_weighed
    where mentions.sentence_key is not null
),

dated_sentences as (
    select
        sentence_key,
        told_key,
        is_same_direction,
        min(act_id) as first_act_id,
        max(act_id) as last_act_id,
        min(act_id) filter (where not is_weighed) as first_read_act_id,
        max(act_id) filter (where not is_weighed) as last_read_act_id,
    from sentences
    where is_dated
    group by sentence_key, told_key, is_same_direction
),

same_sentence as (
    select
        undated.act_id,
        min(if(undated.is_weighed, dated.first_act_id, dated.first_read_act_id)) as first_act_id,
        max(if(undated.is_weighed, dated.last_act_id, dated.last_read_act_id)) as last_act_id,
    from sentences as undated
    inner join dated_sentences as dated
        on
            undated.sentence_key = dated.sentence_key
            and undated.told_key = dated.told_key
            and undated.is_same_direction = dated.is_same_direction
    where not undated.is_dated
    group by undated.act_id, undated.is_same_direction
    having first_act_id = last_act_id
    qualify row_number() over (partition by undated.act_id order by undated.is_same_direction desc) = 1
),

day_before_report as (
    select
        undated.act_id,
        min(fine.act_id) as event_id,
    from acts as undated
    inner join acts as fine
        on
            undated.party_key = fine.party_key
            and {{ may_join('undated', 'fine') }}
            and fine.date_precision = 'day'
            and fine.event_date between undated.reported_date - 3 and undated.reported_date
    anti join same_sentence on undated.act_id = same_sentence.act_id
    where undated.reported_date is not null
    group by undated.act_id
    having count(*) = 1
),

day_in_month as (
    select
        coarse.act_id,
        min(fine.act_id) as event_id,
    from acts as coarse
    inner join acts as fine
        on
            coarse.party_key = fine.party_key
            and {{ may_join('coarse', 'fine') }}
            and fine.date_precision = 'day'
            and date_trunc('month', fine.event_date) = date_trunc('month', coarse.event_date)
    where coarse.date_precision = 'month'
    group by coarse.act_id
    having count(*) = 1
),

finer_than_year as (
    select acts.*,
    from acts
    left join day_in_month on acts.act_id = day_in_month.act_id
    where acts.date_precision = 'day' or (acts.date_precision = 'month' and day_in_month.act_id is null)
),

finer_in_year as (
    select
        coarse.act_id,
        min(fine.act_id) as event_id,
    from acts as coarse
    inner join finer_than_year as fine
        on
            coarse.party_key = fine.party_key
            and {{ may_join('coarse', 'fine') }}
            and year(fine.event_date) = year(coarse.event_date)
    where coarse.date_precision = 'year'
    group by coarse.act_id
    having count(*) = 1
),

visit_of_day as (
    select
        meeting.act_id,
        min(visit.act_id) as event_id,
    from acts as meeting
    inner join acts as visit
        on
            meeting.meeting_key = visit.meeting_key
            and meeting.event_date = visit.event_date
            and meeting.is_denied = visit.is_denied
            and {{ may_join('meeting', 'visit') }}
    where
        meeting.is_symmetric
        and not visit.is_symmetric
        and (meeting.is_planned or not visit.is_planned)
        and meeting.date_precision = 'day'
        and visit.date_precision = 'day'
    group by meeting.act_id
    having count(*) = 1
),

outcomes as (
    select
        plans.act_id,
        min_by(told.act_id, (told.is_denied, told.event_date, told.act_id)) as event_id,
    from acts as plans
    inner join acts as told
        on
            plans.meeting_key = told.meeting_key
            and date_trunc(plans.date_precision, told.event_date) = date_trunc(plans.date_precision, plans.event_date)
            and {{ may_join('plans', 'told') }}
            and (
                plans.date_precision = 'day'
                or (
                    (plans.actors = told.actors or plans.is_symmetric or told.is_symmetric)
                    and coalesce(plans.highest_level = told.highest_level, true)
                )
            )
    where plans.is_planned and told.date_precision = 'day' and (told.is_done or told.is_denied)
    group by plans.act_id
),

joined as (
    select
        act_id,
        event_id,
    from day_in_month
    union all
    select
        act_id,
        event_id,
    from finer_in_year
    union all
    select
        act_id,
        event_id,
    from day_before_report
    union all
    select
        same_sentence.act_id,
        coalesce(day_in_month.event_id, finer_in_year.event_id, same_sentence.first_act_id) as event_id,
    from same_sentence
    left join day_in_month on same_sentence.first_act_id = day_in_month.act_id
    left join finer_in_year on same_sentence.first_act_id = finer_in_year.act_id
),

-- What comes of a plan counts before the finer plan that it joins.
joined_once as (
    select
        joined.act_id,
        joined.event_id,
    from joined
    anti join outcomes on joined.act_id = outcomes.act_id
    union all
    select
        act_id,
        event_id,
    from outcomes
    union all
    select
        visit_of_day.act_id,
        visit_of_day.event_id,
    from visit_of_day
    anti join outcomes on visit_of_day.act_id = outcomes.act_id
)

select
    joined_once.act_id,
    coalesce(last_steps.event_id, next_steps.event_id, joined_once.event_id) as event_id,
from joined_once
left join joined_once as next_steps on joined_once.event_id = next_steps.act_id
left join joined_once as last_steps on next_steps.event_id = last_steps.act_id
