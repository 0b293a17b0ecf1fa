"""What a run did, as plain values: the flow returns it, the command prints it."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from entente.warehouse.news import News
from entente.wording import say_count


@dataclass(frozen=True, slots=True)
class RunSummary:
    """Counts are of this run; `news` tells of the whole published warehouse and is null where nothing was published.

    `sample_count` is how many articles of the bundled sample the warehouse holds beside what this run was given.
    """

    run_id: str
    status: Literal["published", "unchanged"]
    warehouse: Path
    published: Path
    files_new: int
    files_unchanged: int
    documents: int = 0
    duplicates: int = 0
    coded_documents: int = 0
    rejected_count: int = 0
    sample_count: int = 0
    news: News | None = None
    seconds_by_step: dict[str, float] = field(default_factory=dict[str, float])

    @property
    def headline(self) -> str:
        """One line that names what the run did."""
        if self.news is None:
            return f"refresh: nothing new in {say_count(self.files_unchanged, 'file')}"
        return (
            f"refresh: {say_count(self.files_new, 'new file')}, {say_count(self.documents, 'document')}, "
            f"{self.rejected_count:,} rejected, {say_count(self.news.new_event_count, 'new event')}"
        )
