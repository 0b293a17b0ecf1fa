"""To whom the act of an active verb goes: where he is looked for, in this order, and what rules him or the act out."""

from dataclasses import replace

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor, find_agent
from entente.coder.acts.active.act import BEYOND, NEARBY, STATED, ActiveAct
from entente.coder.acts.aims import find_provoker
from entente.coder.acts.answers import answer, answer_challenger, is_about_it
from entente.coder.acts.bystanders import only_stands_by
from entente.coder.acts.foremost import find_foremost
from entente.coder.acts.frames import Frame
from entente.coder.acts.home_matters import goes_to_own_court, helps_irregulars, helps_own, is_domestic
from entente.coder.acts.labels import is_in_label
from entente.coder.acts.outlook import has_bare_object
from entente.coder.acts.own_affairs import is_own_affair
from entente.coder.acts.regrets import find_place_of_apology
from entente.coder.acts.targets import (
    OPEN_CLAUSED,
    find_any_target,
    find_host_here,
    find_place_of_visit,
    find_purpose_target,
    find_target,
    with_further,
)
from entente.coder.acts.victims import find_occasion
from entente.coder.candidates import BLOWS, HOSTILE, JUDGED, Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import relative_antecedent, relative_before
from entente.coder.tellings.blame.charges import find_account, find_speaker
from entente.coder.tellings.envoys.missions import find_accrediting
from entente.coder.tellings.force.arrivals import are_forces
from entente.coder.tellings.pleas.askings import find_asked_doer
from entente.coder.tellings.visits.mediators import find_mediated
from entente.lexicon.wordlists import word_list

DOMESTIC_TYPES = frozenset({"REJECT", "SUPPORT", "ACCUSE", "COERCE", "REQUEST", "SANCTION", "ASSAULT"})
OF_TWO = ("return-visit", "establish-relations")  # which one of two does to the other, whom nobody need name again
TOWARDS = ("on", "against", "with", "over")  # "the embargo on X which Y imposed"
OWNED_PLACES = {  # where what stands behind a possessive is another's than who acts: "bombed its ports", "massed troops on its border"
    "ASSAULT": (None, "on", "at", "of"),
    "COERCE": (None, "on", "at", "of"),
    "MOBILIZE": ("on", "at", "near", "along", "off", "over", "to"),
}
ANSWERED = frozenset({"REJECT", "THREATEN", "ASSAULT", "COERCE", "SANCTION", "REQUEST", "ACCUSE"})  # for what one strikes back
GRANTED = frozenset({"AID", "AGREE", "REJECT", "CONCEDE"})  # what is given to who has turned to somebody, or refused
BLOW_REACH, LIKE_REACH = 2, 1  # sentences back in which the blow, or the like act, was told
VISITORS = frozenset({"official", "office", "pronoun", "name", "adjective"})


def find_recipient(act: ActiveAct) -> bool:
    """Looks where the object, the place of the article and the frame's prepositions name the other party; ends nothing."""
    scene, main = act.scene, act.main
    act.frame, act.foremost = find_foremost(scene, act.chain, main, act.end, act.frame, act.source, act.exclude)
    act.target = (
        act.foremost
        or find_host_here(scene, main, act.frame, act.exclude)
        or _find_met(act)
        or _find_wronged_antecedent(act)
        or find_target(scene, act.start, act.end, act.frame, act.exclude)
    )
    return False


def _find_met(act: ActiveAct) -> Party | None:
    """Whom somebody meets, told right behind the verb, whoever else he talks with: "met the king of Spain after talks with Chile"."""
    behind = act.chunks[act.main + 1 : act.end]
    if act.lemma != "meet" or act.frame.type != "CONSULT" or act.frame.act >= 0 or not behind or behind[0].is_time:
        return None
    is_of_office = behind[0].names_holder() and len(behind) > 1 and behind[1].prep == "of" and bool(behind[1].mentions)
    if behind[0].kind != "N" or behind[0].prep is not None or not (behind[0].mentions or is_of_office):
        return None
    end = act.main + (3 if is_of_office else 2)
    return find_target(act.scene, act.start, end, replace(act.frame, targets=("object", "of")), act.exclude)


