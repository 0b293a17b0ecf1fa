"""What trees alone found likely is marked wherever events are listed, and moves no figure but those that count it."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import duckdb
import pytest
from click.testing import CliRunner
from warehouse_data import Corpus, load_corpus, publish_corpus

from entente.report import build_report
from entente.warehouse import Warehouse, build_models, open_working
from entente.warehouse.news import read_news
from entente.warehouse.reading import open_published
from flows.cli import main

SENTENCES = (
    "Smith met Jones in Baku on 7 November. Britain lent Armenia money. Britain and Armenia are said to have fought. "
    "Baku and Yerevan were on speaking terms. The talks of Tbilisi and Yerevan are due. Yerevan thanked London. Smith met Jones again."
)
MARTS = ("bilateral_summary", "bilateral_monthly", "relations_index_monthly", "topics_monthly", "outlet_coverage")


def write_corpus(*, is_weighed: bool) -> Corpus:
    """Acts that rules read; with `is_weighed` also what trees found: of other pairs, of a read act, beside one dated less exactly."""
    corpus = Corpus()
    first = corpus.document(SENTENCES, outlet="Herald", published=date(2022, 11, 8))
    second = corpus.document("Britain struck Armenia.", outlet="Times", published=date(2022, 12, 9))
    sentences = [f"{sentence.rstrip('.')}." for sentence in SENTENCES.split(". ")]
    for month in range(1, 6):
        corpus.mention(first, sentences[0], "CONSULT", ["AZE", "GBR"], on=f"2022-0{month}-07", place="Baku", mode="visit")
        corpus.mention(first, sentences[1], "AID", ["GBR"], ["ARM"], on=f"2022-0{month}")
    corpus.mention(first, sentences[0], "CONSULT", ["AZE", "GBR"], on="2022-12-07", status="planned")
    corpus.mention(first, sentences[5], "SUPPORT", ["ARM"], ["GBR"])
    if is_weighed:
        likely = {"rule": "weighed", "confidence": 0.62}
        corpus.mention(first, sentences[2], "ASSAULT", ["GBR"], ["ARM"], on="2022-11-02", **likely)
        corpus.mention(first, sentences[2], "ASSAULT", ["GBR"], ["ARM"], on="2022-03", **likely)
        corpus.mention(first, sentences[2], "AID", ["GBR"], ["ARM"], on="2022-05-20", **likely)
        corpus.mention(first, sentences[3], "CONSULT", ["ARM", "AZE"], on="2022-11-05", contexts=["military"], **likely)
        corpus.mention(first, sentences[4], "CONSULT", ["ARM", "GEO"], on="2023-01-05", status="planned", **likely)
        corpus.mention(first, sentences[4], "COERCE", ["AZE"], ["GBR"], on="1990", status="historical", **likely)
        corpus.mention(second, "Britain struck Armenia.", "ASSAULT", ["GBR"], ["ARM"], on="2022-11-02", **{**likely, "confidence": 0.7})
        corpus.mention(first, sentences[6], "CONSULT", ["AZE", "GBR"], on="2022-12-07", mode="phone", **likely)
    return corpus


@pytest.fixture(scope="module")
def with_weighed(tmp_path_factory: pytest.TempPathFactory) -> Warehouse:
    return publish_corpus(tmp_path_factory.mktemp("with"), write_corpus(is_weighed=True))


@pytest.fixture(scope="module")
def read_alone(tmp_path_factory: pytest.TempPathFactory) -> Warehouse:
    return publish_corpus(tmp_path_factory.mktemp("without"), write_corpus(is_weighed=False))


@pytest.fixture
def connection(with_weighed: Warehouse) -> Iterator[duckdb.DuckDBPyConnection]:
    with open_published(with_weighed) as opened:
        yield opened


def test_an_event_is_weighed_where_all_its_mentions_are(connection: duckdb.DuckDBPyConnection) -> None:
    rows = connection.execute(
        "select event_type, event_date, mention_count, is_weighed, confidence from events "
        "where is_weighed or (event_type = 'CONSULT' and event_date = date '2022-12-07') order by all"
    ).fetchall()
    assert rows == [
        ("AID", date(2022, 5, 20), 1, True, 0.62),
        ("ASSAULT", date(2022, 3, 1), 1, True, 0.62),
        ("ASSAULT", date(2022, 11, 2), 2, True, 0.7),
        ("COERCE", date(1990, 1, 1), 1, True, 0.62),
        ("CONSULT", date(2022, 11, 5), 1, True, 0.62),
        ("CONSULT", date(2022, 12, 7), 2, False, 0.8),
        ("CONSULT", date(2023, 1, 5), 1, True, 0.62),
    ]


def test_what_trees_found_does_not_make_a_planned_act_done(connection: duckdb.DuckDBPyConnection) -> None:
    rows = connection.execute("select status, mode from events where event_date = date '2022-12-07'").fetchall()
    assert rows == [("planned", None)]


@pytest.mark.parametrize("mart", MARTS)
def test_no_figure_moves_but_the_count_of_weighed_acts(with_weighed: Warehouse, read_alone: Warehouse, mart: str) -> None:
    is_of_acts_read = "event_count > 0" if mart != "bilateral_summary" else "country_a || country_b not in ('ARMAZE', 'ARMGEO')"
    tables: list[list[tuple[object, ...]]] = []
    for warehouse in (with_weighed, read_alone):
        with open_published(warehouse) as connection:
            names = [row[0] for row in connection.execute(f"describe {mart}").fetchall()]
            others = ", ".join(name for name in names if name not in ("weighed_count", "as_of_date"))
            tables.append(connection.execute(f"select {others} from {mart} where {is_of_acts_read} order by all").fetchall())
    assert tables[0] == tables[1] != []


def test_weighed_acts_are_counted_apart(connection: duckdb.DuckDBPyConnection) -> None:
    summary = connection.execute(
        "select country_a, country_b, event_count, planned_count, historical_count, weighed_count, meeting_count, next_planned_date, "
        "net_score from bilateral_summary order by all"
    ).fetchall()
    assert summary == [
        ("ARM", "AZE", 0, 0, 0, 1, 0, None, 0.0),
        ("ARM", "GBR", 6, 0, 0, 3, 0, None, pytest.approx(summary[1][-1])),
        ("ARM", "GEO", 0, 0, 0, 1, 0, None, 0.0),
        ("AZE", "GBR", 5, 1, 0, 1, 5, None, 20.0),
    ]
    months = connection.execute(
        "select country_a, country_b, month, event_count, net_score is null from bilateral_monthly where weighed_count = 1 order by all"
    ).fetchall()
    assert months == [
        ("ARM", "AZE", date(2022, 11, 1), 0, True),
        ("ARM", "GBR", date(2022, 3, 1), 1, False),
        ("ARM", "GBR", date(2022, 5, 1), 1, False),
        ("ARM", "GBR", date(2022, 11, 1), 1, False),
    ]


@pytest.mark.parametrize(
    ("sql", "is_listed"),
    [
        pytest.param("select mark from events_in_words where status = 'planned' order by mark", True, id="events in words"),
        pytest.param("select mark from relations_between('ARM', 'AZE') union all select null", True, id="events of a pair"),
        pytest.param("select mark from meetings_between('GEO', 'ARM') union all select null", True, id="meetings of a pair"),
        pytest.param("select mark from relations_between('AZE', 'GBR') where not is_weighed limit 1", False, id="events that a rule read"),
    ],
)
def test_views_say_what_was_only_weighed(connection: duckdb.DuckDBPyConnection, sql: str, is_listed: bool) -> None:
    marks = [("weighed, probability .62",)] if is_listed else []
    assert connection.execute(sql).fetchall() == [*marks, (None,)]


def test_the_sentence_of_an_event_and_its_marks_are_those_of_the_surest_rule(connection: duckdb.DuckDBPyConnection) -> None:
    ((event_id, sentence),) = connection.execute(
        "select event_id, sentence from relations_between('AZE', 'GBR') where status = 'planned'"
    ).fetchall()
    assert sentence.startswith("Smith met Jones in Baku")
    marks = connection.execute("select rule, mark from evidence(?) order by rule", [event_id]).fetchall()
    assert marks == [("test", None), ("weighed", "weighed, probability .62")]


def test_news_tell_of_weighed_acts_last(with_weighed: Warehouse) -> None:
    marks = read_news(with_weighed.published, None, "run-1").new_events.get_column("mark").to_list()
    assert marks == sorted(marks, key=lambda mark: mark is not None)
    assert marks.count("weighed, probability .62") == 5
    assert marks.count("weighed, probability .70") == 1


def test_pages_mark_weighed_acts(connection: duckdb.DuckDBPyConnection, tmp_path: Path) -> None:
    build_report(connection, tmp_path)
    index, quarrel, meetings = ((tmp_path / name).read_text() for name in ("index.html", "pairs/ARM-GBR.html", "pairs/ARM-GEO.html"))
    assert index.count("weighed, probability") == 5  # four acts done, and a meeting ahead
    assert quarrel.count("weighed, probability") == 3
    assert "3 acts more no rule read" in quarrel
    assert meetings.count("weighed, probability .62") == 2  # among the events and among the meetings
    assert "no rule read" not in (tmp_path / "pairs" / "AZE-GBR.html").read_text().replace("1 act more no rule read", "")


@pytest.mark.parametrize("is_weighed", [pytest.param(True, id="weighed"), pytest.param(False, id="read")])
def test_explain_says_that_no_rule_read_it(with_weighed: Warehouse, is_weighed: bool) -> None:
    with open_published(with_weighed) as connection:
        ((event_id,),) = connection.execute("select min(event_id) from events where is_weighed = ?", [is_weighed]).fetchall()
    result = CliRunner().invoke(main, ["explain", "--warehouse", str(with_weighed.root), event_id])
    assert result.exit_code == 0
    assert ("only weighed: no rule read it" in result.output) == is_weighed


def test_exports_say_which_acts_were_only_weighed(with_weighed: Warehouse, tmp_path: Path) -> None:
    for form in ("plover", "gdelt"):
        result = CliRunner().invoke(main, ["export", form, "--warehouse", str(with_weighed.root), "--output", str(tmp_path / form)])
        assert result.exit_code == 0
    events = [json.loads(line) for line in (tmp_path / "plover").read_text().splitlines()]
    assert {event["rule"] for event in events} == {"test", "weighed"}
    assert sorted(event["confidence"] for event in events if event["rule"] == "weighed") == [0.62, 0.62, 0.62, 0.62, 0.62, 0.7]
    both = next(event for event in events if event["date"] == "2022-12-07")
    assert (both["rule"], both["confidence"], len(both["evidence"])) == ("test", 0.8, 2)
    lines = [line.split("\t") for line in (tmp_path / "gdelt").read_text().splitlines()]
    assert {len(line) for line in lines} == {58}
    roots = [(line[25], line[26][:2]) for line in lines]  # IsRootEvent, CAMEO root
    assert {root for root, code in roots if code == "19"} == {"0"}
    assert {root for root, code in roots if code == "07"} == {"0", "1"}
    assert [root for root, code in roots].count("0") == 4


def test_an_act_that_a_rule_reads_after_all_enters_the_figures(tmp_path: Path) -> None:
    """Only the name of the rule changes: whatever hangs on it is built again."""
    warehouse = Warehouse(tmp_path)
    load_corpus(warehouse, write_corpus(is_weighed=True), "run-1")
    build_models(warehouse, is_checked=False)
    figures = (
        "select (select count(*) from events where is_weighed), sum(event_count), sum(weighed_count), sum(net_score)::double "
        "from bilateral_summary"
    )
    with open_working(warehouse) as connection:
        ((weighed, acts, apart, score),) = connection.execute(figures).fetchall()
        assert (weighed, apart) == (6, 6)
        connection.execute("update raw.mentions set rule = 'read' where event_type = 'ASSAULT'")
    build_models(warehouse)
    with open_working(warehouse) as connection:
        ((weighed_now, acts_now, apart_now, score_now),) = connection.execute(figures).fetchall()
        hostile = connection.execute("select sum(intensity) from event_pairs where event_type = 'ASSAULT'").fetchall()[0][0]
        assert connection.execute("select count(*) from intermediate.int_touched_events").fetchall() == [(2,)]
    assert (weighed_now, acts_now, apart_now) == (4, acts + 2, 4)
    assert score_now == pytest.approx(score + hostile)
