"""How the coder that runs was built."""

from importlib.machinery import EXTENSION_SUFFIXES
from pathlib import Path
from typing import Literal


def find_build() -> Literal["compiled", "pure Python"]:
    """What `entente --version` says: whether Python imports the coder's extensions, which `make fast` builds, or its sources."""
    reader = Path(__file__).parent / "coder" / "extract"
    return "compiled" if any(reader.with_suffix(suffix).exists() for suffix in EXTENSION_SUFFIXES) else "pure Python"
