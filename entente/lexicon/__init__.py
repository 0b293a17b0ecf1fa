"""What the system knows by heart: countries, organisations, offices, office-holders, traps and media, as data."""

from entente.lexicon.entries import Country, Lexicon, Medium, Name, OfficeHolder, OfficeTitle, Organisation, OrganisationName, Trap
from entente.lexicon.loading import lexicon_version, load_lexicon, user_folder

LEXICON_VERSION: str

__all__ = [
    "LEXICON_VERSION",
    "Country",
    "Lexicon",
    "Medium",
    "Name",
    "OfficeHolder",
    "OfficeTitle",
    "Organisation",
    "OrganisationName",
    "Trap",
    "lexicon_version",
    "load_lexicon",
    "user_folder",
]


def __getattr__(name: str) -> str:
    """LEXICON_VERSION, hashed when it is first asked for: importing does no work."""
    if name == "LEXICON_VERSION":
        return lexicon_version()
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
