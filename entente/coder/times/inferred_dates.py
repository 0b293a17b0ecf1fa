"""Dates that other acts of a document give: what two sides agree, they agree at their meeting, and the other way round."""

from dataclasses import replace
from datetime import date

from entente.coder.analysis import Event

METHOD = "day of the parties' meeting"
DEAL_METHOD = "day of the parties' agreement"


def date_agreements(events: list[Event]) -> list[Event]:
    """The events, where an undated agreement of several sides has the day on which they met last, or the month of a meeting of days.

    Measured on the tuning articles: seven of nine such agreements are of that day; requests, thanks and promises are not.
    """
    held = [event for event in events if event.type == "CONSULT" and event.status == "occurred" and event.precision in ("day", "month")]
    return [_date(event, held) if _is_open(event) else event for event in events] if held else events


def date_meetings(events: list[Event]) -> list[Event]:
    """The events, where an undated meeting has the day on which its parties, and nobody else, agreed on something."""
    deals = {frozenset(event.actors): event for event in reversed(events) if _is_dated_deal(event)}
    return [_date_meeting(event, deals) for event in events] if deals else events


def _is_dated_deal(event: Event) -> bool:
    return (
        event.type == "AGREE" and event.is_symmetric and event.status == "occurred" and event.precision == "day" and event.end_day is None
    )


def _date_meeting(event: Event, deals: dict[frozenset[str], Event]) -> Event:
    deal = deals.get(frozenset((*event.actors, *event.recipients)))
    if deal is None or event.type != "CONSULT" or event.status != "occurred" or event.day is not None:
        return event
    return replace(event, day=deal.day, precision="day", date_method=DEAL_METHOD)


def _is_open(event: Event) -> bool:
    return event.type == "AGREE" and event.is_symmetric and event.status == "occurred" and event.day is None


def _date(event: Event, meetings: list[Event]) -> Event:
    parties = set(event.actors)
    own = [meeting for meeting in meetings if meeting.day is not None and parties <= {*meeting.actors, *meeting.recipients}]
    own = [meeting for meeting in own if meeting.precision == "day" or _is_right_before(meeting, event)]
    last = max(own, key=lambda meeting: meeting.day or date.min, default=None)
    if last is None or last.day is None:
        return event
    if last.end_day is None:
        return replace(event, day=last.day, precision=last.precision, date_method=METHOD)
    is_in_month = last.end_day.month == last.day.month
    return replace(event, day=last.day.replace(day=1), precision="month", date_method=METHOD) if is_in_month else event


def _is_right_before(meeting: Event, deal: Event) -> bool:
    """Whether a meeting is told in the sentence before an agreement, or in its own: "met in May. They agreed to"."""
    return 0 <= deal.mentions[0].sentence - meeting.mentions[-1].sentence <= 1
