"""The readers of what only certain verbs tell, by the lemma of the verb."""

from collections.abc import Callable
from functools import cache

from entente.coder.candidates import Scene
from entente.coder.tellings.answers.acceptances import read_acceptance
from entente.coder.tellings.answers.answers_in_kind import read_answer_in_kind, read_vowed_answer
from entente.coder.tellings.answers.curt_noes import read_curt_no, read_innocence, read_nothing_given, read_unbent
from entente.coder.tellings.answers.lessons_refused import read_lesson_refused
from entente.coder.tellings.answers.rebuffs_met import read_rebuff_met, read_told_off
from entente.coder.tellings.answers.receptions import read_reception
from entente.coder.tellings.answers.sent_back import read_left_unanswered, read_sent_back, read_term_let_pass
from entente.coder.tellings.answers.spoken_noes import read_spoken_no
from entente.coder.tellings.answers.told_noes import read_told_no
from entente.coder.tellings.barriers.barred_dealers import read_barred_dealers
from entente.coder.tellings.barriers.barred_exits import read_barred_exit
from entente.coder.tellings.barriers.barred_goods import read_barred_goods
from entente.coder.tellings.barriers.favours_won import read_favour_won
from entente.coder.tellings.barriers.listings import read_listing
from entente.coder.tellings.barriers.postponements import read_late_start, read_postponement
from entente.coder.tellings.barriers.promised_easings import read_announced_easing
from entente.coder.tellings.blame.approvals import read_assurance
from entente.coder.tellings.blame.blame_idioms import read_cast_as, read_laid_at_door, read_stiff_note, read_work_of
from entente.coder.tellings.blame.court_actions import read_court_action
from entente.coder.tellings.blame.dropped_complaints import read_dropped_complaint
from entente.coder.tellings.blame.foiled_plots import read_foiled_plot
from entente.coder.tellings.blame.fronted_labels import read_fronted_label
from entente.coder.tellings.blame.inquiries import read_inquiry
from entente.coder.tellings.blame.rebukes_received import read_note_arriving, read_rebuke_received
from entente.coder.tellings.blame.victims_words import read_victims_words
from entente.coder.tellings.captivity.exchanges import read_exchange
from entente.coder.tellings.captivity.fines import read_fine
from entente.coder.tellings.captivity.led_away import read_boarding, read_led_away
from entente.coder.tellings.envoys.carpetings import read_called_envoy, read_carpeting
from entente.coder.tellings.envoys.envoys import read_envoy_called_home, read_returning_envoy
from entente.coder.tellings.envoys.missions import read_opened_mission
from entente.coder.tellings.envoys.sent_packing import read_sent_packing, read_told_to_pack
from entente.coder.tellings.force.common_drills import read_drill_with, read_trip_to_drill
from entente.coder.tellings.force.silences import read_silence
from entente.coder.tellings.giving.arms_orders import read_arms_order
from entente.coder.tellings.giving.contributions import read_contribution, read_let_have, read_paid_out
from entente.coder.tellings.giving.debts_let_off import read_debt_let_off
from entente.coder.tellings.giving.deliveries import read_delivery, read_helpers
from entente.coder.tellings.giving.hosted_people import read_guard, read_taken_in, read_trained_abroad
from entente.coder.tellings.giving.made_available import read_made_available
from entente.coder.tellings.giving.piped_goods import read_flow
from entente.coder.tellings.pleas.coaxings import read_coaxing
from entente.coder.tellings.pleas.polite_pleas import read_polite_plea
from entente.coder.tellings.pleas.wanted_things import read_wanted_from, read_would_have
from entente.coder.tellings.pleas.wished_ends import read_wished_end
from entente.coder.tellings.pleas.written_pleas import read_plea_for, read_wanted_back
from entente.coder.tellings.protests.absences import read_absence
from entente.coder.tellings.protests.absent_officials import read_absent_officials
from entente.coder.tellings.protests.walkouts import read_walkout
from entente.coder.tellings.speech.unforgotten import read_unforgotten
from entente.coder.tellings.threats.hints import read_hint
from entente.coder.tellings.threats.menaces import read_vowed_menace
from entente.coder.tellings.threats.spoken_threats import read_whoever
from entente.coder.tellings.threats.told_of_harm import read_found_shut, read_told_to_expect
from entente.coder.tellings.visits.attendance import read_attendance
from entente.coder.tellings.visits.cancellations import read_cancellation
from entente.coder.tellings.visits.closetings import read_closeting
from entente.coder.tellings.visits.courtesy_calls import read_courtesy_call, read_paid_call
from entente.coder.tellings.visits.dispatches import read_sent_person
from entente.coder.tellings.visits.encounters import read_time_together
from entente.coder.tellings.visits.first_stops import read_first_stop
from entente.coder.tellings.visits.go_betweens import read_brought_guests, read_hosts_table, read_seat_between, read_sitting_body
from entente.coder.tellings.visits.itineraries import read_itinerary
from entente.coder.tellings.visits.next_visitors import read_next_visitor
from entente.coder.tellings.visits.whereabouts import read_tour
from entente.lexicon.wordlists import word_list

