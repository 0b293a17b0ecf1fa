"""One act, one event: the mentions of an act in a document are joined."""

from dataclasses import replace
from datetime import date, timedelta

from entente.coder.analysis import Event

PRECISIONS = ("year", "month", "day")  # coarsest first
CONTEXT_LIMIT = 3
GO_BETWEEN = "third-party"
NEWS_SPAN = timedelta(days=45)  # undated news is not of an act told later that lies farther back
MEASURES = frozenset({"SANCTION", "COERCE", "RETREAT", "MOBILIZE"})  # whose modes are acts of their own


def merge_event(events: list[Event], event: Event, published: date | None = None) -> None:
    """Joins `event` to the event of the same act told before, or appends it; in a text of the day `published`."""
    for index, known in enumerate(events):
        if _is_same_act(known, event) and not _is_background(known, event, published):
            events[index] = _join(known, event)
            return
    events.append(event)


def _is_same_act(known: Event, event: Event) -> bool:
    if known.type != event.type or not _dates_agree(known, event) or not _statuses_agree(known.status, event.status):
        return False
    if known.type in MEASURES and None not in (known.mode, event.mode) and known.mode != event.mode:
        return False  # diplomats expelled and talks broken off
    if known.is_stated_trade != event.is_stated_trade:
        return False  # a railway opened, and trade that goes on
    if known.type == "CONSULT" and (_is_of_others(known, event) or _is_return(known, event)):
        return False
    if known.type == "CONSULT" and _parties(known) == _parties(event):
        return GO_BETWEEN not in (known.mode, event.mode) or known.is_symmetric == event.is_symmetric  # the guests met each other, too
    return known.actors == event.actors and known.recipients == event.recipients


def _is_of_others(known: Event, event: Event) -> bool:
    """Whether two meetings or two visits of one direction are of other people at another level: the minister's visit, the president's."""
    if known.is_symmetric != event.is_symmetric or known.actors != event.actors or known.level == event.level:
        return False
    names, others = ({traveller.name for traveller in one.travellers if traveller.name} for one in (known, event))
    return bool(names) and bool(others) and names.isdisjoint(others) and None not in (known.level, event.level)


def _is_return(known: Event, event: Event) -> bool:
    """Whether one visit goes the way that the other came, and not on one day: "visited Lima; Peru's premier came in May"."""
    is_way_back = not (known.is_symmetric or event.is_symmetric) and known.actors == event.recipients and known.recipients == event.actors
    is_one_day = known.day is not None and known.day == event.day and known.precision == event.precision == "day"
    return is_way_back and known.mode == event.mode == "visit" and not is_one_day


def _is_background(known: Event, event: Event, published: date | None) -> bool:
    """Whether an act is told behind undated news of its kind with a day long past: "X met Y … the two had met in March".

    A signature told again with its day is the same.
    """
    if published is None or known.day is not None or event.day is None or event.type == "AGREE":
        return False
    return event.day < published - NEWS_SPAN


def _parties(event: Event) -> frozenset[str]:
    return frozenset(event.actors) | frozenset(event.recipients)


def _statuses_agree(one: str, other: str) -> bool:
    return one == other or {one, other} == {"occurred", "ongoing"}


def _fineness(event: Event) -> int:
    return PRECISIONS.index(event.precision or "day")


def _dates_agree(known: Event, event: Event) -> bool:
    """Whether two dates may be one: equal, one unknown, or one inside the other."""
    if known.day is None or event.day is None:
        return True
    shared = min(_fineness(known), _fineness(event)) + 1
    return known.day.timetuple()[:shared] == event.day.timetuple()[:shared]


def _join(known: Event, event: Event) -> Event:
    is_finer = event.day is not None and (known.day is None or _fineness(event) > _fineness(known))
    dated = event if is_finer else known
    directed = known if not known.is_symmetric or event.is_symmetric else event
    return replace(
        known,
        mode=known.mode or event.mode,
        actors=directed.actors,
        recipients=directed.recipients,
        is_symmetric=directed.is_symmetric,
        day=dated.day,
        precision=dated.precision,
        date_method=dated.date_method,
        end_day=dated.end_day,
        place=known.place or event.place,
        contexts=tuple(dict.fromkeys((*known.contexts, *event.contexts)))[:CONTEXT_LIMIT],
        confidence=max(known.confidence, event.confidence),
        mentions=[*known.mentions, *event.mentions],
        attendees=tuple(dict.fromkeys((*known.attendees, *event.attendees))),
    )
