"""Heads in many layouts: what each shows is read, what it does not show stays null, and the article below is left whole."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from entente.text import normalise_text

HEADS: list[dict[str, Any]] = tomllib.loads((Path(__file__).parent / "heads.toml").read_text(encoding="utf-8"))["heads"]
BODY = (
    "The two governments agreed on Monday to continue their talks in the spring, both sides told reporters after a long session.\n\n"
    "A joint commission is to meet every three months and to report to the ministers.\n\nNo date was given for the next round."
)
COLUMNS = ("title", "outlet", "author", "published")


def read(head: dict[str, Any]) -> dict[str, object]:
    document = normalise_text(head["text"] + BODY)
    assert document.text.endswith(BODY)
    return {"title": document.title, "outlet": document.outlet, "author": document.author, "published": document.published_date}


@pytest.mark.parametrize("head", [pytest.param(head, id=head["id"]) for head in HEADS if head["half"] == "looked at"])
def test_a_head_is_read_as_it_shows(head: dict[str, Any]) -> None:
    assert read(head) == {column: head.get(column) for column in COLUMNS}


def test_heads_that_were_only_counted_are_read_nearly_as_well() -> None:
    counted = [(read(head), head) for head in HEADS if head["half"] == "counted"]
    shown = [found[column] == head[column] for found, head in counted for column in COLUMNS if column in head]
    invented = [found[column] for found, head in counted for column in COLUMNS if column not in head and found[column] is not None]
    assert sum(shown) >= 0.98 * len(shown)
    assert invented == []


@pytest.mark.parametrize(
    "line",
    [
        "the 18th of July 2008",
        "First published on Fri 18 Jul 2008 14.05 BST",
        "Updated 19 July 2008; published 18 July 2008",
        "Published 18 July 2008 | Updated 19 July 2008",
        "Press release no. 24/2008 of 18 July 2008",
        "PRESS RELEASE | 18 July 2008",
        "1405 GMT, 18 July 2008",
        "18 July 2008 Last updated at 14:05 GMT",
        "18-Jul-08",
    ],
)
def test_a_date_line_is_read_in_any_form(line: str) -> None:
    document = normalise_text(f"Chile and Peru sign border deal\n\n{line}\n\n{BODY}")
    assert (str(document.published_date), document.outlet, document.author) == ("2008-07-18", None, None)
    assert document.text == BODY


def test_a_small_heading_above_the_article_is_no_author() -> None:
    document = normalise_text(f"Chile and Peru sign border deal\n\nNext Round\n\n{BODY}")
    assert document.author is None
