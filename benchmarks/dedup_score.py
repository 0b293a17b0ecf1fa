"""Precision and recall of found duplicates against the labels of a synthetic corpus."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations

import polars as pl
from dedup_corpus import HARD_NEGATIVES, Corpus

KINDS = ("exact", "reformatted", "syndicated", "damaged", "edited", "excerpt", "merger")


@dataclass(frozen=True, slots=True)
class Score:
    """Shares of 1; recall by kind is of pairs (what was made, what it was made from)."""

    precision: float
    recall: dict[str, float]
    merged_negatives: dict[str, float]  # share of the documents of each kind that only look alike and were taken for related


class Findings:
    """Which documents, by place in the corpus, a method says are related."""

    def __init__(self, clusters: Iterable[Iterable[int]], links: Iterable[tuple[int, int]]) -> None:
        self.cluster_of: dict[int, int] = {}
        self.pairs: set[tuple[int, int]] = set()
        self.held: set[tuple[int, int]] = set()  # document and cluster of what holds it
        for number, members in enumerate(clusters):
            ordered = sorted(members)
            self.cluster_of.update(dict.fromkeys(ordered, number))
            self.pairs.update(combinations(ordered, 2))
        for small, big in links:
            self.pairs.add((min(small, big), max(small, big)))
            self.held.add((small, self.cluster_of.get(big, -1 - big)))

    def relates(self, first: int, second: int) -> bool:
        """Whether the two are related, directly or as one holds a copy of the other."""
        if (min(first, second), max(first, second)) in self.pairs:
            return True
        return (first, self.cluster_of.get(second, -1 - second)) in self.held or (
            second,
            self.cluster_of.get(first, -1 - first),
        ) in self.held


def read_findings(assignments: pl.DataFrame, frame: pl.DataFrame) -> Findings:
    """Findings of our own stage: clusters and `contained_in`. `frame` is the corpus in schema DOCUMENTS."""
    place_of = dict(zip(frame["document_id"].to_list(), range(frame.height), strict=True))
    clusters: dict[str, list[int]] = defaultdict(list)
    links: list[tuple[int, int]] = []
    for document_id, cluster_id, contained_in in assignments.select("document_id", "cluster_id", "contained_in").iter_rows():
        clusters[cluster_id].append(place_of[document_id])
        if contained_in is not None:
            links.append((place_of[document_id], place_of[contained_in]))
    return Findings(clusters.values(), links)


def score(corpus: Corpus, findings: Findings) -> Score:
    """Precision over every pair found, recall by kind, and the negatives that were taken in."""
    documents = corpus.documents
    stories = [frozenset(document.stories) for document in documents]
    false_pairs = [pair for pair in findings.pairs if not stories[pair[0]] & stories[pair[1]]]
    taken_in = {place for pair in false_pairs for place in pair}
    found: dict[str, list[bool]] = defaultdict(list)
    negatives: dict[str, list[bool]] = defaultdict(list)
    for place, document in enumerate(documents):
        for source in document.sources:
            found[document.kind].append(findings.relates(place, source))
        if document.kind in HARD_NEGATIVES:
            negatives[document.kind].append(place in taken_in)
    return Score(
        1 - len(false_pairs) / max(1, len(findings.pairs)),
        {kind: sum(found[kind]) / len(found[kind]) for kind in KINDS},
        {kind: sum(negatives[kind]) / len(negatives[kind]) for kind in HARD_NEGATIVES},
    )


def describe(result: Score) -> str:
    """One line for people."""
    recall = ", ".join(f"{kind} {share:.4f}" for kind, share in result.recall.items())
    negatives = ", ".join(f"{kind} {share:.4f}" for kind, share in result.merged_negatives.items())
    return f"precision {result.precision:.5f}; recall {recall}; look-alikes merged: {negatives}"
