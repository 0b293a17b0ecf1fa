"""What act a verb group tells: by its own class, or with its object noun."""

from dataclasses import dataclass

from entente.coder.acts.listed_goods import SOLD, lists_aid
from entente.coder.acts.people_met import has_guest_behind_place, is_guest, is_met_in_person, is_seen_in_person, may_be_guest
from entente.coder.acts.talks_under_way import are_talks
from entente.coder.analysis import Mention
from entente.coder.grammar.chunks import ActNoun, Chunk
from entente.coder.grammar.clauses import relative_object
from entente.coder.grammar.kinds import SPOKEN_FOR
from entente.lexicon.word_entries import NounClass, Reading, VerbClass, VerbForm, Vocabulary
from entente.lexicon.wordlists import word_list

COOPERATIVE = frozenset({"AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT"})
CONFLICT = frozenset({"REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"})
COPULAS = frozenset({"remain", "become", "be"})
MEETINGS = frozenset({"visit", "talks"})
PARTY_KINDS = frozenset({"name", "organisation", "capital", "pronoun", "definite"})
PREPOSITIONS_OF_ACTS = frozenset({"on", "under", "for", "in", "to", "with", "into", "from", "at", "off"})
PREPOSITIONS_OF_AID = frozenset({None, "of", "in", "with"})
HOSTILE_WAYS = frozenset({"towards", "toward", "at", "against", "over", "into"})
CLEAR_CLASSES = frozenset({"accuse", "condemn", "threaten", "support", "welcome", "reject", "demand", "kill", "arrest", "agree", "attack"})
TAKING_OBJECT = (
    "_to",
    "_in",
    "_for",
    "_into",
    "_from",
    "_at",
    "_on",
    "_through",
)  # verbs that have their preposition in them: "came to the capital"
DRILLING = frozenset({"train"})  # "train with" is no help
ENDING = frozenset({"stop", "undo", "block"})  # "ended the protectorate with a treaty" ends no treaty
ARMED = frozenset({"troops", "war_gear", "weapon", "guns"})  # sent "into" a country they are no help
UNDOING = frozenset({"stop", "undo", "cut", "lift", "suspend", "tear_up", "withdraw", "reopen", "resume", "extend_term"})
BONDS = ("agreement", "truce", "relations", "sanctions", "embassy", "border", "blockade")  # what is made and then undone
BINDING_TYPES = frozenset({"THREATEN", "SANCTION", "AGREE", "REJECT", "CONCEDE"})
PAYLOAD_REACH = 4  # chunks behind a missile in which the way it takes stands
MOST_OBJECTS, MOST_CHAINED, MOST_OTHERS = 4, 1, 2  # noun chunks tried; more brings in nouns of the next phrase


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


