"""Help for who was struck or asked for it, in a sentence that names the helper alone: "Peru flew in 300 men"."""

from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import region_after
from entente.lexicon.wordlists import word_list

GIVEN = 0.6  # how sure the reading is: the receiver stands in another sentence, and what is sent is help
REACH = 3  # sentences back in which the blow, the plea or other help was told
GOALS = frozenset({"to", "into", "onto", "on", "for", "at", "against", "towards"})
PROMISED = frozenset({"pledge", "promise", "offer", "announce"})
HELPERS = frozenset({"name", "capital", "metonym", "adjective", "official", "demonym", "force"})


def read_relief(scene: Scene) -> None:
    """Adds what a state sends or gives, where the sentences before told who was struck and nobody else is named."""
    struck = scene.memory.helped
    if scene.is_alone or struck is None or scene.sentence.number - scene.memory.helped_in > REACH:
        return
    for index, chunk in enumerate(scene.chunks):
        if chunk.kind == "V" and chunk.lemma() in word_list("relief_verbs") and _is_told(scene, index):
            _read_gift(scene, index, struck)


def _is_told(scene: Scene, index: int) -> bool:
    """Whether a verb group tells what is done or to come, and is no act read before."""
    verb = scene.chunks[index]
    above = scene.chunks[index - 1] if verb.is_infinitive and index > 0 else None
    if verb.is_passive or verb.is_negated or verb.is_gerund or verb.modal in word_list("open_modals"):
        return False
    if above is not None and not (above.kind == "V" and (above.is_copula or above.lemma() in word_list("meant_verbs"))):
        return False
    return all(act.trigger != index and (above is None or act.trigger != index - 1) for act in scene.found)


def _read_gift(scene: Scene, index: int, struck: str) -> None:
    chunks, verb = scene.chunks, scene.chunks[index]
    source = find_actor(chunks, index)
    if source is None or struck in source.codes or not source.mentions or source.mentions[0].kind not in HELPERS:
        return
    behind = chunks[index + 1 : region_after(chunks, index)]
    gift = next((chunk for chunk in behind if not chunk.is_time), None)
    if gift is None or gift.kind != "N" or gift.prep is not None or not _is_relief(scene, gift):
        return
    own = {struck, *source.codes}
    if any(not own.issuperset(mention.codes) for chunk in behind for mention in chunk.mentions):
        return
    if any(_is_elsewhere(scene, chunk, struck) for chunk in behind):
        return
    act = "AGREE" if verb.lemma() in PROMISED else "AID"
    status = "planned" if verb.is_infinitive else verb.status()
    frame = Frame(act, None, (), False, f"relief: {verb.lemma()}")
    scene.add(frame, source.codes, (struck,), index, source.mentions, status=status, confidence=GIVEN)


def _is_elsewhere(scene: Scene, chunk: Chunk, struck: str) -> bool:
    """Whether it goes somewhere else than to who was struck: "sent troops to its border", "sent a team to the world cup"."""
    is_named = any(struck in mention.codes for mention in chunk.mentions)
    is_goal = chunk.kind == "N" and chunk.prep in GOALS and not (chunk.is_time or is_named)
    return is_goal and word_list("scenes_of_need").isdisjoint(scene.words_of(chunk))


def _is_relief(scene: Scene, gift: Chunk) -> bool:
    """Whether a noun chunk is people, goods or money that help brings."""
    words = scene.words_of(gift)
    is_thing = words[-1] in word_list("relief_things") or not word_list("relief_things").isdisjoint(words[-2:])
    return is_thing or gift.has_currency or gift.names_act(("aid", "aid_matter", "aid_people", "cash"))
