"""How the words of a personal name are written: "N'Guessan", "O'Donnell", "A.H.", and what stands behind it, as "MP" in "Ana Reyes MP"."""

import re

from entente.coder.actors.office_phrases import office_phrases

NAME_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|(?:[A-Z]\.)+")
LONGEST_PARTY = 6  # words of "of the Social Democratic Party"
INNER = frozenset({"of", "the", "and", "-", "for"})


def is_name_word(word: str) -> bool:
    """Whether a word is written as one of a name: with a capital, and nothing but letters around apostrophes: "M'Bow", "D.N."."""
    return word[0].isupper() and NAME_WORD.fullmatch(word) is not None


def skip_honours(lower: list[str], token: int) -> int:
    """The token behind the letters or the party told behind a name: "Ana Reyes MP", "Ana Reyes of the Union Party"."""
    while token < len(lower) and lower[token] in office_phrases().honours:
        token += 1
    if lower[token : token + 1] == ["of"]:
        for end in range(token + 1, min(token + LONGEST_PARTY, len(lower))):
            if lower[end] in office_phrases().parties:
                return end + 1
            if not (lower[end].isalpha() or lower[end] in INNER):
                break
    return token
