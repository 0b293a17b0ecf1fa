"""Arrests and sentences for which no country stands: a theft, a brawl, a load of drugs."""

from entente.coder.candidates import Candidate
from entente.lexicon.wordlists import word_list

PUNISHED = frozenset({"COERCE", "SANCTION", "ACCUSE", "RETREAT", "ASSAULT"})
PUNISHMENTS = frozenset({"arrest", "convict", "allege", "release", "investigate", None})
PEOPLE = frozenset({"demonym", "adjective"})


def is_common_crime(candidate: Candidate, words: frozenset[str]) -> bool:
    """Whether an act is only the police's with a citizen, by the crime that its sentence names; `words` are those of the sentence."""
    if candidate.type not in PUNISHED or candidate.mode not in PUNISHMENTS or candidate.is_symmetric:
        return False
    if candidate.mode == "release" and not word_list("exchanges").isdisjoint(words):
        return False  # who is exchanged is no common criminal, whatever he is charged with
    suffered = [mention for mention in candidate.mentions if set(mention.codes) <= set(candidate.recipients)]
    are_citizens = bool(suffered) and all(mention.head == "person" and mention.kind in PEOPLE for mention in suffered)
    return are_citizens and not word_list("common_crimes").isdisjoint(words)
