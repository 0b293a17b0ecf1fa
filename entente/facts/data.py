"""Word lists and tables of the facts stage, read from the lexicon."""

import csv
import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from entente.errors import LexiconError

FOLDER = files("entente.lexicon").joinpath("data", "facts")
CLASS = re.compile(r"\{([A-Z_]+)\}")


@cache
def read_words(name: str) -> dict[str, Any]:
    """The tables of `NAME.toml`; raises LexiconError with the line where the file is broken."""
    file_name = f"{name}.toml"
    try:
        return tomllib.loads(FOLDER.joinpath(file_name).read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise LexiconError(f"facts/{file_name}: expected TOML, {error}; correct that line") from error


def compile_pattern(pattern: str) -> re.Pattern[str]:
    """A pattern of the lexicon without regard to case; its ’ stands for a straight apostrophe too."""
    return re.compile(pattern.replace("’-]", "’'-]").replace("’s", "['’]s"), re.IGNORECASE)


def expand_classes(pattern: str, classes: Mapping[str, str]) -> str:
    """A pattern in which each `{NAME}` is the class of words of that name; a class is made of words alone."""
    return CLASS.sub(lambda named: classes[named.group(1)], pattern)


@cache
def read_rows(name: str, columns: tuple[str, ...]) -> tuple[dict[str, str], ...]:
    """The records of `NAME.csv`, which must have exactly `columns`."""
    file_name = f"{name}.csv"
    reader = csv.DictReader(FOLDER.joinpath(file_name).read_text(encoding="utf-8").splitlines())
    if tuple(reader.fieldnames or ()) != columns:
        raise LexiconError(f"facts/{file_name}:1: expected the columns {', '.join(columns)}, found {reader.fieldnames}")
    rows: list[dict[str, str]] = []
    for number, row in enumerate(reader, start=2):
        if None in row or None in row.values():
            raise LexiconError(f"facts/{file_name}:{number}: expected {len(columns)} values, found {row}; quote values that hold a comma")
        rows.append(row)
    return tuple(rows)
