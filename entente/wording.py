"""Counts as messages say them."""


def say_count(number: int, noun: str, plural: str = "") -> str:
    """`1 file`, `2,000 files`; `plural` where an s at the end does not make it."""
    return f"{number:,} {inflect(number, noun, plural)}"


def inflect(number: int, noun: str, plural: str = "") -> str:
    """The noun as it stands behind the number."""
    return noun if number == 1 else plural or f"{noun}s"
