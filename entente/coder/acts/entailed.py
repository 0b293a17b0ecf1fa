"""Acts that an answer speaks of: who rejects another's demand tells the demand, who gives thanks for help tells the help."""

from entente.coder.actors.parties import Party
from entente.coder.acts.frames import Frame, frame_of
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import ActNoun, Chunk
from entente.lexicon.wordlists import word_list

ENTAILED = 0.65  # how sure the reading is
ANSWERS = frozenset({"REJECT", "CONCEDE", "AGREE", "SUPPORT", "ACCUSE"})
GIVEN = frozenset({"AID", "RETREAT", "COOPERATE"})
OWNER_LINKS = frozenset({"by", "from", "of"})


def add_entailed(scene: Scene, main: int, end: int, frame: Frame, source: Party, target: Party) -> None:
    """Adds the act of `target` that the act of `source`, told by the verb group `main`, is an answer to."""
    if scene.is_alone or frame.type not in ANSWERS or word_list("courts").issuperset(source.codes):
        return
    if frame.type == "SUPPORT" and _is_thanks(scene, main):
        _add_favour(scene, main, end, source, target)
        return
    for position in range(main + 1, end):
        chunk = scene.chunks[position]
        if chunk.kind != "N" or chunk.prep is not None:
            return
        for act in chunk.acts:
            entailed = next((noun_class.entails for noun_class in act.classes if noun_class.entails), None)
            if entailed is not None and _is_owned(scene.chunks, position, act, target):
                answered = Frame(entailed, None, (), False, f"answered: {act.noun}")
                _add(scene, answered, source, target, position)
                return


def add_answered(scene: Scene, subject: int, frame: Frame, source: Party, target: Party) -> None:
    """Adds what the subject of a passive, answered by `source`, tells of `target`: "a request by X was turned down by Y"."""
    if scene.is_alone or frame.type not in ("REJECT", "CONCEDE", "AGREE") or scene.chunks[subject].prep:
        return
    for act in scene.chunks[subject].acts:
        entailed = next((noun_class.entails for noun_class in act.classes if noun_class.entails), None)
        if entailed is not None and _is_owned(scene.chunks, subject, act, target):
            _add(scene, Frame(entailed, None, (), False, f"answered: {act.noun}"), source, target, subject)
            return


def _add(scene: Scene, frame: Frame, source: Party, target: Party, position: int) -> None:
    mentions = target.mentions + source.mentions
    scene.add(frame, target.codes, source.codes, position, mentions, confidence=ENTAILED, is_entailed=True)


def _is_owned(chunks: list[Chunk], position: int, act: ActNoun, target: Party) -> bool:
    """Whether an act noun is the other party's own: "a Sudanese proposal", "an offer by Taiwan"."""
    if any(mention.last < act.first and set(mention.codes) <= set(target.codes) for mention in chunks[position].mentions if mention.codes):
        return True
    follower = chunks[position + 1] if position + 1 < len(chunks) else None
    if follower is None or follower.kind != "N" or follower.prep not in OWNER_LINKS:
        return False
    return any(mention.codes and set(mention.codes) <= set(target.codes) for mention in follower.mentions)


def _is_thanks(scene: Scene, main: int) -> bool:
    words = {scene.chunks[main].lemma(), *(act.noun for chunk in scene.chunks[main + 1 : main + 2] for act in chunk.acts)}
    return not word_list("thanks").isdisjoint(words)


def _add_favour(scene: Scene, main: int, end: int, source: Party, target: Party) -> None:
    """Adds what thanks are given for: "thanked X for the loan", "for taking in refugees"."""
    chunks = scene.chunks
    for position in range(main + 1, end):
        chunk = chunks[position]
        if chunk.prep != "for":
            continue
        if chunk.kind == "N" and chunk.names_act(word_list("favours")):
            _add(scene, Frame("AID", None, (), False, f"thanked-for: {chunk.acts[-1].noun}"), source, target, position)
        elif chunk.kind == "V" and chunk.is_gerund:
            frame = frame_of(chunks, position, end, scene.vocabulary)
            is_favour = chunk.lemma() in word_list("favour_verbs")
            if is_favour or (frame is not None and frame.type in GIVEN):
                act_type = "AID" if is_favour or frame is None else frame.type
                _add(scene, Frame(act_type, None, (), False, f"thanked-for: {chunk.lemma()}"), source, target, position)
        return
