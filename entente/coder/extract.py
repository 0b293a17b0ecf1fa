"""The acts between countries that one sentence tells, as candidates before dates and merging."""

from dataclasses import replace

from entente.coder.actors.sources import find_actor
from entente.coder.acts.active import emit_active
from entente.coder.acts.adjustments import adjust_frame
from entente.coder.acts.answers_given import is_answer_given
from entente.coder.acts.blows_by_forces import as_blow
from entente.coder.acts.border_moves import as_border_move
from entente.coder.acts.dated_pacts import read_dated_pact
from entente.coder.acts.frames import Frame, frame_of
from entente.coder.acts.judgements import find_judgement, is_beyond_praise
from entente.coder.acts.labels import find_label, repeats_denial
from entente.coder.acts.nominal import read_act_noun, read_plain_noun
from entente.coder.acts.notices import as_notice
from entente.coder.acts.occasions import read_occasion
from entente.coder.acts.open_challenges import note_open_challenge
from entente.coder.acts.outlook import Outlook, is_help_to_mediate, is_only_thought, is_refusal_to_speak, present, read_outlook
from entente.coder.acts.pact_aims import is_aim_of_pact
from entente.coder.acts.passive import emit_passive, find_measure
from entente.coder.acts.retold import retell
from entente.coder.acts.second_looks import look_again
from entente.coder.acts.ship_blockades import as_ship_blockade
from entente.coder.acts.turnabouts import as_turnabout
from entente.coder.acts.unnamed_agents import emit_unnamed, read_order_to_leave
from entente.coder.acts.verb_readers import readers_of
from entente.coder.analysis import Sentence
from entente.coder.candidates import BLOWS, RECOGNITIONS, Candidate, Memory, Scene
from entente.coder.context import Context
from entente.coder.grammar.chains import (
    find_also_demanded,
    find_called_for,
    find_demanded,
    find_predicate,
    find_threatened,
    find_verbs_over,
    read_chain,
)
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import region_after
from entente.coder.grammar.subjects import find_subject
from entente.coder.second_readers import may_speak_of_pair, read_by_story
from entente.coder.sentence_readers import readers_of_sentence
from entente.coder.tellings.answers.announced_answers import read_announced_answer
from entente.coder.tellings.answers.defiance import read_defiance
from entente.coder.tellings.answers.outcomes import read_outcomes
from entente.coder.tellings.answers.refusals import read_refusal
from entente.coder.tellings.answers.retorts import read_retort
from entente.coder.tellings.answers.spoken_noes import read_ruled_out
from entente.coder.tellings.barriers.delays_granted import read_delay_granted
from entente.coder.tellings.barriers.promised_easings import read_promised_easings
from entente.coder.tellings.blame.approvals import read_approval, read_sympathy
from entente.coder.tellings.blame.befallen import note_what_befell
from entente.coder.tellings.blame.charges import is_pretext_for, read_charge, read_cleft
from entente.coder.tellings.blame.common_crimes import is_common_crime
from entente.coder.tellings.blame.confessions import add_admissions, read_confession
from entente.coder.tellings.blame.spoken_blame import read_spoken_blame, read_unnamed_refusals
from entente.coder.tellings.captivity.handovers import read_handover
from entente.coder.tellings.captivity.held_people import read_held
from entente.coder.tellings.captivity.homecomings import read_homecoming
from entente.coder.tellings.captivity.removals import find_removal
from entente.coder.tellings.endings.endings import read_endings
from entente.coder.tellings.envoys.summonses import find_summons
from entente.coder.tellings.force.border_crossings import find_move_of_forces
from entente.coder.tellings.force.comrades import read_joint_force
from entente.coder.tellings.force.hackings import find_hacking
from entente.coder.tellings.force.intrusions import read_intrusion
from entente.coder.tellings.force.movements import find_scramble
from entente.coder.tellings.force.plain_force import read_force_in_phrases, read_plain_force
from entente.coder.tellings.giving.deliveries import read_comrades, read_helpers
from entente.coder.tellings.giving.joint_acts import read_company, read_joint_act
from entente.coder.tellings.pleas.duties import emit_duty, read_order, read_proposal, read_told_wish, read_turn
from entente.coder.tellings.protests.conveyed_crowds import read_conveyed_crowd
from entente.coder.tellings.protests.staged_protests import read_staged_protest
from entente.coder.tellings.repeats import read_repeat
from entente.coder.tellings.speech.sayings import GIVING, find_attitude, read_saying, read_ultimatum
from entente.coder.tellings.speech.spoken_clauses import find_spoken_clause
from entente.coder.tellings.speech.told_clauses import read_told_clause
from entente.coder.tellings.threats.menaces import ends_in_menace, read_menace
from entente.coder.tellings.threats.spoken_threats import read_spoken_threat
from entente.coder.tellings.visits.chairs import read_chair
from entente.coder.tellings.visits.dispatches import find_mission
from entente.coder.tellings.visits.retellings import find_lawsuit, find_order_to_leave, find_travel_advice, read_stay
from entente.coder.tellings.visits.there import note_place
from entente.coder.tellings.visits.whereabouts import read_call, read_departure, read_statement_abroad
from entente.lexicon.word_entries import Vocabulary
from entente.lexicon.wordlists import word_list

