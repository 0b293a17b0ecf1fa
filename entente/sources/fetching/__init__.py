"""Feeds, sitemaps and pages fetched politely and kept raw, so that they can be read again."""

from entente.sources.fetching.fetcher import fetch, fetch_sources
from entente.sources.fetching.options import FetchOptions, FetchResult

__all__ = ["FetchOptions", "FetchResult", "fetch", "fetch_sources"]
