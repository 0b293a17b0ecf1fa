"""Ambassadors who go back to their posts or are called home: "X's ambassador returned to Lima", "called its envoy, Y, home"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.envoys.missions import find_accrediting
from entente.coder.tellings.visits.there import find_there
from entente.lexicon.wordlists import word_list

TOLD = 0.8  # how sure the reading is
REACH = 5  # chunks behind the verb among which the place or the word "home" stands
ENVOY = ("diplomat",)
ENVOYS = ("diplomat", "embassy")
POSTED = frozenset({"in", "to"})
SERVING = POSTED | {"at"}  # prepositions before where envoys work


def read_returning_envoy(scene: Scene, index: int) -> bool:
    """Reads ambassadors who go back to where they are accredited, where the verb group `index` is "returned"; whether it tells that."""
    verb = scene.chunks[index]
    subject = find_subject(scene.chunks, index)
    if subject is None or subject > index or verb.is_negated or verb.modal in word_list("open_modals"):
        return False
    if not scene.chunks[subject].names_act(ENVOY):
        return False
    owner = party_of(scene.chunks, subject, acting=False)
    if owner is None:
        return False
    frame = Frame("RETREAT", None, (), False, "envoy-returns")
    if len(owner.codes) == 2:
        scene.add(frame, owner.codes, (), index, owner.mentions, status=_status(verb), confidence=TOLD, is_symmetric=True)
        return True
    host = find_accrediting(scene, range(index + 1, min(index + 1 + REACH, len(scene.chunks))), owner)
    if host is not None:
        scene.add_between(frame, owner, host, index, status=_status(verb), confidence=TOLD)
    return host is not None


def read_envoy_called_home(scene: Scene, index: int) -> bool:
    """Reads an envoy who is called home where his name stands before "home"; whether the verb group `index` tells that."""
    chunks = scene.chunks
    verb = chunks[index]
    envoy = chunks[index + 1] if index + 1 < len(chunks) else verb
    if verb.is_passive or verb.is_negated or envoy.kind != "N":
        return False
    if not envoy.names_act(ENVOY) or not _comes_home(scene, index):
        return False
    source = find_actor(chunks, index)
    if source is None:
        return False
    frame = Frame("SANCTION", "withdraw", (), False, "recall-envoy: call home")
    behind = range(index + 1, min(index + 1 + REACH + 1, len(chunks)))
    posts = (at for at in behind if chunks[at].kind == "N" and chunks[at].prep in ("to", "in", "from", "of") and chunks[at].mentions)
    host = next((party for at in posts if (party := party_of(chunks, at, acting=False, exclude=frozenset(source.codes)))), None)
    if host is None and "there" in scene.sentence.lower[verb.last + 1 :]:
        host = find_there(scene, scene.sentence.lower.index("there", verb.last + 1), source.codes)
        if host is None:
            return False
    host = host or scene.other_of_pair(source, index)
    if host is not None:
        scene.add_between(frame, source, host, index, status=_status(verb), confidence=TOLD)
    return host is not None


def _status(verb: Chunk) -> str:
    return "planned" if verb.modal == "would" else verb.status()


def _comes_home(scene: Scene, index: int) -> bool:
    """Whether "home" stands behind an envoy and his name, or "back from" or "out of" his post."""
    chunks = scene.chunks
    for position in range(index + 2, min(index + 2 + REACH, len(chunks))):
        chunk = chunks[position]
        if chunk.kind == "V":
            return False
        if chunk.text == "home" and chunk.prep is None:
            return True
        before = scene.sentence.lower[max(0, chunk.first - 2) : chunk.first]
        if chunk.prep in ("from", "of") and chunk.mentions and (before[:1] == ["out"] or "back" in before or "home" in before):
            return True
    return False


def find_host_of_envoy(scene: Scene, verb: int, source: Party) -> Party | None:
    """The country to which an ambassador is accredited who speaks of what it did: "The Danish ambassador in Lima called the decision"."""
    chunks = scene.chunks
    for post in range(source.chunk + 1, verb):
        office, place = chunks[post - 1], chunks[post]
        is_post = place.kind == "N" and place.prep in POSTED and bool(place.mentions) and office.kind == "N"
        if is_post and not word_list("envoys").isdisjoint(scene.words_of(office)):
            return party_of(chunks, post, acting=False, exclude=frozenset(source.codes))
    return None


def find_posting(chunks: list[Chunk], subject: int, verb: int) -> Party | None:
    """Where the envoys who are the subject serve: "Chile's ambassador | in Lima", "two Chilean diplomats | at the embassy in Lima"."""
    own = party_of(chunks, subject, acting=False, places=False)
    if own is None or not chunks[subject].names_act(ENVOYS):
        return None
    for position in range(subject + 1, verb):
        chunk = chunks[position]
        if chunk.kind == "N" and chunk.prep in SERVING and chunk.mentions:
            return party_of(chunks, position, acting=False, exclude=frozenset(own.codes))
    return None


def is_envoy(chunk: Chunk) -> bool:
    """Whether a noun chunk without a preposition is an envoy or an embassy, by its noun or by who is known to be one."""
    if chunk.kind != "N" or chunk.prep is not None:
        return False
    return chunk.names_act(ENVOYS) or any(mention.person is not None and mention.person.level == "ambassador" for mention in chunk.mentions)
