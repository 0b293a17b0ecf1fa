"""Threats told by what one deed more will bring: "one more shell and we fire back", "the next raid would cost Y dear"."""

from entente.coder.candidates import Scene
from entente.coder.tellings.speech.spoken_clauses import SpokenClause, find_said_of
from entente.lexicon.wordlists import word_list

AGAIN = frozenset({"next", "another", "second", "further", "more", "any", "third", "single"})
COUNT_REACH = 4  # words behind "one" among which "more" stands
THEN = frozenset({"and", "or", "then"})


def is_last_warning(scene: Scene, clause: SpokenClause, main: int) -> bool:
    """Whether what is said tells what will follow if something happens once more."""
    chunks = scene.chunks
    words = scene.sentence.lower[chunks[clause.first].first : chunks[clause.end - 1].last + 1]
    if _opens_with_once_more(words):
        return True
    subject = find_said_of(chunks, clause, main)
    verb = chunks[main]
    if subject is None or verb.modal not in word_list("certain_modals") or verb.is_negated:
        return False
    behind = scene.sentence.lower[verb.last + 1 : chunks[clause.end - 1].last + 1]
    is_answered = verb.lemma() in word_list("answered_by_force") and not word_list("means_of_force").isdisjoint(behind)
    said_of = scene.sentence.lower[max(0, chunks[subject].first - 1) : verb.first]
    is_last = verb.is_copula and behind[:2] == ["the", "last"] and not AGAIN.isdisjoint(said_of)
    return is_last or is_answered or (verb.lemma() in word_list("costing_verbs") and not AGAIN.isdisjoint(said_of))


def _opens_with_once_more(words: list[str]) -> bool:
    """Whether a clause opens with a deed more and goes on with what it brings: "one more grenade and", "one mine more … , and"."""
    if "again" in words[: COUNT_REACH + 2] and "and" in words[words.index("again") :][:3]:
        return True  # "try that again and"
    start = next((place for place, word in enumerate(words[:COUNT_REACH]) if word in ("one", "another", "once")), None)
    if start is None:
        return False
    reach = words[start + 1 : start + 1 + COUNT_REACH]
    is_more = words[start] == "another" or "more" in reach or "again" in reach or "further" in reach
    return is_more and not THEN.isdisjoint(words[start + 1 :])