def frame_of(chunks: list[Chunk], index: int, end: int, vocabulary: Vocabulary, subject: int | None = None) -> Frame | None:
    """The act that the verb group `index` tells together with the noun chunks before `end`; null where it tells none.

    `subject` is the noun chunk that a passive verb is said of: there the act noun stands before the verb.
    """
    verb = chunks[index].verb
    if verb is None or verb.lemma in COPULAS:
        return _role_frame(chunks, index)
    own = verb.own
    is_host = own is not None and own.is_host
    hosts_somebody = is_host and _receives_somebody(chunks, index)
    for position in _act_chunks(chunks, index, end, subject):
        chunk = chunks[position]
        for act in reversed(chunk.acts):
            if act.classes[0].name == "border" and act.last < chunk.last:
                continue  # "set up the border service"
            if hosts_somebody or (is_host and act.classes[0].name in MEETINGS):
                continue
            reading = _reading(verb.keys, act.classes, vocabulary)
            if reading is not None and reading.type == "AID" and act.noun in word_list("projectiles") and _flies_at(chunks, position):
                return Frame("ASSAULT", None, tuple(HOSTILE_WAYS), False, f"send-at: {act.noun}", act=position)
            if (
                reading is None
                or (reading.is_bare and chunk.prep is not None and not _is_counted(chunks, position, index))
                or (chunk.prep == "with" and not (ENDING | DRILLING).isdisjoint(verb.keys))
                or not _is_aid(chunk, act)
                or (reading.type == "AID" and chunk.prep == "with" and own is not None and own.mode == "visit")  # "flew in with experts"
                or _is_beside(chunks, position, verb.keys, reading)
                or (own is not None and _own_wins(own, chunk, reading))
                or (chunk.prep in ("of", "for") and _is_only_feared(chunks, position))
                or (reading.rule in SOLD and lists_aid(chunks, position))
                or (reading.rule == "demand-sanctions" and position > index + 1 and _is_party(chunks[index + 1]))  # of whom one asks
                or (chunk.prep == "at" and reading.type in ("REJECT", "SANCTION"))  # "closed it at the request of", "open at a low duty"
            ):
                continue
            return _frame_of_reading(reading, f"{reading.rule}: {verb.lemma} {act.noun}", position)
    if verb.lemma in word_list("holding_verbs") and subject is not None and _is_captive(chunks[subject]):
        return Frame("COERCE", "arrest", ("in", "by"), False, f"hold-captive: {verb.lemma}", is_strict=True)
    if verb.lemma in word_list("leading_away") and chunks[index].is_passive and subject is not None and _is_captive(chunks[subject]):
        return Frame("COERCE", "arrest", ("by", "in"), False, f"lead-away: {verb.lemma}", is_strict=True)
    if "detain" in verb.keys or "catch" in verb.keys:
        held = _held_people(chunks, index, end)
        if held is not None:
            return held
    if verb.lemma == "see" and not chunks[index].is_passive and index + 1 < end and is_seen_in_person(chunks, index + 1):
        return Frame("CONSULT", None, ("object", "with"), True, "see-somebody", is_strict=True)
    if verb.lemma in word_list("greeting_verbs") and not chunks[index].is_passive and is_met_in_person(chunks, index + 1, end):
        return Frame("CONSULT", None, ("object",), True, f"greet-somebody: {verb.lemma}", is_strict=True)
    if verb.lemma == "expect" and not chunks[index].is_passive and is_met_in_person(chunks, index + 1, end):
        return Frame("CONSULT", "visit", ("object",), False, "plan-visit: expect", is_host=True, is_strict=True)
    if _wishes(chunks, index) and index + 1 < len(chunks) and _is_whole(chunks[index + 1]):
        return Frame("REQUEST", "change", ("object",), False, f"want-somebody: {verb.lemma}", is_strict=True)
    if verb.lemma in ("sign", "initial") and index + 1 < end and _is_partner(chunks[index + 1]):
        return Frame("AGREE", None, ("with",), True, "sign-with", is_strict=True)
    own = _own_class(verb, chunks, index, end)
    if own is None or own.type is None:
        return None
    following = chunks[index + 1] if index + 1 < end else None
    if own.needs_object and (following is None or following.kind != "N" or following.prep is not None or following.text == "home"):
        return None
    if is_host and own.type == "CONSULT" and not chunks[index].is_passive and not may_be_guest(following):
        return None
    if own.name == "lend_sum" and not _names_gift(chunks, index):
        return None  # "lent them a villa"
    if own.name == "reach_place" and (
        chunks[index].is_passive or following is None or following.prep is not None or not (_is_party(following) or _is_seat(following))
    ):
        return None  # "an accord reached between the two"
    if own.needs_party and (following is None or not _is_party(following)):
        return None
    if own.name == "yield" and index + 1 < len(chunks) and chunks[index + 1].kind == "H":
        return None  # "conceded that" only says
    is_price = verb.lemma == "value" and any(chunk.has_currency for chunk in chunks[index + 1 : end])  # "valued the deal at $20 million"
    if is_price or (own.void and following is not None and following.names_act(own.void)):
        return None
    welcomed = following if not chunks[index].is_passive else chunks[subject] if subject is not None else None
    if own.name == "welcome" and welcomed is not None and (is_guest(welcomed) or has_guest_behind_place(chunks, index)):
        return Frame("CONSULT", "visit", own.targets, False, f"verb: {verb.lemma}", True)
    has_object = verb.lemma.endswith(TAKING_OBJECT) and ("object" in own.targets or own.mode == "visit")
    targets = ("object", *own.targets) if has_object else own.targets
    return Frame(own.type, own.mode, targets, own.is_symmetric, f"verb: {verb.lemma}", own.is_host, is_strict=own.is_strict)


def _names_gift(chunks: list[Chunk], index: int) -> bool:
    """Whether what somebody lends is money, arms or aid; nothing right behind the verb leaves it open."""
    behind = chunks[index + 1 : index + 1 + PAYLOAD_REACH]
    is_open = not behind or behind[0].kind != "N" or behind[0].prep is not None
    return is_open or any(chunk.acts or chunk.has_currency for chunk in behind)


