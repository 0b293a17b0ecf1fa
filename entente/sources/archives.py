"""Members of zip and tar archives, each read like a file of its own, none ever written to disk."""

import io
import tarfile
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import IO, cast

from entente.errors import RejectedItem
from entente.sources import reasons
from entente.sources.metering import MeteredStream, unpack
from entente.sources.reading import Found, Reading, read_whole
from entente.sources.zip_salvage import salvage_members

ENCRYPTED_FLAG = 0x1
# Left by archivers and file managers; no content of the user's.
HOUSEKEEPING = ("__MACOSX/", ".DS_Store", "Thumbs.db", "desktop.ini")


def read_archive(uri: str, name: str, kind: str, stream: IO[bytes], size: int | None, reading: Reading) -> Found:
    """Every member's records; a bad member is rejected by itself and the rest is kept."""
    if reading.depth >= reading.options.limits.depth:
        raise RejectedItem(reasons.TOO_DEEP, f"packed more than {reading.options.limits.depth} times")
    names: Counter[str] = Counter()
    members = _open_zip(stream, reading) if kind == "zip" else _open_tar(kind, stream, size, reading)
    for member, packed, content in members:
        reading.budget.count_member(reading.options.limits)
        names[member] += 1
        repeat = f"~{names[member]}" if names[member] > 1 else ""
        member_uri = f"{uri}!{member}{repeat}"
        if isinstance(content, RejectedItem):
            yield reading.reject(member_uri, content, packed)
        elif is_unsafe(member):
            yield reading.reject(member_uri, RejectedItem(reasons.UNSAFE_NAME, f"name points outside its archive: {member!r}"), packed)
        elif not is_housekeeping(member):
            yield from reading.read_inside(member_uri, PurePosixPath(member).name, content, packed)


def is_unsafe(member: str) -> bool:
    """True for names that would be written outside the folder an archive is unpacked to."""
    path = member.replace("\\", "/")
    return path.startswith("/") or path[1:3] == ":/" or ".." in path.split("/") or "\x00" in path


def is_housekeeping(member: str) -> bool:
    return member.startswith(HOUSEKEEPING) or PurePosixPath(member).name in HOUSEKEEPING or PurePosixPath(member).name.startswith("._")


Members = Iterator[tuple[str, int | None, IO[bytes] | RejectedItem]]


def _open_zip(stream: IO[bytes], reading: Reading) -> Members:
    """Members of a zip file; it is held in memory where it lies in another archive."""
    limits = reading.options.limits
    seekable = stream if stream.seekable() else io.BytesIO(read_whole(stream, limits.file_bytes, "an archive in an archive"))
    try:
        archive = zipfile.ZipFile(seekable)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        for name, packed, content in salvage_members(seekable, limits, reading.budget):
            yield name, packed, content if isinstance(content, RejectedItem) else io.BytesIO(content)
        return
    with archive:
        for info in archive.infolist():
            if info.filename.endswith("/"):
                continue
            yield info.filename, info.compress_size, _open_zip_member(archive, info, reading)


def _open_zip_member(archive: zipfile.ZipFile, info: zipfile.ZipInfo, reading: Reading) -> IO[bytes] | RejectedItem:
    if info.flag_bits & ENCRYPTED_FLAG:
        return RejectedItem(reasons.ENCRYPTED, "needs a password")
    try:
        opened = archive.open(info)
    except (zipfile.BadZipFile, NotImplementedError, OSError, RuntimeError, ValueError, zlib.error) as error:
        return RejectedItem(reasons.DAMAGED, str(error) or type(error).__name__)
    metered = MeteredStream(cast("IO[bytes]", _ZipMember(opened)), reading.options.limits, reading.budget, info.compress_size)
    return io.BufferedReader(cast("io.RawIOBase", metered), 1 << 16)


class _ZipMember:
    """A zip member whose checksum error reads as damage."""

    def __init__(self, opened: IO[bytes]) -> None:
        self._opened = opened

    def read(self, size: int) -> bytes:
        try:
            return self._opened.read(size)
        except (zipfile.BadZipFile, NotImplementedError) as error:
            raise OSError(str(error)) from error


def _open_tar(kind: str, stream: IO[bytes], size: int | None, reading: Reading) -> Members:
    """Members of a tar file in the order they lie in it, read as a stream."""
    _, _, compression = kind.partition("+")
    source = unpack(compression, stream, reading.options.limits, reading.budget, size) if compression else stream
    try:
        with tarfile.open(fileobj=source, mode="r|", errorlevel=1) as archive:
            for info in archive:
                if info.isfile():
                    yield info.name, info.size, io.BufferedReader(cast("io.RawIOBase", _TarMember(archive.extractfile(info))), 1 << 16)
    except tarfile.ReadError as error:
        is_early = "unexpected end" in str(error) or "empty" in str(error)
        raise RejectedItem(reasons.TRUNCATED if is_early else reasons.DAMAGED, f"tar: {error}") from error
    except (tarfile.TarError, EOFError, ValueError, OverflowError) as error:
        raise RejectedItem(reasons.DAMAGED, f"tar: {error}") from error


class _TarMember(io.RawIOBase):
    """A member of a tar stream; an end before its size is truncation."""

    def __init__(self, opened: IO[bytes] | None) -> None:
        self._opened = opened

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray, /) -> int:  # pyright: ignore[reportIncompatibleMethodOverride]: a buffer of bytes is all that BufferedReader passes
        try:
            data = self._opened.read(len(buffer)) if self._opened else b""
        except tarfile.ReadError as error:
            raise RejectedItem(reasons.TRUNCATED, f"tar: {error}") from error
        buffer[: len(data)] = data
        return len(data)
