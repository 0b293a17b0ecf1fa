"""A row of MEDIATIONS."""

from entente.coder.analysis import Analysis, Sentence

Row = dict[str, object]


def make_row(
    analysis: Analysis,
    sentence: Sentence,
    mediator: str,
    parties: list[str],
    day: object,
    precision: str | None,
    place: str | None,
    rule: str,
) -> Row:
    """A row of MEDIATIONS with the sentence as evidence."""
    return {
        "document_id": analysis.document.document_id,
        "mediator": mediator,
        "parties": parties,
        "date": day,
        "date_precision": precision,
        "place": place,
        "evidence": analysis.document.text[sentence.start : sentence.end],
        "char_start": sentence.start,
        "char_end": sentence.end,
        "rule": rule,
    }
