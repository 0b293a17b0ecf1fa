"""Numbers turned into places on a drawing: series with bands, heat maps, bars; the templates draw them as SVG."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

Row = dict[str, object]


@dataclass(frozen=True, slots=True)
class Mark:
    """A point of a series: its place, and what a reader sees on pointing at it."""

    x: float
    y: float
    title: str


@dataclass(frozen=True, slots=True)
class Series:
    """An index over time in a drawing of `width` by `height`: line, band of its interval, and years along the axis."""

    width: int
    height: int
    line: str
    band: str
    marks: tuple[Mark, ...]
    years: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """A month of a pair in the heat map: colour class from -4 (hostile) to 4 (friendly), 0 for none."""

    x: int
    y: int
    level: int
    title: str


def draw_index(rows: Sequence[Row], *, width: int = 720, height: int = 200) -> Series | None:
    """The index of one pair by month, from rows in order of month; null where there are fewer than two."""
    if len(rows) < 2:
        return None
    months = [_month_number(row["month"]) for row in rows]
    first, last = months[0], months[-1]

    def place(month: int, value: float) -> tuple[float, float]:
        return round(10 + (width - 20) * (month - first) / max(last - first, 1), 1), round(height - 20 - (height - 40) * value / 100, 1)

    line = [place(month, _number(row["relations_index"])) for month, row in zip(months, rows, strict=True)]
    low = [place(month, _number(row["index_low"])) for month, row in zip(months, rows, strict=True)]
    high = [place(month, _number(row["index_high"])) for month, row in zip(months, rows, strict=True)]
    marks = tuple(
        Mark(x, y, f"{row['month']:%Y-%m}: {row['relations_index']} ({row['index_low']} to {row['index_high']}), {row['event_count']} acts")
        for (x, y), row in zip(line, rows, strict=True)
    )
    years = tuple(Mark(place(month, 0)[0], height - 4, str(month // 12)) for month in range(first, last + 1) if month % 12 == 0)
    return Series(width, height, _join(line), _join([*high, *reversed(low)]), marks, years)


def draw_heat_map(rows: Sequence[Row], pairs: Sequence[tuple[str, str]], months: Sequence[date]) -> list[Cell]:
    """Cells for `pairs` (rows of the map) and `months` (columns) from rows of bilateral_monthly."""
    columns = {month: number for number, month in enumerate(months)}
    lines = {pair: number for number, pair in enumerate(pairs)}
    cells: list[Cell] = []
    for row in rows:
        pair, month = (str(row["country_a"]), str(row["country_b"])), row["month"]
        if pair not in lines or not isinstance(month, date) or month not in columns:
            continue
        score = _number(row["net_score"])
        level = 0 if score == 0 else (1 if score > 0 else -1) * (1 + sum(abs(score) > limit for limit in (3, 8, 16)))
        title = f"{pair[0]}-{pair[1]} {month:%Y-%m}: {row['event_count']} acts, net score {score:+.1f}"
        cells.append(Cell(columns[month], lines[pair], level, title))
    return cells


def list_months(last: date, count: int) -> list[date]:
    """The first days of the `count` months up to that of `last`."""
    number = last.year * 12 + last.month - 1
    return [date(month // 12, month % 12 + 1, 1) for month in range(number - count + 1, number + 1)]


def _month_number(value: object) -> int:
    assert isinstance(value, date)
    return value.year * 12 + value.month - 1


def _number(value: object) -> float:
    assert isinstance(value, int | float)
    return float(value)


def _join(points: Sequence[tuple[float, float]]) -> str:
    return " ".join(f"{x},{y}" for x, y in points)
