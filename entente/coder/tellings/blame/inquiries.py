"""Inquiries told by what investigators do: "are sifting the accounts of Y's ministers", "a panel to establish how Y's guns came"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.wordlists import word_list

INQUIRED = 0.8  # how sure the reading is
QUESTIONS = frozenset({"how", "whether", "who", "why", "what", "if", "whose", "which"})


def read_inquiry(scene: Scene, index: int) -> bool:
    """Adds the inquiry that the verb group `index`, "sift", "establish whether", tells; whether it tells one."""
    verb = scene.chunks[index]
    if verb.is_negated or verb.is_passive or verb.modal in word_list("open_modals"):
        return False
    lemma = verb.lemma()
    if lemma in word_list("establishing_verbs"):
        source = _find_inquirer(scene, index)
        target = _find_suspect(scene, index) if source is not None and _asks(scene, index) else None
    elif lemma in word_list("sifting_verbs") or (lemma in word_list("gathering_verbs") and _gathers_evidence(scene, index)):
        source = _find_inquirer(scene, index)
        target = _find_suspect(scene, index) if source is not None else None
    else:
        return False
    exclude = frozenset(source.codes) if source is not None else frozenset[str]()
    if source is None or target is None or not exclude.isdisjoint(target.codes):
        return False
    frame = Frame("ACCUSE", "investigate", (), False, f"inquire: {lemma}")
    status = verb.status()
    scene.add_between(frame, source, target, index, status=status, confidence=INQUIRED)
    return True


def _find_inquirer(scene: Scene, index: int) -> Party | None:
    """Who inquires, where the sentence names investigators before the verb or says that a state wants to know."""
    chunks = scene.chunks
    before = scene.sentence.lower[: chunks[index].first]
    wants_to_know = chunks[index].is_infinitive and index > 0 and chunks[index - 1].kind == "V"
    if word_list("inquirers").isdisjoint(before) and not wants_to_know:
        return None
    actor = find_actor(chunks, index)
    if actor is not None:
        return actor
    subject = find_subject(chunks, index)
    for position in range(subject + 1, index) if subject is not None else ():
        if chunks[position].kind == "N" and chunks[position].prep in ("of", "from", "in", "by", "named") and chunks[position].mentions:
            return party_of(chunks, position, acting=False)
    return None


def _asks(scene: Scene, index: int) -> bool:
    """Whether a question follows the verb: "establish whether", "to find out who"."""
    following = scene.chunks[index].last + 1
    return scene.sentence.lower[following : following + 1] != [] and scene.sentence.lower[following] in QUESTIONS


def _gathers_evidence(scene: Scene, index: int) -> bool:
    """Whether what is gathered is evidence: "took testimony from", "to gather proof of"."""
    behind = scene.chunks[index + 1] if index + 1 < len(scene.chunks) else None
    return behind is not None and behind.kind == "N" and behind.prep is None and behind.text in word_list("evidence")


def _find_suspect(scene: Scene, index: int) -> Party | None:
    """Whose doings are looked into: who stands behind "by", else the first party behind the verb that is no mere place."""
    chunks = scene.chunks
    source = find_actor(chunks, index)
    exclude = frozenset(source.codes) if source is not None else frozenset[str]()
    first: Party | None = None
    for position in range(index + 1, len(chunks)):
        chunk = chunks[position]
        if chunk.kind == ";" or (chunk.kind == "V" and chunk.reports() and chunk.is_finite):
            break
        if chunk.kind == "," and first is not None:
            break
        if (
            chunk.kind != "N"
            or not chunk.mentions
            or (chunk.prep in ("in", "at", "near", "from") and chunk.mentions[0].kind != "adjective")
        ):
            continue
        party = party_of(chunks, position, acting=False, exclude=exclude)
        if party is not None and (chunk.prep == "for" or _is_private(scene, index, position)):
            return None
        if party is not None and chunk.prep == "by":
            return party
        first = first or party
    return first


def _is_private(scene: Scene, index: int, position: int) -> bool:
    """Whether somebody questioned is a private person, or what is looked into belongs to a firm."""
    chunk = scene.chunks[position]
    mention = chunk.mentions[0]
    if mention.kind != "adjective":
        return False
    is_state = mention.head in ("government", "military", "police") or bool(chunk.titles)
    is_asked = scene.chunks[index].lemma() in ("question", "interview") and chunk.prep is None
    return mention.head in ("company", "team") or (is_asked and not is_state)
