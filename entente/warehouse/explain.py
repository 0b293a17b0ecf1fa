"""Everything behind one event: its sentences in context, where they stand, which rule read them, how dates and pronouns were resolved."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import cast

import duckdb

from entente.errors import QueryError

CONTEXT_CHARACTERS = 220


@dataclass(frozen=True, slots=True)
class PartyTrace:
    """Words of a sentence that name a party, and how they were led back to it where they are no name."""

    codes: tuple[str, ...]
    text: str
    kind: str
    person: str | None
    resolved_by: str | None


@dataclass(frozen=True, slots=True)
class Mention:
    """A sentence that tells the event, with the words around it and what the coder noted."""

    mention_id: str
    document_id: str
    source_uri: str
    outlet: str | None
    title: str | None
    published_date: date | None
    published_date_method: str | None
    sentence_number: int
    char_start: int
    char_end: int
    before: str
    evidence: str
    after: str
    rule: str
    status: str
    event_date: date | None
    date_precision: str | None
    date_method: str | None
    date_words: str | None
    trigger: str | None
    parties: tuple[PartyTrace, ...]
    types: tuple[tuple[str, float], ...]
    reasons: tuple[tuple[str, float], ...]
    confidence: float
    coder_version: str
    lexicon_version: str
    copies: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """An event's row as a mapping of column to value, the names of its parties, and its mentions."""

    event: Mapping[str, object]
    names: Mapping[str, str]
    mentions: tuple[Mention, ...]


def explain_event(connection: duckdb.DuckDBPyConnection, event_id: str) -> Explanation:
    """What is behind an event, by its id or the beginning of it; raises QueryError where none or several begin so."""
    found = connection.execute(
        "select event_id from events where starts_with(event_id, ?) order by event_id limit 3", [event_id.strip().lower()]
    ).fetchall()
    if not event_id.strip() or not found:
        raise QueryError(f'no event begins with {event_id!r}; `entente query "from events_in_words"` lists them')
    if len(found) > 1:
        raise QueryError(f"several events begin with {event_id!r}, first {found[0][0]} and {found[1][0]}; give more of it")
    full_id = str(found[0][0])
    cursor = connection.execute("select * from events where event_id = ?", [full_id])
    columns = [column[0] for column in cursor.description or []]
    event = dict(zip(columns, cursor.fetchall()[0], strict=True))
    codes = [*cast("list[str]", event["actors"]), *cast("list[str]", event["recipients"])]
    names = connection.execute("select code, name from countries where list_contains(?, code)", [codes]).fetchall()
    return Explanation(event, {str(code): str(name) for code, name in names}, _read_mentions(connection, full_id))


def _read_mentions(connection: duckdb.DuckDBPyConnection, event_id: str) -> tuple[Mention, ...]:
    rows = connection.execute(
        f"""
        select
            mentions.mention_id, mentions.document_id, documents.source_uri, documents.outlet, documents.title,
            documents.published_date, documents.published_date_method, mentions.sentence_number, mentions.char_start,
            mentions.char_end,
            substr(
                documents.text, greatest(mentions.char_start - {CONTEXT_CHARACTERS}, 0) + 1,
                mentions.char_start - greatest(mentions.char_start - {CONTEXT_CHARACTERS}, 0)
            ),
            mentions.evidence,
            substr(documents.text, mentions.char_end + 1, {CONTEXT_CHARACTERS}),
            mentions.rule, mentions.status, mentions.event_date, mentions.date_precision, mentions.date_method,
            mentions.trace, mentions.confidence, mentions.coder_version, mentions.lexicon_version,
            (
                select list(coalesce(copies.outlet, copies.source_uri) order by copies.published_date, copies.document_id)
                from documents as copies
                where copies.cluster_id = documents.cluster_id and copies.document_id != documents.document_id
            )
        from event_mentions as mentions
        inner join documents on mentions.document_id = documents.document_id
        where mentions.event_id = ?
        order by documents.published_date nulls last, mentions.document_id, mentions.char_start, mentions.mention_id
        """,
        [event_id],
    ).fetchall()
    return tuple(_read_mention(row) for row in rows)


def _read_mention(row: tuple[object, ...]) -> Mention:
    trace = cast("dict[str, object]", json.loads(str(row[18] or "{}")))
    trigger, when = cast("list[object]", trace.get("trigger") or []), cast("list[object]", trace.get("date") or [])
    parties = cast("list[dict[str, object]]", trace.get("parties") or [])
    values = (
        *row[:18],
        str(when[2]) if when else None,
        str(trigger[2]) if trigger else None,
        tuple(map(_read_party, parties)),
        _read_pairs(trace.get("types")),
        _read_pairs(trace.get("weighed")),
        *row[19:22],
        tuple(cast("list[str]", row[22] or [])),
    )
    return Mention(*values)  # pyright: ignore[reportArgumentType] # the columns of the select, in the order of the fields


def _read_pairs(noted: object) -> tuple[tuple[str, float], ...]:
    """Names with a number each, as a trace notes them."""
    return tuple((name, number) for name, number in cast("list[tuple[str, float]]", noted or []))


def _read_party(trace: dict[str, object]) -> PartyTrace:
    return PartyTrace(
        codes=tuple(cast("list[str]", trace.get("codes") or [])),
        text=str(trace.get("text", "")),
        kind=str(trace.get("kind", "")),
        person=cast("str | None", trace.get("person")),
        resolved_by=cast("str | None", trace.get("resolved_by")),
    )
