"""Releases and easings that somebody announces, a giving way: "the six Danes will be freed, X said", "may cross again, X announced"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.clauses import region_after
from entente.coder.tellings.speech.spoken_clauses import (
    SpokenClause,
    find_addressee,
    find_conditions,
    find_main_verb,
    find_other,
    find_said_of,
    find_sole_other,
    find_spoken_clause,
)
from entente.lexicon.wordlists import word_list

CONFIDENCE = 0.8
FREED = frozenset({None, "of", "from", "with"})
EASED = frozenset({None, "of", "from", "on", "for", "to", "with", "at", "against"})
CAPTIVES = ("captive", "captive_person", "seafarer", "vessel")
HOLDING = ("COERCE", "SANCTION")
GRANTED = frozenset({"will", "would", "shall", "may", "can"})
NOBODY = frozenset({"no", "none", "nobody", "not", "nothing", "neither"})
PERMITTED = frozenset({"may", "can", "might"})


def read_promised_easings(scene: Scene, verbs: list[int], spoken: dict[int, SpokenClause | None], covered: set[int]) -> set[int]:
    """The verb groups that tell what `read_promised_easing` adds, of those not `covered`; `spoken` holds clauses that are known."""
    told: set[int] = set()
    for index in () if word_list("signs_of_easing").isdisjoint(scene.sentence.word_set) else verbs:
        clause = spoken[index] if index in spoken else find_spoken_clause(scene, index)
        if clause is not None and index not in covered:
            told.update(read_promised_easing(scene, clause))
    return told


def read_promised_easing(scene: Scene, clause: SpokenClause) -> list[int]:
    """Adds the concession of who says that another's people will be let go or may pass; returns the verb groups that tell it."""
    chunks = scene.chunks
    main = find_main_verb(chunks, clause)
    if main is None or chunks[main].modal is None or chunks[main].is_negated or find_conditions(chunks, clause):
        return []
    if not word_list("less_than_before").isdisjoint(scene.sentence.word_set):
        return []  # "may now sail three miles out instead of twelve"
    subject = find_said_of(chunks, clause, main)
    if subject is None or subject > main or scene.words_of(chunks[subject])[0] in NOBODY:
        return []
    frees = is_release(scene, subject, main)
    if not frees and not _is_easing(scene, subject, main):
        return []
    target = _find_eased(scene, clause, subject, main, is_release=frees)
    if target is None or len(target.codes) > 2 or not set(target.codes).isdisjoint(clause.speaker.codes):
        return []
    scene.used_acts.update(range(subject, region_after(chunks, main)))
    frame = Frame("CONCEDE", None, (), False, f"say-will-ease: {chunks[main].lemma()}")
    scene.add_between(frame, clause.speaker, target, main, confidence=CONFIDENCE)
    return [clause.verb, main]


def read_announced_easing(scene: Scene, index: int) -> bool:
    """Reads "announced an easing of its curbs on Y", where `index` is "announced", as a concession; whether it is one."""
    chunks, verb = scene.chunks, scene.chunks[index]
    easing = index + 1
    while easing < len(chunks) and chunks[easing].is_time:
        easing += 1
    if (
        verb.is_passive
        or verb.is_negated
        or easing + 1 >= len(chunks)
        or word_list("easing_nouns").isdisjoint(scene.words_of(chunks[easing]))
    ):
        return False
    source = find_actor(chunks, index) if chunks[easing].prep is None and chunks[easing + 1].prep in ("of", "in") else None
    if source is None:
        return False
    for position in range(easing + 1, len(chunks)):
        if chunks[position].kind != "N":
            break
        target = party_of(chunks, position, acting=False, exclude=frozenset(source.codes)) if chunks[position].prep in EASED else None
        if target is not None:
            scene.used_acts.update(range(easing, position + 1))
            frame = Frame("CONCEDE", None, (), False, f"announce-easing: {verb.lemma()}")
            scene.add_between(frame, source, target, index, confidence=CONFIDENCE)
            return True
    return False


def is_release(scene: Scene, subject: int, main: int) -> bool:
    """Whether somebody will be let go: "will be freed", "would walk free", "will be home"."""
    verb = scene.chunks[main]
    if verb.modal not in word_list("certain_modals"):
        return False
    if verb.is_passive:
        return verb.lemma() in word_list("letting_go")
    if verb.lemma() not in word_list("walking_free") and not verb.is_copula:
        return False
    words = scene.sentence.lower[verb.first : verb.last + 2]
    if not word_list("freedom").isdisjoint(words):
        return True
    return verb.is_copula and not word_list("returned").isdisjoint(words) and scene.chunks[subject].names_act(CAPTIVES)


def _is_easing(scene: Scene, subject: int, main: int) -> bool:
    """Whether a burden on others ends or they may do again what they were kept from: "checks will be relaxed", "may cross"."""
    chunks, verb = scene.chunks, scene.chunks[main]
    if chunks[subject].heads[:1] in (("military",), ("government",)) or chunks[subject].titles:
        return False  # forces and guests that may come in: a pact or a visit and no easing
    if verb.is_passive:
        return verb.modal in GRANTED and verb.lemma() in word_list("easings")
    return verb.modal in PERMITTED and verb.lemma() in word_list("passing_verbs")


def _find_eased(scene: Scene, clause: SpokenClause, subject: int, main: int, *, is_release: bool) -> Party | None:
    """Whose people or goods they are: whom the clause names, to whom it is said, else whose people the speaker holds or bars."""
    named = find_other(scene, clause, range(subject, main), FREED if is_release else EASED)
    if named is None or len(named.codes) > 1:
        named = find_other(scene, clause, range(main + 1, clause.end), FREED if is_release else EASED) or find_addressee(scene, clause)
    if not is_release:
        named = named or find_sole_other(scene, clause)
    if named is not None or scene.is_alone:
        return named
    for kind in HOLDING:
        held = scene.memory.by_type.get(kind)
        if held is not None and held.actors == clause.speaker.codes and len(held.recipients) == 1:
            return Party(held.recipients, (), main)
    return None