Reader = Callable[[Scene, int], bool]
READERS: tuple[tuple[str, Reader], ...] = (
    ("drilling_verbs", read_drill_with),
    ("ways_to_drills", read_trip_to_drill),
    ("dropping_debts", read_debt_let_off),
    ("making_available", read_made_available),
    ("choosing_stops", read_first_stop),
    ("polite_verbs", read_polite_plea),
    ("delivering_verbs", read_delivery),
    ("coming_verbs", read_delivery),
    ("helping_verbs", read_helpers),
    ("rescuers_ways", read_helpers),
    ("taking_up_work", read_helpers),
    ("having_verbs", read_helpers),
    ("joining_in_verbs", read_contribution),
    ("paying_out_verbs", read_paid_out),
    ("letting_verbs", read_let_have),
    ("establishing_verbs", read_inquiry),
    ("sifting_verbs", read_inquiry),
    ("gathering_verbs", read_inquiry),
    ("falling_silent", read_silence),
    ("victims_verbs", read_victims_words),
    ("judging_verbs", read_victims_words),
    ("naming_verbs", read_victims_words),
    ("smelling_verbs", read_victims_words),
    ("angered_verbs", read_victims_words),
    ("receiving_blame", read_rebuke_received),
    ("arriving_notes", read_note_arriving),
    ("fining_verbs", read_fine),
    ("reception_verbs", read_reception),
    ("walking_out", read_walkout),
    ("going_there", read_absent_officials),
    ("absence_verbs", read_absence),
    ("listing_verbs", read_listing),
    ("relying_verbs", read_assurance),
    ("answering_verbs", read_answer_in_kind),
    ("giving_back", read_answer_in_kind),
    ("barring_verbs", read_barred_exit),
    ("vowing_verbs", read_vowed_answer),
    ("vowing_verbs", read_vowed_menace),
    ("telling_of_no", read_told_no),
    ("taking_lessons", read_lesson_refused),
    ("curt_refusals", read_curt_no),
    ("unbending_verbs", read_unbent),
    ("giving_nothing", read_nothing_given),
    ("innocence_verbs", read_innocence),
    ("returning_papers", read_sent_back),
    ("answering_verbs", read_left_unanswered),
    ("term_letting", read_term_let_pass),
    ("faring_verbs", read_rebuff_met),
    ("favour_winning", read_favour_won),
    ("favour_granting", read_favour_won),
    ("telling_off", read_told_off),
    ("hinting_verbs", read_hint),
    ("announcing_easings", read_announced_easing),
    ("forewarning_verbs", read_told_to_expect),
    ("forewarning_verbs", read_whoever),
    ("seeing_harm_verbs", read_found_shut),
    ("note_sending", read_stiff_note),
    ("letting_verbs", read_dropped_complaint),
    ("being", read_work_of),
    ("calling_names", read_fronted_label),
    ("writing_for", read_plea_for),
    ("wishing_verbs", read_wanted_back),
    ("wishing_verbs", read_wanted_from),
    ("having_verbs", read_would_have),
    ("laying_verbs", read_laid_at_door),
    ("casting_verbs", read_cast_as),
    ("court_going", read_court_action),
    ("having_verbs", read_carpeting),
    ("calling_in", read_called_envoy),
    ("touring_verbs", read_tour),
    ("itinerary_verbs", read_itinerary),
    ("coming_next", read_next_visitor),
    ("buying_arms", read_arms_order),
    ("forgetting_verbs", read_unforgotten),
    ("spending_verbs", read_time_together),
    ("giving_time", read_time_together),
    ("finding_time", read_time_together),
    ("opening_verbs", read_opened_mission),
    ("flying_verbs", read_opened_mission),
    ("wishing_verbs", read_wished_end),
    ("homecoming_verbs", read_returning_envoy),
    ("calling_verbs", read_envoy_called_home),
    ("sitting_in_verbs", read_attendance),
    ("seated_verbs", read_seat_between),
    ("seated_verbs", read_sitting_body),
    ("bringing_verbs", read_brought_guests),
    ("having_verbs", read_hosts_table),
    ("consenting_verbs", read_acceptance),
    ("swapping_verbs", read_exchange),
    ("deferring_verbs", read_postponement),
    ("starting_verbs", read_late_start),
    ("cancelling_verbs", read_cancellation),
    ("coaxing_verbs", read_coaxing),
    ("sending_verbs", read_sent_person),
    ("sheltering_verbs", read_taken_in),
    ("training_verbs", read_trained_abroad),
    ("standing_guard", read_guard),
    ("flowing_verbs", read_flow),
    ("taking_people", read_led_away),
    ("coming_aboard", read_boarding),
    ("sending_packing", read_sent_packing),
    ("telling_off", read_told_to_pack),
    ("huddling_verbs", read_closeting),
    ("plain_saying", read_spoken_no),
    ("barred_entries", read_barred_goods),
    ("barring_passives", read_barred_dealers),
    ("calls_at_doors", read_courtesy_call),
    ("paying_calls", read_paid_call),
    ("foiling_verbs", read_foiled_plot),
)  # word lists of lemmas with who reads them, in the order in which they are tried


@cache
def readers_of(lemma: str) -> tuple[Reader, ...]:
    """The readers of a verb; most verbs have none. A reader tells whether the verb group is done with."""
    return tuple(dict.fromkeys(reader for name, reader in READERS if lemma in word_list(name)))
