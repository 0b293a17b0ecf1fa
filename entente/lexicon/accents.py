"""Words as they are written without accents."""

from unicodedata import combining, normalize


def strip_accents(text: str) -> str:
    """The text with "é" as "e" and "ė" as "e"; letters that are no letter with a mark, such as "ł", stay."""
    return "".join(letter for letter in normalize("NFKD", text) if not combining(letter))
