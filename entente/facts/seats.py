"""Whose capital a paragraph is written from: that of its own dateline in a digest ("LIMA - …"), else that of the document."""

from entente.coder.analysis import Sentence
from entente.facts.near_pairs import paragraph_before
from entente.facts.parties import dateline_length, is_state
from entente.facts.reading import Reading


def find_seat(reading: Reading, sentence: Sentence) -> str | None:
    """The state that "here" means in a sentence; null where nothing tells it."""
    for told in (sentence, *paragraph_before(reading, sentence)):
        written = dateline_length(told)
        codes = [code for mention in told.mentions if mention.last < written for code in mention.codes if is_state(code)]
        if codes:
            return codes[0]
    return reading.analysis.home
