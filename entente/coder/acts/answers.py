"""Answers and comments whose other party the sentences before have named: "Minsk rejected the charges"."""

from dataclasses import replace

from entente.coder.actors.descriptions import is_organisation
from entente.coder.actors.parties import Party
from entente.coder.actors.sources import find_actor
from entente.coder.acts.challengers import (
    asked_instead,
    find_askers_here,
    find_challenge,
    find_challengers,
    find_common_challengers,
    find_council,
    find_named_behind,
)
from entente.coder.acts.echoed_demands import find_echoed
from entente.coder.acts.frames import CONFLICT, Frame
from entente.coder.acts.in_series import find_focus, find_in_own_measure, find_in_series
from entente.coder.acts.receivers import find_helped, find_receivers
from entente.coder.acts.same_sentence import find_hearer, find_replied, find_subject_before
from entente.coder.acts.sentence_before import find_several_doers
from entente.coder.acts.wrongdoers import find_mover, find_pleader, find_punished, find_shaken_spoken_of, is_about_raid, note_plea
from entente.coder.candidates import HOSTILE, JUDGED, MEASURES, OWN_VERB, Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.tellings.blame.deeds import STEP_REACH, TOPIC_REACH, find_doers, find_parties_to_deal
from entente.lexicon.wordlists import word_list

ANSWERS = frozenset(
    {
        "REJECT", "ACCUSE", "THREATEN", "REQUEST", "CONCEDE", "RETREAT", "SANCTION", "COERCE", "SUPPORT", "ASSAULT", "AGREE", "AID",
        "MOBILIZE",
    }
)  # fmt: skip
BLOWS = frozenset({"attack", "weapon", "blockade", "sanctions", "deployment", "expulsion", "withdrawal", "suspension"})
TALKS = frozenset({"agreement", "talks", "peace", "mediation", "relations"})
IN_KIND = frozenset({"SANCTION", "COERCE", "MOBILIZE"})  # what is done without a target is done to who did it first
OFFERS = (
    "agree-to-act: offer",
    "agree-to-act: propose",
    "agree-to-act: pledge",
    "agree-to-act: promise",
    "ready-to-act",
    "verb: offer",
    "verb: propose",
    "verb: pledge",
)
SORRY = ("express-apology", "verb: apologi", "verb: regret", "role: sorry")
TO_NARRATOR = frozenset({"AID", "AGREE", "COERCE"})  # what others do to nobody named is done to who tells it in the first person
OF_NARRATOR = frozenset({"SANCTION", "RETREAT", "CONCEDE", "ACCUSE", "REQUEST", "THREATEN"})  # the same, where no pair is spoken of
BY_FORCE = frozenset({"ASSAULT", "COERCE", "MOBILIZE"})  # what no organisation suffers whom only the sentences before name
DEED_REACH = 4  # sentences back in which the deed was told on which two comment one after the other
IN_CONTEXT = 0.5  # confidence of an act whose other party stands in another sentence


