"""However documents come in, in one run or many, in any order, every mart ends up the same."""

import json
import shutil
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import duckdb
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from warehouse_data import Corpus, list_items, load_corpus

from entente.dedup import deduplicate
from entente.schemas import DOCUMENTS
from entente.warehouse import Warehouse, build_models, documents_gone, open_working

RUN_TABLES = {"runs", "data_quality"}
RUN_COLUMNS = {"run_id", "first_seen_at"}


@dataclass
class Story:
    """An article as it lies in one file, and what the coder reads in it."""

    uri: str
    text: str
    outlet: str
    published: date | None
    mentions: list[tuple[str, list[str], list[str], str | None, str]] = field(default_factory=list)
    rule: str = "test"


def tell(topic: str, number: int) -> str:
    """Sixty words that share nothing with another story's, so that only copies are taken for copies."""
    return " ".join(f"{topic}{number}word{position}" for position in range(60)) + "."


def list_stories() -> list[Story]:
    meeting, visit, quarrel = tell("meeting", 1), tell("visit", 2), tell("quarrel", 3)
    return [
        Story("/in/a.txt", meeting, "Herald", date(2022, 11, 8), [("CONSULT", ["AZE", "GBR"], [], "2022-11-07", "occurred")]),
        Story(
            "/in/b.txt",
            meeting + " Copied by an agency.",
            "Agency",
            date(2022, 11, 9),
            [("CONSULT", ["AZE", "GBR"], [], "2022-11-07", "occurred")],
        ),
        Story("/in/c.txt", tell("other", 4), "Times", date(2022, 12, 1), [("CONSULT", ["AZE", "GBR"], [], "2022-11", "occurred")]),
        Story(
            "/in/d.txt",
            visit,
            "Post",
            date(2022, 11, 1),
            [("CONSULT", ["AZE", "GBR"], [], "2022-11-07", "planned"), ("AID", ["GBR"], ["ARM"], "2022", "ongoing")],
        ),
        Story(
            "/in/e.txt",
            quarrel,
            "Times",
            date(2022, 11, 3),
            [("ACCUSE", ["ARM"], ["AZE"], None, "occurred"), ("ACCUSE", ["ARM"], ["EU"], None, "occurred")],
        ),
        Story("/in/f.txt", tell("report", 5), "Herald", date(2022, 11, 3), [("ACCUSE", ["ARM"], ["AZE"], None, "occurred")], "weighed"),
        Story("/in/g.txt", tell("exact", 6), "Post", date(2022, 11, 2), [("ACCUSE", ["ARM"], ["AZE"], "2022-11-02", "denied")]),
        Story("/in/h.txt", tell("undated", 7), "Post", None, [("SUPPORT", ["ARM"], ["AZE"], None, "occurred")], "weighed"),
    ]


def write_stories(stories: list[Story]) -> Corpus:
    corpus = Corpus()
    for story in stories:
        document = corpus.document(story.text, uri=story.uri, outlet=story.outlet, published=story.published)
        for event_type, actors, recipients, on, status in story.mentions:
            corpus.mention(document, story.text[:40], event_type, actors, recipients, on=on, status=status, rule=story.rule)
    return corpus


def load_stories(warehouse: Warehouse, stories: list[Story], number: int) -> None:
    corpus = write_stories(stories)
    folder = warehouse.batches(f"run-{number}")
    path = folder / "to-deduplicate.parquet"
    DOCUMENTS.build(corpus.documents).write_parquet(path)
    with open_working(warehouse):
        pass
    gone = documents_gone(warehouse, list_items(corpus), [path])
    duplicates = deduplicate([path], warehouse.working, folder / "dedup", gone)
    started = datetime(2024, 1, 1, tzinfo=UTC) + timedelta(hours=number)
    load_corpus(warehouse, corpus, f"run-{number}", started=started, dedup=duplicates)


@dataclass(frozen=True)
class Model:
    relation: str
    is_view: bool
    sql: str


@pytest.fixture(scope="module")
def models(published: Warehouse) -> list[Model]:
    """The models as dbt compiled them, in the order in which it built them."""
    target = published.models / "target"
    nodes = json.loads((target / "manifest.json").read_text(encoding="utf-8"))["nodes"]
    results = json.loads((target / "run_results.json").read_text(encoding="utf-8"))["results"]
    found = [result for result in results if result["unique_id"].startswith("model.")]
    return [
        Model(result["relation_name"], nodes[result["unique_id"]]["config"]["materialized"] == "view", result["compiled_code"])
        for result in found
    ]


