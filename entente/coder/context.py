"""What a sentence can take for granted from those before."""

from typing import NamedTuple


class Context(NamedTuple):
    """The pair last spoken of, the pair that the document is about, and whether there are other sentences.

    `subject` is that of the last sentence, `home` the country that "here" means. What was told before an item of a digest
    (`opens_section`) says nothing of it. `issuer` is the council whose resolution the text is, `narrator` the country
    for which who is interviewed or writes a column speaks.
    """

    pair: tuple[str, str] | None
    main: tuple[str, str] | None
    is_alone: bool
    subject: str | None = None
    home: str | None = None
    opens_section: bool = False
    issuer: str | None = None
    narrator: str | None = None
