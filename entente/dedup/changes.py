"""What a run changed in the clusters, in the words of the other stages: documents by id, not by number."""

import polars as pl

from entente.dedup.history import History
from entente.schemas import CLUSTERS

_ASSIGNED = ("published_date", "cluster_number", "duplicate_number", "is_exact", "shared_share", "container_number", "contained_share")
ALIAS_COLUMNS = {"old_cluster_id": pl.String, "new_cluster_id": pl.String}


def find_changed(after: pl.DataFrame, before: pl.DataFrame) -> pl.DataFrame:
    """The state rows of `after` that are new or differ from `before`."""
    return after.join(before, on=["document_number", *_ASSIGNED], how="anti", nulls_equal=True)


def describe_clusters(changed: pl.DataFrame, after: pl.DataFrame, history: History) -> pl.DataFrame:
    """CLUSTERS rows of the documents in `changed`; `after` has every document of the clusters concerned."""
    ids = _add_ids(after.select("document_number", "document_id"), changed["container_number"], history)
    described = changed
    for number, name in (("cluster_number", "cluster_id"), ("duplicate_number", "duplicate_of"), ("container_number", "contained_in")):
        described = described.join(ids.rename({"document_number": number, "document_id": name}), on=number, how="left", validate="m:1")
    described = described.select(
        "document_id",
        "cluster_id",
        pl.col("duplicate_number").is_null().alias("is_canonical"),
        "duplicate_of",
        pl.when(pl.col("is_exact")).then(pl.lit("exact")).when(~pl.col("is_exact")).then(pl.lit("near")).alias("duplicate_kind"),
        pl.col("shared_share").cast(pl.Float64),
        "contained_in",
        pl.col("contained_share").cast(pl.Float64),
    )
    return CLUSTERS.check(described.sort("document_id"))


def describe_aliases(after: pl.DataFrame, before: pl.DataFrame, history: History) -> pl.DataFrame:
    """Cluster ids that are no longer in use, each with the id its documents have now (the least if they went apart)."""
    ids = _add_ids(after.select("document_number", "document_id"), before["cluster_number"], history)
    renamed = (
        before.select("document_number", "cluster_number")
        .join(after.select("document_number", new_number="cluster_number"), on="document_number", how="inner", validate="1:1")
        .join(ids.select(cluster_number="document_number", old_cluster_id="document_id"), on="cluster_number", how="left", validate="m:1")
        .join(ids.select(new_number="document_number", new_cluster_id="document_id"), on="new_number", how="left", validate="m:1")
    )
    in_use = renamed["new_cluster_id"].unique()
    gone = renamed.filter(~pl.col("old_cluster_id").is_in(in_use.implode()))
    return gone.group_by("old_cluster_id").agg(pl.col("new_cluster_id").min()).sort("old_cluster_id").select(list(ALIAS_COLUMNS))


def _add_ids(ids: pl.DataFrame, numbers: pl.Series, history: History) -> pl.DataFrame:
    """`ids` (document_number, document_id) with those of further documents, from history."""
    wanted = numbers.drop_nulls().unique()
    missing = wanted.filter(~wanted.is_in(ids["document_number"].implode()))
    return pl.concat([ids, history.fetch_numbers(missing).select("document_number", "document_id")])
