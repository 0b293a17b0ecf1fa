"""The other embassy of two, told in few words behind the first: "X's embassy in Riga opened in 2005, and that of Y in Baku in 2006"."""

import re
from dataclasses import replace
from itertools import pairwise

from entente.coder.analysis import Sentence
from entente.facts.dates import NamedDate
from entente.facts.milestone_words import Turn
from entente.facts.parties import Party
from entente.facts.reading import Reading

JOINT = re.compile(r";|\b(?:and|while|whereas|followed by)\b")
# Between whose it is and where: "X in Baku", "X's in Baku", "an X one in Baku", "the X Embassy was opened in Baku".
ITS_SEAT = re.compile(
    r"(?:['’]s?)? ?(?:(?:one|own|embassy|mission|legation|chancery|counterpart)\b)? ?"
    r"(?:(?:was |has been |had been )?(?:opened|inaugurated|established|set up|functioning|operating|followed) )?(?:in|to) (?:the )?",
    re.IGNORECASE,
)
SECOND = "embassy_opened-second"  # the rule
DATE_REACH = 60  # characters from the second embassy to its date


def add_second_embassy(reading: Reading, sentence: Sentence, turns: list[Turn]) -> list[Turn]:
    """The turns, with the embassy of the other side in the first's country; the first keeps the date ahead of where the second begins."""
    first = next((turn for turn in turns if turn.kind == "embassy_opened" and len(turn.countries) == 2), None)
    if first is None or JOINT.search(reading.text, first.start, sentence.end) is None:
        return turns
    parties = [party for party in reading.parties(sentence) if len(party.codes) == 1]
    dates = reading.dates(sentence, is_lasting=True)
    for owner, seat in pairwise(parties):
        joint = _find_joint(reading.text, parties, first, owner)
        if joint is None or not _are_owner_and_seat(reading.text, owner, seat, first):
            continue
        second = _find_date(dates, joint, seat)
        own = next((named for named in reversed(dates) if named.end <= joint), None)
        if second is None or own is None or own.day.year == second.day.year:
            return turns
        dated = replace(first, day=own.day, precision=own.precision)
        other = Turn(first.kind, owner.start, seat.end, first.countries, second.day, second.precision, SECOND)
        return [*(dated if turn is first else turn for turn in turns), other]
    return turns


def _find_joint(text: str, parties: list[Party], first: Turn, owner: Party) -> int | None:
    """Where the words of the second embassy begin: behind the last joint ahead of its owner, behind the two of the first."""
    told = {party.codes[0] for party in parties if party.start < owner.start}
    joints = [found.start() for found in JOINT.finditer(text, first.start, owner.start)]
    return joints[-1] if joints and told.issuperset(first.countries) else None


def _are_owner_and_seat(text: str, owner: Party, seat: Party, first: Turn) -> bool:
    """Whether two names one behind the other are whose the second embassy is and where it stands."""
    is_pair = {owner.codes[0], seat.codes[0]} == set(first.countries)
    return is_pair and ITS_SEAT.fullmatch(text, owner.end, seat.start) is not None


def _find_date(dates: list[NamedDate], joint: int, seat: Party) -> NamedDate | None:
    """The date told of the second embassy: behind it, else between the joint and it."""
    behind = [named for named in dates if seat.end <= named.start <= seat.end + DATE_REACH]
    ahead = [named for named in dates if joint <= named.start < seat.start]
    return next(iter(behind), None) or next(iter(ahead), None)
