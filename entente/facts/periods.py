"""The year or shorter stretch that a figure covers: "in the first nine months of 2023", "last year", "fiscal year 2022-23"."""

import re
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from entente.facts.data import read_words

# "In November" is to come.
YEAR = re.compile(r"(?<![-–/$€£\d])\b(?:19|20)\d\d\b")
SAME_YEAR_REACH = 400  # characters from a year to "the same year"
OPEN = r"(?! of\b)(?! (?:19|20)\d\d)"  # no year is told: it is that of publication
COMPARED = re.compile(  # before a period: it is that of another figure
    r"\b(?:compared (?:to|with)|against|than|versus|vs\.?|relative to|over) "
    r"(?:(?:it was|that of|those of|the|same|period|months|in|of|for|figures?|level) )*$",
    re.IGNORECASE,
)
NEXT_REACH = 15  # characters of "2018, when it was" between a period that is compared with and its own amount
COMPARED_REACH = 60  # characters before a period in which it is compared with
AHEAD = re.compile(r"\b(?:will|would|is to|are to|due|plans?|planned|expect(?:s|ed)?|starting|next|until|by|from)\b")


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch named in a text: offsets, calendar year (that in which a fiscal year ends), kind and length in months.

    `kind` is year, fiscal_year, year_to_date, quarter, month or comparison ("a year earlier": the year before the sentence's own).
    """

    start: int
    end: int
    year: int
    kind: str
    months: int
    is_compared: bool = False


@dataclass(frozen=True, slots=True)
class _Grammar:
    period: re.Pattern[str]
    numbers: dict[str, int]
    ordinals: dict[str, int]
    months: dict[str, int]
    spans: dict[str, int]
    excluded: frozenset[str]
    named_after: frozenset[str]
    stock: re.Pattern[str]


@cache
def _grammar() -> _Grammar:
    words = read_words("periods")
    numbers: dict[str, int] = words["numbers"]
    ordinals: dict[str, int] = words["ordinals"]
    months = {month: number for number, month in enumerate(words["months"], start=1)}
    spans: dict[str, int] = months | words["short_months"]
    year = r"(?P<{0}year>(?:19|20)\d\d|this year|last year|the year|the current year|the previous year)"
    count, month = "|".join(numbers), "|".join(months)
    span, dash = rf"(?:{'|'.join(sorted(spans, key=len, reverse=True))})", " ?(?:-|–|—|to|and|through) ?"
    until = "(?:to|to the end of|(?:that )?end(?:ing|ed)(?: in)?)"
    just = f"(?:yesterday|today|last (?:week|month)|this (?:week|month)|on|in (?:{month}))"
    pattern = "|".join(
        (
            rf"\bfirst (?P<count>{count}|\d\d?) months?(?: of {year.format('count_')}|{OPEN})",
            rf"\b(?P<from>january|jan)\.? ?(?:-|–|—|to|through) ?(?P<until>{span})\.?(?: of)?,? {year.format('span_')}",
            rf"\bfirst (?P<half>half)(?: of {year.format('half_')}|{OPEN})",
            rf"\b(?P<quarter>{'|'.join(ordinals)}|[1-4](?:st|nd|rd|th)) quarter(?: of {year.format('quarter_')}|{OPEN})",
            r"\bq(?P<q>[1-4]) (?P<q_year>20\d\d)",
            r"\b(?P<fiscal>(?:fiscal|financial) year|fy) ?(?P<fiscal_year>(?:19|20)?\d\d)(?: ?[-–/] ?(?P<fiscal_end>(?:20)?\d\d))?\b",
            r"\b(?P<fiscal2_year>(?:19|20)\d\d) ?[-–/] ?(?P<fiscal2_end>(?:20)?\d\d) (?:fiscal|financial)\b",
            r"\b(?P<split_year>(?:19|20)\d\d) ?[-–/] ?(?P<split_end>\d\d)\b(?! ?[-–/] ?\d)",
            rf"\b(?:year|(?:12|twelve) months) {until} (?P<ended>{month}) (?P<ended_year>(?:19|20)\d\d)",
            rf"\b(?:fiscal|financial) year (?:that |which )?(?P<closed>(?:ended|closed|ends) {just})\b",
            rf"\b{span}\.?{dash}(?P<through>{span})\b\.?(?: of)?,?(?: {year.format('through_')})?(?! ?\d)",
            rf"\b(?P<month>{month}),? (?:of )?{year.format('month_')}",
            rf"\b(?P<when>in|last|next|since) (?P<bare>{month})\b(?! \d)(?!{dash}{span}\b)",
            r"\b(?P<year>(?:19|20)\d\d)\b(?! ?[-–/] ?\d)",
            r"\b(?P<now>(?:this|the current) (?:fiscal|financial|budget) year)\b",
            r"\b(?P<relative>last year|this year|the current year|the past year|so far this year|(?:that|the) same year)\b",
            r"\b(?P<earlier>(?:a|one) year (?:earlier|before|ago)|the year before|the previous year|previous year|the preceding year)\b",
        )
    )
    return _Grammar(
        re.compile(pattern, re.IGNORECASE),
        numbers,
        ordinals,
        months,
        spans,
        frozenset(words["excluded"]),
        frozenset(words["named_after"]),
        re.compile("|".join(rf"\b{re.escape(phrase)}\b" for phrase in words["stock"]), re.IGNORECASE),
    )


def _end_of_split(begun: str, ended: str) -> str:
    """The year in which a fiscal year ends, in full: 1991 of "1990/91", 2000 of "1999/00"."""
    if len(begun) != len("1990") or len(ended) != len("91"):
        return ended
    century = int(begun) - int(begun) % 100
    return str(century + int(ended) + (100 if int(ended) < int(begun) % 100 else 0))


def _calendar_year(printed: str, published: date | None) -> int | None:
    if printed.isdigit():
        number = int(printed)
        return number if number > 99 else 2000 + number
    if published is None:
        return None
    return published.year - 1 if "last" in printed or "previous" in printed or "past" in printed else published.year


def _read_period(found: re.Match[str], published: date | None, *, is_ahead: bool) -> Period | None:
    group = found.groupdict()
    grammar = _grammar()
    start, end = found.span()
    kind, months, printed = "year", 12, group["year"] or ""
    if group["count"]:
        count = group["count"].lower()
        kind, months, printed = "year_to_date", grammar.numbers.get(count) or int(count), group["count_year"] or "so far"
    elif group["until"]:
        kind, months, printed = "year_to_date", grammar.spans[group["until"].lower()], group["span_year"]
    elif group["half"]:
        kind, months, printed = "year_to_date", 6, group["half_year"] or "so far"
    elif group["quarter"] or group["q"]:
        kind, months, printed = "quarter", 3, group["quarter_year"] or group["q_year"] or "so far"
    elif group["fiscal_year"] or group["fiscal2_year"]:
        begun, ended = group["fiscal_year"] or group["fiscal2_year"], group["fiscal_end"] or group["fiscal2_end"]
        kind, printed = "fiscal_year", _end_of_split(begun, ended) if ended else begun
    elif group["split_year"]:
        kind, printed = "fiscal_year", str(int(group["split_year"]) + 1)
        if not printed.endswith(group["split_end"]):
            return None  # several years
    elif group["ended"]:
        printed = group["ended_year"]
    elif group["closed"]:
        kind, printed = "fiscal_year", "so far"
    elif group["through"]:
        kind, months, printed = "year_to_date", grammar.spans[group["through"].lower()], group["through_year"] or "so far"
    elif group["now"]:
        kind, printed = "fiscal_year", group["now"]
    elif group["month"]:
        kind, months, printed = "month", 1, group["month_year"]
    elif group["bare"]:
        if published is None:
            return None
        number, when = grammar.months[group["bare"].lower()], group["when"].lower()
        is_gone = number > published.month and not is_ahead and when != "next"
        year = published.year + (when == "next" and number <= published.month) - (is_gone or (when == "last" and number == published.month))
        return Period(start, end, year, "month", 1)
    elif group["relative"]:
        kind, printed = ("year_to_date" if "so far" in group["relative"].lower() else "year"), group["relative"]
    elif group["earlier"]:
        return Period(start, end, published.year - 1 if published else 0, "comparison", 12)
    calendar_year = _calendar_year(printed.lower(), published)
    return Period(start, end, calendar_year, kind, months) if calendar_year else None


def find_periods(text: str, start: int, end: int, published: date | None) -> list[Period]:
    """The periods named in text[start:end] that can be a figure's own, in order."""
    grammar = _grammar()
    periods: list[Period] = []
    is_ahead = AHEAD.search(text, start, end) is not None
    for found in grammar.period.finditer(text, start, end):
        before = text[max(start, found.start() - 12) : found.start()].lower().split()
        after = text[found.end() : found.end() + 16].lower().split()
        if found.group("year") and (
            (before and before[-1].strip("(,") in grammar.excluded) or (after and after[0].strip(".,") in grammar.named_after)
        ):
            continue
        if found.group("year") and text[max(start, found.start() - 1) : found.start()] in ("$", "€", "£"):
            continue
        if (found.group("relative") or "").lower().endswith("same year"):
            told = YEAR.findall(text, max(0, found.start() - SAME_YEAR_REACH), found.start())
            periods += [Period(found.start(), found.end(), int(year), "year", 12) for year in told[-1:]]
            continue
        period = _read_period(found, published, is_ahead=is_ahead)
        if period is not None:
            is_compared = COMPARED.search(text[max(start, found.start() - COMPARED_REACH) : found.start()]) is not None
            periods.append(replace(period, is_compared=is_compared))
    return periods


def choose_period(periods: list[Period], start: int, end: int, left: int, right: int) -> Period | None:
    """The period of the amount at text[start:end] within the clause text[left:right]: the first after it, else the last before it.

    One that the amount is held against is not its own: "$5 billion, more than in 2017".
    A comparison ("from $3bn a year earlier") is one year before the sentence's own year, a fiscal one where that is fiscal.
    """
    after = [period for period in periods if period.start >= end and period.end <= right and not period.is_compared]
    before = [period for period in periods if period.end <= start and period.start >= left]
    before = [period for period in before if not period.is_compared or start - period.end <= NEXT_REACH]
    before = [period for period in before if period.kind != "comparison"] or before
    chosen = after[0] if after else before[-1] if before else None
    if chosen is not None and chosen.kind == "comparison":
        stated = [period for period in periods if period.kind != "comparison"]
        year = stated[0].year - 1 if stated else chosen.year
        if stated and stated[0].kind == "fiscal_year":
            return replace(stated[0], start=chosen.start, end=chosen.end, year=year)
        return Period(chosen.start, chosen.end, year, "year", 12) if year else None
    return chosen


def is_stock(text: str, start: int, end: int) -> bool:
    """Whether text[start:end] tells a total accumulated over years and no yearly flow."""
    return _grammar().stock.search(text, start, end) is not None
