"""Sentences whose acts nobody says were done: a supposition, what an earlier version of the article had said."""

import re

from entente.coder.analysis import Sentence

# "Suppose Peru broke off relations with Chile.", "What if the two signed a treaty?"
SUPPOSING = re.compile(
    r"[\"“‘'(]?(?:(?:but|and|so|now|just|let us|let['’]s),? )?"
    r"(?:suppose|supposing|imagine|assume|assuming|picture|pretend|what if|what would happen if|had it been that)\b",
    re.IGNORECASE,
)
# "An earlier version of this article said that the treaty was signed by Reyes."
CORRECTED = re.compile(
    r"\b(?:earlier|previous|first|original|prior) versions? of (?:this|the|our) (?:\w+ )?"
    r"(?:article|story|report|dispatch|item|piece)\b"
    r"|\b(?:article|story|report|dispatch|item) (?:wrongly|incorrectly|mistakenly|erroneously) (?:said|stated|gave|reported|named)\b",
    re.IGNORECASE,
)


def is_supposed(text: str, sentence: Sentence) -> bool:
    """Whether a sentence opens a supposition: "Suppose Peru broke off relations"."""
    return SUPPOSING.match(text, sentence.start, sentence.end) is not None


def is_corrected(text: str, sentence: Sentence) -> bool:
    """Whether a sentence repeats what was wrong: "An earlier version of this article said that"."""
    return CORRECTED.search(text, sentence.start, sentence.end) is not None
