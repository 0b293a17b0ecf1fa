"""What somebody says there will not be: "talks with Peru are out of the question, X said", "a visit to Y is off the table"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.kinds import PRIVATE_HEADS
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.charges import find_speaker
from entente.lexicon.wordlists import holds_phrase, word_list

CONFIDENCE = 0.8
REACH = 8  # words behind "is" among which "out of the question" stands


def read_ruled_out(scene: Scene, index: int) -> bool:
    """Reads "are out of the question", where `index` is "are", as a refusal of who says so; whether the words are there."""
    chunks, verb = scene.chunks, scene.chunks[index]
    if not verb.is_copula or verb.is_negated or word_list("ruling_out").isdisjoint(scene.sentence.word_set):
        return False
    if not holds_phrase(scene.sentence.lower[verb.last + 1 : verb.last + 1 + REACH], "ruled_out"):
        return False
    subject = find_subject(chunks, index)
    speaker = find_speaker(chunks, subject, index) if subject is not None else None
    if subject is None or speaker is None or len(speaker.codes) != 1 or speaker.mentions[0].head in PRIVATE_HEADS | {"none"}:
        return False
    target = _find_refused(scene, subject, index, speaker)
    if target is None:
        return False
    scene.used_acts.update(range(subject, index + 1))
    scene.add_between(Frame("REJECT", None, (), False, "rule-out"), speaker, target, index, confidence=CONFIDENCE)
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
