"""The period of a figure: of its clause, its sentence, or the day on which money was given."""

import re
from dataclasses import replace

from entente.coder.analysis import Sentence
from entente.facts.amounts import Amount
from entente.facts.dates import nearest_date
from entente.facts.measures import TRADE
from entente.facts.periods import Period, choose_period, is_stock
from entente.facts.reading import Reading

HELD_AGAINST = re.compile(r"\b(?:against|compared (?:with|to)|versus|(?:up|down) from|instead of)\b")
FROM, TO = re.compile(r"\bfrom (?:\w+ ){0,2}$"), re.compile(r" (?:\w+ ){0,4}?to (?=[\w$€£¥.]*\d)")
BEFORE = re.compile(r",? (?:up |down )?from (?:[a-z]+ ){0,2}")
CHANGE = re.compile(r"\bto (?:[\w,]+ ){0,4}?[\w$€£¥.]*\d")
PILED = frozenset({"investment", "debt"})
LEVEL = re.compile(r"\b(?:at|as of|as at) (?:the |year[- ])?(?:end|close)(?: of)?,? (?:the )?$|\bas (?:of|at) (?:[a-z]+ )?$", re.IGNORECASE)
DEADLINE, DEADLINE_REACH = (
    re.compile(r"\b(?:by|through|until|till|up to)(?: the end of)? \Z"),
    20,
)  # characters before a year by which it is paid
LEVEL_REACH = 20  # characters from "at the end of" to the year
PERFECT = re.compile(r"\b(?:has|have) (?:[a-z]+ )?(?:invested|put|sunk|poured|placed|ploughed)(?: [a-z]+){0,3} [^\d]{0,4}$", re.IGNORECASE)
THEN = re.compile(r"[^.;\d]{0,40}\b(?<!since )(?<!until )(?<!by )(?:then|at the time|(?:in )?that year)(?=[.,;]|$)", re.IGNORECASE)
DAY_REACH = 30  # characters from an amount to the day on which it was given


def choose_figure_period(
    text: str, sentence: Sentence, amount: Amount, measure: str, periods: list[Period], clause: tuple[int, int]
) -> Period | None:
    """The period of an amount: of its clause, else of its sentence; what "rose from" a level was is the level of the year before."""
    if measure not in TRADE | {"investment"}:
        periods = [
            period for period in periods if DEADLINE.search(text[max(sentence.start, period.start - DEADLINE_REACH) : period.start]) is None
        ]
    period = choose_period(periods, amount.start, amount.end, *clause)
    if period is None and THEN.match(text, amount.end, sentence.end) is not None:
        told = [other for other in periods if other.end <= amount.start and other.kind == "year"]
        period = told[-1] if told else None  # "deposited $5 million in 2018 and pledged $2 million then"
    if period is None and measure in TRADE:
        others = [other for other in periods if other.kind != "comparison" or other.start >= amount.end]
        others = [other for other in others if HELD_AGAINST.search(text, amount.end, max(other.start, amount.end)) is None]
        period = choose_period(others, amount.start, amount.end, sentence.start, sentence.end)
    if period is not None and period.end <= amount.start and _is_from_before(text, sentence, amount, period):
        return replace(period, year=period.year - 1) if period.kind != "month" else period
    if period is not None and period.kind == "year" and FROM.search(text[sentence.start : amount.start]):
        change = TO.match(text, amount.end, sentence.end)
        if change is not None and not any(amount.end <= other.start < change.end() for other in periods):
            return replace(period, year=period.year - 1)
    return period


def _is_from_before(text: str, sentence: Sentence, amount: Amount, period: Period) -> bool:
    """Whether an amount is the level before that of the period ahead of it: "rose to $500 million in 2018 from 455 million"."""
    ahead = BEFORE.fullmatch(text, period.end, amount.start) is not None
    return ahead and CHANGE.search(text, sentence.start, period.start) is not None


def is_level(text: str, sentence: Sentence, measure: str, amount: Amount, period: Period | None) -> bool:
    """Whether an amount is what has piled up and no yearly flow: "stood at $5 million at the end of 2018", "have invested $5 million"."""
    if measure not in PILED:
        return False
    if period is not None:
        return LEVEL.search(text, max(sentence.start, period.start - LEVEL_REACH), period.start) is not None
    has_invested = measure == "investment" and PERFECT.search(text, sentence.start, amount.start) is not None
    return has_invested or is_stock(text, sentence.start, sentence.end)


def find_day_of_gift(reading: Reading, sentence: Sentence, amount: Amount) -> Period | None:
    """The year of the day told right beside money that is given or agreed once: "wired $5 million on Monday"."""
    beside = nearest_date(reading.dates(sentence), amount.start, amount.end, DAY_REACH)
    return Period(beside.start, beside.end, beside.day.year, "year", 12) if beside is not None and beside.precision != "year" else None
