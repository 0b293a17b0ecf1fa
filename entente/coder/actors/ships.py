"""Ships that are spoken of as "she" or "the trawler": "seized a trawler and held her", "sank the ferry at her berth"."""

from entente.coder.actors.discourse import Discourse
from entente.coder.analysis import Mention, Sentence
from entente.coder.grammar.chunks import ActNoun, Chunk
from entente.lexicon.word_entries import Vocabulary
from entente.lexicon.wordlists import word_list

SHIPS = ("vessel", "vessel_more")
FLAGS = frozenset({"adjective", "name"})  # kinds of mention by which a ship has a country: "a Danish ferry", "Denmark's ferry"
SHIP_REACH = 3  # sentences in which "she" and "the ferry" still mean the last one told of
PRONOUNS = frozenset({"she", "her"})
OPENERS = PRONOUNS | {"the"}


def remember_ship(discourse: Discourse, sentence: Sentence, chunks: list[Chunk]) -> None:
    """Notes whether a ship has been named since any person was, whom "she" would mean next, and the country of the last one."""
    if not word_list("ship_nouns").isdisjoint(sentence.word_set):
        discourse.ship_is_near = not discourse.people_here
        code = _find_flag(chunks)
        discourse.ship = (code, sentence.number) if code is not None else discourse.ship
    elif discourse.people_here:
        discourse.ship_is_near = False


def _find_flag(chunks: list[Chunk]) -> str | None:
    """The country of the last ship that noun chunks name with one: "a Danish ferry", "a ferry from Denmark"."""
    for position in range(len(chunks) - 1, -1, -1):
        chunk = chunks[position]
        if chunk.kind != "N" or not chunk.names_act(SHIPS) or chunk.heads[:1] == ("military",):
            continue
        behind = chunks[position + 1] if position + 1 < len(chunks) and not chunk.mentions else chunk
        owner = behind.mentions[-1] if behind.mentions and (behind is chunk or behind.prep in ("from", "of")) else None
        if owner is not None and owner.kind in FLAGS and len(owner.codes) == 1:
            return owner.codes[0]
    return None


def means_ship(sentence: Sentence, first: int, last: int, discourse: Discourse) -> bool:
    """Whether "she" or "her" at a token is a ship: one of her parts follows, or a ship has been named and no person since."""
    lower = sentence.lower
    if lower[first] == "her" and last > first and lower[last] in word_list("ship_parts"):
        return True
    if discourse.people_here:
        return False
    return discourse.ship_is_near or not word_list("ship_nouns").isdisjoint(lower[:first])


def refer_to_ship(
    chunks: list[Chunk], position: int, sentence: Sentence, discourse: Discourse, text: str, vocabulary: Vocabulary
) -> Mention | None:
    """The country of the ship or crew that "her", "the ferry", "her crew" means, with the ship read as what is acted upon."""
    chunk, lower = chunks[position], sentence.lower
    first, last = chunk.first, chunk.last
    is_crew = lower[last] in word_list("ship_people")
    if lower[first] not in OPENERS or last > first + 1 or (lower[first] in PRONOUNS and not means_ship(sentence, first, last, discourse)):
        return None
    if lower[first] == "the" and not (is_crew or (chunk.names_act(SHIPS) and lower[last] in word_list("ship_nouns"))):
        return None
    if first != last and not (is_crew or lower[first] == "the"):
        return None  # "her berth"
    code = _find_flag(chunks[:position])
    if code is None and discourse.ship is not None and sentence.number - discourse.ship[1] <= SHIP_REACH:
        code = discourse.ship[0]
    if code is None:
        return None
    if first == last:
        chunk.acts.append(ActNoun(first, last, "ship", vocabulary.words["ship"].noun_classes))
    start, end = sentence.starts[first], sentence.ends[last]
    head = "person" if is_crew else "none"
    return Mention((code,), "adjective", head, sentence.number, first, last, start, end, text[start:end], None, "ship told of")