MENACE_OPENERS = ("conditions", "inverted_conditions", "standing_threats", "once_more")
MENACE_OPENERS_AFTER_BLOW = (*MENACE_OPENERS, "wrongs", "open_modals", "unpunished")
GIVEN_WAY = frozenset({"RETREAT", "CONCEDE"})
TELLING_INNER = ("hint", "put-off", "foil-plot")
WANTING = ("want-of", "want-freed")
SAID_AT_ONCE = ("express-support", "want-somebody", "role: grateful")


def extract(
    sentence: Sentence, chunks: list[Chunk], vocabulary: Vocabulary, context: Context | None = None, memory: Memory | None = None
) -> list[Candidate]:
    """All candidates of a sentence, the surest reading first where several concern one pair."""
    scene = Scene(sentence, chunks, vocabulary, context, memory or Memory())
    scene.memory.heard.hear(sentence)
    if not any(chunk.mentions for chunk in chunks) and not may_speak_of_pair(scene):
        return read_endings(scene)
    covered = {*read_staged_protest(scene), *read_conveyed_crowd(scene), *read_order(scene)}
    read_defiance(scene)
    for index, chunk in enumerate(chunks):
        if chunk.text == "that" and chunk.kind in ("H", "R"):
            covered.update(read_told_clause(scene, index))
    names_two = len(sentence.codes()) > 1
    verbs = [index for index, chunk in enumerate(chunks) if chunk.kind == "V"]
    is_answered = not scene.is_alone and not word_list("expected_answers").isdisjoint(sentence.word_set)
    for index in verbs if is_answered else ():
        covered.update(read_announced_answer(scene, index))
    openers = MENACE_OPENERS if scene.memory.attacker is None else MENACE_OPENERS_AFTER_BLOW
    may_threaten = names_two or (not scene.is_alone and any(not word_list(name).isdisjoint(sentence.word_set) for name in openers))
    spoken = {index: find_spoken_clause(scene, index) for index in verbs} if may_threaten else {}
    for clause in filter(None, spoken.values()):
        covered.update(read_spoken_threat(scene, clause))
    covered.update(read_promised_easings(scene, verbs, spoken, covered))
    for index in verbs:
        if index not in covered:
            covered.update(read_turn(scene, index) or _read_verb(scene, index))
            read_statement_abroad(scene, index)
            read_call(scene, index)
            read_confession(scene, index)
            read_departure(scene, index)
        note_open_challenge(scene, index)
    for read in readers_of_sentence(sentence.word_set):
        read(scene)
    for index in verbs:
        add_admissions(scene, index)
        if chunks[index].lemma() in word_list("capturing_verbs"):
            read_held(scene, index)
    read_force_in_phrases(scene)
    for index, chunk in enumerate(chunks):
        if chunk.kind != "N":
            continue
        if not chunk.acts:
            read_plain_noun(scene, index)
            continue
        if index not in scene.used_acts:
            read_act_noun(scene, index)
        read_occasion(scene, index)
        read_dated_pact(scene, index)
    for index, spoken_clause in spoken.items():
        read_spoken_blame(scene, index, spoken_clause)
    if not spoken:
        read_unnamed_refusals(scene, verbs)
    if not scene.is_alone and all(act.status == "denied" for act in scene.found):
        for index in verbs:
            read_retort(scene, index)
    read_by_story(scene)
    read_outcomes(scene)
    read_chair(scene)
    note_place(scene)
    note_what_befell(scene)
    scene.found = look_again(scene)
    if not scene.found:
        return scene.found
    words = sentence.word_set - word_list("grave_crimes") if scene.is_alone else sentence.word_set
    return [retell(candidate, sentence, chunks) for candidate in scene.found if not is_common_crime(candidate, words)]


