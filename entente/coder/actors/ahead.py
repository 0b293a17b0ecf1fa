"""Whom a pronoun means that opens its sentence before the name: "After it expelled two diplomats, Peru recalled its envoy"."""

from entente.coder.analysis import Mention, Sentence
from entente.lexicon.wordlists import word_list

OPENER_REACH = 5  # tokens before the pronoun: "Less than a day after | it"
TITLE_REACH = 5  # tokens of a title before the name of an office-holder: "the Peruvian president, | Ana Ruiz", without the comma
SAME_SUBJECT = frozenset({"after", "before", "since", "once"})  # openers of what the one had done who acts next
NAMES = frozenset({"name", "capital", "adjective", "organisation"})


def find_named_ahead(sentence: Sentence, first: int, *, is_person: bool, is_told_before: bool) -> Mention | None:
    """The subject of the main clause behind a side clause that opens the sentence, in which the pronoun at token `first` is the subject.

    Null where the side clause names the same country, "When it struck the Peruvians, Peru", and where somebody was the subject before
    and the clause does not tell what the same one had done: "Chile denied it. When it closed the port, Peru protested".
    """
    lower, mentions = sentence.lower, sentence.mentions
    openers = SAME_SUBJECT if is_told_before else word_list("sequence_openers")
    if not 0 < first <= OPENER_REACH or lower[first - 1] not in openers or any(mention.first < first for mention in mentions):
        return None
    comma = next((token for token in range(first + 1, len(lower)) if lower[token] == ","), len(lower))
    subject = comma + 1 + (lower[comma + 1 : comma + 2] == ["the"])
    if is_person:
        ahead = next((mention for mention in mentions if mention.kind == "official" and mention.first >= subject), None)
        if ahead is None or ahead.first > subject + TITLE_REACH or "," in lower[subject : ahead.first]:
            return None
    else:
        ahead = next((mention for mention in mentions if mention.first == subject and mention.kind in NAMES), None)
    if ahead is None or len(ahead.codes) != 1 or lower[ahead.last + 1 : ahead.last + 2] in ([","], ["and"]):
        return None
    inside = {code for mention in mentions if first < mention.first < comma for code in mention.codes}
    return None if ahead.codes[0] in inside else ahead
