"""What is said of files that the operating system does not give."""

from pathlib import Path

import pytest

from entente.sources.discovery import discover_items
from entente.sources.unreadable import explain_unreadable


def test_a_broken_link_says_where_it_leads(tmp_path: Path) -> None:
    (tmp_path / "gone.txt").symlink_to("elsewhere/article.txt")
    (detail,) = discover_items([tmp_path]).rejected["detail"].to_list()
    assert detail == "a link to elsewhere/article.txt, where nothing is; mend or remove the link"


@pytest.mark.parametrize(
    ("error", "said"),
    [
        pytest.param(FileNotFoundError(2, "No such file or directory"), "is gone since its folder was listed", id="a file that left"),
        pytest.param(PermissionError(13, "Permission denied"), "may not read it; change its permissions", id="a file of somebody else"),
        pytest.param(OSError(5, "Input/output error"), "input/output error", id="a broken disk"),
        pytest.param(ValueError("embedded null byte"), "embedded null byte", id="an impossible name"),
    ],
)
def test_an_error_is_told_without_its_number(error: OSError | ValueError, said: str, tmp_path: Path) -> None:
    detail = explain_unreadable(str(tmp_path / "article.txt"), error)
    assert said in detail
    assert "Errno" not in detail
