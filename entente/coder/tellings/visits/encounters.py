"""Meetings told by the time that two had with each other, and by who is called a visitor."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import verb_before
from entente.coder.grammar.kinds import TOWNS
from entente.coder.tellings.visits.travellers import is_office_holder
from entente.lexicon.wordlists import word_list

ROOMS = frozenset({"in", "at", "over", "behind"})
TOGETHER, VISITING = 0.8, 0.6  # how sure the reading is
OFFICIAL_KINDS = frozenset({"official", "office", "adjective", "name"})


def read_time_together(scene: Scene, index: int) -> bool:
    """Reads "had an hour with Peru's president", "gave him an hour", "found an hour for him" as a meeting; whether it is one."""
    chunks = scene.chunks
    verb = chunks[index]
    if verb.is_negated or verb.is_passive or index + 2 >= len(chunks) or verb.modal in word_list("open_modals"):
        return False
    other = _find_other(scene, index)
    source = find_actor(chunks, index) if other is not None else None
    if source is None or other is None:
        return False
    target = party_of(chunks, other, acting=False, exclude=frozenset(source.codes))
    if target is None:
        return False
    status = verb.status()
    both = source.mentions + target.mentions
    frame = Frame("CONSULT", None, (), True, "have-time-with")
    scene.add(frame, source.codes + target.codes, (), index, both, status=status, confidence=TOGETHER, is_symmetric=True)
    return True


def _find_other(scene: Scene, index: int) -> int | None:
    """The chunk of the office-holder with whom or for whom somebody has time: "an hour | with", "half | an hour | for", "him | an hour"."""
    chunks, lemma = scene.chunks, scene.chunks[index].lemma()
    if lemma in word_list("giving_time") and is_office_holder(chunks[index + 1]) and chunks[index + 1].prep is None:
        return index + 1 if _is_time(scene, chunks[index + 2]) else None
    position = index + 1
    while position < len(chunks) - 1 and (_is_time(scene, chunks[position]) or scene.words_of(chunks[position]) == ["half"]):
        position += 1
    if position < len(chunks) - 1 and chunks[position].prep in ROOMS and not chunks[position].mentions:
        position += 1  # "four hours in one room | with"
    wanted = "for" if lemma in word_list("finding_time") else "with" if lemma in word_list("spending_verbs") else None
    is_told = position > index + 1 and chunks[position].kind == "N" and chunks[position].prep == wanted
    return position if is_told and wanted is not None and is_office_holder(chunks[position]) else None


def _is_time(scene: Scene, chunk: Chunk) -> bool:
    is_span = not word_list("days_of_stay").isdisjoint(scene.words_of(chunk)) or not word_list("minutes").isdisjoint(scene.words_of(chunk))
    return chunk.kind == "N" and chunk.is_time and chunk.prep is None and is_span


def read_side_by_side(scene: Scene) -> None:
    """Adds the meeting of the first verb's subject told by "with Peru's president at his side", "standing beside Peru's president"."""
    chunks = scene.chunks
    for index, chunk in enumerate(chunks[: len(chunks) - 1]):
        if chunk.kind != "N" or not is_office_holder(chunk) or not (_is_at_side(chunk, chunks[index + 1]) or _is_stood_by(chunks, index)):
            continue
        verb = next((place for place, other in enumerate(chunks) if other.kind == "V" and other.is_finite), None)
        guest = party_of(chunks, index, acting=True)
        source = find_actor(chunks, verb) if verb is not None and guest is not None else None
        if source is not None and guest is not None and set(source.codes).isdisjoint(guest.codes):
            frame = Frame("CONSULT", None, (), True, "at-his-side")
            both = source.mentions + guest.mentions
            scene.add(frame, source.codes + guest.codes, (), index, both, confidence=TOGETHER, is_symmetric=True, is_entailed=True)


def _is_at_side(chunk: Chunk, beside: Chunk) -> bool:
    return chunk.prep == "with" and beside.prep in ("at", "by") and beside.text == "side"


def _is_stood_by(chunks: list[Chunk], index: int) -> bool:
    """Whether somebody "standing beside" an office-holder stands before him."""
    verb = chunks[index - 1] if index else chunks[index]
    if not verb.is_gerund:
        return False
    is_beside = chunks[index].prep in ("beside", "alongside") and verb.lemma() in word_list("presence_verbs")
    return is_beside or verb.lemma() in word_list("standing_beside")


def read_visitor(scene: Scene) -> None:
    """Adds the visit of one who is called so, to the place that the sentence names: "visiting Norwegian Premier X said in Lima"."""
    if not word_list("guests").isdisjoint(scene.sentence.word_set):
        _read_guest(scene)
        _read_as_guest(scene)
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


def _read_as_guest(scene: Scene) -> None:
    """Adds the visit of one who is somewhere "as the guest of" his host, or whom his host has somewhere "as his guest"."""
    chunks = scene.chunks
    for index, chunk in enumerate(chunks):
        if chunk.kind != "N" or chunk.prep != "as" or chunk.text not in word_list("guests"):
            continue
        verb = verb_before(chunks, index)
        subject = find_actor(chunks, verb) if verb is not None and chunks[verb].is_finite else None
        if verb is None or subject is None or not is_office_holder(chunks[subject.chunk]):
            return
        is_own = scene.words_of(chunk)[0] in ("his", "her", "its", "their") and is_office_holder(chunks[verb + 1])
        named = verb + 1 if is_own else index if chunk.mentions else index + 1
        other = party_of(chunks, named, acting=False, exclude=frozenset(subject.codes)) if named < len(chunks) else None
        if other is None or chunks[verb].is_negated or len(other.codes) != 1 or len(subject.codes) != 1:
            return
        visitor, host = (other, subject) if is_own else (subject, other)
        frame = Frame("CONSULT", "visit", (), False, "as-his-guest")
        scene.add_between(frame, visitor, host, index, status=chunks[verb].status(), confidence=VISITING, is_entailed=True)


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
    home = scene.home
    return Party((home,), (), -1) if home is not None and home not in exclude else None
