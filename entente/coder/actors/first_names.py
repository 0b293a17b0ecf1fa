"""Titles before a first name that somebody else may bear too: "Sheikh Khalifa", but "Sheikh Khalifa Alharthy"."""

import re

from entente.lexicon import OfficeHolder
from entente.lexicon.accents import strip_accents
from entente.lexicon.vocabulary import load_vocabulary
from entente.lexicon.word_entries import GRAMMATICAL
from entente.lexicon.wordlists import word_list

CROWNS = frozenset({"sheikh", "sheikha", "shaikh", "king", "queen", "prince", "princess", "sultan", "emir"})
FATHERS = frozenset({"bin", "bint", "ibn", "ben", "al", "el"})
FAMILY = ("al-", "el-", "Al-", "El-")
REACH = 6  # words of "bin Rashid bin Saeed al Maktoum" in which one of the known man's may stand
SOFT = re.compile(r"[aeiouyw'’-]|(.)(?=\1)")  # letters that spellings of one name differ by: "Zaid", "Zayed"
NUMERAL = re.compile(r"[IVX]+")


def is_another(words: list[str], title: int, behind: int, holders: tuple[OfficeHolder, ...]) -> bool:
    """Whether the words `behind` a title and a first name make it somebody else's than the holders': "King Hussein Kamel".

    A day, a numeral, and a word that is known as no name end a name: "King Felipe VI", "Sheikh Tamim Visits", "King Hussein Bridge".
    """
    if words[title].lower() not in CROWNS:
        return False
    parts: list[str] = []
    for token in range(behind, min(behind + REACH, len(words))):
        if words[token] in FATHERS or words[token].capitalize() in ("Al", "El"):
            continue
        if not _may_be_name(words, token):
            break
        parts.append(_frame(words[token]))
    if not parts:
        return False
    names = [name.replace("-", " ") for holder in holders for name in (holder.name, *holder.aliases)]
    own = {_frame(part) for name in names for part in name.split() if part.lower() not in FATHERS}
    return own.isdisjoint(parts)


def _may_be_name(words: list[str], token: int) -> bool:
    """Whether a word may belong to a name: "al-Ali", or one with a capital that is no day, numeral or other known word."""
    word = words[token]
    if word.startswith(FAMILY):
        return True
    plain = word.lower()
    if not (word.istitle() and word.isalpha()) or NUMERAL.fullmatch(word) or plain in word_list("calendar_words"):
        return False
    if words[token - 1] in FATHERS:
        return True
    info = load_vocabulary().words.get(plain)
    return info is None or not (info.heads or info.tags & GRAMMATICAL or info.noun_classes)


def _frame(name: str) -> str:
    """A name by its hard consonants alone, without its article: "nhn" of "al-Nahyan" and "Nuhayyan"."""
    plain = strip_accents(name).lower()
    return SOFT.sub("", plain.removeprefix("al-").removeprefix("el-"))
