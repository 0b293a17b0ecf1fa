"""The steps in which an active verb group is read."""

from collections.abc import Callable

from entente.coder.actors.nearest_listed import as_nearest_listed
from entente.coder.acts.active import doers, recipients
from entente.coder.acts.active.act import ActiveAct
from entente.coder.acts.active.alone import tell_alone
from entente.coder.acts.active.at_home import is_at_home
from entente.coder.acts.active.charges_answered import answer_charger, answer_last_charge
from entente.coder.acts.active.crossed_frontiers import look_at_crossed
from entente.coder.acts.active.dyads import tell_with_surroundings
from entente.coder.acts.active.landings import find_landing
from entente.coder.acts.active.others_matters import is_matter_of_others, shares_word_of
from entente.coder.acts.active.others_missions import closes_others_mission
from entente.coder.acts.active.rejected_ills import rejects_ill, stands_by
from entente.coder.acts.active.unnamed_hearers import sends_greetings, turns_to_world, wishes_peace
from entente.coder.acts.frames import Frame
from entente.coder.acts.thanked import look_at_helpers
from entente.coder.candidates import Scene
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.visits.mediators import tell_of_brokered
from entente.lexicon.geography import load_geography

UNDER_ANOTHER = ("allow-act", "force-act")  # who allows or forces acts, not who then does what he may

STEPS: tuple[Callable[[ActiveAct], bool], ...] = (
    doers.settle_frame,
    doers.tell_of_each_other,
    closes_others_mission,
    is_at_home,
    doers.read_several,
    doers.tell_of_visit_here,
    doers.tell_of_visit_there,
    doers.tell_of_their_doers,
    doers.tell_of_accused,
    tell_of_brokered,
    turns_to_world,
    sends_greetings,
    recipients.set_council_aside,
    recipients.find_recipient,
    answer_charger,
    recipients.answer_label,
    recipients.set_bystander_aside,
    recipients.is_own_permission,
    recipients.add_further_recipients,
    recipients.look_behind_act_noun,
    recipients.is_home_matter,
    recipients.tell_of_several,
    look_at_helpers,
    recipients.look_into_clause,
    recipients.look_at_teller,
    look_at_crossed,
    recipients.look_at_answering,
    recipients.look_at_blow,
    recipients.look_at_like_act,
    recipients.look_by_kind,
    find_landing,
    recipients.find_cause_of_arming,
    answer_last_charge,
    recipients.look_beyond_frame,
    is_matter_of_others,
    shares_word_of,
    recipients.tell_of_foe,
    wishes_peace,
    stands_by,
    rejects_ill,
    tell_alone,
    tell_with_surroundings,
)
"""In this order; a step that returns true has told the act or ruled it out, and none comes after it."""


def emit_active(scene: Scene, chain: list[int], main: int, end: int, frame: Frame, status: str) -> None:
    """Adds the act of an active verb group `main` that governs the chunks before `end`."""
    lemma = scene.chunks[chain[0] if frame.rule.startswith(UNDER_ANOTHER) else main].lemma()
    subject = find_subject(scene.chunks, chain[0])
    source = doers.find_doer(scene, subject, chain[0], main, frame, lemma)
    if source is None:
        doers.tell_without_doer(scene, subject, main, end, frame, status)
        return
    exclude = load_geography().with_territories(source.codes)
    source = as_nearest_listed(scene, chain[0], source)
    act = ActiveAct(scene, chain, main, end, frame, status, lemma, subject, source, exclude)
    for step in STEPS:
        if step(act):
            return
