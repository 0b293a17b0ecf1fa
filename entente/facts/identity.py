"""Ids of facts: a hash of the document, the offsets and the values, so that the same fact keeps its id in every run."""

from hashlib import md5


def make_id(*parts: object) -> str:
    """32 hex digits from `parts`; a null differs from an empty string."""
    encoded = "\x1f".join("\x00" if part is None else str(part) for part in parts)
    return md5(encoded.encode("utf-8"), usedforsecurity=False).hexdigest()
