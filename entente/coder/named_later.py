"""Who met, where the sentence tells offices alone and the next one the names: "The two presidents met in Lima. Ruiz and Berg signed"."""

from dataclasses import replace

from entente.coder.actors.levels import OFFICIAL
from entente.coder.analysis import Attendee, Event, Person, Sentence

PAIR = 2


def name_participants(events: list[Event], sentences: list[Sentence]) -> list[Event]:
    """The events, meetings of two nameless office-holders with the names that the next sentence gives them.

    It must name one person of that level for each of the two countries, neither more nor one alone: else it is not clear who is meant.
    """
    behind = {sentence.number - 1: sentence for sentence in sentences}
    return [_name_participants(event, behind) for event in events]


def _name_participants(event: Event, behind: dict[int, Sentence]) -> Event:
    is_of_offices = len(event.attendees) == PAIR and all(attendee.name is None for attendee in event.attendees)
    if event.type != "CONSULT" or not event.is_symmetric or event.is_weighed or not is_of_offices:
        return event
    if {attendee.country for attendee in event.attendees} != set(event.actors):
        return event
    told = {told.sentence for told in event.mentions}
    for number in sorted(told):
        sentence = behind.get(number)
        if sentence is None or number + 1 in told:
            continue
        named = [_find_holder(attendee, sentence) for attendee in event.attendees]
        people = [person for person in named if person is not None]
        if len(people) == PAIR:
            return replace(event, attendees=tuple(Attendee(person.name, person.country or "", person.level) for person in people))
    return event


def _find_holder(attendee: Attendee, sentence: Sentence) -> Person | None:
    """The one person of a country and level whom a sentence names; null where there is none, are several, or the office tells little."""
    if attendee.level in (None, OFFICIAL):
        return None
    people = {mention.person for mention in sentence.mentions if mention.kind == "official" and mention.person is not None}
    found = [person for person in people if person.country == attendee.country and person.level == attendee.level]
    return found[0] if len(found) == 1 and found[0].former_role is None else None
