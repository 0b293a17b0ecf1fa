"""The frames that stages hand to each other: columns, types and key of each, checked at the border.

A text offset counts characters (code points) of `documents.text`, end exclusive. Times are UTC.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import polars as pl

from entente.errors import SchemaError
from entente.fact_keys import AGREEMENT_KEY, FIGURE_KEY, MEDIATION_KEY, MILESTONE_KEY, OFFICIAL_KEY, QUOTE_KEY
from entente.wording import say_count

Columns = Mapping[str, pl.DataType | type[pl.DataType]]

UTC = pl.Datetime("us", "UTC")


@dataclass(frozen=True, slots=True)
class FrameSchema:
    """Name, columns with their types, and the columns that identify a row."""

    name: str
    columns: Columns
    key: tuple[str, ...]

    def empty(self) -> pl.DataFrame:
        """A frame of this schema without rows."""
        return pl.DataFrame(schema=dict(self.columns))

    def build(self, rows: list[dict[str, object]]) -> pl.DataFrame:
        """A frame of this schema from row dictionaries; a missing key is null."""
        return pl.DataFrame(rows, schema=dict(self.columns), orient="row") if rows else self.empty()

    def check(self, frame: pl.DataFrame, *, unique: bool = True) -> pl.DataFrame:
        """`frame` with its columns in this schema's order; raises SchemaError where it breaks the schema."""
        missing = [name for name in self.columns if name not in frame.columns]
        extra = [name for name in frame.columns if name not in self.columns]
        if missing or extra:
            raise SchemaError(f"{self.name}: expected columns {list(self.columns)}, missing {missing}, unknown {extra}")
        frame = frame.select(list(self.columns))
        wrong = [f"{name} is {frame.schema[name]}, expected {kind}" for name, kind in self.columns.items() if frame.schema[name] != kind]
        if wrong:
            raise SchemaError(f"{self.name}: {say_count(len(wrong), 'column')} of another type, first: {wrong[0]}")
        if unique and self.key:
            repeated = frame.select(self.key).is_duplicated()
            if repeated.any():
                first = frame.filter(repeated).select(self.key).row(0)
                raise SchemaError(f"{self.name}: {repeated.sum()} rows share a key {self.key}, first {first}")
        return frame


ITEMS = FrameSchema(
    "items",
    {
        "item_uri": pl.String,  # absolute path or URL of a file as a whole
        "size_bytes": pl.Int64,
        "modified_at": UTC,
        "etag": pl.String,
    },
    ("item_uri",),
)

DOCUMENTS = FrameSchema(
    "documents",
    {
        "document_id": pl.String,  # 32 hex digits, hash of the record's raw content
        "source_uri": pl.String,  # item_uri, then `!member` inside an archive, then `#record` inside a file of records
        "item_uri": pl.String,
        "outlet": pl.String,
        "title": pl.String,
        "author": pl.String,
        "published_date": pl.Date,
        # metadata, header, dateline, feed, url, filename, modified; dateline+url and the like: the year from there; null with the date
        "published_date_method": pl.String,
        "dateline_place": pl.String,
        "language": pl.String,  # ISO 639-1, `und` where it cannot be told
        "word_count": pl.Int32,
        "text": pl.String,
        "sentence_starts": pl.List(pl.Int32),
        "sentence_ends": pl.List(pl.Int32),
        "text_hash": pl.String,  # hash of lower-cased letters and digits of text, for duplicates that differ in white space or punctuation
        "size_bytes": pl.Int64,
        "note": pl.String,  # what was repaired or read in part, null where nothing was
    },
    ("document_id", "source_uri"),
)

REJECTED = FrameSchema(
    "rejected",
    {
        "source_uri": pl.String,
        "item_uri": pl.String,
        "reason": pl.String,
        "detail": pl.String,
        "size_bytes": pl.Int64,
    },
    ("source_uri", "reason"),
)

CLUSTERS = FrameSchema(
    "clusters",
    {
        "document_id": pl.String,
        "cluster_id": pl.String,  # the least document_id in the cluster
        "is_canonical": pl.Boolean,
        "duplicate_of": pl.String,  # the canonical document, null for it
        "duplicate_kind": pl.String,  # exact, near, null
        "shared_share": pl.Float64,  # share of fingerprints in common with `duplicate_of`
        "contained_in": pl.String,  # the document that holds this one as an excerpt, or this one's larger part
        "contained_share": pl.Float64,
    },
    ("document_id",),
)

