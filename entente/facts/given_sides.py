"""Who gives and who gets where a sentence leaves it open: "went home with $5 million", "a loan of $5 million between Peru and Japan"."""

from entente.coder.analysis import Sentence
from entente.facts.flows import Flow, Scope
from entente.facts.measures import GIVEN, Cue
from entente.facts.money_act_words import money_act_words
from entente.facts.money_roles import rank_donor

RETURN_REACH, WITH_REACH, SUBJECT_REACH = 14, 7, 4  # words from a return to the amount, from "with" to it, from who gives to the verb
HOMEWARD = frozenset({"home", "back", "away", "from"})
OPENING = frozenset({"open", "opens", "opened", "extend", "extends", "extended", "offer", "offers", "offered", "give", "gives", "gave"})
SOURCES = frozenset({"from", "by", "of"})


def turn_given(measure: str, sentence: Sentence, cue: Cue, amount: tuple[int, int], flow: Flow, scope: Scope) -> Flow:
    """The flow of aid or a loan turned round where its giver is only guessed and is who comes home with it, or no country that gives."""
    if measure not in GIVEN or flow.flow_from == flow.flow_to:
        return flow
    if _is_fetched(sentence, amount[0], flow, scope) or (_is_unlikely(flow) and not _is_told_giver(sentence, cue, flow, scope)):
        return Flow(flow.flow_to, flow.flow_from, flow.flow_to, flow.flow_from)
    return flow


def _is_fetched(sentence: Sentence, first: int, flow: Flow, scope: Scope) -> bool:
    """Whether who is taken for the giver came home with the money: "flew back from Tokyo with a promise of"."""
    lower, returning = sentence.lower, money_act_words().returning
    if "with" not in lower[max(0, first - WITH_REACH) : first]:
        return False
    verb = next((at for at in range(first - 1, max(-1, first - RETURN_REACH), -1) if lower[at] in returning), None)
    if verb is None or (HOMEWARD.isdisjoint(lower[verb + 1 : verb + 3]) and lower[verb + 1] != "with"):
        return False
    ahead = [party for party in scope.sentence if party.last < verb and party.prep not in ("from", "in", "to")]
    return bool(ahead) and ahead[-1].codes == (flow.flow_from,)


def _is_unlikely(flow: Flow) -> bool:
    return rank_donor(flow.flow_from) == 0 and rank_donor(flow.flow_to) > 0


def _is_giving(words: list[str]) -> bool:
    """Whether a verb of giving stands among words: "will open a credit line"."""
    return not OPENING.isdisjoint(words)


def _is_told_giver(sentence: Sentence, cue: Cue, flow: Flow, scope: Scope) -> bool:
    """Whether the words say who gives: the subject right ahead of a verb of giving, or "from" whom it is."""
    for party in scope.sentence:
        if party.codes != (flow.flow_from,):
            continue
        is_subject = cue.is_verb and party.last < cue.token <= party.last + SUBJECT_REACH + 1 and not party.prep.isalpha()
        if is_subject or party.prep in SOURCES or (party.kind == "adjective" and party.last + 1 == cue.token):
            return True
        if not party.prep.isalpha() and party.last < cue.token and (cue.is_verb or _is_giving(sentence.lower[party.last + 1 : cue.token])):
            return True
    return False
