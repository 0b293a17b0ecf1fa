"""What a sentence can take for granted from those before."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Context:
    """The pair last spoken of, the pair that the document is about, and whether there are other sentences at all."""

    pair: tuple[str, str] | None
    main: tuple[str, str] | None
    is_alone: bool
