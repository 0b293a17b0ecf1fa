"""Quotations given to a speaker by a noun: "… was Reyes's answer", "… was how the minister put it", "in her words", "in the words of"."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from entente.coder.analysis import Mention, Person, Sentence
from entente.coder.grammar.scan import GENITIVES
from entente.facts.speech import speech_words

Candidate = tuple[int, Person | None, str]  # token, person (null for a source without one), how found
BEING = frozenset({"was", "is", "were", "are", "came", "ran", "went"})
POSSESSIVES = frozenset({"his", "her"})
LATEST_ANSWER = 6  # token of the noun in "The only answer from"
THESE = frozenset({"these", "those", "such"})
POINTING = frozenset({"the", "this", "that", "these", "those"})
THUS = frozenset({"thus", "so"})
OWNED = frozenset({"is", "are", "was", "were", "comes", "came", "come", "belongs", "belong", "stems", "stem"})
SOURCES = frozenset({"by", "from", "to", "of"})  # "comes from", "belongs to"
LATEST_VERB, NOUN_REACH, WORDS_REACH = 3, 4, 10
LONGEST_SOURCE = 18  # words from "in the words of" to the quotation


@dataclass(frozen=True, slots=True)
class Attribution:
    """A speaker, the verb and how the speaker was told: name, pronoun or office; a null person speaks for no office."""

    person: Person | None
    verb: str
    by: str


class Finder(Protocol):
    """Finds who could speak among the tokens of a sentence, and whom a pronoun means."""

    def candidates(self, sentence: Sentence, first: int, last: int) -> Iterator[Candidate]: ...

    def by_pronoun(self, sentence: Sentence, token: int, mention: Mention | None) -> Person | None: ...


def find_wording(finder: Finder, sentence: Sentence, first: int, last: int) -> Attribution | None:
    """Whose answer, verdict or words a quotation is called among the tokens `first` to `last` beside it; null where they call it none."""
    lower = sentence.lower
    being = next((token for token in range(first, min(first + LATEST_VERB, last + 1)) if lower[token] in BEING), None)
    if being is not None and not any(lower[token].isalnum() and lower[token] not in THESE for token in range(first, being)):
        if lower[being + 1 : being + 2] == ["how"]:
            return _first_person(finder, sentence, being + 2, last)
        found = _owner_of(finder, sentence, being + 1, min(last, being + WORDS_REACH), speech_words().answers)
        if found is not None:
            return found
    forms = speech_words().wordings
    words = next((token for token in range(first + 1, min(last, first + WORDS_REACH) + 1) if lower[token] in forms), None)
    if words is not None and lower[words - 1] in THESE and lower[words - 2 : words - 1] == ["with"]:
        return _first_person(finder, sentence, words + 1, last)  # "…": with these words Ana Reyes left
    if words is None or "in" not in lower[max(first, words - WORDS_REACH) : words]:
        return None
    if lower[words + 1 : words + 2] == ["of"]:
        return _first_person(finder, sentence, words + 2, last)
    if lower[words - 1] == "whose":
        before = [mention for mention in sentence.mentions if mention.person is not None and mention.last < words - 1]
        return Attribution(before[-1].person, "", "name") if before else None  # "Ana Reyes, in whose words …"
    return _owner_of(finder, sentence, max(first, words - WORDS_REACH), words, forms)


def find_owner_behind(finder: Finder, sentence: Sentence) -> Attribution | None:
    """Whose a sentence calls the quotation before it: "The sentence is by Ana Reyes, Chile's minister"; null where it calls it nobody's."""
    lower = sentence.lower
    if len(lower) <= LATEST_ANSWER or lower[0] not in POINTING or lower[1] not in speech_words().answers:
        return None
    if lower[2] not in OWNED or lower[3] not in SOURCES:
        return None
    return _first_person(finder, sentence, 4, min(3 + WORDS_REACH, len(lower) - 1))


