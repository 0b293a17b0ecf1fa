"""Forms of English verbs and plurals of nouns, regular by spelling, irregular by the lexicon's list."""

from dataclasses import dataclass

from entente.lexicon.wordlists import read_toml

BASE, THIRD, PAST, PARTICIPLE, GERUND = 1, 2, 4, 8, 16

VOWELS = "aeiou"


@dataclass(frozen=True, slots=True)
class Inflection:
    """Irregular past and participle by verb, verbs that double their last consonant, verbs written both ways."""

    irregular: dict[str, tuple[str, str]]
    double: frozenset[str]
    either: frozenset[str]


def read_inflection() -> Inflection:
    """The inflection tables of irregular_verbs.toml."""
    table = read_toml("irregular_verbs.toml")
    forms = {lemma: (text.split()[0], text.split()[-1]) for lemma, text in table["forms"].items()}
    return Inflection(forms, frozenset(table["double"].split()), frozenset(table["either"].split()))


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
