"""Captives told of before who are free, told by where they are now: "seized two Danes. Both are home again", "he is free"."""

from entente.coder.acts.frames import Frame
from entente.coder.acts.outlook import has_bare_object
from entente.coder.candidates import Candidate, Scene
from entente.coder.grammar.captured import is_holdable
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import verb_before
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.endings.open_stories import find_open, find_subject_told, is_near, names_others, words_of_predicate
from entente.lexicon.wordlists import word_list

FREED = 0.6  # how sure the reading is
CAPTURES = frozenset({"COERCE"})
PEOPLE_OF = frozenset({"of", "among", "from"})
LONGEST_NAME = 4  # words
OWNED = frozenset({"'s", "’s", "'", "’"})  # "the woman's husband" is not she
WAYS_BACK = frozenset({None, "to", "for", "in", "into", "at"})


def read_freed(scene: Scene, index: int) -> bool:
    """Adds the release that the verb group `index` tells of captives told of before; whether it tells one."""
    told = find_open(scene, CAPTURES, index)
    over = verb_before(scene.chunks, index)
    if over is not None and scene.chunks[over].lemma() in word_list("hoping_verbs"):
        return False  # "wants them released"
    if told is None:
        return False
    subject = find_subject_told(scene, index)
    is_told = subject is not None and (
        _is_release_come(scene, index, subject)
        or (_are_those(scene, subject, told) and _are_free(scene, index, told))
        or (_is_name(scene, scene.chunks[subject]) and _is_let_out(scene, index) and told.sentence != scene.sentence.number)
    )
    if not is_told and not _is_set_free(scene, index, told):
        return False
    verb = scene.chunks[index]
    frame = Frame("RETREAT", "release", (), False, f"free-again: {verb.lemma() or scene.sentence.lower[verb.last]}")
    scene.add(frame, told.actors, told.recipients, index, (), status=verb.status(), confidence=FREED, is_entailed=True)
    return True


def _is_release_come(scene: Scene, index: int, subject: int) -> bool:
    """Whether their release is told to have come: "his release | came | after ten days"."""
    chunk, verb = scene.chunks[subject], scene.chunks[index]
    is_theirs = scene.words_of(chunk)[0] in word_list("possessives") and chunk.names_act(("release_noun", "liberation"))
    return is_theirs and verb.modal is None and (verb.tense == "past" or verb.is_perfect) and verb.lemma() in word_list("coming_after")


def _are_those(scene: Scene, position: int, told: Candidate) -> bool:
    """Whether a noun chunk means captives told of before: "they", "both", "nine", "four of them", "the woman", "the two Danes"."""
    chunk = scene.chunks[position]
    words = scene.words_of(chunk)
    behind = scene.chunks[position + 1] if position + 1 < len(scene.chunks) else None
    if names_others(chunk, told.recipients) or chunk.names_holder() or not OWNED.isdisjoint(words):
        return False
    if chunk.is_pronoun:
        is_person = any(mention.person is not None for mention in chunk.mentions)
        return words[0] in word_list("pronouns_of_captives") and is_near(scene, told) and not is_person
    if behind is not None and behind.prep in PEOPLE_OF and word_list("parts_of_captives").intersection(scene.words_of(behind)):
        return True
    if all(word in word_list("counts_of_captives") or word.isdigit() for word in words):
        is_narrowed = behind is not None and behind.kind == "N" and behind.prep is not None and not behind.is_time
        return not (is_narrowed and words[-1] in word_list("those_left"))  # "the others on the tour"
    is_here = told.sentence == scene.sentence.number
    is_named = any(mention.codes == told.recipients for mention in chunk.mentions)
    if is_here and is_holdable(chunk) and (is_named or find_subject(scene.chunks, told.trigger) == position):
        return True  # "two boats, held by Peru since August, got back", "were hauled in and let go"
    is_definite = words[0] in word_list("pointers_to_captives")
    return is_definite and (is_holdable(chunk) or chunk.heads[:1] == ("person",) or words[-1] in word_list("captives_again"))


def _is_name(scene: Scene, chunk: Chunk) -> bool:
    """Whether a noun chunk is nothing but the name of somebody whom nothing gives to a country: "Jens Holm", "Mr Holm"."""
    words = scene.sentence.words[chunk.first : chunk.last + 1]
    is_unknown = not (chunk.mentions or chunk.acts or chunk.heads or chunk.is_time or chunk.prep is not None)
    return is_unknown and 1 < len(words) <= LONGEST_NAME and all(word.isalpha() and word.istitle() for word in words)


