"""What every reader of a format is told, and what all of them do."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import IO

from entente.errors import RejectedItem
from entente.sources import reasons
from entente.sources.metering import Budget
from entente.sources.options import ReadOptions
from entente.sources.records import Record, Rejection

Found = Iterator[Record | Rejection]


@dataclass(frozen=True, slots=True)
class Reading:
    """What every reader is told: the item, how to read, what may still be unpacked, how many archives deep it is.

    `open_stream` reads a stream of any format: uri, name, stream, size, reading.
    """

    item_uri: str
    options: ReadOptions
    budget: Budget
    open_stream: Callable[[str, str, IO[bytes], int | None, "Reading"], Found]
    depth: int = 0

    def reject(self, uri: str, error: RejectedItem, size_bytes: int | None = None) -> Rejection:
        return Rejection(uri, self.item_uri, error.reason, error.detail, size_bytes)

    def read_inside(self, uri: str, name: str, stream: IO[bytes], size: int | None) -> Found:
        """Records of what lies in an archive or a compressed stream, whatever it is."""
        return self.open_stream(uri, name, stream, size, replace(self, depth=self.depth + 1))


def read_whole(stream: IO[bytes], cap: int, what: str) -> bytes:
    """All bytes of a stream; raises RejectedItem where they are more than `cap`."""
    data = stream.read(cap + 1)
    if len(data) > cap:
        raise RejectedItem(reasons.TOO_LARGE, f"{what} is larger than {cap} bytes; split it or raise the limit")
    return data
