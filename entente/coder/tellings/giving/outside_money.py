"""What is built with another's money: "set up with the help of Norwegian money", "rebuilt with a loan from the Union", "funded by X"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import verb_before
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.wordlists import word_list

LINKS = frozenset({"with", "through", "by"})
MAKERS = 4  # countries at most that make a thing together
PAID = 0.65  # how sure the reading is


def read_outside_money(scene: Scene) -> None:
    """Adds the help of whose money something is built with, for the country whose thing it is."""
    for index, chunk in enumerate(scene.chunks):
        money = _find_money(scene, index) if chunk.kind == "N" and chunk.prep in LINKS else None
        verb = verb_before(scene.chunks, index) if money is not None else None
        if money is None or verb is None or scene.chunks[verb].lemma() not in word_list("paid_doings"):
            continue
        if chunk.prep == "by" and not (verb == index - 1 and _is_funded(scene.chunks[verb])):
            continue
        giver = party_of(scene.chunks, money, acting=False)
        taker = _find_taker(scene, verb, giver) if giver is not None else None
        if giver is not None and taker is not None and not scene.chunks[verb].is_negated:
            frame = Frame("AID", None, (), False, f"paid-with: {scene.chunks[verb].lemma()}")
            scene.add_between(frame, giver, taker, index, status=scene.chunks[verb].status(), confidence=PAID, is_entailed=True)


def _is_funded(verb: Chunk) -> bool:
    """Whether a participle behind a thing says who paid for it: "a road | funded | by X"."""
    return verb.is_passive and not verb.is_finite and verb.lemma() in word_list("funding_verbs")


def _find_money(scene: Scene, index: int) -> int | None:
    """The chunk that names whose money it is: "with Norwegian money", "with the help of Norwegian money", "with a grant from Norway"."""
    chunks = scene.chunks
    if chunks[index].prep == "by":
        return index if chunks[index].mentions else None
    behind = index + 1
    if behind < len(chunks) and chunks[behind].prep == "of" and chunks[behind].has_currency:
        behind += 1  # "a grant | of 7 million dollars | from Norway"
    given = chunks[behind] if behind < len(chunks) else chunks[index]
    if _is_money(chunks[index]):
        if chunks[index].mentions:
            return index
        return behind if given.prep == "from" and given.mentions else None
    is_help = not chunks[index].mentions and chunks[index].text in word_list("helping_hands")
    return behind if is_help and given.prep == "of" and given.mentions and _is_money(given) else None


def _is_money(chunk: Chunk) -> bool:
    return chunk.kind == "N" and chunk.text in word_list("moneys")


def _find_taker(scene: Scene, verb: int, giver: Party) -> Party | None:
    """Whose thing is built: the subject's country, who builds or opens it, or where the text is written."""
    exclude = frozenset(giver.codes)
    subject = find_subject(scene.chunks, verb)
    owner = party_of(scene.chunks, subject, acting=False, exclude=exclude) if subject is not None else None
    if owner is not None and len(owner.codes) == 1:
        return owner
    maker = _find_maker(scene, verb, exclude) if owner is None and not scene.chunks[verb].is_finite else None
    if maker is not None:
        return maker
    home = scene.home
    return Party((home,), (), verb) if home is not None and home not in exclude and subject is not None else None


def _find_maker(scene: Scene, verb: int, exclude: frozenset[str]) -> Party | None:
    """Who opened or began what a participle says was paid for: "X and Y laid the cornerstone of a bridge, financed with"."""
    over = verb_before(scene.chunks, verb)
    if over is None or not scene.chunks[over].is_finite or scene.chunks[over].is_passive:
        return None
    if scene.chunks[over].lemma() not in word_list("opening_of_works"):
        return None
    maker = find_actor(scene.chunks, over)
    return maker if maker is not None and exclude.isdisjoint(maker.codes) and len(maker.codes) <= MAKERS else None