def set_council_aside(act: ActiveAct) -> bool:
    """Bars the council in which something is vetoed from being the one who is refused: "vetoed a UN resolution"."""
    if act.lemma in word_list("stances_on_papers") and _is_of_council(act.chunks[act.main + 1 : act.main + 2]):
        return True  # "would oppose any new UN resolution", "supported the UN's resolutions": the council proposed nothing
    if act.lemma == "veto":
        act.exclude |= word_list("vetoed_bodies")
    return False


def _is_of_council(behind: list[Chunk]) -> bool:
    """Whether what is opposed is a resolution of a council in which one votes."""
    codes = {code for chunk in behind for mention in chunk.mentions for code in mention.codes}
    return any(chunk.text in ("resolution", "resolutions") for chunk in behind) and bool(codes) and word_list("vetoed_bodies") >= codes


def _find_wronged_antecedent(act: ActiveAct) -> Party | None:
    """Whose people a relative clause tells a blow to: "the Palestinians whom it deported to Lebanon"."""
    antecedent = relative_antecedent(act.chunks, act.chain[0]) if act.frame.type in BLOWS else None
    if antecedent is None or has_bare_object(act.chunks, act.main, act.end):
        return None
    if not any(mention.head == "person" for mention in act.chunks[antecedent].mentions):
        antecedent += 1  # "the return of the men"
    is_people = antecedent < act.main and any(mention.head == "person" for mention in act.chunks[antecedent].mentions)
    return party_of(act.chunks, antecedent, acting=False, exclude=act.exclude) if is_people else None


def answer_label(act: ActiveAct) -> bool:
    """Adds the answer of who calls something by a label that names a third: "called it a Soviet relic"."""
    if act.target is None or not act.frame.rule.startswith("call-") or not is_in_label(act.scene, act.main, act.target):
        return False
    answer(act.scene, act.frame, act.source, act.status, act.main)
    return True


def set_bystander_aside(act: ActiveAct) -> bool:
    """Takes back a recipient who only stands by what several do with each other; ends nothing."""
    if (
        act.target is not None
        and act.has_several_doers
        and act.frame.is_symmetric
        and only_stands_by(act.scene, act.target, act.frame.type)
    ):
        act.target = None
    return False


def is_own_permission(act: ActiveAct) -> bool:
    """Whether somebody allows what he himself is part of, "allows the two armies to": nobody's consent to another."""
    target = act.target
    if target is None or act.frame.mode != "access":
        return False
    return target.mentions[0].kind == "definite" and not act.exclude.isdisjoint(target.mentions[0].codes)


def add_further_recipients(act: ActiveAct) -> bool:
    """Takes those who stand beside the recipient as recipients too; ends nothing."""
    if act.target is not None and not act.frame.is_symmetric:
        act.target = with_further(act.chunks, act.target, len(act.chunks), act.exclude)
    return False


def look_behind_act_noun(act: ActiveAct) -> bool:
    """Looks behind an act noun that stands before its verb: "the embargo on X which Y imposed"; ends nothing."""
    if act.target is None and 0 <= act.frame.act < act.chain[0]:
        towards = ("with",) if act.frame.is_symmetric else TOWARDS  # "the conference on X which Y convened" is not X's
        named = replace(act.frame, targets=towards)
        act.target = find_target(act.scene, act.frame.act + 1, act.chain[0], named, act.exclude)
    return False


def is_home_matter(act: ActiveAct) -> bool:
    """Whether the act is one at home: upon own people, help for them, a charge brought to an own court."""
    frame = act.frame
    if frame.rule.startswith("build-plant") and act.chunks[act.main].is_infinitive:
        return True  # "lent Y money to build a dam": told by the loan
    has_owner = act.foremost is not None and frame.type in ("COERCE", "ASSAULT")
    has_owner = has_owner or frame.rule.startswith("call-untrue")  # "called the idea of Russian meddling absurd" answers another
    if frame.type in DOMESTIC_TYPES and not (frame.is_symmetric or has_owner):
        named = replace(frame, targets=("object",)) if frame.rule.startswith("call-") else frame  # not whom "a breach of X's rights" wrongs
        if is_domestic(act.chunks, act.start, act.end, named, act.source):
            return True
    if frame.type == "AID" and (
        helps_own(act.scene, act.start, act.end, frozenset(act.source.codes)) or helps_irregulars(act.scene, frame, act.target)
    ):
        return True
    if act.target is None and frame.type == "MOBILIZE" and is_own_affair(act.scene, act.main + 1, act.end, frame):
        return True  # "sent soldiers into the slums of its capital"
    return act.target is None and frame.type == "ACCUSE" and goes_to_own_court(act.scene, act.main, act.end)


