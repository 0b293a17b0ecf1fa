"""The unit that an amount lost in print, as its own parts prove it: $667.8 = $396.6 million + $271.1 million."""

from decimal import Decimal
from itertools import product
from typing import TYPE_CHECKING

from entente.facts.measures import TRADE

if TYPE_CHECKING:
    from entente.facts.figure_rows import Figure

SCALES = (1_000, 1_000_000, 1_000_000_000, 1_000_000_000_000)


def _lacks_unit(figure: "Figure") -> bool:
    return figure.amount.scale == 1 and figure.value < 10_000


def _same_matter(one: "Figure", other: "Figure") -> bool:
    """Whether two figures are of one currency, pair and year."""
    years = {figure.period.year for figure in (one, other) if figure.period is not None}
    return (
        one.currency == other.currency
        and len(years) <= 1
        and {one.flow.flow_from, one.flow.flow_to} == {other.flow.flow_from, other.flow.flow_to}
    )


def _rounding(scale: int, decimals: int) -> Decimal:
    """How far a printed number may be from the exact one: half of its last digit."""
    return Decimal(scale) / 10**decimals / 2


def _is_proved(bare: "Figure", scale: int, sign: int, one: "Figure", other: "Figure") -> bool:
    """Whether `bare` at `scale` is `one` plus (or minus) `other` within the rounding of the three printed numbers."""
    allowed = _rounding(scale, bare.amount.decimals) + sum(_rounding(part.amount.scale, part.amount.decimals) for part in (one, other))
    return abs(bare.value * scale - (one.value + sign * other.value)) <= allowed


def infer_scales(figures: list["Figure"]) -> None:
    """Gives a figure printed without its unit the scale that its own parts prove: $667.8 = $396.6 million + $271.1 million."""
    bare = [figure for figure in figures if figure.measure in TRADE and _lacks_unit(figure)]
    for figure in bare:
        others = [other for other in figures if other is not figure and not _lacks_unit(other) and _same_matter(figure, other)]
        by_measure = {measure: [other for other in others if other.measure == measure] for measure in TRADE}
        if figure.measure == "trade_turnover":
            sign, wanted = 1, list(product(by_measure["exports"], by_measure["imports"]))
        else:
            sign, wanted = (
                -1,
                list(product(by_measure["trade_turnover"], by_measure["imports" if figure.measure == "exports" else "exports"])),
            )
        proved = [scale for scale in SCALES for one, other in wanted if _is_proved(figure, scale, sign, one, other)]
        if proved:
            figure.value *= proved[0]
            figure.is_scale_inferred = True
