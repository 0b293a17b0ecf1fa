"""Blows told of the weapon or of who is hit: "a Danish shell tore up a barn", "two recruits died under Danish fire"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.force.movements import is_force
from entente.lexicon.wordlists import word_list

HIT = 0.75  # how sure the reading is
OWNED = frozenset({None, "of", "from", "by", "out"})
STRUCK = frozenset({None, "of", "in", "into", "on", "onto", "near", "inside", "at", "outside", "through", "across", "around"})
UNDER = frozenset({"under", "to", "from", "beneath", "in", "by"})
SEEKERS = frozenset({"drone", "drones"})
LEFT_REACH = 6  # words behind "left" among which the dead stand
REACH = 7  # chunks behind the verb among which who is hit, or who fired, stands


def may_tell_blow(scene: Scene) -> bool:
    """Whether a sentence names a weapon or fire at all."""
    return not word_list("weapons_told").isdisjoint(scene.sentence.word_set)


def read_hit(scene: Scene, index: int) -> bool:
    """Adds the blow that a weapon deals by the verb group `index`: "Danish rockets tore up a Norwegian post"; whether it deals one."""
    chunks = scene.chunks
    verb = chunks[index]
    if verb.lemma() not in word_list("hitting_verbs") or verb.is_passive or verb.is_negated or not verb.is_finite or verb.modal is not None:
        return False
    subject = find_subject(chunks, index)
    if subject is None or subject > index or word_list("weapons_told").isdisjoint(scene.words_of(chunks[subject])):
        return False
    if verb.lemma() == "find" and chunks[subject].text in SEEKERS:
        return False  # "a drone found the missing boat"
    shooter = _find_shooter(chunks, subject, index) or _find_platform(chunks, index)
    if shooter is None or _falls_into_sea(scene, index):
        return False
    exclude = frozenset(shooter.codes)
    is_blow = chunks[subject].text in word_list("blows_of_object")
    struck = _find_named(chunks, subject, index, exclude) if is_blow else None
    target = struck or _find_struck(chunks, index, exclude) or scene.other_of_pair(shooter, index)
    return _add_blow(scene, f"weapon-hits: {verb.lemma()}", shooter, target, index)


def read_under_fire(scene: Scene, index: int) -> bool:
    """Adds the blow that somebody suffers: "died under Danish fire", "lost a barn to shells from Denmark"; whether it is told."""
    chunks = scene.chunks
    verb = chunks[index]
    if verb.lemma() not in word_list("suffering_fire") or verb.is_negated or not verb.is_finite or verb.modal is not None:
        return False
    fire = next((place for place in range(index + 1, min(index + REACH, len(chunks))) if _is_fire(scene, place)), None)
    subject = find_subject(chunks, index)
    if fire is None or subject is None or subject > index:
        return False
    shooter = _find_shooter(chunks, fire, min(fire + REACH, len(chunks)))
    if shooter is None:
        return False
    victim = _find_named(chunks, subject, index, frozenset(shooter.codes))
    return _add_blow(scene, f"under-fire: {verb.lemma()}", shooter, victim, index)


def read_left_dead(scene: Scene, index: int) -> bool:
    """Adds the blow told by what forces leave behind: "Danish bombers were over Norway and left six dead"; whether it is told."""
    chunks = scene.chunks
    verb = chunks[index]
    if verb.lemma() != "leave" or verb.is_negated or verb.is_passive or verb.modal is not None or verb.is_infinitive:
        return False
    behind = scene.sentence.lower[verb.last + 1 : verb.last + 1 + LEFT_REACH]
    subject = find_subject(chunks, index)
    if word_list("left_behind").isdisjoint(behind) or subject is None or subject > index or not is_force(scene, subject):
        return False
    source = party_of(chunks, subject, acting=True)
    if source is None:
        return False
    target = _find_named(chunks, subject, len(chunks), frozenset(source.codes)) or scene.other_of_pair(source, index)
    return _add_blow(scene, "leave-dead", source, target, index)


def _add_blow(scene: Scene, rule: str, source: Party, target: Party | None, index: int) -> bool:
    """Adds the blow of one party against another that the verb group `index` tells; whether there is somebody whom it strikes."""
    if target is None:
        return False
    scene.add_between(Frame("ASSAULT", None, (), False, rule), source, target, index, status="occurred", confidence=HIT)
    return True


def _is_fire(scene: Scene, position: int) -> bool:
    """Whether a phrase is what somebody dies under or loses something to."""
    chunk = scene.chunks[position]
    return chunk.kind == "N" and chunk.prep in UNDER and not word_list("weapons_told").isdisjoint(scene.words_of(chunk))


def _find_shooter(chunks: list[Chunk], start: int, end: int) -> Party | None:
    """Whose weapon it is, or from whose ground it is fired, by the names from the weapon on to `end`.

    Whose "the shelling of" is, is struck: "the shelling of X by Y".
    """
    is_blow = chunks[start].text in word_list("blows_of_object")
    for position in range(start, end):
        chunk = chunks[position]
        is_fired = chunk.kind == "V" and (not chunk.is_finite or chunk.lemma() in word_list("firing_verbs"))
        if chunk.kind in (";", "S") or (chunk.kind == "V" and not is_fired):
            return None
        is_owner = position == start or (chunk.prep in OWNED and not (is_blow and chunk.prep == "of"))
        if chunk.kind != "N" or not chunk.mentions or not is_owner:
            continue
        is_made = chunk.mentions[0].head == "compound"  # "Danish-made shells" may be anybody's
        party = None if is_made else party_of(chunks, position, acting=False)
        if party is not None:
            return party
    return None


def _find_platform(chunks: list[Chunk], index: int) -> Party | None:
    """Whose plane or gun the weapon comes from, behind the verb: "bombs rolled from the ramp of a Danish transport"."""
    behind = index + 1
    if behind >= len(chunks) or chunks[behind].kind != "N" or chunks[behind].prep not in ("from", "out"):
        return None
    while behind < len(chunks) and chunks[behind].prep in ("from", "of", "out"):
        party = party_of(chunks, behind, acting=False)
        if party is not None:
            return party._replace(codes=party.codes[:1])
        behind += 1
    return None


def _falls_into_sea(scene: Scene, index: int) -> bool:
    """Whether the weapon only flies past somebody or into the water."""
    for chunk in scene.chunks[index + 1 : index + 1 + REACH]:
        if chunk.kind != "N":
            return False
        if chunk.prep in ("over", "past", "off") or not word_list("waters").isdisjoint(scene.words_of(chunk)):
            return True
    return False


def _find_struck(chunks: list[Chunk], index: int, exclude: frozenset[str]) -> Party | None:
    """Who or whose place is hit, named behind the verb in its own clause."""
    for position in range(index + 1, min(index + 1 + REACH, len(chunks))):
        chunk = chunks[position]
        if chunk.kind in (";", "S", "R", "H") or (chunk.kind == "V" and chunk.is_finite):
            return None
        if chunk.kind == "N" and chunk.mentions and chunk.prep in STRUCK:
            party = party_of(chunks, position, acting=False, exclude=exclude)
            if party is not None:
                return party
    return None


def _find_named(chunks: list[Chunk], start: int, end: int, exclude: frozenset[str]) -> Party | None:
    """The first party that a stretch of chunks names beside those to leave out."""
    named = (place for place in range(start, end) if chunks[place].kind == "N" and chunks[place].mentions)
    return next(filter(None, (party_of(chunks, place, acting=False, exclude=exclude) for place in named)), None)
