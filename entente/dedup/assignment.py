"""From relations to state rows: each document's cluster, canonical document, kind of copy and container."""

from dataclasses import dataclass

import numpy as np
import polars as pl

from entente.dedup.history import CONTAINER_COLUMNS, STATE_COLUMNS, History
from entente.dedup.ragged import Ragged, Rows, count_common
from entente.dedup.relations import Relations
from entente.dedup.universe import Universe

_CONTAINER = (
    pl.col("document_number").alias("container_number"),
    pl.col("document_id").alias("container_id"),
    pl.col("fingerprint_count").alias("container_size"),
)


def gather_members(universe: Universe, relations: Relations, history: History, removed_numbers: pl.Series) -> pl.DataFrame:
    """State rows, as they were, of every document whose cluster holds a subject.

    With `label` (the cluster), `row` (in the universe, null outside it) and `is_subject`.
    """
    rows = np.arange(universe.documents.height)
    placed = universe.documents.with_columns(
        label=pl.Series(relations.clusters, dtype=pl.Int64),
        row=pl.Series(rows, dtype=pl.Int64),
        is_subject=pl.Series(rows < universe.subject_count),
    )
    touched = placed.filter("is_subject").select("label").unique()
    inside = placed.join(touched, on="label", how="semi")
    label_of_cluster = inside.filter(pl.col("cluster_number").is_not_null()).select("cluster_number", "label").unique()
    known = pl.concat([placed["document_number"], removed_numbers])
    outside = history.fetch_members(label_of_cluster["cluster_number"]).filter(~pl.col("document_number").is_in(known.implode()))
    outside = outside.join(label_of_cluster, on="cluster_number", how="inner", validate="m:1")
    outside = outside.with_columns(row=pl.lit(None, dtype=pl.Int64), is_subject=pl.lit(value=False)).select(inside.columns)
    return pl.concat([inside, outside])


def assign_clusters(members: pl.DataFrame, universe: Universe, history: History) -> pl.DataFrame:
    """State rows of `members` with cluster, canonical document, kind of copy and share as they are now.

    The cluster is named for its least document id. Its canonical document is the earliest published (unknown dates last), then the longest,
    then the least id.
    """
    leaders = members.sort("document_id").group_by("label", maintain_order=True).agg(leader_number=pl.col("document_number").first())
    order = ["published_date", "word_count", "document_id"]
    best_first = members.sort(order, descending=[False, True, False], nulls_last=True)
    canonicals = best_first.group_by("label", maintain_order=True).agg(
        canonical_number=pl.col("document_number").first(), canonical_hash=pl.col("text_hash").first()
    )
    is_copy = pl.col("document_number") != pl.col("canonical_number")
    assigned = (
        members.join(leaders, on="label", how="left", validate="m:1")
        .join(canonicals, on="label", how="left", validate="m:1")
        .with_columns(
            cluster_number=pl.col("leader_number"),
            canonical_number=pl.when(is_copy).then("canonical_number"),
            is_exact=pl.when(is_copy).then((pl.col("text_hash") == pl.col("canonical_hash")).fill_null(value=False)),
        )
    )
    is_kept = (pl.col("canonical_number") == pl.col("duplicate_number")).fill_null(value=False) & ~pl.col("is_subject")
    shares = measure_shares(
        assigned.filter(is_copy.fill_null(value=False) & ~is_kept).select("document_number", "canonical_number"), universe, history
    )
    return (
        assigned.join(shares, on="document_number", how="left", validate="1:1")
        .with_columns(shared_share=pl.when(is_kept).then("shared_share").otherwise("new_share"), duplicate_number="canonical_number")
        .select([*STATE_COLUMNS, "is_subject"])
    )


def measure_shares(pairs: pl.DataFrame, universe: Universe, history: History) -> pl.DataFrame:
    """`new_share`: what each document has in common with its canonical one, of the larger of the two sets; 1 where both have none."""
    rows = universe.documents.select("document_number").with_row_index("row").with_columns(pl.col("row").cast(pl.Int64))
    placed = pairs.join(rows, on="document_number", how="left", validate="m:1").join(
        rows.rename({"document_number": "canonical_number", "row": "canonical_row"}), on="canonical_number", how="left", validate="m:1"
    )
    is_at_hand = (
        pl.min_horizontal("row", "canonical_row") < universe.subject_count
    )  # all that a subject has in common with another is known
    is_at_hand &= pl.col("row").is_not_null() & pl.col("canonical_row").is_not_null()
    at_hand, elsewhere = placed.filter(is_at_hand), placed.filter(~is_at_hand)
    left, right = at_hand["row"].to_numpy(), at_hand["canonical_row"].to_numpy()
    sizes = np.maximum(universe.fingerprint_counts[left], universe.fingerprint_counts[right])
    measured = [_share_frame(at_hand, count_common(universe.fingerprints, left, universe.fingerprints, right), sizes)]
    if elsewhere.height:
        numbers = pl.concat([elsewhere["document_number"], elsewhere["canonical_number"]]).unique().sort()
        order = numbers.to_numpy()
        stored = history.fetch_fingerprints(numbers)
        sets = Ragged.build(np.searchsorted(order, stored["document_number"].to_numpy()), stored["fingerprint"].to_numpy(), len(order))
        left = np.searchsorted(order, elsewhere["document_number"].to_numpy())
        right = np.searchsorted(order, elsewhere["canonical_number"].to_numpy())
        sizes = np.maximum(sets.sizes[left], sets.sizes[right])
        measured.append(_share_frame(elsewhere, count_common(sets, left, sets, right), sizes))
    return pl.concat(measured)


