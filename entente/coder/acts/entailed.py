"""Acts that an answer speaks of: who rejects another's demand tells the demand, who gives thanks for help tells the help."""

from entente.coder.actors.parties import Party
from entente.coder.acts.frames import Frame, frame_of
from entente.coder.analysis import Mention
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import ActNoun, Chunk
from entente.lexicon.wordlists import word_list

ENTAILED = 0.65  # how sure the reading is
ANSWERS = frozenset({"REJECT", "CONCEDE", "AGREE", "SUPPORT", "ACCUSE"})
YES_OR_NO = frozenset({"REJECT", "CONCEDE", "AGREE"})
GIVEN = frozenset({"AID", "RETREAT", "COOPERATE"})
ALONE_GIVEN = frozenset({"AID"})  # what thanks tell in a sentence that stands alone
DONE_TO = frozenset({None, "to", "of"})  # not "letting students leave | through Armenia"
OWNER_LINKS = frozenset({"by", "from", "of"})


def add_entailed(scene: Scene, main: int, end: int, frame: Frame, source: Party, target: Party) -> None:
    """Adds the act of `target` that the act of `source`, told by the verb group `main`, is an answer to."""
    if frame.type not in ANSWERS or word_list("courts").issuperset(source.codes):
        return
    if frame.type == "SUPPORT" and _is_thanks(scene, main):
        _add_favour(scene, main, end, source, target)
        return
    if scene.is_alone and frame.type not in YES_OR_NO:
        return
    for position in range(main + 1, end):
        chunk = scene.chunks[position]
        if chunk.kind != "N" or (chunk.prep is not None and not (chunk.prep == "to" and position == main + 1)):
            return
        for act in chunk.acts:
            entailed = _find_entailed(scene, act)
            if entailed is not None and _is_owned(scene.chunks, position, act, target):
                answered = Frame(entailed, None, (), False, f"answered: {act.noun}")
                _add(scene, answered, source, target, position)
                return


def add_answered(scene: Scene, subject: int, frame: Frame, source: Party, target: Party) -> None:
    """Adds what the subject of a passive, answered by `source`, tells of `target`: "a request by X was turned down by Y"."""
    if frame.type not in YES_OR_NO or scene.chunks[subject].prep:
        return
    for act in scene.chunks[subject].acts:
        entailed = _find_entailed(scene, act)
        if entailed is not None and _is_owned(scene.chunks, subject, act, target):
            _add(scene, Frame(entailed, None, (), False, f"answered: {act.noun}"), source, target, subject)
            return


def _find_entailed(scene: Scene, act: ActNoun) -> str | None:
    """Type of the act that a noun tells of; in a sentence that stands alone only of pleas and offers, whose answer is the news."""
    if scene.is_alone and act.noun not in word_list("answered_alone"):
        return None
    return next((noun_class.entails for noun_class in act.classes if noun_class.entails), None)


def _add(scene: Scene, frame: Frame, source: Party, target: Party, position: int) -> None:
    mentions = target.mentions + source.mentions
    scene.add(frame, target.codes, source.codes, position, mentions, confidence=ENTAILED, is_entailed=True)


def _is_owned(chunks: list[Chunk], position: int, act: ActNoun, target: Party) -> bool:
    """Whether an act noun is the other party's own: "a Sudanese proposal", "an offer by Taiwan"."""
    owners = [mention for mention in chunks[position].mentions if mention.codes and mention.last < act.first and not _is_citizen(mention)]
    if any(set(mention.codes) <= set(target.codes) for mention in owners):
        return True
    follower = chunks[position + 1] if position + 1 < len(chunks) else None
    if follower is None or follower.kind != "N" or follower.prep not in OWNER_LINKS:
        return False
    return any(mention.codes and set(mention.codes) <= set(target.codes) and not _is_citizen(mention) for mention in follower.mentions)


def _is_citizen(mention: Mention) -> bool:
    """Whether a mention names one of a country's people, who asks for himself: "the appeal of an American student"."""
    return mention.head == "person" and mention.kind in ("name", "adjective", "demonym") and mention.person is None


def _is_thanks(scene: Scene, main: int) -> bool:
    words = {scene.chunks[main].lemma(), *(act.noun for chunk in scene.chunks[main + 1 : main + 2] for act in chunk.acts)}
    return not word_list("thanks").isdisjoint(words)


def _names_third(favour: list[Chunk], known: set[str]) -> bool:
    """Whether a favour is done to a third: "thanked X for freeing Malian prisoners"."""
    done_to = [chunk for chunk in favour if chunk.prep in DONE_TO]
    return any(mention.codes and known.isdisjoint(mention.codes) for chunk in done_to for mention in chunk.mentions)


def _add_favour(scene: Scene, main: int, end: int, source: Party, target: Party) -> None:
    """Adds what thanks are given for: "thanked X for the loan", "for taking in refugees"."""
    chunks = scene.chunks
    for position in range(main + 1, end):
        chunk = chunks[position]
        if chunk.prep != "for":
            continue
        if _names_third(chunks[position:end], {*source.codes, *target.codes}):
            return
        if chunk.kind == "N" and chunk.names_act(word_list("favours")):
            _add(scene, Frame("AID", None, (), False, f"thanked-for: {chunk.acts[-1].noun}"), source, target, position)
        elif chunk.kind == "V" and chunk.is_gerund:
            frame = frame_of(chunks, position, end, scene.vocabulary)
            is_favour = chunk.lemma() in word_list("favour_verbs")
            if is_favour or (frame is not None and frame.type in (ALONE_GIVEN if scene.is_alone else GIVEN)):
                act_type = "AID" if is_favour or frame is None else frame.type
                _add(scene, Frame(act_type, None, (), False, f"thanked-for: {chunk.lemma()}"), source, target, position)
        return
