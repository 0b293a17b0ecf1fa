"""What one who was struck says of it without naming who did it: '"A stab in the back," X said', "found the step childish"."""

from entente.coder.actors.parties import Party
from entente.coder.actors.sources import find_source
from entente.coder.acts.frames import Frame
from entente.coder.candidates import HOSTILE, Candidate, Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.blame.spoken_blame import speaks_kindly
from entente.coder.tellings.innocent_reasons import is_private
from entente.lexicon.wordlists import holds_phrase, word_list

CONFIDENCE = 0.5  # how sure the reading is
DEED_REACH = 2  # sentences back in which the deed was told
LABEL_LENGTH = 10  # words of a quotation without a verb
JUDGEMENT_REACH = 9  # words behind the verb in which the judgement stands
QUOTES = frozenset({'"', "“", "”"})
JUDGING = ("judging_verbs", "naming_verbs", "smelling_verbs")
STRUCK = HOSTILE | {"PROTEST", "THREATEN"}


def read_victims_words(scene: Scene, index: int) -> bool:
    """Reads the verb group `index` as blame of who has just struck its subject; whether it tells that."""
    chunks = scene.chunks
    verb = chunks[index]
    if verb.is_passive or not (verb.is_finite or verb.is_gerund) or verb.modal is not None:
        return False
    rule = _find_blame(scene, index)
    subject = find_subject(chunks, index) if rule is not None else None
    victim = find_source(scene, subject, index, "ACCUSE", verb.lemma()) if subject is not None else None
    if rule is None or victim is None or len(victim.codes) != 1 or is_private(chunks[victim.chunk], victim):
        return False
    blow = find_blow(scene, victim.codes[0], index)
    if blow is None or _names_others(scene, victim, blow):
        return False
    frame = Frame("ACCUSE", "disapprove", (), False, f"{rule}: {verb.lemma()}")
    scene.add(frame, victim.codes, blow.actors, index, victim.mentions, confidence=CONFIDENCE, is_entailed=True)
    return True


def find_blow(scene: Scene, victim: str, trigger: int) -> Candidate | None:
    """What somebody did to a country in this sentence or right before; null where nobody struck it."""
    for told in reversed(scene.found):
        if told.type in STRUCK and not told.is_symmetric and told.trigger < trigger and victim in told.recipients:
            return told if len(told.actors) == 1 else None
    last = scene.memory.last_deed
    if last is None or last.type not in STRUCK or scene.sentence.number - last.sentence > DEED_REACH:
        return None
    return last if victim in last.recipients and len(last.actors) == 1 else None


def _names_others(scene: Scene, victim: Party, blow: Candidate) -> bool:
    """Whether the sentence names somebody beside the two, of whom the words may be."""
    told_here = blow.sentence == scene.sentence.number
    known = {*victim.codes, *blow.actors, *blow.recipients}
    return not told_here and any(not known.issuperset(mention.codes) for mention in scene.sentence.mentions)


def _find_blame(scene: Scene, index: int) -> str | None:
    """The rule by which a verb group tells blame: as words of anger, as a judgement, as a label or a complaint quoted; null for none."""
    lemma = scene.chunks[index].lemma()
    if _tells_anger(scene, index):
        return "victim-is-angry"
    if scene.chunks[index].is_negated:
        return None
    if lemma not in word_list("victims_verbs") and any(lemma in word_list(name) for name in JUDGING):
        return "victim-judges" if _judges(scene, index) else None
    if lemma not in word_list("victims_verbs"):
        return None
    words = _quoted_before(scene, index) or _quoted_behind(scene, index)
    if not words or _is_of_a_thing(scene, index):
        return None
    if not speaks_kindly(words) and _is_label(scene, index, words):
        return "victim-says"
    is_own = not word_list("own_or_told").isdisjoint(words[:1])
    return "victim-complains" if lemma in word_list("grumbling_verbs") and not is_own and "?" not in words else None


def _tells_anger(scene: Scene, index: int) -> bool:
    """Whether somebody "was not amused", "took it badly", "was beside itself"."""
    verb = scene.chunks[index]
    words = scene.sentence.lower[verb.first : verb.last + JUDGEMENT_REACH]
    if verb.is_copula and verb.is_negated:
        return not word_list("amused").isdisjoint(words)
    if verb.lemma() == "take" and not word_list("it_or_step").isdisjoint(words):
        return not word_list("taken_badly").isdisjoint(words)
    return False