def build(connection: duckdb.DuckDBPyConnection, models: list[Model]) -> dict[str, list[tuple[object, ...]]]:
    """Every mart's rows, without what tells of runs, sorted."""
    for schema in ("staging", "intermediate"):
        connection.execute(f"create schema if not exists {schema}")
    for model in models:
        connection.execute(f"create {'view' if model.is_view else 'table'} {model.relation} as {model.sql}")
    return read_marts(connection)


def read_marts(connection: duckdb.DuckDBPyConnection) -> dict[str, list[tuple[object, ...]]]:
    tables: dict[str, list[tuple[object, ...]]] = {}
    names = connection.execute("select table_name from information_schema.tables where table_schema = 'main'").fetchall()
    for (name,) in names:
        if name in RUN_TABLES:
            continue
        columns = sorted(column[0] for column in connection.execute(f'describe "{name}"').fetchall() if column[0] not in RUN_COLUMNS)
        listed = ", ".join(f'"{column}"' for column in columns)
        tables[name] = sorted(connection.execute(f'select {listed} from "{name}"').fetchall(), key=repr)
    return tables


def run_in_batches(root: Path, batches: list[list[Story]], models: list[Model]) -> dict[str, list[tuple[object, ...]]]:
    warehouse = Warehouse(root)
    for number, batch in enumerate(batches):
        load_stories(warehouse, batch, number)
    with open_working(warehouse) as connection:
        return build(connection, models)


@pytest.fixture(scope="module")
def at_once(models: list[Model], tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[tuple[object, ...]]]:
    return run_in_batches(tmp_path_factory.mktemp("at-once"), [list_stories()], models)


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], derandomize=True)
@given(order=st.permutations(range(8)), cuts=st.sets(st.integers(1, 7), max_size=3))
def test_any_sequence_of_runs_ends_in_the_same_marts(order, cuts, models, at_once, tmp_path: Path) -> None:
    stories = list_stories()
    edges = [0, *sorted(cuts), 8]
    batches = [[stories[number] for number in order[start:end]] for start, end in pairwise(edges)]
    shutil.rmtree(tmp_path)
    assert run_in_batches(tmp_path, batches, models) == at_once


def test_runs_that_build_only_what_they_touch_end_in_the_same_marts(at_once, tmp_path: Path) -> None:
    stories = list_stories()
    wrong = Story("/in/a.txt", tell("wrong", 9), "Herald", date(2022, 11, 8), [("ASSAULT", ["AZE"], ["GBR"], "2022-11-07", "occurred")])
    warehouse = Warehouse(tmp_path)
    touched: list[tuple[int, int]] = []
    for number, batch in enumerate([[wrong, stories[4], stories[7]], [stories[0], *stories[2:4]], [stories[1], *stories[5:7]]]):
        load_stories(warehouse, batch, number)
        build_models(warehouse, is_checked=False)
        with open_working(warehouse) as connection:
            touched += connection.execute(
                "select (select count(*) from intermediate.int_touched_events), (select count(*) from intermediate.int_touched_pairs)"
            ).fetchall()
    with open_working(warehouse) as connection:
        assert read_marts(connection) == at_once
        event_count, weighed_count = connection.execute("select count(*), count(*) filter (where is_weighed) from events").fetchall()[0]
        assert weighed_count == 1  # one of the two weighed stories tells an act that a rule read in another
    assert touched[0] == (4, 2)  # the first run builds all that there is
    assert touched[2][0] < event_count
    build_models(warehouse, is_checked=False)
    with open_working(warehouse) as connection:
        for table in ("int_touched_mentions", "int_touched_events"):
            assert connection.execute(f"select count(*) from intermediate.{table}").fetchall() == [(0,)]
        assert read_marts(connection) == at_once


def test_a_changed_file_leaves_nothing_of_what_it_said(models, at_once, tmp_path: Path) -> None:
    stories = list_stories()
    wrong = Story("/in/a.txt", tell("wrong", 9), "Herald", date(2022, 11, 8), [("ASSAULT", ["AZE"], ["GBR"], "2022-11-07", "occurred")])
    assert run_in_batches(tmp_path, [[wrong, *stories[1:]], [stories[0]]], models) == at_once


def test_the_stories_are_merged_as_they_should(at_once) -> None:
    events = at_once["events"]
    assert len(at_once["documents"]) == 8
    assert len(events) == 6
