"""A small corpus written down by hand, as the stages would hand it over, and a warehouse filled with it."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

import polars as pl

from entente.schemas import CODED, DOCUMENTS, ITEMS, REJECTED
from entente.warehouse import Run, Warehouse, build_models, documents_to_code, load_run, publish

CODER, LEXICON = "coder-1", "lexicon-1"


def identify(*parts: object) -> str:
    return hashlib.md5("|".join(str(part) for part in parts).encode()).hexdigest()


@dataclass
class Corpus:
    """Rows of every hand-over frame; methods add one row each and fill what a test does not care for."""

    documents: list[dict[str, object]] = field(default_factory=list)
    rejected: list[dict[str, object]] = field(default_factory=list)
    coded: dict[str, list[dict[str, object]]] = field(default_factory=lambda: {name: [] for name in CODED})

    def document(self, text: str, *, uri: str | None = None, outlet: str | None = "Herald", published: date | None = None) -> str:
        document_id = identify(text)
        uri = uri or f"/inbox/{document_id[:8]}.txt"
        starts, ends, position = [], [], 0
        for sentence in text.split(". "):
            starts.append(position)
            ends.append(min(position + len(sentence) + 1, len(text)))
            position += len(sentence) + 2
        self.documents.append(
            {
                "document_id": document_id,
                "source_uri": uri,
                "item_uri": uri,
                "outlet": outlet,
                "title": text[:20],
                "published_date": published,
                "published_date_method": "header" if published else None,
                "language": "en",
                "word_count": len(text.split()),
                "text": text,
                "sentence_starts": starts,
                "sentence_ends": ends,
                "text_hash": identify("text", text.lower()),
                "size_bytes": len(text.encode()),
            }
        )
        return document_id

    def mention(
        self,
        document_id: str,
        sentence: str,
        event_type: str,
        actors: Sequence[str],
        recipients: Sequence[str] = (),
        *,
        on: str | None = None,
        status: str = "occurred",
        **attributes: object,
    ) -> str:
        """`on` is a day, month or year; its length gives the precision."""
        text = self.text(document_id)
        start = text.index(sentence)
        mention_id = identify(document_id, sentence, event_type, actors, recipients, status, on)
        when, precision = read_date(on)
        self.coded["mentions"].append(
            {
                "mention_id": mention_id,
                "document_id": document_id,
                "event_number": len(self.coded["mentions"]),
                "sentence_number": text[:start].count(". "),
                "char_start": start,
                "char_end": start + len(sentence),
                "evidence": sentence,
                "rule": "test",
                "event_type": event_type,
                "actors": sorted(actors),
                "recipients": sorted(recipients),
                "is_symmetric": not recipients,
                "status": status,
                "event_date": when,
                "date_precision": precision,
                "date_method": "explicit" if when else None,
                "contexts": ["diplomatic"],
                "confidence": 0.8,
                "trace": "{}",
                "participants": [],
                "coder_version": CODER,
                "lexicon_version": LEXICON,
                **attributes,
            }
        )
        return mention_id

    def fact(self, kind: str, document_id: str, sentence: str, **attributes: object) -> None:
        start = self.text(document_id).index(sentence)
        row = {"document_id": document_id, "char_start": start, "char_end": start + len(sentence), "rule": "test", **attributes}
        if "evidence" in CODED[kind].columns:
            row["evidence"] = sentence
        self.coded[kind].append({name: value for name, value in row.items() if name in CODED[kind].columns})

    def text(self, document_id: str) -> str:
        return str(next(row["text"] for row in self.documents if row["document_id"] == document_id))


def read_date(text: str | None) -> tuple[date | None, str | None]:
    if text is None:
        return None, None
    precision = {4: "year", 7: "month", 10: "day"}[len(text)]
    return date.fromisoformat((text + "-01-01")[:10]), precision


def list_items(corpus: Corpus) -> pl.DataFrame:
    uris = sorted({str(row["item_uri"]) for row in corpus.documents + corpus.rejected})
    now = datetime(2024, 1, 1, tzinfo=UTC)
    return ITEMS.build([{"item_uri": uri, "size_bytes": 1, "modified_at": now} for uri in uris])


def load_corpus(warehouse: Warehouse, corpus: Corpus, run_id: str, *, started: datetime | None = None, dedup: object = None) -> None:
    """One run over the corpus, from hand-over files to the loaded working database."""
    folder = warehouse.batches(run_id)
    documents = write(folder / "documents-0.parquet", DOCUMENTS.build(corpus.documents))
    rejected = write(folder / "rejected.parquet", REJECTED.build(corpus.rejected))
    to_code = documents_to_code(warehouse, dedup, [documents], CODER, LEXICON, output_dir=folder / "to-code")
    chosen = set(pl.read_parquet(to_code).get_column("document_id")) if to_code else set[str]()
    coded: dict[str, list[Path]] = {}
    for name, schema in CODED.items():
        rows = [row for row in corpus.coded[name] if row["document_id"] in chosen]
        coded[name] = [write(folder / f"{name}.parquet", schema.build(rows))]
    run = Run(
        run_id=run_id,
        started_at=started or datetime.now(UTC),
        files_seen=len(list_items(corpus)),
        files_new=len(list_items(corpus)),
        files_rejected=len(corpus.rejected),
        coder_version=CODER,
        lexicon_version=LEXICON,
    )
    load_run(warehouse, run, [documents], [rejected], dedup, coded, list_items(corpus), to_code)


def publish_corpus(root: Path, corpus: Corpus) -> Warehouse:
    """A published warehouse in `root` of one run over the corpus."""
    warehouse = Warehouse(root)
    load_corpus(warehouse, corpus, "run-1")
    build_models(warehouse)
    publish(warehouse, "run-1")
    return warehouse


def write(path: Path, frame: pl.DataFrame) -> Path:
    frame.write_parquet(path)
    return path


def write_corpus() -> Corpus:
    corpus = Corpus()
    first = corpus.document("Smith met Jones in Baku on 7 November. They signed a treaty.", outlet="Herald", published=date(2022, 11, 8))
    second = corpus.document("A meeting of Smith and Jones took place. It was good.", outlet="Times", published=date(2022, 11, 9))
    third = corpus.document("Smith met Jones in November. Britain condemned Armenia.", outlet="Post", published=date(2022, 12, 1))
    corpus.mention(
        first, "Smith met Jones in Baku on 7 November.", "CONSULT", ["AZE", "GBR"], on="2022-11-07", place="Baku", level="minister"
    )
    corpus.mention(first, "They signed a treaty.", "AGREE", ["AZE", "GBR"])
    corpus.mention(second, "A meeting of Smith and Jones took place.", "CONSULT", ["AZE", "GBR"], on="2022-11-07", status="planned")
    corpus.mention(third, "Smith met Jones in November.", "CONSULT", ["AZE", "GBR"], on="2022-11")
    corpus.mention(third, "Britain condemned Armenia.", "ACCUSE", ["GBR"], ["ARM"], mode="disapprove")
    corpus.fact(
        "figures",
        first,
        "They signed a treaty.",
        figure_id="figure-1",
        measure="trade_turnover",
        flow_from="AZE",
        flow_to="GBR",
        value=667_800_000,
        currency="USD",
        year=2021,
        period="year",
    )
    corpus.coded["coding_gaps"].append({"document_id": second, "reason": "long_sentence", "detail": "1 sentence read up to word 400"})
    left_out = {"document_id": second, "reason": "other_subject", "detail": "2 acts left out", "act_count": 2}
    corpus.coded["coding_gaps"].append(left_out)
    bad = "/inbox/bad.bin"
    corpus.rejected.append({"source_uri": bad, "item_uri": bad, "reason": "binary", "detail": "no text", "size_bytes": 9})
    return corpus
