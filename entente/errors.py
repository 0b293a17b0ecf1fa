"""The exceptions that Entente raises, each named for what a person can do about it."""


class EntenteError(Exception):
    """Base of every error raised on purpose; its message says expected, found, where and what to do."""


class SettingsError(EntenteError):
    """A setting is unknown or has a value that cannot be used."""


class LexiconError(EntenteError):
    """A lexicon file breaks its rules; names file, line and value."""


class SchemaError(EntenteError):
    """A frame handed from one stage to the next lacks a column, has another type or a repeated key."""


class SourceError(EntenteError):
    """A source as a whole cannot be listed or opened (a single bad item is rejected, not raised)."""


class RejectedItem(EntenteError):
    """One file or record cannot be taken; becomes a `rejected_files` row.

    `reason` is one of the codes in `entente.sources.reasons`, `detail` is for people.
    """

    def __init__(self, reason: str, detail: str) -> None:
        super().__init__(f"{reason}: {detail}")
        self.reason = reason
        self.detail = detail


class WarehouseError(EntenteError):
    """The warehouse cannot be read, written or published."""


class WarehouseBusyError(WarehouseError):
    """Another run holds the warehouse's lock; says which one and since when."""


class QualityError(WarehouseError):
    """A check of severity error failed; nothing was published."""


class QueryError(EntenteError):
    """A query of the user's cannot be run."""


class GoldError(EntenteError):
    """A file of annotated documents cannot be read; names file and line, or the document."""
