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

from entente.dedup.ragged import BLOCK, Rows, Values, expand_ranges, order_by_row, sort_values, split_at_changes, split_by_weight
from entente.dedup.threads import map_threads
from entente.dedup.tokens import mix_bits

MIN_CONTAINMENT = 0.4  # share of the smaller document's fingerprints: .4 found .9937 of excerpts and .965 of mergers at precision 1.0
MIN_SHARED = 3  # fingerprints, some 25 words in a row: less is a phrase

_ROW_BITS = 24
_SHUFFLES = 8
_CROWD = 64  # documents in one list
_CHUNK = 1 << 21  # pairs made at once: about 120 MB of temporary arrays
_ROW_MASK = (1 << _ROW_BITS) - 1
_COUNT_BITS, _PLACE_BITS = 24, 20  # of a sort key: documents that hold a fingerprint, place in a block
_NO_ROWS = np.empty(0, dtype=np.int64)


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
    sizes = np.diff(starts, append=len(rows))
    allowed = sizes - np.ceil(MIN_CONTAINMENT * sizes).astype(np.int64) + MIN_SHARED

    def mark(part: slice) -> None:
        low, high = int(starts[part.start]), int(starts[part.stop - 1] + sizes[part.stop - 1])
        keys = (rows[low:high] - rows[low]) << (_COUNT_BITS + _PLACE_BITS)
        keys |= np.minimum(frequencies[low:high], (1 << _COUNT_BITS) - 1) << _PLACE_BITS
        keys |= np.arange(high - low)
        keys.sort()
        ranks = np.arange(high - low) - np.repeat(starts[part] - low, sizes[part])
        is_anchor[low + (keys & ((1 << _PLACE_BITS) - 1))] = ranks < np.repeat(allowed[part], sizes[part])

    map_threads(mark, split_by_weight(sizes, BLOCK))
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
    everyone = np.arange(row_count)
    seeds = [np.uint64(turn * _SHUFFLES + shuffle) << np.uint64(32) for shuffle in range(_SHUFFLES)]
    shuffled = np.concatenate([np.argsort(mix_bits(everyone.astype(np.uint64) ^ seed)) for seed in seeds])
    places = np.empty(_SHUFFLES * row_count, dtype=np.int64)
    places[shuffled + np.repeat(np.arange(_SHUFFLES) * row_count, row_count)] = np.tile(everyone, _SHUFFLES)
    lists, rows = postings.lists[postings.is_anchor], postings.rows[postings.is_anchor]

    def pair_up(part: slice) -> Rows:
        own = (lists[part] % _SHUFFLES) * row_count
        keys = (lists[part] << (_ROW_BITS + 1)) | places[own + rows[part]]
        keys |= (rows[part] >= postings.subject_count).astype(np.int64) << _ROW_BITS
        keys.sort()
        ordered = shuffled[own + (keys & _ROW_MASK)]  # `lists` is sorted: each keeps its places
        is_pair = (lists[part][:-1] == lists[part][1:]) & (ordered[:-1] < postings.subject_count)
        left, right = ordered[:-1][is_pair], ordered[1:][is_pair]
        return (np.minimum(left, right) << 32) | np.maximum(left, right)

    return _count_pairs(np.concatenate([_NO_ROWS, *map_threads(pair_up, split_at_changes(lists, BLOCK))]), least_count)


def find_crowds(postings: PostingLists, clusters: Rows) -> PostingLists:
    """Only lists so long that comparing all their pairs would be slow, and that name documents of two clusters."""
    postings = _drop_uniform(postings, clusters)
    return _keep_lists(postings, np.bincount(postings.lists) >= _CROWD)


