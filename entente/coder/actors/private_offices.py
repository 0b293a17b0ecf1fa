"""Offices that no state gives: of companies, clubs and teams, and titles that are only ones of speech."""

from entente.coder.actors.offices import ARTICLES, Office, office_words
from entente.coder.analysis import Mention, Sentence

APPOINTED = frozenset({"minister", "ministers", "ambassador", "commissioner", "secretary", "envoy"})  # by states alone
CHAMBER = ["chamber", "of", "commerce"]


def is_of_private_body(sentence: Sentence, office: Office) -> bool:
    """Whether an office is one of a company, a club or a party: "president of the football federation"."""
    lower, bodies = sentence.lower, office_words().private_bodies
    if lower[office.last] in APPOINTED:
        return False
    return any(
        (lower[token] in bodies and sentence.words[token].islower()) or lower[token - 2 : token + 1] == CHAMBER
        for token in range(office.last + 1, office.end + 1)
    )


def is_crowned_by_chance(sentence: Sentence, office: Office, owner: dict[int, Mention]) -> bool:
    """Whether a monarch's title is only one of speech: "butterfly queen Ana Reyes", "the salsa king"."""
    words, before = office_words(), office.first - 1
    if sentence.lower[office.last] not in words.crowned or sentence.words[office.last][0].isupper() or before < 0 or before in owner:
        return False
    word = sentence.lower[before]
    return word.isalpha() and word not in words.modifiers | words.former | words.before_offices | ARTICLES | words.possessives


def is_of_team(sentence: Sentence, office: Office) -> bool:
    """Whether a country right before a captain or coach is a team: "Peru captain Ana Reyes"."""
    return office.first > 0 and office.first == office.last and sentence.words[office.last].islower()
