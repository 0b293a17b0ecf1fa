"""Promises to let go or to end what weighs on another, a giving way and no pact: "gave its word that the levy would go"."""

from dataclasses import replace

from entente.coder.candidates import Candidate, Scene
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.barriers.promised_easings import is_release
from entente.coder.tellings.speech.spoken_clauses import end_of_sentence, opens_condition
from entente.lexicon.wordlists import word_list

CAPTIVES = ("captive", "captive_person", "seafarer", "vessel", "vessel_more")
WILL = frozenset({"will", "would", "shall"})


def tell_promised_yieldings(scene: Scene) -> None:
    """Turns the promises of a sentence that yield something into concessions."""
    if word_list("words_of_promise").isdisjoint(scene.sentence.word_set):
        return
    for place, act in enumerate(scene.found):
        if act.type != "AGREE" or act.is_symmetric:
            continue
        start = _find_promise(scene, act)
        if start is not None and _holds_yielding(scene, start):
            scene.found[place] = replace(act, type="CONCEDE", mode=None, rule=f"promise-to-yield: {scene.chunks[start].lemma()}")


def _find_promise(scene: Scene, act: Candidate) -> int | None:
    """The verb group that gives the promise: "undertook", "gave its word"; null where an act is no promise or is denied."""
    for index in (act.trigger, act.trigger - 1):
        chunk = scene.chunks[index] if 0 <= index < len(scene.chunks) else None
        if chunk is None or chunk.kind != "V" or chunk.is_negated or chunk.modal is not None:
            continue
        is_noun = act.rule.startswith("give-promise") and index == act.trigger
        if is_noun or chunk.lemma() in word_list("promising_words"):
            return index
    return None


def _holds_yielding(scene: Scene, start: int) -> bool:
    """Whether the first thing promised is a release, the end of a burden or compensation, on no condition."""
    chunks, end = scene.chunks, end_of_sentence(scene.chunks, start)
    if any(opens_condition(chunk) for chunk in chunks[start:end]):
        return False
    for position in range(start + 1, end):
        chunk = chunks[position]
        if chunk.kind == "N" and chunk.prep in (None, "of") and scene.sentence.lower[chunk.last] in word_list("amends_promised"):
            return True
        if chunk.kind == "R":
            return False
        if chunk.kind == "V" and (chunk.is_infinitive or chunk.modal in WILL):
            return not chunk.is_negated and _yields(scene, position)
    return False


def _yields(scene: Scene, main: int) -> bool:
    """Whether a verb group promises to let somebody go, to lift a burden, to open a way again or to stop doing something."""
    chunks, verb = scene.chunks, scene.chunks[main]
    behind = main + 1 if main + 1 < len(chunks) else None
    subject = find_subject(chunks, main)
    if verb.lemma() in word_list("leaving_off") and not verb.is_passive:
        return _leaves_off(scene, main)
    if subject is not None and not verb.is_infinitive and is_release(scene, subject, main):
        return True
    is_own = verb.is_passive or (not verb.is_infinitive and verb.lemma() in word_list("ending_alone"))
    thing = subject if is_own else behind
    if thing is None or chunks[thing].kind != "N" or (not is_own and chunks[thing].prep is not None):
        return False
    words = scene.words_of(chunks[thing])
    if verb.lemma() in word_list("letting_go"):
        return chunks[thing].names_act(CAPTIVES)
    if verb.lemma() in word_list("unblocking_verbs"):
        is_new = words[0] in ("a", "an") or "new" in words  # "to open a new market"
        return not is_new and not word_list("ways_shut").isdisjoint(words)
    is_end = verb.lemma() in word_list("ending_burdens") or is_own
    return is_end and not word_list("burdens_lifted").isdisjoint(words)


def _leaves_off(scene: Scene, main: int) -> bool:
    """Whether somebody will stop doing something: "to stop bombing villages", "to cease its raids"."""
    if scene.sentence.lower[scene.chunks[main].last].endswith("ing"):
        return True
    behind = scene.chunks[main + 1] if main + 1 < len(scene.chunks) else None
    if behind is None or behind.kind == "V":
        return behind is not None and behind.is_gerund
    return behind.kind == "N" and behind.prep is None and not word_list("wrongs_stopped").isdisjoint(scene.words_of(behind))