def _read_verb(scene: Scene, index: int) -> list[int]:
    """Reads the act of a verb group and those that depend on it; returns the verb groups that are done with."""
    chunks = scene.chunks
    lemma = chunks[index].lemma()
    over = find_verbs_over(scene, index)
    if over and read_outlook(scene, [*over, index], index, None).type == "REQUEST":
        scene.used_acts.update(range(index + 1, region_after(chunks, index)))
        return [index]  # "urged X to free the men and stop": told by "urged"
    if (lemma in word_list("repeating_verbs") and read_repeat(scene, index)) or read_refusal(scene, index):
        return [index]
    if _responds_by_act(chunks, index) or is_pretext_for(scene, index):
        return [index]
    if lemma == "insist" and (clause := find_spoken_clause(scene, index)) is not None and clause.is_before:
        return [index]  # "it will not pay, the minister insisted" asks for nothing
    is_result = chunks[index].is_gerund and index > 0 and chunks[index - 1].kind == ","  # "visited the isle, prompting X to recall"
    if lemma in word_list("causing_verbs") and (is_result or find_actor(chunks, index) is None) and _leads_to_act(chunks, index):
        return []  # "the report prompted X to close": X's act alone
    if lemma in GIVING and (told := read_delay_granted(scene, index) or read_ultimatum(scene, index)):
        return told
    for read in readers_of(lemma):
        if read(scene, index):
            return [index, *_find_told_with(scene, index)]
    if read_proposal(scene, index):
        return [index, index + 3]
    if (
        read_intrusion(scene, index)
        or read_handover(scene, index)
        or read_homecoming(scene, index)
        or read_plain_force(scene, index)
        or read_comrades(scene, index)
        or read_joint_force(scene, index)
        or (chunks[index].is_copula and (read_ruled_out(scene, index) or read_helpers(scene, index)))
        or read_told_wish(scene, index)
        or read_menace(scene, index)
        or read_charge(scene, index)
        or read_cleft(scene, index)
        or read_approval(scene, index)
        or read_sympathy(scene, index)
        or (scene.sentence.lower[chunks[index].first - 1] in word_list("habitual") and _is_habitual(chunks[index]))
    ):
        return [index]
    chain = read_chain(scene, index)
    end = region_after(chunks, chain[-1])
    advice = find_order_to_leave(scene, index, end) or find_travel_advice(scene, index)
    if advice is not None:
        emit_active(scene, [index], index, len(chunks), advice, "occurred")
        return chain
    if read_order_to_leave(scene, chain):
        return chain
    scramble = find_scramble(scene, index)
    if scramble is not None:
        emit = emit_passive if chunks[index].is_passive else emit_active
        emit(scene, [index], index, len(chunks), scramble, "occurred")
        return chain
    mission = find_mission(scene, chain[-1])
    frame, main = (mission, chain[-1]) if mission is not None else _innermost_frame(scene, chain, end)
    whole = [*over, *chain]
    outlook = read_outlook(scene, whole, main, frame)
    label = (find_label(scene, index) or find_judgement(scene, index)) if len(chain) == 1 else None
    if is_beyond_praise(scene, chunks[index], frame) or (label is not None and chunks[index].modal is None):
        outlook = Outlook()  # "could not praise them highly enough", "considers the step wise"
    if (
        outlook.is_dropped
        or is_refusal_to_speak(scene, whole, frame, outlook)
        or is_only_thought(scene, index)
        or (lemma == "help" and is_help_to_mediate(scene, chain))
    ):
        if frame is not None and frame.act >= 0:
            scene.used_acts.add(frame.act)  # "is trying to arrange a meeting" tells no meeting
        return chain
    if repeats_denial(scene, index):
        return chain
    frame = label if label is not None else present(scene, whole, frame, outlook)
    frame = find_summons(scene, chain, end) or find_removal(scene, chain, end, frame) or find_hacking(scene, chain[-1], frame) or frame
    if chain[-1] > index and find_predicate(scene, index + 1) == "due":
        read_stay(scene, index)  # "is due in Lima to discuss the river"
    if frame is None and _is_stopping(scene, chain):
        frame = Frame("SANCTION", "discontinue", ("to", "with", "from"), False, "stop-dealing", is_strict=True)
    if frame is None:
        frame = find_lawsuit(scene, index, end) or find_attitude(scene, chain[-1])
    if frame is None:
        frame = find_measure(scene, index) or find_move_of_forces(scene, index)
    elif frame.type == "AGREE" and frame.act < 0:
        frame = find_move_of_forces(scene, index) or frame  # "tanks drew up at the border", no treaty
    if frame is None:
        read_stay(scene, index)
        read_joint_act(scene, index)
        told = read_saying(scene, index)
        read_company(scene, index)
        return told
    done = chain
    if frame.type == "REQUEST" or frame.rule.startswith("no-longer"):
        done = [*chain, *find_demanded(chunks, chain[-1]), *find_also_demanded(chunks, chain[-1])]
        _use_up_demanded(scene, done[len(chain) :])
    elif frame.type == "THREATEN":
        done = chain + find_threatened(scene, chain[-1])
    if frame.type in ("REQUEST", "THREATEN") and frame.act > chain[-1] and not chunks[main].is_passive:
        done = [*done, *find_called_for(chunks, frame.act)]
    if frame.type == "REQUEST" and ends_in_menace(scene, chain[-1]):
        frame = replace(frame, type="THREATEN", mode=None, rule=f"or-else: {frame.rule}")
    frame = as_turnabout(scene, as_border_move(scene, adjust_frame(scene, frame, main, end)), outlook.status)
    frame = as_ship_blockade(scene, as_blow(scene, as_notice(scene, frame, index), main), main)
    status = "occurred" if is_answer_given(scene, index) else outlook.status
    if status == "planned" and (frame.type == "CONCEDE" or frame.rule.startswith(SAID_AT_ONCE)):
        status = "occurred"  # "will drop its complaint", "would like to express", "will reaffirm its solidarity": done by being announced
    is_planned = frame.rule.startswith("plan-visit") or (frame.mode == "visit" and _departs_soon(chunks[main]))
    if status == "occurred" and is_planned:
        status = "planned"
    if frame.type == "SUPPORT" and status == "planned" and frame.rule.startswith("verb:"):
        frame, status = (
            replace(frame, type="AGREE", rule=f"promise-{frame.rule}", is_strict=True),
            "occurred",
        )  # "will support" is a promise
    if frame.type in GIVEN_WAY and is_aim_of_pact(scene, index):
        return done
    if not frame.type:
        if frame.rule in RECOGNITIONS:
            _note_recognition(scene, chain[0])
        return done
    if frame.rule.startswith("say-must-act"):
        emit_duty(scene, chain[0], frame)
    elif chunks[main].is_passive and not (
        frame.rule.startswith(("attitude", "camp-abroad")) or chunks[main].lemma() in word_list("passive_in_form")
    ):
        found = len(scene.found)
        emit_passive(scene, chain, main, end, frame, status)
        if len(scene.found) == found:
            emit_unnamed(scene, chain, main, end, frame, status)
    else:
        found = len(scene.found)
        emit_active(scene, chain, main, end, frame, status)
        if len(scene.found) == found:
            read_joint_act(scene, index)
    return done


