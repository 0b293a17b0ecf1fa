"""What one side says that another does wrong: a charge, though no verb of accusing tells it."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.speech.tellers import find_teller_behind
from entente.lexicon.wordlists import word_list

CHARGED = 0.7  # how sure the reading is
PRETENCE_REACH = 3  # chunks behind "was using" among which "as a pretext" stands
CLEFT_REACH = 5  # chunks behind "it was Y" among which "who" stands
BLAME = ("blame_noun", "responsibility")
VERDICTS = ("verdict",)


def read_charge(scene: Scene, index: int) -> bool:
    """Reads "X said that Y had broken the truce" as an accusation, where the verb group `index` is "had broken"; whether it is one."""
    chunk = scene.chunks[index]
    is_told = _is_part_of_crime(scene, index) if chunk.is_passive else _tells_wrong(scene, index)
    if not chunk.is_finite or chunk.is_negated or not is_told:
        return False
    if chunk.modal is not None and chunk.lemma() != "blame":
        return False
    subject = find_subject(scene.chunks, index)
    accused = party_of(scene.chunks, subject, acting=True) if subject is not None else None
    if accused is None or subject is None:
        return False
    speaker = find_speaker(scene.chunks, subject, index) or find_account(scene, subject)
    if speaker is None or not set(speaker.codes).isdisjoint(accused.codes) or word_list("courts").issuperset(speaker.codes):
        return False
    frame = Frame("ACCUSE", "allege", (), False, f"say-wrong: {chunk.lemma() or chunk.text}")
    scene.add_between(frame, speaker, accused, index, confidence=CHARGED)
    return True


def read_cleft(scene: Scene, index: int) -> bool:
    """Reads "retorted that it was Y that broke the peace" as an accusation, where the verb group `index` is "was"; whether it is one."""
    chunks = scene.chunks
    if scene.words_of(chunks[index])[-1] not in ("is", "was") or index == 0 or index + 3 >= len(chunks) or chunks[index].is_negated:
        return False
    accused = party_of(chunks, index + 1, acting=True) if chunks[index + 1].kind == "N" and chunks[index + 1].prep is None else None
    is_cleft = scene.words_of(chunks[index - 1]) == ["it"] and accused is not None and _has_relative(chunks, index + 2)
    speaker = find_speaker(chunks, index - 1, index) if is_cleft else None
    if speaker is None or accused is None or not set(speaker.codes).isdisjoint(accused.codes):
        return False
    frame = Frame("ACCUSE", "disapprove", (), False, "say-it-was")
    scene.add_between(frame, speaker, accused, index, confidence=CHARGED)
    return True


def _has_relative(chunks: list[Chunk], position: int) -> bool:
    """Whether a relative clause follows, words in between set off by commas aside: "it was Y, it says, which"."""
    end = min(len(chunks), position + CLEFT_REACH)
    return any(chunk.kind == "R" or (chunk.kind == "H" and at == position) for at, chunk in enumerate(chunks[position:end], position))


def _tells_wrong(scene: Scene, index: int) -> bool:
    """Whether a verb group tells something that nobody would say of a friend."""
    verb = scene.chunks[index].verb
    if verb is not None and ("wrong" in verb.keys or _backs_irregulars(scene, index)):
        return True
    if scene.words_of(scene.chunks[index])[-2:] == ["to", "blame"]:
        return True
    behind = scene.chunks[index + 1] if index + 1 < len(scene.chunks) else None
    if verb is not None and verb.lemma in word_list("stalling_verbs") and scene.chunks[index].is_progressive:
        return True  # "was holding up the treaty"
    if verb is not None and verb.lemma in word_list("pretending_verbs"):
        named = scene.chunks[index + 1 : index + 1 + PRETENCE_REACH]
        return any(not word_list("pretexts").isdisjoint(scene.words_of(chunk)) for chunk in named if chunk.kind == "N")
    if verb is not None and verb.lemma in word_list("fighting_verbs") and behind is not None and behind.prep in ("alongside", "beside"):
        return not word_list("irregulars").isdisjoint(scene.words_of(behind))
    if behind is not None and verb is not None and verb.lemma == "bear" and behind.names_act(BLAME):
        return True
    if behind is None or behind.kind != "N" or (verb is not None and verb.classes and verb.lemma != "be"):
        return False
    return behind.names_act(VERDICTS) or (behind.prep == "behind" and bool(behind.acts))


def _is_part_of_crime(scene: Scene, index: int) -> bool:
    """Whether a passive tells a part in a crime: "were involved in the killing of", "are implicated in the plot"."""
    behind = scene.chunks[index + 1] if index + 1 < len(scene.chunks) else scene.chunks[index]
    if scene.chunks[index].lemma() not in word_list("involving_verbs") or behind.prep != "in":
        return False
    return not word_list("crimes_charged").isdisjoint(scene.words_of(behind))


def is_pretext_for(scene: Scene, index: int) -> bool:
    """Whether an infinitive only says what somebody seeks a pretext for: "is looking for an excuse to attack"."""
    if index == 0 or not scene.chunks[index].is_infinitive:
        return False
    return not word_list("pretexts").isdisjoint(scene.words_of(scene.chunks[index - 1]))


def _backs_irregulars(scene: Scene, index: int) -> bool:
    """Whether a verb group, or one joined to it, tells help for rebels: "was feeding and arming the mutineers"."""
    chunks = scene.chunks
    if chunks[index].lemma() not in word_list("backing_verbs"):
        return False
    if index + 2 < len(chunks) and chunks[index + 1].kind == "C" and chunks[index + 2].kind == "V":
        index += 2
    behind = chunks[index + 1] if index + 1 < len(chunks) else None
    if behind is None or behind.kind != "N" or behind.prep is not None:
        return False
    words = scene.words_of(behind)
    return not (word_list("irregulars").isdisjoint(words) and word_list("proxies").isdisjoint(words))


def find_speaker(chunks: list[Chunk], subject: int, index: int) -> Party | None:
    """Who says the clause whose subject and verb are given: before it, or behind it after a comma."""
    has_colon = False
    for position in range(subject - 1, -1, -1):
        chunk = chunks[position]
        if chunk.kind == "S" or (chunk.kind == ";" and chunk.text != ":"):
            break
        if chunk.kind == "V" and (chunk.is_finite or (chunk.is_gerund and chunk.prep is None and chunk.reports())):
            speaker = _party_saying(chunks, position)
            if speaker is None and has_colon:
                break
            return speaker
        has_colon = has_colon or chunk.text == ":"
    teller = find_teller_behind(chunks, index)
    return teller.party if teller is not None else None


def _party_saying(chunks: list[Chunk], position: int) -> Party | None:
    if not chunks[position].reports() or chunks[position].is_negated:
        return None
    return find_actor(chunks, position)


def find_accused(scene: Scene, main: int, exclude: frozenset[str]) -> Party | None:
    """Of whom the clause behind a verb of accusing tells something: "charged that Y had offered money"."""
    chunks = scene.chunks
    accused = main + 2
    if accused + 1 >= len(chunks) or chunks[main + 1].kind != "H" or chunks[accused].kind != "N" or chunks[accused].prep is not None:
        return None
    doer = party_of(chunks, accused, acting=True)
    return doer if doer is not None and exclude.isdisjoint(doer.codes) else None


def find_account(scene: Scene, subject: int) -> Party | None:
    """Whose account "according to X," gives."""
    for position in range(subject):
        chunk = scene.chunks[position]
        if chunk.prep == "according" and chunk.mentions:
            return party_of(scene.chunks, position, acting=True)
    return None
