"""What was fetched, on disk: raw bodies by their content, pages by their address, and answers for the HTTP cache.

    pages/ab/<hash of address>.page   one small JSON file a page: what the stages read
    .bodies/ab/<hash of body>.zst     the bodies, compressed, each once
    .state.sqlite                     the cache's answers, pages known, failures

A body is in place before anything names it, and every file appears whole: a run that is killed loses nothing that it has stored.
"""

import hashlib
import json
import os
import sqlite3
import time
import uuid
from collections.abc import AsyncIterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, cast

import zstandard
from hishel import AsyncBaseStorage, Entry, Headers, Request, Response

TABLES = """
create table if not exists answers (id text primary key, key text, request text, response text, body text, stored_at real);
create index if not exists answers_by_key on answers (key);
create table if not exists pages (url text primary key, body text, stored_at real);
create table if not exists failures (url text primary key, reason text, run_count integer, failed_at real);
"""
COMPRESSION_LEVEL = 9


@dataclass(frozen=True, slots=True)
class StoredPage:
    """One page as its .page file keeps it; times are ISO 8601, UTC."""

    url: str
    body: str  # hash of the body
    content_type: str
    fetched_at: str
    title: str | None = None
    author: str | None = None
    outlet: str | None = None
    published: str | None = None
    is_from_feed: bool = False  # the body is what the feed holds, the page itself could not be had


class FetchStore:
    """Bodies, pages and state in one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self._state = sqlite3.connect(folder / ".state.sqlite", isolation_level=None)
        self._state.execute("pragma journal_mode = wal")
        self._state.executescript(TABLES)

    def close(self) -> None:
        self._state.close()

    def write_body(self, body: bytes) -> str:
        """The hash of a body that is now stored."""
        name = hashlib.sha256(body).hexdigest()
        path = body_path(self.folder, name)
        if not path.exists():
            write_whole(path, zstandard.ZstdCompressor(level=COMPRESSION_LEVEL).compress(body))
        return name

    def find_page(self, url: str) -> str | None:
        """The hash of the body that is stored for an address."""
        row = self._state.execute("select body from pages where url = ?", [url]).fetchone()
        return str(row[0]) if row else None

    def write_page(self, page: StoredPage) -> bool:
        """Stores a page; True where it is new or its body has changed."""
        if self.find_page(page.url) == page.body:
            return False
        write_whole(page_path(self.folder, page.url), json.dumps(asdict(page), ensure_ascii=False, indent=1).encode())
        self._state.execute("insert or replace into pages values (?, ?, ?)", [page.url, page.body, time.time()])
        self._state.execute("delete from failures where url = ?", [page.url])
        return True

    def count_failures(self, url: str) -> int:
        """In how many runs a page has failed."""
        row = self._state.execute("select run_count from failures where url = ?", [url]).fetchone()
        return int(row[0]) if row else 0

    def note_failure(self, url: str, reason: str) -> None:
        self._state.execute(
            "insert into failures values (?, ?, 1, ?) on conflict (url)"
            " do update set reason = excluded.reason, run_count = run_count + 1, failed_at = excluded.failed_at",
            [url, reason, time.time()],
        )

    def find_answers(self, key: str) -> list[Entry]:
        rows = self._state.execute(
            "select id, request, response, body from answers where key = ? order by stored_at desc", [key]
        ).fetchall()
        return [_build_entry(self.folder, *row) for row in rows if body_path(self.folder, row[3]).exists()]

    def write_answer(self, entry: Entry, key: str, body: bytes) -> None:
        """Keeps the newest answer to a request and drops the older one with its body, unless a page holds it."""
        old = self._state.execute("select body from answers where key = ?", [key]).fetchall()
        name = self.write_body(body)
        self._state.execute("delete from answers where key = ?", [key])
        response = json.dumps({"status": entry.response.status_code, "headers": _pack(entry.response.headers)})
        request = json.dumps({"method": entry.request.method, "url": entry.request.url, "headers": _pack(entry.request.headers)})
        self._state.execute("insert into answers values (?, ?, ?, ?, ?, ?)", [str(entry.id), key, request, response, name, time.time()])
        for (body_name,) in old:
            self._drop_body(body_name)

    def update_answer(self, identifier: uuid.UUID, headers: Headers) -> None:
        row = self._state.execute("select response from answers where id = ?", [str(identifier)]).fetchone()
        if row:
            response = json.loads(row[0]) | {"headers": _pack(headers)}
            self._state.execute("update answers set response = ? where id = ?", [json.dumps(response), str(identifier)])

    def drop_answer(self, identifier: uuid.UUID) -> None:
        row = self._state.execute("select body from answers where id = ?", [str(identifier)]).fetchone()
        self._state.execute("delete from answers where id = ?", [str(identifier)])
        if row:
            self._drop_body(row[0])

    def _drop_body(self, name: str) -> None:
        used = self._state.execute(
            "select exists (select 1 from answers where body = ?1) or exists (select 1 from pages where body = ?1)", [name]
        ).fetchone()
        if not used[0]:
            body_path(self.folder, name).unlink(missing_ok=True)


class AnswerStorage(AsyncBaseStorage):
    """hishel's view of the store: an answer is kept once its body has been read."""

    def __init__(self, store: FetchStore) -> None:
        super().__init__()
        self._store = store

    async def create_entry(
        self, request: Request, response: Response, key: str, *, ttl: float | None = None, tti: float | None = None
    ) -> Entry:
        entry = Entry(uuid.uuid4(), request, Response(response.status_code, response.headers))
        entry.response.stream = self._save(entry, cast("AsyncIterator[bytes]", response.stream), key)
        return entry

    async def _save(self, entry: Entry, stream: AsyncIterator[bytes], key: str) -> AsyncIterator[bytes]:
        parts: list[bytes] = []
        async for part in stream:
            parts.append(part)
            yield part
        self._store.write_answer(entry, key, b"".join(parts))

    async def get_entries(self, key: str) -> list[Entry]:
        return self._store.find_answers(key)

    async def update_headers(self, id: uuid.UUID, headers: Headers) -> None:
        self._store.update_answer(id, headers)

    async def remove_entry(self, id: uuid.UUID) -> None:
        self._store.drop_answer(id)


