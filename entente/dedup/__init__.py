"""One story, once: which documents are copies of one another and which are excerpts of another."""

from entente.dedup.result import DedupResult
from entente.dedup.stage import deduplicate
from entente.dedup.tables import DEDUP_TABLES, create_dedup_tables, merge_dedup_state, reset_dedup_state

__all__ = ["DEDUP_TABLES", "DedupResult", "create_dedup_tables", "deduplicate", "merge_dedup_state", "reset_dedup_state"]
