"""Real syndication without labels: in the sample, its copies and its excerpt are found, and nothing else is."""

from pathlib import Path

import polars as pl
import pytest

from entente.dedup import deduplicate
from entente.sources.discovery import discover_items
from entente.text.normalise import normalise_items

ARTICLES = Path(__file__).parents[3] / "sample" / "articles"


@pytest.fixture(scope="module")
def related(tmp_path_factory: pytest.TempPathFactory) -> pl.DataFrame:
    """Every document of the sample with the source names of what it is a copy or an excerpt of."""
    folder = tmp_path_factory.mktemp("sample")
    normalised = normalise_items(discover_items([str(ARTICLES)]).items, folder, "sample")
    documents = pl.concat([pl.read_parquet(path) for path in normalised.document_paths])
    result = deduplicate(normalised.document_paths, None, folder / "dedup")
    names = documents.select("document_id", name=pl.col("source_uri").str.replace(r"^.*[/!]", "")).unique("document_id")
    clusters = pl.read_parquet(result.clusters_path).join(names, on="document_id", validate="1:1")
    other = names.rename({"document_id": "other_id", "name": "other"})
    copies = clusters.join(other, left_on="duplicate_of", right_on="other_id", how="left", validate="m:1").rename({"other": "copied"})
    return copies.join(other, left_on="contained_in", right_on="other_id", how="left", validate="m:1").rename({"other": "holder"})


def test_copies_are_found_and_nothing_else(related: pl.DataFrame) -> None:
    copies = related.filter(pl.col("copied").is_not_null())
    assert copies.height == 3
    assert set(copies["name"]) | set(copies["copied"]) == {
        "riyadh-tehran-agency.txt",
        "saudi-iran-harbour-courier.txt",
        "20230310_gulfportal.txt",
        "iran-saudi-accord-meridian.html",
    }


def test_excerpt_is_found_and_nothing_else(related: pl.DataFrame) -> None:
    excerpts = related.filter(pl.col("holder").is_not_null())
    assert dict(excerpts.select("name", "holder").iter_rows()) == {"caucasus-digest-excerpt.txt": "02-draft-peace-text.txt"}