def _find_told_with(scene: Scene, index: int) -> list[int]:
    """The verb that only says what is hinted at, put off or wanted: "shelved plans | to expel", "muttered about | taking"."""
    if not scene.found or scene.found[-1].trigger != index or not scene.found[-1].rule.startswith(TELLING_INNER + WANTING):
        return []
    behind = next((place for place in range(index + 1, len(scene.chunks)) if scene.chunks[place].kind in ("V", ";", ",", "C")), index)
    inner = scene.chunks[behind]
    is_wanted = scene.found[-1].rule.startswith(WANTING)  # "wants them | released"
    return [behind] if inner.kind == "V" and (inner.is_infinitive or inner.is_gerund or is_wanted) else []


def _use_up_demanded(scene: Scene, verbs: list[int]) -> None:
    """Marks the nouns of measures that are only demanded as told: "demanded that the council impose an embargo on X"."""
    for verb in verbs:
        frame = frame_of(scene.chunks, verb, region_after(scene.chunks, verb), scene.vocabulary)
        if frame is not None and frame.act >= 0 and frame.type in BLOWS:
            scene.used_acts.add(frame.act)


def _is_stopping(scene: Scene, chain: list[int]) -> bool:
    """Whether a chain tells the end of dealings: "stopped sending workers to X", "ceased to buy oil from Y"."""
    chunks = scene.chunks
    return (
        len(chain) > 1
        and chunks[chain[0]].lemma() in word_list("ceasing_verbs")
        and chunks[chain[-1]].lemma() in word_list("dealing_verbs")
    )


