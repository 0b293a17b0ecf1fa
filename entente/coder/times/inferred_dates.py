"""Dates that other acts of a document give: what two sides agree, they agree at their meeting."""

from dataclasses import replace

from entente.coder.analysis import Event

METHOD = "day of the parties' meeting"


def date_agreements(events: list[Event]) -> list[Event]:
    """The events, where an undated agreement of several sides has the day on which they met last.

    Measured on the tuning articles: seven of nine such agreements are of that day; requests, thanks and promises are not.
    """
    meetings = [event for event in events if event.type == "CONSULT" and event.status == "occurred" and event.precision == "day"]
    return [_date(event, meetings) if _is_open(event) else event for event in events] if meetings else events


def _is_open(event: Event) -> bool:
    return event.type == "AGREE" and event.is_symmetric and event.status == "occurred" and event.day is None


def _date(event: Event, meetings: list[Event]) -> Event:
    parties = set(event.actors)
    days = [meeting.day for meeting in meetings if meeting.day is not None and parties <= {*meeting.actors, *meeting.recipients}]
    day = max(days, default=None)
    return replace(event, day=day, precision="day", date_method=METHOD) if day is not None else event
