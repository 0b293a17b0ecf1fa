"""From frames of documents to frames of what they tell: one pure function, no input or output of its own."""

import hashlib
import json
from dataclasses import asdict
from datetime import date

import polars as pl

from entente.coder import CODER_VERSION
from entente.coder.analysis import Document
from entente.coding.attempt import attempt_document
from entente.coding.documents import CodedDocument
from entente.coding.signed_acts import is_signing
from entente.lexicon import lexicon_version
from entente.schemas import CODED

FACTS = ("officials", "quotes", "figures", "agreements", "milestones", "mediations")


def code_documents(documents: pl.DataFrame) -> dict[str, pl.DataFrame]:
    """Frames of entente.schemas.CODED for a frame of documents; the same input gives the same rows in the same order.

    `documents` needs document_id, text, sentence_starts, sentence_ends, published_date, title, outlet, author, dateline_place.
    A document that cannot be coded, or not whole, or of which acts are left out, has a row of CODING_GAPS for each reason.
    """
    rows: dict[str, list[dict[str, object]]] = {name: [] for name in CODED}
    version = lexicon_version()
    for record in documents.iter_rows(named=True):
        document = document_from_row(record)
        attempt = attempt_document(document)
        rows["coding_gaps"].extend({"document_id": document.document_id, **asdict(gap)} for gap in attempt.gaps)
        coded = attempt.coded
        if coded is None:
            continue
        rows["mentions"].extend(mention_rows(document, coded, version))
        for name in FACTS:
            rows[name].extend(getattr(coded.facts, name))
    return {name: CODED[name].check(CODED[name].build(rows[name])) for name in CODED}


def document_from_row(row: dict[str, object]) -> Document:
    """A document from a row of the documents frame."""
    starts, ends = row["sentence_starts"], row["sentence_ends"]
    published = row.get("published_date")
    return Document(
        str(row["document_id"]),
        str(row["text"]),
        tuple(zip(starts, ends, strict=True)),  # type: ignore[call-overload]
        published if isinstance(published, date) else None,
        _text(row.get("title")),
        _text(row.get("outlet")),
        _text(row.get("author")),
        _text(row.get("dateline_place")),
    )


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def mention_rows(document: Document, coded: CodedDocument, lexicon: str) -> list[dict[str, object]]:
    """Rows of the mentions frame: one for every sentence that tells an event."""
    rows: list[dict[str, object]] = []
    for number, event in enumerate(coded.events):
        shared: dict[str, object] = {
            "document_id": document.document_id,
            "event_number": number,
            "event_type": event.type,
            "mode": event.mode,
            "actors": list(event.actors),
            "recipients": list(event.recipients),
            "is_symmetric": event.is_symmetric,
            "status": event.status,
            "event_date": event.day,
            "date_precision": event.precision,
            "date_method": event.date_method,
            "end_date": event.end_day,
            "place": event.place,
            "contexts": list(event.contexts),
            "confidence": event.confidence,
            "level": event.level,
            "participants": list(event.participants),
            "coder_version": CODER_VERSION,
            "lexicon_version": lexicon,
        }
        seen: set[tuple[int, int]] = set()
        for mention in event.mentions:
            if (mention.start, mention.end) in seen:
                continue
            seen.add((mention.start, mention.end))
            parties = f"{'+'.join(event.actors)}|{'+'.join(event.recipients)}"
            key = f"{document.document_id}|{mention.start}|{mention.end}|{event.type}|{parties}|{number}"
            evidence = document.text[mention.start : mention.end]
            rows.append(
                {
                    **shared,
                    "mention_id": hashlib.blake2b(key.encode(), digest_size=16).hexdigest(),
                    "sentence_number": mention.sentence,
                    "char_start": mention.start,
                    "char_end": mention.end,
                    "evidence": evidence,
                    "rule": mention.rule,
                    "is_signing": is_signing(event, mention, evidence, coded.facts.agreements),
                    "trace": json.dumps(mention.trace, ensure_ascii=False),
                }
            )
    return rows