def _is_let_out(scene: Scene, index: int) -> bool:
    """Whether somebody is said to have been freed, so that also a name means a captive: "jailed two Danes. Jens Holm was freed"."""
    verb = scene.chunks[index]
    return (
        verb.is_passive
        and verb.modal is None
        and verb.lemma() in word_list("freed_outright")
        and not _is_kept(words_of_predicate(scene, index))
    )


def _are_free(scene: Scene, index: int, told: Candidate) -> bool:
    """Whether a verb group says that its subject is at liberty, or goes home."""
    verb = scene.chunks[index]
    words = words_of_predicate(scene, index)
    if _is_kept(words):
        return False
    is_homeward = not word_list("homeward").isdisjoint(words)
    if verb.is_copula:
        return is_homeward and not _is_free_of(words)
    lemma = verb.lemma()
    if verb.is_passive or (lemma in word_list("freed_outright") and not has_bare_object(scene.chunks, index, index + 2)):
        is_sent = lemma in word_list("freed_with_direction") or lemma.startswith("put_on_")
        return lemma in word_list("freed_outright") or (is_sent and (is_homeward or _heads_for_home(scene, index, told)))
    if lemma in word_list("sailing_again"):
        return True
    is_done = verb.tense == "past" or verb.is_perfect
    return (
        is_done
        and lemma in word_list("going_free")
        and (is_homeward or _is_called_free(scene, index) or _heads_for_home(scene, index, told))
    )


def _is_free_of(words: list[str]) -> bool:
    """Whether "free" only says what somebody is without: "is free of debt"."""
    return "free" in words and not {"of", "from"}.isdisjoint(words[words.index("free") + 1 :][:1])


def _is_called_free(scene: Scene, index: int) -> bool:
    """Whether words put behind say that who goes is free: ", a free man"."""
    behind = scene.chunks[index + 1 :]
    return any(chunk.kind == "N" and chunk.text in word_list("free_people") and "free" in scene.words_of(chunk) for chunk in behind)


def _heads_for_home(scene: Scene, index: int, told: Candidate) -> bool:
    """Whether a verb of motion leads to where the captives are from, or out of where they were held: "sailed for Vigo"."""
    for chunk in scene.chunks[index + 1 :]:
        if chunk.kind != "N":
            return False
        if chunk.prep == "to" and not word_list("receivers_of_captives").isdisjoint(scene.words_of(chunk)):
            return True
        codes = {code for mention in chunk.mentions for code in mention.codes}
        if (codes and codes <= set(told.recipients) and chunk.prep in WAYS_BACK) or (codes == set(told.actors) and _is_left(chunk)):
            return True
    return False


def _is_left(chunk: Chunk) -> bool:
    return chunk.prep in ("from", "out")


def _is_set_free(scene: Scene, index: int, told: Candidate) -> bool:
    """Whether the captor or a judge sets captives told of before free: "a judge there set eighteen of them free"."""
    chunks = scene.chunks
    verb = chunks[index]
    if verb.is_passive or verb.is_copula or verb.lemma() not in word_list("setting_free") or index + 1 >= len(chunks):
        return False
    subject = find_subject(chunks, index)
    if subject is None or names_others(chunks[subject], told.actors) or not _are_those(scene, index + 1, told):
        return False
    is_captor = any(mention.codes == told.actors for mention in chunks[subject].mentions) or chunks[subject].names_act(("court",))
    if not is_captor or _is_kept(words_of_predicate(scene, index)):
        return False
    is_homeward = not word_list("homeward").isdisjoint(words_of_predicate(scene, index))
    return is_homeward or _lets_go(scene, index) or _is_handed_to_kin(scene, index)


def _is_kept(words: list[str]) -> bool:
    return not word_list("jails").isdisjoint(words) or not word_list("no_freedom").isdisjoint(words)


def _is_handed_to_kin(scene: Scene, index: int) -> bool:
    """Whether captives are given to those who look after them: "handed | her | to the Danish consul"."""
    behind = scene.chunks[index + 2] if index + 2 < len(scene.chunks) else None
    is_given = behind is not None and behind.kind == "N" and behind.prep == "to"
    return is_given and not word_list("receivers_of_captives").isdisjoint(scene.words_of(scene.chunks[index + 2]))


def _lets_go(scene: Scene, index: int) -> bool:
    """Whether somebody is let go for good: "let | them | go | on Friday", no "let them go to the window"."""
    chunks = scene.chunks
    let = chunks[index + 2 : index + 4]
    if chunks[index].lemma() != "let" or not let or let[0].kind != "V" or let[0].lemma() != "go":
        return False
    return len(let) == 1 or let[1].kind != "N" or let[1].is_time or let[1].prep is None
