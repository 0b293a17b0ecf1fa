"""Scores against cases counted by hand, and against the reference scorer where it lies beside the project."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from entente.coding.alignment import align, dates_overlap
from entente.coding.gold import index_documents, read_gold
from entente.coding.items import Act, codes_of
from entente.coding.scoring import Score, score_events
from entente.errors import GoldError

ROOT = Path(__file__).parents[3]
SHARED = ROOT.parent / "shared" / "gold"


def event(kind: str, actors: str, recipients: str = "", **other: Any) -> dict[str, Any]:
    return {
        "type": kind,
        "actors": actors.split(),
        "recipients": recipients.split(),
        "symmetric": not recipients,
        "date": None,
        "status": "occurred",
        **other,
    }


def score(gold: list[dict[str, Any]], found: list[dict[str, Any]], not_dyads: list[list[str]] | None = None) -> Score:
    return score_events({"a": {"id": "a", "events": gold, "not_dyads": not_dyads or []}}, {"a": {"id": "a", "events": found}})


def counts(result: Score, level: str = "pairs+type") -> tuple[int, int, int]:
    found = result.levels[level]
    return found.right, found.invented, found.missed


@pytest.mark.parametrize(
    ("gold", "found", "wanted"),
    [
        pytest.param([event("CONSULT", "AZE GBR")], [event("CONSULT", "GBR AZE")], (1, 0, 0), id="the order of parties does not matter"),
        pytest.param([event("AID", "USA", "UKR")], [event("AID", "UKR", "USA")], (1, 0, 0), id="a reversed act is the same pair and type"),
        pytest.param([event("CONSULT", "A B C")], [event("CONSULT", "A B")], (1, 0, 2), id="three that meet are three pairs"),
        pytest.param([event("ACCUSE", "A B", "C")], [], (0, 0, 2), id="two that accuse a third are two pairs"),
        pytest.param([event("ACCUSE", "A", "A")], [event("ACCUSE", "A", "A")], (0, 0, 0), id="a country with itself is no pair"),
        pytest.param(
            [event("AID", "A", "B"), event("AID", "A", "B", date="2020")], [event("AID", "A", "B")], (1, 0, 0), id="items are a set"
        ),
        pytest.param([event("ASSAULT", "A", "B", status="denied")], [], (0, 0, 0), id="a denied event is not wanted"),
        pytest.param([], [event("ASSAULT", "A", "B", status="denied")], (0, 0, 0), id="a denied event is not held against the coder"),
        pytest.param([event("AGREE", "A B")], [event("SUPPORT", "A B")], (0, 1, 1), id="another type is wrong on both sides"),
        pytest.param([event("AGREE", "A B", also=["SUPPORT"])], [event("SUPPORT", "A B")], (1, 0, 0), id="a type under 'also' is right"),
        pytest.param(
            [event("AGREE", "A B", also=["SUPPORT"]), event("SUPPORT", "A", "B")],
            [event("SUPPORT", "A B")],
            (1, 0, 1),
            id="'also' does not help where the pair has an event of that type",
        ),
        pytest.param(
            [event("CONSULT", "A B", status="planned")], [event("AGREE", "A B")], (1, 0, 0), id="a planned visit may be an agreement"
        ),
        pytest.param(
            [event("AGREE", "A B", status="planned")],
            [event("AID", "A", "B", status="planned")],
            (1, 0, 0),
            id="a planned agreement may be the act",
        ),
        pytest.param([event("AGREE", "A B", status="planned")], [event("AID", "A", "B")], (0, 1, 1), id="but not the act as done"),
        pytest.param([event("YIELD", "A", "B")], [event("RETREAT", "A", "B")], (1, 0, 0), id="YIELD stands for a retreat"),
        pytest.param([event("YIELD", "A", "B")], [event("CONCEDE", "A", "B")], (1, 0, 0), id="YIELD stands for a concession"),
    ],
)
def test_items_are_counted_as_by_hand(gold: list[dict[str, Any]], found: list[dict[str, Any]], wanted: tuple[int, int, int]) -> None:
    assert counts(score(gold, found)) == wanted


def test_every_level_of_one_document_counted_by_hand() -> None:
    gold = [event("CONSULT", "A B"), event("AID", "A", "B"), event("ACCUSE", "C", "A")]
    found = [event("AGREE", "A B"), event("AID", "B", "A"), event("SANCTION", "A", "D")]
    result = score(gold, found)
    assert counts(result, "pairs") == (1, 1, 1)
    assert counts(result, "pairs+quad") == (2, 1, 1)
    assert counts(result, "pairs+type") == (1, 2, 2)
    assert counts(result, "items+direction") == (0, 3, 3)
    assert result.levels["pairs+quad"].f1 == pytest.approx(2 / 3)
    assert result.direction_errors == {"reversed (AID)": 1}
    assert {name: (found.right, found.invented, found.missed) for name, found in result.by_type.items()} == {
        "CONSULT": (0, 0, 1),
        "AGREE": (0, 1, 0),
        "AID": (1, 0, 0),
        "ACCUSE": (0, 0, 1),
        "SANCTION": (0, 1, 0),
    }


def test_status_and_date_count_on_aligned_events_alone() -> None:
    gold = [event("CONSULT", "A B", date="2022-11-07"), event("CONSULT", "A B", date="2022-12", status="planned"), event("AID", "A", "C")]
    found = [event("CONSULT", "A B", date="2022-12-03", status="planned"), event("CONSULT", "A B", date="2022-11-07", status="ongoing")]
    result = score(gold, found)
    assert result.aligned == 2
    assert result.share("direction") == 1
    assert result.share("status") == 0.5
    assert result.share("date") == 0.5
    assert result.share("date~") == 1
    assert result.status_errors == {"occurred as ongoing": 1}


def test_pairs_that_the_annotator_ruled_out_and_documents_without_events_are_counted() -> None:
    gold = {
        "a": {"id": "a", "events": [event("AID", "A", "B")], "not_dyads": [["C", "A"]]},
        "b": {"id": "b", "events": []},
    }
    found = {"a": {"events": [event("AID", "A", "C"), event("REQUEST", "A", "C")]}, "b": {"events": [event("AID", "X", "Y Z")]}}
    result = score_events(gold, found)
    assert result.violations == [("a", ("A", "C"))]
    assert result.not_dyads == 1
    assert result.false_alarms == {"b": 2}
    assert result.silent_documents == 1


def test_a_document_whose_events_are_not_annotated_does_not_count() -> None:
    gold = {"a": {"id": "a", "events": [event("AID", "A", "B")]}, "facts": {"id": "facts", "figures": []}}
    found = {"a": {"events": [event("AID", "A", "B")]}, "facts": {"events": [event("AID", "A", "C")]}}
    result = score_events(gold, found)
    assert counts(result) == (1, 0, 0)
    assert [document.document_id for document in result.documents] == ["a"]
    assert not result.false_alarms


def test_nothing_on_either_side_is_perfect_and_nothing_found_is_zero() -> None:
    assert score([], []).levels["pairs"].as_dict() == {"p": 1.0, "r": 1.0, "f1": 1.0, "tp": 0, "fp": 0, "fn": 0}
    assert score([event("AID", "A", "B")], []).levels["pairs"].f1 == 0.0


def test_an_unknown_type_in_the_annotation_is_named() -> None:
    with pytest.raises(GoldError, match="a: expected event types of PLOVER, found 'HUG'"):
        score([event("HUG", "A B")], [])


@pytest.mark.parametrize(
    ("value", "wanted"),
    [(None, []), ("AZE, gbr", ["AZE", "GBR"]), (["aze", " GBR ", "AZE", ""], ["AZE", "GBR"])],
    ids=["nothing", "text with commas", "list with repetitions"],
)
def test_codes_are_read_from_lists_and_text(value: object, wanted: list[str]) -> None:
    assert codes_of(value) == wanted


def test_dates_overlap_where_one_is_the_month_or_year_of_the_other() -> None:
    assert dates_overlap("2022", "2022-11")
    assert dates_overlap("2022-11-07", "2022-11")
    assert dates_overlap(None, None)
    assert not dates_overlap("2022-1", "2022-11")
    assert not dates_overlap(None, "2022")


def test_many_acts_are_aligned_one_after_the_other() -> None:
    gold = [Act("symmetric", "occurred", f"20{number:02}") for number in range(9)]
    assert align(gold, gold[::-1]) == [(act, act) for act in gold]
    assert align(gold[:1], gold) == [(gold[0], gold[0])]
    assert align(gold, gold[3:4]) == [(gold[3], gold[3])]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("no json", r"gold.jsonl:2: expected a JSON object a line"),
        ('{"text": "x"}', r"gold.jsonl:2: expected an annotated document with an 'id'"),
        ('{"id": 1}', r"gold.jsonl:2: expected the article under 'text', found NoneType"),
        ('{"id": 1, "text": "x", "events": ["AID"]}', r"gold.jsonl:2: expected a list of objects under 'events'"),
    ],
    ids=["a line that is no JSON", "a line without id", "a line without text", "events that are no objects"],
)
def test_a_broken_gold_file_names_its_line(tmp_path: Path, line: str, message: str) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_text('{"id": 0, "text": "x"}\n' + line + "\n", encoding="utf-8")
    with pytest.raises(GoldError, match=message):
        read_gold(path)


def test_records_with_one_id_are_one_document(tmp_path: Path) -> None:
    path = tmp_path / "gold.jsonl"
    records = [{"id": "a", "text": "x", "events": [event("AID", "A", "B")]}, {"id": "a", "text": "x", "events": [event("AID", "A", "C")]}]
    path.write_text("\n".join(json.dumps(record) for record in records), encoding="utf-8")
    assert len(read_gold(path)["a"]["events"]) == 2


def test_records_with_one_id_and_no_events_stay_without() -> None:
    assert "events" not in index_documents([{"id": "a", "figures": []}, {"id": "a"}])["a"]


@pytest.mark.skipif(not SHARED.exists(), reason="the reference scorer does not lie beside this project")
@pytest.mark.parametrize("name", ["seeds", "plover_dev", "plv_dev", "plv_dev_domestic", "tuning"])
def test_figures_are_those_of_the_reference_scorer(tmp_path: Path, name: str) -> None:
    """Predictions are the gold itself, made wrong by rule: parties reversed, types shifted, dates cut, documents dropped."""
    path = SHARED / f"{name}.jsonl" if name != "tuning" else ROOT / "tests" / "gold" / "tuning.jsonl"
    gold = read_gold(path)
    found = {document_id: spoil(document, number) for number, (document_id, document) in enumerate(gold.items()) if number % 11}
    prediction, figures = tmp_path / "found.jsonl", tmp_path / "figures.json"
    prediction.write_text("".join(json.dumps(document) + "\n" for document in found.values()), encoding="utf-8")
    command = [sys.executable, str(SHARED / "score.py"), str(path), str(prediction), "--json", str(figures)]
    subprocess.run(command, check=True, capture_output=True)
    assert json.loads(json.dumps(score_events(gold, found).as_dict())) == json.loads(figures.read_text("utf-8"))


def spoil(document: Any, turn: int) -> dict[str, Any]:
    types = ["AGREE", "CONSULT", "CONCEDE", "RETREAT", "ACCUSE"]
    events: list[dict[str, Any]] = []
    for number, told in enumerate(document["events"], turn):
        changed = dict(told)
        if number % 3 == 0:
            changed["type"] = types[number % 5]
        if number % 4 == 0 and told["recipients"]:
            changed |= {"actors": told["recipients"], "recipients": told["actors"]}
        if number % 5 == 0:
            changed |= {"date": told["date"] and told["date"][:7], "status": "planned"}
        if number % 7:
            events.append(changed)
    if turn % 6 == 0:
        events.append(event("SANCTION", "USA", "RUS CHN"))
    return {"id": document["id"], "events": events}
