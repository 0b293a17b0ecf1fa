"""Where text comes from: folders, archives, files of records, feeds and pages."""

from entente.sources.items import read_item
from entente.sources.options import Limits, ReadOptions
from entente.sources.records import Metadata, Record, Rejection

__all__ = ["Limits", "Metadata", "ReadOptions", "Record", "Rejection", "read_item"]
