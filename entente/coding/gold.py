"""Files of annotated documents: JSON Lines, one document a line."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, cast

from entente.coding.items import Record
from entente.errors import GoldError
from entente.facts.scoring import KINDS

LISTS = ("events", *KINDS)


def read_gold(path: Path, *, needs_text: bool = True) -> dict[str, Record]:
    """The documents of a file by id, in file order; every one has an id and, where needed, a text."""
    with path.open(encoding="utf-8-sig") as lines:
        return index_documents(_read(lines, path, needs_text))


def _read(lines: Iterable[str], path: Path, needs_text: bool) -> Iterable[Record]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
        except json.JSONDecodeError as error:
            raise GoldError(f"{path.name}:{number}: expected a JSON object a line, found no JSON ({error.msg})") from error
        if not isinstance(record, dict) or "id" not in record:
            raise GoldError(f"{path.name}:{number}: expected an annotated document with an 'id'")
        document = cast("dict[str, Any]", record)
        for key in LISTS:
            if not _is_list_of_objects(document.get(key)):
                raise GoldError(f"{path.name}:{number}: expected a list of objects under {key!r}")
        if needs_text and not isinstance(document.get("text"), str):
            raise GoldError(f"{path.name}:{number}: expected the article under 'text', found {type(document.get('text')).__name__}")
        yield document


def _is_list_of_objects(value: object) -> bool:
    """Whether a value is nothing or a list of JSON objects."""
    return value is None or (isinstance(value, list) and all(isinstance(part, dict) for part in cast("list[object]", value)))


def _join_events(one: Record, other: Record) -> Record:
    """The events of two records under their key; nothing where neither has it."""
    if "events" not in one and "events" not in other:
        return {}
    return {"events": [*(one.get("events") or ()), *(other.get("events") or ())]}


def index_documents(documents: Iterable[Record]) -> dict[str, Record]:
    """Documents by id; the events of records with one id belong together."""
    by_id: dict[str, Record] = {}
    for document in documents:
        identity = str(document["id"])
        known = by_id.get(identity)
        if known is None:
            by_id[identity] = document
        else:
            by_id[identity] = {**known, **_join_events(known, document)}
    return by_id
