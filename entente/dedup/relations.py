"""Clusters of copies and the excerpts between them: the decision on each pair, and what follows from all pairs together."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from entente.dedup.components import connect, label_groups
from entente.dedup.guards import find_allowed
from entente.dedup.pairs import MIN_CONTAINMENT, MIN_SHARED, cross_clusters, find_crowds, link_neighbours
from entente.dedup.ragged import Rows, count_common
from entente.dedup.universe import Universe

MIN_MUTUAL = 0.55  # share of the larger document: clusters over .55 had precision 1.0; over containment, which chains, .857
FORM_SIZE_RATIO = 1.5  # two fillings of one form are of like length: beyond this, countries need not agree, which found 2 % more of mergers

_MAX_TURNS = 12
_WORTHWHILE_SHARE = 0.02  # fewer copies among the pairs of a turn: the rest of the crowd are not copies of one another


@dataclass(frozen=True, slots=True)
class Containments:
    """Documents of which a larger one, not a copy, holds at least MIN_CONTAINMENT."""

    small: Rows
    big: Rows
    shares: NDArray[np.float32]  # of the smaller document's fingerprints


@dataclass(frozen=True, slots=True)
class Relations:
    """The cluster of each row of a universe, as its least row, and the containments across clusters."""

    clusters: Rows
    containments: Containments


def find_relations(universe: Universe) -> Relations:
    """Clusters and containments among the documents of `universe`, complete for its subjects."""
    ranks = _rank_documents(universe)
    clusters = _link_copies(universe, ranks)
    contained: list[tuple[Rows, Rows, NDArray[np.float32]]] = []
    for small, big in cross_clusters(universe.postings, clusters, ranks):
        is_open = clusters[small] != clusters[big]  # by what earlier batches joined
        small, big = small[is_open], big[is_open]
        is_mutual, is_contained, shares = _judge(universe, small, big)
        clusters = connect(clusters, small[is_mutual], big[is_mutual])
        contained.append((small[is_contained], big[is_contained], shares[is_contained]))
    return Relations(clusters, _across_clusters(contained, clusters))


def _link_copies(universe: Universe, ranks: Rows) -> Rows:
    """Clusters of most copies at little cost; what is missing is found by going through all pairs across them."""
    clusters = _start_clusters(universe)
    count = universe.documents.height
    clusters, _ = _join(universe, ranks, clusters, *link_neighbours(universe.postings, count))
    for turn in range(1, _MAX_TURNS):
        crowds = find_crowds(universe.postings, clusters)
        if not len(crowds.lists):
            break
        clusters, joined_share = _join(universe, ranks, clusters, *link_neighbours(crowds, count, turn, 1))
        if joined_share < _WORTHWHILE_SHARE:
            break
    return clusters


def _join(universe: Universe, ranks: Rows, clusters: Rows, left: Rows, right: Rows) -> tuple[Rows, float]:
    """Clusters with the copies among these pairs joined, and the share of pairs across clusters that were copies."""
    is_open = clusters[left] != clusters[right]
    left, right = left[is_open], right[is_open]
    is_smaller = ranks[left] < ranks[right]
    small, big = np.where(is_smaller, left, right), np.where(is_smaller, right, left)
    is_mutual, _, _ = _judge(universe, small, big)
    return connect(clusters, small[is_mutual], big[is_mutual]), float(is_mutual.mean()) if len(is_mutual) else 0.0


def _rank_documents(universe: Universe) -> Rows:
    """Place of each row in order of number of fingerprints, then id: tells the smaller document of a pair whatever the order of arrival."""
    ids = universe.documents["document_id"].rank("ordinal").to_numpy()
    ranks = np.empty(len(ids), dtype=np.int64)
    ranks[np.lexsort((ids, universe.fingerprint_counts))] = np.arange(len(ids))
    return ranks


def _start_clusters(universe: Universe) -> Rows:
    """Clusters known before any comparison: those of history, and documents of the same text."""
    documents = universe.documents
    row_count = documents.height
    rows = np.arange(row_count)
    clusters = rows
    for column in ("cluster_number", "text_hash"):
        has_group = np.flatnonzero(documents[column].is_not_null().to_numpy())
        firsts = label_groups(documents[column].drop_nulls().to_numpy())
        clusters = connect(clusters, has_group, has_group[firsts])
    return clusters


def _judge(universe: Universe, small: Rows, big: Rows) -> tuple[NDArray[np.bool_], NDArray[np.bool_], NDArray[np.float32]]:
    """Of each pair, smaller first: whether the two are copies, whether the larger holds the smaller, and the share of the smaller."""
    shared = count_common(universe.fingerprints, small, universe.fingerprints, big)
    small_counts, big_counts = universe.fingerprint_counts[small], universe.fingerprint_counts[big]
    is_related = (shared >= MIN_SHARED) & (shared >= MIN_CONTAINMENT * small_counts)
    related = np.flatnonzero(is_related)
    is_form_like = big_counts < FORM_SIZE_RATIO * small_counts
    is_related[related] = find_allowed(universe.guards, small[related], big[related], is_form_like[related])
    is_mutual = is_related & (shared >= MIN_MUTUAL * big_counts)
    shares = (shared / np.maximum(small_counts, 1)).astype(np.float32)
    return is_mutual, is_related & ~is_mutual, shares


def _across_clusters(found: list[tuple[Rows, Rows, NDArray[np.float32]]], clusters: Rows) -> Containments:
    """The containments whose two documents are in different clusters."""
    if not found:
        nothing = np.empty(0, dtype=np.int64)
        return Containments(nothing, nothing, np.empty(0, dtype=np.float32))
    small = np.concatenate([part[0] for part in found])
    big = np.concatenate([part[1] for part in found])
    shares = np.concatenate([part[2] for part in found])
    is_across = clusters[small] != clusters[big]
    return Containments(small[is_across], big[is_across], shares[is_across])
