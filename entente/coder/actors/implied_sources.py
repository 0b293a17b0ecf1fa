"""For whom an office-holder without name or country acts: for the capital that opens the sentence, or for the one who tells of him."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.kinds import SEATS
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.wordlists import word_list

LED = frozenset({"under", "by"})
INDEFINITE = frozenset({"a", "an", "its", "their", "his", "her", "one", "some", "several", "two", "three"})


def find_implied_source(scene: Scene, subject: int) -> Party | None:
    """The country or organisation for which the subject, an office without a name, acts; null where nothing tells it."""
    chunk = scene.chunks[subject]
    if chunk.mentions or chunk.prep is not None or not _is_office(scene, chunk):
        return None
    return _seat_before(scene, subject) or _teller(scene, subject)


def find_led_team(scene: Scene, subject: int) -> Party | None:
    """The country of a team that an office-holder leads, so that it is none of a sport: "a Norwegian team under the deputy minister"."""
    chunks = scene.chunks
    team = chunks[subject]
    if not team.mentions or team.prep is not None or team.text not in word_list("delegations"):
        return None
    behind = subject + 1
    if chunks[behind].kind == "V" and chunks[behind].is_passive and chunks[behind].lemma() in word_list("leading_verbs"):
        behind += 1
    leader = chunks[behind] if behind < len(chunks) else team
    if leader.kind != "N" or leader.prep not in LED:
        return None
    return Party(team.mentions[0].codes, (team.mentions[0],), subject) if leader.names_holder() else None


def _is_office(scene: Scene, chunk: Chunk) -> bool:
    """Whether a noun chunk is somebody who speaks for a state: "a spokesman", "officials", "the foreign ministry", "a delegation"."""
    words = scene.words_of(chunk)
    if not word_list("domestic_bodies").isdisjoint(words) or not word_list("private_bodies").isdisjoint(words):
        return False
    is_sent = not word_list("delegations").isdisjoint(words) or not word_list("envoys").isdisjoint(words)
    return bool(chunk.titles) or chunk.heads[:1] == ("government",) or is_sent


def _seat_before(scene: Scene, subject: int) -> Party | None:
    """The country whose capital or ministry opens the sentence: "In Paris, officials said", "At the State Department, spokesman X"."""
    chunks = scene.chunks
    is_fronted = subject == 2 and chunks[0].kind == "N" and chunks[0].prep in ("in", "at") and chunks[1].kind == ","
    if not is_fronted or not chunks[0].mentions or chunks[0].mentions[0].kind not in SEATS or len(chunks[0].mentions[0].codes) != 1:
        return None
    return party_of(chunks, 0, acting=False)


def _teller(scene: Scene, subject: int) -> Party | None:
    """Who tells what one of his own will do: "the African Union said an envoy would fly", "Brazil announced that a team will visit"."""
    chunks = scene.chunks
    verb = subject - 2 if subject > 1 and chunks[subject - 1].kind == "H" else subject - 1
    if verb < 1 or scene.sentence.lower[chunks[subject].first] not in INDEFINITE:
        return None
    if chunks[verb].kind != "V" or not chunks[verb].is_finite or not chunks[verb].reports():
        return None
    teller = find_subject(chunks, verb)
    party = party_of(chunks, teller, acting=True) if teller is not None else None
    return party if party is not None and len(party.codes) == 1 else None