def cross_clusters(postings: PostingLists, clusters: Rows, ranks: Rows) -> Iterator[tuple[Rows, Rows]]:
    """Every pair that can be related and is not in one cluster already, in batches, the smaller document of each pair first.

    `ranks` orders documents by number of fingerprints, then by id. One document of each pair is a subject.
    """
    postings = _drop_uniform(postings, clusters)
    keys = _cluster_keys(postings, clusters)
    blocks = split_at_changes(postings.lists, BLOCK)
    order = np.concatenate([_NO_ROWS, *map_threads(lambda part: part.start + np.argsort(keys[part]), blocks)])
    rows = postings.rows[order]
    askers = np.flatnonzero(postings.is_anchor[order])
    begins, sizes, owners = _partner_ranges(keys[order], postings.lists, rows >= postings.subject_count, askers)
    asking = rows[askers[owners]]
    by_document = order_by_row(asking)
    begins, sizes, asking = begins[by_document], sizes[by_document], asking[by_document]
    document_begins = np.flatnonzero(np.diff(asking, prepend=-1))
    weights = np.add.reduceat(sizes, document_begins) if len(sizes) else sizes
    document_ends = np.append(document_begins[1:], len(sizes))

    def pair_up(documents: slice) -> Rows:
        part = slice(document_begins[documents.start], document_ends[documents.stop - 1])
        places, ranges = expand_ranges(begins[part], sizes[part])
        small, big = asking[part][ranges], rows[places]
        is_smaller = ranks[small] < ranks[big]
        return np.sort((small[is_smaller] << 32) | big[is_smaller])

    parts = split_by_weight(weights, BLOCK)
    for turn in range(0, len(parts), _CHUNK // BLOCK):
        yield _count_pairs(np.concatenate(map_threads(pair_up, parts[turn : turn + _CHUNK // BLOCK])), MIN_SHARED, is_sorted=True)


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


def _cluster_keys(postings: PostingLists, clusters: Rows) -> Rows:
    """Sort keys: list, then subjects before others, then cluster."""
    is_other = postings.rows >= postings.subject_count
    return (postings.lists << (_ROW_BITS + 1)) | (is_other.astype(np.int64) << _ROW_BITS) | clusters[postings.rows]


def _partner_ranges(keys: Rows, lists: Rows, is_other: NDArray[np.bool_], askers: Rows) -> tuple[Rows, Rows, Rows]:
    """Begin and size of the runs of partners of each asker, and the asker's number. `keys` is sorted, lists are numbered on from 0.

    Partners are all of the asker's list but its own cluster; an asker that is no subject meets subjects only.
    """
    list_bounds = np.flatnonzero(np.diff(lists, prepend=-1, append=-1))
    run_bounds = np.flatnonzero(np.diff(keys, prepend=-1, append=-1))
    runs = np.repeat(np.arange(len(run_bounds) - 1), np.diff(run_bounds))[askers]
    list_begin, list_end = list_bounds[lists[askers]], list_bounds[lists[askers] + 1]
    own_begin, own_end = run_bounds[runs], run_bounds[runs + 1]
    if not is_other.any():
        begins, ends = [list_begin, own_end], [own_begin, list_end]
    else:
        others_begin = list_begin + np.add.reduceat(~is_other, list_bounds[:-1], dtype=np.int64)[lists[askers]]
        mirrored = keys[askers] ^ (1 << _ROW_BITS)  # the asker's cluster among the others, or among the subjects
        away_begin, away_end = np.searchsorted(keys, mirrored), np.searchsorted(keys, mirrored, side="right")
        is_away = is_other[askers]
        first_begin, first_end = np.where(is_away, away_begin, own_begin), np.where(is_away, away_end, own_end)
        begins = [list_begin, first_end, others_begin, away_end]
        ends = [first_begin, others_begin, np.where(is_away, others_begin, away_begin), np.where(is_away, away_end, list_end)]
    starts = np.stack(begins, axis=1)
    sizes = np.stack(ends, axis=1) - starts
    owners = np.repeat(np.arange(len(askers)), len(begins))
    kept = sizes.ravel() > 0
    return starts.ravel()[kept], sizes.ravel()[kept], owners[kept]


def _count_pairs(keys: Rows, least_count: int, *, is_sorted: bool = False) -> tuple[Rows, Rows]:
    """Distinct pairs in order, of those that are given at least so many times; a pair is one number, the left row in its upper half."""
    keys = keys if is_sorted else sort_values(keys)
    places = np.flatnonzero(np.diff(keys, prepend=-1))
    keys = keys[places][np.diff(places, append=len(keys)) >= least_count]
    return keys >> 32, keys & 0xFFFFFFFF
