"""Connected components of a graph given as pairs of rows."""

import numpy as np

from entente.dedup.ragged import Rows


def connect(labels: Rows, left: Rows, right: Rows) -> Rows:
    """Labels after the rows of each pair were put into one component: the least row of each component.

    `labels` says the component of each row beforehand in the same way. Each round hooks roots to lesser roots and shortens every path to
    its root.
    """
    labels = labels.copy()
    while True:
        first, second = labels[left], labels[right]
        is_open = first != second
        if not is_open.any():
            return labels
        left, right, first, second = left[is_open], right[is_open], first[is_open], second[is_open]
        np.minimum.at(labels, np.maximum(first, second), np.minimum(first, second))
        while True:
            shorter = labels[labels]
            if np.array_equal(shorter, labels):
                break
            labels = shorter


def label_groups(groups: Rows) -> Rows:
    """The least row that has the same group number, for each row."""
    _, firsts, members = np.unique(groups, return_index=True, return_inverse=True)
    return firsts[members]
