"""Gerunds that only describe the name behind them: "by neighbouring Norway", "met with visiting Chinese Premier X"."""

from entente.coder.grammar.scan import Scan
from entente.lexicon.word_entries import TITLE
from entente.lexicon.wordlists import word_list

TITLE_REACH = 4  # words behind a demonym among which the title stands
WHEN = frozenset({"after", "before", "since", "while", "when"})


def describes_name(scan: Scan, index: int) -> bool:
    """Whether the gerund at `index` is an adjective of the name behind it: not "a state neighbouring Norway", "after visiting Norway"."""
    if index + 1 >= scan.count or scan.owner[index + 1] is None:
        return False
    if scan.lower[index] in word_list("adjoining"):
        return not (scan.follows(index, "N") and scan.owner[index - 1] is None)
    return scan.lower[index] == "visiting" and _precedes_holder(scan, index)


def _precedes_holder(scan: Scan, index: int) -> bool:
    """Whether "visiting" stands before a guest in office: "visiting Chinese Premier X", not "visiting Chinese ports"."""
    mention = scan.owner[index + 1]
    if mention is None or (index and scan.lower[index - 1] in WHEN):
        return False
    if mention.kind == "official":
        return True
    behind = mention.last + 1
    if mention.kind != "adjective" or behind >= scan.count or not scan.words[behind][0].isalpha():
        return False
    reach = range(behind, min(behind + TITLE_REACH, scan.count))
    return scan.words[behind][0].isupper() or any(scan.tags[place] & TITLE for place in reach)