def answer(scene: Scene, frame: Frame, source: Party, status: str, trigger: int) -> None:
    """Adds an act without a target of its own, at whom the acts before it in the sentence or the sentences before speak of."""
    if frame.type not in ANSWERS or _only_puts_question(scene, frame, trigger) or is_about_raid(scene, frame, trigger):
        return
    if _asks_others(scene, frame, source, trigger):
        note_plea(scene, frame, source)
        return
    source = asked_instead(scene, source, trigger) if frame.type in ("REJECT", "CONCEDE") else source
    if frame.rule.startswith("halt-agreement: denounce") and find_parties_to_deal(scene, source, trigger):
        frame = replace(frame, type="ACCUSE", mode="disapprove")  # one who is no party to a deal cannot leave it
    carried = find_replied(scene, frame, source, trigger) or _carried(scene, frame, source, trigger)
    if carried and not (frame.type in JUDGED and find_parties_to_deal(scene, source, trigger)):
        scene.add(frame, source.codes, carried, trigger, source.mentions, status=status, confidence=OWN_VERB)
        return
    partners = _partners_in_deal(scene, source) if frame.rule.startswith("call-void") else ()
    if partners:
        scene.add(frame, source.codes, partners, trigger, source.mentions, status=status, confidence=OWN_VERB, is_entailed=True)
        return
    if frame.type == "REJECT" and (askers := find_askers_here(scene, source, trigger)):
        scene.add(frame, source.codes, askers, trigger, source.mentions, status=status, confidence=IN_CONTEXT)
        return
    is_title = scene.context is not None and scene.context.opens_section and scene.chunks[-1].kind != ";"
    if scene.is_alone or is_title:
        return  # nothing before tells of whom an item's title speaks
    named = find_named_behind(scene, frame, source, trigger)
    if named is not None:
        scene.add_between(frame, source, named, trigger, status=status, confidence=IN_CONTEXT)
        return
    challengers = find_common_challengers(scene, source) if frame.type == "REJECT" else ()
    if challengers and not find_parties_to_deal(scene, source, trigger):
        scene.add(frame, source.codes, challengers, trigger, source.mentions, status=status, confidence=OWN_VERB)
        return
    recipients = (
        find_several_doers(scene, frame, source)
        or find_shaken_spoken_of(scene, frame, source, trigger)
        or find_pleader(scene, frame, source, trigger)
        or find_mover(scene, frame, source, trigger)
        or find_echoed(scene, frame, source, trigger)
        or _of_the_like(scene, frame, source, trigger)
        or (frame.type in JUDGED and _is_about_that(scene, trigger) and find_subject_before(scene, source, trigger))
        or find_hearer(scene, frame, source, trigger)
        or _recipients(scene, frame, source, trigger)
        or _last_partner(scene, source, trigger)
        or find_punished(scene, frame, source, trigger)
        or find_focus(scene, frame, source, trigger)
    )
    if frame.type in BY_FORCE:
        recipients = tuple(code for code in recipients if not is_organisation(code))
    if not recipients:
        return
    if frame.type in ("ASSAULT", "COERCE") and len(recipients) == 1 and _speaks_over(scene, trigger, recipients[0]):
        claim = replace(frame, type="ACCUSE", mode="allege", rule=f"allege-{frame.rule}")
        scene.add(claim, recipients, source.codes, trigger, source.mentions, confidence=IN_CONTEXT)
        return
    if frame.is_symmetric and frame.rule.startswith("sign-") and len(recipients) == 1:  # "went to Lima and signed a pact there"
        both = (*source.codes, *recipients)
        scene.add(frame, both, (), trigger, source.mentions, status=status, confidence=IN_CONTEXT, is_symmetric=True)
        return
    scene.add(frame, source.codes, recipients, trigger, source.mentions, status=status, confidence=IN_CONTEXT)


def _partners_in_deal(scene: Scene, source: Party) -> tuple[str, ...]:
    """With whom somebody struck the deal told last, where he calls it void."""
    deal = next((act for act in reversed(scene.found) if act.type == "AGREE" and act.is_symmetric), scene.memory.deal)
    if deal is None or not set(source.codes) <= set(deal.actors):
        return ()
    return tuple(code for code in deal.actors if code not in source.codes)


def _only_puts_question(scene: Scene, frame: Frame, trigger: int) -> bool:
    """Whether "asked" only says whose question has just been quoted: '"Is he waiting?" she asked.'"""
    behind = scene.chunks[trigger + 1 : trigger + 2]
    is_last = not behind or behind[0].kind in (";", ",", '"')
    return frame.rule == "verb: ask" and is_last


def _asks_others(scene: Scene, frame: Frame, source: Party, trigger: int) -> bool:
    """Whether somebody turns to others whom nobody names: "asked its allies for help", "warned shipowners"."""
    behind = scene.chunks[trigger + 1 : trigger + 2]
    if (
        frame.type not in ("REQUEST", "THREATEN")
        or not behind
        or behind[0].kind != "N"
        or behind[0].text not in word_list("unnamed_others")
    ):
        return False
    return all(set(mention.codes) <= set(source.codes) for mention in behind[0].mentions)


def _last_partner(scene: Scene, source: Party, trigger: int) -> tuple[str, ...]:
    """With whom the sentences right before told that a country had to do; null where a comment is on "it"."""
    if _is_about_that(scene, trigger) or len(source.codes) != 1 or source.codes[0] not in scene.memory.partners:
        return ()
    partner, sentence = scene.memory.partners[source.codes[0]]
    return (partner,) if scene.sentence.number - sentence <= STEP_REACH else ()


def answer_challenger(scene: Scene, frame: Frame, source: Party, status: str, trigger: int) -> None:
    """Adds the refusal of what another is known to have charged or asked, or that one gives in: "binned the proposal", "came round"."""
    is_yielding = frame.type == "CONCEDE" and frame.rule.startswith("verb:")  # "came round"
    if not (is_yielding or (frame.type == "REJECT" and frame.act >= 0)) or len(source.codes) != 1:
        return
    challengers = find_challengers(scene, source.codes[0])
    if challengers:
        scene.add(frame, source.codes, challengers, trigger, source.mentions, status=status, confidence=IN_CONTEXT)


