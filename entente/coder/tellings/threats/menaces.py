"""Threats and denials told by what somebody says will become of another, or of what another says."""

from entente.coder.actors.parties import party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import COPULAS, Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chains import read_chain
from entente.coder.grammar.clauses import region_after
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.blame.charges import find_speaker
from entente.lexicon.wordlists import word_list

CONFIDENCE = 0.75
LOSS_LENGTH = 4  # words of "lose its trade licence"
ALTERNATIVE_REACH = 6  # chunks behind a demand in which "or face" stands
CLAIMS = frozenset({"criticism", "lawsuit", "proposal", "charge_that", "threat"})


def read_menace(scene: Scene, index: int) -> bool:
    """Reads "X said Y would pay a price" and "X said Y's claims were false"; whether the verb group `index` tells either."""
    chunk = scene.chunks[index]
    if not chunk.is_finite or chunk.is_negated or chunk.is_passive:
        return False
    if chunk.modal is not None:
        return _names_price(scene, index) and _add_said(
            scene, index, Frame("THREATEN", None, (), False, f"say-will-suffer: {chunk.lemma()}")
        )
    return _tells_untrue(scene, index) and _add_said(scene, index, Frame("REJECT", None, (), False, "say-untrue"))


def read_vowed_menace(scene: Scene, index: int) -> bool:
    """Reads "vowed that Y would pay dearly", where `index` is "vowed"; whether it tells that."""
    chunks = scene.chunks
    verb = chunks[index]
    if _vows_ruin(scene, index):
        return True
    doer = index + 2
    if doer + 1 >= len(chunks) or chunks[index + 1].kind != "H" or verb.is_negated or not (verb.is_finite or verb.is_gerund):
        return False
    suffering = next((place for place in range(doer + 1, len(chunks)) if chunks[place].kind != "N"), None)
    if suffering is None or chunks[suffering].kind != "V" or chunks[suffering].modal is None or chunks[suffering].is_negated:
        return False
    source = find_actor(chunks, index)
    target = party_of(chunks, doer, acting=False, exclude=frozenset(source.codes)) if source is not None else None
    if source is None or target is None or not _names_price(scene, suffering):
        return False
    frame = Frame("THREATEN", None, (), False, "vow-will-suffer")
    scene.add_between(frame, source, target, index, confidence=CONFIDENCE)
    return True


def _vows_ruin(scene: Scene, index: int) -> bool:
    """Adds the threat of "vowed to make Y pay dearly" and "vowed to turn Y into a sea of fire"; whether it is told."""
    chunks = scene.chunks
    if index + 3 >= len(chunks) or not chunks[index + 1].is_infinitive or chunks[index + 1].lemma() not in word_list("ruining_verbs"):
        return False
    words = scene.sentence.lower[chunks[index + 2].last + 1 : chunks[region_after(chunks, index + 3) - 1].last + 1]
    is_price = chunks[index + 3].kind == "V" and chunks[index + 3].lemma() in word_list("paying_verbs")
    if not is_price and word_list("ruin").isdisjoint(words):
        return False
    source = find_actor(chunks, index)
    target = party_of(chunks, index + 2, acting=False, exclude=frozenset(source.codes)) if source is not None else None
    if source is None or target is None:
        return False
    scene.used_acts.update(range(index + 2, region_after(chunks, index + 3)))
    scene.add_between(Frame("THREATEN", None, (), False, "vow-ruin"), source, target, index, confidence=CONFIDENCE)
    return True


def _add_said(scene: Scene, index: int, frame: Frame) -> bool:
    chunks = scene.chunks
    subject = find_subject(chunks, index)
    speaker = find_speaker(chunks, subject, index) if subject is not None else None
    if subject is None or speaker is None:
        return False
    target = party_of(chunks, subject, acting=False, exclude=frozenset(speaker.codes))
    if target is None or not set(speaker.codes).isdisjoint(target.codes):
        return False
    scene.used_acts.add(subject)
    scene.add_between(frame, speaker, target, index, confidence=CONFIDENCE)
    return True


def _names_price(scene: Scene, index: int) -> bool:
    """Whether a verb group says that somebody will suffer: "would pay dearly", "will face consequences"."""
    chunks = scene.chunks
    if chunks[index].modal not in word_list("certain_modals"):
        return False
    if chunks[read_chain(scene, index)[-1]].lemma() in word_list("regretting_verbs"):
        return True  # "will live to regret"
    behind = chunks[index + 1] if index + 1 < len(chunks) else None
    if chunks[index].lemma() not in word_list("paying_verbs") or behind is None:
        return False
    if behind.names_act(("attack", "misdeed")) and (chunks[index].lemma() == "pay_for" or behind.prep == "for"):
        return True
    words = scene.sentence.lower[chunks[index].last + 1 : behind.last + 1]
    return not word_list("prices").isdisjoint(words)


def _tells_untrue(scene: Scene, index: int) -> bool:
    """Whether a verb group says that a charge or claim is false."""
    chunks = scene.chunks
    if chunks[index].lemma() not in COPULAS or index + 1 >= len(chunks):
        return False
    subject = find_subject(chunks, index)
    if subject is None or not chunks[subject].names_act(CLAIMS):
        return False
    return not word_list("denials").isdisjoint(scene.words_of(chunks[index + 1]))


def _loses_standing(scene: Scene, opener: int) -> bool:
    """Whether "or" tells what a state will lose: "or lose its seat", not "or lose their permits"."""
    words = scene.sentence.lower[scene.chunks[opener].last + 1 : scene.chunks[opener].last + 1 + LOSS_LENGTH]
    return bool(words) and words[0] in word_list("lost_otherwise") and word_list("permits").isdisjoint(words)


def ends_in_menace(scene: Scene, last: int) -> bool:
    """Whether a demand names what becomes of one who does not meet it: "or face war"."""
    chunks = scene.chunks
    for position in range(last + 1, min(last + ALTERNATIVE_REACH, len(chunks) - 1)):
        chunk = chunks[position]
        if chunk.kind in (";", "S"):
            return False
        if chunk.kind == "C" and chunk.text == "or":
            word = scene.sentence.lower[chunks[position + 1].first]
            then = chunks[position + 2] if position + 2 < len(chunks) and chunks[position + 1].kind == "N" else None
            if then is not None and then.kind == "V" and then.modal in word_list("certain_modals") and not then.is_negated:
                return True  # "told Y to stop or the navy would fire"
            return (
                word == "see"
                or _loses_standing(scene, position)
                or word in word_list("paying_verbs")
                or word in word_list("regretting_verbs")
                or word in word_list("else")
            )
    return False
