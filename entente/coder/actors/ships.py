"""Ships that are spoken of as "she": "seized a trawler and held her", "sank the ferry at her berth"."""

from entente.coder.actors.discourse import Discourse
from entente.coder.analysis import Sentence
from entente.lexicon.wordlists import word_list


def remember_ship(discourse: Discourse, sentence: Sentence) -> None:
    """Notes whether a ship has been named since any person was, whom "she" in the next sentence would mean."""
    if not word_list("ship_nouns").isdisjoint(sentence.word_set):
        discourse.ship_is_near = not discourse.people_here
    elif discourse.people_here:
        discourse.ship_is_near = False


def means_ship(sentence: Sentence, first: int, last: int, discourse: Discourse) -> bool:
    """Whether "she" or "her" at a token is a ship: one of her parts follows, or a ship has been named and no person since."""
    lower = sentence.lower
    if lower[first] == "her" and last > first and lower[last] in word_list("ship_parts"):
        return True
    if discourse.people_here:
        return False
    return discourse.ship_is_near or not word_list("ship_nouns").isdisjoint(lower[:first])
