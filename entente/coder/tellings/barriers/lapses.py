"""Measures that end by themselves: "the Danish ban on Norwegian salmon lapsed", "the tariffs are gone"."""

from entente.coder.actors.sources import find_agent
from entente.coder.acts.ended import end_told
from entente.coder.acts.frames import Frame
from entente.coder.acts.nominal import parties_of_act
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.wordlists import holds_phrase, word_list

LAPSED = 0.7  # how sure the reading is
BEHIND = 5  # words behind the verb that say that it is over
GIVEN = ("aid",)
ENDING = frozenset({"sanctions", "blockade", "boycott_noun", "quota"})


def read_lapsed(scene: Scene, index: int) -> bool:
    """Adds the end of a measure that the verb group `index` tells of its subject; whether it tells one."""
    chunks = scene.chunks
    verb = chunks[index]
    is_settled = verb.modal is None or verb.modal in word_list("planned_modals")
    if verb.is_negated or verb.is_infinitive or not is_settled:
        return False
    ended = _find_ended(scene, index)
    if ended is None and not _ends(scene, index):
        return False
    if verb.is_passive and find_agent(chunks, index) is not None:
        return False
    subject = ended if ended is not None else _find_measure(chunks, index)
    if subject is not None and subject + 1 < index and chunks[subject + 1].prep == "of" and not chunks[subject].acts:
        subject += 1  # "most of | the curbs on Y were swept away"
    if subject is None or not chunks[subject].names_act((*ENDING, *GIVEN)):
        return False
    frame = Frame("RETREAT", "access", (), False, f"lapse: {verb.lemma()}")
    if not chunks[subject].names_act(ENDING):
        frame = Frame("SANCTION", "discontinue", (), False, f"dry-up: {verb.lemma()}")  # "Danish aid to Norway dried up"
    status = verb.status()
    if end_told(scene, subject, index, None, frame, status):
        scene.used_acts.add(subject)
        return True
    for act in reversed(chunks[subject].acts):
        noun_class = next((found for found in act.classes if found.name in ENDING or found.name in GIVEN), None)
        source, target = parties_of_act(scene, subject, act, noun_class) if noun_class is not None else (None, None)
        if source is not None and target is not None:
            scene.used_acts.add(subject)
            scene.add_between(frame, source, target, index, status=status, confidence=LAPSED)
            return True
    measure = scene.memory.measure
    if frame.type != "RETREAT" or measure is None or chunks[subject].mentions or measure.type != "SANCTION":
        return False
    scene.used_acts.add(subject)
    scene.add(frame, measure.actors, measure.recipients, index, (), status=status, confidence=LAPSED)
    return True


def _find_ended(scene: Scene, index: int) -> int | None:
    """The measure whose end a verb group tells of: "Friday | marked | the end | of the Danish ban on beef"; null where it tells none."""
    chunks = scene.chunks
    if index + 2 >= len(chunks) or chunks[index].is_passive or chunks[index].lemma() not in word_list("marking_ends"):
        return None
    end, measure = chunks[index + 1], chunks[index + 2]
    is_end = end.kind == "N" and end.prep is None and end.text in word_list("ends_of_measures") and not end.mentions
    return index + 2 if is_end and measure.prep in ("of", "to") and measure.names_act(tuple(ENDING)) else None


def _find_measure(chunks: list[Chunk], index: int) -> int | None:
    """The subject, which a participle has right before it: "the Danish ban | on beef | having lapsed"."""
    if not (chunks[index].is_gerund and chunks[index].is_perfect):
        return find_subject(chunks, index)
    before = index - 1
    while before > 0 and chunks[before].kind == "N" and chunks[before].prep is not None:
        before -= 1
    return before if before >= 0 and chunks[before].kind == "N" else None


def _ends(scene: Scene, index: int) -> bool:
    """Whether a verb group says that something is no longer there: "lapsed", "ran out", "is gone", "is no more"."""
    verb = scene.chunks[index]
    lemma, words = verb.lemma(), scene.sentence.lower[verb.first : verb.last + 1 + BEHIND]
    if lemma.partition("_")[0] in word_list("ending_ways") and not word_list("ending_directions").isdisjoint(words):
        return True
    if verb.is_passive:
        return lemma == "go" and "gone" in words
    if lemma in word_list("shrinking_verbs") and _falls_from(scene, index):
        return True
    if lemma in word_list("lapsing_verbs"):
        behind = scene.chunks[index + 1] if index + 1 < len(scene.chunks) else None
        return behind is None or behind.kind != "N" or behind.prep is not None or behind.is_time
    return verb.is_copula and holds_phrase(words, "gone")


def _falls_from(scene: Scene, index: int) -> bool:
    """Whether a duty grows smaller: "fell from 30 | to 10 per cent"."""
    behind = [chunk.prep for chunk in scene.chunks[index + 1 : index + 3] if chunk.kind == "N"]
    return behind == ["from", "to"]
