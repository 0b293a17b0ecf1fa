"""Who does the act of an active verb, and the acts that need no search for the other party once he is known."""

from dataclasses import replace

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_source
from entente.coder.acts.active.act import NEARBY, STATED, ActiveAct
from entente.coder.acts.both_sides import emit_by_both_sides
from entente.coder.acts.frames import Frame
from entente.coder.acts.gatherings import emit_gathering
from entente.coder.acts.several_subjects import read_among_several
from entente.coder.acts.targets import OPEN_CLAUSED
from entente.coder.candidates import JUDGED, Scene
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.blame.charges import find_accused
from entente.coder.tellings.blame.deeds import find_doers_of_antecedent, find_doers_of_them
from entente.coder.tellings.force.arrivals import are_forces
from entente.coder.tellings.force.forces_told import add_withdrawal_told
from entente.coder.tellings.force.movements import find_owner_by_account
from entente.coder.tellings.visits.retellings import emit_visit_here
from entente.coder.tellings.visits.there import find_there
from entente.coder.tellings.visits.travellers import is_office_holder
from entente.lexicon.wordlists import word_list

RECIPROCAL = (["each", "other"], ["one", "another"])


def find_doer(scene: Scene, subject: int | None, verb: int, main: int, frame: Frame, lemma: str) -> Party | None:
    """Who acts; where the subject itself acts for nobody, who suffers by an inverted act or whose account tells of armed moves."""
    source = find_source(scene, subject, verb, frame.type, lemma)
    if source is None and frame.is_inverted and subject is not None:
        source = party_of(scene.chunks, subject, acting=False)  # who suffers need not be one who acts
    if source is None and frame.type == "MOBILIZE":
        source = find_owner_by_account(scene, subject, main)
    return source


def tell_without_doer(scene: Scene, subject: int | None, main: int, end: int, frame: Frame, status: str) -> None:
    """Adds what a verb whose subject is no party still tells: talks that bring parties together, acts "by both sides"."""
    if add_withdrawal_told(scene, subject, main, frame, status):
        return
    if frame.type in OPEN_CLAUSED:
        scene.used_acts.update(range(main + 1, end))  # what a text or somebody unnamed asks for has not happened
    emit_gathering(scene, main, end, frame, status)
    emit_by_both_sides(scene, subject, main, frame, status)


def settle_frame(act: ActiveAct) -> bool:
    """Reads the frame by who acts and by what he leaves open; ends nothing."""
    scene, main = act.scene, act.main
    if act.subject is None and act.frame.type != "REQUEST":
        act.frame = replace(act.frame, is_strict=True)  # a council's own paragraph names whom it means
    is_homeward = "home" in scene.sentence.lower[act.chunks[main].first : act.chunks[main].last + 2]
    if act.frame.mode == "visit" and (is_homeward or act.lemma in word_list("departing_verbs")) and are_forces(act.source):
        act.frame = replace(act.frame, type="RETREAT", mode="withdraw", targets=("from", "in", "object"))
    if act.frame.rule.startswith("sign-agreement: negotiate") and act.chunks[main].is_progressive:
        act.frame = replace(act.frame, type="CONSULT", rule="be-negotiating")
    if act.frame.act >= 0:
        scene.used_acts.add(act.frame.act)
    if act.frame.type in OPEN_CLAUSED:
        scene.used_acts.update(range(main + 1, act.end))  # what is refused, asked or threatened has not happened
    return False


def tell_of_each_other(act: ActiveAct) -> bool:
    """Adds what several do to "each other"."""
    if not (act.has_several_doers and _is_reciprocal(act.scene, act.main)):
        return False
    act.add_between_doers()
    return True


def read_several(act: ActiveAct) -> bool:
    """Reads the frame by how several subjects share the act; ends nothing."""
    act.frame = read_among_several(act.scene, act.chain, act.end, act.frame, act.source, act.lemma)
    return False


def tell_of_visit_here(act: ActiveAct) -> bool:
    """Adds a visit whose host is where the article is written."""
    return act.frame.mode == "visit" and emit_visit_here(act.scene, act.main, act.frame, act.source, act.status)


def tell_of_visit_there(act: ActiveAct) -> bool:
    """Adds a visit to where "there" is."""
    if act.frame.mode != "visit" or act.frame.is_host or act.source.mentions[:1] == ():
        return False
    host = find_there(act.scene, act.chunks[act.main].last + 1, act.source.codes)
    if host is None or not is_office_holder(act.chunks[act.source.chunk]):
        return False
    act.scene.add_between(act.frame, act.source, host, act.main, status=act.status, confidence=NEARBY)
    return True


def tell_of_their_doers(act: ActiveAct) -> bool:
    """Adds a comment on deeds told before, to those who did them: "condemned them", "who condemned the raid"."""
    if act.frame.type not in JUDGED or act.frame.act >= 0:
        return False
    scene, main = act.scene, act.main
    doers = find_doers_of_them(scene, main, act.exclude) or find_doers_of_antecedent(scene, main, act.exclude)
    if not doers:
        return False
    scene.add(act.frame, act.source.codes, doers, main, act.source.mentions, status=act.status, confidence=NEARBY)
    return True


def tell_of_accused(act: ActiveAct) -> bool:
    """Adds a charge to the doer whom the charge itself names."""
    is_charge = act.frame.type == "ACCUSE" and act.frame.act < 0
    accused = find_accused(act.scene, act.main, act.exclude) if is_charge else None
    if accused is None:
        return False
    act.scene.add_between(act.frame, act.source, accused, act.main, status=act.status, confidence=STATED)
    return True


def _is_reciprocal(scene: Scene, main: int) -> bool:
    """Whether the object of a verb group is "each other", or "the other" behind "each side"."""
    behind = scene.chunks[main + 1] if main + 1 < len(scene.chunks) else None
    if behind is None or behind.prep is not None:
        return False
    words = scene.words_of(behind)
    subject = find_subject(scene.chunks, main) if words == ["the", "other"] else None
    return words in RECIPROCAL or (subject is not None and scene.words_of(scene.chunks[subject])[0] == "each")
