"""What one does because another has asked: "Y freed the men, as X had demanded", "as demanded by X", "a step X had urged"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.clauses import verb_before
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.wordlists import word_list

ASKED = 0.75  # how sure the reading is
SKIPPED = frozenset({"N", "V", "C", ",", "A"})  # chunks between "as" and the verb of asking


def find_asked_before(scene: Scene, main: int, exclude: frozenset[str]) -> Party | None:
    """Whom "demanded that it stop" means where the pronoun cannot be who demands: the last other party that the sentence named."""
    chunks = scene.chunks
    if main + 2 >= len(chunks) or chunks[main + 1].kind != "H" or not chunks[main + 2].is_pronoun or not chunks[main + 2].mentions:
        return None
    if not exclude.issuperset(chunks[main + 2].mentions[0].codes):
        return None
    for position in range(main - 1, -1, -1):
        party = party_of(chunks, position, acting=False, exclude=exclude) if chunks[position].mentions else None
        if party is not None:
            return party
    return None


def find_asked_doer(scene: Scene, verb: int, exclude: frozenset[str]) -> Party | None:
    """Who does what the verb group `verb` says was asked for: the subject of the clause that its own clause hangs on."""
    chunks = scene.chunks
    opener = _find_opener(scene, verb)
    if opener is None:
        return _find_reader(scene, verb, exclude)
    governor = verb_before(chunks, opener)
    while governor is not None and not chunks[governor].is_finite:
        governor = verb_before(chunks, governor)
    if governor is None or chunks[governor].is_negated:
        return None
    subject = find_subject(chunks, governor)
    return party_of(chunks, subject, acting=True, exclude=exclude) if subject is not None else None


def _find_reader(scene: Scene, verb: int, exclude: frozenset[str]) -> Party | None:
    """To whom the letter goes in which somebody asks: "in a letter to Y, X asked for tanks"."""
    for position in range(verb - 1):
        letter, reader = scene.chunks[position], scene.chunks[position + 1]
        is_letter = letter.kind == "N" and letter.prep in ("in", "with") and letter.text in word_list("letters")
        if is_letter and reader.kind == "N" and reader.prep == "to" and reader.mentions:
            return party_of(scene.chunks, position + 1, acting=False, exclude=exclude)
    return None


def _find_opener(scene: Scene, verb: int) -> int | None:
    """The chunk before the clause of a verb of asking that speaks of what stands before it: "as", "a step (that)", "something"."""
    chunks = scene.chunks
    for position in range(verb - 1, 0, -1):
        chunk = chunks[position]
        if chunk.kind == "S":
            return position if chunk.text == "as" else None
        if chunk.kind in ("R", "H"):
            return _find_apposition(scene, position - 1)
        if chunk.kind == "N" and _find_apposition(scene, position) is not None:
            return position
        if chunk.kind not in SKIPPED or (chunk.kind == "V" and chunk.is_finite):
            return None
    return None


def _find_apposition(scene: Scene, position: int) -> int | None:
    """Whether the noun chunk at `position` sums up the clause before it: ", a step", ", something", "what"; its number."""
    chunk = scene.chunks[position]
    if chunk.kind != "N" or chunk.mentions or position == 0:
        return None
    word = scene.sentence.lower[chunk.last]
    is_parted = scene.chunks[position - 1].kind == "," and word in word_list("summaries")
    return position if is_parted and chunk.prep is None else None


def emit_asked(scene: Scene, main: int, end: int, frame: Frame) -> None:
    """Adds the request of "as demanded by X", where `main` is the participle."""
    chunks = scene.chunks
    if frame.type != "REQUEST" or main == 0 or chunks[main - 1].kind != "S" or chunks[main - 1].text != "as":
        return
    agent = next((place for place in range(main + 1, end) if chunks[place].kind == "N" and chunks[place].prep == "by"), None)
    source = party_of(chunks, agent, acting=True) if agent is not None else None
    governor = verb_before(chunks, main)
    doer = find_actor(chunks, governor) if source is not None and governor is not None else None
    if source is not None and doer is not None:
        scene.add_between(frame, source, doer, main, confidence=ASKED, is_entailed=True)


def read_brought_plea(scene: Scene, index: int) -> bool:
    """Reads "turned to Y with a plea for troops", where the noun chunk `index` is the plea; whether the words are there."""
    chunks = scene.chunks
    if chunks[index].prep != "with" or not chunks[index].names_act(("demand",)) or chunks[index].mentions:
        return False
    verb = verb_before(chunks, index)
    if verb is None or not chunks[verb].is_finite or chunks[verb].is_negated or chunks[verb].is_passive:
        return False
    source = find_actor(chunks, verb)
    if source is None:
        return False
    goals = (place for place in range(verb + 1, index) if chunks[place].kind == "N" and chunks[place].prep in ("to", None))
    exclude = frozenset(source.codes)
    target = next((party for place in goals if (party := party_of(chunks, place, acting=False, exclude=exclude)) is not None), None)
    if target is not None:
        frame = Frame("REQUEST", None, (), False, "bring-plea")
        scene.add_between(frame, source, target, index, confidence=ASKED)
    return target is not None