def _held_people(chunks: list[Chunk], index: int, end: int) -> Frame | None:
    """The arrest told by holding or catching people named by their nation: "has been holding six Danes"."""
    if index + 1 >= end or chunks[index].is_passive:
        return None
    people = chunks[index + 1]
    is_people = people.kind == "N" and people.prep is None and any(_is_citizen(mention, people) for mention in people.mentions)
    return Frame("COERCE", "arrest", ("object",), False, f"hold-people: {chunks[index].lemma()}", is_strict=True) if is_people else None


def _wishes(chunks: list[Chunk], index: int) -> bool:
    """Whether a verb group says that one wants somebody to do or to be something: "wants", "wishes", "would like"."""
    verb = chunks[index]
    if verb.is_passive or verb.is_negated or not verb.is_finite:
        return False
    behind = chunks[index + 2] if index + 2 < len(chunks) else None
    if verb.lemma() == "wish" and (behind is None or behind.kind != "V" or not behind.is_infinitive):
        return False  # "wished him success"
    return verb.lemma() in word_list("wishing_verbs") or (verb.lemma() == "like" and verb.modal in ("would", "'d"))


def _is_whole(chunk: Chunk) -> bool:
    """Whether what is wanted is a party or its forces, and not a thing of it: "wants Y back at the table", "wants Y's troops out"."""
    if chunk.kind != "N" or chunk.prep is not None or not chunk.mentions:
        return False
    return _is_party(chunk) or (chunk.heads[:1] == ("military",) and any(mention.codes for mention in chunk.mentions))


def _is_citizen(mention: Mention, chunk: Chunk) -> bool:
    """Whether a name makes a noun chunk people of its country: "two Danes", "a Danish reporter"."""
    return (mention.kind == "demonym" and mention.last == chunk.last) or (mention.kind == "adjective" and mention.head == "person")


def _own_class(verb: VerbForm, chunks: list[Chunk], index: int, end: int) -> VerbClass | None:
    """The first class of a verb that is an act by itself as the verb stands, with an object or without."""
    if verb.own is None or not any(item.no_object for item in verb.classes):
        return verb.own
    behind = chunks[index + 1 : min(index + 2, end)]
    has_object = any(
        chunk.kind == "N" and chunk.prep is None and not chunk.is_time and (chunk.text != "there" or "train_with" not in verb.names)
        for chunk in behind
    )
    usable = (item for item in verb.classes if item.type and (item.no_object != has_object or not item.no_object))
    ranked = sorted(usable, key=lambda item: not item.no_object)
    return next((item for item in ranked if not (item.no_object and has_object)), None)


def _frame_of_reading(reading: Reading, rule: str, position: int) -> Frame:
    return Frame(
        reading.type, reading.mode, reading.targets, reading.is_symmetric, rule, False, reading.is_inverted, reading.is_strict, position
    )


def _is_beside(chunks: list[Chunk], position: int, keys: tuple[str, ...], reading: Reading) -> bool:
    """Whether an act noun stands beside the verb's act: "pays a share in a separate deal", "sent drones towards the rig"."""
    if reading.type == "AGREE" and reading.is_symmetric and chunks[position].prep not in (None, "of"):
        return "sign" not in keys and "agree" not in keys
    follower = chunks[position + 1] if position + 1 < len(chunks) else chunks[position]
    if reading.type != "AID" or follower.kind != "N" or follower.prep not in HOSTILE_WAYS:
        return False
    return follower.prep != "into" or not _names_place(chunks, position + 1) or chunks[position].names_act(ARMED)


def _names_place(chunks: list[Chunk], goal: int) -> bool:
    """Whether goods come "into" a country and not into a fund: "flew tents into Lima", "trucked grain into the camps at Jijiga"."""
    behind = chunks[goal + 1 : goal + 2]
    return bool(chunks[goal].mentions) or any(chunk.kind == "N" and chunk.prep in ("at", "in", "of") and chunk.mentions for chunk in behind)


def _flies_at(chunks: list[Chunk], position: int) -> bool:
    """Whether what is sent goes towards somebody and not to him: "drones and missiles towards Spain"."""
    group = chunks[position].group
    for chunk in chunks[position + 1 : position + 1 + PAYLOAD_REACH]:
        if chunk.kind == "N" and chunk.prep is not None:
            return chunk.prep in HOSTILE_WAYS
        if chunk.kind not in ("N", "C", ",") or (chunk.kind == "N" and chunk.group != group and not chunk.acts):
            return False
    return False