def _build_entry(folder: Path, identifier: str, request: str, response: str, body: str) -> Entry:
    asked, answered = json.loads(request), json.loads(response)
    return Entry(
        uuid.UUID(identifier),
        Request(asked["method"], asked["url"], Headers(asked["headers"])),
        Response(answered["status"], Headers(answered["headers"]), _stream_body(folder, body)),
    )


async def _stream_body(folder: Path, name: str) -> AsyncIterator[bytes]:
    yield read_body(folder, name)


def _pack(headers: Headers) -> dict[str, list[str]]:
    return {name: list(headers.get_list(name) or []) for name in headers}


def body_path(folder: Path, name: str) -> Path:
    return folder / ".bodies" / name[:2] / f"{name}.zst"


def page_path(folder: Path, url: str) -> Path:
    name = hashlib.sha256(url.encode()).hexdigest()[:32]
    return folder / "pages" / name[:2] / f"{name}.page"


def read_body(folder: Path, name: str) -> bytes:
    """A stored body as it was sent."""
    return zstandard.ZstdDecompressor().decompress(body_path(folder, name).read_bytes())


def read_page_file(path: Path) -> StoredPage:
    """A page from its .page file; raises ValueError or TypeError where it is none."""
    found: Mapping[str, Any] = json.loads(path.read_bytes())
    return StoredPage(**found)


def write_whole(path: Path, data: bytes) -> None:
    """A file that appears with all of its content or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    with draft.open("wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())
    draft.replace(path)
