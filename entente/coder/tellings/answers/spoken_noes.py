"""What somebody says no to: "said a firm no to Peru's plan", "talks with Peru are out of the question, X said"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_source
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.kinds import PRIVATE_HEADS
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.blame.charges import find_speaker
from entente.lexicon.wordlists import holds_phrase, word_list

SAID_NO, RULED_OUT = 0.85, 0.8  # how sure the readings are
REACH = 4  # chunks behind "no" among which "to Y's plan" stands
PHRASE_REACH = 8  # words behind "is" among which "out of the question" stands


def read_spoken_no(scene: Scene, index: int) -> bool:
    """Reads "said no to Y", where `index` is "said", as a refusal; whether it is one."""
    chunks, verb = scene.chunks, scene.chunks[index]
    refusal = index + 1
    if verb.is_negated or verb.is_passive or verb.modal is not None or refusal + 1 >= len(chunks):
        return False
    words = scene.words_of(chunks[refusal])
    if chunks[refusal].kind != "N" or chunks[refusal].prep is not None or words[-1] not in word_list("spoken_noes"):
        return False
    subject = find_subject(chunks, index)
    source = find_source(scene, subject, index, "REJECT", "reject") if subject is not None else None
    if source is None:
        return False
    for position in range(refusal + 1, min(len(chunks), refusal + 1 + REACH)):
        chunk = chunks[position]
        if chunk.kind != "N":
            return False
        if chunk.prep not in ("to", "from", "of", "by") or chunk.is_time:
            continue
        target = party_of(chunks, position, acting=False, exclude=frozenset(source.codes))
        if target is not None:
            scene.add_between(Frame("REJECT", None, (), False, "say-no"), source, target, index, confidence=SAID_NO)
            return True
    return False


def read_ruled_out(scene: Scene, index: int) -> bool:
    """Reads "are out of the question", where `index` is "are", as a refusal of who says so; whether the words are there."""
    chunks, verb = scene.chunks, scene.chunks[index]
    if not verb.is_copula or verb.is_negated:
        return False
    if not holds_phrase(scene.sentence.lower[verb.last + 1 : verb.last + 1 + PHRASE_REACH], "ruled_out"):
        return False
    subject = find_subject(chunks, index)
    speaker = find_speaker(chunks, subject, index) if subject is not None else None
    if subject is None or speaker is None or len(speaker.codes) != 1 or speaker.mentions[0].head in PRIVATE_HEADS | {"none"}:
        return False
    target = _find_refused(scene, subject, index, speaker)
    if target is None:
        return False
    scene.used_acts.update(range(subject, index + 1))
    scene.add_between(Frame("REJECT", None, (), False, "rule-out"), speaker, target, index, confidence=RULED_OUT)
    return True


def _find_refused(scene: Scene, subject: int, index: int, speaker: Party) -> Party | None:
    """With whom or by whom it would be, else the one other that the sentence names: "X replied when Y raised it"."""
    chunks, exclude = scene.chunks, frozenset(speaker.codes)
    for position in (*range(subject, index), *range(index + 1, len(chunks))):
        chunk = chunks[position]
        if chunk.kind == "N" and chunk.mentions and not chunk.is_time:
            party = party_of(chunks, position, acting=False, exclude=exclude)
            if party is not None:
                return party if len(party.codes) == 1 else None
    return None
