"""Runs over one working database: kinds, canonical documents, history, removal."""

import random
from datetime import date
from pathlib import Path

import duckdb
import polars as pl
import pytest
from dedup_ledger import Ledger, Row, document

from entente.dedup import deduplicate, merge_dedup_state, reset_dedup_state
from entente.errors import WarehouseError
from entente.schemas import CLUSTERS

VOCABULARY = [first + vowel + last for first in "bcdfghjklmnp" for vowel in "aeiou" for last in "rtlnskvx"]


def words(seed: int, count: int = 160) -> list[str]:
    return random.Random(seed).choices(VOCABULARY, k=count)


def story(seed: int, published: date | None = None) -> Row:
    return document(" ".join(words(seed)), published)


def retold(seed: int, published: date | None = None, salt: int = 0) -> Row:
    """A copy with another headline and a sentence changed."""
    body = words(seed)
    body[40:52] = words(1000 + seed + salt, 12)
    return document(" ".join(["Headline", *words(2000 + seed + salt, 6), *body]), published)


def test_clusters_file_is_the_state_after_a_first_run(ledger: Ledger) -> None:
    result = ledger.add([story(1), retold(1), document(" ".join(words(1)[20:100])), story(2)])
    written = pl.read_parquet(result.clusters_path)
    assert CLUSTERS.check(written).equals(CLUSTERS.check(ledger.clusters()))
    assert (result.new_count, result.exact_count, result.near_count, result.contained_count) == (4, 0, 1, 1)


def test_copy_names_its_canonical_document_and_the_share_in_common(ledger: Ledger) -> None:
    original, copy = story(1, date(2024, 1, 1)), retold(1, date(2024, 1, 2))
    ledger.add([original, copy])
    row = ledger.cluster_of(copy)
    assert row["duplicate_of"] == original["document_id"]
    assert row["duplicate_kind"] == "near"
    assert row["cluster_id"] == min(str(original["document_id"]), str(copy["document_id"]))
    assert 0.6 < float(str(row["shared_share"])) < 1


def test_same_words_in_other_dress_are_exact(ledger: Ledger) -> None:
    text = " ".join(words(1))
    result = ledger.add([document(text), document(text.upper()), document(text.replace(" ", ",\n", 20))])
    assert (result.exact_count, result.near_count) == (2, 0)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(story(1, date(2024, 1, 1)), retold(1, date(2024, 1, 2)), id="the earlier one"),
        pytest.param(story(1, date(2024, 1, 1)), retold(1, None), id="a dated one before an undated one"),
        pytest.param(retold(1, None), story(1, None), id="the longer one where no date is known"),
    ],
)
def test_canonical_document(ledger: Ledger, first: Row, second: Row) -> None:
    ledger.add([second])
    ledger.add([first])
    assert ledger.cluster_of(first)["is_canonical"]
    assert ledger.cluster_of(second)["duplicate_of"] == first["document_id"]


def test_excerpt_points_to_the_story_rather_than_to_the_round_up_of_it(ledger: Ledger) -> None:
    whole, excerpt = story(1), document(" ".join(words(1)[30:110]))
    round_up = document(" ".join([*words(1), *words(7, 220)]))
    ledger.add([excerpt, round_up])
    assert ledger.cluster_of(excerpt)["contained_in"] == round_up["document_id"]
    result = ledger.add([whole])
    assert ledger.cluster_of(excerpt)["contained_in"] == whole["document_id"]
    assert ledger.cluster_of(whole)["contained_in"] == round_up["document_id"]
    assert set(pl.read_parquet(result.clusters_path)["document_id"]) == {whole["document_id"], excerpt["document_id"]}


def test_the_next_container_is_at_hand_where_the_best_becomes_a_copy(ledger: Ledger) -> None:
    whole, excerpt = words(1, 600), words(1, 600)[:290]
    round_up = document(" ".join([*excerpt, *words(7, 500)]))
    ledger.add([document(" ".join(whole)), document(" ".join(excerpt)), round_up])
    assert ledger.cluster_of(document(" ".join(excerpt)))["contained_in"] == document(" ".join(whole))["document_id"]
    ledger.add([document(" ".join(whole[:430]))])  # a copy of both
    assert ledger.cluster_of(document(" ".join(excerpt)))["contained_in"] == round_up["document_id"]
    ledger.add(removed_ids=[str(round_up["document_id"])])
    assert ledger.cluster_of(document(" ".join(excerpt)))["contained_in"] is None


def test_chain_of_containment_joins_no_clusters(ledger: Ledger) -> None:
    ledger.add([story(1), story(2), document(" ".join([*words(1), *words(2)]))])
    assert ledger.clusters()["is_canonical"].all()


def test_known_documents_are_not_new_again(ledger: Ledger) -> None:
    ledger.add([story(1), retold(1)])
    before = ledger.clusters()
    result = ledger.add([story(1), retold(1)])
    assert (result.new_count, result.known_count, result.changed_count) == (0, 2, 0)
    assert pl.read_parquet(result.clusters_path).is_empty()
    assert ledger.clusters().equals(before)


def test_document_in_two_files_of_a_run_counts_once_with_its_earliest_date(ledger: Ledger) -> None:
    ledger.add([story(1, date(2024, 2, 2)), story(1, date(2024, 2, 1)), story(1, None)])
    assert ledger.query("select published_date from raw.dedup_documents").rows() == [(date(2024, 2, 1),)]


