"""A coded document as one JSON object, the form in which people annotate articles."""

from datetime import date

from entente.coder.analysis import Document, Event
from entente.coding.documents import CodedDocument

FIRST_WORDS = 5  # of a quotation, enough to find it


def spec_object(document: Document, coded: CodedDocument) -> dict[str, object]:
    """Keys id, published, outlet, author, title, events, officials, figures, quotes, agreements, milestones, mediations."""
    facts = coded.facts
    return {
        "id": document.document_id,
        "published": _iso(document.published, "day"),
        "outlet": document.outlet,
        "author": document.author,
        "title": document.title,
        "events": [_event(document, event) for event in coded.events],
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
        "quotes": [{"speaker": row["speaker"], "country": row["country"], "starts": _first_words(row["quote"])} for row in facts.quotes],
        "agreements": [{"name": row["name"], "parties": row["parties"], "year": row["year"]} for row in facts.agreements],
        "milestones": [{"kind": row["kind"], "countries": row["countries"], "date": _date(row)} for row in facts.milestones],
        "mediations": [
            {"mediator": row["mediator"], "parties": row["parties"], "date": _date(row), "place": row["place"]} for row in facts.mediations
        ],
    }


def _event(document: Document, event: Event) -> dict[str, object]:
    mention = event.mentions[0]
    return {
        "type": event.type,
        "mode": event.mode,
        "actors": list(event.actors),
        "recipients": list(event.recipients),
        "symmetric": event.is_symmetric,
        "date": _iso(event.day, event.precision),
        "status": event.status,
        "contexts": list(event.contexts),
        "place": event.place,
        "evidence": document.text[mention.start : mention.end],
        "rule": mention.rule,
        "confidence": event.confidence,
    }


def _first_words(quote: object) -> str:
    return " ".join(str(quote).split()[:FIRST_WORDS])


def _date(row: dict[str, object]) -> str | None:
    return _iso(row["date"], row["date_precision"])


def _iso(day: object, precision: object) -> str | None:
    """An ISO 8601 date cut to what is known: 2022, 2022-11 or 2022-11-07."""
    if not isinstance(day, date):
        return None
    return day.isoformat()[: {"year": 4, "month": 7}.get(str(precision), 10)]


def _number(value: object) -> float | None:
    return float(str(value)) if value is not None else None
