"""`entente query`, `explain` and `export` on a small published warehouse."""

import csv
import json
import subprocess
import sys
from pathlib import Path

import polars as pl
import pytest
from click.testing import CliRunner, Result

from entente.warehouse import Warehouse
from flows.cli import main


def invoke(warehouse: Warehouse, command: str, *arguments: object) -> Result:
    return CliRunner().invoke(main, [command, "--warehouse", str(warehouse.root), *map(str, arguments)])


def event_id(published: Warehouse) -> str:
    result = invoke(published, "query", "--format", "json", "select event_id from events where event_type = 'CONSULT'")
    return json.loads(result.output)[0]["event_id"]


def test_table_shows_names_and_counts_rows(published: Warehouse) -> None:
    result = invoke(published, "query", "select code, name from countries where code in ('AZE', 'GBR') order by code")
    assert result.exit_code == 0
    assert "Azerbaijan" in result.output
    assert "2 rows" in result.output


@pytest.mark.parametrize(
    ("sql", "notes"),
    [
        pytest.param("select code_of('Korea')", ["'Korea' in the tables; it may be North Korea (PRK) or South Korea (KOR)"], id="two"),
        pytest.param("from dyad('London', 'azerbaijan')", ["'London' in the tables; it may be United Kingdom (GBR)"], id="by another name"),
        pytest.param("from dyad('Atlantis', 'AZ')", ["'Atlantis'; `select code, name from countries` lists them all"], id="none"),
        pytest.param("select code_of('United Kingdom'), code_of('UK'), 'Korea'", [], id="known, or no call"),
    ],
)
def test_a_name_that_no_country_bears_alone_is_noted_beside_the_result(published: Warehouse, sql: str, notes: list[str]) -> None:
    result = invoke(published, "query", sql, "--format", "csv")
    assert result.exit_code == 0
    assert result.stderr.splitlines() == [f"Note: no country or organisation is named {note}" for note in notes]
    assert "Note" not in result.stdout


def test_forms_agree_on_rows(published: Warehouse, tmp_path: Path) -> None:
    sql = "select event_id, actors, event_date, intensity from events order by event_id"
    as_json = json.loads(invoke(published, "query", sql, "--format", "json").output)
    as_csv = list(csv.DictReader(invoke(published, "query", sql, "--format", "csv").output.splitlines()))
    assert invoke(published, "query", sql, "--output", tmp_path / "x.parquet").exit_code == 0
    as_parquet = pl.read_parquet(tmp_path / "x.parquet").to_dicts()
    assert [row["event_id"] for row in as_json] == [row["event_id"] for row in as_csv] == [row["event_id"] for row in as_parquet]
    assert json.loads(as_csv[0]["actors"]) == as_json[0]["actors"] == as_parquet[0]["actors"]


@pytest.mark.parametrize(
    "sql",
    [
        "select * from read_csv('/etc/hostname')",
        "select * from read_text('https://example.org')",
        "copy events to 'out.csv'",
        "attach 'other.duckdb'",
        "delete from events",
        "create table t as select 1",
        "set enable_external_access = true",
        "select * from no_such_table",
        "selec",
        "",
    ],
)
def test_what_is_not_reading_is_refused_without_a_traceback(published: Warehouse, sql: str) -> None:
    result = invoke(published, "query", sql)
    assert result.exit_code != 0
    assert result.output.startswith(("Error:", "Usage:"))


@pytest.mark.parametrize("name", ["out.csv", "out.json", "out.parquet", "out.txt"])
def test_a_result_that_cannot_be_written_is_said_in_one_line(published: Warehouse, tmp_path: Path, name: str) -> None:
    result = invoke(published, "query", "select 1 as one", "--output", tmp_path / "missing" / name)
    assert result.exit_code == 1
    assert result.output.startswith("Error:")
    assert "missing" in result.output


def test_query_before_the_first_run_says_what_to_do(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["query", "--warehouse", str(tmp_path), "select 1"])
    assert result.exit_code == 1
    assert "entente run" in result.output


def test_query_loads_none_of_what_only_a_run_needs(published: Warehouse) -> None:
    program = "import sys; from flows.cli import main; main(standalone_mode=False); print(*sys.modules, file=sys.stderr)"
    command = [sys.executable, "-c", program, "query", "--warehouse", str(published.root), "select 1"]
    loaded = subprocess.run(command, check=True, capture_output=True, text=True).stderr.split()
    assert "duckdb" in loaded
    slow = ("prefect", "dbt", "polars", "httpx", "babel", "entente.coder", "entente.facts", "entente.lexicon")
    assert [name for name in loaded if name.startswith(slow)] == []


def test_explain_marks_each_sentence_and_names_its_source(published: Warehouse) -> None:
    result = invoke(published, "explain", event_id(published)[:12])
    assert result.exit_code == 0
    for words in (">>>Smith met Jones in Baku on 7 November.<<<", "Herald", "Times", "Post", "2022-11-07", "test", "1 of 3"):
        assert words in result.output


def test_explain_as_json_holds_evidence_at_its_offsets(published: Warehouse) -> None:
    explanation = json.loads(invoke(published, "explain", event_id(published), "--json").output)
    assert {mention["document_id"] for mention in explanation["mentions"]} != set()
    assert explanation["event"]["mention_count"] == len(explanation["mentions"]) == 3


def test_unknown_event_is_said_to_be_unknown(published: Warehouse) -> None:
    result = invoke(published, "explain", "ffff-no-such")
    assert result.exit_code == 1
    assert "no event begins with" in result.output


def test_gdelt_export_has_58_columns_and_no_header(published: Warehouse, tmp_path: Path) -> None:
    path = tmp_path / "events.tsv"
    assert invoke(published, "export", "gdelt", "--output", path).exit_code == 0
    lines = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]
    assert {len(line) for line in lines} == {58}
    meeting = next(line for line in lines if line[26].startswith("04"))
    assert meeting[1] == "20221107"
    assert {meeting[7], meeting[17]} == {"AZE", "GBR"}
    assert all(line[0].isdigit() for line in lines)


@pytest.mark.parametrize(
    ("form", "name"),
    [("gdelt", "entente-gdelt.tsv"), ("plover", "entente-plover.jsonl"), ("csv", "entente-csv"), ("parquet", "entente-parquet")],
)
def test_an_export_says_where_it_wrote(published: Warehouse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str, name: str) -> None:
    monkeypatch.chdir(tmp_path)
    result = invoke(published, "export", form)
    assert result.output.startswith(f"wrote {tmp_path / name}: ")
    assert (tmp_path / name).exists()


def test_plover_export_is_one_object_an_event(published: Warehouse, tmp_path: Path) -> None:
    path = tmp_path / "events.jsonl"
    assert invoke(published, "export", "plover", "--output", path).exit_code == 0
    events = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    meeting = next(event for event in events if event["event"] == ["CONSULT"])
    assert meeting["actor"] == ["AZE", "GBR"]
    assert meeting["date"] == "2022-11-07"
    assert len(meeting["evidence"]) == 3


@pytest.mark.parametrize("form", ["parquet", "csv"])
def test_every_table_is_exported_with_a_data_dictionary(published: Warehouse, tmp_path: Path, form: str) -> None:
    assert invoke(published, "export", form, "--output", tmp_path).exit_code == 0
    dictionary = pl.read_csv(tmp_path / "data_dictionary.csv")
    assert dictionary.get_column("comment").null_count() == 0
    assert {path.stem for path in tmp_path.glob(f"*.{form}")} - {"data_dictionary"} == set(dictionary.get_column("table_name"))
