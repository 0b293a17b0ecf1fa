"""Blame whose words stand first: '"Piracy, pure and simple," X's minister called it', '"Petty" was how X described the ban'."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.tellings.blame.spoken_blame import speaks_kindly

NAMED, TOLD_BEFORE = 0.7, 0.5  # how sure the reading is
DEED_REACH = 3  # sentences back in which the deed was told
LABELLED = frozenset({None, "of", "by", "from"})
POINTING = frozenset({"it", "this", "that", "them", "the"})


def read_fronted_label(scene: Scene, index: int) -> bool:
    """Reads the verb group `index`, "called", behind a quotation as blame for what another did; whether it is that."""
    chunks = scene.chunks
    verb = chunks[index]
    if verb.is_negated or verb.is_passive or not verb.is_finite or verb.modal is not None or index < 2:
        return False
    start = _find_start(scene, index)
    if start is None or index + 1 >= len(chunks) or chunks[index + 1].kind != "N":
        return False
    if speaks_kindly(scene.sentence.lower[: chunks[start].first]):
        return False
    source = find_actor(chunks, index) or party_of(chunks, start, acting=True)
    target = _find_labelled(scene, index, source) if source is not None and len(source.codes) == 1 else None
    if source is None or target is None:
        return False
    frame = Frame("ACCUSE", "disapprove", (), False, f"fronted-label: {verb.lemma()}")
    confidence = NAMED if target.mentions else TOLD_BEFORE
    scene.add(frame, source.codes, target.codes, index, source.mentions + target.mentions, confidence=confidence, is_entailed=True)
    return True


def _find_start(scene: Scene, index: int) -> int | None:
    """Where who speaks is named, right behind a quotation: '," | the spokesman, Ana Reyes, called it'; null where none stands there."""
    start = index
    while start > 0 and scene.chunks[start - 1].kind in ("N", ","):
        start -= 1
    words = scene.sentence.lower[: scene.chunks[start].first]
    is_label = words[-2:] == ["was", "how"] and any(scene.sentence.in_quote[:3])
    is_behind_words = 0 < start < index and scene.chunks[start - 1].kind == '"'
    return start if is_behind_words or is_label else None


def _find_labelled(scene: Scene, index: int, source: Party) -> Party | None:
    """Whose deed is called so: whom its name names, else who struck last as the text told right before."""
    chunks, exclude = scene.chunks, frozenset(source.codes)
    for position in range(index + 1, len(chunks)):
        chunk = chunks[position]
        if chunk.kind != "N" or chunk.prep not in LABELLED:
            break
        party = party_of(chunks, position, acting=False, exclude=exclude) if chunk.mentions and not chunk.is_pronoun else None
        if party is not None:
            return party
    deed = scene.memory.last_deed
    is_meant = scene.words_of(chunks[index + 1])[0] in POINTING
    if scene.is_alone or not is_meant or deed is None or scene.sentence.number - deed.sentence > DEED_REACH:
        return None
    return Party(deed.actors, (), index) if exclude.isdisjoint(deed.actors) else None
