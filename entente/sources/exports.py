"""Text exports of press archives: many articles a file, each with its metadata in labelled lines."""

import re
from typing import IO

from entente.sources.decoding import decode
from entente.sources.reading import Found, Reading, read_whole
from entente.sources.records import Metadata, Record

# Nexis: "3 of 50 DOCUMENTS", or newer files with "End of Document" below each article.
NEXIS_START = re.compile(r"^[ \t]*\d+ of \d+ DOCUMENTS?[ \t]*$", re.MULTILINE)
NEXIS_END = re.compile(r"^[ \t]*End of Document[ \t]*$", re.MULTILINE)
NEXIS_LABEL = re.compile(r"^(Title|Headline|HEADLINE|Byline|BYLINE|Date|DATE|LOAD-DATE|Load-Date|LANGUAGE|Language|PUBLICATION-TYPE|LENGTH|Length|SECTION|Section|DATELINE|Dateline|SOURCE|Source|COPYRIGHT|Copyright|Highlight|HIGHLIGHT|GRAPHIC|Graphic|SUBJECT|Classification|Body|BODY)(?::[ \t]*|[ \t]*$)(.*)$", re.MULTILINE)  # fmt: skip  # noqa: E501: one pattern
# Factiva: two capital letters in the first columns, then spaces: HD, BY, WC, PD, SN, SC, LA, CY, LP, TD, AN.
FACTIVA_FIELD = re.compile(r"^(SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|ART|CO|IN|NS|RE|IPC|IPD|PUB|AN|CLM|RF)(?:[ \t]{1,6}(.*)|)$", re.MULTILINE)
FACTIVA_END = re.compile(r"^(?:AN[ \t]+)?Document [A-Za-z0-9]{10,40}[ \t]*$", re.MULTILINE)
HEAD_LINES = 60


def looks_like_export(head: bytes) -> bool:
    """True where a file's first lines bear the marks of Nexis or Factiva."""
    text = head.decode("utf-8", errors="replace")
    return bool(NEXIS_START.search(text)) or _count_factiva(text) >= 3 or (len(set(NEXIS_LABEL.findall(text))) >= 3 and "Body" in text and "Length:" in text)


def _count_factiva(text: str) -> int:
    return len({field for field, _ in FACTIVA_FIELD.findall(text)} & {"HD", "WC", "PD", "SN", "LA", "LP", "TD"})


def read_export(uri: str, stream: IO[bytes], reading: Reading) -> Found:
    """Every article of an export, in order; text before the first and after the last mark is kept with its neighbour."""
    decoded = decode(read_whole(stream, reading.options.limits.file_bytes, "an export"))
    text = decoded.text.replace("\r\n", "\n").replace("\r", "\n")
    is_factiva = _count_factiva(text[:8192]) >= 3
    parts = _split_factiva(text) if is_factiva else _split_nexis(text)
    for number, part in enumerate(parts, 1):
        metadata, body = _read_factiva(part) if is_factiva else _read_nexis(part)
        notes = (decoded.note,) if decoded.note else ()
        yield Record(f"{uri}#{number}", reading.item_uri, "text", body, raw=part.strip().encode("utf-8", errors="surrogatepass"), metadata=metadata, notes=notes)


def _split_nexis(text: str) -> list[str]:
    mark = NEXIS_START if NEXIS_START.search(text) else NEXIS_END
    return [part for part in mark.split(text) if part.strip()]


def _split_factiva(text: str) -> list[str]:
    """Articles end with their accession number ("Document REUT000…"); without one each HD opens the next."""
    if FACTIVA_END.search(text):
        parts = FACTIVA_END.split(text)
    else:
        parts = re.split(r"^(?=HD[ \t])", text, flags=re.MULTILINE)
    return [part for part in parts if FACTIVA_FIELD.search(part)]


def _read_factiva(part: str) -> tuple[Metadata, str]:
    fields: dict[str, str] = {}
    marks = list(FACTIVA_FIELD.finditer(part))
    for mark, following in zip(marks, [*marks[1:], None], strict=True):
        value = (mark[2] or "") + part[mark.end() : following.start() if following else len(part)]
        fields.setdefault(mark[1], value.strip("\n"))
    body = "\n\n".join(_unindent(fields[key]) for key in ("LP", "TD") if fields.get(key, "").strip())
    line = {key: " ".join(value.split()) or None for key, value in fields.items()}
    metadata = Metadata(title=line.get("HD"), outlet=line.get("SN"), author=_strip_by(line.get("BY")), published=line.get("PD"), language=line.get("LA"))
    return metadata, body or part


def _unindent(value: str) -> str:
    return "\n".join(line.strip() for line in value.split("\n"))


def _strip_by(name: str | None) -> str | None:
    return re.sub(r"^(?:by|par|von|por)\s+", "", name, flags=re.IGNORECASE) if name else None


def _read_nexis(part: str) -> tuple[Metadata, str]:
    """Metadata of labelled lines; publication, date and title of an article without labels stand in its first blocks."""
    fields: dict[str, str] = {}
    body_from, body_to = 0, len(part)
    for mark in NEXIS_LABEL.finditer(part):
        label = mark[1].lower()
        if label == "body":
            body_from = mark.end()
            if mark[2].strip():
                body_from = mark.start(2)
        elif body_from and label in {"load-date", "language", "publication-type", "graphic", "subject", "classification", "copyright"}:
            body_to = min(body_to, mark.start())
            fields.setdefault(label, mark[2].strip())
        elif not fields.get(label):
            fields[label] = mark[2].strip() or _next_line(part, mark.end())
    blocks = [" ".join(block.split()) for block in re.split(r"\n[ \t]*\n", part[: body_from or None]) if block.strip()]
    plain = [block for block in blocks if not NEXIS_LABEL.match(block) and len(block) < 120]
    if not body_from:
        last = [mark.end() for mark in NEXIS_LABEL.finditer(part) if mark[1].lower() in {"length", "byline", "dateline", "section", "headline", "highlight"}]
        body_from = part.find("\n", max(last)) if last else 0
        tail = next((mark.start() for mark in NEXIS_LABEL.finditer(part, body_from) if mark[1].lower() in {"load-date", "language", "publication-type"}), None)
        body_to = tail if tail is not None else body_to
    title = fields.get("title") or fields.get("headline") or (plain[0] if plain and "length" in fields else None)
    published = fields.get("date") or next((block for block in plain if re.search(r"\b(?:19|20)\d\d\b", block) and len(block) < 60), None)
    outlet = fields.get("source") or next((block for block in plain if block not in {title, published} and len(block) < 60), None)
    metadata = Metadata(title=title, outlet=outlet, author=_strip_by(fields.get("byline")), published=published, language=fields.get("language"))
    return metadata, part[body_from:body_to]


def _next_line(part: str, at: int) -> str:
    """The first line with text after a label that stands alone."""
    return next((line.strip() for line in part[at:].split("\n")[:3] if line.strip()), "")
