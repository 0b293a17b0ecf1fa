"""How much of something stands behind a word that may be a verb: "Peru frees | thirty hostages", "imports | about 90 percent"."""

from entente.coder.grammar.scan import YEAR_DIGITS, Scan
from entente.lexicon.word_entries import NUMBER, PREPOSITION, TIME
from entente.lexicon.wordlists import word_list


def counts_objects(scan: Scan, index: int) -> bool:
    """Whether an amount of something stands behind a word: "frees | thirty hostages", "imports | nearly all", not "attacks 2023"."""
    if index + 2 >= scan.count or scan.infos[index + 1].tags & TIME:
        return False
    opener = scan.lower[index + 1]
    if opener in word_list("whole_amounts"):
        return True
    if opener in word_list("rough_amounts"):
        return _is_number(scan, index + 2) or scan.lower[index + 2] in word_list("whole_amounts")
    return _is_number(scan, index + 1) and not scan.tags[index + 2] & (TIME | PREPOSITION)


def _is_number(scan: Scan, index: int) -> bool:
    """Whether a token is a number, in words or in digits, and no year."""
    word = scan.lower[index]
    return bool(scan.tags[index] & NUMBER) or (word.isdigit() and len(word) < YEAR_DIGITS)