def _share_frame(pairs: pl.DataFrame, shared: Rows, sizes: Rows) -> pl.DataFrame:
    shares = np.where(sizes > 0, shared / np.maximum(sizes, 1), 1.0)
    return pairs.select("document_number", new_share=pl.Series(shares, dtype=pl.Float32))


def list_containments(universe: Universe, relations: Relations) -> pl.DataFrame:
    """The containments of `relations`, by document, with number, id and fingerprint count of the container."""
    containments = relations.containments
    held = universe.documents[containments.small].select("document_number")
    containers = universe.documents[containments.big].select(_CONTAINER)
    return held.hstack(containers).with_columns(contained_share=pl.Series(containments.shares))


@dataclass(frozen=True, slots=True)
class Containers:
    """What holds which document: state rows with the container of each, and what changed among the containers that are kept.

    `changed` has the containers of each document that has others than before, null where it has none any more.
    """

    rows: pl.DataFrame
    changed: pl.DataFrame


def assign_containers(
    assigned: pl.DataFrame, found: pl.DataFrame, universe: Universe, history: History, removed_numbers: pl.Series
) -> Containers:
    """The containers of `assigned` and of further documents that a subject holds: those of `found` and those that they have.

    Of several, the container is the one that is most alike: the greatest share of the two sizes' geometric mean, then the least id. The
    share of the smaller document alone would tie between a story and a round-up that has all of it. A copy is no container.
    """
    others = universe.documents.slice(universe.subject_count)
    held = others.join(found, on="document_number", how="semi").join(assigned, on="document_number", how="anti")
    rows = pl.concat([assigned, held.with_columns(is_subject=pl.lit(value=False))])
    before = history.fetch_containers(rows["document_number"])
    is_kept = ~pl.col("container_number").is_in(removed_numbers.implode())
    kept = before.filter(is_kept).join(rows.filter("is_subject"), on="document_number", how="anti")
    stored = history.fetch_numbers(kept["container_number"].unique())
    kept = kept.join(stored.select(_CONTAINER), on="container_number", how="inner", validate="m:1").select(found.columns)
    clusters = pl.concat([part.select("document_number", "cluster_number") for part in (assigned, others, stored)])
    clusters = clusters.unique("document_number", keep="first", maintain_order=True)
    holders = clusters.rename({"document_number": "container_number", "cluster_number": "container_cluster"})
    best_of_clusters = (
        pl.concat([found, kept])
        .join(clusters, on="document_number", how="left", validate="m:1")
        .join(holders, on="container_number", how="left", validate="m:1")
        .filter(pl.col("cluster_number") != pl.col("container_cluster"))
        .with_columns(likeness=pl.col("contained_share").cast(pl.Float64).pow(2) / pl.col("container_size"))
        .sort(["likeness", "container_id"], descending=[True, False])
        .group_by("document_number", "container_cluster", maintain_order=True)
        .agg(pl.col("container_number", "contained_share").first())
        .select(list(CONTAINER_COLUMNS))
    )
    best = best_of_clusters.group_by("document_number", maintain_order=True).first()
    unheld = rows.drop("container_number", "contained_share")
    after = unheld.join(best, on="document_number", how="left", validate="1:1").select(list(STATE_COLUMNS))
    return Containers(after, _find_changed_containers(before, best_of_clusters))


def _find_changed_containers(before: pl.DataFrame, after: pl.DataFrame) -> pl.DataFrame:
    """The containers of each document that has others than before, null where it has none any more."""
    pair = ["document_number", "container_number"]
    differing = pl.concat([after.join(before, on=pair, how="anti"), before.join(after, on=pair, how="anti")])
    changed = differing.select("document_number").unique().sort("document_number")
    return changed.join(after, on="document_number", how="left", validate="1:m", maintain_order="left_right")
