"""A wire's own line above its headline: priority, number, slug and word count ("r i BC-GULF-TALKS 11-29 0398")."""

import re

SLUG = re.compile(r"[A-Z]{2,}(?:[-/][A-Z]{2,})+|(?:AM|PM|BC)(?:-[A-Z][A-Za-z]+)+|[a-z]{2,}(?:-[a-z]{2,}){2,}")
CODE = re.compile(
    r"[a-z]{1,3}|[a-z]?\d[\d./:-]*|\d(?:st|nd|rd|th)|(?:\d?[a-z]*|L)(?:[lL]d|ead)(?:-[wW]ritethru)?|[wW]ritethru|[aA]dv|[aA]dd|[A-Z]{2,4}"
)
LONGEST_SLUG_LINE, SHORTEST_SLUG_LINE = 7, 2  # words


def is_slug_line(line: str) -> bool:
    """True for two to seven words of which one is a slug and the others are numbers and codes, one in capitals at most."""
    words = [word.rstrip(",") for word in line.split()]
    if not SHORTEST_SLUG_LINE <= len(words) <= LONGEST_SLUG_LINE:
        return False
    rest = [word for word in words if not SLUG.fullmatch(word)]
    has_number = any(character.isdigit() for word in rest for character in word) and not line.isupper()
    return len(rest) == len(words) - 1 and has_number and all(CODE.fullmatch(word) for word in rest)
