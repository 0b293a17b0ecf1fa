"""How the words of a personal name are written: "N'Guessan", "O'Donnell", "A.H.", and what stands behind it, as "MP" in "Ana Reyes MP"."""

import re

from entente.coder.actors.office_phrases import office_phrases
from entente.lexicon.wordlists import word_list

NAME_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|(?:[A-Z]\.)+")
LONGEST_PARTY = 6  # words of "of the Social Democratic Party"
INNER = frozenset({"of", "the", "and", "-", "for"})


def is_name_word(word: str) -> bool:
    """Whether a word is written as one of a name: with a capital, and nothing but letters around apostrophes: "M'Bow", "D.N."."""
    return word[0].isupper() and NAME_WORD.fullmatch(word) is not None


def joins_surname(words: list[str], token: int) -> bool:
    """Whether "do" stands within a Portuguese name, before a capital that is no day's: "Antonio do Prado", but "Reyes do Monday"."""
    if words[token] != "do" or not 0 < token < len(words) - 1 or not words[token - 1][0].isupper():
        return False
    return words[token + 1].istitle() and words[token + 1].lower() not in word_list("calendar_words")


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


def is_state_form(lower: list[str], token: int, forms: frozenset[str], adjectives: frozenset[str]) -> bool:
    """Whether a word is of a state's formal name: "Republic", and "Democratic" of "the Democratic Socialist Republic of"."""
    while lower[token] in adjectives and token + 1 < len(lower):
        token += 1
    return lower[token] in forms
