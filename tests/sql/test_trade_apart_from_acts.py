"""Trade said to go on is listed among the events and is no act: it joins none, and no score, index, trend or count of acts holds it."""

from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner
from warehouse_data import Corpus, publish_corpus

from entente.report import build_report
from entente.warehouse import Warehouse
from entente.warehouse.reading import open_published
from flows.cli import main

MARTS = ("bilateral_summary", "bilateral_monthly", "relations_index_monthly", "topics_monthly", "outlet_coverage")
COUNT = "stated_trade_count"


def write_corpus(*, has_trade: bool) -> Corpus:
    """A quarrel and a railway opened in the year of which trade is stated, in other documents; trade alone between another pair."""
    corpus = Corpus()
    quarrel = corpus.document("Britain blamed Azerbaijan. Both opened a railway.", outlet="Herald", published=date(2023, 11, 2))
    trade = corpus.document("Exports fell to $2 billion in 2023. Peru is its main partner.", outlet="Times", published=date(2024, 2, 1))
    for month in range(1, 6):
        corpus.mention(quarrel, "Britain blamed Azerbaijan.", "ACCUSE", ["GBR"], ["AZE"], on=f"2023-0{month}-03")
    corpus.mention(quarrel, "Both opened a railway.", "COOPERATE", ["AZE", "GBR"], on="2023-11-01")
    if has_trade:
        stated = {"status": "ongoing", "contexts": ["economic"]}
        first, second = "Exports fell to $2 billion in 2023.", "Peru is its main partner."
        corpus.mention(trade, first, "COOPERATE", ["AZE", "GBR"], on="2023", rule="stated trade: export", **stated)
        corpus.mention(trade, first, "COOPERATE", ["AZE", "GBR"], on="2023-11-01", rule="stated trade: trade", **stated)
        corpus.mention(trade, second, "COOPERATE", ["GBR", "PER"], rule="stated trade: trading_partner", **stated)
    return corpus


@pytest.fixture(scope="module")
def with_trade(tmp_path_factory: pytest.TempPathFactory) -> Warehouse:
    return publish_corpus(tmp_path_factory.mktemp("with"), write_corpus(has_trade=True))


@pytest.fixture(scope="module")
def acts_alone(tmp_path_factory: pytest.TempPathFactory) -> Warehouse:
    return publish_corpus(tmp_path_factory.mktemp("without"), write_corpus(has_trade=False))


def test_stated_trade_joins_no_act_and_no_act_joins_it(with_trade: Warehouse) -> None:
    with open_published(with_trade) as connection:
        rows = connection.execute(
            "select event_date, date_precision, is_stated_trade, mention_count, outlet_count from events "
            "where event_type = 'COOPERATE' and actors = ['AZE', 'GBR'] order by is_stated_trade"
        ).fetchall()
    assert rows == [(date(2023, 11, 1), "day", False, 1, 1), (date(2023, 11, 1), "day", True, 2, 1)]


@pytest.mark.parametrize("mart", MARTS)
def test_no_figure_moves_but_the_count_of_stated_trade(with_trade: Warehouse, acts_alone: Warehouse, mart: str) -> None:
    is_of_acts = "event_count > 0"
    tables: list[list[tuple[object, ...]]] = []
    for warehouse in (with_trade, acts_alone):
        with open_published(warehouse) as connection:
            names = [row[0] for row in connection.execute(f"describe {mart}").fetchall()]
            others = ", ".join(name for name in names if name not in (COUNT, "as_of_date", "corpus_documents"))
            tables.append(connection.execute(f"select {others} from {mart} where {is_of_acts} order by all").fetchall())
    assert tables[0] == tables[1] != []


def test_stated_trade_is_counted_apart(with_trade: Warehouse) -> None:
    with open_published(with_trade) as connection:
        summary = connection.execute(
            f"select country_a, country_b, event_count, {COUNT}, cooperation_score > 0, relations_index < 50 "
            "from bilateral_summary order by all"
        ).fetchall()
        month = connection.execute(f"select month, event_count, net_score from bilateral_monthly where {COUNT} = 1 order by all").fetchall()
        marks = connection.execute("select distinct mark, status from events_in_words where mark is not null").fetchall()
    assert summary == [("AZE", "GBR", 6, 1, True, True), ("GBR", "PER", 0, 1, False, None)]
    assert month == [(date(2023, 11, 1), 1, 9.5), (date(2024, 2, 1), 0, None)]
    assert marks == [("stated trade, no act", "ongoing")]


def test_reports_explanations_and_exports_say_so(with_trade: Warehouse, tmp_path: Path) -> None:
    with open_published(with_trade) as connection:
        build_report(connection, tmp_path / "report")
        ((event_id,),) = connection.execute("select min(event_id) from events where is_stated_trade").fetchall()
    page = (tmp_path / "report" / "pairs" / "AZE-GBR.html").read_text(encoding="utf-8")
    assert page.count("stated trade, no act") == 1
    assert "no act: in no score" not in page
    explained = CliRunner().invoke(main, ["explain", "--warehouse", str(with_trade.root), event_id])
    assert "stated trade: no act, in no score" in explained.output
    exported = CliRunner().invoke(main, ["export", "gdelt", "--warehouse", str(with_trade.root), "--output", str(tmp_path / "gdelt")])
    assert exported.exit_code == 0, exported.output
    roots = [line.split("\t")[25] for line in (tmp_path / "gdelt").read_text(encoding="utf-8").splitlines()]
    assert sorted(roots) == ["0", "0", "1", "1", "1", "1", "1", "1"]
