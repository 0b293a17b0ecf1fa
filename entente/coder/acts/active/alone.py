"""Active acts whose own sentence names no other party."""

from entente.coder.actors.parties import Party
from entente.coder.acts.active.act import BEYOND, ActiveAct
from entente.coder.acts.active.dyads import tell_of_dyad
from entente.coder.acts.active.recipients import is_done_to_nameless
from entente.coder.acts.answers import answer
from entente.coder.acts.frames import Frame
from entente.coder.acts.home_matters import names_another
from entente.coder.acts.moved_objects import moves_forces
from entente.coder.acts.own_affairs import is_own_affair
from entente.coder.acts.targets import find_only_other
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.tellings.blame.charges import find_speaker
from entente.coder.tellings.force.arrivals import are_forces
from entente.lexicon.geography import load_geography
from entente.lexicon.wordlists import word_list

TOGETHER = (  # what several bind themselves to
    "agree-to-act: pledge", "agree-to-act: promise", "agree-to-act: undertake", "verb: pledge", "verb: promise", "verb: undertake",
)  # fmt: skip
SYMMETRIC_ALONE = frozenset({"AGREE", "CONSULT", "COOPERATE", "SUPPORT", "REJECT"})  # acts that two subjects do to each other
ALONE_RULES = {  # where only some acts of the type are: the rules that tell them
    "AGREE": ("verb: agree", "verb: concur", "verb: consent", "agree-to-act: agree", *TOGETHER, "sign", "agree-cooperation"),
    "REJECT": ("fail", "refuse-to-act: fail"),
    "SUPPORT": ("establish-relations", "open-embassy", "exchange-envoys"),
}
AGREEING = ("verb: agree", "agree-to-act: agree")
CONCERNING = frozenset(
    {"AID", "ACCUSE", "SUPPORT", "MOBILIZE", "AGREE", "THREATEN", "ASSAULT"}
)  # acts that concern somebody, wherever he is named
ANSWERING = frozenset({"REJECT", "CONCEDE"})  # what answers somebody, who may be the one who tells of it
DONE_TO_OWN = frozenset({"SANCTION", "RETREAT"})  # what is done to somebody's people and things, told by him
FAVOURING = frozenset({"verb: support", "verb: back", "verb: favour", "verb: favor", "verb: advocate", "verb: champion"})


def tell_alone(act: ActiveAct) -> bool:
    """Adds an act whose sentence names no other party, or only one who has no part in it; whether it was such an act."""
    scene, frame = act.scene, act.frame
    if act.target is not None and not (frame.type == "AGREE" and act.has_several_doers and _is_no_partner(scene, frame, act.target)):
        return False
    found = len(scene.found)
    _emit_alone(act)
    is_concerning = (scene.is_alone and frame.type in CONCERNING) or frame.rule.startswith("recall-envoy")
    concerns_other = is_concerning and len(scene.found) == found
    concerns_other = concerns_other and not is_done_to_nameless(scene, frame, act.chain[0])
    other = find_only_other(scene, frame, act.exclude, act.main) if concerns_other else None
    if other is None and scene.is_alone and len(scene.found) == found:
        other = _find_concerned_teller(act)
    if other is not None:
        act.confidence = BEYOND
        tell_of_dyad(act, other)
    return True


def _find_concerned_teller(act: ActiveAct) -> Party | None:
    """Who tells what another answered him or did to what is "its": "X said Y had rejected the offer", "had expelled its envoy"."""
    if act.subject is None or act.frame.type not in ANSWERING | DONE_TO_OWN or act.chunks[act.subject].is_pronoun:
        return None
    teller = find_speaker(act.chunks, act.subject, act.main)
    if (
        teller is None
        or teller.chunk > act.subject
        or len(teller.codes) != 1
        or not set(teller.codes).isdisjoint({*act.source.codes, *act.exclude})
    ):
        return None
    behind = [chunk for chunk in act.chunks[act.main + 1 : act.end] if chunk.kind == "N" and not chunk.is_time]
    is_owned = any(act.scene.sentence.lower[chunk.first] in word_list("possessives") for chunk in behind)
    is_bond = act.frame.rule.startswith("break-relations")  # of the two
    return teller if is_owned or is_bond or act.frame.type in ANSWERING else None


def _emit_alone(act: ActiveAct) -> None:
    """Adds what two subjects do to each other, or an answer to somebody named before."""
    scene, frame, source = act.scene, act.frame, act.source
    if frame.rule.startswith("role:") and act.chunks[frame.act].names_act(("trade_partner",)) and _serve_another(scene):
        return
    rules = ALONE_RULES.get(frame.type)
    is_pair = frame.type == "RETREAT" and len(source.codes) == 2 and (_is_one_pair(scene, frame, source) or _both_pull_back(act))
    is_truce = frame.type == "RETREAT" and frame.mode == "ceasefire"
    is_mutual = (
        is_pair or is_truce or frame.is_symmetric or (frame.type in SYMMETRIC_ALONE and (rules is None or frame.rule.startswith(rules)))
    )
    if frame.rule.startswith(TOGETHER):
        is_mutual = _bind_each_other(act)
    if act.has_several_doers and (is_mutual or not word_list("each_other").isdisjoint(scene.sentence.word_set)):
        act.add_between_doers()
    elif (
        not names_another(scene, act.start, act.end, frame)
        and not is_own_affair(scene, act.main + 1, act.end, frame)
        and not _is_for_anything(act)
    ):
        answer(scene, frame, source, act.status, act.main)


def _bind_each_other(act: ActiveAct) -> bool:
    """Whether several promise what is no gift to others: "pledged to boost trade", not "pledged to send tents"."""
    inner = act.chunks[act.chain[-1]]
    is_joint = not word_list("side_by_side").isdisjoint(act.scene.sentence.word_set)  # "to count the fish together" is told as what is done
    return inner.is_infinitive and not is_joint and inner.lemma() not in word_list("giving_to_others")


def _is_for_anything(act: ActiveAct) -> bool:
    """Whether a bare noun says what somebody is for at all times, whoever spoke of it: "supports war", not "supports the plan"."""
    if act.frame.rule not in FAVOURING:
        return False
    behind = act.chunks[act.main + 1 : act.main + 2]
    return any(chunk.kind == "N" and chunk.prep is None and chunk.first == chunk.last and not chunk.is_pronoun for chunk in behind)


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


def _both_pull_back(act: ActiveAct) -> bool:
    """Whether two neighbours draw soldiers or arms back, each from the other: "X and Y pulled back tanks from the lake"."""
    is_withdrawal = act.chunks[act.main].lemma() in word_list("falling_back") and moves_forces(act.chunks, act.main)
    return is_withdrawal and load_geography().share_border(act.source.codes)


def _is_one_pair(scene: Scene, frame: Frame, source: Party) -> bool:
    """Whether two who withdraw or give something up do so from each other: "both", or the two that the article is about."""
    if source.mentions[0].kind in ("definite", "pronoun"):
        return True
    if frame.mode == "withdraw" and are_forces(source) and not word_list("lines").isdisjoint(scene.sentence.word_set):
        return True  # "the armies of X and Y pulled back from the river"
    if frame.mode == "withdraw" and not word_list("contested").isdisjoint(scene.sentence.word_set):
        return True  # "the armies of X and Y left the disputed pass"
    main = scene.context.main if scene.context is not None and not scene.context.is_alone else None
    return frame.mode == "withdraw" and main is not None and set(main) == set(source.codes)
