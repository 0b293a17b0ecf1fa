"""What is built with another's money: "set up with the help of Norwegian money", "rebuilt with funds from the Union"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import verb_before
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.wordlists import word_list

PAID = 0.65  # how sure the reading is


def read_outside_money(scene: Scene) -> None:
    """Adds the help of whose money something is built with, for the country whose thing it is."""
    if "with" not in scene.sentence.word_set:
        return
    for index, chunk in enumerate(scene.chunks):
        money = _find_money(scene, index) if chunk.kind == "N" and chunk.prep == "with" else None
        verb = verb_before(scene.chunks, index) if money is not None else None
        if money is None or verb is None or scene.chunks[verb].lemma() not in word_list("paid_doings"):
            continue
        giver = party_of(scene.chunks, money, acting=False)
        taker = _find_taker(scene, verb, giver) if giver is not None else None
        if giver is not None and taker is not None and not scene.chunks[verb].is_negated:
            frame = Frame("AID", None, (), False, f"paid-with: {scene.chunks[verb].lemma()}")
            scene.add_between(frame, giver, taker, index, status=scene.chunks[verb].status(), confidence=PAID, is_entailed=True)


def _find_money(scene: Scene, index: int) -> int | None:
    """The chunk that names whose money it is: "with Norwegian money", "with the help of Norwegian money", "with money from Norway"."""
    chunks = scene.chunks
    behind = chunks[index + 1] if index + 1 < len(chunks) else chunks[index]
    if _is_money(chunks[index]):
        if chunks[index].mentions:
            return index
        return index + 1 if behind.prep == "from" and behind.mentions else None
    is_help = not chunks[index].mentions and chunks[index].text in word_list("helping_hands")
    return index + 1 if is_help and behind.prep == "of" and behind.mentions and _is_money(behind) else None


def _is_money(chunk: Chunk) -> bool:
    return chunk.kind == "N" and chunk.text in word_list("moneys")


def _find_taker(scene: Scene, verb: int, giver: Party) -> Party | None:
    """Whose thing is built: the subject's country, or where the text is written."""
    exclude = frozenset(giver.codes)
    subject = find_subject(scene.chunks, verb)
    owner = party_of(scene.chunks, subject, acting=False, exclude=exclude) if subject is not None else None
    if owner is not None and len(owner.codes) == 1:
        return owner
    home = scene.home
    return Party((home,), (), verb) if home is not None and home not in exclude and subject is not None else None
