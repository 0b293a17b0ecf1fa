"""What a text was read by: rules, their tables and the options in force. A file read by others is read again."""

import json
from dataclasses import asdict
from functools import cache
from hashlib import blake2b
from importlib.resources import files

from entente.sources.options import ReadOptions

TEXT_VERSION = "8"  # of the code of sources and text; raised whenever it makes another document of the same file

# What the text stage reads of the lexicon: its own rules, and names of outlets and places for heads and datelines.
_FOLDER = "lexicon/data"
_NAMES = ("media.csv", "names.csv", "countries.csv")


def text_version(options: ReadOptions) -> str:
    """Version of the code and twelve hex digits that change with the tables and with any option."""
    given = json.dumps(asdict(options), sort_keys=True, default=sorted)
    return f"{TEXT_VERSION}-{blake2b((_hash_tables() + given).encode(), digest_size=6).hexdigest()}"


@cache
def _hash_tables() -> str:
    folder = files("entente").joinpath(_FOLDER)
    rules = sorted((entry for entry in folder.joinpath("text").iterdir() if entry.is_file()), key=lambda entry: entry.name)
    digest = blake2b(digest_size=16)
    for entry in (*rules, *map(folder.joinpath, _NAMES)):
        digest.update(entry.name.encode() + b"\0" + entry.read_bytes() + b"\0")
    return digest.hexdigest()
