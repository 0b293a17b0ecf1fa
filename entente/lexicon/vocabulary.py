"""English words as the coder needs them: verbs with classes and forms, act nouns, grammatical words, nouns for kinds of actors.

Everything comes from the TOML files beside the lexicon's CSV files; a word may be several things at once (`strike`).
"""

import csv
from collections.abc import Collection
from functools import cache
from typing import Any

from entente.errors import LexiconError
from entente.lexicon.inflection import Inflection, inflect, pluralize, read_inflection
from entente.lexicon.word_entries import TAGS, TITLE, VERBAL, Compound, NounClass, Reading, VerbClass, Vocabulary, Word, make_verb
from entente.lexicon.wordlists import DATA, read_toml, read_words

POSSESSIVES = ("its", "their", "his", "her")
LEVELS = {"legislator": "official", "judge": "official", "spokesperson": "official", "military": "official"}


@cache
def load_vocabulary() -> Vocabulary:
    """The vocabulary of the bundled files, built once a process; raises LexiconError where a file breaks its rules."""
    words: dict[str, Word] = {}
    _add_tags(words)
    verb_classes = _add_verbs(words, read_inflection())
    noun_classes = _add_nouns(words)
    _add_heads(words)
    levels = _add_titles(words)
    for word in words.values():
        for compounds in word.compounds.values():
            compounds.sort(key=lambda compound: -len(compound.rest))
        if word.verb is not None and (word.verb.classes or word.particles):
            word.tags |= VERBAL
    return Vocabulary(words, _read_readings(verb_classes, noun_classes), levels)


def _word(words: dict[str, Word], text: str) -> Word:
    word = words.get(text)
    if word is None:
        word = words[text] = Word()
    return word


def _add_tags(words: dict[str, Word]) -> None:
    sections = read_words()
    for section in ("function", "marks"):
        for name, entries in sections[section].items():
            if name not in TAGS:
                raise LexiconError(
                    f"words.toml: section {section!r} has the list {name!r}, which the coder does not know; rename or drop it"
                )
            for text in entries.split():
                forms = (text, pluralize(text)) if name == "nominal" else (text,)
                for form in forms:
                    _word(words, form).tags |= TAGS[name]


def _add_verbs(words: dict[str, Word], inflection: Inflection) -> dict[str, VerbClass]:
    classes: dict[str, VerbClass] = {}
    by_lemma: dict[str, list[VerbClass]] = {}
    for name, entry in read_toml("verbs.toml").items():
        classes[name] = verb_class = _verb_class(name, entry)
        for lemma in _read_lemmas(entry["verbs"]):
            of_lemma = by_lemma.setdefault(lemma, [])
            if verb_class not in of_lemma:
                of_lemma.append(verb_class)
    for lemma, of_lemma in by_lemma.items():
        head, _, particle = lemma.partition("_")
        for form, bits in inflect(head, inflection).items():
            word = _word(words, form)
            known = word.verb
            if particle:
                rest = tuple(particle.split("_"))
                word.particles.setdefault(rest[0], {})[rest] = make_verb(lemma, bits, tuple(of_lemma))
                word.verb = known or make_verb(head, bits, ())
            elif known is None or not known.classes or known.lemma == lemma:
                more = known.forms if known is not None and known.lemma == lemma else 0
                word.verb = make_verb(lemma, bits | more, tuple(of_lemma))
            else:  # two verbs share a form (found, lay): keep the classes of both
                word.verb = make_verb(known.lemma, known.forms | bits, known.classes + tuple(of_lemma))
    return classes


def _read_lemmas(verbs: str) -> list[str]:
    """The verbs of a class; an @ stands for any possessive: "throw_@_weight_behind"."""
    lemmas: list[str] = []
    for lemma in verbs.split():
        lemmas += [lemma.replace("@", word) for word in POSSESSIVES] if "@" in lemma else [lemma]
    return lemmas


def _verb_class(name: str, entry: dict[str, Any]) -> VerbClass:
    return VerbClass(
        name,
        entry.get("type"),
        entry.get("mode"),
        tuple(entry.get("targets", ())),
        bool(entry.get("symmetric", False)),
        bool(entry.get("host", False)),
        entry.get("polarity"),
        entry.get("control"),
        bool(entry.get("needs_object", False)),
        frozenset(entry.get("void", "").split()),
        bool(entry.get("no_object", False)),
        bool(entry.get("strict", False)),
        bool(entry.get("needs_party", False)),
    )


