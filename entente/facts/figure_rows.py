"""A figure while it is put together, and the row of FIGURES that it becomes."""

from dataclasses import dataclass
from decimal import Decimal

from entente.coder.analysis import Sentence
from entente.facts.amounts import Amount
from entente.facts.currencies import convert_to_usd
from entente.facts.flows import Flow
from entente.facts.identity import make_id
from entente.facts.periods import Period


@dataclass(slots=True)
class Figure:
    """A figure while it is put together."""

    amount: Amount
    currency: str
    measure: str
    flow: Flow
    sentence: Sentence
    period: Period | None
    is_stock: bool
    value: Decimal
    is_scale_inferred: bool = False
    same_as: "Figure | None" = None


def choose_whole(told: list[Figure], before: Figure, sentence: Sentence) -> Figure:
    """The trade that a part in `sentence` is of: `before`, told last, or of several years in its sentence the latest."""
    dated = [(figure.period.year, figure) for figure in told if figure.sentence is before.sentence and figure.period is not None]
    dated = [(year, figure) for year, figure in dated if figure.measure == before.measure]
    return before if before.sentence is sentence or not dated else max(dated, key=lambda item: item[0])[1]


def _figure_id(document_id: str, figure: Figure) -> str:
    return make_id(
        document_id,
        figure.amount.start,
        figure.amount.end,
        figure.measure,
        figure.value,
        figure.currency,
        figure.flow.flow_from,
        figure.flow.flow_to,
    )


def make_row(document_id: str, figure: Figure, text: str, published_year: int | None) -> dict[str, object]:
    """The row of FIGURES of a figure; `published_year` gives the rate to dollars where it has no year of its own."""
    year = figure.period.year if figure.period else None
    value_usd, source = convert_to_usd(figure.value, figure.currency, year or published_year)
    high = figure.amount.value_high
    return {
        "figure_id": _figure_id(document_id, figure),
        "document_id": document_id,
        "measure": figure.measure,
        "reporter": figure.flow.reporter,
        "partner": figure.flow.partner,
        "flow_from": figure.flow.flow_from,
        "flow_to": figure.flow.flow_to,
        "value": figure.value,
        "value_high": high,
        "currency": figure.currency,
        "value_usd": value_usd,
        "usd_rate_source": source,
        "year": year,
        "period": "stock" if figure.is_stock else figure.period.kind if figure.period else None,
        "period_months": figure.period.months if figure.period else None,
        "is_scale_inferred": figure.is_scale_inferred,
        "is_approximate": figure.amount.is_approximate,
        "same_amount_as": _figure_id(document_id, figure.same_as) if figure.same_as else None,
        "evidence": text[figure.sentence.start : figure.sentence.end],
        "char_start": figure.sentence.start,
        "char_end": figure.sentence.end,
        "rule": f"{figure.measure}-amount",
    }
