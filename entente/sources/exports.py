"""Text exports of press archives (Nexis, Factiva): many articles a file, each with its metadata in labelled lines."""

import re
from collections.abc import Iterator
from typing import IO

from entente.sources.decoding import decode
from entente.sources.reading import Found, Reading, read_whole
from entente.sources.records import Metadata, Record

# Nexis: "3 of 50 DOCUMENTS" above each article, or, since 2018, "End of Document" below it.
NEXIS_START = re.compile(r"^[ \t]*(?:Document[ \t]+)?\d{1,6} of \d{1,6}(?: DOCUMENTS?)?[ \t]*$", re.MULTILINE)
NEXIS_END = re.compile(r"^[ \t]*End of Document[ \t]*$", re.MULTILINE)
NEXIS_LABEL = re.compile(
    r"^[ \t]*(Headline|Title|Byline|Section|Length|Dateline|Highlight|Source|Body|Load-Date|Language|Publication-Type|Graphic|Subject"
    r"|Classification|Document-Type|Journal Code|Correction)(?::[ \t]*(.*)|[ \t]*)$",
    re.MULTILINE | re.IGNORECASE,
)
NEXIS_TAIL = frozenset(
    {"load-date", "language", "publication-type", "graphic", "subject", "classification", "document-type", "journal code", "correction"}
)
COPYRIGHT = re.compile(r"^[ \t]*(?:Copyright|©|\(c\)|All Rights Reserved)", re.IGNORECASE)
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
# Factiva: a label of two or three capitals in the first columns, its text beside or below it.
FACTIVA_HEAD = re.compile(r"^(SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP)(?:[ \t]+(.*)|[ \t]*)$", re.MULTILINE)
FACTIVA_BODY = re.compile(r"^(TD|ART|CO|IN|NS|RE|IPC|IPD|PUB|AN|CLM|RF|CT)(?:(?:[ ]{2,}|\t)[ \t]*(.*)|[ \t]*)$", re.MULTILINE)
FACTIVA_END = re.compile(r"^(?:AN[ \t]+)?Document [A-Za-z0-9]{10,40}[ \t]*$", re.MULTILINE)
# Bytes without which no export is looked for: the rules below cost more than the rest of reading.
QUICK_MARKS = (b"DOCUMENT", b"Length:", b"LENGTH:", b"\nPD", b"\nWC", b"\nSN")
BLANK_LINE = re.compile(r"\n[ \t]*\n\s*")
BYWORD = re.compile(r"^(?:by|par|von|por)\s+", re.IGNORECASE)


def looks_like_export(head: bytes) -> bool:
    """True where a file's first lines bear the marks of Nexis or Factiva."""
    if not any(mark in head for mark in QUICK_MARKS):
        return False
    text = head.decode("utf-8", errors="replace").replace("\r\n", "\n")
    return _is_factiva(text) or _is_nexis(text)


def _is_factiva(text: str) -> bool:
    labels = {found[1] for found in FACTIVA_HEAD.finditer(text[:8192])}
    return "HD" in labels and len(labels & {"WC", "PD", "SN", "LA", "LP"}) >= 2


def _is_nexis(text: str) -> bool:
    start = NEXIS_START.search(text[:8192])
    if start and "DOCUMENT" in start[0].upper():
        return True
    labels = {found[1].lower() for found in NEXIS_LABEL.finditer(text[:8192])}
    return {"length", "body"} <= labels or {"length", "load-date"} <= labels


def read_export(uri: str, stream: IO[bytes], reading: Reading) -> Found:
    """Every article of an export, in order."""
    data = read_whole(stream, reading.options.limits.file_bytes, "an export")
    decoded = decode(data)
    text = decoded.text.replace("\r\n", "\n").replace("\r", "\n")
    is_factiva = _is_factiva(text)
    parts = _split_factiva(text) if is_factiva else _split_nexis(text)
    for number, part in enumerate(parts, 1):
        metadata, body = _read_factiva(part) if is_factiva else _read_nexis(part)
        notes = (decoded.note,) if decoded.note else ()
        yield Record(
            f"{uri}#{number}",
            reading.item_uri,
            "text",
            body,
            raw=part.strip().encode("utf-8", errors="surrogatepass"),
            metadata=metadata,
            notes=notes,
        )


