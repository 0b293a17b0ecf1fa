"""Whose an office is that stands alone: of who issues the text, of the capital where its holder speaks, of whom it spoke last."""

from entente.coder.actors.descriptions import is_organisation
from entente.coder.actors.discourse import Discourse
from entente.coder.analysis import Sentence
from entente.lexicon.wordlists import word_list

SPEECH_REACH = 6  # words behind "said" and the like before "in" and the capital
ISSUED = ("The Ministry ", "the Ministry ", "the Government ", "the Minister ")  # by which a ministry's own text speaks of itself
OWN_OFFICES = (["the", "minister"], ["the", "secretary"])
COMMISSIONERS = "commissioner"


def find_issuers_office(sentence: Sentence, last: int, span: list[str], discourse: Discourse, text: str) -> str | None:
    """The country of "The Minister" that opens a sentence of a ministry's own text, whoever else has been named; null elsewhere."""
    is_own = span in OWN_OFFICES and last == 1 and sentence.words[last][0].isupper() and discourse.home in discourse.document_counts
    return discourse.home if is_own and any(words in text for words in ISSUED) else None


def find_own_state(sentence: Sentence, first: int, span: list[str], discourse: Discourse) -> str | None:
    """The country whose ministry issues a text that speaks of "the Kingdom", "the Republic"; null elsewhere."""
    is_proper = len(span) == len(["the", "Kingdom"]) and span[0] == "the" and sentence.words[first + 1][0].isupper()
    return discourse.writer if is_proper and span[1] in word_list("proper_states") else None


def find_lone_office(sentence: Sentence, last: int, span: list[str], discourse: Discourse) -> str | None:
    """The country or body of an office whose holder nothing names: "the defence minister said in Lima", "the commissioner"."""
    if span[-1] == COMMISSIONERS:
        return "EU" if span[1] not in word_list("other_commissioners") and "EU" in discourse.named_counts else None
    if len(span) == 2 and span[1] in word_list("highest_offices"):
        is_next = sentence.lower[max(0, last - 2) : last - 1] in (["and"], ["but"], [";"])
        return _state_spoken_of(discourse.subject) if is_next else None  # "the minister denied it, and the president recalled"
    if span[1] not in word_list("portfolios") and span[1] not in word_list("single_portfolios"):
        return None
    spoken = _find_place_of_speech(sentence, last)
    if spoken is not None:
        return spoken
    is_alone = discourse.subject is None and not discourse.subject_was_people
    return _state_spoken_of(discourse.previous_subject) if is_alone else None


def _state_spoken_of(code: str | None) -> str | None:
    return code if code is not None and not is_organisation(code) else None


def _find_place_of_speech(sentence: Sentence, last: int) -> str | None:
    """The country of the capital where somebody speaks: "the defence minister said in Lima"."""
    for mention in sentence.mentions:
        if mention.kind == "capital" and last < mention.first <= last + SPEECH_REACH and sentence.lower[mention.first - 1] == "in":
            between = sentence.lower[last + 1 : mention.first - 1]
            return mention.codes[0] if not between or not word_list("speaking_past").isdisjoint(between) else None
    return None
