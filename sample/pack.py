"""The binary shapes among the sample articles, written anew from the plain text in `sources`: the same bytes every time."""

import io
import zipfile
from pathlib import Path

HERE = Path(__file__).parent
EPOCH = (2024, 1, 1, 0, 0, 0)

ENCODED = {
    "astana-visit-ru.txt": "cp1251",
    "macron-letter-algiers.txt": "cp1252",
    "falklands-lammy.txt": "utf-16-le",
}
ARCHIVE = "dispatches.zip"
DAMAGED_ARCHIVE = "damaged-download.zip"
BINARY = "front-page-scan.txt"
EMPTY = "empty-download.txt"


def build_files(sources: Path = HERE / "sources") -> dict[str, bytes]:
    """Every generated file by its name in `articles`."""
    archive = build_archive(sorted((sources / "dispatches").glob("*.txt")))
    files = {name: encode_text(sources / name, encoding) for name, encoding in ENCODED.items()}
    files[ARCHIVE] = archive
    files[DAMAGED_ARCHIVE] = archive[: len(archive) * 2 // 5]
    files[BINARY] = build_binary()
    files[EMPTY] = b""
    return files


def encode_text(path: Path, encoding: str) -> bytes:
    """The text in another encoding; UTF-16 with its byte order mark, as text editors save it."""
    mark = "\ufeff" if encoding.startswith("utf-16") else ""
    return (mark + path.read_text("utf-8")).encode(encoding)


def build_archive(texts: list[Path]) -> bytes:
    """A zip of the texts, their time fixed."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for text in texts:
            entry = zipfile.ZipInfo(text.name, date_time=EPOCH)
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, text.read_bytes())
    return buffer.getvalue()


def build_binary() -> bytes:
    """The start of a picture under the name of a text: a PNG signature, then a fixed sequence of bytes."""
    value = 1
    body = bytearray(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR")
    while len(body) < 4096:
        value = (value * 1103515245 + 12345) % 2**31
        body.append(value >> 16 & 0xFF)
    return bytes(body)


def write_files(folder: Path = HERE / "articles") -> None:
    """All generated files, written into the folder."""
    for name, content in build_files().items():
        (folder / name).write_bytes(content)


if __name__ == "__main__":
    write_files()
