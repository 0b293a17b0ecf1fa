"""A document that breaks the coder, or takes it too long, costs neither the run nor the documents beside it."""

import json
import time
from datetime import date

import polars as pl
import pytest

from entente.coder.analysis import Document
from entente.coding import attempt
from entente.coding.attempt import attempt_document, budget_of
from entente.coding.documents import CodedDocument
from entente.coding.documents import code_document as code_for_real
from entente.coding.frames import code_documents
from entente.coding.stream import code_lines, open_document
from entente.errors import LexiconError

TALKS = "The foreign ministers of Kenya and Ghana held talks in Nairobi on Tuesday."
BROKEN = "Peru opened an embassy in Oman. A fault lies here."
ENDLESS = "Chad thanked Niger. This never ends."


def code_or_break(document: Document) -> CodedDocument:
    if "never ends" in document.text:
        end = time.process_time() + 20
        while time.process_time() < end:
            pass
    if "A fault" in document.text:
        raise IndexError("list index out of range")
    return code_for_real(document)


@pytest.fixture
def fragile(monkeypatch: pytest.MonkeyPatch) -> None:
    """A coder that fails on BROKEN and does not end on ENDLESS, with a budget of a fifth of a second."""
    attempt_document(open_document("warm", TALKS))  # what every first document of a process loads is not of its time
    monkeypatch.setattr(attempt, "code_document", code_or_break)
    monkeypatch.setattr(attempt, "LEAST_BUDGET_MS", 200)


@pytest.mark.usefixtures("fragile")
def test_other_documents_of_a_slice_are_coded_and_the_gaps_are_counted() -> None:
    texts = {"a": TALKS, "b": BROKEN, "c": ENDLESS, "d": TALKS}
    rows = [
        {
            "document_id": name,
            "text": text,
            "sentence_starts": [0],
            "sentence_ends": [len(text)],
            "published_date": date(2021, 3, 4),
            "title": None,
            "outlet": None,
            "author": None,
            "dateline_place": None,
        }
        for name, text in texts.items()
    ]
    frames = code_documents(pl.DataFrame(rows))
    assert frames["mentions"]["document_id"].to_list() == ["a", "d"]
    gaps = frames["coding_gaps"]
    assert gaps["document_id"].to_list() == ["b", "c"]
    assert gaps["reason"].to_list() == ["failed", "too_slow"]
    assert "IndexError: list index out of range (test_attempt.py:" in gaps["detail"][0]
    assert gaps["detail"][1] == "not coded within 0.2 s of processor time"


@pytest.mark.usefixtures("fragile")
def test_the_line_of_a_broken_document_says_so_and_the_next_is_coded() -> None:
    lines = [json.dumps({"id": number, "text": text}) for number, text in enumerate((BROKEN, ENDLESS, TALKS))]
    broken, endless, coded = (json.loads(line.text) for line in code_lines(lines, workers=1))
    assert broken["error"].startswith("line 1: failed: IndexError")
    assert endless["error"] == "line 2: too_slow: not coded within 0.2 s of processor time"
    assert len(coded["events"]) == 1


def test_a_sentence_that_is_cut_is_told() -> None:
    found = attempt_document(open_document("long", "Kenya thanked Ghana for " + "patience and " * 300 + "calm."))
    (gap,) = found.gaps
    assert (gap.reason, gap.detail, gap.act_count) == ("long_sentence", "1 sentence read up to word 400", None)
    assert [event.type for event in found.coded.events] == ["SUPPORT"] if found.coded else False


MATCH = (
    "Norway attacked Sweden from the first whistle of the final. The referee, the coach and a goalkeeper waited. "
    "Sweden thanked Norway for a fair match."
)


def test_acts_left_out_for_what_the_article_is_on_are_counted_with_the_first() -> None:
    found = attempt_document(open_document("match", MATCH))
    (gap,) = found.gaps
    assert (gap.reason, gap.act_count) == ("other_subject", 2)
    assert gap.detail == "2 acts left out, first ASSAULT of NOR and SWE in sentence 0: the article is on sport"


def test_an_article_on_states_leaves_no_act_out() -> None:
    found = attempt_document(open_document("talks", TALKS))
    assert found.coded is not None
    assert (found.gaps, found.coded.left_out, found.coded.subject) == ((), (), None)


def test_a_lexicon_that_cannot_be_used_stops_the_run(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(document: Document) -> CodedDocument:
        raise LexiconError("names.csv:3: no such code")

    monkeypatch.setattr(attempt, "code_document", fail)
    with pytest.raises(LexiconError):
        attempt_document(open_document("a", TALKS))


def test_the_budget_grows_with_the_document() -> None:
    short, long = open_document("a", TALKS), open_document("b", "Kenya thanked Ghana. " * 1000)
    assert (budget_of(short), budget_of(long)) == (5_000, 20_000)
