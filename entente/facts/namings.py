"""Which namings of a document are one instrument: "the security pact", "the pact", "the treaty, known as the Lombok Treaty"."""

import re
from dataclasses import replace

from entente.facts.instruments import Instrument, agreement_words

SAME_KINDS = {"treaty", "agreement"}  # "the pact" and "the security agreement"
STATUS_RANK = ("signed", "ratified", "in_force", "terminated", "announced", "mentioned")
POINTING = (["the"], ["this"], ["that"])
BACK_REACH = 2  # sentences from a name to "the treaty"


def _is_pointing_back(known: Instrument, other: Instrument) -> bool:
    """Whether `other` is only "the treaty" behind a treaty: a year beside it is that of another act ("the treaty was amended in 2019")."""
    is_bare = other.first == other.head == other.last and not other.is_proper
    return (
        is_bare
        and other.sentence.lower[other.first - 1 : other.first] in POINTING
        and 0 <= other.sentence.number - known.sentence.number <= BACK_REACH
        and other.parties == known.parties
        and (other.kind == known.kind or {other.kind, known.kind} == SAME_KINDS)
    )


def _is_alias(known: Instrument, other: Instrument) -> bool:
    """Whether a name is told right behind another: "the security treaty, known as the Lombok Treaty"."""
    words = agreement_words()
    between = known.sentence.lower[known.last + 1 : other.first] if known.sentence is other.sentence else []
    return bool(between) and words.called.issuperset(between) and not words.calling.isdisjoint(between)


def _same_instrument(one: Instrument, other: Instrument) -> bool:
    """Whether two namings in a document are one instrument: one kind, parties that do not contradict, a name within the other."""
    if _is_alias(one, other) or _is_pointing_back(one, other):
        return True
    if (
        ({one.kind, other.kind} != SAME_KINDS and one.kind != other.kind)
        or (one.parties and other.parties and one.parties != other.parties)
        or (one.year and other.year and one.year != other.year)
    ):
        return False
    heads = agreement_words().heads
    left, right = ({word for word in re.findall(r"[^\W\d_]+", item.name.lower()) if word not in heads} for item in (one, other))
    return left <= right or right <= left


def merge_namings(instruments: list[Instrument]) -> list[Instrument]:
    merged: list[Instrument] = []
    for instrument in instruments:
        for position, known in enumerate(merged):
            if _same_instrument(known, instrument):
                best = min(known.status, instrument.status, key=STATUS_RANK.index)
                keep = instrument if instrument.is_proper and (not known.is_proper or _is_alias(known, instrument)) else known
                other = known if keep is instrument else instrument
                merged[position] = replace(
                    keep,
                    status=best,
                    parties=keep.parties or other.parties,
                    day=keep.day or other.day,
                    precision=keep.precision if keep.day else other.precision,
                    year=keep.year or other.year,
                )
                break
        else:
            merged.append(instrument)
    return merged