def tell_of_several(act: ActiveAct) -> bool:
    """Adds a mutual act of several doers that names nobody else."""
    frame = act.frame
    if act.target is not None or not act.has_several_doers or not frame.is_symmetric or frame.rule.startswith("role:"):
        return False
    if frame.rule.startswith("sign-agreement") and act.lemma in word_list("proposing_verbs"):
        return True  # "X and Y proposed a treaty": to others
    is_with_citizens = frame.rule.startswith("state:") and frame.act + 1 < act.end and act.chunks[frame.act + 1].prep in frame.targets
    if not is_with_citizens:  # "are in touch with the families"
        act.add_between_doers()
    return True


def look_into_clause(act: ActiveAct) -> bool:
    """Takes the doer whom a clause names who did what is praised or blamed: "deplored the licences that Y awards"; ends nothing."""
    chunks, thing = act.chunks, act.main + 1
    if act.target is not None or act.frame.type not in JUDGED or thing + 3 >= len(chunks):
        return False
    is_thing = chunks[thing].kind == "N" and chunks[thing].prep is None and not chunks[thing].mentions
    opener, doer, verb = chunks[thing + 1 : thing + 4]
    is_clause = opener.kind in ("R", "H") and opener.text != "who" and doer.kind == "N" and doer.prep is None
    if is_thing and is_clause and verb.kind == "V" and verb.is_finite and not verb.is_passive:
        act.target = party_of(chunks, thing + 2, acting=True, exclude=act.exclude)
    return False


def look_at_teller(act: ActiveAct) -> bool:
    """Takes the teller, or who acts upon it, where a pronoun cannot mean who acts: "X said Y had bombed its ports"; ends nothing."""
    if act.target is None and act.subject is not None and _points_to_another(act):
        teller = (
            find_speaker(act.chunks, act.subject, act.main)
            or find_account(act.scene, act.subject)
            or _find_answering(act.chunks, act.subject)
        )
        act.target = teller if teller is not None and set(teller.codes).isdisjoint(act.source.codes) else None
    return False


def look_at_answering(act: ActiveAct) -> bool:
    """Takes who strikes back for what a clause of occasion tells: "X expelled Y's envoy after Y refused to apologise"; ends nothing."""
    if act.target is not None or act.subject is None or act.frame.type not in ANSWERED:
        return False
    act.target = _find_wrongdoer_told(act)
    act.target = act.target or find_occasion(act.scene, act.source, act.subject)
    return False


def _find_wrongdoer_told(act: ActiveAct) -> Party | None:
    """Who did to the subject what a clause behind it tells: "Peru, whose fishermen were seized by Chile, closed the border"."""
    if act.subject is None or act.main + 1 >= len(act.chunks) or act.chunks[act.main + 1].is_pronoun:
        return None
    opener = next((place for place in range(act.subject + 1, act.main) if act.chunks[place].text == "whose"), None)
    if opener is None or act.chunks[act.chain[0] - 1].kind != ",":
        return None
    told = [other for other in act.scene.found if opener < other.trigger < act.main and other.recipients == act.source.codes]
    if told:
        return Party(told[-1].actors, (), act.main) if told[-1].type in HOSTILE else None
    suffered = next((place for place in range(opener + 1, act.chain[0]) if act.chunks[place].is_passive), None)
    doer = find_agent(act.chunks, suffered) if suffered is not None else None
    is_other = doer is not None and set(doer.codes).isdisjoint(act.source.codes)
    return Party(doer.codes, doer.mentions, act.main) if is_other and doer is not None else None


def look_at_blow(act: ActiveAct) -> bool:
    """Takes who struck right before, where concern is voiced by who was struck and nobody else is named; ends nothing."""
    told = act.scene.memory.last_deed
    if act.target is not None or told is None or not act.frame.rule.startswith("voice-concern"):
        return False
    is_recent = act.scene.sentence.number - told.sentence <= BLOW_REACH and told.type in HOSTILE
    if (
        is_recent
        and set(told.recipients) == set(act.source.codes)
        and not any(chunk.mentions for chunk in act.chunks[act.main + 1 : act.end])
    ):
        act.target = Party(told.actors, (), act.main)
    return False


