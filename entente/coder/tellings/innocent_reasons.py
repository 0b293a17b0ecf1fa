"""What shows that words tell no policy of a state: weather, hours, play, chance, and people who act for themselves."""

from entente.coder.actors.parties import Party
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.kinds import PRIVATE_HEADS, TOWNS
from entente.lexicon.wordlists import word_list

DURING = frozenset({"in", "at", "by", "during", "after"})  # "at night", "in winter", not "last summer"
WHOLE_PLACES = TOWNS | {"name", "organisation"}


def is_by_chance(scene: Scene) -> bool:
    """Whether a sentence tells of weather, hours, wild animals or a condition, or gives a reason that is no order: "because of a gale"."""
    lower, words = scene.sentence.lower, scene.sentence.word_set
    if is_by_nature(scene) or not word_list("chances").isdisjoint(words):
        return True
    if any(word in word_list("hours_and_seasons") and lower[at - 1] in DURING for at, word in enumerate(lower) if at > 0):
        return True
    reasons = word_list("written_orders") | word_list("reasons_of_state")
    return not word_list("reason_openers").isdisjoint(words) and reasons.isdisjoint(words)


def is_by_nature(scene: Scene) -> bool:
    """Whether a sentence tells of weather or sickness: "a warning about the flu"."""
    return not word_list("weather_words").isdisjoint(scene.sentence.word_set)


def is_of_play(scene: Scene) -> bool:
    """Whether a sentence tells of sport, songs, meals and outings: "a ticket for the match"."""
    return not word_list("playthings").isdisjoint(scene.sentence.word_set)


def is_private(chunk: Chunk, party: Party) -> bool:
    """Whether a party is people who act for themselves: "the Swede", "Norway's novelist", not "the Norwegian government"."""
    mention = party.mentions[0]
    if mention.head in PRIVATE_HEADS or mention.kind == "demonym" or chunk.heads[:1] == ("person",):
        return True
    return mention.kind in ("adjective", "name") and mention.head == "none" and chunk.kind == "N" and mention.last < chunk.last


def speaks_for_state(chunk: Chunk, party: Party) -> bool:
    """Whether a party is a country by its name or seat, its government, a ministry, an office-holder or its forces."""
    mention = party.mentions[0]
    is_named = mention.kind in WHOLE_PLACES | {"official", "office", "metonym", "institution", "pronoun"} and mention.last == chunk.last
    return is_named or mention.head in ("government", "military", "police") or bool(chunk.titles)


def names_whole_place(chunk: Chunk) -> bool:
    """Whether a noun chunk ends with the name of a country or town: "into Norway", not "on Norway's memorial"."""
    return bool(chunk.mentions) and chunk.mentions[0].kind in WHOLE_PLACES and chunk.mentions[0].last == chunk.last