def _carried(scene: Scene, frame: Frame, source: Party, trigger: int) -> tuple[str, ...]:
    """Whom the act told before in the sentence was done to, where a verb behind "and" tells more of the same kind.

    By the same party ("condemned X and recalled its envoy") or by another ("X left the drill with Y, and Z froze its aid").
    """
    behind = scene.chunks[trigger + 1] if trigger + 1 < len(scene.chunks) else None
    if behind is not None and behind.is_pronoun and behind.prep is None and not frame.is_symmetric:
        told = next((other for other in reversed(scene.found) if other.actors == source.codes and not other.is_symmetric), None)
        if told is not None and told.trigger < trigger:
            return told.recipients  # "which cut aid to X, decided to unfreeze it"
    position = trigger - 1
    while position >= 0 and (
        scene.chunks[position].kind in ("N", "A") or _leads_on(scene.chunks, position) or _joins_doers(scene, position, source)
    ):
        position -= 1
    if position < 0 or scene.chunks[position].kind not in ("C", ","):
        return ()
    for other in reversed(scene.found):
        if other.type == "CONSULT" and other.is_symmetric and len(source.codes) == 1 and source.codes[0] in other.actors:
            return tuple(code for code in other.actors if code not in source.codes)  # "phoned X and offered"
        if other.mode == "phone" and other.actors == source.codes and other.trigger < trigger:
            return other.recipients  # "telephoned both leaders and threatened"
        is_undone = frame.type == "RETREAT" and other.type in MEASURES and other.actors == source.codes
        is_unlike = (other.type in CONFLICT) != (frame.type in CONFLICT) and not is_undone  # "closed the border and lifted the ban"
        if other.is_symmetric or other.trigger >= trigger or is_unlike:
            continue
        if other.rule == "verb: thank" and other.actors != source.codes:
            continue  # "X thanked Y; Z announced a contribution": to whom X is given, too
        if other.actors == source.codes or set(source.codes).isdisjoint(other.actors + other.recipients):
            return other.recipients
    return ()


def _joins_doers(scene: Scene, position: int, source: Party) -> bool:
    """Whether a conjunction stands between several who do an act: "but Britain | and France turned it down"."""
    before = scene.chunks[position - 1] if position > 0 else None
    is_joint = before is not None and scene.chunks[position].kind == "C" and len(source.codes) > 1
    return is_joint and before is not None and any(mention in source.mentions for mention in before.mentions)


def _leads_on(chunks: list[Chunk], position: int) -> bool:
    """Whether a verb group governs the infinitive or the pronoun's clause right behind it: "vowed | to retaliate", "said | he was"."""
    chunk, behind = chunks[position], chunks[position + 1]
    if chunk.kind == "H":
        return position > 0 and chunks[position - 1].reports()
    if chunk.kind != "V":
        return False
    return (behind.kind == "V" and behind.is_infinitive) or (chunk.reports() and (behind.is_pronoun or behind.kind == "H"))


def _speaks_over(scene: Scene, verb: int, code: str) -> bool:
    """Whether a country is the one who tells the clause of a verb: "Tehran says Iraqi guards opened fire"."""
    for position in range(verb - 1, -1, -1):
        chunk = scene.chunks[position]
        if chunk.kind in (";", "S", "R"):
            return False
        if chunk.kind == "V" and chunk.is_finite:
            party = find_actor(scene.chunks, position) if chunk.reports() else None
            return party is not None and code in party.codes
    return False