def look_at_like_act(act: ActiveAct) -> bool:
    """Takes to whom another did the same right before: "Peru apologised to Chile. Bolivia apologised as well."; ends nothing."""
    told = act.scene.memory.by_type.get(act.frame.type)
    if act.target is not None or told is None or act.frame.is_symmetric or told.is_symmetric:
        return False
    if told.rule.partition(":")[0] != act.frame.rule.partition(":")[0]:
        return False
    if act.scene.sentence.number - told.sentence > LIKE_REACH or not {*told.actors, *told.recipients}.isdisjoint(act.source.codes):
        return False
    start = act.chunks[act.subject].last + 1 if act.subject is not None else act.chunks[act.chain[0]].first
    end = act.chunks[act.end].first if act.end < len(act.chunks) else len(act.scene.sentence.lower)
    words = act.scene.sentence.lower[start:end]
    is_like = not word_list("likewise").isdisjoint(words) or ("well" in words and words[words.index("well") - 1] == "as")
    if is_like and not any(chunk.mentions and not chunk.is_pronoun for chunk in act.chunks[act.main + 1 : act.end]):
        act.target = Party(told.recipients, (), act.main)
    return False


def look_by_kind(act: ActiveAct) -> bool:
    """Looks where acts of one kind name him: the place of a visit, the other of a pair, who shall do what is asked; ends nothing."""
    scene, frame = act.scene, act.frame
    if act.target is None and frame.mode == "visit" and act.source.mentions[0].kind in VISITORS:
        act.target = find_place_of_visit(act.chunks, act.main, act.exclude)
    if act.target is None and frame.rule.startswith("sign-") and act.subject is not None and _is_envoy(act.chunks[act.subject]):
        act.target = find_accrediting(scene, range(act.main + 1, act.end), act.source)
    if act.target is None:
        act.target = find_place_of_apology(scene, frame, act.exclude)
    if act.target is None and frame.rule.startswith(OF_TWO):
        act.target = scene.other_of_pair(act.source, act.main)
    if act.target is None and frame.is_inverted:
        act.target = _find_fronted_giver(act)
    if act.target is None and frame.type in GRANTED:
        act.target = _find_turned_to(act)
    if act.target is None and frame.type == "REQUEST":
        act.target = find_asked_doer(scene, act.chain[0], act.exclude)
    return False


def _find_turned_to(act: ActiveAct) -> Party | None:
    """Who has turned to the subject, as a clause behind it tells: "The IMF, to which Ukraine turned, has paid out"."""
    if act.subject is None or act.subject + 4 >= act.chain[0] or act.chunks[act.subject + 1].kind != ",":
        return None
    relative, asker, verb = act.chunks[act.subject + 2 : act.subject + 5]
    is_clause = relative.kind == "R" and relative.text in ("which", "whom") and asker.kind == "N" and asker.prep is None
    if not is_clause or verb.kind != "V" or verb.is_passive or verb.lemma().split("_")[0] not in word_list("turning_to"):
        return None
    return party_of(act.chunks, act.subject + 3, acting=True, exclude=act.exclude)


def _find_fronted_giver(act: ActiveAct) -> Party | None:
    """Who gives what somebody receives, told at the head of the clause: "From Paris, Bamako is to get 15 million"."""
    for position in range(act.chain[0]):
        chunk = act.chunks[position]
        opens = position == 0 or act.chunks[position - 1].kind in (";", ",", "C")
        if chunk.kind == "N" and chunk.prep == "from" and chunk.mentions and opens:
            return party_of(act.chunks, position, acting=False, exclude=act.exclude)
    return None


def find_cause_of_arming(act: ActiveAct) -> bool:
    """Looks for who provoked an armed move; adds one that "both" make as made against each other."""
    if act.target is not None or act.frame.type != "MOBILIZE":
        return False
    act.target = find_provoker(act.scene, act.source, act.main, act.exclude)
    is_by_both = len(act.source.codes) == 2 and not word_list("each_of_both").isdisjoint(act.scene.sentence.word_set)
    if act.target is not None or not is_by_both:
        return False
    act.add_between_doers()
    return True


