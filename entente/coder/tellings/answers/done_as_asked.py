"""Steps taken because another wanted them, a giving way: "freed him, as Y had demanded", "under pressure from Y, X dropped the plan"."""

from entente.coder.actors.parties import Party, party_in_any_part
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.analysis import Mention
from entente.coder.candidates import Candidate, Scene
from entente.coder.grammar.clauses import verb_before
from entente.coder.grammar.kinds import FORCE_HEADS, PRIVATE_HEADS
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.wordlists import word_list

CONFIDENCE = 0.75
GIVEN_WAY = frozenset({"CONCEDE", "RETREAT", "REJECT", "THREATEN", "AID"})  # what leaves no room for it


def read_done_as_asked(scene: Scene) -> None:
    """Adds that those gave way who did what the sentence says that another had asked of them."""
    for request in [act for act in scene.found if act.type == "REQUEST" and len(act.recipients) == 1 and not act.is_symmetric]:
        step = _find_step_asked(scene, request)
        if step is not None:
            _add(scene, step, request.recipients, request.actors, request.mentions)
    _read_under_pressure(scene)


def _find_step_asked(scene: Scene, request: Candidate) -> int | None:
    """The verb of what was done "as Y had demanded"; null where the demand does not hang on it so, or it was not done."""
    chunks = scene.chunks
    asking = chunks[request.trigger]
    subject = find_subject(chunks, request.trigger) if asking.kind == "V" else None
    if subject is None or subject == 0 or asking.is_negated or asking.modal is not None:
        return None
    opener = chunks[subject - 1]
    word_before = scene.sentence.lower[opener.first - 1] if opener.first else ""
    is_behind = opener.text == "after" and asking.is_perfect
    if (
        not (is_behind or opener.text in word_list("just_as"))
        or opener.kind == "C"
        or word_before in word_list("degrees")
        or asking.tense != "past"
    ):
        return None  # not "for as long as X insists"
    before = verb_before(chunks, subject)
    step = before if before is not None and chunks[before].is_finite else _first_verb(scene, request.trigger + 1)
    doer = find_actor(chunks, step) if step is not None else None
    if step is not None and is_behind and scene.chunks[step].lemma() not in word_list("favours_done"):
        return None  # "closed the gate after Y had asked for it to be opened"
    return step if step is not None and _is_done(scene, step) and doer is not None and doer.codes == request.recipients else None


def _first_verb(scene: Scene, start: int) -> int | None:
    chunks = scene.chunks
    return next((place for place in range(start, len(chunks)) if chunks[place].kind == "V" and chunks[place].is_finite), None)


def _is_done(scene: Scene, step: int) -> bool:
    """Whether a verb group tells what somebody did: not what he will or did not do, says or is."""
    verb = scene.chunks[step]
    return verb.is_finite and not (verb.is_negated or verb.is_passive or verb.is_copula or verb.reports()) and verb.modal is None


def _read_under_pressure(scene: Scene) -> None:
    """Adds "under pressure from Y, X dropped the plan", "bowed at Y's insistence": X gave way to Y."""
    chunks = scene.chunks
    for index, chunk in enumerate(chunks):
        if chunk.kind != "N" or not _is_pressure(scene, index):
            continue
        presser = _find_presser(scene, index)
        step = verb_before(chunks, index)
        if step is None or not chunks[step].is_finite or any(chunks[place].kind == ";" for place in range(step, index)):
            step = _first_verb(scene, index + 1)
        doer = find_actor(chunks, step) if step is not None else None
        if presser is None or step is None or doer is None or not _gives_way(scene, step):
            continue
        if FORCE_HEADS.issuperset((doer.mentions[0].head, presser.mentions[0].head)):
            continue  # "under pressure from Y's forces, X's troops withdrew"
        if len(doer.codes) == 1 and set(doer.codes).isdisjoint(presser.codes) and doer.mentions[0].head not in PRIVATE_HEADS:
            _add(scene, step, doer.codes, presser.codes, doer.mentions)


def _is_pressure(scene: Scene, index: int) -> bool:
    """Whether a noun chunk is what made somebody do it: "under pressure", "after weeks of pressure", "at Y's insistence"."""
    chunk = scene.chunks[index]
    last = scene.sentence.lower[chunk.last]
    if last in word_list("pressures"):
        before = scene.chunks[index - 1] if index else None
        is_span = chunk.prep == "of" and before is not None and before.prep in ("after", "under", "amid")
        return chunk.prep in ("under", "after", "amid", "to") or is_span
    return chunk.prep == "at" and last in word_list("insistences")


def _find_presser(scene: Scene, index: int) -> Party | None:
    """Who presses: "from Y" behind, else the owner: "American pressure"."""
    chunks = scene.chunks
    behind = chunks[index + 1] if index + 1 < len(chunks) else None
    place = index + 1 if behind is not None and behind.kind == "N" and behind.prep in ("from", "of", "by") and behind.mentions else index
    presser = party_in_any_part(chunks, place)
    return presser if presser is not None and presser.mentions and presser.mentions[0].head not in PRIVATE_HEADS else None


def _gives_way(scene: Scene, step: int) -> bool:
    """Whether a verb tells that somebody did what he would not have done: "dropped", "agreed", "let", "released"."""
    return _is_done(scene, step) and scene.chunks[step].lemma() in word_list("steps_under_pressure")


def _add(scene: Scene, step: int, doers: tuple[str, ...], askers: tuple[str, ...], mentions: tuple[Mention, ...]) -> None:
    pair = {frozenset((one, other)) for one in doers for other in askers}
    if any(act.type in GIVEN_WAY and act.actors == doers and pair & act.pairs() for act in scene.found):
        return
    frame = Frame("CONCEDE", None, (), False, f"do-as-asked: {scene.chunks[step].lemma()}")
    scene.add(frame, doers, askers, step, mentions, confidence=CONFIDENCE, is_entailed=True)
