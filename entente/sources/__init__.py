"""Where text comes from: folders, archives, files of records, feeds and pages."""

from entente.sources.discovery import Discovery, discover_items
from entente.sources.options import Limits, ReadOptions
from entente.sources.reading import read_item
from entente.sources.records import Metadata, Record, Rejection

__all__ = ["Discovery", "Limits", "Metadata", "ReadOptions", "Record", "Rejection", "discover_items", "read_item"]
