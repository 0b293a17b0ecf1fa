"""Visits told by the days they took: "wound up three days in Lima", "spent 8 and 9 April in Lima", "home from two days with the king"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.kinds import TOWNS
from entente.coder.tellings.visits.there import find_there
from entente.coder.tellings.visits.travellers import find_apposed_holder, find_traveller, is_office_holder
from entente.lexicon.wordlists import word_list

BEHIND = 0.7  # how sure the reading is
OPENERS = frozenset({"after", "from", "following", "during"})
ABROAD = frozenset({"in", "at", "with"})
ALMOST_OPENING = 1  # chunks before days with which a sentence opens: "Home | from two days"


def find_end_of_days(scene: Scene, index: int) -> int:
    """Number of the chunk behind the time that a verb group has as its object; that behind the verb where it has none."""
    chunks = scene.chunks
    position = index + 1
    while position < len(chunks) - 1 and (_is_day(scene, chunks[position]) or (position > index + 1 and chunks[position].kind == "C")):
        position += 1
    return position


def _is_day(scene: Scene, chunk: Chunk) -> bool:
    """Whether a noun chunk is time, or the number or article of time that follows: "8 | and | 9 April", "the | weekend"."""
    words = scene.words_of(chunk)
    return chunk.kind == "N" and chunk.prep is None and (chunk.is_time or words[0].isdigit() or words == ["the"])


def read_days_behind(scene: Scene) -> None:
    """Adds the visit that lies behind somebody, told by its days: "after two days in Lima, the premier said", "fresh from a day in"."""
    chunks = scene.chunks
    for index in range(len(chunks) - 1):
        days, place = chunks[index], chunks[index + 1]
        if days.kind != "N" or days.prep not in OPENERS or word_list("days_of_stay").isdisjoint(scene.words_of(days)):
            continue
        if place.kind != "N" or place.prep not in ABROAD or not place.mentions or not _is_abroad(place):
            continue
        visitor = _find_visitor(scene, index)
        host = party_of(chunks, index + 1, acting=False, exclude=frozenset(visitor.codes)) if visitor is not None else None
        if visitor is None or host is None or len(visitor.codes) != 1 or len(host.codes) != 1:
            continue
        frame = Frame("CONSULT", "visit", (), False, "days-behind")
        scene.add_between(frame, visitor, host, index, confidence=BEHIND, is_entailed=True)
        return


def is_told_capital(place: Chunk) -> bool:
    """Whether a noun chunk is a seat of government told by whose it is: "the Turkish capital", "both capitals"."""
    mention = place.mentions[0]
    if mention.kind == "definite":
        return place.text == "capitals" and mention.text.lower().split()[-2:-1] in (["both"], ["two"])  # not "both island capitals"
    return mention.kind == "adjective" and place.text == "capital"


def _is_abroad(place: Chunk) -> bool:
    """Whether a phrase is a town or a seat of government where somebody was, or an office-holder with whom: "with the king"."""
    mention = place.mentions[0]
    if place.prep == "with":
        return is_office_holder(place)
    if mention.kind in ("adjective", "definite"):
        return is_told_capital(place)
    return mention.kind in TOWNS and mention.last == place.last and place.prep == "in"


def _find_visitor(scene: Scene, index: int) -> Party | None:
    """The office-holder who had the days: who is said to have, else the subject of the clause that they open."""
    visitor = find_traveller(scene, index, frozenset())
    if visitor is not None:
        return visitor
    chunks = scene.chunks
    apposed = find_apposed_holder(chunks, index - 1) if index and chunks[index - 1].text in word_list("just_back") else None
    if apposed is not None:
        return party_of(chunks, apposed, acting=True)
    if index > ALMOST_OPENING:
        return None
    verb = next((at for at in range(index + 1, len(chunks)) if chunks[at].kind == "V" and chunks[at].is_finite), None)
    source = find_actor(chunks, verb) if verb is not None else None
    return source if source is not None and is_office_holder(chunks[source.chunk]) else None


def read_stay_there(scene: Scene, index: int) -> bool:
    """Adds the visit of an office-holder who "was there", to the place named last; whether the verb group `index` tells one."""
    verb = scene.chunks[index]
    if scene.is_alone or not verb.is_copula or verb.is_negated or verb.modal in word_list("open_modals"):
        return False
    source = find_actor(scene.chunks, index)
    if source is None or len(source.codes) != 1 or not is_office_holder(scene.chunks[source.chunk]):
        return False
    host = find_there(scene, verb.last + 1, source.codes)
    if host is None:
        return False
    frame = Frame("CONSULT", "visit", (), False, "be-there")
    scene.add_between(frame, source, host, index, status=verb.status(), confidence=BEHIND)
    return True
