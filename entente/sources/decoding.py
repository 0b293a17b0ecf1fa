"""Text from bytes: byte order mark, strict UTF-8, what was declared, then detection on the whole."""

import codecs
import re
from dataclasses import dataclass

from entente.errors import RejectedItem
from entente.sources import reasons

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Control bytes that text files do not hold (tab, line ends, form feed and escape aside).
CONTROL_BYTES = bytes(set(range(32)) - {9, 10, 11, 12, 13, 27}) + b"\x7f"
# Share of control bytes above which bytes are no text; a text damaged by some NULs stays far below it.
CONTROL_SHARE = 0.02
# A text of another encoding read as UTF-8 breaks in most of its letters; a damaged UTF-8 text breaks in a few places.
DAMAGE_SHARE = 0.01
C1_CONTROLS = re.compile("[\x80-\x9f]")
# Encodings that pages declare and browsers read as their Windows supersets.
BROWSER_READS = {
    "iso-8859-1": "cp1252",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "iso-8859-9": "cp1254",
}


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text, the encoding it was read with and a note where bytes had to be replaced."""

    text: str
    encoding: str
    note: str | None = None


def decode(data: bytes, declared: str | None = None) -> Decoded:
    """The text of `data`; raises RejectedItem where it is no text."""
    for mark, encoding in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _decode_as(data[len(mark) :], encoding)
    if not data.isascii() or b"\x00" in data:
        return _decode_other(data, declared)
    if b"\x1b" in data and (text := _try_decode(data, "iso2022_jp")) is not None and not text.isascii():
        return Decoded(text, "iso2022_jp")
    _refuse_binary(data)
    return Decoded(data.decode("ascii"), "ascii")


def _decode_other(data: bytes, declared: str | None) -> Decoded:
    wide = _guess_wide(data)
    if wide:
        return _decode_as(data, wide)
    _refuse_binary(data)
    text = _try_decode(data, "utf-8")
    if text is not None:
        return Decoded(text, "utf-8")
    if _is_damaged_utf8(data):
        return Decoded(data.decode("utf-8", errors="replace"), "utf-8", "bytes that are no UTF-8 were replaced")
    for encoding in (_known_encoding(declared), _detect(data)):
        text = _try_decode(data, encoding) if encoding else None
        if text is not None and len(C1_CONTROLS.findall(text)) <= len(text) * DAMAGE_SHARE:
            return Decoded(text, encoding or "")
    return Decoded(data.decode("cp1252", errors="replace"), "cp1252", "encoding is unknown, read as cp1252")


def _decode_as(data: bytes, encoding: str) -> Decoded:
    """Text in an encoding that is certain; damage becomes replacement characters and a note."""
    text = _try_decode(data, encoding)
    if text is not None:
        return Decoded(text, encoding)
    return Decoded(data.decode(encoding, errors="replace"), encoding, f"bytes that are no {encoding} were replaced")


def _try_decode(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _known_encoding(declared: str | None) -> str | None:
    """The Python name of a declared encoding, null for none or one that Python does not know."""
    if not declared:
        return None
    name = declared.strip().strip("\"'").lower()
    try:
        info = codecs.lookup(BROWSER_READS.get(name, name))
    except (LookupError, ValueError):
        return None
    return info.name if info._is_text_encoding else None  # pyright: ignore[reportPrivateUsage]: the only way to tell codecs of bytes from encodings


def _detect(data: bytes) -> str | None:
    """Chardet's judgement on all bytes: the first 2 KB alone lose 8 % of texts."""
    import chardet

    return chardet.detect(data).get("encoding")


def _guess_wide(data: bytes) -> str | None:
    """UTF-16 or UTF-32 without a byte order mark, told by where its zero bytes (of spaces, digits, Latin letters) lie."""
    if len(data) < 4 or b"\x00" not in data[:4096]:
        return None
    sample = data[: min(len(data), 4096) // 4 * 4]
    zeros = [sample[offset::4].count(0) / (len(sample) // 4) for offset in range(4)]
    if zeros[1] > 0.9 and zeros[2] > 0.9 and zeros[3] > 0.9 and zeros[0] < 0.5:
        return "utf-32-le"
    if zeros[0] > 0.9 and zeros[1] > 0.9 and zeros[2] > 0.9 and zeros[3] < 0.5:
        return "utf-32-be"
    even, odd = (zeros[0] + zeros[2]) / 2, (zeros[1] + zeros[3]) / 2
    # Spaces alone are about 15 % of a text in any script that has them.
    for encoding, is_likely in (("utf-16-le", odd > 0.08 and even < odd / 8), ("utf-16-be", even > 0.08 and odd < even / 8)):
        text = _try_decode(sample[: len(sample) // 2 * 2], encoding) if is_likely else None
        if text is not None and sum(character.isalnum() or character.isspace() for character in text) > 0.8 * len(text):
            return encoding
    return None


def _refuse_binary(data: bytes) -> None:
    controls = len(data) - len(data.translate(None, CONTROL_BYTES))
    if controls > len(data) * CONTROL_SHARE and controls > 3:
        raise RejectedItem(reasons.NOT_TEXT, f"{controls} of {len(data)} bytes are control characters")


def _is_damaged_utf8(data: bytes) -> bool:
    """True where nearly all bytes above 127 form UTF-8 letters: a text cut or damaged in a few places."""
    broken = data.decode("utf-8", errors="replace").count("\ufffd")
    high = len(data) - len(data.translate(None, bytes(range(128, 256))))
    return broken <= max(1, high * 0.1) and high > 10 * broken
