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

    So do those behind the first names of a ruler with a numeral, "Juan Carlos Mora". A day, a numeral, and a word that is known as
    no name end a name: "King Felipe VI", "Sheikh Tamim Visits", "King Hussein Bridge".
    """
    is_numbered = NUMERAL.fullmatch(words[behind - 1]) is not None
    if is_numbered or (
        words[title].lower() not in CROWNS and not all(NUMERAL.fullmatch(holder.name.rpartition(" ")[2]) for holder in holders)
    ):
        return False
    parts = [_frame(words[token]) for token in _parts_behind(words, behind)]
    return bool(parts) and _own_parts(holders).isdisjoint(parts)


def find_end(words: list[str], last: int, holders: tuple[OfficeHolder, ...]) -> int:
    """The last token of a name of which the form up to `last` is known: of "Sheikh Khalifa bin Zayed Al Nahyan" behind "Sheikh Khalifa"."""
    tokens = _parts_behind(words, last + 1)
    if not tokens:
        return last
    own = _own_parts(holders)
    return next((token for token in reversed(tokens) if _frame(words[token]) in own), last)


def shares_name(name: str, holder: OfficeHolder) -> bool:
    """Whether a name may be a holder's by its last part; of a family as large as the Al Thani by the first name, too."""
    parts, own = name.split(), holder.name.split()
    if parts[-1] != own[-1]:
        return False
    first = next((part for part in parts if part.lower() not in CROWNS and part.lower() not in word_list("title_words")), parts[-1])
    return FATHERS.isdisjoint(part.lower() for part in own) or first == parts[-1] or _frame(first) in _own_parts((holder,))


def _parts_behind(words: list[str], behind: int) -> list[int]:
    """The tokens of a name that goes on at `behind`, without "bin" and "Al"."""
    parts: list[int] = []
    for token in range(behind, min(behind + REACH, len(words))):
        if words[token] in FATHERS or words[token] in ("Al", "El", "Bin", "Bint"):
            continue
        if not _may_be_name(words, token):
            break
        parts.append(token)
    return parts


def _own_parts(holders: tuple[OfficeHolder, ...]) -> frozenset[str]:
    """The parts of the names that holders are known by, by their hard consonants."""
    names = [name.replace("-", " ") for holder in holders for name in (holder.name, *holder.aliases)]
    return frozenset(_frame(part) for name in names for part in name.split() if part.lower() not in FATHERS)


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
