"""Which documents to compare with which: every pair that can be related, and few that cannot, from lists of documents by fingerprint.

Two documents are related only if they share at least MIN_CONTAINMENT of the smaller one's fingerprints, and MIN_SHARED of them. All but so
many of its fingerprints plus MIN_SHARED are chosen as the smaller document's *anchors*: whichever they are, such a pair shares MIN_SHARED
anchors. So only anchors are looked up, and the rarest fingerprints are chosen: what an outlet prints under each of its stories costs
nothing. The choice moves work, never a result.

Copies of one story are first linked to neighbours in shuffled lists, crowds of them again and again; afterwards only pairs across the
clusters so found are asked for.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from entente.dedup.ragged import Rows, Values, expand_ranges, split_by_weight
from entente.dedup.tokens import mix_bits

MIN_CONTAINMENT = 0.4  # share of the smaller document's fingerprints: .4 found .9937 of excerpts and .965 of mergers at precision 1.0
MIN_SHARED = 3  # fingerprints, some 25 words in a row: less is a phrase

_ROW_BITS = 24
_SHUFFLES = 8
_CROWD = 64  # documents in one list
_CHUNK = 1 << 21  # pairs made at once: about 120 MB of temporary arrays
_SORT_BLOCK = 1 << 16


@dataclass(frozen=True, slots=True)
class PostingLists:
    """Documents by fingerprint: row of the document, whether the fingerprint is its anchor, and the number of the list, sorted by list.

    Rows below `subject_count` are the documents in question; the others are only there to be compared with them.
    """

    lists: Rows
    rows: Rows
    is_anchor: NDArray[np.bool_]
    subject_count: int


def count_listed(fingerprints: Values) -> Rows:
    """How often each fingerprint of the sorted array occurs, one count for each of its places."""
    bounds = np.flatnonzero(np.diff(fingerprints, prepend=~fingerprints[:1], append=~fingerprints[-1:]))
    sizes = np.diff(bounds)
    return np.repeat(sizes, sizes)


def choose_anchors(rows: Rows, frequencies: Rows) -> NDArray[np.bool_]:
    """Marks each document's anchors: its rarest fingerprints, by how many documents hold each. `rows` is sorted."""
    is_anchor = np.zeros(len(rows), dtype=np.bool_)
    if not len(rows):
        return is_anchor
    starts = np.flatnonzero(np.diff(rows, prepend=-1))
    sizes = np.diff(np.append(starts, len(rows)))
    allowed = sizes - np.ceil(MIN_CONTAINMENT * sizes).astype(np.int64) + MIN_SHARED
    for part in split_by_weight(sizes, _SORT_BLOCK):  # blocks that fit the cache sort four times as fast
        low, high = starts[part.start], starts[part.stop - 1] + sizes[part.stop - 1]
        block = rows[low:high] - rows[low]
        order = np.argsort((block << 32) | np.minimum(frequencies[low:high], 0xFFFFFFFF), kind="stable")
        ranks = np.arange(len(block)) - np.repeat(starts[part] - low, sizes[part])
        is_anchor[low + order] = ranks < np.repeat(allowed[part], sizes[part])
    return is_anchor


def make_lists(fingerprints: Values, rows: Rows, is_anchor: NDArray[np.bool_], subject_count: int) -> PostingLists:
    """Lists that hold at least two documents, one of them a subject. Fingerprints are sorted."""
    is_new_list = np.diff(fingerprints, prepend=~fingerprints[:1]) != 0
    lists = np.cumsum(is_new_list) - 1
    starts = np.flatnonzero(is_new_list)
    if not len(starts):
        return PostingLists(lists, rows, is_anchor, subject_count)
    is_useful = np.minimum.reduceat(rows, starts) < subject_count
    is_useful &= np.diff(np.append(starts, len(rows))) > 1
    is_useful &= np.logical_or.reduceat(is_anchor, starts)
    kept = is_useful[lists]
    return PostingLists((np.cumsum(is_useful) - 1)[lists[kept]], rows[kept], is_anchor[kept], subject_count)


def link_neighbours(postings: PostingLists, row_count: int, turn: int = 0, least_count: int = MIN_SHARED) -> tuple[Rows, Rows]:
    """Pairs that are neighbours in at least so many lists of anchors, each list shuffled in one of eight ways, others each `turn`.

    One shuffle for all lists would try each copy of a story with two others only, and one edited copy would break the chain.
    """
    subject = np.uint64(1 << _ROW_BITS)
    everyone = np.arange(row_count, dtype=np.uint64)
    seeds = [np.uint64(turn * _SHUFFLES + shuffle) << np.uint64(32) for shuffle in range(_SHUFFLES)]
    shuffled = np.array([np.argsort(mix_bits(everyone ^ seed)) for seed in seeds])
    places = np.empty((_SHUFFLES, row_count), dtype=np.uint64)
    for shuffle, order in enumerate(shuffled):
        places[shuffle, order] = everyone
    lists, rows = postings.lists[postings.is_anchor], postings.rows[postings.is_anchor]
    keys = lists.astype(np.uint64) << np.uint64(_ROW_BITS + 1)
    keys |= np.where(rows < postings.subject_count, np.uint64(0), subject)
    keys |= places[lists % _SHUFFLES, rows]
    keys.sort()
    lists = (keys >> np.uint64(_ROW_BITS + 1)).astype(np.int64)
    rows = shuffled[lists % _SHUFFLES, (keys & (subject - np.uint64(1))).astype(np.int64)]
    is_pair = (lists[:-1] == lists[1:]) & (rows[:-1] < postings.subject_count)
    left, right = rows[:-1][is_pair], rows[1:][is_pair]
    return _unique_pairs(np.minimum(left, right), np.maximum(left, right), least_count)


