"""Acts told by other words than a verb of doing: "followed suit", "was in Zagreb in December"."""

from entente.coder.candidates import Scene
from entente.coder.frames import Frame
from entente.coder.parties import party_of
from entente.coder.subjects import find_subject
from entente.lexicon.wordlists import word_list


def read_repeat(scene: Scene, index: int) -> bool:
    """Reads "followed suit", "did the same" as the act told before, done by somebody else; whether the words are there."""
    last = None if scene.chunks[index].is_infinitive else scene.memory.last  # "called on X to do the same" repeats nothing
    behind = scene.chunks[index].last + 1
    following = scene.sentence.lower[behind : behind + 2]
    if last is None or not (following[:1] == ["suit"] or following == ["the", "same"]):
        return False
    subject = find_subject(scene.chunks, index)
    source = party_of(scene.chunks, subject, acting=True) if subject is not None else None
    if source is not None and last.recipients:
        frame = Frame(last.type, last.mode, (), False, f"repeat-{last.rule}")
        scene.add(frame, source.codes, last.recipients, index, source.mentions, status=last.status, confidence=0.7)
    return True


def read_stay(scene: Scene, index: int) -> None:
    """Adds the visit told by where an office-holder was: "the prime minister was in Zagreb in December"."""
    chunks = scene.chunks
    stay = _find_stay(scene, index)
    if stay is None:
        return
    position, status = stay
    place = chunks[position]
    if place.kind != "N" or place.prep != "in" or not place.mentions:
        return
    if place.mentions[0].kind not in ("capital", "name") or place.mentions[0].last < place.last:
        return
    subject = find_subject(chunks, index)
    source = party_of(chunks, subject, acting=True) if subject is not None else None
    if source is None or len(source.codes) != 1:
        return
    if not any(mention.person is not None or mention.kind in ("official", "office") for mention in source.mentions):
        return
    target = party_of(chunks, position, acting=False, exclude=frozenset(source.codes))
    if target is not None:
        frame = Frame("CONSULT", "visit", (), False, "be-in-place")
        scene.add(frame, source.codes, target.codes, index, source.mentions + target.mentions, status=status, confidence=0.7)


def _find_stay(scene: Scene, index: int) -> tuple[int, str] | None:
    """Chunk of the place of "was in X" or "is due in X", and the status; null where the verb group tells no stay."""
    chunks = scene.chunks
    words = scene.words_of(chunks[index])
    if words in (["was"], ["were"]) and index + 1 < len(chunks):
        return index + 1, "occurred"
    if words in (["is"], ["are"]) and index + 2 < len(chunks) and scene.sentence.lower[chunks[index + 1].last] in ("due", "expected"):
        return index + 2, "planned"
    return None


def read_joint_act(scene: Scene, index: int) -> None:
    """Adds the cooperation of those who do anything "together" or "jointly"."""
    verb = scene.chunks[index]
    is_joint = verb.is_finite and not word_list("side_by_side").isdisjoint(scene.sentence.lower)
    if not is_joint or verb.is_negated or verb.modal in word_list("open_modals"):
        return
    subject = find_subject(scene.chunks, index)
    source = party_of(scene.chunks, subject, acting=True) if subject is not None else None
    if source is not None and len(source.codes) >= 2:
        frame = Frame("COOPERATE", None, (), True, "act-together")
        status = "planned" if verb.modal in word_list("planned_modals") else "occurred"
        scene.add(frame, source.codes, (), index, source.mentions, status=status, confidence=0.7, is_symmetric=True)


def find_lawsuit(scene: Scene, index: int, end: int) -> Frame | None:
    """The accusation in "took X to the International Court of Justice"; null where the verb group tells none."""
    if scene.chunks[index].lemma() not in word_list("suing_verbs"):
        return None
    courts = word_list("courts")
    for chunk in scene.chunks[index + 1 : end]:
        if (
            chunk.kind == "N"
            and chunk.prep == "to"
            and any(mention.codes and courts.issuperset(mention.codes) for mention in chunk.mentions)
        ):
            return Frame("ACCUSE", "allege", ("object",), False, "take-to-court", is_strict=True)
    return None