def _responds_by_act(chunks: list[Chunk], index: int) -> bool:
    """Whether a verb of answering only leads to the act that answers: "retaliated by expelling six diplomats"."""
    verb = chunks[index].verb
    if verb is None or "respond" not in verb.keys:
        return False
    for chunk in chunks[index + 1 :]:
        if chunk.kind == "V":
            return chunk.is_gerund and chunk.prep in ("by", "with")
        if chunk.kind != "N":
            return False
    return False


def _leads_to_act(chunks: list[Chunk], index: int) -> bool:
    """Whether a verb group has somebody as object and an infinitive behind: "prompted X to"."""
    if index + 2 >= len(chunks) or chunks[index].is_passive:
        return False
    caused, verb = chunks[index + 1], chunks[index + 2]
    return caused.kind == "N" and caused.prep is None and bool(caused.mentions) and verb.kind == "V" and verb.is_infinitive


def _is_habitual(verb: Chunk) -> bool:
    """Whether a verb group behind "often" tells what somebody does again and again: "often makes promises"."""
    return verb.is_finite and verb.tense == "present" and not verb.is_perfect


def _note_recognition(scene: Scene, index: int) -> None:
    """Remembers who recognised a region that is no country: no act towards anybody, but one that others denounce."""
    source = find_actor(scene.chunks, index)
    if source is not None and len(source.codes) == 1:
        scene.memory.recogniser = source.codes[0]


def _departs_soon(verb: Chunk) -> bool:
    """Whether a verb of leaving stands in the present, as of what is settled: "leaves for Riga in the evening", "goes on to Lima"."""
    is_leaving = verb.lemma() in word_list("departing_verbs") or verb.lemma() in word_list("onward_verbs")
    return is_leaving and verb.is_finite and verb.tense == "present" and not verb.is_perfect


def _innermost_frame(scene: Scene, chain: list[int], end: int) -> tuple[Frame | None, int]:
    """The act of the last verb of a chain that tells one, and that verb; the last verb where none does."""
    chunks = scene.chunks
    for position in reversed(chain):
        said_of = find_subject(chunks, position) if chunks[position].is_passive else None
        frame = frame_of(chunks, position, end, scene.vocabulary, said_of)
        if frame is not None:
            return frame, position
    return None, chain[-1]
