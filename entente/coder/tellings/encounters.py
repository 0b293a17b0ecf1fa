"""Meetings told by the time that two had with each other, and by who is called a visitor."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.kinds import TOWNS
from entente.coder.tellings.travellers import is_office_holder
from entente.lexicon.wordlists import word_list

TOGETHER, VISITING = 0.8, 0.6  # how sure the reading is
OFFICIAL_KINDS = frozenset({"official", "office", "adjective", "name"})


def read_time_together(scene: Scene, index: int) -> bool:
    """Reads "had an hour with Peru's president" as a meeting, where the verb group `index` is "had"; whether it is one."""
    chunks = scene.chunks
    verb = chunks[index]
    if verb.lemma() not in word_list("spending_verbs") or verb.is_negated or verb.is_passive or index + 2 >= len(chunks):
        return False
    time, other = chunks[index + 1], chunks[index + 2]
    if not time.is_time or time.prep is not None or other.kind != "N" or other.prep != "with" or not is_office_holder(other):
        return False
    source = find_actor(chunks, index)
    target = party_of(chunks, index + 2, acting=False, exclude=frozenset(source.codes)) if source is not None else None
    if source is None or target is None:
        return False
    status = verb.status()
    both = source.mentions + target.mentions
    frame = Frame("CONSULT", None, (), True, "have-time-with")
    scene.add(frame, source.codes + target.codes, (), index, both, status=status, confidence=TOGETHER, is_symmetric=True)
    return True


def read_side_by_side(scene: Scene) -> None:
    """Adds the meeting told by "with Peru's president at his side": of that one and the subject of the sentence's first verb."""
    chunks = scene.chunks
    if "side" not in scene.sentence.lower:
        return
    for index, chunk in enumerate(chunks[: len(chunks) - 1]):
        beside = chunks[index + 1]
        if (
            chunk.kind != "N"
            or chunk.prep != "with"
            or beside.prep not in ("at", "by")
            or beside.text != "side"
            or not is_office_holder(scene.chunks[index])
        ):
            continue
        verb = next((place for place, other in enumerate(chunks) if other.kind == "V" and other.is_finite), None)
        guest = party_of(chunks, index, acting=True)
        source = find_actor(chunks, verb) if verb is not None and guest is not None else None
        if source is not None and guest is not None and set(source.codes).isdisjoint(guest.codes):
            frame = Frame("CONSULT", None, (), True, "at-his-side")
            both = source.mentions + guest.mentions
            scene.add(frame, source.codes + guest.codes, (), index, both, confidence=TOGETHER, is_symmetric=True, is_entailed=True)


def read_visitor(scene: Scene) -> None:
    """Adds the visit of one who is called so, to the place that the sentence names: "visiting Norwegian Premier X said in Lima"."""
    if not word_list("guests").isdisjoint(scene.sentence.word_set):
        _read_guest(scene)
    if "visiting" not in scene.sentence.word_set:
        return
    for index, chunk in enumerate(scene.chunks):
        if chunk.kind != "N" or not chunk.mentions or "visiting" not in scene.words_of(chunk) or not is_office_holder(chunk):
            continue
        visitor = party_of(scene.chunks, index, acting=True)
        host = _find_host(scene, frozenset(visitor.codes)) if visitor is not None else None
        if visitor is not None and len(visitor.codes) == 1 and host is not None:
            frame = Frame("CONSULT", "visit", (), False, "visiting-somebody")
            mentions = visitor.mentions + host.mentions
            scene.add(frame, visitor.codes, host.codes, index, mentions, confidence=VISITING, is_entailed=True)


def _read_guest(scene: Scene) -> None:
    """Adds the visit of one to whom his host speaks: "told his visitor from Lima", "told his Peruvian guest"."""
    chunks = scene.chunks
    for index, chunk in enumerate(chunks[1:], 1):
        is_addressed = chunks[index - 1].kind == "V" and chunks[index - 1].reports() and chunk.kind == "N" and chunk.prep is None
        if not is_addressed or chunk.text not in word_list("guests") or scene.words_of(chunk)[0] not in ("his", "her"):
            continue
        host = find_actor(chunks, index - 1)
        exclude = frozenset(host.codes) if host is not None else frozenset[str]()
        behind = index + 2 if index + 2 < len(chunks) and chunks[index + 1].kind == "," else index + 1
        is_from = behind == index + 2 or (behind < len(chunks) and chunks[behind].prep in ("from", "of"))
        guest = party_of(chunks, index, acting=False, exclude=exclude, places=False)
        if guest is None and is_from and chunks[behind].kind == "N":
            guest = party_of(chunks, behind, acting=False, exclude=exclude)
        if host is not None and guest is not None and len(guest.codes) == 1:
            frame = Frame("CONSULT", "visit", (), False, "told-his-guest")
            scene.add_between(frame, guest, host, index, confidence=VISITING, is_entailed=True)


def _find_host(scene: Scene, exclude: frozenset[str]) -> Party | None:
    """The country of the one town that a sentence names as a place, else of its one other official, else where the article is written."""
    for position, chunk in enumerate(scene.chunks):
        if chunk.prep in ("in", "at", "of") and chunk.mentions and chunk.mentions[0].kind in TOWNS:
            return party_of(scene.chunks, position, acting=False, exclude=exclude)
    others = [mention for mention in scene.sentence.mentions if mention.head == "government" and len(mention.codes) == 1]
    codes = {mention.codes[0] for mention in others if mention.kind in OFFICIAL_KINDS} - exclude
    if len(codes) == 1:
        (host,) = codes
        return Party((host,), tuple(mention for mention in others if mention.codes == (host,))[:1], -1)
    home = scene.context.home if scene.context is not None else None
    return Party((home,), (), -1) if home is not None and home not in exclude else None
