"""Forces on their way home, told by a plain verb of motion: "are trickling back to barracks", "the last tank drove off Y's soil"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.acts.ended import end_told
from entente.coder.acts.frames import Frame
from entente.coder.acts.targets import find_target
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import region_after
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.force.movements import is_force
from entente.coder.tellings.innocent_reasons import is_of_play, names_whole_place
from entente.lexicon.wordlists import word_list

HOME = 0.7  # how sure the reading is
REACH = 4  # words behind the verb among which "home" or "to barracks" stands
AT_ODDS = ("MOBILIZE", "ASSAULT", "COERCE", "THREATEN")
LEFT = ("out", "from", "of", "off")


def read_march_home(scene: Scene, index: int) -> bool:
    """Adds the pull-out that forces' way home by the verb group `index` tells; whether it tells one."""
    chunks = scene.chunks
    verb = chunks[index]
    if verb.is_negated or verb.is_passive or verb.is_infinitive or verb.modal in word_list("open_modals"):
        return False
    if verb.lemma().partition("_out")[0] not in word_list("marching_home"):
        return False
    subject = find_subject(chunks, index)
    if subject is None or subject > index:
        return False
    is_last = _are_last(scene, subject)
    if not (is_last and _leaves_place(scene, index)) and not _goes_home(scene, index):
        return False
    forces = subject + 1 if chunks[subject].text in ("last", "rest", "remainder") and chunks[subject + 1].prep == "of" else subject
    if not is_force(scene, forces):
        return False
    left = (*LEFT, "object") if is_last else LEFT
    frame = Frame("RETREAT", "withdraw", left, False, f"march-home: {verb.lemma()}", is_strict=True)
    status = verb.status()
    if end_told(scene, subject, index, None, frame, status):
        return True
    source = party_of(chunks, forces, acting=True)
    if source is None:
        return False
    exclude = frozenset(source.codes)
    target = find_target(scene, index + 1, region_after(chunks, index), frame, exclude) or _find_post(chunks, subject, index, exclude)
    target = target or _find_foe(scene, source, index)
    if target is None:
        return False
    scene.add_between(frame, source, target, index, status=status, confidence=HOME)
    return True


def _find_post(chunks: list[Chunk], subject: int, index: int, exclude: frozenset[str]) -> Party | None:
    """Where forces stood who go home, told with them: "the last Cuban troops | in Angola | flew home"."""
    for position in range(subject + 1, index):
        chunk = chunks[position]
        if chunk.kind == "N" and chunk.prep in ("in", "from") and chunk.mentions and names_whole_place(chunk):
            return party_of(chunks, position, acting=False, exclude=exclude)
    return None


def _find_foe(scene: Scene, source: Party, index: int) -> Party | None:
    """The other one of the two that an article is about, where it told before that these forces stood against him."""
    other = scene.other_of_pair(source, index)
    told = (scene.memory.by_type.get(act_type) for act_type in AT_ODDS)
    is_foe = other is not None and any(act is not None and {*act.actors, *act.recipients} == {*source.codes, *other.codes} for act in told)
    return other if is_foe else None


def _are_last(scene: Scene, subject: int) -> bool:
    """Whether those who go are the last ones of their army: "the last Danish tanks", "India's rearguard"."""
    return not word_list("last_ones").isdisjoint(scene.words_of(scene.chunks[subject]))


def _leaves_place(scene: Scene, index: int) -> bool:
    """Whether the phrase behind a verb of motion names the place that is left: "sailed from Lima", "drove off Peruvian soil"."""
    chunks = scene.chunks
    behind = chunks[index + 1] if index + 1 < len(chunks) else chunks[index]
    is_out = chunks[index].lemma().endswith(("_out_of", "_from"))
    is_ground = names_whole_place(behind) or scene.sentence.lower[behind.last] in word_list("grounds_left")
    if not is_ground or is_of_play(scene) or "with" in scene.sentence.lower[behind.last + 1 : behind.last + 2]:
        return False  # "sailed from Lima with salmon"
    return behind.kind == "N" and bool(behind.mentions) and (behind.prep in LEFT or (is_out and behind.prep is None))


def _goes_home(scene: Scene, index: int) -> bool:
    """Whether a verb of motion leads home: "rolled home", "back to barracks", "returned to its bases"."""
    verb = scene.chunks[index]
    words = scene.sentence.lower[verb.first : verb.last + 1 + REACH]
    return not word_list("homes_of_forces").isdisjoint(words)
