"""Whom "he" and "she" may mean: by what other pronouns have said of a person, and by titles."""

from entente.coder.analysis import Person
from entente.facts.speech import speech_words


def fit_pronoun(people: list[Person], pronoun: str) -> list[Person]:
    """The people whom a pronoun may mean, in their order."""
    fitting: list[Person] = []
    for person in people:
        title, _, _ = person.name.lower().partition(" ")  # an office-holder without a name has none
        told = person.gender or next((gender for gender, words in speech_words().gendered.items() if title in words), None)
        if told is None or told == pronoun:
            fitting.append(person)
    return fitting
