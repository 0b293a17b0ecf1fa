"""What a run reads: what was asked for, else the inbox and the configured sources, else the bundled sample."""

from collections.abc import Sequence
from pathlib import Path

import entente
from entente.errors import SourceError
from entente.settings import Settings
from entente.warehouse import Warehouse
from tasks.fetch import find_fetched


def choose_sources(asked: Sequence[str] | None, settings: Settings) -> list[str]:
    """The sources of a run; raises SourceError where there is nothing to read at all."""
    if asked:
        return list(asked)
    inbox = [str(settings.inbox)] if settings.inbox.is_dir() and any(settings.inbox.iterdir()) else []
    pages = find_fetched(Warehouse(settings.warehouse).root) / "pages"
    configured = inbox + ([str(pages)] if pages.is_dir() else []) + list(settings.sources)
    if configured:
        return configured
    sample = find_sample()
    if sample is None:
        raise SourceError(f"nothing to read: name a source, or put articles into {settings.inbox}/")
    return [str(sample)]


def find_sample() -> Path | None:
    """The articles that come with Entente, null where they were not installed."""
    folder = Path(entente.__file__).parent.parent / "sample" / "articles"
    return folder if folder.is_dir() else None


def is_address(source: str) -> bool:
    """Whether a source is on the network."""
    return source.startswith(("http://", "https://"))
