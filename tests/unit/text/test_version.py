"""The version by which files are known: it changes with everything that makes another document of the same file."""

import pytest

from entente.sources import Limits, ReadOptions
from entente.text import version
from entente.text.version import text_version


@pytest.mark.parametrize(
    "options",
    [
        ReadOptions(fast_html=True),
        ReadOptions(day_first=True),
        ReadOptions(day_first=False),
        ReadOptions(use_modified_date=True),
        ReadOptions(fields={"text": ("inhalt",)}),
        ReadOptions(limits=Limits(document_bytes=1)),
        ReadOptions(learned_lines={"herald": frozenset({"follow us"})}),
    ],
    ids=repr,
)
def test_every_option_changes_it(options: ReadOptions) -> None:
    assert text_version(options) != text_version(ReadOptions())


def test_order_of_lines_and_fields_does_not_change_it() -> None:
    lines = [f"line {number}" for number in range(20)]
    one = ReadOptions(fields={"text": ("a",), "title": ("b",)}, learned_lines={"herald": frozenset(lines)})
    two = ReadOptions(fields={"title": ("b",), "text": ("a",)}, learned_lines={"herald": frozenset(reversed(lines))})
    assert text_version(one) == text_version(two)


def test_code_and_tables_change_it(monkeypatch: pytest.MonkeyPatch) -> None:
    before = text_version(ReadOptions())
    monkeypatch.setattr(version, "TEXT_VERSION", "another")
    assert text_version(ReadOptions()) != before
    monkeypatch.undo()
    monkeypatch.setattr(version, "_hash_tables", lambda: "another")
    assert text_version(ReadOptions()) != before
