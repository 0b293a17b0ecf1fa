"""Acts told by an active verb: who does it, to whom, and what the parties make of the act."""

from dataclasses import replace

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_source, find_speaking_victim
from entente.coder.acts.aims import find_provoker
from entente.coder.acts.answers import answer, answer_challenger, emit_by_both_sides, is_about_it
from entente.coder.acts.asides import add_asides
from entente.coder.acts.bystanders import only_stands_by
from entente.coder.acts.entailed import add_entailed
from entente.coder.acts.foremost import find_foremost
from entente.coder.acts.frames import Frame
from entente.coder.acts.gatherings import GATHERED, emit_gathering, meet_at_once
from entente.coder.acts.home_matters import goes_to_own_court, helps_own, is_domestic, names_another
from entente.coder.acts.labels import is_in_label
from entente.coder.acts.moved_objects import admits_people, moves_forces
from entente.coder.acts.outlook import has_bare_object
from entente.coder.acts.several_subjects import read_among_several
from entente.coder.acts.targets import (
    OPEN_CLAUSED,
    find_any_target,
    find_guests,
    find_host_here,
    find_only_other,
    find_place_of_visit,
    find_purpose_target,
    find_target,
    with_further,
)
from entente.coder.candidates import BLOWS, Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import relative_antecedent, relative_before
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.arrivals import are_forces, are_shells, arrives_with_aid, visit_of_forces
from entente.coder.tellings.askings import find_asked_doer
from entente.coder.tellings.charges import find_account, find_accused, find_speaker
from entente.coder.tellings.complaints import emit_complaint
from entente.coder.tellings.deeds import find_doers_of_antecedent, find_doers_of_them
from entente.coder.tellings.mediators import find_mediated
from entente.coder.tellings.movements import find_owner_by_account
from entente.coder.tellings.retellings import emit_visit_here
from entente.lexicon.geography import load_geography
from entente.lexicon.wordlists import word_list

# How sure a reading is, by where the other party stands; the order is what counts: surer readings of a pair win.
STATED, NEARBY, BEYOND, HOSTED = 0.9, 0.75, 0.6, 0.85
DOMESTIC_TYPES = frozenset({"REJECT", "SUPPORT", "ACCUSE", "COERCE", "REQUEST", "SANCTION", "ASSAULT"})
SYMMETRIC_ALONE = frozenset({"AGREE", "CONSULT", "COOPERATE", "SUPPORT", "REJECT"})  # acts that two subjects do to each other
ALONE_RULES = {  # where only some acts of the type are: the rules that tell them
    "AGREE": ("verb: agree", "verb: concur", "verb: consent", "agree-to-act: agree", "sign", "agree-cooperation"),
    "REJECT": ("fail", "refuse-to-act: fail"),
    "SUPPORT": ("establish-relations", "open-embassy", "exchange-envoys"),
}
AGREEING = ("verb: agree", "agree-to-act: agree")
OF_TWO = ("return-visit", "establish-relations")  # which one of two does to the other, whom nobody need name again
UNDER_ANOTHER = ("allow-act", "force-act")  # who allows or forces acts, not who then does what he may
RECIPROCAL = (["each", "other"], ["one", "another"])
TOWARDS = ("on", "against", "with", "over")  # "the embargo on X which Y imposed"
VISITORS = frozenset({"official", "office", "pronoun", "name", "adjective"})
CONCERNING = frozenset(
    {"AID", "ACCUSE", "SUPPORT", "MOBILIZE", "AGREE", "THREATEN", "ASSAULT"}
)  # acts that concern somebody, wherever he is named


