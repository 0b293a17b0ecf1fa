"""Deduplication of one run: new documents against all history."""

from collections.abc import Sequence
from pathlib import Path

import polars as pl

from entente.dedup.assignment import Containers, assign_clusters, assign_containers, gather_members, list_containments
from entente.dedup.changes import describe_aliases, describe_clusters, find_changed
from entente.dedup.history import History, open_history
from entente.dedup.reading import NewDocuments, read_documents
from entente.dedup.relations import find_relations
from entente.dedup.result import DedupResult
from entente.dedup.universe import Subjects, Universe, add_subjects, build_universe, number_documents


def deduplicate(
    new_documents: Sequence[Path], working_database: Path | None, output_dir: Path, removed_ids: Sequence[str] = ()
) -> DedupResult:
    """Files that say what the new documents are copies or excerpts of, and what that changes among earlier ones.

    `new_documents` are Parquet files of schema DOCUMENTS; documents that history knows are taken for known unless their text has changed.
    `removed_ids` are documents that no source holds any more: their clusters are made up again without them. The result is a pure function
    of the set of documents, however it was split into runs; `working_database` is only read, and must not be open for writing.
    """
    new = read_documents(new_documents)
    output_dir.mkdir(parents=True, exist_ok=True)
    with open_history(working_database) as history:
        known = history.fetch_ids(new.documents["document_id"])
        rewritten, redated = _find_differences(new.documents, known)
        removed = pl.concat([history.fetch_ids(pl.Series(list(removed_ids), dtype=pl.String)), rewritten]).unique("document_number")
        kept = known.join(removed, on="document_number", how="anti")
        fresh = number_documents(_leave_out(new, kept["document_id"]), history.next_number())
        containers, universe = _assign(fresh, _find_reopened(removed, redated, history), removed["document_number"], history)
        after = containers.rows
        before = history.fetch_numbers(after["document_number"])
        changed = find_changed(after, before).with_columns(
            ~pl.col("document_number").is_in(before["document_number"].implode()).alias("is_new")
        )
        is_new = changed["is_new"]
        new_numbers = changed.filter(is_new)["document_number"]
        new_prints = universe.subject_anchors.filter(pl.col("document_number").is_in(new_numbers.implode()))
        # DuckDB packs sorted columns to bits; both parts are sorted by fingerprint.
        new_prints = pl.concat([new_prints.filter(~pl.col("is_anchor")), new_prints.filter("is_anchor")])
        return DedupResult(
            clusters_path=_write(describe_clusters(changed, after, history), output_dir / "clusters.parquet"),
            aliases_path=_write(describe_aliases(after, before, history), output_dir / "cluster_aliases.parquet"),
            state_path=_write(changed, output_dir / "dedup_documents.parquet"),
            fingerprints_path=_write(new_prints, output_dir / "dedup_fingerprints.parquet"),
            containers_path=_write(containers.changed, output_dir / "dedup_containers.parquet"),
            removed_path=_write(removed.select("document_number", "document_id"), output_dir / "dedup_removed.parquet"),
            new_count=int(is_new.sum()),
            known_count=kept.height,
            exact_count=changed.filter(is_new & pl.col("is_exact")).height,
            near_count=changed.filter(is_new & ~pl.col("is_exact")).height,
            contained_count=changed.filter(is_new & pl.col("container_number").is_not_null()).height,
            changed_count=int((~is_new).sum()),
            removed_count=removed.height,
        )


def _find_differences(given: pl.DataFrame, known: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Known documents whose text is another now, and those that a source dates earlier than known, with the earlier date."""
    both = known.join(
        given.select("document_id", given_hash="text_hash", given_date="published_date"), on="document_id", how="inner", validate="1:1"
    )
    is_rewritten = pl.col("text_hash").ne_missing(pl.col("given_hash"))
    is_earlier = pl.col("given_date").is_not_null() & (
        pl.col("published_date").is_null() | (pl.col("given_date") < pl.col("published_date"))
    )
    redated = both.filter(~is_rewritten & is_earlier).with_columns(published_date="given_date")
    return both.filter(is_rewritten).select(known.columns), redated.select(known.columns)


def _find_reopened(removed: pl.DataFrame, redated: pl.DataFrame, history: History) -> pl.DataFrame:
    """State rows of earlier documents to look at again: former copies of a removed one, those held by one, redated ones.

    Former copies start anew, each a cluster of its own.
    """
    without = pl.col("document_number").is_in(removed["document_number"].implode())
    former = history.fetch_members(removed["cluster_number"].unique()).filter(~without)
    former = former.with_columns(pl.lit(None, dtype=pl.UInt32).alias("cluster_number"))
    held = history.fetch_contained(removed["document_number"]).filter(~without)
    reopened = pl.concat([former, held, redated]).unique("document_number", keep="first", maintain_order=True)
    dates = redated.select("document_number", redated_date="published_date")
    reopened = reopened.join(dates, on="document_number", how="left", validate="1:1", maintain_order="left")
    return reopened.with_columns(published_date=pl.coalesce("redated_date", "published_date")).drop("redated_date").sort("document_number")


def _assign(fresh: Subjects, reopened: pl.DataFrame, removed_numbers: pl.Series, history: History) -> tuple[Containers, Universe]:
    """State rows of every document that the run touched, as they are now, and what was compared for it."""
    universe = build_universe(add_subjects(fresh, reopened, history), history, removed_numbers)
    relations = find_relations(universe)
    assigned = assign_clusters(gather_members(universe, relations, history, removed_numbers), universe, history)
    return assign_containers(assigned, list_containments(universe, relations), universe, history, removed_numbers), universe


def _leave_out(new: NewDocuments, document_ids: pl.Series) -> NewDocuments:
    """The documents without those given, which history knows already."""
    is_kept = (~new.documents["document_id"].is_in(document_ids.implode())).to_numpy()
    rows = is_kept.cumsum() - 1
    is_print_kept = is_kept[new.fingerprint_rows]
    return NewDocuments(new.documents.filter(is_kept), rows[new.fingerprint_rows[is_print_kept]], new.fingerprints[is_print_kept])


def _write(frame: pl.DataFrame, path: Path) -> Path:
    frame.write_parquet(path, compression="lz4")
    return path
