"""Acts that a sentence holds up as not done: nearly done, done in a film, asked about, out of somebody's reach."""

from entente.coder.candidates import Scene
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.wordlists import word_list

NOT_DONE = (("instead", "of"), ("far", "from"), ("anything", "but"), ("lieu", "of"))  # words before "doing" or "do"
HOLDING = frozenset({"be", "have", "lack", "possess", "retain", "hold", "get"})  # verbs of who has the power to act
LONGEST_LABEL = 5  # words within which the colon behind the asker's name stands
ASKING_WHY = frozenset({"why", "how", "when", "what", "who"})  # with a modal behind; without one they ask about what was done


def is_unreal(scene: Scene, index: int) -> bool:
    """Whether a verb group tells what is not done, by its own words or by those that open the sentence."""
    is_undone = _is_of_nobody(scene, index) or _is_nearly(scene, index) or _is_left_undone(scene, index)
    return is_undone or _is_out_of_reach(scene, index) or is_imagined(scene, index)


def is_imagined(scene: Scene, index: int) -> bool:
    """Whether a sentence tells what is only asked, imagined or acted: "Has X paid?", "Suppose X closed", "In the film, X attacks"."""
    lower, first = scene.sentence.lower, scene.chunks[0]
    if first.kind == "V" and lower[first.first] in word_list("imagining"):
        return True
    if first.kind == "N" and first.prep in ("in", "on", "under") and _is_story(scene, 0):
        return True
    if not word_list("acted_stories").isdisjoint(scene.sentence.word_set) and _is_told_in_story(scene, index):
        return True
    is_asker = index > 0 and scene.chunks[index - 1].kind == ","  # "Would X explain, | asked Y's envoy, why?"
    return not is_asker and _asks(lower)


def _is_story(scene: Scene, place: int) -> bool:
    """Whether a noun chunk is a story, a game or its plot: "the war game", "the third round of the game", "a simulated war"."""
    chunks, lower = scene.chunks, scene.sentence.lower
    behind = place + 1
    is_of_story = behind < len(chunks) and chunks[behind].prep == "of" and lower[chunks[behind].last] in word_list("acted_stories")
    made_up = word_list("made_up")
    return lower[chunks[place].last] in word_list("acted_stories") or is_of_story or not made_up.isdisjoint(scene.words_of(chunks[place]))


def _is_told_in_story(scene: Scene, index: int) -> bool:
    """Whether a story tells what a chunk says: "a novel in which X attacks", "The war game assumed that X had attacked"."""
    chunks = scene.chunks
    opener = next((place for place in range(index - 1, 0, -1) if chunks[place].kind in ("R", ";") or chunks[place].text == "where"), 0)
    if opener and chunks[opener].kind != ";" and chunks[opener - 1].kind == "N" and _is_story(scene, opener - 1):
        is_first = not any(chunk.kind == "V" and chunk.is_finite for chunk in chunks[opener + 1 : index])
        return is_first and (chunks[opener].prep == "in" or chunks[opener].text == "where")
    teller = next((place for place in range(index) if chunks[place].kind == "V" and chunks[place].is_finite), None)
    if teller is None or chunks[teller].lemma() not in word_list("telling_of_story") or chunks[teller].is_passive:
        return False
    subject = find_subject(chunks, teller)
    return subject is not None and chunks[subject].prep is None and _is_story(scene, subject)


def _asks(lower: list[str]) -> bool:
    """Whether a sentence asks whether something is done, or why it should be; "Why did X do it?" tells that X did.

    The asker's name may stand before it: "Q: Would Peru talk to Chile?".
    """
    end = len(lower) - 1
    while end > 0 and lower[end] in word_list("closing_marks"):
        end -= 1
    label = lower.index(":") + 1 if ":" in lower[:LONGEST_LABEL] else 0
    start = next((place for place in range(label, len(lower)) if lower[place][0].isalpha()), 0)
    if lower[end] != "?" or start + 1 >= len(lower):
        return False
    if lower[start] in ASKING_WHY:
        return lower[start + 1] in word_list("question_modals")
    return lower[start] in word_list("asking_verbs")


def _is_of_nobody(scene: Scene, index: int) -> bool:
    """Whether it is nobody who ever did something: "no Chilean president has ever set foot in Peru"."""
    chunk, lower = scene.chunks[index], scene.sentence.lower
    if "ever" not in lower[chunk.first : chunk.last + 1] or not chunk.is_finite:
        return False
    subject = find_subject(scene.chunks, index)
    while subject is not None and subject > 0 and scene.chunks[subject].prep == "of" and scene.chunks[subject - 1].kind == "N":
        subject -= 1
    return subject is not None and lower[scene.chunks[subject].first] in ("no", "none", "nobody", "neither")


def _is_nearly(scene: Scene, index: int) -> bool:
    """Whether a verb group or the one over it is only nearly so: "almost closed its border", "has nearly come to blows"."""
    chunk, lower = scene.chunks[index], scene.sentence.lower
    near = word_list("near_misses")
    if near.isdisjoint(scene.sentence.word_set) or chunk.lemma() in word_list("nearly_done"):
        return False
    is_before = chunk.first > 0 and lower[chunk.first - 1] in near
    return is_before or not near.isdisjoint(lower[chunk.first : chunk.last])


def _is_out_of_reach(scene: Scene, index: int) -> bool:
    """Whether somebody is only able, tempted, or in no way able to act: "is too poor to pay", "has the power to close"."""
    chunk, lower = scene.chunks[index], scene.sentence.lower
    if not chunk.is_infinitive or index < 2:
        return False
    before, over = scene.chunks[index - 1], scene.chunks[index - 2]
    if before.kind == "V":
        return before.lemma() in word_list("tempting_verbs") and before.is_passive
    if before.kind != "N" or over.kind != "V":
        return False
    if before.first > 0 and lower[before.first - 1] == "too":
        return lower[before.last] not in word_list("too_eager")
    is_held = over.is_copula or over.lemma() in HOLDING
    return is_held and lower[before.last] in word_list("mere_powers")


def _is_left_undone(scene: Scene, index: int) -> bool:
    """Whether an act is what somebody does not do: "instead of closing", "anything but close", "avoided closing", "against closing"."""
    chunk, lower = scene.chunks[index], scene.sentence.lower
    if chunk.is_gerund and chunk.prep == "against":
        return True
    if chunk.first > 1 and (lower[chunk.first - 2], lower[chunk.first - 1]) in NOT_DONE:
        return True
    return chunk.is_gerund and index > 0 and lower[chunk.first - 1] in word_list("leaving_undone")