def emit_active(scene: Scene, chain: list[int], main: int, end: int, frame: Frame, status: str) -> None:
    """Adds the act of an active verb group `main` that governs the chunks before `end`."""
    chunks = scene.chunks
    lemma = chunks[chain[0] if frame.rule.startswith(UNDER_ANOTHER) else main].lemma()
    subject = find_subject(chunks, chain[0])
    source = find_source(scene, subject, chain[0], frame.type, lemma)
    if source is None and frame.is_inverted and subject is not None:
        source = party_of(chunks, subject, acting=False)  # who suffers need not be one who acts
    if source is None and frame.type == "MOBILIZE":
        source = find_owner_by_account(scene, subject, main)
    if source is None:
        if frame.type in OPEN_CLAUSED:
            scene.used_acts.update(range(main + 1, end))  # nor has what a text or somebody unnamed asks for
        emit_gathering(scene, main, end, frame, status)
        emit_by_both_sides(scene, subject, main, frame, status)
        return
    if subject is None and frame.type != "REQUEST":
        frame = replace(frame, is_strict=True)  # a council's own paragraph names whom it means
    is_homeward = "home" in scene.sentence.lower[chunks[main].first : chunks[main].last + 2]
    if frame.mode == "visit" and (is_homeward or lemma in word_list("departing_verbs")) and are_forces(source):
        frame = replace(frame, type="RETREAT", mode="withdraw", targets=("from", "in", "object"))
    if frame.act >= 0:
        scene.used_acts.add(frame.act)
    if frame.type in OPEN_CLAUSED:
        scene.used_acts.update(range(main + 1, end))  # what is refused, asked or threatened has not happened
    if len(source.codes) >= 2 and _is_reciprocal(scene, main):
        scene.add(frame, source.codes, (), main, source.mentions, status=status, confidence=STATED, is_symmetric=True)
        return
    frame = read_among_several(scene, chain, end, frame, source, lemma)
    if frame.mode == "visit" and emit_visit_here(scene, main, frame, source, status):
        return
    start = chain[0] + 1
    exclude = load_geography().with_territories(source.codes)
    is_comment = frame.type in ("ACCUSE", "SUPPORT") and frame.act < 0
    doers = (find_doers_of_them(scene, main, exclude) or find_doers_of_antecedent(scene, main, exclude)) if is_comment else ()
    if doers:
        scene.add(frame, source.codes, doers, main, source.mentions, status=status, confidence=NEARBY)
        return
    accused = find_accused(scene, main, exclude) if frame.type == "ACCUSE" and frame.act < 0 else None
    if accused is not None:
        scene.add_between(frame, source, accused, main, status=status, confidence=STATED)
        return
    frame, foremost = find_foremost(scene, main, end, frame, source, exclude)
    target = foremost or find_host_here(scene, main, frame, exclude) or find_target(scene, start, end, frame, exclude)
    confidence = STATED
    if target is not None and frame.rule.startswith("call-") and is_in_label(scene, main, target):
        answer(scene, frame, source, status, main)
        return
    if target is not None and len(source.codes) >= 2 and frame.is_symmetric and only_stands_by(chunks, target):
        target = None
    if (
        target is not None
        and frame.mode == "access"
        and target.mentions[0].kind == "definite"
        and exclude.intersection(target.mentions[0].codes)
    ):
        return  # "allows the two armies to": nobody's consent to another
    if target is not None and not frame.is_symmetric:
        target = with_further(chunks, target, len(chunks), exclude)
    if target is None and 0 <= frame.act < chain[0]:
        towards = ("with",) if frame.is_symmetric else TOWARDS  # "the conference on X which Y convened" is not X's
        target = find_target(scene, frame.act + 1, chain[0], replace(frame, targets=towards), exclude)
    has_owner = foremost is not None and frame.type in ("COERCE", "ASSAULT")
    has_owner = has_owner or frame.rule.startswith("call-untrue")  # "called the idea of Russian meddling absurd" answers another
    named = replace(frame, targets=("object",)) if frame.rule.startswith("call-") else frame  # not whom "a breach of X's rights" wrongs
    if frame.type in DOMESTIC_TYPES and not (frame.is_symmetric or has_owner) and is_domestic(chunks, start, end, named, source):
        return
    if frame.type == "AID" and helps_own(scene, start, end):
        return
    if target is None and frame.type == "ACCUSE" and goes_to_own_court(scene, main, end):
        return
    if target is None and len(source.codes) >= 2 and frame.is_symmetric and not frame.rule.startswith("role:"):
        if frame.rule.startswith("state:") and frame.act + 1 < end and chunks[frame.act + 1].prep in frame.targets:
            return  # "are in touch with the families"
        scene.add(frame, source.codes, (), main, source.mentions, status=status, confidence=STATED, is_symmetric=True)
        return
    if target is None and subject is not None and _points_to_another(scene, main, end, frame):
        teller = find_speaker(chunks, subject, main) or find_account(scene, subject)
        target = teller if teller is not None and set(teller.codes).isdisjoint(source.codes) else None
    if target is None and frame.mode == "visit" and source.mentions[0].kind in VISITORS:
        target = find_place_of_visit(chunks, main, exclude)
    if target is None and frame.rule.startswith(OF_TWO):
        target = scene.other_of_pair(source, main)
    if target is None and frame.type == "REQUEST":
        target = find_asked_doer(scene, chain[0], exclude)
    if target is None and frame.type == "MOBILIZE":
        target = find_provoker(scene, source, main, exclude)
        if target is None and len(source.codes) == 2 and not word_list("each_of_both").isdisjoint(scene.sentence.word_set):
            scene.add(frame, source.codes, (), main, source.mentions, status=status, confidence=STATED, is_symmetric=True)
            return
    if target is None:
        if frame.rule.startswith("attitude"):
            answer(scene, frame, source, status, main)
        mediated = find_mediated(scene, frame, main, source)
        if mediated:
            scene.add(frame, source.codes, mediated, main, source.mentions, status=status, confidence=BEYOND)
        if frame.type == "CONSULT" or (frame.rule == "verb: leave" and not are_forces(source)):
            return  # also "heard it out and left": no army pulled out
        if frame.is_strict:
            answer_challenger(scene, frame, source, status, main)
            return
        if not is_about_it(scene, main, frame):
            target, confidence = _find_loose_target(scene, chain[0], end, frame, exclude)
    if target is None and _is_alleged_by_foe(scene, subject, main, frame, source):
        return
    if target is None or (frame.type == "AGREE" and len(source.codes) >= 2 and _is_no_partner(scene, frame, target)):
        found = len(scene.found)
        _emit_alone(scene, start, end, main, frame, source, status)
        concerns_other = scene.is_alone and len(scene.found) == found and frame.type in CONCERNING
        concerns_other = concerns_other and not _is_done_to_nameless(scene, frame, chain[0])
        other = find_only_other(scene, frame, exclude) if concerns_other else None
        if other is not None:
            _emit_dyad(scene, chain, main, end, frame, source, other, status, BEYOND)
    elif not emit_complaint(scene, main, frame, source, target, status):
        _emit_dyad(scene, chain, main, end, frame, source, target, status, confidence)
        add_entailed(scene, main, end, frame, source, target)
        add_asides(scene, frame, source, target, main, end, status)
        _ask_others(scene, chain[-1], main, frame, source, status)