def test_earlier_date_of_a_known_document_can_make_it_canonical(ledger: Ledger) -> None:
    ledger.add([story(1, date(2024, 2, 2)), retold(1, date(2024, 2, 1))])
    ledger.add([story(1, date(2024, 1, 31))])
    assert ledger.cluster_of(story(1))["is_canonical"]
    assert ledger.cluster_of(retold(1))["duplicate_of"] == story(1)["document_id"]


def test_merging_twice_changes_nothing(ledger: Ledger) -> None:
    ledger.add([story(1)])
    result = ledger.add([retold(1), story(2)])
    tables = ("dedup_documents", "dedup_fingerprints", "dedup_containers")
    counts = "select " + ", ".join(f"(select count(*) from raw.{table})" for table in tables)
    before, stored = ledger.clusters(), ledger.query(counts)
    ledger.merge(result)
    assert ledger.clusters().equals(before)
    assert ledger.query(counts).equals(stored)


def test_result_of_an_older_state_is_refused(ledger: Ledger) -> None:
    ledger.add([story(1)])
    stale = ledger.deduplicate([story(2)])
    ledger.add([story(3)])
    with pytest.raises(WarehouseError, match="older state"):
        ledger.merge(stale)


def test_bridge_joins_two_clusters_and_an_alias_names_the_new_id(ledger: Ledger) -> None:
    """Two versions too far apart, .45 in common, meet in one that is close to both."""
    first, second = words(1, 200), words(1, 200)
    second[:110] = words(8, 110)
    bridge = words(1, 200)
    bridge[:55] = words(8, 110)[:55]
    rows = [document(" ".join(text)) for text in (first, second)]
    ledger.add(rows)
    assert ledger.clusters()["cluster_id"].n_unique() == 2
    ledger.add([document(" ".join(bridge))])
    after = ledger.clusters()
    assert after["cluster_id"].n_unique() == 1
    new_id = after["cluster_id"][0]
    aliases = ledger.query("select * from raw.cluster_aliases")
    assert set(aliases["new_cluster_id"]) == {new_id}
    assert set(aliases["old_cluster_id"]) == {str(row["document_id"]) for row in rows} - {new_id}


def test_removal_leaves_the_rest_as_if_the_document_had_never_been(ledger: Ledger, tmp_path: Path) -> None:
    kept = [story(1, date(2024, 1, 3)), retold(1, date(2024, 1, 4)), document(" ".join(words(1)[20:100])), story(2), retold(2)]
    extra = [retold(1, date(2024, 1, 1), salt=50), story(3), document(" ".join([*words(2), *words(9)]))]
    ledger.add([*kept, *extra])
    result = ledger.add(removed_ids=[str(row["document_id"]) for row in extra])
    assert result.removed_count == 3
    fresh_root = tmp_path / "fresh"
    fresh_root.mkdir()
    fresh = Ledger(fresh_root)
    fresh.add(kept)
    assert ledger.clusters().equals(fresh.clusters())
    for table in ("dedup_fingerprints", "dedup_containers"):
        stored = f"select count(*) from raw.{table}"
        assert ledger.query(stored).equals(fresh.query(stored))


def test_removed_documents_come_back_as_they_were(ledger: Ledger) -> None:
    rows = [story(1), retold(1), retold(1, salt=9), story(2)]
    ledger.add(rows)
    before = ledger.clusters()
    ledger.add(removed_ids=[str(rows[0]["document_id"])])
    ledger.add([rows[0]])
    assert ledger.clusters().equals(before)


def test_text_cleaned_otherwise_is_compared_anew(ledger: Ledger) -> None:
    original = story(1)
    ledger.add([original, retold(1)])
    rewritten = story(5) | {"document_id": original["document_id"]}
    result = ledger.add([rewritten])
    assert (result.new_count, result.removed_count) == (1, 1)
    assert ledger.clusters()["is_canonical"].all()


def test_texts_too_short_to_compare_are_only_compared_whole(ledger: Ledger) -> None:
    result = ledger.add([document("Talks held."), document("TALKS HELD"), document("Talks off."), document("")])
    assert (result.exact_count, result.near_count, result.contained_count) == (1, 0, 0)


def test_phrase_in_common_is_no_excerpt(ledger: Ledger) -> None:
    result = ledger.add([document(" ".join(words(1)[:12])), story(1)])
    assert result.contained_count == 0


def test_state_of_another_fingerprint_version_is_refused_until_reset(ledger: Ledger) -> None:
    ledger.add([story(1)])
    with duckdb.connect(str(ledger.database)) as connection:
        connection.execute("update raw.dedup_version set fingerprint_version = '0'")
    with pytest.raises(WarehouseError, match="expected fingerprint version"):
        ledger.deduplicate([story(2)])
    with duckdb.connect(str(ledger.database)) as connection:
        reset_dedup_state(connection)
    assert ledger.add([story(2)]).new_count == 1


def test_no_documents_at_all(tmp_path: Path) -> None:
    result = deduplicate([], None, tmp_path / "out")
    assert pl.read_parquet(result.clusters_path).is_empty()
    with duckdb.connect() as connection:
        merge_dedup_state(connection, result)
        assert connection.execute("select count(*) from raw.clusters").fetchall() == [(0,)]


def test_thousand_copies_with_a_changed_sentence_each_are_one_story(ledger: Ledger) -> None:
    copies = [retold(1, date(2024, 1, 1), salt=salt) for salt in range(0, 10_000, 10)]
    ledger.add([*copies, story(1, date(2023, 12, 31))])
    assert ledger.clusters()["cluster_id"].n_unique() == 1
    assert ledger.cluster_of(story(1))["is_canonical"]
