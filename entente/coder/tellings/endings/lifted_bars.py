"""Bars told of before that are no more: "shut its border. The crossing was open again in May", "the duty was gone", "gas flowed again"."""

from entente.coder.acts.frames import Frame
from entente.coder.candidates import Candidate, Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.tellings.endings.open_stories import find_open, find_subject_told, is_near, names_others, words_of_predicate
from entente.lexicon.wordlists import word_list

LIFTED = 0.6  # how sure the reading is
BARS = frozenset({"SANCTION"})
WAYS = ("border", "airspace", "crossing_way", "roadway", "embassy")
FLOWS = ("trade", "flow", "gas", "line")
MEASURES = ("sanctions", "blockade", "boycott_noun", "quota", "visa")
ENVOYS = ("diplomat",)
TIES = frozenset({"relation", "relations", "tie", "ties"})
RECALLED = ("recall-envoy", "expel-envoy", "call-envoy")


def read_lifted(scene: Scene, index: int) -> bool:
    """Adds the end that the verb group `index` tells of a bar told of before; whether it tells one."""
    told = find_open(scene, BARS, index)
    if told is None:
        return False
    if _is_there_again(scene, index):
        subject: int | None = index + 1
    else:
        subject = find_subject_told(scene, index)
    if subject is None:
        return False
    if not (_is_undone(scene, index, subject, told) or _is_over(scene, index, subject, told)):
        return False
    verb = scene.chunks[index]
    if not TIES.isdisjoint(told.rule.replace("_", " ").split()) and verb.lemma() in word_list("reinstating_verbs"):
        pair = (*told.actors, *told.recipients)
        frame = Frame("AGREE", None, (), True, f"restore-ties: {verb.lemma()}")
        scene.add(frame, pair, (), index, (), status=verb.status(), confidence=LIFTED, is_symmetric=True, is_entailed=True)
        return True  # "broke off relations. They were restored in May" takes both
    frame = Frame("RETREAT", "access", (), False, f"open-again: {verb.lemma() or scene.sentence.lower[verb.last]}")
    scene.add(frame, told.actors, told.recipients, index, (), status=verb.status(), confidence=LIFTED, is_entailed=True)
    return True


def _is_over(scene: Scene, index: int, subject: int, told: Candidate) -> bool:
    """Whether what was barred goes on as before, or what barred it is gone."""
    chunk, verb = scene.chunks[subject], scene.chunks[index]
    if any(names_others(other, told.actors + told.recipients) for other in scene.chunks[subject:index]):
        return False  # also "sales in Norway picked up again"
    words = words_of_predicate(scene, index)
    is_again = not word_list("anew").isdisjoint(words) or "first_time" in "_".join(words)
    lemma = verb.lemma()
    if told.rule.startswith(RECALLED):
        is_pointing = chunk.is_pronoun or scene.words_of(chunk) in (["both"], ["all"])
        is_envoy = chunk.names_act(ENVOYS) or (is_pointing and is_near(scene, told))
        if is_envoy and verb.is_passive and lemma in word_list("readmitting_verbs"):
            return True
        return is_envoy and is_again and not word_list("posts_of_envoys").isdisjoint(words)
    if _lasted_until(scene, index, chunk):
        return chunk.is_pronoun or _is_measure(scene, chunk)
    if chunk.is_pronoun:
        return is_near(scene, told) and scene.words_of(chunk)[0] in ("it", "they") and _opens(verb, is_again=is_again)
    if _is_way(scene, chunk):
        return _opens(verb, is_again=is_again) or (is_again and "open" in words)
    if _is_flow(scene, chunk):
        return lemma in word_list("resuming_verbs") or (is_again and (verb.is_copula or lemma in word_list("flowing_again")))
    return _is_measure(scene, chunk) and (
        "gone" in words or (lemma in word_list("going_for_good") and not verb.is_passive and _ends_there(scene, index))
    )


def _is_there_again(scene: Scene, index: int) -> bool:
    """Whether a flow is back by "there is": "within nine days | there | was | gas | again"."""
    chunks = scene.chunks
    if index == 0 or index + 1 >= len(chunks) or not chunks[index].is_copula or chunks[index - 1].text != "there":
        return False
    return chunks[index + 1].kind == "N" and chunks[index + 1].prep is None


def _lasted_until(scene: Scene, index: int, chunk: Chunk) -> bool:
    """Whether a verb group says how long something stood: "it lasted until 2010", "remained in force until May"."""
    lower = scene.sentence.lower
    if word_list("lasting").isdisjoint(lower[scene.chunks[index].first : scene.chunks[index].last + 1]):
        return False
    if chunk.is_pronoun and scene.words_of(chunk)[0] != "it":
        return False
    return any(other.prep in ("until", "till") for other in scene.chunks[index + 1 : index + 4])


def _opens(verb: Chunk, *, is_again: bool) -> bool:
    """Whether a verb group says that a way is open as before: "reopened", "opened again", "went up again"."""
    lemma = verb.lemma()
    is_restored = verb.is_passive and lemma in word_list("reinstating_verbs")
    return (
        is_restored
        or lemma in word_list("reopening_alone")
        or (is_again and (lemma in word_list("opening_again") or lemma in word_list("flowing_again")))
    )


def _ends_there(scene: Scene, index: int) -> bool:
    """Whether nothing but a time stands behind a verb: "the visas went in 2004", no "went to the port"."""
    behind = scene.chunks[index + 1] if index + 1 < len(scene.chunks) else None
    return behind is None or behind.kind != "N" or behind.is_time


def _is_undone(scene: Scene, index: int, subject: int, told: Candidate) -> bool:
    """Whether who barred something lets it be as before: "Kenya let it in again", "turned the taps on again", "had it open again"."""
    chunks = scene.chunks
    verb = chunks[index]
    if verb.is_passive or verb.is_copula or index + 1 >= len(chunks):
        return False
    if verb.lemma() == "have_it":  # "had it | open | again"
        words = words_of_predicate(scene, index)
        return "open" in words and not word_list("anew").isdisjoint(words) and _is_author(chunks[subject], told) and is_near(scene, told)
    if verb.lemma() not in word_list("undoing_again"):
        return False
    if not _is_author(chunks[subject], told) or word_list("anew").isdisjoint(words_of_predicate(scene, index)):
        return False
    undone = chunks[index + 1]
    if undone.kind != "N" or undone.prep is not None or names_others(undone, told.actors + told.recipients):
        return False
    is_meant = undone.is_pronoun and is_near(scene, told)
    return is_meant or _is_way(scene, undone) or _is_flow(scene, undone) or _is_measure(scene, undone)


def _is_author(chunk: Chunk, told: Candidate) -> bool:
    return any(mention.codes == told.actors for mention in chunk.mentions)


def _is_way(scene: Scene, chunk: Chunk) -> bool:
    return chunk.names_act(WAYS) or not word_list("ways_barred").isdisjoint(scene.words_of(chunk))


def _is_flow(scene: Scene, chunk: Chunk) -> bool:
    return chunk.names_act(FLOWS) or not word_list("flows_barred").isdisjoint(scene.words_of(chunk))


def _is_measure(scene: Scene, chunk: Chunk) -> bool:
    return chunk.names_act(MEASURES) or not word_list("bars_by_name").isdisjoint(scene.words_of(chunk))