def _add_nouns(words: dict[str, Word]) -> dict[str, NounClass]:
    classes: dict[str, NounClass] = {}
    by_noun: dict[str, list[NounClass]] = {}
    for name, entry in read_toml("nouns.toml").items():
        classes[name] = noun_class = NounClass(
            name,
            entry.get("type"),
            entry.get("mode"),
            tuple(entry.get("parties", ())),
            bool(entry.get("symmetric", False)),
            bool(entry.get("is_role", False)),
            entry.get("entails"),
            entry.get("does"),
            entry.get("tells"),
            tuple(entry.get("state", "").split()),
            entry.get("being"),
        )
        for noun in entry["nouns"].split():
            of_noun = by_noun.setdefault(noun, [])
            if noun_class not in of_noun:
                of_noun.append(noun_class)
    for noun, of_noun in by_noun.items():
        for form, is_plural in ((noun, False), (pluralize(noun), True)):
            _add_noun(words, noun, form, is_plural, tuple(of_noun), ())
    return classes


def _add_noun(
    words: dict[str, Word], noun: str, form: str, is_plural: bool, classes: tuple[NounClass, ...], heads: tuple[str, ...]
) -> None:
    first, *rest = form.replace("-", "_-_").split("_")
    word = _word(words, first)
    if rest:
        _add_compound(word, Compound(tuple(rest), noun, classes, heads))
        return
    word.noun = word.noun or noun
    word.noun_classes = tuple(dict.fromkeys(word.noun_classes + classes))
    word.heads = tuple(dict.fromkeys(word.heads + heads))
    word.is_plural = word.is_plural or is_plural


def _add_compound(word: Word, compound: Compound) -> None:
    """Adds what several words are together to what they are already."""
    compounds = word.compounds.setdefault(compound.rest[0], [])
    for index, known in enumerate(compounds):
        if known.rest == compound.rest:
            classes = tuple(dict.fromkeys(known.classes + compound.classes))
            compounds[index] = Compound(known.rest, known.noun, classes, tuple(dict.fromkeys(known.heads + compound.heads)))
            return
    compounds.append(compound)


def _add_heads(words: dict[str, Word]) -> None:
    for head, entry in read_words()["heads"].items():
        for noun in entry.split():
            for form in (noun, pluralize(noun)):
                _add_noun(words, noun, form, form != noun, (), (head,))


def _add_titles(words: dict[str, Word]) -> dict[str, str]:
    """Adds the titles of office_titles.csv as nouns for people in government; returns the level of each."""
    levels: dict[str, str] = {}
    with (DATA / "office_titles.csv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            title, level = row["title"], row["level"]
            first, *rest = title.replace("-", " - ").replace("'s", " 's").split()
            key = "_".join((first, *rest))
            levels[key] = LEVELS.get(level, level)
            heads = ("military",) if level == "military" else ("government",)
            word = _word(words, first)
            if rest:
                _add_compound(word, Compound(tuple(rest), key, (), heads))
                continue
            word.tags |= TITLE
            if not word.noun_classes or any(noun_class.name == "diplomat" for noun_class in word.noun_classes):
                word.noun = word.noun or key
                word.heads = word.heads or heads
    return levels


def _read_readings(verbs: dict[str, VerbClass], nouns: dict[str, NounClass]) -> dict[tuple[str, str], Reading]:
    known = {key for verb in verbs.values() for key in (verb.name, verb.polarity, verb.control) if key}
    readings: dict[tuple[str, str], Reading] = {}
    for entry in read_toml("readings.toml")["reading"]:
        reading = Reading(
            entry["rule"],
            entry["type"],
            entry.get("mode"),
            tuple(entry["targets"]),
            bool(entry.get("symmetric", False)),
            bool(entry.get("inverted", False)),
            bool(entry.get("strict", False)),
            bool(entry.get("bare", False)),
        )
        for verb in entry["verb"].split():
            _check_class(reading.rule, "verb", verb, known)
            for noun in entry["noun"].split():
                _check_class(reading.rule, "noun", noun, nouns.keys())
                readings.setdefault((verb, noun), reading)
    return readings


def _check_class(rule: str, kind: str, name: str, known: Collection[str]) -> None:
    if name not in known:
        raise LexiconError(f"readings.toml: rule {rule!r} names {kind} class {name!r}, which {kind}s.toml does not have; add or drop it")
