"""Mails, web archives, and what cannot be taken at all."""

import gzip
import json
import random
from pathlib import Path

import pytest
from source_files import ARTICLE, read, write

from entente.sources import Limits, ReadOptions

MAIL = """From: Ann Lee <ann@example.org>
Subject: =?utf-8?q?Chile_and_Per=C3=BA_sign?=
Date: Thu, 10 Nov 2022 23:30:00 -0500
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary=XX

--XX
Content-Type: text/html; charset=utf-8

<p>Hello</p>
--XX
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

The ministers met in Lim=C3=A1.
--XX--
""".replace("\n", "\r\n")


def test_a_mail_gives_its_text_and_headers(tmp_path: Path) -> None:
    records, rejections = read(write(tmp_path, "a.eml", MAIL))
    assert not rejections
    assert b"The ministers met in Lim\xc3\xa1." in records[0].body  # type: ignore[operator]
    assert (records[0].metadata.title, records[0].metadata.author, records[0].metadata.published) == (
        "Chile and Perú sign",
        "Ann Lee",
        "2022-11-10",
    )


def test_a_mailbox_gives_every_mail(tmp_path: Path) -> None:
    box = "".join(f"From ann@example.org Thu Nov 10 10:00:00 2022\n{MAIL}\n" for _ in range(3)).replace("\r\n", "\n")
    records, rejections = read(write(tmp_path, "a.mbox", box))
    assert (len(records), rejections) == (3, [])


def make_warc_record(url: str, status: str, content_type: str, body: bytes) -> bytes:
    answer = f"HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2022-11-10T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n\r\n"
    )
    return head.encode() + answer + b"\r\n\r\n"


def test_a_web_archive_gives_its_pages(tmp_path: Path) -> None:
    page = f"<html><body><p>{ARTICLE}</p></body></html>".encode()
    entries = [
        make_warc_record("http://e.org/2022/11/10/a", "200 OK", "text/html; charset=utf-8", page),
        make_warc_record("http://e.org/b", "404 Not Found", "text/html", page),
        make_warc_record("http://e.org/c.png", "200 OK", "image/png", b"\x89PNG"),
    ]
    for name, data in (("a.warc.gz", b"".join(map(gzip.compress, entries))), ("a.warc", b"".join(entries))):
        records, rejections = read(write(tmp_path, name, data))
        assert [(record.kind, record.body, record.metadata.url, record.declared_encoding) for record in records] == [
            ("html", page, "http://e.org/2022/11/10/a", "utf-8")
        ]
        assert [rejection.reason for rejection in rejections] == ["http_status", "not_text"]
    _, rejections = read(write(tmp_path, "b.warc.gz", gzip.compress(entries[0])[:150]))
    assert [rejection.reason for rejection in rejections] == ["truncated"]


def test_damage_in_a_web_archive_is_a_note_or_a_rejection_and_never_printed(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    words = " ".join(map(str, random.Random(1).choices(range(10**6), k=50_000)))
    page = f"<html><body><p>{ARTICLE}</p><p>{words}</p></body></html>".encode()
    packed = gzip.compress(page, mtime=0)
    broken = packed[: len(packed) // 2] + bytes(reversed(packed[len(packed) // 2 :]))
    entry = make_warc_record("http://e.org/a", "200 OK", "text/html\r\nContent-Encoding: gzip", broken)
    records, _ = read(write(tmp_path, "a.warc", entry))
    assert [record.body[:1000] == page[:1000] for record in records] == [True]
    assert "breaks off" in records[0].notes[0]
    wrong_length = make_warc_record("http://e.org/b", "200 OK", "text/html", page).replace(b"\r\n\r\n", b"\r\n\r\nodd line", 1)
    read(write(tmp_path, "b.warc", wrong_length + entry))
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("empty.txt", b"", "empty"),
        ("a.pdf", b"%PDF-1.4 ...", "unsupported_format"),
        ("a.docx", b"PK\x03\x04", "unsupported_format"),
        ("photo.jpg", b"\xff\xd8\xff\xe0", "not_text"),
        ("photo.txt", b"\x89PNG\r\n\x1a\n", "not_text"),
        ("a.zip", b"PK\x03\x04 and nothing more", "damaged"),
        ("a.gz", b"\x1f\x8b\x08", "truncated"),
        ("a.zst", b"\x28\xb5\x2f\xfd", "truncated"),
        ("a.jsonl", b"\n\n", "empty"),
        ("a.csv", b"text\n", "empty"),
        ("a.txt", b"x" * 9_000_000, "too_large"),
        ("a.tar", b"\0" * 10240, "empty"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_cannot_be_taken_is_rejected_with_a_reason(tmp_path: Path, name: str, data: bytes, reason: str) -> None:
    records, rejections = read(write(tmp_path, name, data))
    assert not records
    assert [rejection.reason for rejection in rejections] == [reason]


def test_a_long_line_is_rejected_and_the_next_one_read(tmp_path: Path) -> None:
    path = write(tmp_path, "a.jsonl", json.dumps({"text": "x" * 5000}) + "\n" + json.dumps({"text": ARTICLE}) + "\n")
    records, rejections = read(path, ReadOptions(Limits(line_bytes=1000)))
    assert [record.source_uri for record in records] == [f"{path}#2"]
    assert [(rejection.source_uri, rejection.reason) for rejection in rejections] == [(f"{path}#1", "too_large")]


def test_a_missing_or_unreadable_file_is_rejected(tmp_path: Path) -> None:
    assert [rejection.reason for rejection in read(tmp_path / "gone.txt")[1]] == ["unreadable"]
    assert [rejection.reason for rejection in read(tmp_path)[1]] == ["unreadable"]
