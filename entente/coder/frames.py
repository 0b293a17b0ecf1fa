"""What act a verb group tells: by its own class, with its object noun, under the verbs it depends on."""

from dataclasses import dataclass

from entente.coder.clauses import relative_object
from entente.coder.parse import Chunk
from entente.lexicon.vocabulary import NounClass, Reading, VerbClass, VerbForm, Vocabulary

NUMERALS = frozenset({"million", "billion"})  # money only with a currency beside them
COOPERATIVE = frozenset({"AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT"})
CONFLICT = frozenset({"REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"})


@dataclass(frozen=True, slots=True)
class Frame:
    """An act: type, mode, where the other party stands, and the rule that named it."""

    type: str
    mode: str | None
    targets: tuple[str, ...]
    is_symmetric: bool
    rule: str
    is_host: bool = False
    is_inverted: bool = False  # the other party acts: "received aid from"
    is_strict: bool = False  # the other party stands where targets say or nowhere
    act: int = -1  # number of the noun chunk with the act noun, -1 where the verb says it alone


def keys_of(verb: VerbForm) -> list[str]:
    """Names by which a verb takes part in readings: polarity, control and class of each of its classes."""
    keys: list[str] = []
    for verb_class in verb.classes:
        for key in (verb_class.name, verb_class.polarity, verb_class.control):
            if key and key not in keys:
                keys.append(key)
    return keys


def frame_of(chunks: list[Chunk], index: int, end: int, vocabulary: Vocabulary, subject: int | None = None) -> Frame | None:
    """The act that the verb group `index` tells together with the noun chunks before `end`; null where it tells none.

    `subject` is the noun chunk that a passive verb is said of: there the act noun stands before the verb.
    """
    verb = chunks[index].verb
    if verb is None or verb.lemma in ("remain", "become", "be"):
        return _role_frame(chunks, index)
    keys = keys_of(verb)
    own = next((verb_class for verb_class in verb.classes if verb_class.type), None)
    objects = _object_chunks(chunks, index, end)
    if subject is not None and chunks[index].is_passive:
        objects = [subject, *([subject + 1] if subject + 1 < index and chunks[subject + 1].prep == "of" else []), *objects]
    antecedent = relative_object(chunks, index)
    if antecedent is not None:
        objects = [antecedent, *objects]
    for position in objects:
        chunk = chunks[position]
        for _, _, noun, classes in reversed(chunk.acts):
            if own is not None and own.is_host and (classes[0].name in ("visit", "talks") or _receives_somebody(chunks, index)):
                continue
            reading = _reading(keys, classes, vocabulary)
            if reading is not None and classes[0].name == "aid_matter" and (chunk.prep not in (None, "of", "in", "with") or (noun in NUMERALS and not chunk.has_currency)):
                continue
            if reading is not None and not (own is not None and _own_wins(own, chunk, reading)):
                return Frame(reading.type, reading.mode, reading.targets, reading.is_symmetric, f"{reading.rule}: {verb.lemma} {noun}", False, reading.is_inverted, reading.is_strict, position)
    if own is not None and own.needs_object and not (index + 1 < end and chunks[index + 1].kind == "N" and chunks[index + 1].prep is None):
        return None
    if own is not None and own.void and any(c.name in own.void for i in range(index + 1, min(end, index + 2)) for _, _, _, classes in chunks[i].acts for c in classes):
        return None
    if own is not None and own.type is not None:
        return Frame(own.type, own.mode, own.targets, own.is_symmetric, f"verb: {verb.lemma}", own.is_host)
    return None


def _receives_somebody(chunks: list[Chunk], index: int) -> bool:
    """Whether the object of a verb such as "received" is a person."""
    if index + 1 >= len(chunks) or chunks[index + 1].kind != "N" or chunks[index + 1].prep is not None:
        return False
    guest = chunks[index + 1]
    return guest.is_pronoun or any(m.kind in ("official", "office", "pronoun") for m in guest.mentions)


def _role_frame(chunks: list[Chunk], index: int) -> Frame | None:
    """The act of one who is named by it: "is the largest donor to X"."""
    if index + 1 >= len(chunks) or chunks[index + 1].kind != "N" or chunks[index].is_negated:
        return None
    for _, _, noun, classes in reversed(chunks[index + 1].acts):
        for noun_class in classes:
            if noun_class.is_role and noun_class.type is not None:
                targets = (*noun_class.parties, "object")
                return Frame(noun_class.type, noun_class.mode, targets, noun_class.is_symmetric, f"role: {noun}", act=index + 1)
    return None


def _own_wins(own: VerbClass, chunk: Chunk, reading: Reading) -> bool:
    """A verb with a clear act of its own is not read through a noun behind a preposition: "accused X of giving aid"."""
    return chunk.prep is not None and own.name in ("accuse", "condemn", "threaten", "support", "welcome", "reject", "demand", "kill", "arrest", "agree", "attack") and reading.type not in ("THREATEN", "SANCTION", "AGREE", "REJECT")


def _object_chunks(chunks: list[Chunk], index: int, end: int) -> list[int]:
    """Noun chunks in which to look for the act noun: the objects, what they are made of, then the prepositional ones."""
    bare: list[int] = []
    chained: list[int] = []
    others: list[int] = []
    for position in range(index + 1, end):
        chunk = chunks[position]
        if chunk.kind == "V":
            break
        if chunk.kind != "N" or not chunk.acts:
            continue
        if chunk.prep is None:
            bare.append(position)
        elif chunk.prep == "of" and chunks[position - 1].kind == "N":
            chained.append(position)
        elif chunk.prep in ("on", "for", "in", "to", "with", "into", "from", "at"):
            others.append(position)
    if chunks[index].is_passive:
        return bare + others
    return bare[:4] + chained[:1] + others[:2]


def _reading(keys: list[str], classes: tuple[NounClass, ...], vocabulary: Vocabulary) -> Reading | None:
    for noun_class in classes:
        for key in keys:
            reading = vocabulary.readings.get((key, noun_class.name))
            if reading is not None:
                return reading
    return None
