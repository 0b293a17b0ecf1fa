"""What deduplicating one run's documents hands to the stages after it."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class DedupResult:
    """Files that a run's deduplication wrote, and its counts.

    `clusters_path` (schema CLUSTERS) holds every document that is new or whose assignment changed; the other files are the state's changes
    for `entente.dedup.merge_dedup_state`.
    """

    clusters_path: Path
    aliases_path: Path  # old_cluster_id, new_cluster_id
    state_path: Path
    fingerprints_path: Path
    containers_path: Path
    removed_path: Path
    new_count: int  # documents not known before
    known_count: int  # documents given again
    exact_count: int  # among the new ones, exact duplicates of another document
    near_count: int
    contained_count: int  # among the new ones, documents that are an excerpt or larger part of another
    changed_count: int  # known documents whose assignment changed
    removed_count: int