def _is_counted(chunks: list[Chunk], position: int, verb: int) -> bool:
    """Whether a chunk behind "of" is the object of a verb, the chunk before only says how many: "closed two of | its crossings"."""
    before = chunks[position - 1]
    is_object = chunks[position].prep == "of" and before.kind == "N" and before.prep is None and position - 2 == verb
    return is_object and not before.mentions and (before.head < 0 or before.text.isdigit() or before.text in word_list("parts_of_many"))


def _is_aid(chunk: Chunk, act: ActNoun) -> bool:
    """Whether goods and money in a chunk are what is given; other act nouns always are the act."""
    if act.classes[0].name != "aid_matter":
        return True
    if chunk.prep == "in" and act.noun in word_list("roomy_goods"):
        return False  # "handed the papers over in a tent"
    return chunk.prep in PREPOSITIONS_OF_AID and (chunk.has_currency or act.noun not in word_list("numerals"))


def _is_only_feared(chunks: list[Chunk], position: int) -> bool:
    """Whether a noun before "of" or "for" makes the act a mere thought, or one before "of" ends it or has no part in it.

    As in "the spectre of war", "the need for talks", "an easing of its curbs", "the budget of its embassies".
    """
    before = chunks[position - 1]
    is_ended = chunks[position].prep == "of" and (before.text in word_list("upkeep") or before.names_act(("lifting",)))
    is_given_back = chunks[position].prep == "for" and before.text == "exchange"  # "freed a nurse in exchange for a diplomat"
    return before.kind == "N" and (before.text in word_list("hypothetical") or is_ended or is_given_back)


def _receives_somebody(chunks: list[Chunk], index: int) -> bool:
    """Whether the object of a verb such as "received" is a person."""
    if index + 1 >= len(chunks) or chunks[index + 1].kind != "N" or chunks[index + 1].prep is not None:
        return False
    guest = chunks[index + 1]
    return guest.is_pronoun or any(mention.kind in SPOKEN_FOR for mention in guest.mentions)


def _is_captive(chunk: Chunk) -> bool:
    """Whether a noun chunk means citizens: "three Bolivians held in Peru"."""
    return any(mention.kind in ("demonym", "adjective") and mention.head == "person" for mention in chunk.mentions)


def _is_party(chunk: Chunk) -> bool:
    return chunk.kind == "N" and any(mention.kind in PARTY_KINDS and mention.last == chunk.last for mention in chunk.mentions)


def _is_seat(chunk: Chunk) -> bool:
    """Whether a noun chunk is a country's capital told by its adjective: "the Turkish capital"."""
    return chunk.text == "capital" and bool(chunk.mentions) and chunk.mentions[0].kind == "adjective"


def _is_partner(chunk: Chunk) -> bool:
    """Whether the phrase behind "signed" names a state that signed too: "those which X signed with Y"."""
    return chunk.kind == "N" and chunk.prep == "with" and _is_party(chunk)


def _role_frame(chunks: list[Chunk], index: int) -> Frame | None:
    """The act of one who is named by it: "is the largest donor to X"."""
    if index + 1 >= len(chunks) or chunks[index + 1].kind != "N" or chunks[index].is_negated:
        return None
    if chunks[index + 1].prep == "under":
        return _suffered_state(chunks, index + 1)
    is_war = chunks[index].modal is None and chunks[index + 1].prep == "at" and chunks[index + 1].text == "war"
    if is_war and not any(chunk.prep == "over" and not chunk.mentions for chunk in chunks[index + 2 : index + 3]):  # "at war over cheese"
        return Frame("ASSAULT", None, ("with",), True, "be-at-war", is_strict=True, act=index + 1)
    if chunks[index + 1].prep == "in" and are_talks(chunks[index + 1]):
        return Frame("CONSULT", None, ("with", "between"), True, "be-in-talks", is_strict=True, act=index + 1)
    if chunks[index + 1].prep == "behind" and chunks[index + 1].mentions and not chunks[index + 1].acts:
        return Frame("SUPPORT", None, ("behind",), False, "be-behind", is_strict=True)
    if chunks[index + 1].prep == "against":
        return Frame("REJECT", None, ("against",), False, "be-against", is_strict=True)
    for act in reversed(chunks[index + 1].acts):
        for noun_class in act.classes:
            if noun_class.is_role and noun_class.type is not None:
                targets = ("object", *noun_class.parties)
                return Frame(noun_class.type, noun_class.mode, targets, noun_class.is_symmetric, f"role: {act.noun}", act=index + 1)
            if noun_class.being is not None and chunks[index + 1].prep in noun_class.states:
                return _state_frame(noun_class, noun_class.being, act, index + 1)
    return None


