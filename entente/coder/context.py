"""What a sentence can take for granted from those before."""

from typing import NamedTuple


class Context(NamedTuple):
    """The pair last spoken of, the pair that the document is about, whether there are other sentences, and the last one's subject."""

    pair: tuple[str, str] | None
    main: tuple[str, str] | None
    is_alone: bool
    subject: str | None = None
