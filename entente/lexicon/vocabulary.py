"""English words as the coder needs them: verbs with classes and forms, act nouns, grammatical words, nouns for kinds of actors.

Everything comes from the TOML files beside the lexicon's CSV files; a word may be several things at once (`strike`).
"""

import csv
import tomllib
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from entente.errors import LexiconError

DATA = Path(__file__).parent / "data"

BASE, THIRD, PAST, PARTICIPLE, GERUND = 1, 2, 4, 8, 16

VOWELS = "aeiou"
LEVELS = {"legislator": "official", "judge": "official", "spokesperson": "official", "military": "official"}


@dataclass(frozen=True, slots=True)
class VerbClass:
    """What a class of verbs says by itself and where its other party stands."""

    name: str
    type: str | None
    mode: str | None
    targets: tuple[str, ...]
    is_symmetric: bool
    is_host: bool
    polarity: str | None
    control: str | None
    needs_object: bool = False  # the act of its own only with a direct object
    void: frozenset[str] = frozenset()  # noun classes with which the verb tells no act


@dataclass(frozen=True, slots=True)
class NounClass:
    """What a class of act nouns says by itself and which prepositions introduce its parties."""

    name: str
    type: str | None
    mode: str | None
    parties: tuple[str, ...]
    is_symmetric: bool
    is_role: bool = False  # names who does it: "the largest donor to"


@dataclass(frozen=True, slots=True)
class Reading:
    """The act that a verb class and a noun class name together."""

    rule: str
    type: str
    mode: str | None
    targets: tuple[str, ...]
    is_symmetric: bool
    is_inverted: bool = False
    is_strict: bool = False  # the other party stands where targets say or nowhere


@dataclass(frozen=True, slots=True)
class VerbForm:
    """One form of a verb: its lemma, which forms it may be (bit set), the classes of the lemma."""

    lemma: str
    forms: int
    classes: tuple[VerbClass, ...]