# One row per sentence that tells an event; the event's attributes repeat on every mention of it in a document.
MENTIONS = FrameSchema(
    "mentions",
    {
        "mention_id": pl.String,
        "document_id": pl.String,
        "event_number": pl.Int32,  # mentions of one act in a document share it; from 0 in order of appearance
        "sentence_number": pl.Int32,  # from 0
        "char_start": pl.Int32,
        "char_end": pl.Int32,
        "evidence": pl.String,  # text[char_start:char_end]
        "rule": pl.String,
        "is_signing": pl.Boolean,  # of an AGREE: told as the signature of an instrument
        "event_type": pl.String,
        "mode": pl.String,
        "actors": pl.List(pl.String),  # sorted codes
        "recipients": pl.List(pl.String),  # sorted codes, empty where symmetric
        "is_symmetric": pl.Boolean,
        "status": pl.String,
        "event_date": pl.Date,
        "date_precision": pl.String,
        "date_method": pl.String,
        "end_date": pl.Date,  # last day of a range such as a two-day visit, else null
        "place": pl.String,
        "contexts": pl.List(pl.String),
        "confidence": pl.Float64,
        "trace": pl.String,  # JSON: spans of actor, trigger, recipient; what each pronoun was resolved to and why
        "level": pl.String,  # highest office among the people named: head_of_state_or_government … official, null
        "participants": pl.List(pl.String),  # names of the officials who take part
        "coder_version": pl.String,
        "lexicon_version": pl.String,
    },
    ("mention_id",),
)

OFFICIALS = FrameSchema(
    "officials",
    {
        "document_id": pl.String,
        "name": pl.String,  # the fullest form in the document
        "role": pl.String,
        "country": pl.String,
        "level": pl.String,
        "forms": pl.List(pl.String),  # every form of the name in the document
        "mention_count": pl.Int32,
        "char_start": pl.Int32,
        "char_end": pl.Int32,
    },
    OFFICIAL_KEY,
)

QUOTES = FrameSchema(
    "quotes",
    {
        "statement_id": pl.String,
        "document_id": pl.String,
        "speaker": pl.String,
        "country": pl.String,
        "about": pl.List(pl.String),
        "quote": pl.String,
        "said_on": pl.Date,
        "char_start": pl.Int32,
        "char_end": pl.Int32,
        "rule": pl.String,
    },
    QUOTE_KEY,
)

FIGURES = FrameSchema(
    "figures",
    {
        "figure_id": pl.String,
        "document_id": pl.String,
        "measure": pl.String,
        "reporter": pl.String,
        "partner": pl.String,
        "flow_from": pl.String,
        "flow_to": pl.String,
        "value": pl.Decimal(38, 2),
        "value_high": pl.Decimal(38, 2),  # upper end of a range, else null
        "currency": pl.String,
        "value_usd": pl.Decimal(38, 2),
        "usd_rate_source": pl.String,
        "year": pl.Int32,
        "period": pl.String,  # year, fiscal_year, year_to_date, quarter, month, stock; null where unsaid
        "period_months": pl.Int32,
        "is_scale_inferred": pl.Boolean,
        "is_approximate": pl.Boolean,
        "same_amount_as": pl.String,
        "evidence": pl.String,
        "char_start": pl.Int32,
        "char_end": pl.Int32,
        "rule": pl.String,
    },
    FIGURE_KEY,
)

AGREEMENTS = FrameSchema(
    "agreements",
    {
        "document_id": pl.String,
        "name": pl.String,
        "kind": pl.String,
        "parties": pl.List(pl.String),
        "status": pl.String,  # signed, ratified, announced, in_force, terminated, mentioned
        "signed_date": pl.Date,
        "date_precision": pl.String,
        "year": pl.Int32,
        "evidence": pl.String,
        "char_start": pl.Int32,
        "char_end": pl.Int32,
        "rule": pl.String,
    },
    AGREEMENT_KEY,
)

MILESTONES = FrameSchema(
    "milestones",
    {
        "document_id": pl.String,
        "kind": pl.String,
        "countries": pl.List(pl.String),
        "date": pl.Date,  # first day of what is known
        "date_precision": pl.String,
        "evidence": pl.String,
        "char_start": pl.Int32,
        "char_end": pl.Int32,
        "rule": pl.String,
    },
    MILESTONE_KEY,
)

MEDIATIONS = FrameSchema(
    "mediations",
    {
        "document_id": pl.String,
        "mediator": pl.String,
        "parties": pl.List(pl.String),
        "date": pl.Date,
        "date_precision": pl.String,
        "place": pl.String,
        "evidence": pl.String,
        "char_start": pl.Int32,
        "char_end": pl.Int32,
        "rule": pl.String,
    },
    MEDIATION_KEY,
)

CODING_GAPS = FrameSchema(
    "coding_gaps",
    {
        "document_id": pl.String,
        # failed, too_slow: nothing of the document is coded; long_sentence: its words beyond a limit are not; other_subject: acts left out
        "reason": pl.String,
        "detail": pl.String,
        "act_count": pl.Int32,  # acts left out, null for other reasons
    },
    ("document_id", "reason"),
)

CODED = {schema.name: schema for schema in (MENTIONS, OFFICIALS, QUOTES, FIGURES, AGREEMENTS, MILESTONES, MEDIATIONS, CODING_GAPS)}