def find_crowds(postings: PostingLists, clusters: Rows) -> PostingLists:
    """Only lists so long that comparing all their pairs would be slow, and that name documents of two clusters."""
    postings = _drop_uniform(postings, clusters)
    return _keep_lists(postings, np.bincount(postings.lists) >= _CROWD)


def cross_clusters(postings: PostingLists, clusters: Rows, ranks: Rows) -> Iterator[tuple[Rows, Rows]]:
    """Every pair that can be related and is not in one cluster already, in batches, the smaller document of each pair first.

    `ranks` orders documents by number of fingerprints, then by id. One document of each pair is a subject.
    """
    postings = _drop_uniform(postings, clusters)
    is_other = postings.rows >= postings.subject_count
    keys = _cluster_keys(postings.lists, is_other, clusters[postings.rows])
    order = np.argsort(keys)
    keys, rows, lists, is_other = keys[order], postings.rows[order], postings.lists[order], is_other[order]
    askers = np.flatnonzero(postings.is_anchor[order])
    begins, sizes, owners = _partner_ranges(keys, lists[askers], is_other[askers], clusters[rows[askers]])
    asking = rows[askers[owners]]
    by_document = np.argsort(asking, kind="stable")
    begins, sizes, asking = begins[by_document], sizes[by_document], asking[by_document]
    document_begins = np.flatnonzero(np.diff(asking, prepend=-1))
    weights = np.add.reduceat(sizes, document_begins) if len(sizes) else sizes
    document_ends = np.append(document_begins[1:], len(sizes))
    for documents in split_by_weight(weights, _CHUNK):
        part = slice(document_begins[documents.start], document_ends[documents.stop - 1])
        places, ranges = expand_ranges(begins[part], sizes[part])
        small, big = asking[part][ranges], rows[places]
        is_smaller = ranks[small] < ranks[big]
        yield _unique_pairs(small[is_smaller], big[is_smaller], MIN_SHARED)


def _drop_uniform(postings: PostingLists, clusters: Rows) -> PostingLists:
    """Only lists that name documents of two clusters."""
    if not len(postings.lists):
        return postings
    starts = np.flatnonzero(np.diff(postings.lists, prepend=-1))
    named = clusters[postings.rows]
    return _keep_lists(postings, np.minimum.reduceat(named, starts) != np.maximum.reduceat(named, starts))


def _keep_lists(postings: PostingLists, is_kept: NDArray[np.bool_]) -> PostingLists:
    """The lists so marked, numbered anew."""
    kept = is_kept[postings.lists]
    lists = (np.cumsum(is_kept) - 1)[postings.lists[kept]]
    return PostingLists(lists, postings.rows[kept], postings.is_anchor[kept], postings.subject_count)


def _cluster_keys(lists: Rows, is_other: NDArray[np.bool_], clusters: Rows) -> Rows:
    """Sort keys: list, then subjects before others, then cluster."""
    return (lists << (_ROW_BITS + 1)) | (is_other.astype(np.int64) << _ROW_BITS) | clusters


def _partner_ranges(keys: Rows, lists: Rows, is_other: NDArray[np.bool_], clusters: Rows) -> tuple[Rows, Rows, Rows]:
    """Begin and size of the runs of partners of each asker, and the asker's number; fast because the askers come in order of `keys`.

    Partners are all of the asker's list but its own cluster; an asker that is no subject meets subjects only.
    """
    no = np.zeros(len(lists), dtype=np.bool_)
    nothing = np.zeros_like(lists)
    list_begin = np.searchsorted(keys, _cluster_keys(lists, no, nothing))
    others_begin = np.searchsorted(keys, _cluster_keys(lists, ~no, nothing))
    list_end = np.searchsorted(keys, _cluster_keys(lists + 1, no, nothing))
    own_begin = np.searchsorted(keys, _cluster_keys(lists, no, clusters))
    own_end = np.searchsorted(keys, _cluster_keys(lists, no, clusters + 1))
    other_own_begin = np.searchsorted(keys, _cluster_keys(lists, ~no, clusters))
    other_own_end = np.searchsorted(keys, _cluster_keys(lists, ~no, clusters + 1))
    begins = np.stack([list_begin, own_end, others_begin, other_own_end], axis=1)
    sizes = np.stack([own_begin, others_begin, other_own_begin, list_end], axis=1) - begins
    sizes[is_other, 2:] = 0
    owners = np.repeat(np.arange(len(lists)), 4)
    kept = sizes.ravel() > 0
    return begins.ravel()[kept], sizes.ravel()[kept], owners[kept]


def _unique_pairs(left: Rows, right: Rows, least_count: int = 1) -> tuple[Rows, Rows]:
    """Distinct pairs in order, of those that are given at least so many times."""
    keys = np.sort((left << 32) | right)
    places = np.flatnonzero(np.diff(keys, prepend=-1))
    keys = keys[places][np.diff(places, append=len(keys)) >= least_count]
    return keys >> 32, keys & 0xFFFFFFFF
