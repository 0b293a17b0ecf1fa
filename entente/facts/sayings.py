"""Speakers told in other ways than by a verb of their own: "For Reyes, …", "a warning by Reyes that", "was told by Reyes that"."""

from entente.coder.analysis import Sentence
from entente.facts.speech import speech_words
from entente.facts.wordings import BEING, Attribution, Finder

LATEST_FOR = 7  # token of the name in "For Chile's minister, Ana Reyes, the treaty"
SOURCES = frozenset({"by", "from", "of"})
SOURCE_REACH = 10  # words from "a warning by" to the name
SAID_REACH = 8  # words from the name to "that"
AGENT_REACH = 8  # words from "was told by" to the name
OPENING = 5  # words from a quotation to "I told"
OWN_ANSWERS = frozenset({"answer", "reply", "response", "words"})
BEEN = BEING | {"been", "be"}


def find_view(sentence: Sentence) -> Attribution | None:
    """Whose view a sentence tells that opens with "For Chile's minister, Ana Reyes, the paper"; null for others."""
    if sentence.lower[0] != "for":
        return None
    opening = next((mention for mention in sentence.mentions if mention.person is not None and mention.first <= LATEST_FOR), None)
    if opening is None or sentence.lower[opening.last + 1 : opening.last + 2] != [","]:
        return None
    return Attribution(opening.person, "", "name")


def find_labelled(sentence: Sentence, last: int) -> Attribution | None:
    """Who is told with an office in brackets ahead of a colon at `last`: "Hon. Ana Reyes (Minister of Trade): …"; null for others."""
    lower = sentence.lower
    if last < 1 or lower[last - 1] != ")" or "(" not in lower[:last]:
        return None
    bracket = last - 1 - lower[:last][::-1].index("(")
    person = next((mention.person for mention in sentence.mentions if mention.last == bracket - 1), None)
    return Attribution(person, "", "name") if person is not None else None


def find_remark(sentence: Sentence, first: int, last: int) -> Attribution | None:
    """Whose remark or warning goes on to a quotation behind `last`: "a remark by Ana Reyes, Chile's minister, that duties 'may rise'"."""
    lower, nouns, verbs = sentence.lower, speech_words().answers, speech_words().verbs
    for noun in range(last - 1, first - 1, -1):
        if lower[noun].removesuffix("s") not in nouns or lower[noun + 1] not in SOURCES:
            continue
        named = (mention for mention in sentence.mentions if noun + 1 < mention.first <= min(last, noun + SOURCE_REACH))
        person = next((mention for mention in named if mention.person is not None and mention.kind != "pronoun"), None)
        if person is None or "that" not in lower[person.last + 1 : min(last, person.last + SAID_REACH) + 1]:
            return None
        return Attribution(person.person, "", "name") if verbs.isdisjoint(lower[person.last + 1 : last + 1]) else None
    return None


def find_agent(finder: Finder, sentence: Sentence, verb: int, last: int) -> Attribution | None:
    """Who spoke to somebody that "was told by" him at a verb: "Berlin was told by Ana Reyes that it was 'blind'"; null for other verbs."""
    lower = sentence.lower
    if verb == 0 or lower[verb - 1] not in BEEN or lower[verb + 1 : verb + 2] != ["by"]:
        return None
    found = next((one for one in finder.candidates(sentence, verb + 2, min(last, verb + AGENT_REACH)) if one[1] is not None), None)
    return Attribution(found[1], lower[verb], found[2]) if found is not None else None


def find_bearer(finder: Finder, sentence: Sentence, first: int, last: int) -> Attribution | None:
    """For whom a quotation is what the words before it say: "The pact was 'a matter of honour' for Ana Reyes"; null elsewhere."""
    lower = sentence.lower
    begin = next((token for token in range(first, last + 1) if lower[token].isalnum()), last + 1)
    if begin >= last or lower[begin] != "for" or any(mark in (",", ".") for mark in lower[first:begin]):
        return None
    opened = next((token for token in range(first - 1, 0, -1) if not sentence.in_quote[token] and lower[token].isalnum()), 0)
    if lower[opened] not in BEEN:
        return None
    found = next(iter(finder.candidates(sentence, begin + 1, min(last, begin + AGENT_REACH))), None)
    return Attribution(found[1], "", found[2]) if found is not None and found[1] is not None and found[2] == "name" else None


def tells_of_oneself(sentence: Sentence, first: int, last: int) -> bool:
    """Whether words beside a quotation say that who tells all else spoke it: "as I told the envoy", ""Not a cent" is my answer"."""
    lower = sentence.lower[first : last + 1]
    for token, word in enumerate(lower[:-1]):
        if word == "i" and lower[token + 1] in speech_words().own_verbs:
            return True
        if word == "my" and lower[token + 1] in OWN_ANSWERS and token <= OPENING:
            return True
    return False
