import bz2
import gzip
import io
import json
import lzma
import os
import random
import tarfile
import zipfile
import zlib
from pathlib import Path

import polars as pl
import pytest
import zstandard

from entente.sources import Limits, ReadOptions, Record, Rejection, read_item

ARTICLE = "The ministers of Chile and Peru met in Lima on Monday and signed a trade agreement.\n\nThey will meet again in May."


def write(folder: Path, name: str, data: bytes | str) -> Path:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def read(path: Path, options: ReadOptions | None = None) -> tuple[list[Record], list[Rejection]]:
    outcomes = list(read_item(str(path), options))
    return [each for each in outcomes if isinstance(each, Record)], [each for each in outcomes if isinstance(each, Rejection)]


def make_zip(members: dict[str, bytes | str]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def make_tar(members: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        for name, data in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return buffer.getvalue()


PACKERS = {"gz": gzip.compress, "zst": zstandard.ZstdCompressor().compress, "bz2": bz2.compress, "xz": lzma.compress}


@pytest.mark.parametrize("suffix", PACKERS)
def test_a_packed_article_is_read(tmp_path: Path, suffix: str) -> None:
    records, rejections = read(write(tmp_path, f"a.txt.{suffix}", PACKERS[suffix](ARTICLE.encode())))
    assert [record.body for record in records] == [ARTICLE.encode()]
    assert not rejections


@pytest.mark.parametrize("suffix", ["", *PACKERS])
def test_a_tar_is_read_member_by_member(tmp_path: Path, suffix: str) -> None:
    data = make_tar({"one.txt": ARTICLE.encode(), "sub/two.txt": b"Second article."})
    data = PACKERS[suffix](data) if suffix else data
    path = write(tmp_path, f"a.tar.{suffix}" if suffix else "a.tar", data)
    records, rejections = read(path)
    assert [record.source_uri for record in records] == [f"{path}!one.txt", f"{path}!sub/two.txt"]
    assert not rejections


def test_archives_in_archives_are_read(tmp_path: Path) -> None:
    inner = make_zip({"x.jsonl": json.dumps({"text": ARTICLE})})
    path = write(
        tmp_path,
        "a.zip",
        make_zip({"inner.zip": inner, "b.txt.gz": gzip.compress(ARTICLE.encode()), "c.tar": make_tar({"d.txt": b"Hello there."})}),
    )
    records, rejections = read(path)
    assert [record.source_uri for record in records] == [f"{path}!inner.zip!x.jsonl#1", f"{path}!b.txt.gz", f"{path}!c.tar!d.txt"]
    assert not rejections


def test_archives_nested_too_deep_are_rejected(tmp_path: Path) -> None:
    data: bytes = ARTICLE.encode()
    for _ in range(6):
        data = make_zip({"a.zip": data})
    records, rejections = read(write(tmp_path, "a.zip", data))
    assert not records
    assert [rejection.reason for rejection in rejections] == ["too_deep"]


def test_a_bad_member_does_not_spoil_its_archive(tmp_path: Path) -> None:
    members = {
        "../evil.txt": ARTICLE,
        "/abs.txt": ARTICLE,
        "C:/win.txt": ARTICLE,
        "good.txt": ARTICLE,
        "image.png": b"\x89PNG\r\n",
        "empty.txt": "",
        "x.pdf": b"%PDF-1.4",
        "bomb.txt": b"0" * 40_000_000,
    }
    path = write(tmp_path, "a.zip", make_zip(members))
    records, rejections = read(path, ReadOptions(Limits(ratio_free_bytes=1 << 20)))
    assert [record.source_uri for record in records] == [f"{path}!good.txt"]
    assert {rejection.source_uri.split("!")[1]: rejection.reason for rejection in rejections} == {
        "../evil.txt": "unsafe_name",
        "/abs.txt": "unsafe_name",
        "C:/win.txt": "unsafe_name",
        "image.png": "not_text",
        "empty.txt": "empty",
        "x.pdf": "unsupported_format",
        "bomb.txt": "too_large",
    }


def test_members_of_the_same_name_have_different_uris(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("a.txt", "One.")
        with pytest.warns(UserWarning, match="Duplicate name"):
            archive.writestr("a.txt", "Two.")
    path = write(tmp_path, "a.zip", buffer.getvalue())
    records, _ = read(path)
    assert [record.source_uri for record in records] == [f"{path}!a.txt", f"{path}!a.txt~2"]
    assert [record.body for record in records] == [b"One.", b"Two."]


def test_an_encrypted_member_is_rejected_by_itself(tmp_path: Path) -> None:
    data = bytearray(make_zip({"a.txt": ARTICLE, "b.txt": ARTICLE}))
    data[6] |= 1  # the flag in the first local header, then in the central directory
    data[data.index(b"PK\x01\x02") + 8] |= 1
    records, rejections = read(write(tmp_path, "a.zip", bytes(data)))
    assert len(records) == 1
    assert [rejection.reason for rejection in rejections] == ["encrypted"]


def test_a_damaged_member_is_rejected_by_itself(tmp_path: Path) -> None:
    data = bytearray(make_zip({"a.txt": ARTICLE * 50, "b.txt": ARTICLE}))
    data[60] ^= 0xFF
    records, rejections = read(write(tmp_path, "a.zip", bytes(data)))
    assert [record.name for record in records] == ["b.txt"]
    assert [rejection.reason for rejection in rejections] == ["damaged"]


@pytest.mark.parametrize("is_streamed", [False, True], ids=["sizes before", "sizes behind"])
def test_a_zip_without_its_directory_gives_the_members_it_still_holds(tmp_path: Path, is_streamed: bool) -> None:
    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return not is_streamed

        def tell(self) -> int:
            return super().tell() if not is_streamed else self.refuse()

        def refuse(self) -> int:
            raise OSError

    buffer = Pipe()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(10):
            archive.writestr(f"{number}.txt", os.urandom(600).hex())
    data = buffer.getvalue()
    path = write(tmp_path, "a.zip", data[: len(data) * 6 // 10])
    records, rejections = read(path)
    assert 5 <= len(records) <= 7
    assert [rejection.reason for rejection in rejections] == ["truncated", "truncated"]
    assert rejections[1].source_uri == str(path)


@pytest.mark.parametrize("cut", [10, 200, 700])
def test_a_truncated_archive_gives_what_came_before(tmp_path: Path, cut: int) -> None:
    packed = gzip.compress(make_tar({f"{number}.txt": os.urandom(600).hex().encode() for number in range(10)}), mtime=0)
    records, rejections = read(write(tmp_path, "a.tar.gz", packed[: len(packed) * cut // 1000]))
    assert len(records) == {10: 0, 200: 1, 700: 6}[cut] or abs(len(records) - cut // 100) <= 2
    assert [rejection.reason for rejection in rejections] == ["truncated"]


def test_truncated_json_lines_give_the_whole_lines(tmp_path: Path) -> None:
    lines = "".join(json.dumps({"text": os.urandom(300).hex()}) + "\n" for _ in range(100)).encode()
    packed = gzip.compress(lines)
    records, rejections = read(write(tmp_path, "a.jsonl.gz", packed[: len(packed) // 2]))
    assert 30 < len(records) < 70
    assert [rejection.reason for rejection in rejections] == ["truncated"]


def test_a_bomb_is_stopped(tmp_path: Path) -> None:
    packed = zlib.compressobj(9, zlib.DEFLATED, 31)
    data = b"".join(packed.compress(b"x" * (1 << 20)) for _ in range(64)) + packed.flush()
    records, rejections = read(write(tmp_path, "a.jsonl.gz", data), ReadOptions(Limits(ratio_free_bytes=1 << 20)))
    assert not records
    assert [rejection.reason for rejection in rejections] == ["compression_ratio"]


def test_members_are_counted(tmp_path: Path) -> None:
    path = write(tmp_path, "a.zip", make_zip({f"{number}.txt": ARTICLE for number in range(20)}))
    records, rejections = read(path, ReadOptions(Limits(members=5)))
    assert len(records) == 5
    assert [rejection.reason for rejection in rejections] == ["too_many_members"]


def test_json_lines_reject_a_bad_line_by_its_number(tmp_path: Path) -> None:
    lines = [
        json.dumps({"text": ARTICLE}),
        "{broken",
        "",
        json.dumps({"title": "no text"}),
        "[1, 2]",
        json.dumps("A line that is a string."),
        json.dumps({"body": ARTICLE}),
    ]
    path = write(tmp_path, "a.jsonl", "\ufeff" + "\n".join(lines))
    records, rejections = read(path)
    assert [record.source_uri for record in records] == [f"{path}#1", f"{path}#6", f"{path}#7"]
    assert [(rejection.source_uri.split("#")[1], rejection.reason) for rejection in rejections] == [
        ("2", "invalid_json"),
        ("4", "no_text_field"),
        ("5", "invalid_record"),
    ]
    assert "line 2, character 2" in rejections[0].detail


@pytest.mark.parametrize(
    ("record", "detail"),
    [
        pytest.param({"text": ""}, "nothing in its field 'text'", id="the field is there and empty"),
        pytest.param({"Body_Text": " ", "title": "T"}, "nothing in its field 'Body_Text'", id="its name is written another way"),
        pytest.param(
            {"inhalt": "x", "titel": "T"},
            "none of its fields is known to hold a text: 'inhalt', 'titel'; the setting read_fields can name one, as in text=inhalt",
            id="no field has a name that is known",
        ),
        pytest.param({}, "a record without fields", id="no field at all"),
    ],
)
def test_a_record_without_text_says_which_field_was_looked_for(tmp_path: Path, record: dict[str, str], detail: str) -> None:
    records, (rejection,) = read(write(tmp_path, "a.jsonl", json.dumps(record) + "\n" + json.dumps({"text": ARTICLE})))
    assert len(records) == 1
    assert (rejection.reason, rejection.detail) == ("no_text_field", detail)


@pytest.mark.parametrize("chunk", [17, 100, 1 << 18])
def test_a_json_array_is_streamed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, chunk: int) -> None:
    monkeypatch.setattr("entente.sources.json_records.CHUNK_CHARACTERS", chunk)
    path = write(
        tmp_path, "a.json", json.dumps([{"text": f"{ARTICLE} {number} é“”"} for number in range(30)], indent=1, ensure_ascii=False)
    )
    records, rejections = read(path)
    assert [record.body for record in records] == [f"{ARTICLE} {number} é“”" for number in range(30)]
    assert not rejections


@pytest.mark.parametrize(("cut", "reason"), [("]", "truncated"), ('"text"', "invalid_json")])
def test_a_broken_json_array_gives_the_elements_before(tmp_path: Path, cut: str, reason: str) -> None:
    text = json.dumps([{"text": ARTICLE}, {"text": ARTICLE}])
    text = text[: text.rindex(cut)] if cut == "]" else text[: text.rindex(cut)] + "oops" + text[text.rindex(cut) :]
    records, rejections = read(write(tmp_path, "a.json", text))
    assert len(records) == (2 if cut == "]" else 1)
    assert [rejection.reason for rejection in rejections] == [reason]


@pytest.mark.parametrize(
    ("value", "count"),
    [
        ({"headline": "A", "articleBody": ARTICLE}, 1),
        ({"articles": [{"text": ARTICLE}, {"text": ARTICLE}]}, 2),
        ({"response": {"docs": [{"body": ARTICLE}]}}, 1),
        ({"hits": {"hits": [{"_id": 1, "_source": {"content": ARTICLE}}]}}, 1),
    ],
    ids=["one article", "a list of articles", "a search answer", "an index answer"],
)
def test_a_json_object_is_an_article_or_wraps_some(tmp_path: Path, value: object, count: int) -> None:
    records, rejections = read(write(tmp_path, "a.json", json.dumps(value, indent=2)))
    assert [record.body for record in records] == [ARTICLE] * count
    assert not rejections


@pytest.mark.parametrize(
    "text", ["{", "[", '{"a":', "[" * 100_000, '{"a":' * 50_000, "nul", '{"text": 1' + "0" * 6000 + "}"], ids=lambda text: text[:8]
)
def test_damaged_json_is_rejected_and_never_raises(tmp_path: Path, text: str) -> None:
    records, rejections = read(write(tmp_path, "a.json", text))
    assert not records
    assert len(rejections) == 1


RECORDS = [
    {
        "headline": "H",
        "articleBody": ARTICLE,
        "datePublished": "2022-11-10",
        "author": {"@type": "Person", "name": "Ann Lee"},
        "publisher": {"name": "Herald"},
        "inLanguage": "en",
    },
    {
        "uri": "u",
        "headlines": [{"role": "main", "value": "H"}],
        "bodies": [{"role": "main", "value": ARTICLE}],
        "versioncreated": "2022-11-10T10:00:00Z",
        "by": "Ann Lee",
        "source": "Herald",
    },
    {"Title": "H", "Full Text": ARTICLE, "Publication Date": "2022-11-10", "Authors": ["Ann Lee"], "Source_Name": "Herald"},
    {"title": "H", "text": ARTICLE, "publish_date": 1668038400, "authors": "Ann Lee", "source": {"id": None, "name": "Herald"}},
    {
        "title": "H",
        "content": ARTICLE,
        "publishedAt": "2022-11-10T10:00:00Z",
        "author": "Ann Lee",
        "source": {"id": None, "name": "Herald"},
        "description": "short",
    },
]


@pytest.mark.parametrize("record", RECORDS, ids=["schema.org", "ninjs", "export with spaces", "numbers for dates", "news interface"])
def test_field_names_are_guessed(tmp_path: Path, record: dict[str, object]) -> None:
    records, _ = read(write(tmp_path, "a.jsonl", json.dumps(record)))
    metadata = records[0].metadata
    assert records[0].body == ARTICLE
    assert (metadata.title, metadata.outlet, metadata.author) == ("H", "Herald", "Ann Lee")
    assert str(metadata.published).startswith("2022-11-10")


def test_field_names_may_be_mapped(tmp_path: Path) -> None:
    path = write(tmp_path, "a.jsonl", json.dumps({"text": "No.", "inhalt": {"lang": ARTICLE}, "wann": "10.11.2022", "blatt": "Herald"}))
    options = ReadOptions(fields={"text": ("inhalt.lang",), "published": ("wann",), "outlet": ("blatt",)})
    records, _ = read(path, options)
    assert (records[0].body, records[0].metadata.published, records[0].metadata.outlet) == (ARTICLE, "10.11.2022", "Herald")


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_rows_of_a_csv_are_records(tmp_path: Path, delimiter: str, encoding: str) -> None:
    text = ARTICLE.replace("Chile", "Côte d’Ivoire").replace("\n\n", " ")
    rows = [
        delimiter.join(("title", "date", "text")),
        delimiter.join(("H", "2022-11-10", f'"{text}"')),
        delimiter.join(("I", "2022-11-11", "")),
    ]
    path = write(tmp_path, "a.csv", "\r\n".join(rows).encode(encoding))
    records, rejections = read(path)
    assert [(record.source_uri, record.body, record.metadata.title) for record in records] == [(f"{path}#1", text, "H")]
    assert [(rejection.source_uri, rejection.reason) for rejection in rejections] == [(f"{path}#2", "no_text_field")]


def test_rows_of_parquet_are_records(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    pl.DataFrame(
        {"headline": ["H", "I"], "body": [ARTICLE, None], "published": pl.Series(["2022-11-10", None]).str.to_date()}
    ).write_parquet(path)
    records, rejections = read(path)
    assert [(record.body, record.metadata.title, str(record.metadata.published)) for record in records] == [(ARTICLE, "H", "2022-11-10")]
    assert [rejection.reason for rejection in rejections] == ["no_text_field"]
    assert read(write(tmp_path, "b.parquet", path.read_bytes()[:-20]))[1][0].reason == "damaged"


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
