"""Streams that know when to stop: unpacked bytes counted against limits, damage named for what it is."""

import bz2
import gzip
import io
import lzma
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import IO, Any, cast

import zstandard

from entente.errors import RejectedItem
from entente.sources import reasons
from entente.sources.options import Limits

# What decompressors raise on damaged input; EOFError is input that ends early.
DAMAGE = (zlib.error, gzip.BadGzipFile, zstandard.ZstdError, lzma.LZMAError, OSError)


@dataclass(slots=True)
class Budget:
    """What one item may still unpack, counted over all its members that were read to the end."""

    left_bytes: int
    members: int = 0

    @classmethod
    def for_item(cls, size_bytes: int, limits: Limits) -> "Budget":
        return cls(min(limits.unpacked_bytes, max(4 * limits.ratio_free_bytes, limits.ratio * size_bytes)))

    def count_member(self, limits: Limits) -> None:
        self.members += 1
        if self.members > limits.members:
            raise RejectedItem(reasons.TOO_MANY_MEMBERS, f"more than {limits.members} members; the rest was not read")


class MeteredStream(io.RawIOBase):
    """A reader of unpacked bytes that raises RejectedItem past the ratio or the item's budget, and on damage.

    `packed_bytes` is the packed size where it is known, else null: then only the budget counts.
    """

    def __init__(self, source: IO[bytes], limits: Limits, budget: Budget, packed_bytes: int | None) -> None:
        # read1 gives what is there before damage further on is met; read would lose it.
        self._read = cast("Callable[[int], bytes]", getattr(source, "read1", source.read))
        self._budget = budget
        self._cap = None if packed_bytes is None else max(limits.ratio_free_bytes, limits.ratio * packed_bytes)
        self.count = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray, /) -> int:  # pyright: ignore[reportIncompatibleMethodOverride]: BufferedReader passes a view of bytes
        view = memoryview(buffer)
        try:
            data = self._read(len(view))
        except EOFError as error:
            raise RejectedItem(reasons.TRUNCATED, f"ends early after {self.count} unpacked bytes") from error
        except DAMAGE as error:
            raise RejectedItem(reasons.DAMAGED, f"damaged after {self.count} unpacked bytes: {error}") from error
        view[: len(data)] = data
        self.count += len(data)
        self._budget.left_bytes -= len(data)
        if self._cap is not None and self.count > self._cap:
            self._budget.left_bytes += self.count  # a bomb does not use up what its neighbours may unpack
            raise RejectedItem(reasons.COMPRESSION_RATIO, f"unpacks to more than {self._cap} bytes, far beyond what text does")
        if self._budget.left_bytes < 0:
            raise RejectedItem(reasons.COMPRESSION_RATIO, "the item as a whole unpacks to far more than text does; the rest was not read")
        return len(data)


def unpack(kind: str, source: IO[bytes], limits: Limits, budget: Budget, packed_bytes: int | None) -> io.BufferedReader:
    """A buffered reader of what `source`, compressed as gzip, zstd, bzip2 or xz, holds."""
    opened: Any
    if kind == "gzip":
        opened = gzip.GzipFile(fileobj=source, mode="rb")
    elif kind == "zstd":
        opened = _ZstdReader(source)
    elif kind == "bzip2":
        opened = bz2.BZ2File(source, "rb")
    else:
        opened = lzma.LZMAFile(source, "rb")  # noqa: SIM115  # closed with the file it reads
    metered = MeteredStream(cast("IO[bytes]", opened), limits, budget, packed_bytes)
    return io.BufferedReader(cast("io.RawIOBase", metered), 1 << 18)


class _ZstdReader:
    """Zstandard frames one after the other; a stream that ends within a frame raises EOFError."""

    def __init__(self, source: IO[bytes]) -> None:
        self._source = source
        self._decompressor = zstandard.ZstdDecompressor(max_window_size=1 << 27).decompressobj(write_size=1 << 18)
        self._pending = b""
        self._unused = b""
        self._is_inside = False

    def read(self, size: int) -> bytes:
        while not self._pending:
            packed = self._unused or self._source.read(1 << 15)
            self._unused = b""
            if not packed:
                if self._is_inside:
                    raise EOFError
                return b""
            self._is_inside = True
            self._pending = self._decompressor.decompress(packed)
            if self._decompressor.eof:
                self._unused = self._decompressor.unused_data
                self._is_inside = False
                self._decompressor = zstandard.ZstdDecompressor(max_window_size=1 << 27).decompressobj(write_size=1 << 18)
        data, self._pending = self._pending[:size], self._pending[size:]
        return data
