"""Archives and packed files: every member counts, a bad one does not spoil the rest."""

import gzip
import io
import json
import os
import zipfile
import zlib
from pathlib import Path

import pytest
from source_files import ARTICLE, PACKERS, make_tar, make_zip, read, write

from entente.sources import Limits, ReadOptions


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
