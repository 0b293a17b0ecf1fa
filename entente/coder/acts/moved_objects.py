"""What a verb of moving or opening is said of: troops that are withdrawn, people for whom a border is opened, money of a fund."""

from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.lexicon.wordlists import word_list


def moves_forces(chunks: list[Chunk], main: int) -> bool:
    """Whether the object of a verb of withdrawing is troops."""
    return any(
        chunk.names_act(("troops", "peacekeepers")) for chunk in chunks[main + 1 : main + 2] if chunk.kind == "N" and chunk.prep is None
    )


def admits_people(scene: Scene, main: int, end: int) -> bool:
    """Whether a border is opened to people who need it, not to traffic: "to displaced Syrians"."""
    for chunk in scene.chunks[main + 1 : end]:
        if chunk.kind == "N" and chunk.prep in ("to", "for"):
            is_people = (
                "person" in chunk.heads or any(mention.head == "person" for mention in chunk.mentions) or chunk.names_act(("refugee",))
            )
            return is_people or (not chunk.mentions and scene.sentence.words[chunk.last][0].isupper())
    return False


def comes_from_fund(chunks: list[Chunk], main: int, end: int) -> bool:
    """Whether money that is released is help and was not withheld: "released $5 million from its emergency fund", "the next tranche"."""
    if any(act.noun == "tranche" for chunk in chunks[main + 1 : main + 2] for act in chunk.acts):
        return True
    return any(chunk.kind == "N" and chunk.prep == "from" and chunk.text in word_list("relief_funds") for chunk in chunks[main + 1 : end])


def takes_side(chunks: list[Chunk], main: int, end: int) -> bool:
    """Whether "fight" tells only on whose side: "fight on the rebels' side", against whom the sentence does not say."""
    if chunks[main].lemma() not in word_list("side_taking"):
        return False
    behind = [chunk for chunk in chunks[main + 1 : end] if chunk.kind == "N"]
    has_foe = any(chunk.prep in (None, "against") and not chunk.is_time for chunk in behind)
    return not has_foe and any(chunk.prep == "on" and chunk.text in ("side", "behalf") for chunk in behind)


def hands_over_people(scene: Scene, act: int, main: int) -> bool:
    """Whether what is handed over is people of another state, who go home: "handed over nine Danish soldiers"."""
    chunk = scene.chunks[act]
    is_handing = scene.chunks[main].lemma() in word_list("giving_back_verbs")
    return is_handing and chunk.names_act(("captive", "captive_person")) and not chunk.names_act(("vessel", "aid"))


def is_lent(chunks: list[Chunk], frame: Frame, main: int) -> bool:
    """Whether forces are sent somebody, not against him: "sent its neighbour a navy vessel"."""
    if main + 1 >= len(chunks):
        return False
    receiver = chunks[main + 1]
    is_receiver = receiver.kind == "N" and receiver.prep is None and bool(receiver.mentions) and not receiver.acts
    return is_receiver and frame.act == main + 2 and chunks[frame.act].prep is None and not chunks[main].is_passive