def _recipients(scene: Scene, frame: Frame, source: Party, trigger: int) -> tuple[str, ...]:
    attacker = _last_attacker(scene)
    accuser = find_challenge(scene, source.codes[0]) if frame.type == "CONCEDE" and frame.rule.startswith(SORRY) else None
    if accuser is not None and accuser.type == "ACCUSE" and len(accuser.actors) == 1:
        return accuser.actors  # "France called it a stab in the back. Australia voiced regret"
    if frame.type in ("ACCUSE", "REJECT") and (council := find_council(scene, source, trigger)):
        return council
    if frame.type in ("SUPPORT", "ACCUSE", "REJECT"):
        doers = find_doers(scene, source, trigger)
        if doers:
            return doers
    is_comment = frame.type in ("ACCUSE", "SUPPORT", "REQUEST")
    is_about_blow = is_comment and attacker is not None and attacker not in source.codes and _is_about_blow(scene, trigger)
    if attacker is not None and is_about_blow:
        return (attacker,)
    code, *others = source.codes
    told_to = scene.context.narrator if scene.context is not None else None
    if told_to is not None and told_to not in source.codes and frame.type in TO_NARRATOR:
        return (told_to,)  # in an interview: "India opened a credit for two ships"
    is_help = frame.type == "AID" or frame.rule.startswith("give-aid")
    helped = find_helped(scene, frozenset(source.codes)) if is_help else None
    if helped is not None:
        return (helped,)
    is_in_kind = frame.type in IN_KIND or frame.rule.startswith("vow-revenge")
    if not others and is_in_kind and code in scene.memory.strikers:
        return (scene.memory.strikers[code],)
    main = scene.context.main if scene.context is not None else None
    is_offer = frame.type == "AGREE" and main is not None and code not in main and not frame.is_symmetric
    askers = find_challengers(scene, code) if is_offer and not others else ()
    if askers:
        return askers
    is_offer = is_offer and not frame.rule.startswith("ready-to-act")
    if frame.type == "AID" or is_offer or (others and frame.type == "AGREE" and frame.rule.startswith(OFFERS)):
        return find_receivers(scene, frame, source)
    if others:
        return (
            _commented(scene, frame, source, trigger) or find_in_own_measure(scene, frame, source) or find_in_series(scene, frame, source)
        )
    victim = scene.memory.victim
    if victim is not None and victim != code and main is not None and code not in main and frame.rule.startswith("withdraw-troops"):
        return (victim,)
    return _by_pair(scene, frame, code, trigger) or find_in_series(scene, frame, source)


def _by_pair(scene: Scene, frame: Frame, code: str, trigger: int) -> tuple[str, ...]:
    """The other one of the pair spoken of; for a third party's comment, both."""
    context = scene.context
    if context is None:
        return ()
    if context.narrator == code and context.subject not in (None, code) and frame.type in ("ACCUSE", "REJECT", "THREATEN"):
        return (context.subject,)  # "They seized a boat. We protested"
    is_of_pair = context.pair is not None and code in context.pair
    is_told_of = frame.type in OF_NARRATOR and frame.rule != "verb: leave" and _names_no_third(scene, code)
    if not is_of_pair and context.narrator not in (None, code) and is_told_of:
        return (context.narrator,)  # in a ministry's release: "Norway lifted its ban on fish"
    pairs = (context.pair, context.main if scene.memory.heard.knows(context.main) else None)
    found = [pair for pair in pairs if pair is not None and code in pair]
    pair = found[0] if found else None
    if pair is not None and (frame.type != "SUPPORT" or frame.rule.startswith("express-support")):
        return (pair[1] if pair[0] == code else pair[0],)
    if pair is None and frame.type == "AGREE" and context.main is not None and _offers_to_mediate(frame):
        return context.main
    if frame.type == "THREATEN" and (doers := _doers_right_before(scene, code)):
        return doers
    told = context.subject
    if told is not None and told != code and frame.type in ("SUPPORT", "ACCUSE") and _is_about_that(scene, trigger):
        return _commented_deed(scene, told, code) or (told,)
    return _commented(scene, frame, Party((code,), (), 0), trigger) or _actors_of_last(scene, frame, code, trigger)


def _names_no_third(scene: Scene, code: str) -> bool:
    """Whether a sentence names but who acts and who tells it: not "called what the Greeks do unworthy"."""
    told = {code, scene.context.narrator if scene.context is not None else None}
    return all(told.issuperset(mention.codes) for mention in scene.sentence.mentions)


def is_about_it(scene: Scene, trigger: int, frame: Frame) -> bool:
    """Whether praise or blame has a mere "it" as object, which stands for an act told before."""
    return frame.type in ("ACCUSE", "SUPPORT") and frame.mode != "investigate" and frame.act < 0 and _is_about_that(scene, trigger)


def _is_about_that(scene: Scene, trigger: int) -> bool:
    """Whether a comment is about what the sentence before told: "called it a major step"."""
    behind = next((chunk for chunk in scene.chunks[trigger + 1 :] if chunk.kind == "N" and not chunk.is_time), None)
    return (
        behind is not None and behind.prep is None and scene.sentence.lower[behind.first : behind.last + 1] in (["it"], ["this"], ["that"])
    )


def _actors_of_last(scene: Scene, frame: Frame, code: str, trigger: int) -> tuple[str, ...]:
    """Who did what a third party comments on: "called it a major step", "welcomed the decision", "denounced the move"."""
    last = scene.last_told
    if last is None or frame.type not in ("ACCUSE", "SUPPORT") or code in last.actors:
        return ()
    behind = next((chunk for chunk in scene.chunks[trigger + 1 :] if chunk.kind == "N" and not chunk.is_time), None)
    if behind is None or behind.prep is not None or behind.mentions or word_list("topics").isdisjoint(scene.words_of(behind)):
        return ()
    return last.actors