def look_beyond_frame(act: ActiveAct) -> bool:
    """Looks beyond the frame's prepositions and at the sentences before; ends acts that are told in full by now, or not at all."""
    if act.target is not None:
        return False
    scene, main, frame = act.scene, act.main, act.frame
    if frame.rule.startswith("attitude"):
        answer(scene, frame, act.source, act.status, main)
    mediated = find_mediated(scene, frame, main, act.source)
    if mediated:
        scene.add(frame, act.source.codes, mediated, main, act.source.mentions, status=act.status, confidence=BEYOND)
    if frame.type == "CONSULT" or (frame.rule == "verb: leave" and not are_forces(act.source)):
        return True  # also "heard it out and left": no army pulled out
    if frame.is_strict:
        answer_challenger(scene, frame, act.source, act.status, main)
        return True
    if not is_about_it(scene, main, frame):
        act.target, act.confidence = _find_loose_target(scene, act.chain[0], act.end, frame, act.exclude)
    return False


def tell_of_foe(act: ActiveAct) -> bool:
    """Adds the charge in "X said Y's army had shelled a post", where the article is about the two."""
    pair = act.scene.context.main if act.scene.context is not None and not act.scene.is_alone else None
    if act.target is not None or pair is None or act.subject is None or act.frame.type != "ASSAULT":
        return False
    teller = find_speaker(act.chunks, act.subject, act.main)
    if teller is None or {*teller.codes, *act.source.codes} != set(pair):
        return False
    claim = replace(act.frame, type="ACCUSE", mode="allege", rule=f"allege-{act.frame.rule}")
    act.scene.add_between(claim, teller, act.source, act.main, confidence=NEARBY)
    return True


def _is_envoy(chunk: Chunk) -> bool:
    """Whether a noun chunk is an ambassador, who signs where he is posted with those who are at home there."""
    return bool(chunk.titles) and chunk.titles[-1][2] == "ambassador"


def is_done_to_nameless(scene: Scene, frame: Frame, verb: int) -> bool:
    """Whether a relative clause says to whom a blow goes, who is no country: "the party, which Turkey has fought"."""
    if frame.type not in BLOWS or relative_antecedent(scene.chunks, verb) is None or has_bare_object(scene.chunks, verb, len(scene.chunks)):
        return False
    return relative_before(scene.chunks, verb) is not None


def _points_to_another(act: ActiveAct) -> bool:
    """Whether a pronoun behind the verb cannot mean who acts: "gave it aid"; nobody attacks or seizes his own: "bombed its ports"."""
    for chunk in act.chunks[act.main + 1 : act.end]:
        if chunk.kind != "N" or chunk.is_time:
            continue
        word = act.scene.sentence.lower[chunk.first]
        if chunk.is_pronoun and word in word_list("object_pronouns"):
            return True
        if chunk.prep in OWNED_PLACES.get(act.frame.type, ()) and word in word_list("possessives"):
            return True
    return False


def _find_answering(chunks: list[Chunk], subject: int) -> Party | None:
    """Who does something upon what a clause tells: "X closed its border after Y's jets bombed its villages"."""
    opener = subject - 1
    if opener < 1 or chunks[opener].kind != "S" or chunks[opener].text not in word_list("clauses_of_occasion"):
        return None
    verb = next((place for place in range(opener - 1, -1, -1) if chunks[place].kind == "V" and chunks[place].is_finite), None)
    return find_actor(chunks, verb) if verb is not None and not chunks[verb].is_passive else None


def _find_loose_target(scene: Scene, verb: int, end: int, frame: Frame, exclude: frozenset[str]) -> tuple[Party | None, float]:
    """The other party where the frame's prepositions gave none, and how sure that is."""
    chunks = scene.chunks
    antecedent = relative_antecedent(chunks, verb)
    if antecedent is not None:
        target = party_of(chunks, antecedent, acting=False, exclude=exclude)
        if target is not None:
            return target, STATED
        if is_done_to_nameless(scene, frame, verb):
            return None, BEYOND
    target = find_any_target(scene, verb + 1, end, frame, exclude) or find_purpose_target(scene, verb, frame, exclude)
    if target is not None:
        return target, NEARBY
    if scene.is_alone or frame.type in OPEN_CLAUSED:
        target = find_any_target(scene, end, len(chunks), frame, exclude, beyond=True)
    return target, BEYOND
