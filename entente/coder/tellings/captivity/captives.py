"""People and ships of one country in another's hands, told by where they are: "sit in a Norwegian jail", "was kept under lock and key"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import PLACES, find_actor, find_agent
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.captured import find_holdable, is_holdable
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import relative_antecedent
from entente.coder.grammar.kinds import STATE_HEADS
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.wordlists import word_list

HELD = 0.7  # how sure the reading is
CELL_REACH = 5  # chunks behind a verb among which the cell stands: "have been | since May | in a cell"
INSIDE = frozenset({"in", "behind", "under", "into", "inside", "on", "to"})
BETWEEN_VERB_AND_CELL = frozenset({",", "C"})
CLAUSES_OF_CAPTURE = frozenset({"since", "after", "when", "as", "where"})


def may_tell_captivity(scene: Scene) -> bool:
    """Whether a sentence has a word of captivity at all."""
    return not word_list("captivities").isdisjoint(scene.sentence.word_set)


def read_captivity(scene: Scene, index: int) -> bool:
    """Adds the captivity that the verb group `index` tells with a cell: "is in", "was thrown into", "kept the two in"; whether it does."""
    verb = scene.chunks[index]
    if not verb.is_finite or verb.is_negated or verb.modal is not None:
        return False
    lemma = verb.lemma()
    if not verb.is_passive and lemma in word_list("keeping_in_cells") and _read_keeper(scene, index):
        return True
    is_entry = lemma in word_list("entries_into_cells") or (verb.is_passive and lemma in word_list("keeping_in_cells"))
    if not (is_entry or verb.is_copula or lemma in word_list("states_of_being")):
        return False
    if not is_entry and _is_captive_of(scene, index):
        return True
    cell = find_cell(scene, index)
    if cell is None:
        return False
    subject = _find_behind(scene, index) if cell < index else find_subject(scene.chunks, index)
    if subject is None or not _is_held(scene, subject, cell):
        return False
    is_over = is_entry or (verb.tense == "past" and verb.is_perfect)
    return _add(scene, index, subject, cell, status="occurred" if is_over else "ongoing")


def read_captives_apposed(scene: Scene, cell: int) -> None:
    """Adds the captivity that a phrase tells of people by itself: "the two Danes, in a Turkish cell since May, were"."""
    chunks = scene.chunks
    if not is_cell(scene, cell):
        return
    if (named := _find_listed(scene, cell)) is not None and not scene.found:
        _add(scene, cell, named, cell, status="ongoing")
        return
    if cell == 0:
        return
    before = cell - 2 if chunks[cell - 1].kind == "," and cell > 1 else cell - 1
    people = find_holdable(chunks, before)
    if people is None or any(act.type in ("RETREAT", "COERCE") for act in scene.found):
        return
    _add(scene, cell, people, cell, status="ongoing")


def _find_listed(scene: Scene, cell: int) -> int | None:
    """Who is named behind a colon as being in a cell that opens the sentence: "Still behind bars in Lima: the Danish editor"."""
    chunks = scene.chunks
    if any(chunk.kind != "N" for chunk in chunks[:cell]) or any(chunk.mentions for chunk in chunks[:cell]):
        return None
    colon = next((place for place in range(cell + 1, len(chunks)) if chunks[place].kind != "N"), len(chunks))
    if colon + 1 >= len(chunks) or chunks[colon].text != ":" or chunks[colon + 1].kind != "N":
        return None
    return colon + 1 if _is_held(scene, colon + 1, cell) else None


def find_cell(scene: Scene, index: int) -> int | None:
    """The chunk of the cell behind the verb group `index`, else one that opens the clause: "in its jails sat two Danes"."""
    chunks = scene.chunks
    for position in range(index + 1, min(index + 1 + CELL_REACH, len(chunks))):
        chunk = chunks[position]
        if chunk.kind != "N" and chunk.kind not in BETWEEN_VERB_AND_CELL:
            break
        if is_cell(scene, position) or (position == index + 1 and _is_cell_behind_verb(chunks, position)):
            return position
    return 0 if index > 0 and is_cell(scene, 0) and all(chunk.kind in ("N", ",") for chunk in chunks[:index]) else None


def is_cell(scene: Scene, position: int) -> bool:
    """Whether a phrase is a place of captivity: "in a cell", "behind bars", "under lock and key", "in Norwegian hands"."""
    chunk = scene.chunks[position]
    if chunk.kind != "N" or chunk.prep not in INSIDE:
        return False
    if chunk.text == "hands":
        return _owner_of_hands(scene.chunks, position) is not None
    words = scene.words_of(chunk)
    if chunk.prep == "to":
        return chunk.text in word_list("jails") or not word_list("penal").isdisjoint(words)
    if chunk.prep == "on":
        return words[-2:] == ["death", "row"]
    if chunk.text in ("camp", "camps", "colony"):
        return not word_list("penal").isdisjoint(words)
    if chunk.prep == "under":
        return chunk.text in ("arrest", "lock", "detention")
    return chunk.text in word_list("captivities") and chunk.text not in ("lock", "arrest", "row")


def _is_cell_behind_verb(chunks: list[Chunk], position: int) -> bool:
    """Whether the preposition of a cell is in its verb: "were marched into | captivity"."""
    chunk = chunks[position]
    has_preposition = chunks[position - 1].lemma().endswith(("_into", "_in"))
    return has_preposition and chunk.kind == "N" and chunk.prep is None and chunk.text in word_list("captivities")


def _owner_of_hands(chunks: list[Chunk], position: int) -> int | None:
    """The chunk that says whose hands: "in Norwegian hands", "in the hands of the Norwegian army"."""
    if chunks[position].mentions:
        return position
    behind = position + 1
    is_owner = behind < len(chunks) and chunks[behind].prep == "of" and bool(chunks[behind].mentions)
    return behind if is_owner else None


def _is_held(scene: Scene, subject: int, cell: int) -> bool:
    """Whether a noun chunk is somebody who may be held; only people and ships are in somebody's hands."""
    chunk = scene.chunks[subject]
    if any(mention.kind == "official" for mention in chunk.mentions) or is_holdable(chunk):
        return True
    return scene.chunks[cell].text != "hands" and chunk.heads[:1] != ("goods",)


