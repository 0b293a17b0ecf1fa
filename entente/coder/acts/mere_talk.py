"""Acts that a sentence names and does not tell: under "if", denied, feared, nearly done, asked of somebody, done to another."""

from entente.coder.acts.occasion_partners import is_only_met
from entente.coder.acts.only_named import is_only_named
from entente.coder.acts.open_clauses import is_open
from entente.coder.acts.outlook import read_outlook
from entente.coder.acts.stances import is_for_the_other
from entente.coder.acts.unreal import is_imagined, is_unreal
from entente.coder.acts.unrecognised import leaves_to_owner
from entente.coder.candidates import Candidate, Scene
from entente.coder.grammar.chains import find_verbs_over
from entente.lexicon.wordlists import word_list

SAID = frozenset({"THREATEN", "REJECT", "ACCUSE"})  # acts that such a clause may be the words of


def is_mere_talk(scene: Scene, candidate: Candidate) -> bool:
    """Whether an act stands in a clause that leaves it open: "denied that it had stopped the rice", "urged Peru to let no rice in"."""
    verb = scene.chunks[candidate.trigger]
    if verb.kind == "V" and (
        is_for_the_other(scene, candidate) or (candidate.type == "REJECT" and leaves_to_owner(scene, candidate.trigger))
    ):
        return True
    if is_unreal(scene, candidate.trigger) if verb.kind == "V" else is_imagined(scene, candidate.trigger):
        return True
    if is_only_met(scene, candidate) or is_only_named(scene, candidate):
        return True
    if verb.kind == "N" and (_is_kept_off(scene, candidate) or _is_none(scene, candidate)):
        return True
    if verb.kind == "V" and (_is_promised(scene, candidate.trigger) or _is_for_form(scene, candidate)):
        return True
    if candidate.type in SAID or candidate.status == "denied" or verb.kind != "V":
        return False
    if candidate.type == "CONSULT" and not word_list("rounds_of_sport").isdisjoint(scene.sentence.word_set):
        return True  # "Peru meets Chile in a qualifier"
    if verb.is_finite and is_open(scene, candidate.trigger):
        return True
    if candidate.type == "REQUEST" or not verb.is_infinitive:
        return False
    over = find_verbs_over(scene, candidate.trigger)
    return bool(over) and read_outlook(scene, [*over, candidate.trigger], candidate.trigger, None).type == "REQUEST"


def _is_kept_off(scene: Scene, candidate: Candidate) -> bool:
    """Whether a noun tells what its verb keeps from being done, or only fears or offers a place for.

    "Averted an attack on Peru", "vetoed the expulsion of Serbia", "fears a raid", "offered to host talks".
    """
    chunks, noun = scene.chunks, candidate.trigger
    verb = chunks[noun - 1] if noun else None
    if verb is None or verb.kind != "V" or chunks[noun].prep is not None:
        return False
    over = chunks[noun - 2].lemma() if verb.is_infinitive and noun > 1 and chunks[noun - 2].kind == "V" else ""
    if verb.lemma() in word_list("preventing_verbs") and not verb.is_negated and over not in word_list("failing_to"):
        return True
    if verb.is_finite and verb.lemma() in word_list("dreaded_acts"):
        return chunks[noun].head >= 0 and candidate.type not in SAID
    return over in word_list("offering_verbs") and candidate.type == "CONSULT" and candidate.status == "occurred"


def _is_promised(scene: Scene, verb: int) -> bool:
    """Whether an infinitive tells what somebody is promised, or what he is offered something for: "offered Peru planes to bomb Chile"."""
    chunks, over = scene.chunks, verb - 1
    while over > 0 and chunks[over].kind == "N" and chunks[over].prep is None:
        over -= 1
    is_given = over < verb - 1 and over >= 0 and chunks[over].kind == "V"
    return chunks[verb].is_infinitive and is_given and chunks[over].lemma() in word_list("offering_verbs")


def _is_none(scene: Scene, candidate: Candidate) -> bool:
    """Whether a noun tells of no act: "no fighting", "hopes of a deal", "the withdrawal was delayed"."""
    chunks, noun = scene.chunks, candidate.trigger
    if noun and chunks[noun - 1].kind == "S" and chunks[noun - 1].text in word_list("open_openers"):
        return True  # "if Peru attacks"
    if candidate.type in SAID or chunks[noun].mentions:
        return False
    before = chunks[noun - 1] if noun and chunks[noun].prep in ("of", "for", "about") else None
    over = before.text if before is not None and before.kind == "N" and not before.mentions else ""
    if scene.sentence.lower[chunks[noun].first] == "no" or over in word_list("hopes_and_fears"):
        return True
    end = next((place for place in range(noun + 1, len(chunks)) if chunks[place].kind not in ("N", "C")), None)
    verb = chunks[end] if end is not None else None
    is_subject = chunks[noun].prep is None and (noun == 0 or chunks[noun - 1].kind != "V")
    is_put_off = verb is not None and verb.is_passive and verb.is_finite and verb.lemma() in word_list("cancelling_verbs")
    return is_put_off and (is_subject or over in word_list("signings"))


def _is_for_form(scene: Scene, candidate: Candidate) -> bool:
    """Whether a friendly word is none by what stands behind it: "agreed to disagree", "got a cool welcome"."""
    if candidate.rule.endswith(" disagree"):
        return True
    behind = scene.chunks[candidate.trigger + 1 : candidate.trigger + 2]
    return candidate.rule.startswith("receive-support") and any(
        not word_list("cold_words").isdisjoint(scene.words_of(chunk)) for chunk in behind
    )