def _is_alleged_by_foe(scene: Scene, subject: int | None, main: int, frame: Frame, source: Party) -> bool:
    """Adds the charge in "X said Y's army had shelled a post", where the article is about the two; whether it is one."""
    pair = scene.context.main if scene.context is not None and not scene.is_alone else None
    if pair is None or subject is None or frame.type != "ASSAULT":
        return False
    teller = find_speaker(scene.chunks, subject, main)
    if teller is None or {*teller.codes, *source.codes} != set(pair):
        return False
    claim = replace(frame, type="ACCUSE", mode="allege", rule=f"allege-{frame.rule}")
    scene.add_between(claim, teller, source, main, confidence=NEARBY)
    return True


def _is_reciprocal(scene: Scene, main: int) -> bool:
    """Whether the object of a verb group is "each other", or "the other" behind "each side"."""
    behind = scene.chunks[main + 1] if main + 1 < len(scene.chunks) else None
    if behind is None or behind.prep is not None:
        return False
    words = scene.words_of(behind)
    subject = find_subject(scene.chunks, main) if words == ["the", "other"] else None
    return words in RECIPROCAL or (subject is not None and scene.words_of(scene.chunks[subject])[0] == "each")


def _points_to_another(scene: Scene, main: int, end: int, frame: Frame) -> bool:
    """Whether a pronoun behind the verb cannot mean who acts: "gave it aid"; nobody attacks or seizes his own: "bombed its ports"."""
    for chunk in scene.chunks[main + 1 : end]:
        if chunk.kind != "N" or chunk.is_time:
            continue
        word = scene.sentence.lower[chunk.first]
        if chunk.is_pronoun and word in word_list("object_pronouns"):
            return True
        if frame.type in ("ASSAULT", "COERCE") and chunk.prep in (None, "on", "at") and word in word_list("possessives"):
            return True
    return False


def _ask_others(scene: Scene, last: int, main: int, frame: Frame, source: Party, status: str) -> None:
    """Adds the same request to others whom the sentence asks for something else: "asked X to stop and Y to wait"."""
    if frame.type != "REQUEST":
        return
    chunks = scene.chunks
    for position in range(last + 1, len(chunks) - 2):
        if chunks[position].kind in (";", "S", "R") or (chunks[position].kind == "V" and chunks[position].is_finite):
            return
        other, verb = chunks[position + 1], chunks[position + 2]
        is_asked = chunks[position].kind == "C" and other.kind == "N" and other.prep is None and verb.kind == "V" and verb.is_infinitive
        party = party_of(chunks, position + 1, acting=True, exclude=frozenset(source.codes)) if is_asked else None
        if party is not None:
            scene.add_between(frame, source, party, main, status=status, confidence=NEARBY)


