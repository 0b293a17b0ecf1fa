import os
from pathlib import Path

import pytest

from entente.errors import SourceError
from entente.sources import ReadOptions
from entente.sources.discovery import discover_items


def fill(root: Path, *names: str) -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)


def names(found: object, root: Path) -> list[str]:
    return [os.path.relpath(uri, root) for uri in found.items["item_uri"]]  # type: ignore[attr-defined]


def test_a_folder_gives_every_file_but_hidden_and_temporary_ones(tmp_path: Path) -> None:
    fill(tmp_path, "a.txt", "sub/deep/b.html", ".hidden/c.txt", ".d.txt", "e.txt.part", "f.txt~", "~$g.txt", "Thumbs.db", "h.tmp")
    found = discover_items([str(tmp_path)])
    assert names(found, tmp_path) == ["a.txt", "sub/deep/b.html"]
    assert found.skipped_count == 7
    assert len(names(discover_items([tmp_path], options=ReadOptions(include_hidden=True)), tmp_path)) == 4


def test_known_and_unchanged_items_are_only_counted(tmp_path: Path) -> None:
    fill(tmp_path, "a.txt", "b.txt")
    known = discover_items([tmp_path]).items
    again = discover_items([tmp_path], known)
    assert (again.items.height, again.unchanged_count, again.seen_count) == (0, 2, 2)
    fill(tmp_path, "c.txt")
    (tmp_path / "a.txt").write_text("changed")
    changed = discover_items([tmp_path], known)
    assert names(changed, tmp_path) == ["a.txt", "c.txt"]
    assert changed.unchanged_count == 1


def test_loops_of_links_are_walked_once(tmp_path: Path) -> None:
    fill(tmp_path, "sub/a.txt")
    (tmp_path / "sub" / "up").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "gone").symlink_to(tmp_path / "nowhere")
    found = discover_items([tmp_path])
    assert names(found, tmp_path) == ["sub/a.txt"]
    assert found.rejected["reason"].to_list() == ["unreadable"]


def test_files_and_patterns_are_sources_and_overlaps_count_once(tmp_path: Path) -> None:
    fill(tmp_path, "a.txt", "b.txt", "c.html")
    found = discover_items([str(tmp_path / "*.txt"), str(tmp_path / "a.txt"), str(tmp_path / "c.html")])
    assert names(found, tmp_path) == ["a.txt", "b.txt", "c.html"]


def test_a_source_that_is_not_there_is_an_error_that_says_so(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="found nothing there"):
        discover_items([str(tmp_path / "nowhere")])


def test_order_does_not_depend_on_the_sources_order(tmp_path: Path) -> None:
    fill(tmp_path, "b/x.txt", "a/y.txt")
    one = discover_items([tmp_path / "a", tmp_path / "b"]).items
    two = discover_items([tmp_path / "b", tmp_path / "a"]).items
    assert one.equals(two)


def test_special_files_are_passed_over(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert discover_items([tmp_path]).skipped_count == 1
