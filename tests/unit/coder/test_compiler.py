"""What the compiler of `make fast` does not take, told at once; mypy, in `make lint`, tells the rest."""

import ast
from pathlib import Path

import entente

ROOT = Path(entente.__file__).parent
COMPILED = ("lexicon", "text", "coder", "facts")


def test_no_membership_in_a_tuple_with_a_star() -> None:
    """`x in a_set or x in others` is wanted where this finds `x in (a, *others)`, on which mypyc fails."""
    assert [place for package in COMPILED for path in sorted((ROOT / package).rglob("*.py")) for place in find_memberships(path)] == []


def find_memberships(path: Path) -> list[str]:
    compared = [node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Compare)]
    pairs = [pair for node in compared for pair in zip(node.ops, node.comparators, strict=True)]
    return [
        f"{path.relative_to(ROOT)}:{right.lineno}" for sign, right in pairs if isinstance(sign, ast.In | ast.NotIn) and _has_star(right)
    ]


def _has_star(display: ast.expr) -> bool:
    return isinstance(display, ast.Tuple | ast.List) and any(isinstance(item, ast.Starred) for item in display.elts)
