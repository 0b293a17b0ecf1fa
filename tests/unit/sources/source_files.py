"""Files of all kinds as tests of sources write and read them."""

import bz2
import gzip
import io
import lzma
import tarfile
import zipfile
from pathlib import Path

import zstandard

from entente.sources import ReadOptions, Record, Rejection, read_item

ARTICLE = "The ministers of Chile and Peru met in Lima on Monday and signed a trade agreement.\n\nThey will meet again in May."


def write(folder: Path, name: str, data: bytes | str) -> Path:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def read(path: Path, options: ReadOptions | None = None) -> tuple[list[Record], list[Rejection]]:
    outcomes = list(read_item(str(path), options))
    return [each for each in outcomes if isinstance(each, Record)], [each for each in outcomes if isinstance(each, Rejection)]


def make_zip(members: dict[str, bytes | str]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def make_tar(members: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        for name, data in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return buffer.getvalue()


PACKERS = {"gz": gzip.compress, "zst": zstandard.ZstdCompressor().compress, "bz2": bz2.compress, "xz": lzma.compress}