def find_words_of(finder: Finder, sentence: Sentence, first: int, last: int) -> Attribution | None:
    """Whose words a sentence goes on with ahead of a quotation: "Peru's policy, in the words of its foreign minister, Ana Reyes, is"."""
    lower = sentence.lower
    for token in range(max(first, last - LONGEST_SOURCE), last - 1):
        if lower[token] in speech_words().wordings and lower[token + 1] == "of" and "in" in lower[max(0, token - 2) : token]:
            return _first_person(finder, sentence, token + 2, last)
    return None


def find_minded(finder: Finder, sentence: Sentence, first: int, last: int) -> Attribution | None:
    """Whose mind is told ahead of a quotation: "The patrols are, to his mind, 'late and loud'"."""
    lower = sentence.lower
    for token in range(max(first, last - WORDS_REACH), last):
        if lower[token] in POSSESSIVES and lower[token + 1] == "mind" and token and lower[token - 1] == "to":
            return Attribution(finder.by_pronoun(sentence, token, None), "", "pronoun")
    return None


def find_thus(finder: Finder, sentence: Sentence, first: int, last: int) -> Attribution | None:
    """Who is told behind a quotation by "thus" alone: "…": thus Ana Reyes, Chile's envoy, on the quarrel."""
    begin = next((token for token in range(first, last) if sentence.lower[token].isalnum()), last)
    return _first_person(finder, sentence, begin + 1, min(last, begin + WORDS_REACH)) if sentence.lower[begin] in THUS else None


def find_bracketed(sentence: Sentence, last: int) -> Attribution | None:
    """Who stands right before a bracket that opens with a quotation: "Ana Reyes ("the sea is ours")"."""
    if last < 1 or sentence.lower[last] != "(":
        return None
    person = next((mention.person for mention in sentence.mentions if mention.last == last - 1 and mention.kind != "pronoun"), None)
    return Attribution(person, "", "name") if person is not None else None


def find_answerer(finder: Finder, sentence: Sentence, last: int) -> Attribution | None:
    """Whose answer a sentence announces that ends with a colon: "The rejoinder from Ana Reyes was brisk:", "Ana Reyes's reply:"."""
    lower, nouns = sentence.lower, speech_words().answers
    noun = next((token for token in range(min(LATEST_ANSWER, last)) if lower[token] in nouns), None)
    if noun is not None and lower[noun + 1 : noun + 2] in (["of"], ["from"]):
        return _first_person(finder, sentence, noun + 2, min(noun + WORDS_REACH, last))
    owned = next((token for token in range(1, last) if lower[token] in nouns and lower[token - 1] in GENITIVES), None)
    return _first_person(finder, sentence, 0, owned - 2, is_last=True) if owned is not None else None


def _first_person(finder: Finder, sentence: Sentence, first: int, last: int, *, is_last: bool = False) -> Attribution | None:
    """The first of those who could speak among some words, or the one with whom they end."""
    people = [candidate for candidate in finder.candidates(sentence, first, last) if candidate[1] is not None]
    found = people[-1 if is_last else 0] if people else None
    return Attribution(found[1], "", found[2]) if found is not None else None


def _owner_of(finder: Finder, sentence: Sentence, first: int, last: int, nouns: frozenset[str]) -> Attribution | None:
    """Whose one of `nouns` is: "Reyes's answer", "his verdict", "the reply of Ana Reyes"."""
    lower = sentence.lower
    noun = next((token for token in range(first, last + 1) if lower[token] in nouns), None)
    if noun is None:
        return None
    if lower[noun + 1 : noun + 2] in (["of"], ["from"]):
        return _first_person(finder, sentence, noun + 2, min(last + NOUN_REACH, len(lower) - 1))
    for mention in sentence.mentions:
        is_near = first <= mention.first and mention.last < noun <= mention.last + NOUN_REACH
        if is_near and mention.person is not None and mention.kind != "pronoun" and lower[mention.last + 1] in GENITIVES:
            return Attribution(mention.person, "", "name")
    pronoun = next((token for token in range(max(first, noun - 2), noun) if lower[token] in POSSESSIVES), None)
    return Attribution(finder.by_pronoun(sentence, pronoun, None), "", "pronoun") if pronoun is not None else None
