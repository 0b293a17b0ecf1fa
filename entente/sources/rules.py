"""The text rules of the lexicon, read once a process: plain data, without a thought of what they are for."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any, cast

from entente.errors import LexiconError

FOLDER = "lexicon/data/text"


@cache
def load_rules(name: str) -> dict[str, Any]:
    """The tables of `entente/lexicon/data/text/<name>.toml`."""
    path = files("entente").joinpath(FOLDER, f"{name}.toml")
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise LexiconError(f"{name}.toml: cannot be read: {error}") from error


def load_words(name: str, *tables: str) -> dict[str, list[str]]:
    """Word lists by key of one table, tables within it aside; raises LexiconError where a value is no list of strings."""
    table: Any = load_rules(name)
    for key in tables:
        table = table[key]
    lists = {key: value for key, value in cast("dict[str, Any]", table).items() if not isinstance(value, dict)}
    for key, value in lists.items():
        if not isinstance(value, list) or not all(isinstance(word, str) for word in cast("list[Any]", value)):
            raise LexiconError(f"{name}.toml: {'.'.join(tables)}.{key}: expected a list of words, found {value!r}")
    return cast("dict[str, list[str]]", lists)