def _find_loose_target(scene: Scene, verb: int, end: int, frame: Frame, exclude: frozenset[str]) -> tuple[Party | None, float]:
    """The other party where the frame's prepositions gave none, and how sure that is."""
    chunks = scene.chunks
    antecedent = relative_antecedent(chunks, verb)
    if antecedent is not None:
        target = party_of(chunks, antecedent, acting=False, exclude=exclude)
        if target is not None:
            return target, STATED
        if _is_done_to_nameless(scene, frame, verb):
            return None, BEYOND
    target = find_any_target(scene, verb + 1, end, frame, exclude) or find_purpose_target(scene, verb, frame, exclude)
    if target is not None:
        return target, NEARBY
    if scene.is_alone or frame.type in OPEN_CLAUSED:
        target = find_any_target(scene, end, len(chunks), frame, exclude, beyond=True)
    return target, BEYOND


def _is_done_to_nameless(scene: Scene, frame: Frame, verb: int) -> bool:
    """Whether a relative clause says to whom a blow goes, who is no country: "the party, which Turkey has fought"."""
    if frame.type not in BLOWS or relative_antecedent(scene.chunks, verb) is None or has_bare_object(scene.chunks, verb, len(scene.chunks)):
        return False
    return relative_before(scene.chunks, verb) is not None


def _emit_alone(scene: Scene, start: int, end: int, main: int, frame: Frame, source: Party, status: str) -> None:
    """Adds an act whose sentence names no other party: what two subjects do to each other, or an answer to somebody named before."""
    if frame.rule.startswith("role:") and scene.chunks[frame.act].names_act(("trade_partner",)) and _serve_another(scene):
        return
    rules = ALONE_RULES.get(frame.type)
    is_pair = frame.type == "RETREAT" and len(source.codes) == 2 and _is_one_pair(scene, frame, source)
    is_truce = frame.type == "RETREAT" and frame.mode == "ceasefire"
    is_mutual = (
        is_pair or is_truce or frame.is_symmetric or (frame.type in SYMMETRIC_ALONE and (rules is None or frame.rule.startswith(rules)))
    )
    if len(source.codes) >= 2 and (is_mutual or not word_list("each_other").isdisjoint(scene.sentence.word_set)):
        scene.add(frame, source.codes, (), main, source.mentions, status=status, confidence=STATED, is_symmetric=True)
    elif not names_another(scene, start, end, frame):
        answer(scene, frame, source, status, main)


def _serve_another(scene: Scene) -> bool:
    """Whether several are customers of somebody unnamed, and not each of the other: "X and Y remain the biggest buyers"."""
    return word_list("each_other").union(word_list("each_of_both")).isdisjoint(scene.sentence.word_set)


def _is_no_partner(scene: Scene, frame: Frame, target: Party) -> bool:
    """Whether two agree on somebody or somewhere, not with him: "agreed to share information on X", "to act in the Security Council"."""
    if frame.rule.startswith("agree-to-act") and scene.chunks[target.chunk].prep in ("on", "about", "over"):
        return True
    if frame.rule.startswith("accept-proposal") and target.chunk == frame.act:
        return False  # "took up the UN offer"
    if frame.rule.startswith(AGREEING) and _is_owner_or_place(scene.chunks[target.chunk], target):
        return True
    return target.mentions[0].kind == "organisation" and scene.chunks[target.chunk].prep != "with"


def _is_owner_or_place(chunk: Chunk, target: Party) -> bool:
    """Whether a name only says where something is or whose a thing is: "agreed in Lima", "for an answer to American subsidies"."""
    mention = target.mentions[0]
    is_place = chunk.prep in ("in", "at") and mention.kind in ("capital", "city", "region")
    return is_place or (mention.kind == "adjective" and mention.head == "none" and chunk.prep not in (None, "with"))


def _is_one_pair(scene: Scene, frame: Frame, source: Party) -> bool:
    """Whether two who withdraw or give something up do so from each other: "both", or the two that the article is about."""
    if source.mentions[0].kind in ("definite", "pronoun"):
        return True
    if frame.mode == "withdraw" and are_forces(source) and not word_list("lines").isdisjoint(scene.sentence.word_set):
        return True  # "the armies of X and Y pulled back from the river"
    main = scene.context.main if scene.context is not None and not scene.context.is_alone else None
    return frame.mode == "withdraw" and main is not None and set(main) == set(source.codes)


