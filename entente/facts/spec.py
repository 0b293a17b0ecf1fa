"""Facts as one reads them in `entente code`: short objects with the keys of the annotation specification."""

from datetime import date
from decimal import Decimal
from typing import Any, cast

from entente.facts.extract import Facts

Row = dict[str, object]
FIRST_WORDS = 5


def _shorten(day: object, precision: object) -> str | None:
    """An ISO date as exact as is known: 2022-11-07, 2022-11 or 2022."""
    if not isinstance(day, date):
        return None
    return {"day": day.isoformat(), "month": f"{day:%Y-%m}"}.get(str(precision), f"{day.year}")


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, Decimal) else None


def to_spec(facts: Facts) -> dict[str, list[dict[str, Any]]]:
    """Lists by officials, figures, quotes, agreements, milestones and mediations."""
    return {
        "officials": [{"name": row["name"], "role": row["role"], "country": row["country"]} for row in facts.officials],
        "figures": [
            {
                "measure": row["measure"],
                "value": _number(row["value"]),
                "currency": row["currency"],
                "year": row["year"],
                "from": row["flow_from"],
                "to": row["flow_to"],
            }
            for row in facts.figures
        ],
        "quotes": [
            {"speaker": row["speaker"], "country": row["country"], "starts": " ".join(str(row["quote"]).split()[:FIRST_WORDS])}
            for row in facts.quotes
        ],
        "agreements": [
            {"name": row["name"], "parties": cast("list[str]", row["parties"]), "year": row["year"]} for row in facts.agreements
        ],
        "milestones": [
            {"kind": row["kind"], "countries": cast("list[str]", row["countries"]), "date": _shorten(row["date"], row["date_precision"])}
            for row in facts.milestones
        ],
        "mediations": [
            {
                "mediator": row["mediator"],
                "parties": row["parties"],
                "date": _shorten(row["date"], row["date_precision"]),
                "place": row["place"],
            }
            for row in facts.mediations
        ],
    }
