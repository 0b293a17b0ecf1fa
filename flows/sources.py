"""What a run reads: what was asked for, else the inbox and the configured sources, else the bundled sample."""

from collections.abc import Sequence
from pathlib import Path

import entente
from entente.errors import SourceError
from entente.settings import Settings
from entente.warehouse import Warehouse, count_items_below
from tasks.fetch import find_fetched


def choose_sources(asked: Sequence[str] | None, settings: Settings, *, is_served: bool = False) -> list[str]:
    """The sources of a run; raises SourceError where there is nothing to read at all.

    A served run is never given the sample: an inbox that is still empty must not fill somebody's warehouse with it.
    """
    if asked:
        return list(asked)
    inbox = [str(settings.inbox)] if settings.inbox.is_dir() and any(settings.inbox.iterdir()) else []
    pages = find_fetched(Warehouse(settings.warehouse).root) / "pages"
    configured = inbox + ([str(pages)] if pages.is_dir() else []) + list(settings.sources)
    if configured or is_served:
        return configured
    sample = find_sample()
    if sample is None:
        raise SourceError(f"nothing to read: name a source, or put articles into {settings.inbox}/")
    return [str(sample)]


def find_sample() -> Path | None:
    """The articles that come with Entente, null where they were not installed."""
    folder = Path(entente.__file__).parent.parent / "sample" / "articles"
    return folder if folder.is_dir() else None


def count_sample_items(warehouse: Warehouse, sources: Sequence[str]) -> int:
    """How many articles of the sample the warehouse holds beside those of a run that reads something else."""
    sample = find_sample()
    if sample is None or any(sample.is_relative_to(Path(source).absolute()) for source in sources if not is_address(source)):
        return 0
    return count_items_below(warehouse, sample)


def is_address(source: str) -> bool:
    """Whether a source is on the network."""
    return source.startswith(("http://", "https://"))
