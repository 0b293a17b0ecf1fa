"""Verbs that tell no act with some objects: "takes a different view", "received the request", "made up the charge"."""

from itertools import pairwise

from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.lexicon.wordlists import word_list

ANSWERS = ("accept-proposal", "accept-demand")
NOT_TO_OTHERS = frozenset({"anonymity", "voice"})  # "they spoke on condition of anonymity", "with one voice"


def tells_no_act(scene: Scene, frame: Frame, main: int, words: list[str]) -> bool:
    """Whether verb `main` of a frame tells no act to others with its object, whose words are `words`."""
    lemma, lower = scene.chunks[main].lemma(), scene.sentence.lower
    behind = lower[scene.chunks[main].last + 1 :]
    if frame.rule.startswith("make-demand") and frame.rule.endswith(" bid"):
        return _is_attempt(scene, frame.act)
    if frame.rule.startswith("reopen-way") and lemma in ("open", "inaugurate"):
        return word_list("boundaries").isdisjoint(lower)  # "opened a bridge that Peru paid for"
    if frame.type == "SUPPORT" and frame.act < 0 and not word_list("crimes_backed").isdisjoint(words):
        return True  # "was wrong to support criminal gangs on our soil": no kindness to whose soil it is
    if frame.type == "SUPPORT" and frame.act < 0 and not word_list("judgements_of_courts").isdisjoint(words):
        return not any(
            chunk.mentions for chunk in scene.chunks[main + 1 : main + 2]
        )  # "welcomed the verdict": no kindness to the other side
    if lemma == "speak":
        return not NOT_TO_OTHERS.isdisjoint(scene.sentence.word_set)
    if frame.rule.startswith("draw-esteem"):
        return frame.rule.endswith(" order") and "for" in behind  # "won an order for 50 jets"
    if frame.rule.startswith("accept-refugees") and "them" in behind:
        return True  # "offered asylum to one of them": to people
    if frame.rule.startswith("stop-ship"):
        return lemma == "board" and lower[scene.chunks[frame.act].first] in word_list("possessives")  # "was boarding his plane"
    if lemma == "keep":
        return frame.type == "SANCTION" and "open" in behind  # "will keep its crossing open"
    if lemma == "cut":
        return "ribbon" in behind  # "cut the ribbon of the consulate": opened it
    if lemma in word_list("ending_terms") and frame.type == "SANCTION":
        return not word_list("terms_of_office").isdisjoint(scene.sentence.word_set)  # "the envoy, whose tenure comes to an end"
    if lemma == "make":
        return behind[:1] == ["up"]
    if lemma == "restore":
        return frame.rule == "verb: restore" and not word_list("restored_bars").isdisjoint(lower)
    if frame.rule.startswith(ANSWERS):
        return lemma == "receive" or (lemma == "take" and frame.rule.split()[-1] in word_list("stances"))
    if frame.rule.startswith("accept-refugees"):
        return lemma == "raise"  # "raised the plight of refugees"
    if frame.rule.startswith("impose-visas"):
        return lemma == "announce" or not word_list("visas_of_ease").isdisjoint(words)
    if frame.rule.startswith("voice-concern"):
        return not word_list("plights").isdisjoint(behind)  # "voiced concern about the displaced in X" blames nobody
    if frame.rule.startswith("refuse-entry"):
        return lower[scene.chunks[frame.act].first] in word_list("possessives")  # "suspended its overflights": its own
    return frame.rule.startswith("act-on-condition") and _is_authors_case(scene, main)


def denies_charge_told(scene: Scene, main: int) -> bool:
    """Whether "the claim", and nothing behind it, is what somebody is denying: one told before."""
    behind = scene.chunks[main + 1 : main + 3]
    is_bare = len(behind) < 2 or behind[1].kind in (";", ",", "C")
    return is_bare and bool(behind) and scene.sentence.lower[behind[0].first] in ("the", "this", "that", "these", "those", "all", "both")


def _is_attempt(scene: Scene, bid: int) -> bool:
    """Whether a bid is what somebody tries and nothing that he asks for: "made a bid to bring them together", not "a bid to join"."""
    behind = scene.chunks[bid + 1] if 0 <= bid < len(scene.chunks) - 1 else None
    return behind is not None and behind.kind == "V" and behind.is_infinitive and behind.lemma() not in word_list("bidding_verbs")


def _is_authors_case(scene: Scene, main: int) -> bool:
    """Whether nobody announces what would be done in a case that is only thought up: "If X were to resume it, Y would impose sanctions"."""
    lower = scene.sentence.lower
    is_thought_up = scene.chunks[main].modal == "would" and ("were", "to") in pairwise(lower)
    return is_thought_up and not any(chunk.kind == "V" and chunk.reports() for chunk in scene.chunks)
