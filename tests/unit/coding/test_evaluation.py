"""`entente evaluate` on a few annotated sentences: figures, exit codes, worst documents."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from entente.coding.evaluation import evaluate, rules_of
from flows.commands.evaluate import command

ROOT = Path(__file__).parents[3]
MET = {
    "id": "met",
    "text": "The foreign ministers of Kenya and Ghana held talks in Nairobi on Tuesday.",
    "published": "2021-03-04",
    "events": [
        {"type": "CONSULT", "actors": ["GHA", "KEN"], "recipients": [], "symmetric": True, "date": "2021-03-02", "status": "occurred"},
        {
            "type": "AID",
            "actors": ["GHA"],
            "recipients": ["KEN"],
            "symmetric": False,
            "date": None,
            "status": "occurred",
            "evidence": "none",
        },
    ],
    "officials": [],
}
QUIET = {
    "id": "quiet",
    "text": "Rain fell on the hills and the rivers rose.",
    "published": None,
    "events": [],
    "not_dyads": [["GHA", "KEN"]],
}
ALARM = {"id": "alarm", "text": "The foreign minister of Kenya met his Ghanaian counterpart.", "published": None, "events": []}

FACTS_ALONE = {"id": "facts", "text": "Ghana's president, Nana Akufo-Addo, met Kenya's envoy.", "published": None, "officials": []}


def call(tmp_path: Path, documents: list[dict[str, Any]], *options: str) -> Result:
    path = tmp_path / "gold.jsonl"
    path.write_text("".join(json.dumps(document) + "\n" for document in documents), encoding="utf-8")
    return CliRunner().invoke(command, [str(path), *options])


def test_figures_are_those_counted_by_hand(tmp_path: Path) -> None:
    result = call(tmp_path, [MET, QUIET], "--json", str(tmp_path / "figures.json"))
    assert result.exit_code == 0
    figures = json.loads((tmp_path / "figures.json").read_text("utf-8"))
    assert (figures["pairs+type"]["tp"], figures["pairs+type"]["fp"], figures["pairs+type"]["fn"]) == (1, 0, 1)
    assert figures["matched"] == {"direction": 1.0, "status": 1.0, "date": 1.0, "date~": 1.0}
    assert figures["documents"] == 2
    assert list(figures["facts"]) == ["officials"]
    assert "pair and type" in result.stdout


def test_documents_annotated_for_facts_alone_say_nothing_of_events(tmp_path: Path) -> None:
    path = tmp_path / "figures.json"
    result = call(tmp_path, [FACTS_ALONE], "--json", str(path), "--verbose")
    assert result.exit_code == 0
    assert "1 document" in result.stdout
    assert "Events" not in result.stdout
    figures = json.loads(path.read_text("utf-8"))
    assert figures.keys() == {"documents", "uncoded", "facts", "header"}
    assert figures["facts"]["officials"]["fp"] == 1
    result = call(tmp_path, [MET, FACTS_ALONE], "--json", str(path))
    assert "2 documents" in result.stdout
    assert json.loads(path.read_text("utf-8"))["pairs"] == {"p": 1.0, "r": 1.0, "f1": 1.0, "tp": 1, "fp": 0, "fn": 0}


def test_worst_documents_come_with_evidence_and_rules(tmp_path: Path) -> None:
    result = call(tmp_path, [MET, QUIET, ALARM], "--verbose")
    assert "missed    AID GHA-KEN  none" in result.stdout
    assert "invented  CONSULT GHA-KEN" in result.stdout
    assert "documents without events that got some: 1 of 2 (1 items)" in result.stdout
    assert result.stdout.count("The foreign minister of Kenya met his Ghanaian counterpart.") == 1
    assert "quiet" not in result.stdout


def test_a_document_that_cannot_be_coded_is_named_and_ends_with_1(tmp_path: Path) -> None:
    result = call(tmp_path, [MET, {"id": "empty", "text": " ", "events": []}], "--verbose")
    assert result.exit_code == 1
    assert "not coded empty" in result.stdout


def test_a_broken_file_ends_with_1_and_a_missing_one_with_2(tmp_path: Path) -> None:
    path = tmp_path / "broken.jsonl"
    path.write_text("no json\n", encoding="utf-8")
    broken = CliRunner().invoke(command, [str(path)])
    assert broken.exit_code == 1
    assert "broken.jsonl:1" in broken.stderr
    assert CliRunner().invoke(command, [str(tmp_path / "none.jsonl")]).exit_code == 2


def test_the_date_of_publication_can_be_hidden_from_the_coder() -> None:
    gold = {"met": MET}
    assert evaluate(gold, workers=1).events.share("date") == 1
    hidden = evaluate(gold, workers=1, is_published_hidden=True)
    assert hidden.events.share("date") == 0
    assert hidden.header == {"published": (0, 1)}


def test_rules_of_an_item_name_the_sentence() -> None:
    (firing,) = rules_of(MET)[("GHA", "KEN"), "CONSULT"]
    assert firing.rule
    assert firing.sentence == MET["text"]


@pytest.mark.parametrize("name", ["code", "evaluate"])
def test_help_loads_nothing_heavy(name: str) -> None:
    program = "import sys; from flows.cli import main\ntry: main()\nexcept SystemExit: print(sorted(sys.modules))"
    answer = subprocess.run([sys.executable, "-c", program, name, "--help"], cwd=ROOT, check=True, capture_output=True, text=True)
    assert "Usage" in answer.stdout
    assert not {"'polars'", "'prefect'", "'rich'", "'entente.coding'"} & set(answer.stdout.replace("]", ",").split(", "))
