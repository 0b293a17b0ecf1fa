"""Numbers written in words before a thousand, a million or more: "half a billion", "three hundred and fifty million"."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from entente.facts.data import read_words

SCALES = ("illion", "thousand")  # what the words of scale hold
ILLION, THOUSAND = SCALES
LEADING = frozenset({"m", "b", "tr"})
LONGEST = 40  # characters of a number in words
HUNDRED = 100


@cache
def _numeral() -> re.Pattern[str]:
    words = read_words("amounts")["numerals"]
    unit, ten, whole = "|".join(words["units"]), "|".join(words["tens"]), "|".join(words["fractions"])
    below = rf"(?:(?P<tens>{ten})(?:[- ](?P<ones>{unit}))?|(?P<units>{unit}))"
    hundred = (
        rf"(?:(?P<hundreds>{unit}|a) )?hundred(?: (?:and )?(?:(?P<more_tens>{ten})(?:[- ](?P<more_ones>{unit}))?|(?P<more_units>{unit})))?"
    )
    return re.compile(rf"(?<![\w-])(?:(?P<fraction>{whole})|{hundred}|{below}(?P<half> and a half)?|(?P<single>a))\Z", re.IGNORECASE)


def _value(found: re.Match[str]) -> Decimal:
    words, group = read_words("amounts")["numerals"], {key: (word or "").lower() for key, word in found.groupdict().items()}
    if group["fraction"]:
        return Decimal(words["fractions"][group["fraction"]])
    if group["single"]:
        return Decimal(1)
    units, tens = words["units"], words["tens"]
    if group["tens"] or group["units"]:
        below = tens.get(group["tens"], 0) + units.get(group["ones"], 0) + units.get(group["units"], 0)
        return Decimal(below) + (Decimal("0.5") if group["half"] else 0)
    more = tens.get(group["more_tens"], 0) + units.get(group["more_ones"], 0) + units.get(group["more_units"], 0)
    return Decimal(HUNDRED * units.get(group["hundreds"], 1) + more)


def _find_scales(text: str, start: int, end: int) -> Iterator[int]:
    """Where the words of scale begin in text[start:end], in no order."""
    at = text.find(ILLION, start, end)
    while at >= 0:
        begin = next(
            (at - len(head) for head in LEADING if text[max(start, at - len(head) - 1) : at].lower().strip(" \u00a0-") == head), None
        )
        if begin is not None:
            yield begin
        at = text.find(ILLION, at + len(ILLION), end)
    at = text.find(THOUSAND, start, end)
    while at >= 0:
        yield at
        at = text.find(THOUSAND, at + len(THOUSAND), end)


def find_spelled(text: str, start: int, end: int) -> list[tuple[int, int, Decimal]]:
    """Numbers in words before a thousand, million, billion or trillion, with their offsets, in order."""
    numbers: list[tuple[int, int, Decimal]] = []
    for scale in sorted(_find_scales(text, start, end)):
        if scale <= start or text[scale - 1] not in " \u00a0-":
            continue
        window = max(start, scale - 1 - LONGEST)
        found = _numeral().search(text[window : scale - 1])
        if found is not None:
            numbers.append((window + found.start(), scale - 1, _value(found)))
    return numbers
