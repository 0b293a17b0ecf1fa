"""Offices that no state gives: of companies, clubs and teams, and titles that are only ones of speech."""

from entente.coder.actors.offices import ARTICLES, Office, OfficeFinder, office_words
from entente.coder.actors.people import PeopleRegistry
from entente.coder.analysis import Mention, Sentence
from entente.coder.grammar.scan import GENITIVES
from entente.lexicon.wordlists import word_list

APPOINTED = frozenset({"minister", "ministers", "ambassador", "commissioner", "secretary", "envoy"})  # by states alone
FIRM = ("company",)
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


def speaks_for_firm(sentence: Sentence, office: Office, owner: dict[int, Mention], finder: OfficeFinder, registry: PeopleRegistry) -> bool:
    """Whether a spokesman is a firm's: "spokeswoman for the German carmaker", "Siemens spokesman Ana Reyes".

    Right before the title a name that stands for nothing known is taken for a firm's, but not "the Bundeswehr spokesman".
    """
    lower, words = sentence.lower, sentence.words
    if lower[office.last] not in word_list("spokespeople"):
        return False
    behind = range(office.last + 2, office.end + 1) if lower[office.last + 1 : office.last + 2] in (["for"], ["of"]) else range(0)
    named = office.first - 1 - (office.first > 1 and lower[office.first - 1] in GENITIVES)
    if any(token in owner and owner[token].head in FIRM for token in (named, *behind) if token >= 0):
        return True
    heads = [finder.vocabulary.words[word].heads for word in (lower[token] for token in behind) if word in finder.vocabulary.words]
    if FIRM in heads:
        return True
    is_told = office.country is not None or bool(behind) or named < 0 or named in owner or words[named] in registry.by_form
    is_told = is_told or lower[named] in ARTICLES | finder.words.possessives  # "An army spokesman"
    is_name = not is_told and words[named].istitle() and words[named].isalpha() and lower[named] not in finder.words.state_names
    return is_name and not finder.is_common(lower[named])