def _emit_dyad(
    scene: Scene,
    chain: list[int],
    main: int,
    end: int,
    frame: Frame,
    source: Party,
    target: Party,
    status: str,
    confidence: float,
) -> None:
    """Adds an act whose parties are both known."""
    chunks = scene.chunks
    verb = chunks[main].verb
    both = source.mentions + target.mentions
    if (
        frame.mode == "withdraw"
        and frame.type == "RETREAT"
        and target.mentions[0].kind == "organisation"
        and not moves_forces(chunks, main)
    ):
        frame = replace(frame, type="SANCTION")  # "left the African Union"
    if frame.type == "REQUEST" and chunks[target.chunk].prep == "against":
        frame = replace(frame, type="ACCUSE", mode="disapprove")
    if frame.rule.startswith("open-border") and (target.mentions[0].head == "person" or admits_people(scene, main, end)):
        frame = replace(frame, type="AID", mode=None)
    if frame.act >= 0 and frame.type in ("CONSULT", "AGREE") and verb is not None and "host" in verb.keys:
        guests = find_guests(chunks, frame.act, frozenset(source.codes))
        if len(guests) >= 2:
            scene.add(frame, guests, (), main, source.mentions, status=status, confidence=HOSTED, is_symmetric=True)
            return
    if frame.mode == "multilateral" and len(target.codes) >= 2:  # who brings others together is no party to their talks
        scene.add(frame, target.codes, (), main, target.mentions, status=status, confidence=GATHERED, is_symmetric=True)
        return
    if _announces_others(scene, frame, source, target):
        others = replace(frame, type="AGREE", mode=None)
        scene.add(others, target.codes, (), main, target.mentions, status=status, confidence=HOSTED, is_symmetric=True)
        return
    if frame.mode == "visit" and not are_shells(scene, source) and arrives_with_aid(scene, chain[0], source):
        frame = replace(frame, type="AID", mode=None, is_host=False)
    if frame.mode == "visit":
        frame = visit_of_forces(scene, frame, source, main, end)
    if not frame.type:
        return
    if frame.rule.startswith("drop-demand") and target.chunk == frame.act and chunks[frame.act].mentions:
        frame = replace(frame, type="REJECT")  # "blocked Spain's bid": the demand is the other's
    is_symmetric = frame.is_symmetric and frame.mode != "visit"
    if frame.type == "CONSULT" and (is_symmetric or frame.is_host) and frame.mode != "phone" and meet_at_once(scene, target):
        scene.add(frame, source.codes + target.codes, (), main, both, status=status, confidence=confidence, is_symmetric=True)
        return
    if (frame.is_host and frame.type == "CONSULT") or frame.is_inverted:
        scene.add(frame, target.codes, source.codes, main, both, status=status, confidence=confidence)
        return
    if not is_symmetric and frame.type in ("ASSAULT", "COERCE"):
        victim = find_speaking_victim(chunks, chain[0], target) or _find_teller(scene, source, target)
        if victim is not None:
            claim = replace(frame, type="ACCUSE", mode="allege", rule=f"allege-{frame.rule}")
            scene.add_between(claim, victim, source, main, confidence=confidence)
            return
    is_apart = len(source.codes) > 1 and not word_list("one_by_one").isdisjoint(scene.sentence.word_set)
    if is_symmetric and (frame.rule.startswith("role:") or is_apart):
        for code in source.codes:  # "X and Y are customers of Z", "signed separately with Z": not of each other
            scene.add(frame, (code, *target.codes), (), main, both, status=status, confidence=confidence, is_symmetric=True)
    elif is_symmetric and not (len(target.codes) >= 2 and len(source.codes) == 1):
        scene.add(frame, source.codes + target.codes, (), main, both, status=status, confidence=confidence, is_symmetric=True)
    else:
        scene.add(frame, source.codes, target.codes, main, both, status=status, confidence=confidence)


def _find_teller(scene: Scene, source: Party, target: Party) -> Party | None:
    """The victim by whose account alone an attack is told: "according to X, Y's planes bombed the town"."""
    teller = find_account(scene, source.chunk)
    return teller if teller is not None and not set(teller.codes).isdisjoint(target.codes) else None


def _announces_others(scene: Scene, frame: Frame, source: Party, target: Party) -> bool:
    """Whether somebody tells or brings about what two others agree: "announced the truce between X and Y"."""
    is_between = scene.chunks[target.chunk].prep in ("between", "among") and len(target.codes) >= 2 and len(source.codes) == 1
    return is_between and frame.act >= 0 and scene.chunks[frame.act].names_act(("agreement", "truce"))