@dataclass(slots=True)
class Word:
    """Everything a lower-cased word may be."""

    verb: VerbForm | None = None
    noun: str | None = None
    noun_classes: tuple[NounClass, ...] = ()
    is_plural: bool = False
    tags: frozenset[str] = frozenset()
    heads: tuple[str, ...] = ()
    particles: dict[tuple[str, ...], VerbForm] | None = None
    compounds: list[tuple[tuple[str, ...], str, tuple[NounClass, ...], tuple[str, ...]]] | None = None


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All words by lower-cased form, and the readings of verb and noun classes together."""

    words: dict[str, Word]
    readings: dict[tuple[str, str], Reading]
    controls: dict[str, tuple[str, str]] = field(default_factory=dict)
    levels: dict[str, str] = field(default_factory=dict)  # level of an office by its title, `prime_minister`


@cache
def load_vocabulary() -> Vocabulary:
    """The vocabulary of the bundled TOML files; raises LexiconError where a file breaks its rules."""
    words: dict[str, Word] = {}
    inflection = read_inflection()
    for name, entry in _read("words.toml")["function"].items():
        for word in entry.split():
            _add_tag(words, word.replace("_", " "), name)
            if name == "nominal":
                _add_tag(words, pluralize(word), name)
    verb_classes = _add_verbs(words, inflection)
    noun_classes = _add_nouns(words)
    _add_heads(words)
    levels = _add_titles(words)
    readings, controls = _read_readings(verb_classes, noun_classes)
    return Vocabulary(words, readings, controls, levels)


def _read(name: str) -> dict[str, Any]:
    try:
        return tomllib.loads((DATA / name).read_text("utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise LexiconError(f"{name}: no valid TOML, {error}; mend the line named") from error


@dataclass(frozen=True, slots=True)
class Inflection:
    """Irregular past and participle by verb, verbs that double their last consonant, verbs written both ways."""

    irregular: dict[str, tuple[str, str]]
    double: frozenset[str]
    either: frozenset[str]


def read_inflection() -> Inflection:
    """The inflection tables of irregular_verbs.toml."""
    table = _read("irregular_verbs.toml")
    forms = {lemma: (text.split()[0], text.split()[-1]) for lemma, text in table["forms"].items()}
    return Inflection(forms, frozenset(table["double"].split()), frozenset(table["either"].split()))


def _word(words: dict[str, Word], text: str) -> Word:
    word = words.get(text)
    if word is None:
        word = words[text] = Word()
    return word


def _add_tag(words: dict[str, Word], text: str, tag: str) -> None:
    word = _word(words, text)
    word.tags = word.tags | {tag}


def _add_verbs(words: dict[str, Word], inflection: Inflection) -> dict[str, VerbClass]:
    classes: dict[str, VerbClass] = {}
    by_lemma: dict[str, list[VerbClass]] = {}
    for name, entry in _read("verbs.toml").items():
        verb_class = VerbClass(
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
        )
        classes[name] = verb_class
        for lemma in entry["verbs"].split():
            of_lemma = by_lemma.setdefault(lemma, [])
            if verb_class not in of_lemma:
                of_lemma.append(verb_class)
    for lemma, of_lemma in by_lemma.items():
        head, _, particle = lemma.partition("_")
        for form, bits in inflect(head, inflection).items():
            word = _word(words, form)
            verb = VerbForm(lemma, bits, tuple(of_lemma))
            if particle:
                word.particles = word.particles or {}
                word.particles[tuple(particle.split("_"))] = verb
                if word.verb is None:
                    word.verb = VerbForm(head, bits, ())
            elif word.verb is None or not word.verb.classes or word.verb.lemma == lemma:
                word.verb = VerbForm(lemma, bits | (word.verb.forms if word.verb and word.verb.lemma == lemma else 0), tuple(of_lemma))
            elif word.verb.lemma != lemma:  # two verbs share a form (found, lay): keep the classes of both
                word.verb = VerbForm(word.verb.lemma, word.verb.forms | bits, word.verb.classes + tuple(of_lemma))
    return classes


def _add_nouns(words: dict[str, Word]) -> dict[str, NounClass]:
    classes: dict[str, NounClass] = {}
    by_noun: dict[str, list[NounClass]] = {}
    for name, entry in _read("nouns.toml").items():
        noun_class = NounClass(name, entry.get("type"), entry.get("mode"), tuple(entry.get("parties", ())), bool(entry.get("symmetric", False)), bool(entry.get("is_role", False)))
        classes[name] = noun_class
        for noun in entry["nouns"].split():
            of_noun = by_noun.setdefault(noun, [])
            if noun_class not in of_noun:
                of_noun.append(noun_class)
    for noun, of_noun in by_noun.items():
        for form, plural in ((noun, False), (pluralize(noun), True)):
            parts = tuple(form.replace("-", "_-_").split("_"))
            word = _word(words, parts[0])
            if len(parts) > 1:
                word.compounds = word.compounds or []
                word.compounds.append((parts[1:], noun, tuple(of_noun), ()))
            else:
                word.noun = word.noun or noun
                word.noun_classes = tuple(dict.fromkeys(word.noun_classes + tuple(of_noun)))
                word.is_plural = word.is_plural or plural
    return classes


def _add_heads(words: dict[str, Word]) -> None:
    for head, entry in _read("words.toml")["heads"].items():
        for noun in entry.split():
            for form in (noun, pluralize(noun)):
                parts = tuple(form.replace("-", "_-_").split("_"))
                word = _word(words, parts[0])
                if len(parts) > 1:
                    word.compounds = word.compounds or []
                    word.compounds.append((parts[1:], noun, (), (head,)))
                else:
                    word.noun = word.noun or noun
                    if head not in word.heads:
                        word.heads = (*word.heads, head)
                    word.is_plural = word.is_plural or form != noun


def _add_titles(words: dict[str, Word]) -> dict[str, str]:
    """Adds the titles of office_titles.csv as nouns for people in government; returns the level of each."""
    levels: dict[str, str] = {}
    with (DATA / "office_titles.csv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            title, level = row["title"], row["level"]
            parts = tuple(title.replace("-", " - ").replace("'s", " 's").split())
            key = "_".join(parts)
            levels[key] = LEVELS.get(level, level)
            head = ("military",) if level == "military" else ("government",)
            word = _word(words, parts[0])
            if len(parts) > 1:
                word.compounds = word.compounds or []
                word.compounds.append((parts[1:], key, (), head))
            elif not word.noun_classes or any(c.name == "diplomat" for c in word.noun_classes):
                word.noun = word.noun or key
                word.heads = word.heads or head
    for word in words.values():
        if word.compounds:
            word.compounds.sort(key=lambda compound: -len(compound[0]))
    return levels


def _read_readings(verbs: dict[str, VerbClass], nouns: dict[str, NounClass]) -> tuple[dict[tuple[str, str], Reading], dict[str, tuple[str, str]]]:
    table = _read("readings.toml")
    known = set(verbs) | {v.polarity for v in verbs.values() if v.polarity} | {v.control for v in verbs.values() if v.control}
    readings: dict[tuple[str, str], Reading] = {}
    for entry in table["reading"]:
        reading = Reading(entry["rule"], entry["type"], entry.get("mode"), tuple(entry["targets"]), bool(entry.get("symmetric", False)), bool(entry.get("inverted", False)), bool(entry.get("strict", False)))
        for verb in entry["verb"].split():
            if verb not in known:
                raise LexiconError(f"readings.toml: rule {reading.rule!r} names verb class {verb!r}, which verbs.toml does not have; add or drop it")
            for noun in entry["noun"].split():
                if noun not in nouns:
                    raise LexiconError(f"readings.toml: rule {reading.rule!r} names noun class {noun!r}, which nouns.toml does not have; add or drop it")
                readings.setdefault((verb, noun), reading)
    controls = {entry["outer"]: (entry["type"], entry["rule"]) for entry in table["control"]}
    return readings, controls


def pluralize(noun: str) -> str:
    """The regular English plural of the last part of a noun."""
    if noun.endswith(("man",)) and not noun.endswith(("human", "german")):
        return noun[:-3] + "men"
    if noun.endswith("y") and len(noun) > 1 and noun[-2] not in VOWELS:
        return noun[:-1] + "ies"
    if noun.endswith(("s", "x", "ch", "sh", "z")):
        return noun + "es"
    return noun + "s"


def inflect(verb: str, inflection: Inflection) -> dict[str, int]:
    """Every form of a verb with the bit set of what it may be."""
    forms: dict[str, int] = {}

    def add(form: str, bit: int) -> None:
        forms[form] = forms.get(form, 0) | bit

    add(verb, BASE)
    add(_third(verb), THIRD)
    stems = _stems(verb, inflection)
    for stem in stems:
        add(stem + "ing" if not verb.endswith("ie") else verb[:-2] + "ying", GERUND)
    irregular = inflection.irregular.get(verb)
    past, participle = irregular or ("", "")
    for text in past.split("/") if irregular else [_past(verb, stem) for stem in stems]:
        add(text, PAST)
    for text in participle.split("/") if irregular else [_past(verb, stem) for stem in stems]:
        add(text, PARTICIPLE)
    return forms


def _third(verb: str) -> str:
    if verb == "have":
        return "has"
    if verb.endswith("y") and verb[-2] not in VOWELS:
        return verb[:-1] + "ies"
    if verb.endswith(("s", "x", "ch", "sh", "z", "o")):
        return verb + "es"
    return verb + "s"


def _stems(verb: str, inflection: Inflection) -> list[str]:
    """What -ing is added to: the verb without a silent e, or with its last consonant doubled."""
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ie")) and verb != "be":
        return [verb[:-1]]
    if verb in inflection.either:
        return [verb, verb + verb[-1]]
    if _doubles(verb, inflection):
        return [verb + verb[-1]]
    return [verb]


def _doubles(verb: str, inflection: Inflection) -> bool:
    if verb in inflection.double:
        return True
    if len(verb) < 3 or verb[-1] in "aeiouwxyh" or verb[-2] not in VOWELS or verb[-3] in VOWELS:
        return False
    return sum(1 for before, letter in zip(" " + verb, verb, strict=False) if letter in VOWELS and before not in VOWELS) == 1


def _past(verb: str, stem: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2] not in VOWELS:
        return verb[:-1] + "ied"
    return stem + "ed"
