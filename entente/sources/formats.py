"""What a file is, by its name and its first bytes."""

from pathlib import PurePosixPath
from typing import Final

HEAD_BYTES: Final = 4096

# Suffixes, lower case, of what is read.
SUFFIXES: Final = {
    ".txt": "text", ".text": "text", ".asc": "text", ".md": "markdown", ".markdown": "markdown", ".mdown": "markdown",
    ".html": "html", ".htm": "html", ".xhtml": "html", ".shtml": "html", ".mht": "mail", ".mhtml": "mail",
    ".jsonl": "jsonl", ".ndjson": "jsonl", ".jl": "jsonl", ".json": "json",
    ".csv": "csv", ".tsv": "csv", ".tab": "csv", ".parquet": "parquet", ".pq": "parquet",
    ".page": "stored_page", ".eml": "mail", ".mbox": "mbox", ".warc": "warc", ".arc": "warc",
    ".zip": "zip", ".tar": "tar", ".gz": "gzip", ".tgz": "tar+gzip", ".zst": "zstd", ".zstd": "zstd", ".tzst": "tar+zstd",
    ".bz2": "bzip2", ".tbz2": "tar+bzip2", ".tbz": "tar+bzip2", ".xz": "xz", ".txz": "tar+xz",
}  # fmt: skip

# Suffixes of known formats that are not read: rejected by name instead of by their bytes.
UNSUPPORTED: Final = frozenset(
    [
        ".pdf",
        ".doc",
        ".docx",
        ".rtf",
        ".odt",
        ".xls",
        ".xlsx",
        ".ods",
        ".ppt",
        ".pptx",
        ".epub",
        ".mobi",
        ".azw3",
        ".djvu",
        ".ps",
        ".7z",
        ".rar",
        ".cab",
        ".iso",
        ".dmg",
        ".sqlite",
        ".db",
        ".duckdb",
        ".dta",
        ".sav",
        ".rds",
        ".rdata",
        ".pkl",
        ".pickle",
        ".feather",
        ".arrow",
        ".avro",
        ".orc",
        ".h5",
        ".hdf5",
        ".npy",
        ".npz",
    ]
)
BINARY: Final = frozenset(
    [
        ".jpg",
        ".jpeg",
        ".png",
        ".gif",
        ".bmp",
        ".tif",
        ".tiff",
        ".webp",
        ".ico",
        ".heic",
        ".svg",
        ".psd",
        ".mp3",
        ".mp4",
        ".m4a",
        ".wav",
        ".ogg",
        ".avi",
        ".mov",
        ".mkv",
        ".webm",
        ".flac",
        ".exe",
        ".dll",
        ".so",
        ".dylib",
        ".bin",
        ".class",
        ".jar",
        ".pyc",
        ".o",
        ".a",
        ".woff",
        ".woff2",
        ".ttf",
        ".otf",
        ".eot",
        ".css",
        ".js",
        ".mjs",
        ".map",
        ".swf",
    ]
)

# First bytes that tell more than a name does.
MAGIC: Final = (
    (b"\x1f\x8b", "gzip"),
    (b"\x28\xb5\x2f\xfd", "zstd"),
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"BZh", "bzip2"),
    (b"\xfd7zXZ\x00", "xz"),
    (b"PAR1", "parquet"),
    (b"WARC/", "warc"),
    (b"%PDF-", "unsupported:PDF"),
    (b"\xd0\xcf\x11\xe0", "unsupported:Microsoft Office"),
    (b"{\\rtf", "unsupported:RTF"),
    (b"Rar!", "unsupported:RAR"),
    (b"7z\xbc\xaf", "unsupported:7-Zip"),
    (b"SQLite format 3\x00", "unsupported:SQLite"),
    (b"\x89PNG", "binary:PNG image"),
    (b"\xff\xd8\xff", "binary:JPEG image"),
    (b"GIF8", "binary:GIF image"),
    (b"BM\x00", "binary:BMP image"),
    (b"II*\x00", "binary:TIFF image"),
    (b"MM\x00*", "binary:TIFF image"),
    (b"RIFF", "binary:RIFF media"),
    (b"\x7fELF", "binary:program"),
    (b"MZ\x90", "binary:program"),
    (b"ID3", "binary:MP3 sound"),
    (b"\xca\xfe\xba\xbe", "binary:program"),
)
MAGIC_BEGINS: Final = frozenset(magic[:1] for magic, _ in MAGIC)
HTML_MARKS: Final = (b"<!doctype html", b"<html", b"<head", b"<body", b"<article")


def guess_format(name: str, head: bytes) -> str:
    """A format of SUFFIXES, or `unsupported:WHAT`, `binary:WHAT`; text where nothing tells otherwise."""
    suffixes = find_suffixes(name)[-2:]
    suffix = suffixes[-1] if suffixes else ""
    if suffix in UNSUPPORTED:
        return f"unsupported:{suffix.removeprefix('.').upper()}"
    if suffix in BINARY:
        return f"binary:{suffix.removeprefix('.').upper()}"
    by_name = SUFFIXES.get(suffix)
    by_head = next((kind for magic, kind in MAGIC if head.startswith(magic)), None) if head[:1] in MAGIC_BEGINS else None
    if head[257:262] == b"ustar":
        by_head = "tar"
    if by_head and not (by_name or "").endswith(by_head):
        return f"tar+{by_head}" if by_name and by_name.startswith("tar+") else by_head
    if by_name in {"gzip", "zstd", "bzip2", "xz"} and suffixes[:-1] == [".tar"]:
        return f"tar+{by_name}"
    return by_name or guess_text_format(head)


def find_suffixes(name: str) -> list[str]:
    """Suffixes of a file's name in lower case, as pathlib finds them in a fifth of the time."""
    bare = name.rpartition("/")[2]
    return [] if bare.endswith(".") else [f".{part}" for part in bare.lstrip(".").lower().split(".")[1:]]


def guess_text_format(head: bytes) -> str:
    """The format of a file whose name says nothing, by how its text begins."""
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    lowered = start[:1024].lower()
    if any(lowered.startswith(mark) for mark in HTML_MARKS) or (lowered.startswith(b"<") and any(mark in lowered for mark in HTML_MARKS)):
        return "html"
    if start.startswith((b'{"', b"{ ", b"{\n", b"{\r", b'[{"', b"[{", b"[\n")) and b'"' in start:
        return "json"
    if (
        start.startswith((b"From ", b"Received:", b"Return-Path:", b"Delivered-To:", b"MIME-Version:", b"Message-ID:"))
        and b"\nSubject:" in head
    ):
        return "mail"
    return "text"


def strip_suffix(name: str) -> str:
    """`name` without its compression suffix, with .tgz and its like as .tar."""
    path = PurePosixPath(name)
    suffix = path.suffix.lower()
    if suffix in {".tgz", ".tzst", ".tbz2", ".tbz", ".txz"}:
        return f"{path.with_suffix('')}.tar"
    return str(path.with_suffix("")) if SUFFIXES.get(suffix) in {"gzip", "zstd", "bzip2", "xz"} else name
