"""What one side says that another does well or rightly: praise, though no verb of praising tells it."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.acts.frames import COPULAS, Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.blame.charges import find_account, find_speaker
from entente.lexicon.wordlists import word_list

SAID = 0.7  # how sure the reading is
CREDIT = frozenset({"support_noun", "esteem"})
PREDICATE_REACH = 3  # chunks behind the verb in which praise may stand


def read_approval(scene: Scene, index: int) -> bool:
    """Reads "X said that Y was right" as praise, where the verb group `index` is "was"; whether it is that."""
    chunk = scene.chunks[index]
    if not chunk.is_finite or chunk.is_negated or chunk.is_passive or chunk.modal is not None or not _tells_right(scene, index):
        return False
    return _add_said(scene, index, Frame("SUPPORT", None, (), False, "say-right"))


def read_assurance(scene: Scene, index: int) -> bool:
    """Reads "X said that Y could count on its help" as a promise, where the verb group `index` is "could count on"; whether it is one."""
    chunk = scene.chunks[index]
    if not chunk.is_finite or chunk.is_negated or chunk.lemma() not in word_list("relying_verbs"):
        return False
    subject = find_subject(scene.chunks, index)
    speaker = find_speaker(scene.chunks, subject, index) if subject is not None else None
    trusted = scene.chunks[index + 1] if index + 1 < len(scene.chunks) and speaker is not None else None
    if speaker is None or trusted is None or trusted.kind != "N":
        return False
    is_own = scene.sentence.lower[trusted.first] in word_list("speaker_pronouns")
    named = party_of(scene.chunks, index + 1, acting=False)
    if not is_own and (named is None or set(named.codes) != set(speaker.codes)):
        return False
    return _add_said(scene, index, Frame("AGREE", None, (), False, "say-may-rely"))


def read_sympathy(scene: Scene, index: int) -> bool:
    """Reads "our thoughts are with the people of Y, X said" as sympathy, where the verb group `index` is "are"; whether it is that."""
    chunks = scene.chunks
    if index == 0 or index + 1 >= len(chunks) or chunks[index].is_negated or chunks[index - 1].text not in word_list("feeling_hearts"):
        return False
    is_felt = (chunks[index].is_copula and chunks[index + 1].prep == "with") or chunks[index].lemma() == "go_out_to"
    if not is_felt or not chunks[index].is_finite:
        return False
    others = next((place for place in range(index + 1, min(index + 1 + PREDICATE_REACH, len(chunks))) if chunks[place].mentions), None)
    own = party_of(chunks, index - 1, acting=False)
    speaker = own if own is not None and own.mentions[0].resolved_by is None else find_speaker(chunks, index - 1, index)
    target = party_of(chunks, others, acting=False) if others is not None and speaker is not None else None
    if speaker is None or target is None or not set(speaker.codes).isdisjoint(target.codes):
        return False
    frame = Frame("SUPPORT", None, (), False, "feel-with")
    scene.add_between(frame, speaker, target, index, confidence=SAID)
    return True


def _add_said(scene: Scene, index: int, frame: Frame) -> bool:
    """Adds what is said of the subject of a verb group by another; whether both are there."""
    subject = find_subject(scene.chunks, index)
    praised = party_of(scene.chunks, subject, acting=True) if subject is not None else None
    if praised is None or subject is None or _is_understood(praised):
        return False
    speaker = find_speaker(scene.chunks, subject, index) or find_account(scene, subject)
    if speaker is None or not set(speaker.codes).isdisjoint(praised.codes):
        return False
    scene.add_between(frame, speaker, praised, index, confidence=SAID)
    return True


def _is_understood(party: Party) -> bool:
    return party.mentions[0].resolved_by is not None and party.mentions[0].kind == "pronoun"


def _tells_right(scene: Scene, index: int) -> bool:
    """Whether a verb group tells what one says of a friend only."""
    chunks = scene.chunks
    behind: list[Chunk] = []
    for chunk in chunks[index + 1 : index + 1 + PREDICATE_REACH]:
        if chunk.kind != "N":
            break
        behind.append(chunk)
    if not behind:
        return False
    if any(chunk.prep == "within" and chunk.text in ("rights", "right") for chunk in behind):
        return True
    first, lemma = behind[0], chunks[index].lemma()
    words = scene.words_of(first)
    if first.prep is not None or "no" in words or "not" in words:
        return False
    if chunks[index].is_copula or lemma in COPULAS:
        return not word_list("approving").isdisjoint(words) and word_list("blame").isdisjoint(words)
    if lemma == "have":
        return words[-1] == "right" and words[0] in ("the", "every", "a", "full")
    if lemma in word_list("showing_verbs") and not word_list("merits").isdisjoint(words):
        return True
    return lemma in word_list("deserving_verbs") and first.names_act(CREDIT)
