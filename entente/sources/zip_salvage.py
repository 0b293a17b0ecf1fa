"""Members of a zip file whose directory is lost, because it was cut off or overwritten: found by their own headers."""

import struct
import zlib
from collections.abc import Iterator
from typing import IO

from entente.errors import RejectedItem
from entente.sources import reasons
from entente.sources.metering import Budget
from entente.sources.options import Limits

HEADER = struct.Struct("<4s5H3I2H")
MARK = b"PK\x03\x04"
ENCRYPTED_FLAG, SIZES_FOLLOW_FLAG, UTF8_FLAG = 0x1, 0x8, 0x800
STORED, DEFLATED = 0, 8
PIECE_BYTES = 1 << 16
# A salvaged member is held in memory.
LONGEST_MEMBER = 64 << 20


def salvage_members(stream: IO[bytes], limits: Limits, budget: Budget) -> Iterator[tuple[str, int | None, bytes | RejectedItem]]:
    """Name, packed size and content of each member from the start on, until the first that is cut off; ends in a RejectedItem.

    Raises RejectedItem at once where the file does not begin with a member.
    """
    stream.seek(0)
    count = 0
    while (head := stream.read(HEADER.size)).startswith(MARK) and len(head) == HEADER.size:
        _, _, flags, method, _, _, _, packed_size, _, name_length, extra_length = HEADER.unpack(head)
        name = stream.read(name_length).decode("utf-8" if flags & UTF8_FLAG else "cp437", errors="replace")
        stream.seek(extra_length, 1)
        if name.endswith("/"):
            continue
        count += 1
        start = stream.tell()
        content = _read_member(stream, flags, method, packed_size, limits, budget)
        yield name, stream.tell() - start, content
        if isinstance(content, RejectedItem):
            break
        if flags & SIZES_FOLLOW_FLAG:
            _skip_to_mark(stream)
    if not count:
        raise RejectedItem(reasons.DAMAGED, "no readable zip file: neither a directory nor a first member")
    raise RejectedItem(reasons.TRUNCATED, f"a zip file without its directory; {count} members were found by their own headers")


def _read_member(stream: IO[bytes], flags: int, method: int, packed_size: int, limits: Limits, budget: Budget) -> bytes | RejectedItem:
    """The content of the member that begins here; leaves the stream behind it."""
    if flags & ENCRYPTED_FLAG:
        return RejectedItem(reasons.ENCRYPTED, "needs a password")
    if method == STORED and not flags & SIZES_FOLLOW_FLAG:
        content = stream.read(min(packed_size, LONGEST_MEMBER))
        return content if len(content) == packed_size else RejectedItem(reasons.TRUNCATED, f"ends early after {len(content)} bytes")
    if method != DEFLATED:
        return RejectedItem(reasons.DAMAGED, f"compression method {method} cannot be read without the directory")
    unpacker = zlib.decompressobj(-15)
    parts: list[bytes] = []
    size = packed = 0
    while not unpacker.eof:
        piece = stream.read(PIECE_BYTES)
        if not piece:
            return RejectedItem(reasons.TRUNCATED, f"ends early after {size} unpacked bytes")
        packed += len(piece)
        try:
            parts.append(unpacker.decompress(piece, LONGEST_MEMBER))
        except zlib.error as error:
            return RejectedItem(reasons.DAMAGED, f"damaged after {size} unpacked bytes: {error}")
        size += len(parts[-1])
        if size >= min(LONGEST_MEMBER, max(limits.ratio_free_bytes, limits.ratio * packed)) or size > budget.left_bytes:
            return RejectedItem(reasons.COMPRESSION_RATIO, f"unpacks to more than {size} bytes")
    budget.left_bytes -= size
    stream.seek(-len(unpacker.unused_data), 1)
    return b"".join(parts)


def _skip_to_mark(stream: IO[bytes]) -> None:
    """Moves past the sizes that follow a member to the next one."""
    at = stream.tell()
    ahead = stream.read(64)
    found = ahead.find(MARK)
    stream.seek(at + found if found >= 0 else at + len(ahead))
