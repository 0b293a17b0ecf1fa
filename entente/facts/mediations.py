"""Third parties that bring others together: mediators of events, and "brokered by", "hosted talks between A and B"."""

from entente.coder.analysis import Analysis, Event


def extract_mediations(analysis: Analysis, events: list[Event]) -> list[dict[str, object]]:
    """Rows of MEDIATIONS, each mediator with the same parties and date once."""
    text = analysis.document.text
    rows: list[dict[str, object]] = []
    seen: set[tuple[object, ...]] = set()
    for event in events:
        for mediator in event.mediators:
            parties = sorted({*event.actors, *event.recipients} - {mediator})
            key = (mediator, tuple(parties), event.day)
            if not parties or key in seen or not event.mentions:
                continue
            seen.add(key)
            mention = event.mentions[0]
            sentence = analysis.sentences[mention.sentence]
            rows.append(
                {
                    "document_id": analysis.document.document_id,
                    "mediator": mediator,
                    "parties": parties,
                    "date": event.day,
                    "date_precision": event.precision,
                    "place": event.place,
                    "evidence": text[sentence.start : sentence.end],
                    "char_start": sentence.start,
                    "char_end": sentence.end,
                    "rule": f"mediator-of-{event.type.lower()}",
                }
            )
    return rows
