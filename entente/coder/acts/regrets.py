"""Regret: an apology for what one did oneself, or blame for what another did."""

from dataclasses import replace

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import CONFLICT, Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.kinds import PLACES
from entente.lexicon.wordlists import word_list

ANSWER_REACH = 2  # sentences behind a blow in which regret is about it
BLOWS = ("attack", "misdeed", "expulsion", "arrest_noun", "seizure_noun")
APOLOGIES = ("express-apology", "ask-forgiveness", "verb: apologi", "verb: repent", "verb: bow", "verb: kneel", "verb: say_sorry")
REGRETTED = frozenset({"over", "at", "about"})


def adjust_regret(scene: Scene, frame: Frame, main: int, topic: list[str]) -> Frame:
    """The frame of regret at another's act as blame; its type is empty where it is no act. `topic` are the words of the verb's object."""
    chunks = scene.chunks
    if frame.rule == "role: sorry" and is_sorry_for_another(scene, frame.act):
        return replace(frame, type="")  # "sorry that Chile does not see this"
    if frame.rule.startswith("express-apology") and frame.act >= 0 and chunks[frame.act].text == "regret":
        if _is_about_another(scene, frame, main):
            return _blame(frame)
        return replace(frame, type="") if _is_mere_sorrow(scene, frame, main) else frame
    if chunks[main].lemma() != "regret":
        return frame
    follower = chunks[main + 1] if main + 1 < len(chunks) else None
    if main > 1 and chunks[main - 2].kind == "R" and (follower is None or follower.kind != "N"):
        return replace(frame, type="")  # "Peru had not been asked, which he regretted": nothing of his own
    if follower is not None and follower.kind == "H" and _tells_of_another(scene, main):
        return replace(_blame(frame), targets=("object",))  # "regretted that Moldova was sliding"
    if follower is not None and follower.kind == "C":
        return replace(frame, type="")  # "regret and condemn": told by the second verb
    is_of_another = not word_list("regretted_deeds").isdisjoint(topic) or _is_test_of_another(scene, main, topic)
    return _blame(frame) if is_of_another else frame


def find_place_of_apology(scene: Scene, frame: Frame, exclude: frozenset[str]) -> Party | None:
    """In whose country somebody apologises, where nobody else is named whom he wronged: "asked forgiveness at a church in Lima"."""
    if frame.type != "CONCEDE" or not frame.rule.startswith(APOLOGIES):
        return None
    for position, chunk in enumerate(scene.chunks):
        if chunk.kind != "N" or chunk.prep not in ("in", "at") or not word_list("conference_towns").isdisjoint(scene.words_of(chunk)):
            continue
        place = party_of(scene.chunks, position, acting=False, exclude=exclude)
        if place is not None and len(place.codes) == 1 and place.mentions[0].kind in PLACES:
            return place
    return None


def is_sorry_for_another(scene: Scene, sorry: int) -> bool:
    """Whether the clause behind "sorry that" is about what others do or are, which is no fault of the speaker's."""
    chunks = scene.chunks
    if sorry + 2 >= len(chunks) or chunks[sorry + 1].kind != "H":
        return False
    subject = chunks[sorry + 2]
    words = scene.words_of(subject)
    is_own = not word_list("speaker_pronouns").isdisjoint(words) or not word_list("possessives").isdisjoint(words)
    return subject.kind == "N" and bool(subject.mentions) and not is_own


def _blame(frame: Frame) -> Frame:
    return replace(frame, type="ACCUSE", mode="disapprove")


def _tells_of_another(scene: Scene, main: int) -> bool:
    """Whether the clause behind "that" is about what another country does."""
    source = find_actor(scene.chunks, main)
    doer = scene.chunks[main + 2] if main + 2 < len(scene.chunks) else None
    if source is None or doer is None or doer.kind != "N" or doer.prep is not None or not doer.mentions:
        return False
    return set(source.codes).isdisjoint(doer.mentions[0].codes)


def _is_about_another(scene: Scene, frame: Frame, main: int) -> bool:
    """Whether regret is voiced at what another did: "over Peru's decision", or without a word of what, right behind another's blow."""
    chunks = scene.chunks
    source = find_actor(chunks, main)
    if source is None:
        return False
    behind = chunks[frame.act + 1] if frame.act + 1 < len(chunks) else None
    if behind is not None and behind.kind == "N" and not behind.is_time:
        codes = {code for mention in behind.mentions for code in mention.codes}
        if not codes and behind.prep in REGRETTED and _is_suffered(scene, behind, source.codes):
            return True  # "voiced regret over the strikes", of who was struck
        is_deed = not word_list("regretted_deeds").isdisjoint(scene.words_of(behind))
        return behind.prep in REGRETTED and is_deed and set(source.codes).isdisjoint(codes)
    last = scene.memory.last_act
    is_recent = last is not None and scene.sentence.number - last.sentence <= ANSWER_REACH
    return is_recent and last is not None and last.type in CONFLICT and set(last.recipients) == set(source.codes)


def _is_mere_sorrow(scene: Scene, frame: Frame, main: int) -> bool:
    """Whether regret is voiced at what is nobody's deed of one's own: "regret that a party had not signed", "over the lack of flights"."""
    chunks = scene.chunks
    source = find_actor(chunks, main)
    last = scene.memory.last_act
    if source is None or (last is not None and last.type in CONFLICT and set(last.actors) == set(source.codes)):
        return False
    behind = chunks[frame.act + 1] if frame.act + 1 < len(chunks) else chunks[main]
    if behind.kind == "H":
        subject = chunks[frame.act + 2] if frame.act + 2 < len(chunks) else behind
        own = {code for mention in subject.mentions for code in mention.codes}
        is_own = subject.is_pronoun and subject.text != "one"  # "that one of the parties"
        return subject.kind == "N" and not is_own and set(source.codes).isdisjoint(own)
    told = {code for chunk in chunks[frame.act + 1 :] for mention in chunk.mentions for code in mention.codes}
    is_sorrow = behind.prep in REGRETTED and not word_list("sorrows").isdisjoint(scene.words_of(behind))
    return is_sorrow and told.isdisjoint(source.codes)  # not "at the death of X, whom its soldiers had shot"


def _is_test_of_another(scene: Scene, main: int, topic: list[str]) -> bool:
    """Whether regret is at "the tests", "the launch" of somebody else told before, or at the coup in another country."""
    source = find_actor(scene.chunks, main)
    if source is None or "the" not in topic[:1]:
        return False
    tester, shaken = scene.memory.tester, scene.memory.heard.shaken
    is_test = tester is not None and tester not in source.codes and topic[-1] in word_list("weapon_tests")
    return is_test or (shaken is not None and shaken not in source.codes and topic[-1] in word_list("upheavals_named"))


def _is_suffered(scene: Scene, deed: Chunk, codes: tuple[str, ...]) -> bool:
    """Whether a noun chunk is the blow right before that those with `codes` suffered."""
    told = scene.memory.last_deed
    is_recent = told is not None and scene.sentence.number - told.sentence <= ANSWER_REACH
    return is_recent and told is not None and deed.names_act(BLOWS) and set(told.recipients) == set(codes)