def _state_frame(noun_class: NounClass, being: str, act: ActNoun, position: int) -> Frame:
    """The act of one who is in a state towards another: "is on Peru's side", "are in touch with"."""
    targets = (*noun_class.states, *noun_class.parties)
    return Frame(being, noun_class.mode, targets, noun_class.is_symmetric, f"state: {act.noun}", is_strict=True, act=position)


def _suffered_state(chunks: list[Chunk], position: int) -> Frame | None:
    """The act that somebody is "under": "has been under American sanctions"."""
    for act in reversed(chunks[position].acts):
        for noun_class in act.classes:
            if noun_class.type in CONFLICT and not noun_class.is_symmetric:
                return Frame(
                    noun_class.type,
                    noun_class.mode,
                    ("under",),
                    False,
                    f"be-under: {act.noun}",
                    is_inverted=True,
                    is_strict=True,
                    act=position,
                )
    return None


def _own_wins(own: VerbClass, chunk: Chunk, reading: Reading) -> bool:
    """A verb with a clear act of its own is not read through a noun behind a preposition: "accused X of giving aid"."""
    if own.needs_party:
        return chunk.prep is not None
    return chunk.prep not in (None, "off") and own.name in CLEAR_CLASSES and reading.type not in BINDING_TYPES


def _act_chunks(chunks: list[Chunk], index: int, end: int, subject: int | None) -> list[int]:
    """Noun chunks in which to look for the act noun, in this order.

    Antecedent, subject of a passive, objects, what those are made of ("a round of talks"), prepositional phrases.
    """
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
        elif chunk.prep == "of" and chunks[position - 1].kind in ("N", "V") and chunks[position - 1].prep in (None, "of"):
            chained.append(position)
        elif chunk.prep in PREPOSITIONS_OF_ACTS or (chunk.prep == "by" and chunks[index].is_passive):
            others.append(position)
    is_passive = chunks[index].is_passive
    found = bare + others if is_passive else bare[:MOST_OBJECTS] + chained[:MOST_CHAINED] + others[:MOST_OTHERS]
    if subject is not None and is_passive:
        has_chained = subject + 1 < index and chunks[subject + 1].prep == "of"
        found = [subject, subject + 1, *found] if has_chained else [subject, *found]
    antecedent = relative_object(chunks, index)
    if antecedent is None and not is_passive:
        antecedent = _meant_by_pronoun(chunks, index)
    if antecedent is None:
        return found
    head = antecedent
    while head > 0 and chunks[head].prep is not None and chunks[head - 1].kind == "N":
        head -= 1  # "the ban on biscuits from X which Y imposed"
    if head == antecedent:
        return [antecedent, *found]
    if chunks[head].names_act(("agreement",)):
        return [head, antecedent, *found]  # "the treaty of friendship which both signed"
    return [antecedent, head, *found] if chunks[head].names_act(("sanctions",)) else [antecedent, *found]


def _meant_by_pronoun(chunks: list[Chunk], index: int) -> int | None:
    """The noun of a bond or a measure that "it" or "them" behind a verb stands for: "signed the pact in 2010 and tore it up"."""
    pronoun = chunks[index + 1] if index + 1 < len(chunks) else chunks[index]
    verb = chunks[index].verb
    if pronoun.prep is not None or pronoun.text not in ("it", "them") or verb is None or UNDOING.isdisjoint(verb.keys):
        return None
    for position in range(index - 1, -1, -1):
        chunk = chunks[position]
        if chunk.kind == "N" and chunk.names_act(BONDS) and (chunk.text.endswith("s") == (pronoun.text == "them")):
            return position
    return None


def _reading(keys: tuple[str, ...], classes: tuple[NounClass, ...], vocabulary: Vocabulary) -> Reading | None:
    for key in keys:
        for noun_class in classes:
            reading = vocabulary.readings.get((key, noun_class.name))
            if reading is not None:
                return reading
    return None