def _split_nexis(text: str) -> Iterator[str]:
    mark = NEXIS_START if NEXIS_START.search(text) else NEXIS_END
    return (part for part in mark.split(text) if part.strip())


def _split_factiva(text: str) -> Iterator[str]:
    """Articles end with their accession number ("Document REUT000…"); without one each HD opens the next."""
    parts = FACTIVA_END.split(text) if FACTIVA_END.search(text) else re.split(r"^(?=HD[ \t])", text, flags=re.MULTILINE)
    return (part for part in parts if FACTIVA_HEAD.search(part))


def _read_factiva(part: str) -> tuple[Metadata, str]:
    marks: list[re.Match[str]] = []
    body_from = 0
    for mark in FACTIVA_HEAD.finditer(part):
        marks.append(mark)
        if mark[1] == "LP":
            body_from = mark.end()
            break
    marks.extend(FACTIVA_BODY.finditer(part, body_from or (marks[-1].end() if marks else 0)))
    fields: dict[str, str] = {}
    for mark, following in zip(marks, [*marks[1:], None], strict=True):
        value = (mark[2] or "") + part[mark.end() : following.start() if following else len(part)]
        fields.setdefault(mark[1], value.strip("\n"))
    body = "\n\n".join("\n".join(line.strip() for line in fields[key].split("\n")) for key in ("LP", "TD") if fields.get(key, "").strip())
    line = {key: " ".join(value.split()) or None for key, value in fields.items()}
    metadata = Metadata(title=line.get("HD"), outlet=line.get("SN"), author=_strip_byword(line.get("BY")), published=line.get("PD"))
    return metadata, body


def _read_nexis(part: str) -> tuple[Metadata, str]:
    """Metadata of labelled lines and of the plain ones above them: newspaper and date stand there in either order."""
    marks = list(NEXIS_LABEL.finditer(part))
    fields: dict[str, str] = {}
    body_from: int | None = None
    body_to = len(part)
    for mark in marks:
        label = mark[1].lower()
        if label == "body" and body_from is None:
            body_from = mark.start(2) if mark[2] else mark.end()
        elif label in NEXIS_TAIL:
            if body_from is not None or "length" in fields:
                body_to = min(body_to, mark.start())
        elif body_from is None:
            fields.setdefault(label, (mark[2] or "").strip())
    if body_from is None:
        body_from = _end_of_head(part, marks[0].start()) if marks else 0
    first = min((mark.start() for mark in marks), default=body_from)
    lines = [" ".join(line.split()) for line in part[:first].split("\n")]
    lines = [line for line in lines if line and not COPYRIGHT.match(line)]
    published = next((line for line in lines if YEAR.search(line) and len(line) < 70), None)
    above = lines[: lines.index(published)] if published else lines
    below = lines[lines.index(published) + 1 :] if published else []
    is_title_first = len(above) > 1
    title = fields.get("headline") or fields.get("title") or (above[0] if is_title_first else (below[-1] if below else None))
    outlet = fields.get("source") or (above[-1] if above else None)
    metadata = Metadata(title=title, outlet=outlet, author=_strip_byword(fields.get("byline")), published=published)
    return metadata, part[body_from:body_to]


def _end_of_head(part: str, at: int) -> int:
    """Where the labelled blocks from `at` on end: before the first block that begins with no label."""
    while mark := NEXIS_LABEL.match(part, at):
        end = BLANK_LINE.search(part, mark.end())
        at = end.end() if end else len(part)
    return at


def _strip_byword(name: str | None) -> str | None:
    return BYWORD.sub("", name) or None if name else None
