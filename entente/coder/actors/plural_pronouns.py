"""Whom "they", "them" and "their" mean: the pair or the list named last, or the one country that acts."""

from itertools import pairwise

from entente.coder.actors.beside import codes_here
from entente.coder.actors.discourse import Discourse
from entente.coder.analysis import Sentence
from entente.coder.grammar.chunks import Chunk
from entente.lexicon.wordlists import word_list

FEWEST_LISTED = 3  # two are the pair of the sentence
LINKS = frozenset({",", "and", "the"})


def find_plural(word: str, chunk: Chunk, sentence: Sentence, discourse: Discourse) -> tuple[tuple[str, ...] | None, str]:
    """The countries that "they" and "their" mean, and why."""
    subject, last_object = discourse.subject, discourse.last_object
    if word == "them" and discourse.they is not None and subject is not None and subject not in discourse.they:
        return discourse.they, "those whom the sentence calls they"
    crowd = next((code for code in reversed(discourse.crowds_here) if code != subject), None)
    is_new = chunk.prep is not None or last_object is None or last_object[0] == crowd or last_object == (subject,)
    if word == "them" and is_new and crowd is not None and subject is not None and discourse.sentence_pair is None:
        return (crowd,), "several of another country named in the sentence"
    if word in ("them", "themselves") and chunk.prep is None and last_object is not None and last_object != (subject,):
        return last_object, "object named last"
    if word == "them" and subject is not None and discourse.sentence_pair is None:
        pair = next((pair for pair in (discourse.last_pair, discourse.main_pair()) if pair is not None and subject not in pair), None)
        if pair is not None:
            return pair, "pair that the subject deals with"
    if word == "they" and chunk.first <= 1 and discourse.subject_was_people:
        return None, ""
    if word == "they" and (chunk.first <= 1 or subject is None) and discourse.subjects_before is not None:
        return discourse.subjects_before, "subjects of the sentence before"
    listed = _find_listed(sentence, chunk) if word == "they" else ()
    if listed:
        return listed, "those listed at the head of the sentence"
    before = discourse.previous_subject
    if before is not None and discourse.subject_was_plural and _means_those_before(word, chunk, discourse):
        return (before,), "several of one country, subject of the sentence before"
    if discourse.sentence_pair is not None:
        return discourse.sentence_pair, "pair named in the sentence"
    asked_of = discourse.previous_subject
    if discourse.interviewed is not None and subject is None and asked_of not in (None, discourse.interviewed):
        return (asked_of,), "whom the question was about"
    if discourse.interviewed is not None and {subject, asked_of} <= {None, discourse.interviewed}:
        counts = discourse.document_counts  # without territories that are no parties
        named = next((code for code in reversed(discourse.recent) if code != discourse.interviewed and code in counts), None)
        return ((named,), "country of whom the answer is") if named is not None else (None, "")
    tellers = (discourse.interviewed, discourse.speaker)
    is_told_us = last_object is not None and last_object[0] in tellers  # "told me when they recognised us"
    if subject is not None and discourse.subject_is_person and last_object is not None and len(last_object) == 1 and not is_told_us:
        return (subject, last_object[0]), "subject and object of the sentence"
    owner = discourse.previous_subject
    if word == "them" and owner is not None and owner != subject and _was_alone(owner, chunk, sentence, discourse):
        return (owner,), "subject of the sentence before"
    if subject is not None and word in ("they", "their") and _is_speaker(subject, chunk, sentence, discourse):
        other = owner if owner != subject else discourse.other(subject)
        return ((other,), "those of whom the speaker tells") if other is not None else (None, "")
    if subject is not None and not discourse.subject_is_pair:
        return (subject,), "subject of the sentence"
    if word == "they" and owner is not None and _is_faced(owner, sentence, discourse):
        return (owner,), "subject of the sentence before"
    is_joint = not word_list("meeting_words").isdisjoint(sentence.lower)
    if word == "they" and is_joint and chunk.first <= 1 and discourse.subject_person_before is not None:
        people = discourse.pair_of_people()
        if people is not None and owner in people:
            return people, "people named last"
    owner = owner or discourse.last_country
    if owner is not None and _is_one_government(word, chunk, sentence):
        return (owner,), "country in focus"
    return discourse.subject_pair or discourse.last_pair or discourse.pair(), "pair last named together"


def _find_listed(sentence: Sentence, chunk: Chunk) -> tuple[str, ...]:
    """Three and more who are listed as the subject of the sentence before "they": "Poland and the Baltic states said | they"."""
    listed = sorted(
        (mention for mention in sentence.mentions if mention.last < chunk.first and mention.codes), key=lambda mention: mention.first
    )
    if not listed or listed[0].first > 1:
        return ()
    for one, other in pairwise(listed):
        if not LINKS.issuperset(sentence.lower[one.last + 1 : other.first]):
            return ()
    codes = tuple(dict.fromkeys(code for mention in listed for code in mention.codes))
    return codes if len(codes) >= FEWEST_LISTED else ()


def _means_those_before(word: str, chunk: Chunk, discourse: Discourse) -> bool:
    """Whether "they" opens a sentence, or "their" is not of its subject, which is one: "The Vietnamese … . Peru told their envoy"."""
    is_opening = word in ("they", "their") and (chunk.first <= 1 or discourse.subject is None)
    is_others = word == "their" and discourse.subject not in (None, discourse.previous_subject) and not discourse.subject_is_plural
    return is_opening or (is_others and discourse.sentence_pair is None and not discourse.subject_is_pair)


def _was_alone(owner: str, chunk: Chunk, sentence: Sentence, discourse: Discourse) -> bool:
    """Whether the subject of the sentence before stood there without another country, and was no crowd without one."""
    is_of_pair = discourse.pair_age == 0 and discourse.last_pair is not None and owner in discourse.last_pair
    return chunk.prep is None and not (is_of_pair or discourse.subject_was_people or sentence.in_quote[chunk.first])


def _is_speaker(subject: str, chunk: Chunk, sentence: Sentence, discourse: Discourse) -> bool:
    """Whether the subject of the sentence is "we", so that "they" are others: "We protested, they let her go"."""
    if subject not in (discourse.interviewed, discourse.writer, discourse.speaker):
        return False
    return not word_list("speaker_pronouns").isdisjoint(sentence.lower[: chunk.first])


def _is_one_government(word: str, chunk: Chunk, sentence: Sentence) -> bool:
    """Whether "their" stands before what one country has once: "their government", not "their governments"."""
    return word == "their" and chunk.last > chunk.first and sentence.lower[chunk.last] in word_list("single_bodies")


def _is_faced(owner: str, sentence: Sentence, discourse: Discourse) -> bool:
    """Whether the sentence names another of the pair spoken of, so that the subject of the sentence before acts alone."""
    pair = discourse.last_pair or discourse.pair()
    return pair is not None and owner in pair and not codes_here(sentence).isdisjoint(code for code in pair if code != owner)
