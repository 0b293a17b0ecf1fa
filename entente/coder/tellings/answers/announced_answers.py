"""Answers that somebody lets another expect: "there will be an answer, the minister said", "let it be known that a reply would follow"."""

from entente.coder.actors.parties import Party
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.blame.deeds import STEP_REACH
from entente.coder.tellings.speech.spoken_clauses import SpokenClause, find_main_verb, find_other, find_spoken_clause
from entente.lexicon.wordlists import word_list

CONFIDENCE = 0.7
TOWARDS = frozenset({None, "to", "for", "against", "from", "in"})


def read_announced_answer(scene: Scene, index: int) -> list[int]:
    """Adds the threat in what is said with the verb group `index`; returns the verb groups that tell it, none where there is none."""
    chunks = scene.chunks
    clause = find_spoken_clause(scene, index)
    main = find_main_verb(chunks, clause) if clause is not None else None
    if clause is None or main is None or chunks[main].modal not in word_list("answering_modals"):
        return []
    subject = find_subject(chunks, main)
    if subject is None or subject < clause.first:
        return []
    words = scene.words_of(chunks[subject])
    behind = chunks[main + 1] if main + 1 < clause.end else None
    if words == ["there"] and not chunks[main].is_negated:
        is_answer = behind is not None and behind.kind == "N" and _is_answer(scene.words_of(behind))
    else:
        is_coming = chunks[main].lemma() in word_list("following_verbs") or chunks[main].is_copula
        is_answer = is_coming and (behind is None or behind.kind != "N") and _is_answer(words)
    target = _find_expectant(scene, clause) if is_answer else None
    if target is None:
        return []
    frame = Frame("THREATEN", None, (), False, "announce-answer")
    scene.used_acts.update(range(clause.first, clause.end))
    scene.add_between(frame, clause.speaker, target, main, confidence=CONFIDENCE)
    return [clause.verb, main]


def _is_answer(words: list[str]) -> bool:
    return words[0] not in ("no", "any", "his", "her") and not word_list("expected_answers").isdisjoint(words)


def _find_expectant(scene: Scene, clause: SpokenClause) -> Party | None:
    """Who has to expect the answer: whom the words name, else who struck the speaker or had to do with him right before."""
    named = find_other(scene, clause, range(clause.first, clause.end), TOWARDS)
    if named is not None:
        return named
    code = clause.speaker.codes[0]
    partner, sentence = scene.memory.partners.get(code, (None, 0))
    is_near = partner is not None and scene.sentence.number - sentence <= STEP_REACH
    striker = scene.memory.strikers.get(code) or (partner if is_near else None)
    return Party((striker,), (), clause.speaker.chunk) if striker is not None else None