def _commented_deed(scene: Scene, told: str, code: str) -> tuple[str, ...]:
    """Who did what the sentence before only commented on: "X deplored the raid. Y called it a crime" is about the raid too."""
    last, act, tester = scene.memory.last, scene.memory.last_act, scene.memory.tester
    if last is None or last.type not in ("ACCUSE", "SUPPORT") or last.actors != (told,) or code in last.recipients:
        return ()
    doers = act.actors if act is not None else (tester,)
    near = (deed.actors for deed in scene.memory.told if scene.sentence.number - deed.sentence <= DEED_REACH and deed.type in HOSTILE)
    return last.recipients if set(last.recipients) == set(doers) or last.recipients in near else ()


def _doers_right_before(scene: Scene, code: str) -> tuple[str, ...]:
    """Who did something together, or to whom, of which a third warns in the next sentence: "X's jets landed in Y. Z warned them"."""
    last = scene.memory.last_act
    if last is None or scene.sentence.number - last.sentence != 1 or code in last.actors + last.recipients:
        return ()
    return last.actors if last.type in CONFLICT and last.type != "MOBILIZE" else (*last.actors, *last.recipients)


def _offers_to_mediate(frame: Frame) -> bool:
    """Whether a third party offers what both sides need: "offered to host talks", "is ready to mediate"."""
    return frame.rule.startswith(OFFERS) and frame.rule.rsplit(" ", 1)[-1] in word_list("mediating_verbs")


def _of_the_like(scene: Scene, frame: Frame, source: Party, trigger: int) -> tuple[str, ...]:
    """To whom the last act of the kind went, where this one is like it: "made a similar appeal"."""
    last = scene.memory.by_type.get(frame.type)
    if last is None or frame.act < 0 or last.is_symmetric or not set(source.codes).isdisjoint((*last.actors, *last.recipients)):
        return ()
    is_joined = scene.chunks[trigger].lemma() in word_list("joining_verbs")  # "joined the criticism"
    return last.recipients if is_joined or not word_list("alike").isdisjoint(scene.words_of(scene.chunks[frame.act])) else ()


def _commented(scene: Scene, frame: Frame, source: Party, trigger: int) -> tuple[str, ...]:
    """The pair whose talks third parties comment on."""
    main = scene.context.main if scene.context is not None else None
    if main is None or frame.type not in ("SUPPORT", "REQUEST") or not set(source.codes).isdisjoint(main):
        return ()
    if _is_about_talks(scene, trigger):
        return main
    last = scene.memory.last_act
    behind = scene.chunks[trigger + 1] if trigger + 1 < len(scene.chunks) else scene.chunks[trigger]
    is_joint = last is not None and last.is_symmetric and set(source.codes).isdisjoint(last.actors)
    return last.actors if last is not None and is_joint and behind.text in word_list("outcomes") else ()


def _last_attacker(scene: Scene) -> str | None:
    """Who struck last, in this sentence or before."""
    here = (candidate.actors[0] for candidate in reversed(scene.found) if candidate.type in HOSTILE and not candidate.is_symmetric)
    return next(here, scene.memory.attacker)


def _is_about_blow(scene: Scene, main: int) -> bool:
    """Whether blame, praise or a demand is about the blow last told: "condemned the raid", "an end to the strikes", "deplored it"."""
    last = scene.memory.last
    for chunk in scene.chunks[main + 1 : main + 1 + TOPIC_REACH]:
        if chunk.kind == "V":
            return False
        if chunk.names_act(BLOWS):
            return True
        if last is not None and last.type in ("COERCE", "SANCTION") and not word_list("sentences_passed").isdisjoint(scene.words_of(chunk)):
            return True  # "jailed a reporter … condemned the sentence"
        if chunk.is_pronoun and chunk.prep is None and scene.sentence.lower[chunk.first] in word_list("topics"):
            return last is not None and last.type in CONFLICT
    return False


def _is_about_talks(scene: Scene, main: int) -> bool:
    """Whether a third party's word concerns what two others do: "applauded the agreement", "called for restraint"."""
    for chunk in scene.chunks[main + 1 : main + TOPIC_REACH]:
        if chunk.kind == "V":
            return False
        if chunk.names_act(TALKS) or not word_list("peace_steps").isdisjoint(scene.words_of(chunk)):
            return True
    return False
