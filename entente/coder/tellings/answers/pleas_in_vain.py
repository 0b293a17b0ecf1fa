"""Refusals told only by how a plea fared: "X's appeal to Y was turned down", "X asked Y, but was rebuffed", "asked Y in vain"."""

from entente.coder.actors.sources import find_actor
from entente.coder.acts.challengers import CHALLENGES
from entente.coder.acts.frames import Frame
from entente.coder.acts.outlook import has_bare_object
from entente.coder.candidates import Candidate, Scene
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.answers.rebuffs_met import find_rebuff
from entente.coder.tellings.innocent_reasons import is_of_play
from entente.coder.tellings.speech.spoken_clauses import opens_condition
from entente.lexicon.wordlists import holds_phrase, word_list

ANSWERED = frozenset({"REJECT", "CONCEDE", "RETREAT", "AGREE", "AID"})  # what tells already how it was answered
NAMED, TOLD_BEFORE = 0.7, 0.55  # how sure the readings are
VAIN_REACH = 2  # words before the verb of asking: "in vain to persuade", "vainly asked"
LONGEST_POINTER = 2  # "the request"
REACH = 1  # sentences back in which the plea was made


def read_pleas_in_vain(scene: Scene) -> None:
    """Adds the refusals of those to whom a request, charge or offer of this sentence or the last went, where it got nothing."""
    if word_list("signs_of_failure").isdisjoint(scene.sentence.word_set) or is_of_play(scene):
        return
    pleas = [act for act in scene.found if _is_plea(act)]
    for act in pleas:
        if scene.chunks[act.trigger].kind == "N":
            fate = _find_fate(scene, act)
            if fate is not None:
                _add(scene, act, fate, NAMED)
        elif act.type == "REQUEST" and _is_in_vain(scene, act.trigger):
            _add(scene, act, act.trigger, NAMED)
    last = scene.memory.last if not scene.is_alone else None
    is_near = last is not None and _is_plea(last) and scene.sentence.number - last.sentence <= REACH
    for index, verb in enumerate(scene.chunks):
        if verb.kind != "V" or not verb.is_finite:
            continue
        before = [act for act in pleas if act.trigger < index and scene.chunks[act.trigger].kind == "V"]
        plea = before[-1] if before else last if is_near and not scene.found else None
        if plea is not None and (_is_asker_refused(scene, plea, index) or _is_same_plea_refused(scene, index)):
            _add(scene, plea, index, TOLD_BEFORE)


def _is_plea(act: Candidate) -> bool:
    return act.type in CHALLENGES and not act.is_symmetric and act.status == "occurred"


def _find_fate(scene: Scene, act: Candidate) -> int | None:
    """The verb group that tells that a plea, its subject, came to nothing: "Y's appeal to X | for fuel | was turned down"."""
    chunks, plea = scene.chunks, act.trigger
    if chunks[plea].prep is not None or (plea > 0 and opens_condition(chunks[plea - 1])):
        return None
    is_in_clause = False
    for position in range(plea + 1, len(chunks)):
        chunk = chunks[position]
        if chunk.kind == "H" or (is_in_clause and chunk.kind == "V"):
            is_in_clause = chunk.kind == "H"  # "Y's demand | that | X | hand over | the officer | was turned down"
            continue
        if chunk.kind == "V" and chunk.is_finite:
            return position if _fares_badly(scene, position) else None
        if chunk.prep == "to" and any(set(mention.codes).isdisjoint(act.recipients) for mention in chunk.mentions if mention.codes):
            return None  # "Y's complaint to the WTO against X was rejected"
        if chunk.kind not in ("N", "A") and not (chunk.kind == "V" and chunk.is_infinitive):
            return None
    return None


def _fares_badly(scene: Scene, index: int) -> bool:
    """Whether a verb group tells it of its subject: "was turned down", "was not answered", "fell on deaf ears", "went unheeded"."""
    verb = scene.chunks[index]
    if verb.modal is not None:
        return False
    if verb.is_passive and verb.lemma() in word_list("pleas_granted" if verb.is_negated else "pleas_refused"):
        return not _has_agent(scene, index) and not has_bare_object(scene.chunks, index, index + 2)
    return not verb.is_negated and verb.lemma() in word_list("faring_verbs") - {"be"} and find_rebuff(scene, index) is not None


def _has_agent(scene: Scene, index: int) -> bool:
    """Whether somebody else may have turned it down: "was dismissed | by a court", "in the Senate"."""
    behind = scene.chunks[index + 1 : index + 3]
    return any(chunk.kind == "N" and chunk.prep in ("by", "in") and not chunk.is_time for chunk in behind)


def _is_in_vain(scene: Scene, asking: int) -> bool:
    """Whether "in vain", "to no avail" stands at the verb of asking or closes its clause."""
    chunks = scene.chunks
    end = next((place for place in range(asking + 1, len(chunks)) if chunks[place].kind == ";"), len(chunks))
    verbs = [place for place in range(asking + 1, end) if chunks[place].kind == "V" and chunks[place].is_finite]
    last = chunks[verbs[0] - 1] if verbs else chunks[end - 1]
    words = scene.sentence.lower[max(0, chunks[asking].first - VAIN_REACH) : last.last + 1]
    return holds_phrase(words, "vain_endings") or any(word in ("vainly", "fruitlessly", "unsuccessfully") for word in words)


def _is_asker_refused(scene: Scene, act: Candidate, index: int) -> bool:
    """Whether who has asked "was rebuffed", "was turned away", by nobody else."""
    verb = scene.chunks[index]
    is_refused = verb.is_passive and not verb.is_negated and verb.modal is None and verb.lemma() in word_list("askers_refused")
    is_whole = is_refused and not _has_agent(scene, index) and not has_bare_object(scene.chunks, index, index + 2)
    asker = find_actor(scene.chunks, index) if is_whole else None
    return asker is not None and asker.codes == act.actors


def _is_same_plea_refused(scene: Scene, index: int) -> bool:
    """Whether the plea told before is what "the request", "it" is, and was refused."""
    subject = find_subject(scene.chunks, index)
    verb = scene.chunks[index]
    if subject is None or not verb.is_passive or (subject > 0 and opens_condition(scene.chunks[subject - 1])):
        return False
    words = scene.words_of(scene.chunks[subject])
    is_plea = len(words) == LONGEST_POINTER and words[0] in word_list("pointing_back") and words[1] in word_list("pleas")
    is_same = words in (["it"], ["this"]) or is_plea
    is_bare = subject + 1 == index or scene.chunks[subject + 1].kind == "A"
    return is_same and is_bare and _fares_badly(scene, index)


def _add(scene: Scene, act: Candidate, index: int, confidence: float) -> None:
    pairs = act.pairs()
    if any(other is not act and other.type in ANSWERED and pairs & other.pairs() for other in scene.found):
        return
    frame = Frame("REJECT", None, (), False, f"plea-in-vain: {scene.chunks[index].lemma() or 'plea'}")
    scene.add(frame, act.recipients, act.actors, index, act.mentions, confidence=confidence, is_entailed=True)
