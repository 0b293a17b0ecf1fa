"""Blame whose words stand first: '"Piracy, pure and simple," X's minister called it', '"Petty" was how X described the ban'."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.wordlists import word_list

NAMED, TOLD_BEFORE = 0.7, 0.5  # how sure the reading is
DEED_REACH = 3  # sentences back in which the deed was told
LABELLED = frozenset({None, "of", "by", "from"})
KIND = ("praise", "amends", "approving", "merits", "kindly_told")  # lists with a word of which a quotation is no blame
POINTING = frozenset({"it", "this", "that", "them", "the"})


def read_fronted_label(scene: Scene, index: int) -> bool:
    """Reads the verb group `index`, "called", behind a quotation as blame for what another did; whether it is that."""
    chunks = scene.chunks
    verb, subject = chunks[index], find_subject(chunks, index)
    if verb.is_negated or verb.is_passive or not verb.is_finite or verb.modal is not None or subject is None or not 0 < subject < index:
        return False
    if not _stands_behind_words(scene, subject) or index + 1 >= len(chunks) or chunks[index + 1].kind != "N":
        return False
    words = set(scene.sentence.lower[: chunks[subject].first])
    if any(not word_list(kind).isdisjoint(words) for kind in KIND):
        return False
    source = find_actor(chunks, index)
    target = _find_labelled(scene, index, source) if source is not None and len(source.codes) == 1 else None
    if source is None or target is None:
        return False
    frame = Frame("ACCUSE", "disapprove", (), False, f"fronted-label: {verb.lemma()}")
    confidence = NAMED if target.mentions else TOLD_BEFORE
    scene.add(frame, source.codes, target.codes, index, source.mentions + target.mentions, confidence=confidence, is_entailed=True)
    return True


def _stands_behind_words(scene: Scene, subject: int) -> bool:
    """Whether a quotation ends right before the subject: '," the minister called it', '" was how the minister described it'."""
    before = scene.chunks[subject - 1]
    if before.kind == '"':
        return True
    words = scene.sentence.lower[: scene.chunks[subject].first]
    return words[-2:] == ["was", "how"] and any(scene.sentence.in_quote[:3])


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
