"""Calls told by the line: "was on the line to Lima", "had the king on the phone", "told the news to Lima over the telephone"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import verb_before
from entente.coder.grammar.kinds import PRIVATE_HEADS, SEATS
from entente.coder.tellings.visits.travellers import is_office_holder
from entente.lexicon.wordlists import word_list

ON_LINE = 0.75  # how sure the reading is
PARTNERS = frozenset({"to", "with", "from"})
MEANS = frozenset({"over", "by", "via"})
REACH = 12  # chunks behind the line among which those stand to whom it led: "first with X, the king, then with Y"


def read_line(scene: Scene) -> None:
    """Adds the calls of the subject of a clause in which "the line" or "the telephone" stands."""
    for index, chunk in enumerate(scene.chunks):
        if chunk.kind != "N" or chunk.mentions or word_list("phone_lines").isdisjoint(scene.words_of(chunk)):
            continue
        verb = verb_before(scene.chunks, index)
        if verb is None or scene.chunks[verb].is_negated or scene.chunks[verb].modal in word_list("open_modals"):
            continue
        if chunk.prep == "on":
            _read_on_line(scene, verb, index)
        elif chunk.prep in MEANS:
            _read_over_line(scene, verb, index)


def _read_on_line(scene: Scene, verb: int, index: int) -> None:
    """Adds calls of one who is or stays "on the line to X", or who has or gets X on it."""
    chunks = scene.chunks
    lemma = chunks[verb].lemma()
    source = _find_caller(scene, verb)
    if source is None:
        return
    if lemma in word_list("having_on_line") and _may_answer(chunks[verb + 1]) and chunks[verb + 1].prep is None:
        _add(scene, verb, index, source, [verb + 1])
    elif lemma in word_list("being_on_line") or chunks[verb].is_copula:
        called = _find_called(chunks, index)
        if called:
            _add(scene, verb, index, source, called)
        elif scene.home is not None and not scene.is_alone:
            _add_call(scene, verb, index, source, Party((scene.home,), (), -1))


def _read_over_line(scene: Scene, verb: int, index: int) -> None:
    """Adds the call in which something is told to or heard from an office-holder "over the telephone"."""
    told = index - 1
    while told > verb and scene.chunks[told].kind in ("N", ",") and not _may_answer(scene.chunks[told]):
        told -= 1
    if told <= verb or not is_office_holder(scene.chunks[told]):
        told = next(iter(_find_called(scene.chunks, index)), verb)
    source = _find_caller(scene, verb) if told > verb else None
    if source is not None:
        _add(scene, verb, index, source, [told])


def _find_caller(scene: Scene, verb: int) -> Party | None:
    source = find_actor(scene.chunks, verb)
    if source is None or source.mentions[0].head in PRIVATE_HEADS:
        return None
    caller = scene.chunks[source.chunk]
    return source if _may_answer(caller) or caller.is_pronoun else None


def _find_called(chunks: list[Chunk], index: int) -> list[int]:
    """The chunks of those with whom somebody speaks, past those that explain them."""
    called: list[int] = []
    for position in range(index + 1, min(index + 1 + REACH, len(chunks))):
        chunk = chunks[position]
        if chunk.kind not in ("N", ",", "C"):
            break
        if chunk.prep in PARTNERS and _may_answer(chunk):
            called.append(position)
    return called


def _may_answer(chunk: Chunk) -> bool:
    """Whether a noun chunk is an office-holder or a government's seat: "the king", "Lima"."""
    return chunk.kind == "N" and (is_office_holder(chunk) or chunk.is_bare(SEATS))


def _add(scene: Scene, verb: int, index: int, source: Party, called: list[int]) -> None:
    for position in called:
        other = party_of(scene.chunks, position, acting=False, exclude=frozenset(source.codes))
        if other is not None:
            _add_call(scene, verb, index, source, other)


def _add_call(scene: Scene, verb: int, index: int, source: Party, other: Party) -> None:
    if set(source.codes) & set(other.codes):
        return
    frame = Frame("CONSULT", "phone", (), True, "on-the-line")
    status, both = scene.chunks[verb].status(), source.mentions + other.mentions
    for code in other.codes:
        parties = (*source.codes, code)
        scene.add(frame, parties, (), index, both, status=status, confidence=ON_LINE, is_symmetric=True, is_entailed=True)
