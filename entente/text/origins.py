"""Where a text without a dateline was written or issued, by its letterhead or its byline."""

import re
from functools import cache

from entente.text.places import is_known_place, read_countries

SEGMENT = re.compile(r"\s*[/|•·]\s*|\s+[-–—]\s+|,\s+")
BEHIND_NAME = re.compile(r"(?:,\s+|\bin\s+)(?P<place>[^\d,]+)$")  # "Ana Luz, Jakarta", "From our correspondent in Accra"


def find_origin(lines: list[str]) -> str | None:
    """The place or country that the lines above an article name as theirs ("Luanda", "Mongolia"); null where none does."""
    for line in lines:
        behind = BEHIND_NAME.search(line.strip(" .:"))
        if behind is not None and is_known_place(behind.group("place")):
            return behind.group("place")
    return next((country for line in lines if (country := _find_issuer(line)) is not None), None)


def _find_issuer(line: str) -> str | None:
    """The country whose office a letterhead names: "Ministry of Foreign Affairs of Mongolia"."""
    for segment in SEGMENT.split(line.strip(" .:")):
        match = _ends_with_country().search(segment)
        if match is not None:
            name = match.group("country")
            return name.title() if name.isupper() else name
    return None


@cache
def _ends_with_country() -> re.Pattern[str]:
    """A country's name that is all of a segment, or stands behind "of" at its end."""
    names = "|".join(re.escape(name) for name in sorted(read_countries(), key=len, reverse=True))
    return re.compile(rf"(?:^(?:the\s+)?|\bof\s+(?:the\s+)?)(?P<country>{names})$", re.IGNORECASE)
