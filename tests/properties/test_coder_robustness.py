"""Whatever the text, the coder ends in good time, says nothing that is not in the text and names no country twice in one event."""

import json
import re
import time
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from entente.coding import code_document, spec_object
from entente.coding.stream import open_document
from entente.errors import RejectedItem

ROOT = Path(__file__).parents[2]
ARTICLES = [json.loads(line)["text"] for line in (ROOT / "tests" / "gold" / "tuning.jsonl").read_text("utf-8").splitlines()]
WORDS = sorted({word for article in ARTICLES for word in re.findall(r"\S+", article)})
SENTENCES = sorted({sentence for article in ARTICLES for sentence in re.split(r"(?<=[.!?])\s+", article)})
DAYS = st.none() | st.dates(date(1850, 1, 1), date(2099, 12, 31))
ODD = st.sampled_from(
    [",", ".", '"', "“", "’s", "and", "of", "the", "—", "(", ")", "-", "\n\n", "\u200b", "💥", "31 February", "$1 billion", "U.S."]
)
SHUFFLED = st.lists(st.sampled_from(WORDS) | ODD, min_size=1, max_size=80).map(" ".join)


def check(text: str, day: date | None) -> None:
    try:
        document = open_document("case", text, day)
    except RejectedItem:
        return
    coded = code_document(document)
    json.dumps(spec_object(document, coded))
    for event in coded.events:
        assert all(document.text[mention.start : mention.end].strip() for mention in event.mentions)
        assert len(event.actors) >= 2 if event.is_symmetric else event.actors and event.recipients
        assert not event.recipients if event.is_symmetric else not set(event.actors) & set(event.recipients)


@settings(max_examples=150, deadline=None)
@given(SHUFFLED, DAYS)
def test_words_of_news_in_any_order(text: str, day: date | None) -> None:
    check(text, day)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(SENTENCES), min_size=2, max_size=12).map(" ".join), DAYS)
def test_sentences_of_other_articles_side_by_side(text: str, day: date | None) -> None:
    check(text, day)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(ARTICLES), st.integers(0, 800), st.integers(1, 800), st.integers(0, 40), ODD, DAYS)
def test_torn_articles(article: str, start: int, length: int, place: int, odd: str, day: date | None) -> None:
    piece = article[start : start + length]
    check(piece[:place] + odd + piece[place:], day)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=300), DAYS)
def test_any_characters(text: str, day: date | None) -> None:
    check(text, day)


@pytest.mark.parametrize(
    "unit",
    [
        "Kenya accused Ghana of spying on Tuesday. ",
        "Kenya and Ghana and ",
        "Kenya, ",
        '"Kenya, " said "',
        'Kenya said: "We met Ghana." ',
        "(Kenya (",
        "Kenya said that Ghana said that ",
        "the minister of the minister of ",
        "the minister, who met the minister, who ",
        "Prime Minister John Smith Brown ",
        "on 1 January 2020 and on Monday in March 2019 ",
        "$1 billion exports from Kenya to Ghana, ",
        "the agreement between Kenya and Ghana on trade signed by Kenya and ",
        "KenyaGhana",
        "Kenya-Ghana-",
        "1,000,000.0 ",
    ],
)
def test_time_grows_with_length_alone(unit: str) -> None:
    def measure(characters: int) -> float:
        started = time.process_time()
        check(unit * (characters // len(unit)), None)
        return time.process_time() - started

    measure(1_000)
    short = min(measure(8_000) for _ in range(3))
    long = measure(64_000)
    assert long < 3 * 8 * short + 0.3  # eight times the length; the rest is noise of the machine
