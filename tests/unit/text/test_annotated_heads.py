"""Heads of the project's annotated articles: what they show of title, outlet, author and date, and nothing invented."""

import json
from pathlib import Path

import pytest

from entente.text import normalise_text

GOLD = Path(__file__).parents[2] / "gold"
COLUMNS = ("published", "outlet", "author", "title")


@pytest.mark.parametrize(("name", "least_share", "most_invented"), [("tuning", 0.98, 0), ("tuning_more", 0.84, 26), ("check", 0.88, 3)])
def test_columns_are_right_where_shown_and_hardly_one_is_invented(name: str, least_share: float, most_invented: int) -> None:
    path = GOLD / f"{name}.jsonl"
    if not path.exists():
        pytest.skip(f"{path.name} is not in this checkout")
    shown = right = invented = 0
    for line in path.read_text(encoding="utf-8").splitlines():
        gold = json.loads(line)
        document = normalise_text(gold["text"])
        day = document.published_date
        found = {
            "published": day.isoformat() if day else None,
            "outlet": document.outlet,
            "author": document.author,
            "title": document.title,
        }
        for column in COLUMNS:
            if gold[column] is None:
                invented += found[column] is not None
            else:
                shown += 1
                right += found[column] == gold[column]
        text = " ".join(document.text.split())
        for event in gold["events"]:
            assert " ".join(event["evidence"].split()) in text, f"{gold['id']}: prose was cut"
    assert right >= least_share * shown
    assert invented <= most_invented
