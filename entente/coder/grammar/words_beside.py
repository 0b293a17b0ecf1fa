"""What the words beside a word make of it: "May" a month, "round" a preposition, "yet" no conjunction, words of no list verbs."""

from collections.abc import Callable
from typing import cast

from entente.coder.analysis import Sentence
from entente.lexicon.inflection import BASE, PARTICIPLE, PAST
from entente.lexicon.word_entries import (
    ADVERB,
    ARTICLE,
    BE,
    BEFORE_DATE,
    DETERMINER,
    HAVE,
    MODAL,
    NEGATION,
    NUMBER,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    VERBAL,
    VerbClass,
    Vocabulary,
    Word,
    make_verb,
)
from entente.lexicon.wordlists import word_list

EMPTY = Word()
NEUTRAL = (VerbClass("neutral", None, None, (), False, False, None, None),)
UNKNOWN_PAST = Word(verb=make_verb("", PAST | PARTICIPLE, NEUTRAL), tags=VERBAL)
UNKNOWN_BASE = Word(verb=make_verb("", BASE, NEUTRAL), tags=VERBAL)
UNKNOWN_ADVERB = Word(tags=ADVERB)
SHORTEST_ADVERB = 5  # letters that words in -ly have more than; shorter ones are nouns and adjectives: "jelly", "ugly"
BEFORE_BASE = MODAL | PREPOSITION


def read_words(sentence: Sentence, vocabulary: Vocabulary) -> list[Word]:
    """What each word of a sentence may be, by the vocabulary and by those beside it."""
    find = vocabulary.words.get
    found = list(map(find, sentence.lower))
    for index, info in enumerate(found):
        if info is None:
            found[index] = _read_unknown(sentence, index, found, find)
    infos = cast("list[Word]", found)
    if "May" in sentence.words:
        _read_month(sentence.words, infos, vocabulary)
    if "yet" in sentence.word_set:
        _read_yet(sentence.lower, infos)
    if "round" in sentence.word_set:
        _read_round(sentence.lower, infos, vocabulary)
    return infos


def _read_yet(lower: list[str], infos: list[Word]) -> None:
    """Makes "yet" no conjunction in "has not yet paid" and a negation in "has yet to pay"."""
    for index in range(1, len(lower)):
        if lower[index] != "yet":
            continue
        if infos[index - 1].tags & NEGATION:
            infos[index] = Word(tags=ADVERB)
        elif infos[index - 1].tags & (HAVE | BE) and lower[index + 1 : index + 2] == ["to"]:
            infos[index] = Word(tags=NEGATION)


def _read_unknown(sentence: Sentence, index: int, infos: list[Word | None], find: Callable[[str], Word | None]) -> Word:
    """What a word of no list may be, by its ending and the word before it."""
    word = sentence.lower[index]
    if word != sentence.words[index]:
        return EMPTY
    if word.endswith("ed") and len(word) > 4:
        return EMPTY if word in word_list("no_participles") else UNKNOWN_PAST
    if word.endswith("ly") and len(word) > SHORTEST_ADVERB and word not in word_list("no_adverbs"):
        return UNKNOWN_ADVERB
    before = infos[index - 1] if index else None
    if before is not None and before.tags & RELATIVE and word.endswith("s") and _opens_object(sentence, index + 1, find):
        return UNKNOWN_PAST  # "which hosts both": finite, whatever it is
    is_verb_place = before is not None and before.tags & BEFORE_BASE and word.isalpha()
    return _unknown_base(sentence, index, before, find) if before is not None and is_verb_place else EMPTY


def _opens_object(sentence: Sentence, index: int, find: Callable[[str], Word | None]) -> bool:
    following = find(sentence.lower[index]) if index < len(sentence.lower) else None
    return following is not None and bool(following.tags & (ARTICLE | PRONOUN | DETERMINER))


def _unknown_base(sentence: Sentence, index: int, before: Word, find: Callable[[str], Word | None]) -> Word:
    """A word of no list as a verb: behind a modal, or behind "to" and before an article or a pronoun."""
    word = sentence.lower[index]
    if before.tags & MODAL:
        return EMPTY if word.endswith("ly") else UNKNOWN_BASE
    following = find(sentence.lower[index + 1]) if index + 1 < len(sentence.lower) else None
    is_object_next = following is not None and bool(following.tags & (ARTICLE | PRONOUN))
    return UNKNOWN_BASE if sentence.lower[index - 1] == "to" and is_object_next else EMPTY


def _read_month(words: list[str], infos: list[Word], vocabulary: Vocabulary) -> None:
    """Makes "May" beside a day or behind "in", "since", "last" a month like the others, and no modal."""
    for index, word in enumerate(words):
        before = infos[index - 1] if index else EMPTY
        is_dated = any(neighbour[:1].isdigit() for neighbour in (*words[max(0, index - 1) : index], *words[index + 1 : index + 2]))
        if word == "May" and (is_dated or before.tags & BEFORE_DATE):
            infos[index] = vocabulary.words["june"]


def _read_round(lower: list[str], infos: list[Word], vocabulary: Vocabulary) -> None:
    """Reads "round" before an article or "his" as the preposition that it is: "had them round his table", not "a round the two lost"."""
    for index in range(1, len(lower) - 1):
        is_noun = infos[index - 1].tags & (DETERMINER | NUMBER | PREPOSITION)
        if lower[index] == "round" and infos[index + 1].tags & DETERMINER and not is_noun:
            infos[index] = vocabulary.words["around"]
