"""Forces told of before that are there no more: "moved tanks to the border. They were gone by May", "the last of them left in 1989"."""

from entente.coder.acts.frames import Frame
from entente.coder.acts.outlook import has_bare_object
from entente.coder.candidates import Candidate, Scene
from entente.coder.tellings.endings.open_stories import find_open, find_subject_told, is_near, names_others, words_of_predicate
from entente.coder.tellings.force.movements import is_force
from entente.lexicon.wordlists import word_list

GONE = 0.6  # how sure the reading is
DEPLOYED = frozenset({"MOBILIZE", "ASSAULT", "COERCE"})


def read_forces_gone(scene: Scene, index: int) -> bool:
    """Adds the withdrawal that the verb group `index` tells of forces told of before; whether it tells one."""
    told = find_open(scene, DEPLOYED, index)
    if told is None:
        return False
    subject = find_subject_told(scene, index)
    if subject is None:
        return False
    is_gone = _are_those(scene, subject, told) and _are_gone(scene, index, subject)
    if not is_gone and not _starts_to_leave(scene, index, subject, told):
        return False
    verb = scene.chunks[index]
    frame = Frame("RETREAT", "withdraw", (), False, f"forces-gone: {verb.lemma() or scene.sentence.lower[verb.last]}")
    scene.add(frame, told.actors, told.recipients, index, (), status=verb.status(), confidence=GONE, is_entailed=True)
    return True


def _starts_to_leave(scene: Scene, index: int, subject: int, told: Candidate) -> bool:
    """Whether who sent forces, or they, begin to go: "has begun to pull back | the armour", "started pulling | some of them | back"."""
    chunks = scene.chunks
    then = index + 1
    if (
        chunks[index].lemma() not in word_list("beginning_verbs")
        or then >= len(chunks)
        or chunks[then].kind != "V"
        or chunks[then].is_finite
    ):
        return False
    is_owner = any(mention.codes == told.actors for mention in chunks[subject].mentions)
    if not (is_owner and not names_others(chunks[subject], told.actors)) and not _are_those(scene, subject, told):
        return False
    if chunks[then].lemma() in word_list("pulling_back"):
        has_object = has_bare_object(chunks, then, then + 2)
        return not has_object or is_force(scene, then + 1) or scene.words_of(chunks[then + 1])[0] in word_list("pronouns_of_captives")
    words = words_of_predicate(scene, then)
    return chunks[then].lemma() in ("pull", "bring", "move", "take", "call") and not {"back", "out", "home"}.isdisjoint(words)


def _are_those(scene: Scene, position: int, told: Candidate) -> bool:
    """Whether a noun chunk means forces told of before: "they", "the tanks", "the last of them", "its battalions"."""
    chunk = scene.chunks[position]
    words = scene.words_of(chunk)
    behind = scene.chunks[position + 1] if position + 1 < len(scene.chunks) else None
    if names_others(chunk, told.actors) or chunk.names_holder():
        return False
    if chunk.is_pronoun:
        return words[0] == "they" and told.type == "MOBILIZE" and is_near(scene, told)
    if words[-1] in word_list("last_ones") and behind is not None and behind.prep == "of":
        return True
    return words[0] in word_list("pointers_to_captives") and is_force(scene, position)


def _are_gone(scene: Scene, index: int, subject: int) -> bool:
    """Whether a verb group says that forces are away, back where they came from or on the way there."""
    verb = scene.chunks[index]
    words = words_of_predicate(scene, index)
    lemma = verb.lemma()
    if "gone" in words and (verb.is_copula or lemma == "go"):
        return True
    if verb.is_copula:
        return "back" in words and not word_list("homes_of_forces").isdisjoint(words)
    if verb.is_passive or not (verb.tense == "past" or verb.is_perfect or verb.is_progressive):
        return False
    if lemma.partition("_back")[0] in word_list("marching_home") and not word_list("homes_of_forces").isdisjoint(words):
        return True
    is_last = not word_list("last_ones").isdisjoint(scene.words_of(scene.chunks[subject]))
    return (
        lemma in word_list("turning_about")
        or "_".join(words[-2:]) in word_list("turning_about")
        or (is_last and lemma in word_list("leaving_for_good"))
    )
