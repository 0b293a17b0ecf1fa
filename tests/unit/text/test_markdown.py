from entente.sources.records import Metadata
from entente.text.markdown import read_markdown

MARKED = """---
title: "A deal"
date: 2022-11-10
author: Ann Lee
source: Herald
---

# A deal

The **ministers** met in [Lima](http://x.org "t") and _signed_.

> Quoted text.

![A picture](a.png)

* * *

snake_case_name and 2 * 3 * 4 stay.
"""


def test_marks_go_and_front_matter_becomes_metadata() -> None:
    text = MARKED
    plain, metadata = read_markdown(text, Metadata())
    assert metadata == Metadata(title="A deal", outlet="Herald", author="Ann Lee", published="2022-11-10")
    paragraphs = [line for line in plain.split("\n") if line.strip()]
    assert paragraphs == ["A deal", "The ministers met in Lima and signed.", "Quoted text.", "snake_case_name and 2 * 3 * 4 stay."]


def test_a_first_heading_is_the_title_and_known_metadata_stays() -> None:
    assert read_markdown("# A deal #\n\nText.", Metadata())[1].title == "A deal"
    assert read_markdown("# A deal\n\nText.", Metadata(title="Known"))[1].title == "Known"
    assert read_markdown("Text.\n\n## Later\n\nMore.", Metadata())[1].title is None
