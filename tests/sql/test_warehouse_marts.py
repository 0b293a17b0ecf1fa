"""The marts over a small corpus: merging of events across documents, pairs, totals, and what gets published."""

from datetime import date
from pathlib import Path

import duckdb
from warehouse_data import load_corpus, write_corpus

from entente.warehouse import Warehouse, build_models, publish


def test_same_act_of_three_articles_is_one_event(database: duckdb.DuckDBPyConnection) -> None:
    rows = database.execute(
        "select status, event_date, date_precision, place, mention_count, document_count, outlet_count, first_reported, intensity "
        "from events where event_type = 'CONSULT'"
    ).fetchall()
    assert rows == [("occurred", date(2022, 11, 7), "day", "Baku", 3, 3, 3, date(2022, 11, 8), 2.5)]


def test_evidence_is_the_text_at_its_offsets(database: duckdb.DuckDBPyConnection) -> None:
    wrong = database.execute(
        "select count(*) from event_mentions as m join documents as d using (document_id) "
        "where m.evidence != substr(d.text, m.char_start + 1, m.char_end - m.char_start)"
    ).fetchone()
    assert wrong == (0,)


def test_directed_pair_keeps_its_direction(database: duckdb.DuckDBPyConnection) -> None:
    rows = database.execute("select country_a, country_b, actor, recipient from event_pairs where event_type = 'ACCUSE'").fetchall()
    assert rows == [("ARM", "GBR", "GBR", "ARM")]


def test_summary_names_and_counts_a_pair(database: duckdb.DuckDBPyConnection) -> None:
    row = database.execute(
        "select country_a_name, country_b_name, event_count, document_count, meeting_count, relations_index, latest_trade_turnover "
        "from bilateral_summary where country_a = 'AZE' and country_b = 'GBR'"
    ).fetchone()
    assert row == ("Azerbaijan", "United Kingdom", 2, 3, 1, None, 667_800_000.0)


def test_run_and_rejects_are_in_the_book(database: duckdb.DuckDBPyConnection) -> None:
    assert database.execute("select status, files_seen, documents, events from runs").fetchall() == [("completed", 4, 3, 3)]
    assert database.execute("select reason from rejected_files").fetchall() == [("binary",)]


def test_what_was_not_read_of_a_document_is_told_and_counted(database: duckdb.DuckDBPyConnection) -> None:
    gaps = database.execute(
        "select d.title, g.reason, g.detail, g.act_count from coding_gaps as g join documents as d using (document_id, source_uri)"
        " where g.reason != 'other_subject'"
    ).fetchall()
    assert gaps == [("A meeting of Smith a", "long_sentence", "1 sentence read up to word 400", None)]
    found = database.execute("select severity, failed_count, sample from data_quality where check_name = 'documents_not_read'").fetchall()
    ((severity, count, sample),) = found
    assert (severity, count, str(sample).split()[1]) == ("warn", 1, "long_sentence")


def test_acts_left_out_for_the_subject_of_a_document_are_told_and_are_no_fault(database: duckdb.DuckDBPyConnection) -> None:
    gaps = database.execute("select reason, act_count from coding_gaps where reason = 'other_subject'").fetchall()
    assert gaps == [("other_subject", 2)]
    found = database.execute("select severity, failed_count, sample from data_quality where check_name = 'acts_left_out'").fetchall()
    ((severity, count, sample),) = found
    assert (severity, count) == ("info", 1)
    assert str(sample).endswith(" 2 acts left out")


def test_older_duckdb_can_open_the_file(database: duckdb.DuckDBPyConnection) -> None:
    tags = database.execute("select tags from duckdb_databases() where database_name = current_database()").fetchone()
    assert "v1.2.0" in str(tags)


def test_published_file_is_read_only(tmp_path: Path) -> None:
    warehouse = Warehouse(tmp_path)
    load_corpus(warehouse, write_corpus(), "run-1")
    build_models(warehouse, is_checked=False)
    first = publish(warehouse, "run-1")
    assert first.stat().st_mode & 0o777 == 0o444
    reader = duckdb.connect(str(warehouse.published), read_only=True)
    others = [publish(warehouse, "run-1") for _ in range(3)]
    assert reader.execute("select count(*) from events").fetchone() == (3,)
    reader.close()
    assert warehouse.published.resolve() == others[-1]
    assert sorted(warehouse.versions.iterdir()) == others
