"""Refusals told by a noun of answering: '"Fantasy," came the answer from Y', "Y's reply: not an inch", "the reply from Y was a shrug"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_owner
from entente.coder.acts.challengers import find_challenge
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.tellings.blame.spoken_blame import speaks_kindly
from entente.lexicon.wordlists import word_list

ANSWERED = 0.6  # how sure the reading is
OWNING = frozenset({"from", "of"})
ASKED = frozenset({"REQUEST", "THREATEN", "AGREE"})
TIMES = frozenset({"before", "until", "till"})
LABEL = 4  # words of a label: '"Nothing doing," was the reply'
ANSWER_REACH = 3  # chunks from the noun to who answers


def read_answer_as_noun(scene: Scene) -> None:
    """Adds the refusal that a noun of answering tells of one whom the sentences before asked or accused."""
    if word_list("answering_nouns").isdisjoint(scene.sentence.word_set):
        if ":" in scene.sentence.word_set:
            _read_bare_speaker(scene)
        return
    for index, chunk in enumerate(scene.chunks):
        if chunk.kind == "N" and chunk.prep is None and scene.sentence.lower[chunk.last] in word_list("answering_nouns"):
            said = _find_words(scene, index)
            refuser = find_owner(scene.chunks, index, OWNING) if said else None
            if refuser is not None:
                _add(scene, index, refuser, said)
            elif said and chunk.text not in word_list("indefinite_answers"):
                _add_unnamed(scene, index, said)
            return


def _read_bare_speaker(scene: Scene) -> None:
    """Reads "Y's minister, X: pure fantasy" where no verb tells that he says it."""
    chunks = scene.chunks
    colon = next((at for at, chunk in enumerate(chunks) if chunk.text == ":"), None)
    if not colon or any(chunk.kind not in ("N", ",") for chunk in chunks[:colon]) or colon + 1 >= len(chunks):
        return
    words = scene.sentence.lower[chunks[colon].last + 1 :]
    speaker = party_of(chunks, 0, acting=True) if chunks[0].kind == "N" else None
    if speaker is not None and len(words) <= 2 * LABEL and not word_list("denials").isdisjoint(words):
        _add(scene, 0, speaker, words)


def _find_words(scene: Scene, index: int) -> list[str]:
    """The words of the answer: before "came the answer", behind "the answer:", "the answer was"; empty where none are told."""
    chunks, lower = scene.chunks, scene.sentence.lower
    before = chunks[index - 1] if index else None
    if before is not None and before.kind == "V" and before.is_finite and not before.is_negated:
        return lower[: before.first] if before.lemma() in word_list("coming_answers") else []
    place = index + 1
    while place < len(chunks) and place <= index + ANSWER_REACH and chunks[place].kind == "N":
        place += 1
    if place >= len(chunks):
        return []
    mark = chunks[place]
    if mark.text == ":" or (mark.kind == "V" and mark.is_copula and mark.is_finite and mark.modal is None):
        return ["not"] * mark.is_negated + lower[mark.last + 1 :]
    return []


def _refuses(scene: Scene, index: int, words: list[str], *, is_asked: bool) -> bool:
    """Whether the words of an answer say no to what was asked, or to a charge; "we shall see", "with pleasure" do not."""
    said = frozenset(words)
    if any(words[at] == "not" and words[at + 1] in TIMES for at in range(len(words) - 1)):
        return False  # "not before eight" tells when
    if speaks_kindly(said) or not word_list("open_answers").isdisjoint(said):
        return False
    noun = scene.sentence.lower[scene.chunks[index].last]
    if not word_list("denials").isdisjoint(said) or noun in word_list("sharp_answers"):
        return True
    is_negative = not word_list("answers_of_no").isdisjoint(said)
    return is_negative if is_asked else is_negative or 0 < sum(word[0].isalpha() for word in words) <= 1


def _add(scene: Scene, index: int, refuser: Party, said: list[str]) -> None:
    if len(refuser.codes) != 1:
        return
    challenge = find_challenge(scene, refuser.codes[0])
    if challenge is not None and _refuses(scene, index, said, is_asked=challenge.type in ASKED):
        frame = Frame("REJECT", None, (), False, "answer-no")
        scene.add(frame, refuser.codes, challenge.actors, index, refuser.mentions, confidence=ANSWERED, is_entailed=True)


def _add_unnamed(scene: Scene, index: int, said: list[str]) -> None:
    """Adds the refusal by whom the act right before asked: "X asked Y for the islands; the answer was no"."""
    last = scene.last_told
    is_near = last is not None and last.type == "REQUEST" and not last.is_symmetric and scene.sentence.number - last.sentence <= 1
    if last is not None and is_near and len(last.recipients) == 1 and _refuses(scene, index, said, is_asked=True):
        frame = Frame("REJECT", None, (), False, "answer-no")
        scene.add(frame, last.recipients, last.actors, index, last.mentions, confidence=ANSWERED, is_entailed=True)
