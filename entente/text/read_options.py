"""How items are read, from the settings in force."""

from collections.abc import Sequence

from entente.errors import SettingsError
from entente.settings import Settings
from entente.sources.fields import COLUMNS
from entente.sources.options import ReadOptions
from entente.text.learned_lines import load_learned_lines


def build_read_options(settings: Settings) -> ReadOptions:
    """The options that a run reads with; raises SettingsError for a mapping of no known column."""
    return ReadOptions(
        fields=parse_mapping(settings.read_fields),
        use_modified_date=settings.read_modified_date,
        day_first=settings.read_day_first,
        fast_html=settings.read_fast_html,
        learned_lines=load_learned_lines(settings.read_learned_lines) if settings.read_learned_lines else {},
    )


def parse_mapping(pairs: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Field names by column of pairs such as "text=body.plain"; a column named twice keeps the order."""
    mapping: dict[str, tuple[str, ...]] = {}
    for pair in pairs:
        column, separator, name = (part.strip() for part in pair.partition("="))
        if not separator or not name or column not in COLUMNS:
            raise SettingsError(f"read_fields: expected column=field with a column of {', '.join(COLUMNS)}, found {pair!r}")
        mapping[column] = (*mapping.get(column, ()), name)
    return mapping
