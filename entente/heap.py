"""How the C library gives freed memory back to the system: not after every page or array."""

from functools import cache

# The largest block by which glibc lets its threshold grow is 32 MB; freed memory is then kept up to twice as much.
_BLOCK_BYTES = 31 << 20


@cache
def keep_freed_memory() -> None:
    """Let the process keep some 60 MB of freed memory for what comes next.

    A page read by the fast extractor gave back and asked again for 17 memory pages, a quarter of its time. glibc raises its threshold
    when a block that it had mapped is freed; other C libraries take no notice.
    """
    bytes(_BLOCK_BYTES)
