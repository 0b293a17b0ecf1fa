import json
import time
from datetime import UTC, datetime
from pathlib import Path

import polars as pl
import pytest

from entente.schemas import DOCUMENTS, ITEMS, REJECTED
from entente.sources import Limits, ReadOptions
from entente.sources.discovery import discover_items
from entente.text import normalise as normalise_module
from entente.text.normalise import NormaliseResult, normalise_items

ARTICLE = "The ministers of Chile and Peru met in Lima on Monday and signed a trade agreement.\n\nThey will meet again in May."


def run(folder: Path, options: ReadOptions | None = None, batch: str = "b0") -> tuple[NormaliseResult, pl.DataFrame, pl.DataFrame]:
    items = discover_items([folder / "in"]).items
    result = normalise_items(items, folder / "out", batch, options)
    documents = pl.concat([pl.read_parquet(path) for path in result.document_paths]) if result.document_paths else DOCUMENTS.empty()
    return result, DOCUMENTS.check(documents), REJECTED.check(pl.read_parquet(result.rejected_path))


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text(ARTICLE)
    (folder / "copy.txt").write_text(ARTICLE)
    (folder / "blank.txt").write_text(" \n ")
    (folder / "share.txt").write_text("Share\n\nTweet")
    (folder / "photo.jpg").write_bytes(b"\xff\xd8\xff")
    (folder / "lines.jsonl").write_text("\n".join([json.dumps({"text": f"{ARTICLE} {number}"}) for number in range(9)] + ["{broken"]))
    return tmp_path


def test_records_in_are_documents_and_rejections(inbox: Path) -> None:
    result, documents, rejected = run(inbox)
    assert result.record_count == 15 == result.document_count + result.rejected_count
    assert (documents.height, rejected.height) == (11, 4)
    assert result.rejected_by_reason == {"empty": 1, "invalid_json": 1, "not_text": 1, "only_boilerplate": 1}


def test_the_same_content_under_two_names_has_one_id(inbox: Path) -> None:
    _, documents, _ = run(inbox)
    copies = documents.filter(pl.col("source_uri").str.ends_with("a.txt") | pl.col("source_uri").str.ends_with("copy.txt"))
    assert copies["document_id"].n_unique() == 1
    assert documents["document_id"].n_unique() == 10


def test_chunks_and_batches_change_no_row(inbox: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = run(inbox)[1].sort("source_uri")
    monkeypatch.setattr(normalise_module, "CHUNK_DOCUMENTS", 3)
    result, chunked, _ = run(inbox, batch="b1")
    assert len(result.document_paths) == 4
    assert chunked.sort("source_uri").equals(whole)


def test_sentences_are_offsets_into_the_text(inbox: Path) -> None:
    _, documents, _ = run(inbox)
    row = documents.filter(pl.col("source_uri").str.ends_with("a.txt")).row(0, named=True)
    assert [row["text"][start:end] for start, end in zip(row["sentence_starts"], row["sentence_ends"], strict=True)] == ARTICLE.split(
        "\n\n"
    )


def test_the_modification_time_is_a_date_only_on_request(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE)
    items = ITEMS.build([{"item_uri": str(tmp_path / "a.txt"), "size_bytes": 1, "modified_at": datetime(2022, 11, 10, tzinfo=UTC)}])
    for wanted, method in ((False, None), (True, "modified")):
        result = normalise_items(items, tmp_path / "out", str(wanted), ReadOptions(use_modified_date=wanted))
        assert pl.read_parquet(result.document_paths[0])["published_date_method"].to_list() == [method]


HOSTILE = {
    "nul.txt": b"The ministers\x00 met in \x00Lima. They signed.",
    "surrogate.jsonl": b'{"text": "The ministers met \\ud800 in Lima. They signed."}',
    "wrong.html": "<meta charset=utf-16><p>Café ministers met in Lima and signed the treaty there on Monday.".encode(),
    "wide.txt": ("x" * 99 + " ") .encode() * 9000,
    "marks.txt": b'."' * 300_000,
    "brackets.txt": b"[(" * 200_000,
    "tabs.txt": b"\t" * 500_000 + b"end",
    "spaces.txt": (b"a" + b" " * 100) * 5000,
    "labels.txt": b"A:" * 100_000,
    "lines.txt": b"a\n" * 150_000,
    "paragraphs.txt": b"a\n\n" * 300_000,
    "tails.txt": b"The ministers met in Lima.\n" * 9000 + "© x\n".encode() * 9000,
    "lists.txt": b"Related news\n" * 19000,
    "dashes.txt": "— ".encode() * 100_000,
    "wrapped.txt": b"word " * 10_000 + b"\n" + (b"word " * 14 + b"\n") * 3000,
    "tags.html": b"<p>" * 100_000,
    "attributes.html": b"<meta " + b"a='b' " * 50_000 + b">" + b"<p>The ministers met in Lima.</p>",
    "comments.html": b"<!--" * 50_000,
    "script.html": b'<script type="application/ld+json">' * 10_000,
    "links.md": b"[" * 50_000 + b"](" * 50_000,
    "stars.md": b"*" * 100_000 + b" _" * 50_000,
    "mail.eml": b"From: a\r\nContent-Type: multipart/mixed; boundary=X\r\n\r\n" + b"--X\r\n" * 20_000,
    "quotes.csv": b'text,title\n"' + b'"' * 300_001,
    "dates.txt": b"10 November 2022 " * 8 + b"\n" + b"By " * 60_000,
    "letters.txt": "Ñ€Ð°Ð²Ð´Ð° ".encode() * 20_000,
    "joined.txt": ("a\u200c" * 100_000).encode(),
    "homoglyphs.txt": ("аaсc" * 50_000).encode(),
    "hyphens.txt": b"\n".join([b"x" * 70 + b"-"] * 5000),
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_input_is_taken_or_rejected_in_time(tmp_path: Path, name: str) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / name).write_bytes(HOSTILE[name])
    began = time.process_time()
    result, documents, _ = run(tmp_path)
    assert time.process_time() - began < 4
    assert result.record_count == result.document_count + result.rejected_count >= 1
    for row in documents.iter_rows(named=True):
        spans = list(zip(row["sentence_starts"], row["sentence_ends"], strict=True))
        assert all(start < end <= len(row["text"]) for start, end in spans)
        assert spans == sorted(spans)


def test_fifty_megabytes_on_one_line_are_rejected_with_the_reason(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_bytes(b"word " * 10_000_000)
    (tmp_path / "in" / "b.jsonl").write_bytes(b'{"text": "' + b"word " * 10_000_000 + b'"}\n' + json.dumps({"text": ARTICLE}).encode())
    result, documents, rejected = run(tmp_path, ReadOptions(Limits()))
    assert result.record_count == 3
    assert documents["source_uri"].str.ends_with("b.jsonl#2").to_list() == [True]
    assert rejected["reason"].to_list() == ["too_large", "too_large"]