def _find_behind(scene: Scene, index: int) -> int | None:
    """The subject behind the verb where the cell opens the clause."""
    behind = index + 1
    return behind if behind < len(scene.chunks) and is_holdable(scene.chunks[behind]) else None


def _is_captive_of(scene: Scene, index: int) -> bool:
    """Reads "are prisoners of X", "was a captive of X's army"; whether that is told."""
    chunks = scene.chunks
    if index + 2 >= len(chunks) or chunks[index + 1].prep is not None or chunks[index + 1].text not in word_list("captive_people"):
        return False
    owner = index + 1 if chunks[index + 1].mentions else index + 2
    subject = find_subject(chunks, index)
    held = party_of(chunks, subject, acting=False) if subject is not None else None
    if held is None or (owner == index + 2 and chunks[owner].prep != "of"):
        return False
    captor = party_of(chunks, owner, acting=False, exclude=frozenset(held.codes))
    if captor is None:
        return False
    scene.add_between(_frame("captive"), captor, held, index, status="ongoing", confidence=HELD)
    return True


def _read_keeper(scene: Scene, index: int) -> bool:
    """Reads who puts or keeps somebody in a cell: "kept a Dane under lock and key", "a Dane whom X threw into jail"."""
    chunks = scene.chunks
    keeper = find_actor(chunks, index) or _find_court(scene, index)
    antecedent = relative_antecedent(chunks, index)
    kept = antecedent if antecedent is not None else index + 1
    cell = find_cell(scene, index)
    if keeper is None or cell is None or cell <= index or (kept == index + 1 and chunks[kept].prep is not None):
        return False
    if keeper.mentions[0].head == "person" and keeper.mentions[0].kind != "demonym":
        return False
    held = party_of(chunks, kept, acting=False, exclude=frozenset(keeper.codes))
    if held is None or (antecedent is None and kept >= cell):
        return False
    verb = chunks[index]
    lasts = verb.lemma() in ("keep", "hold", "have") and (verb.is_perfect or verb.tense == "present")
    scene.add_between(_frame(chunks[cell].text), keeper, held, index, status="ongoing" if lasts else "occurred", confidence=HELD)
    return True


def _find_court(scene: Scene, index: int) -> Party | None:
    """The country whose court jails somebody: "a court in Peru sent"."""
    subject = find_subject(scene.chunks, index)
    if subject is None or subject + 1 >= index or word_list("court_rooms").isdisjoint(scene.words_of(scene.chunks[subject])):
        return None
    seat = scene.chunks[subject + 1]
    is_seat = seat.kind == "N" and seat.prep in ("in", "of", "at") and bool(seat.mentions)
    return party_of(scene.chunks, subject + 1, acting=False) if is_seat else None


def _add(scene: Scene, trigger: int, subject: int, cell: int, *, status: str) -> bool:
    held = party_of(scene.chunks, subject, acting=False)
    captor = _find_captor(scene, trigger, cell, held) if held is not None else None
    if held is None or captor is None:
        return False
    scene.add_between(_frame(scene.chunks[cell].text), captor, held, trigger, status=status, confidence=HELD)
    return True


def _frame(cell: str) -> Frame:
    return Frame("COERCE", "arrest", (), False, f"be-held: {cell}")


def _find_captor(scene: Scene, trigger: int, cell: int, held: Party) -> Party | None:
    """Whose jail it is, in whose place it stands, who took them, else the other one of the two that the article is about."""
    chunks = scene.chunks
    exclude = frozenset(held.codes)
    owner = _owner_of_hands(chunks, cell) if chunks[cell].text == "hands" else cell
    if owner is not None and chunks[owner].mentions:
        return party_of(chunks, owner, acting=False, exclude=exclude) or scene.other_of_pair(held, cell)
    agent = find_agent(chunks, trigger) if chunks[trigger].is_passive else None
    if agent is not None and exclude.isdisjoint(agent.codes):
        return agent
    return find_place_behind(chunks, cell + 1, exclude) or _find_taker(chunks, cell, exclude) or scene.other_of_pair(held, cell)


def _find_taker(chunks: list[Chunk], cell: int, exclude: frozenset[str]) -> Party | None:
    """Whose police a clause behind the cell names: "in custody since Norwegian agents picked him up"."""
    opener = next((place for place in range(cell + 1, min(cell + 4, len(chunks))) if chunks[place].kind != "N"), None)
    if opener is None or opener + 2 >= len(chunks) or chunks[opener].text not in CLAUSES_OF_CAPTURE:
        return None
    taker = party_of(chunks, opener + 1, acting=True, exclude=exclude)
    return taker if taker is not None and taker.mentions[0].head in STATE_HEADS else None


def find_place_behind(chunks: list[Chunk], start: int, exclude: frozenset[str]) -> Party | None:
    """The country of the place that follows, before the next verb: "in Norway"."""
    for position in range(start, len(chunks)):
        chunk = chunks[position]
        if chunk.kind == "C" or chunk.text == "key":
            continue  # "under lock and key in Norway"
        if chunk.kind != "N":
            return None
        if chunk.prep in ("in", "at") and chunk.mentions and chunk.mentions[0].kind in PLACES:
            return party_of(chunks, position, acting=False, exclude=exclude)
    return None
