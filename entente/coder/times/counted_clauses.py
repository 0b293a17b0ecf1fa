"""Days counted from what a clause dates: "a day after X struck Y on 6 May, Z struck back", "hours before talks began on Monday"."""

import re

from entente.coder.times.relative_dates import ResolvedDate, count_from, is_to_the_day
from entente.coder.times.time_patterns import NUMBERS

CLAUSE_REACH = 160  # characters of the clause that tells from when the days are counted
CLAUSE = re.compile(r" [^,;.:()\n]+")
HOURS = re.compile(r"(?i:hours?|minutes) (?:after|before)$")


def counts_from_clause(match: re.Match[str]) -> bool:
    """Whether words count days or hours from what a clause behind them tells: "two days after", "hours before"."""
    return match.lastgroup == "gap" or (match.lastgroup == "same" and HOURS.search(match.group()) is not None)


def end_of_clause(gap: re.Match[str]) -> int:
    """Where the clause or phrase ends from which the words count."""
    clause = CLAUSE.match(gap.string, gap.end(), gap.end() + CLAUSE_REACH)
    return clause.end() if clause is not None else gap.end()


def count_from_clause(gap: re.Match[str], days: list[tuple[int, ResolvedDate]]) -> ResolvedDate | None:
    """When that is, from the one day that the clause names, given the offsets and dates of the times of the sentence; else null."""
    end = end_of_clause(gap)
    inside = [day for start, day in days if gap.end() <= start < end]
    if len(inside) != 1 or inside[0].precision != "day":
        return None
    method = f"'{gap.group()}' from the day of the clause"
    if gap.lastgroup == "same":
        return ResolvedDate(inside[0].day, "day", method)
    steps = NUMBERS[gap.group("gap_n").lower()] * (1 if gap.group("gap_p") == "after" else -1)
    unit = gap.group("gap_u")
    return count_from(inside[0].day, steps, unit, method, is_exact=is_to_the_day(unit, abs(steps), gap))
