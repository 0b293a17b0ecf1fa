"""Ranks before a title: "the Serbian First Deputy Prime Minister", where "First" is no adverb."""

from entente.coder.grammar.scan import Scan
from entente.lexicon.word_entries import TITLE
from entente.lexicon.wordlists import word_list


def is_rank(scan: Scan, position: int) -> bool:
    """Whether the word at `position` is the rank of the title behind it: "First Vice-President", "First Lady"."""
    if scan.lower[position] not in word_list("ranks_of_titles") or not scan.words[position][0].isupper() or position + 1 >= scan.count:
        return False
    is_title = bool(scan.tags[position + 1] & TITLE) or scan.lower[position + 1] in word_list("title_words") | word_list("ranked_titles")
    return is_title and scan.words[position + 1][0].isupper()
