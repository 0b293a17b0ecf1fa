"""What a run changed in the clusters, in the words of the other stages: documents by id, not by number."""

import polars as pl

from entente.dedup.history import History
from entente.schemas import CLUSTERS

_ASSIGNED = ("published_date", "cluster_number", "duplicate_number", "is_exact", "shared_share", "container_number", "contained_share")
ALIAS_COLUMNS = {"old_cluster_id": pl.String, "new_cluster_id": pl.String}


def find_changed(after: pl.DataFrame, before: pl.DataFrame) -> pl.DataFrame:
    """The state rows of `after` that are new or differ from `before`."""
    return after.join(before, on=["document_number", *_ASSIGNED], how="anti", nulls_equal=True)


def describe_clusters(after: pl.DataFrame, before: pl.DataFrame, history: History) -> pl.DataFrame:
    """CLUSTERS rows of every document that is new, changed, or held by a document that has another canonical document now."""
    changed = find_changed(after, before)
    moved = _canonical(after).join(_canonical(before), on=["document_number", "canonical_number"], how="anti")["document_number"]
    held = history.fetch_contained(moved).join(after, on="document_number", how="anti")
    still = after.filter(pl.col("container_number").is_in(moved.implode())).join(changed, on="document_number", how="anti")
    rows = pl.concat([changed, held.select(after.columns), still])
    facts = _canonical(after)
    for column in (rows["container_number"], rows["cluster_number"], rows["duplicate_number"]):
        facts = _add_facts(facts, column, history)
    facts = _add_facts(facts, facts["canonical_number"], history)
    ids = facts.select("document_number", "document_id")
    holders = facts.select(container_number="document_number", holder_number="canonical_number")
    described = (
        rows.join(holders, on="container_number", how="left", validate="m:1")
        .join(ids.select(cluster_number="document_number", cluster_id="document_id"), on="cluster_number", how="left", validate="m:1")
        .join(ids.select(duplicate_number="document_number", duplicate_of="document_id"), on="duplicate_number", how="left", validate="m:1")
        .join(ids.select(holder_number="document_number", contained_in="document_id"), on="holder_number", how="left", validate="m:1")
        .select(
            "document_id",
            "cluster_id",
            pl.col("duplicate_number").is_null().alias("is_canonical"),
            "duplicate_of",
            pl.when(pl.col("is_exact")).then(pl.lit("exact")).when(~pl.col("is_exact")).then(pl.lit("near")).alias("duplicate_kind"),
            pl.col("shared_share").cast(pl.Float64),
            "contained_in",
            pl.col("contained_share").cast(pl.Float64),
        )
    )
    return CLUSTERS.check(described.sort("document_id"))


def describe_aliases(after: pl.DataFrame, before: pl.DataFrame, history: History) -> pl.DataFrame:
    """Cluster ids that are no longer in use, each with the id its documents have now (the least if they went apart)."""
    ids = _add_facts(_canonical(after), before["cluster_number"], history).select("document_number", "document_id")
    renamed = (
        before.select("document_number", "cluster_number")
        .join(after.select("document_number", new_number="cluster_number"), on="document_number", how="inner", validate="1:1")
        .join(ids.select(cluster_number="document_number", old_cluster_id="document_id"), on="cluster_number", how="left", validate="m:1")
        .join(ids.select(new_number="document_number", new_cluster_id="document_id"), on="new_number", how="left", validate="m:1")
    )
    in_use = renamed["new_cluster_id"].unique()
    gone = renamed.filter(~pl.col("old_cluster_id").is_in(in_use.implode()))
    return gone.group_by("old_cluster_id").agg(pl.col("new_cluster_id").min()).sort("old_cluster_id").select(list(ALIAS_COLUMNS))


def _canonical(rows: pl.DataFrame) -> pl.DataFrame:
    return rows.select("document_number", "document_id", canonical_number=pl.coalesce("duplicate_number", "document_number"))


def _add_facts(facts: pl.DataFrame, numbers: pl.Series, history: History) -> pl.DataFrame:
    """`facts` with id and canonical document of further documents, from history."""
    wanted = numbers.drop_nulls().unique()
    missing = wanted.filter(~wanted.is_in(facts["document_number"].implode()))
    return pl.concat([facts, _canonical(history.fetch_numbers(missing))]) if len(missing) else facts
