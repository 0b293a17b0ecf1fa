"""The act told last, done by somebody else: "followed suit", "did the same", "so did Peru"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Candidate, Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.wordlists import word_list

REPEAT = "repeat-"  # before the rule that told the act first
JOINED = frozenset({"SANCTION", "COERCE", "PROTEST", "ASSAULT"})  # blows that others join in
SPOKEN = frozenset({"ACCUSE", "THREATEN", "REQUEST", "REJECT", "SUPPORT"})  # acts that are no step


def read_repeat(scene: Scene, index: int) -> bool:
    """Reads "followed suit", "did the same" as the act told before, done by somebody else; whether the words are there."""
    if _read_inverted_repeat(scene, index):
        return True
    if _read_joining(scene, index):
        return True
    told = _told_here(scene, index) or scene.memory.last
    is_of_others = scene.chunks[index].is_infinitive and not _is_intended(scene.chunks, index)
    last = None if is_of_others or _is_only_possible(scene.chunks, index) else told  # "called on X to do the same" repeats nothing
    behind = scene.chunks[index].last + 1
    following = scene.sentence.lower[behind : behind + 3]
    is_alike = following[:2] in (["the", "same"], ["a", "similar"]) or following[:1] in (["similar"], ["identical"], ["comparable"])
    is_step = is_alike and not word_list("repeated_steps").isdisjoint(following) and not _names_target(scene, index)
    is_step = is_step or (scene.chunks[index].lemma() == "take" and following[:2] in (["the", "step"], ["that", "step"]))
    is_bare = scene.chunks[index].lemma() in ("follow", "do") and not scene.chunks[index].is_negated
    is_bare = is_bare and (following[:1] in (["suit"], ["likewise"], ["so"]) or following[:2] == ["the", "same"])
    is_next = last is not None and scene.sentence.number - last.sentence <= 1 and _only_follows(scene, index)
    if last is None or not (is_step or is_bare or is_next):
        return False
    if is_step and last.type in SPOKEN and scene.memory.measure is not None:
        last = scene.memory.measure
    _add_repeat(scene, last, find_actor(scene.chunks, index), index)
    return True


def _names_target(scene: Scene, index: int) -> bool:
    """Whether a step that is only like another says whom it strikes: "imposed similar sanctions on Peru"."""
    if scene.chunks[index].lemma() in ("take", "make", "do", "follow"):
        return False
    return any(chunk.prep in ("on", "against") and chunk.mentions for chunk in scene.chunks[index + 1 : index + 4])


def _read_joining(scene: Scene, index: int) -> bool:
    """Reads "X joined them", "X joined in the boycott" as the blow told right before, dealt by somebody else; whether it is there."""
    verb, last = scene.chunks[index], _told_here(scene, index) or scene.memory.last
    if verb.lemma() not in word_list("joining_in") or verb.is_passive or verb.is_negated or verb.is_infinitive:
        return False
    if last is None or last.type not in JOINED or last.is_symmetric or scene.sentence.number - last.sentence > 1:
        return False
    subject = find_subject(scene.chunks, index)
    if subject is None or not _is_state(scene, scene.chunks[subject]) or _is_only_possible(scene.chunks, index):
        return False
    behind = next((chunk for chunk in scene.chunks[index + 1 :] if not (chunk.kind == "N" and chunk.is_time)), None)
    ends = behind is None or behind.kind in (";", ",", "C")
    if not ends and behind is not None:
        words = scene.words_of(behind)
        is_step = words[0] == "the" and not behind.mentions and words[-1] in word_list("steps_joined")
        if not (words == ["them"] or is_step) or behind.prep not in (None, "in"):
            return False
    _add_repeat(scene, last, find_actor(scene.chunks, index), index)
    return True


def _is_intended(chunks: list[Chunk], index: int) -> bool:
    """Whether an infinitive is what its own subject is to do: "is to follow suit", "plans to do likewise", "is expected to follow"."""
    above = chunks[index - 1] if index > 0 else chunks[index]
    if above.kind == "N" and above.prep is None and index > 1 and chunks[index - 2].is_copula:
        return not word_list("due").isdisjoint((above.text,))
    if above.kind != "V" or not above.is_finite or above.is_negated:
        return False
    return (
        above.is_copula
        or (above.is_passive and above.lemma() in word_list("scheduling_verbs"))
        or above.lemma() in word_list("meant_verbs")
    )


def _is_only_possible(chunks: list[Chunk], index: int) -> bool:
    """Whether a verb group or the one over it says what may be: "others may follow suit"."""
    above = chunks[index - 1 : index] if chunks[index].is_infinitive and index > 0 else []
    return any(chunk.modal in word_list("open_modals") or chunk.modal in word_list("duty_modals") for chunk in [chunks[index], *above])


def _status(verb: Chunk, last: Candidate) -> str:
    """Whether what is done again is still to come, by its own verb; else as what it repeats, unless that only repeats another act."""
    if last.status in ("occurred", "planned") and (verb.is_infinitive or _is_ahead(verb)):
        return "planned"
    is_done_after_plan = last.status == "planned" and last.rule.startswith(REPEAT) and verb.tense == "past"
    return "occurred" if is_done_after_plan else last.status


def _is_ahead(verb: Chunk) -> bool:
    return verb.status() == "planned" or (verb.modal == "would" and not verb.is_perfect)


def _told_here(scene: Scene, index: int) -> Candidate | None:
    """The act that the same sentence told before: "stayed away, with X following suit", "stayed away; X followed suit"."""
    told = scene.found[-1] if scene.found else None
    if told is None or told.trigger >= index:
        return None
    is_behind_stop = any(chunk.text == ";" for chunk in scene.chunks[told.trigger : index])
    return told if is_behind_stop or scene.chunks[index].is_gerund else None


def _only_follows(scene: Scene, index: int) -> bool:
    """Whether one is said to follow and not whom or what: "Latvia followed a day later", "with Latvia following"."""
    verb = scene.chunks[index]
    is_of_others = verb.is_infinitive and not _is_intended(scene.chunks, index)
    if verb.lemma() != "follow" or verb.is_passive or is_of_others or verb.is_negated:
        return False
    behind = next((chunk for chunk in scene.chunks[index + 1 :] if not (chunk.kind == "N" and chunk.is_time)), None)
    subject = find_subject(scene.chunks, index)
    return (behind is None or behind.kind in (";", ",", "C")) and subject is not None and _is_state(scene, scene.chunks[subject])


def _is_state(scene: Scene, chunk: Chunk) -> bool:
    """Whether a noun chunk is a state as such, by its name, its capital or its people: no farmers of it, no protest from it."""
    if not chunk.mentions or chunk.acts or chunk.mentions[-1].last < chunk.last:
        return False
    mention = chunk.mentions[-1]
    is_people = mention.kind == "demonym" and scene.sentence.lower[chunk.first] == "the"
    return mention.kind in ("name", "capital", "metonym", "organisation") or is_people


def _read_inverted_repeat(scene: Scene, index: int) -> bool:
    """Reads "as did X and Y", "so did X" as the act told last; whether the words are there."""
    chunks = scene.chunks
    last = scene.last_told
    first = chunks[index].first
    is_inverted = (
        scene.words_of(chunks[index]) in (["did"], ["does"], ["do"]) and first > 0 and scene.sentence.lower[first - 1] in ("as", "so")
    )
    if last is None or not is_inverted or index + 1 >= len(chunks) or chunks[index + 1].kind != "N":
        return False
    if not scene.found and any(chunk.kind == "V" and chunk.is_finite for chunk in chunks[:index]):
        return True  # "X condemned the entry; so did Y": done again is what this sentence told, and that was no act between two
    _add_repeat(scene, last, party_of(chunks, index + 1, acting=True), index)
    return True


def _add_repeat(scene: Scene, last: Candidate, source: Party | None, index: int) -> None:
    """Adds the act told last as one of somebody else."""
    if source is not None and last.recipients:
        frame = Frame(last.type, last.mode, (), False, f"{REPEAT}{last.rule.removeprefix(REPEAT)}")
        whom = last.actors if source.codes == last.recipients else last.recipients  # who suffered it does it back
        status = _status(scene.chunks[index], last)
        scene.add(frame, source.codes, whom, index, source.mentions, status=status, confidence=0.7)
