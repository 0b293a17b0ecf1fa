"""Which field of a record holds what: names guessed from common vocabularies, or mapped by the user."""

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from functools import cache
from typing import Any, cast

from entente.errors import RejectedItem
from entente.sources import reasons
from entente.sources.records import Metadata, RecordKind
from entente.sources.rules import load_words

COLUMNS = ("text", "title", "published", "outlet", "author", "language", "url", "id")
SEPARATORS = re.compile(r"[\s_\-]+")
# Enough tags to be markup: text that only speaks of "<b>" stays text.
MARKUP = re.compile(r"<(?:p|div|br|span|article|section|h[1-6]|ul|table|html|body)\b[^<>]*>", re.IGNORECASE)
MILLISECONDS_FROM = 100_000_000_000
SECONDS_FROM = 100_000_000
MOST_NAMES = 12  # of fields in a message


@cache
def _guesses() -> dict[str, list[str]]:
    return {key: [fold_name(name) for name in names] for key, names in load_words("fields").items()}


def fold_name(name: str) -> str:
    """A field name without case, separators and namespace; dots between steps stay."""
    return SEPARATORS.sub("", name.rsplit(":", 1)[-1]).lower()


def pick_fields(record: Mapping[str, Any], mapping: Mapping[str, Sequence[str]]) -> tuple[str, RecordKind, Metadata, str | None]:
    """Text, its kind, metadata and the record's own id; raises RejectedItem where no field holds text."""
    record = _unwrap(record)
    folded: dict[str, Any] = {}
    for key, value in record.items():
        folded.setdefault(fold_name(str(key)), value)

    def pick(column: str) -> Any:
        for name in mapping.get(column, ()):
            if (value := _step(record, name)) is not None:
                return value
        for name in _guesses()[column]:
            if (value := folded.get(name) if "." not in name else _step(folded, name)) not in (None, "", [], {}):
                return value
        return None

    text = _as_text(pick("text"))
    if not text or not text.strip():
        raise RejectedItem(reasons.NO_TEXT_FIELD, _explain_no_text(list(record), [*mapping.get("text", ()), *_guesses()["text"]]))
    metadata = Metadata(
        title=_as_line(pick("title")),
        outlet=_as_line(pick("outlet")),
        author=_as_line(pick("author")),
        published=as_date(pick("published")),
        language=_as_line(pick("language")),
        url=_as_line(pick("url")),
    )
    kind: RecordKind = "text"
    if "<" in text and len(MARKUP.findall(text[:20_000])) >= 2:
        kind = "html" if "<body" in text.lower() else "fragment"
    identifier = pick("id")
    return text, kind, metadata, str(identifier) if isinstance(identifier, str | int) else None


def _explain_no_text(names: Sequence[str], text_names: Sequence[str]) -> str:
    """Which fields there are, and why none of them gave a text."""
    if not names:
        return "a record without fields"
    folded = {fold_name(name) for name in text_names}
    empty = [name for name in names if fold_name(str(name)) in folded]
    if empty:
        return f"nothing in its field {empty[0]!r}"
    listed = ", ".join(repr(str(name)) for name in names[:MOST_NAMES]) + (", …" if len(names) > MOST_NAMES else "")
    return f"none of its fields is known to hold a text: {listed}; the setting read_fields can name one, as in text={names[0]}"


def _unwrap(record: Mapping[str, Any]) -> Mapping[str, Any]:
    """The object that holds the fields, where a record wraps it (`{"_id": …, "_source": {…}}`)."""
    for wrapper in load_words("fields")["wrappers"]:
        if isinstance(value := record.get(wrapper), Mapping):
            return cast("Mapping[str, Any]", value)
    return record


def _step(record: Mapping[str, Any], name: str) -> Any:
    """The value at a dotted name, each step matched exactly or folded."""
    if name in record:
        return record[name]
    value: Any = record
    for step in name.split("."):
        if isinstance(value, list):
            value = cast("list[Any]", value)[0] if value else None
        if not isinstance(value, Mapping):
            return None
        fields = cast("Mapping[str, Any]", value)
        value = fields.get(step, next((each for key, each in fields.items() if fold_name(str(key)) == fold_name(step)), None))
    return value


def _as_text(value: Any) -> str | None:
    """Text of a string, of paragraphs in a list, or of bodies in objects (ninjs: value, html)."""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        parts = [part for part in (_as_text(each) for each in cast("list[Any]", value)) if part]
        return "\n\n".join(parts) or None
    if isinstance(value, Mapping):
        fields = cast("Mapping[str, Any]", value)
        return next((part for key in ("value", "text", "content", "html", "body") if (part := _as_text(fields.get(key)))), None)
    return None


def _as_line(value: Any) -> str | None:
    """One line of a string, of an object's name, or of a list of either joined by commas."""
    if isinstance(value, str):
        return " ".join(value.split()) or None
    if isinstance(value, list):
        parts = [part for part in (_as_line(each) for each in cast("list[Any]", value)) if part]
        return ", ".join(dict.fromkeys(parts)) or None
    if isinstance(value, Mapping):
        fields = cast("Mapping[str, Any]", value)
        return next((part for key in ("name", "value", "title", "@id") if (part := _as_line(fields.get(key)))), None)
    return None


def as_date(value: Any) -> str | date | None:
    """A date as the record writes it; numbers are seconds or milliseconds since 1970, or a date of eight digits."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float):
        if isinstance(value, int) and 18_500_101 <= value <= 21_001_231:
            return str(value)
        seconds = value / 1000 if value >= MILLISECONDS_FROM else value
        return datetime.fromtimestamp(seconds, UTC).date() if SECONDS_FROM <= seconds < 4_102_444_800 else None
    return _as_line(value)
