"""The documents that one run compares: those in question (subjects) and all earlier ones that can be related to them."""

from dataclasses import dataclass

import numpy as np
import polars as pl

from entente.dedup.guards import GuardSets
from entente.dedup.history import FINGERPRINT_COLUMNS, STATE_COLUMNS, History
from entente.dedup.pairs import PostingLists, choose_anchors, count_listed, make_lists
from entente.dedup.ragged import VALUE_BITS, Ragged, Rows, Values, order_by_row, sort_values
from entente.dedup.reading import NewDocuments


@dataclass(frozen=True, slots=True)
class Subjects:
    """Documents whose relations are to be found: new ones first, then earlier ones that must be looked at again.

    `documents` has the state's columns; `cluster_number` is null where the document starts on its own.
    """

    documents: pl.DataFrame
    fingerprint_rows: Rows
    fingerprints: Values


@dataclass(frozen=True, slots=True)
class Universe:
    """Subjects (the first rows of `documents`) and the earlier documents that share something with them, ready to be compared."""

    documents: pl.DataFrame
    subject_count: int
    fingerprints: Ragged  # of an earlier document only those that a subject has too
    fingerprint_counts: Rows  # of the whole document
    postings: PostingLists
    guards: GuardSets
    subject_anchors: pl.DataFrame  # fingerprint, document_number, is_anchor of every subject, sorted by fingerprint


def number_documents(new: NewDocuments, first_number: int) -> Subjects:
    """New documents as subjects, numbered on from `first_number` in order of their ids."""
    numbers = pl.Series("document_number", np.arange(new.documents.height) + first_number, dtype=pl.UInt32)
    counts = np.bincount(new.fingerprint_rows, minlength=new.documents.height)
    documents = new.documents.with_columns(numbers, pl.Series("fingerprint_count", counts, dtype=pl.UInt32))
    unknown = [pl.lit(None, dtype=kind).alias(name) for name, kind in STATE_COLUMNS.items() if name not in documents.columns]
    return Subjects(documents.with_columns(unknown).select(list(STATE_COLUMNS)), new.fingerprint_rows, new.fingerprints)


def add_subjects(subjects: Subjects, earlier: pl.DataFrame, history: History) -> Subjects:
    """`subjects` and earlier documents (state rows) with the fingerprints that history keeps of them."""
    if earlier.is_empty():
        return subjects
    stored = history.fetch_fingerprints(earlier["document_number"])
    order = np.argsort(earlier["document_number"].to_numpy())
    numbers = earlier["document_number"].to_numpy()[order]
    rows = order[np.searchsorted(numbers, stored["document_number"].to_numpy())] + subjects.documents.height
    by_row = np.argsort(rows, kind="stable")
    return Subjects(
        pl.concat([subjects.documents, earlier.select(list(STATE_COLUMNS))]),
        np.concatenate([subjects.fingerprint_rows, rows[by_row]]),
        np.concatenate([subjects.fingerprints, stored["fingerprint"].to_numpy()[by_row]]),
    )


def build_universe(subjects: Subjects, history: History, removed_numbers: pl.Series) -> Universe:
    """Everything that can be related to the subjects, without the removed documents."""
    keys = sort_values((subjects.fingerprints << np.uint64(64 - VALUE_BITS)) | subjects.fingerprint_rows.astype(np.uint64))
    fingerprints, rows = keys >> np.uint64(64 - VALUE_BITS), (keys & np.uint64((1 << (64 - VALUE_BITS)) - 1)).astype(np.int64)
    history.match_fingerprints(fingerprints)
    is_anchor = _mark_anchors(fingerprints, rows, history)
    subject_numbers = subjects.documents["document_number"]
    matches = history.fetch_matches(fingerprints[is_anchor], pl.concat([subject_numbers, removed_numbers]))
    others = _fetch_others(subjects, matches, history, removed_numbers)
    documents = pl.concat([subjects.documents, others])
    anchors = pl.DataFrame(
        {"fingerprint": fingerprints, "document_number": subject_numbers.to_numpy()[rows], "is_anchor": is_anchor},
        schema=FINGERPRINT_COLUMNS,
    )
    match_rows = _find_rows(matches["document_number"], documents["document_number"])
    all_fingerprints, all_rows, all_anchors = _append_matches((fingerprints, rows, is_anchor), matches, match_rows)
    codes = documents.select("features").with_row_index("row").explode("features").drop_nulls()
    return Universe(
        documents,
        subjects.documents.height,
        Ragged.build(
            np.concatenate([subjects.fingerprint_rows, match_rows]),
            np.concatenate([subjects.fingerprints, matches["fingerprint"].to_numpy()]),
            documents.height,
        ),
        documents["fingerprint_count"].to_numpy().astype(np.int64),
        make_lists(all_fingerprints, all_rows, all_anchors, subjects.documents.height),
        GuardSets.build(codes["row"].to_numpy(), codes["features"].to_numpy(), documents.height),
        anchors,
    )


def _mark_anchors(fingerprints: Values, rows: Rows, history: History) -> np.ndarray:
    """Anchors of the subjects, by how many documents hold each fingerprint; places as in `fingerprints`, which is sorted."""
    frequencies = count_listed(fingerprints)
    matched, counts = history.count_matches()
    if len(matched):
        place = np.minimum(np.searchsorted(matched, fingerprints), len(matched) - 1)
        frequencies = frequencies + np.where(matched[place] == fingerprints, counts[place], 0)
    by_row = order_by_row(rows)
    is_anchor = np.empty(len(rows), dtype=np.bool_)
    is_anchor[by_row] = choose_anchors(rows[by_row], frequencies[by_row])
    return is_anchor


def _fetch_others(subjects: Subjects, matches: pl.DataFrame, history: History, removed_numbers: pl.Series) -> pl.DataFrame:
    """State of earlier documents with common fingerprints or the same text."""
    excluded = pl.concat([subjects.documents["document_number"], removed_numbers])
    related = history.fetch_numbers(matches["document_number"].unique())
    same_text = history.fetch_same_text(subjects.documents["text_hash"].drop_nulls().unique())
    found = pl.concat([related, same_text]).select(list(STATE_COLUMNS)).unique("document_number")
    return found.filter(~pl.col("document_number").is_in(excluded.implode())).sort("document_number")


def _find_rows(numbers: pl.Series, of_rows: pl.Series) -> Rows:
    """The row of each document number; `of_rows` has the number of every row."""
    ordered = of_rows.to_numpy()
    order = np.argsort(ordered)
    return order[np.searchsorted(ordered[order], numbers.to_numpy())]


def _append_matches(own: tuple[Values, Rows, np.ndarray], matches: pl.DataFrame, match_rows: Rows) -> tuple[Values, Rows, np.ndarray]:
    """Fingerprints, rows and anchors of subjects and matches together, sorted by fingerprint."""
    if matches.is_empty():
        return own
    fingerprints = np.concatenate([own[0], matches["fingerprint"].to_numpy()])
    by_fingerprint = np.argsort(fingerprints, kind="stable")
    joined = np.concatenate([own[1], match_rows])[by_fingerprint]
    return fingerprints[by_fingerprint], joined, np.concatenate([own[2], matches["is_anchor"].to_numpy()])[by_fingerprint]