def _judges(scene: Scene, index: int) -> bool:
    """Whether what is found bad, or put into quotation marks, is the deed: "called it a double standard", "found the manner "odd""."""
    chunks = scene.chunks
    verb = chunks[index]
    judged = chunks[index + 1] if index + 1 < len(chunks) else None
    if judged is None or not (_means_deed(scene, judged) or _stands_behind_deed(scene, index)):
        return False
    words = scene.sentence.lower[verb.last + 1 : verb.last + 1 + JUDGEMENT_REACH]
    if speaks_kindly(words) or not word_list("praise").isdisjoint(words):
        return False
    is_bad = not word_list("blame").isdisjoint(words) or not word_list("wrongs").isdisjoint(words)
    is_bad = is_bad or not word_list("childish").isdisjoint(words) or holds_phrase(words, "blame_phrases")
    return is_bad or not QUOTES.isdisjoint(words[:4])


def _means_deed(scene: Scene, judged: Chunk) -> bool:
    """Whether a noun chunk means what was done: "it", "the step", "the manner", "the grounds", "this"."""
    if judged.kind != "N" or judged.prep is not None:
        return False
    return _is_deed(scene, judged)


def _is_deed(scene: Scene, judged: Chunk) -> bool:
    words = scene.words_of(judged)
    if words in (["it"], ["this"], ["that"]):
        return True
    is_known = word_list("deeds") | word_list("summaries") | word_list("summed_up") | word_list("sides_of_deeds")
    return words[0] in ("the", "this", "that", "these") and not is_known.isdisjoint(words)


def _stands_behind_deed(scene: Scene, index: int) -> bool:
    """Whether the verb stands in what is added to a deed of the same sentence: ", a step X called childish", ", in which X smelt"."""
    chunks = scene.chunks
    subject = find_subject(chunks, index)
    if subject is None or subject < 1:
        return False
    before = subject - 1
    while before > 0 and chunks[before].kind == "R":
        before -= 1
    words = scene.words_of(chunks[before])
    is_summed = chunks[before].kind == "N" and words[-1] in (word_list("deeds") | word_list("summed_up"))
    return is_summed and before > 0 and chunks[before - 1].kind == ","


def _quoted_before(scene: Scene, index: int) -> list[str]:
    """The words that a clause without a verb of its own puts before who says them; empty where there are none or too many."""
    chunks = scene.chunks
    start = index
    while start > 0 and chunks[start - 1].kind == "N":
        start -= 1
    if start < 1 or chunks[start - 1].kind not in (",", '"'):
        return []
    return [word for word in scene.sentence.lower[: chunks[start].first] if word[0].isalnum() or word == "?"]


def _quoted_behind(scene: Scene, index: int) -> list[str]:
    """The words in quotation marks right behind a verb: "spoke of "hunger by pipe""."""
    behind = scene.sentence.lower[scene.chunks[index].last + 1 :]
    return [word for word in behind if word[0].isalnum()] if behind[:1] and behind[0] in QUOTES else []


def _is_of_a_thing(scene: Scene, index: int) -> bool:
    """Whether the words are said of something that is no deed: '"A crime," X said of the murder'."""
    behind = scene.chunks[index + 1] if index + 1 < len(scene.chunks) else scene.chunks[index]
    if behind.kind != "N" or behind.prep not in ("of", "about") or behind.mentions:
        return False
    return not _is_deed(scene, behind)


def _is_label(scene: Scene, index: int, words: list[str]) -> bool:
    """Whether a few words without a verb name a wrong: "a stab in the back"; behind "spoke of" any in quotation marks."""
    if len(words) > LABEL_LENGTH:
        return False
    if scene.chunks[index].lemma() in word_list("speaking_of"):
        return True
    if any(chunk.kind == "V" and chunk.is_finite for chunk in scene.chunks[:index]):
        return False
    is_bad = not word_list("blame").isdisjoint(words) or not word_list("wrongs").isdisjoint(words)
    return is_bad or not word_list("wrongs_of_acts").isdisjoint(words) or holds_phrase(words, "blame_phrases")
