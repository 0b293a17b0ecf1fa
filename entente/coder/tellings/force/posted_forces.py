"""Forces that stand somewhere against the one with whom their state is at odds: "Three Danish frigates lay off the cape"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.foes import find_foe
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.force.movements import is_force
from entente.lexicon.bodies import is_body
from entente.lexicon.wordlists import word_list

POSTED = 0.6  # how sure the reading is
ACTS_BACK = 60  # acts told last among which the same show of force is looked for
FORMS_OF_BEING = frozenset({"is", "are", "was", "were", "been", "be"})
MOST_OF = frozenset({"of", "from"})


def read_posted_forces(scene: Scene) -> None:
    """Adds the show of force of units told to stand, lie or be brought somewhere, where their state has just been told to be at odds."""
    if scene.is_alone or word_list("force_units").isdisjoint(scene.sentence.word_set):
        return
    if not word_list("peaceful_duties").isdisjoint(scene.sentence.word_set) or any(act.type == "MOBILIZE" for act in scene.found):
        return
    told_by = {act.trigger for act in scene.found}
    for index, chunk in enumerate(scene.chunks):
        if chunk.kind == "V" and index not in told_by and _read_posted(scene, index):
            return


def _read_posted(scene: Scene, index: int) -> bool:
    verb = scene.chunks[index]
    if verb.is_negated or verb.modal is not None or verb.is_infinitive or (verb.lemma() in word_list("marching_home") and verb.is_passive):
        return False
    owner = _find_owner(scene, index)
    if owner is None:
        return False
    faced = _find_faced(scene, index, frozenset(owner.codes))
    source = owner if owner.codes else _find_last_doer(scene, faced, index)
    foe = faced or (find_foe(scene, source, index) if source is not None else None)
    if source is None or foe is None or not _is_posted_there(scene, index, source, foe):
        return False
    if any(act.type == "MOBILIZE" and act.actors == source.codes and act.recipients == foe.codes for act in scene.memory.told[-ACTS_BACK:]):
        return False
    frame = Frame("MOBILIZE", "troops", (), False, f"posted: {verb.lemma() or scene.sentence.lower[verb.last]}")
    scene.add_between(frame, source, foe, index, confidence=POSTED, is_entailed=True)
    return True


def _find_faced(scene: Scene, index: int, exclude: frozenset[str]) -> Party | None:
    """At whose frontier units stand, or before whose eyes: "at the Danish line", "in sight of Danish outposts"."""
    chunks = scene.chunks
    for position in range(index + 1, len(chunks)):
        chunk = chunks[position]
        if chunk.kind in (";", "S", "R", "H") or (chunk.kind == "V" and chunk.is_finite):
            return None
        if chunk.kind != "N" or not chunk.mentions or chunk.prep is None:
            continue
        is_line = not word_list("lines_faced").isdisjoint(scene.words_of(chunk))
        is_seen = chunk.prep in ("of", "with") and chunks[position - 1].text in ("sight", "view", "face")
        if is_line or is_seen or chunk.prep in ("facing", "opposite"):
            return party_of(chunks, position, acting=False, exclude=exclude)
    return None


def _find_last_doer(scene: Scene, faced: Party | None, index: int) -> Party | None:
    """Whose nameless units they are: of him whom the sentence before told of, where it is not the one whom they face."""
    subject = scene.context.subject if scene.context is not None else None
    if faced is None or len(faced.codes) != 1 or subject is None or subject in faced.codes or is_body(subject):
        return None
    return Party((subject,), (), index)


def _find_owner(scene: Scene, index: int) -> Party | None:
    """Whose units stand somewhere, or who brings some of his own there; a party of nobody where they are nameless."""
    chunks = scene.chunks
    verb = chunks[index]
    lemma = verb.lemma()
    subject = find_subject(chunks, index)
    is_state = _is_being(scene, verb) or lemma in word_list("standing_of_forces")
    is_put = lemma in word_list("placing_of_forces")
    if is_put and not verb.is_passive:
        put = index + 1
        if put >= len(chunks) or chunks[put].prep is not None or not _are_units(scene, put):
            return None
        source = find_actor(chunks, index)
        is_own = source is not None and all(set(mention.codes) <= set(source.codes) for mention in chunks[put].mentions)
        return source if is_own else None
    if subject is None or not (is_state or is_put) or (not verb.is_passive and _has_object(scene, index)):
        return None
    behind = subject + 1
    units = behind if behind < index and chunks[behind].prep in MOST_OF and chunks[behind].mentions else subject
    if not _are_units(scene, subject) and not (units == behind and _are_units(scene, units)):
        return None
    owner = party_of(chunks, units, acting=True)
    if owner is None and not any(mention.codes for mention in chunks[subject].mentions):
        return Party((), (), subject)
    return owner if owner is not None and owner.mentions[0].kind != "official" else None


def _has_object(scene: Scene, index: int) -> bool:
    """Whether a verb has an object that is no distance: "commandos steered it towards Oslo", no "lay ten miles off Oslo"."""
    behind = scene.chunks[index + 1] if index + 1 < len(scene.chunks) else None
    if behind is None or behind.kind != "N" or behind.prep is not None or behind.is_time or behind.text in word_list("force_units"):
        return False
    return word_list("distances").isdisjoint(scene.words_of(behind))


def _is_being(scene: Scene, verb: Chunk) -> bool:
    """Whether a verb group only says that something is somewhere: "lay", "were in", no "were sowing"."""
    behind = scene.sentence.lower[verb.last + 1 : verb.last + 2]
    return verb.is_copula and scene.sentence.lower[verb.last] in FORMS_OF_BEING and not any(word.endswith("ing") for word in behind)


def _are_units(scene: Scene, position: int) -> bool:
    """Whether a noun chunk is units or arms of an army, not people: "two brigades", "a company", "the cruiser"."""
    words = scene.words_of(scene.chunks[position])
    return not word_list("force_units").isdisjoint(words) and (
        is_force(scene, position) or not word_list("companies_of_men").isdisjoint(words)
    )


def _is_posted_there(scene: Scene, index: int, source: Party, foe: Party) -> bool:
    """Whether a place stands behind the verb that is no third country's, nor their barracks."""
    known = {*source.codes, *foe.codes}
    has_place = False
    for chunk in scene.chunks[index + 1 :]:
        if chunk.kind in (";", "S", "R", "H") or (chunk.kind == "V" and chunk.is_finite):
            break
        if chunk.kind != "N":
            continue
        if not _is_known(chunk, known) or not word_list("homes_of_forces").isdisjoint(scene.words_of(chunk)):
            return False
        has_place = has_place or (chunk.prep in word_list("prepositions_of_posts") and not chunk.is_time)
    return has_place


def _is_known(chunk: Chunk, codes: set[str]) -> bool:
    return all(set(mention.codes) <= codes for mention in chunk.mentions)
