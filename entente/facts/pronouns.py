"""Whom "he" and "she" may mean: by what other pronouns have said of a person, by titles, by first names."""

from entente.coder.analysis import Person
from entente.facts.speech import speech_words
from entente.lexicon.accents import strip_accents


def fit_pronoun(people: list[Person], pronoun: str) -> list[Person]:
    """The people whom a pronoun may mean, in their order."""
    return [person for person in people if find_gender(person) in (None, pronoun)]


def find_gender(person: Person) -> str | None:
    """The pronoun of a person, "he" or "she"; null where neither the text nor title or first name tells it."""
    return find_named_gender(person) or person.gender


def find_named_gender(person: Person) -> str | None:
    """The pronoun that a person's title or first name tells; null for a name that men and women bear."""
    words = [word.rstrip(".") for word in strip_accents(person.name.lower()).split()]  # none for an office-holder without a name
    told = next((gender for gender, titles in speech_words().gendered.items() if titles.intersection(words[:1])), None)
    first = next((at for at, word in enumerate(words) if word not in speech_words().titles), len(words))
    named = [gender for gender, names in speech_words().first_names.items() if words[first] in names] if first + 1 < len(words) else []
    return told or (named[0] if len(named) == 1 else None)
