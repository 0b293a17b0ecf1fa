"""Refusals and charges in what somebody says, where no verb of refusing or accusing tells them."""

from collections.abc import Iterable

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.challengers import find_challenge
from entente.coder.acts.frames import CONFLICT, Frame, frame_of
from entente.coder.acts.labels import CLAIMS, QUOTES
from entente.coder.candidates import Scene
from entente.coder.grammar.clauses import region_after
from entente.coder.grammar.kinds import PRIVATE_HEADS
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.speech.spoken_clauses import (
    NO_STATE,
    SpokenClause,
    find_addressee,
    find_conditions,
    find_main_verb,
    find_other,
    find_said_of,
    find_sole_other,
)
from entente.lexicon.wordlists import word_list

CONFIDENCE = 0.45  # less than where any word of the sentence tells an act of the pair
REFUSED = frozenset({None, "to", "with", "from", "for", "by", "of"})
CULPRIT = frozenset({None, "by", "of", "from"})
OFFICES = (("government",), ("police",), ("military",))
REFUSED_TO = frozenset({"to", "with", "from"})
DEED_REACH = 2  # sentences back in which the deed was told that "this" means
BLOWS = ("attack", "arrest_noun", "seizure_noun", "expulsion")
KINDLY = ("praise", "amends", "approving", "merits", "kindly_told")  # lists with a word of which a quotation is no blame
NOBODY = frozenset({"nobody", "no", "none", "nothing"})


def read_spoken_blame(scene: Scene, index: int, clause: SpokenClause | None) -> None:
    """Adds what "there will be no patrols with Y, X said" and "Y's raids are a war crime, X said" tell, where `index` is "said".

    `clause` is what is said with it; null where nobody who speaks for a state says anything.
    """
    if clause is None:
        if not _read_said_of(scene, index):
            _read_plain_refusal(scene, index)
        return
    main = find_main_verb(scene.chunks, clause)
    if main is None or find_conditions(scene.chunks, clause):
        return
    if scene.chunks[main].modal is None and _read_said_of(scene, index):
        return
    if _is_denial(scene, clause, main):
        target, frame = None, Frame("REJECT", None, (), False, "say-untrue")
    elif _is_refusal(scene, clause, main):
        target = find_other(scene, clause, range(main + 1, clause.end), REFUSED) or find_addressee(scene, clause)
        frame = Frame("REJECT", None, (), False, f"say-will-not: {scene.chunks[main].lemma()}")
    elif _tells_wrong(scene, clause, main) or _is_complaint(scene, clause, main):
        target = _find_culprit(scene, clause, main)
        frame = Frame("ACCUSE", "disapprove", (), False, "say-wrong-of")
    elif _is_quoted_of(scene, clause, main):
        target = _find_doer_quoted(scene, clause, main)
        frame = Frame("ACCUSE", "disapprove", (), False, "quote-of")
        if target is None:
            return
    else:
        return
    speaker = clause.speaker
    target = target or find_sole_other(scene, clause) or (_find_striker(scene, clause, main) if frame.rule == "say-wrong-of" else None)
    if target is not None:
        scene.add_between(frame, speaker, target, index, confidence=CONFIDENCE)


def _find_striker(scene: Scene, clause: SpokenClause, main: int) -> Party | None:
    """Who struck the speaker's country as the text told before, where "this" or "it" is called a wrong: "this is piracy"."""
    subject = find_subject(scene.chunks, main)
    if subject is None or scene.is_alone:
        return None
    chunk = scene.chunks[subject]
    opening = scene.words_of(chunk)[0]
    if opening not in word_list("deeds_meant") and not (opening in word_list("own_or_told") and chunk.names_act(BLOWS)):
        return None
    code = clause.speaker.codes[0]
    partner, told = scene.memory.partners.get(code, (None, 0))
    striker = scene.memory.strikers.get(code) or (partner if scene.sentence.number - told <= DEED_REACH else None)
    return Party((striker,), (), main) if striker is not None else None


def _is_denial(scene: Scene, clause: SpokenClause, main: int) -> bool:
    """Whether what others tell is called untrue: "tales of a secret camp were fiction"."""
    chunks = scene.chunks
    subject = find_subject(chunks, main)
    if subject is None or subject < clause.first or not chunks[main].is_copula or chunks[main].is_negated:
        return False
    is_told = chunks[subject].names_act(CLAIMS) or not word_list("reports").isdisjoint(scene.words_of(chunks[subject]))
    words = scene.sentence.lower[chunks[main].last : chunks[clause.end - 1].last + 1]
    return is_told and not word_list("denials").isdisjoint(words)


def _is_refusal(scene: Scene, clause: SpokenClause, main: int) -> bool:
    """Whether the speaker, or nobody, will do something: "we will not be sending tanks", "there can be no talks"."""
    chunks = scene.chunks
    verb = chunks[main]
    subject = find_subject(chunks, main)
    if subject is None or subject < clause.first:
        return False
    own = party_of(chunks, subject, acting=True)
    is_own = chunks[subject].is_pronoun or (own is not None and own.codes == clause.speaker.codes)
    behind = scene.words_of(chunks[main + 1]) if main + 1 < clause.end and chunks[main + 1].kind == "N" else []
    if is_own and behind[:1] == ["no"] and not word_list("refused_thoughts").isdisjoint(behind):
        return True  # "has no intention of", "sees no room for"
    words = scene.words_of(chunks[subject])
    if words[0] == "there" and behind[:1] == ["no"] and verb.modal in word_list("refusing_modals"):
        return True
    is_denied = words[0] in NOBODY or (verb.is_negated and is_own)
    if verb.modal not in word_list("refusing_modals") or not is_denied or verb.lemma() in word_list("unrefusing_verbs"):
        return False
    frame = frame_of(chunks, main, region_after(chunks, main), scene.vocabulary)
    return frame is None or frame.type not in CONFLICT


def _tells_wrong(scene: Scene, clause: SpokenClause, main: int) -> bool:
    """Whether what is said names a wrong that is not denied or only possible, or puts what another is in quotation marks."""
    verb = scene.chunks[main]
    if verb.is_negated or verb.modal is not None:
        return False
    chunks = scene.chunks
    words = scene.sentence.lower[chunks[clause.first].first : chunks[clause.end - 1].last + 1]
    if not word_list("wrongs").isdisjoint(words):
        return True
    if not word_list("smuggled_arms").isdisjoint(words) and not (word_list("irregulars") | word_list("proxies")).isdisjoint(words):
        return True  # "two aircraft loaded with rifles for the rebels"
    behind = scene.sentence.lower[verb.last + 1 : verb.last + 2]
    is_label = verb.is_copula and behind in (['"'], ["“"]) and chunks[clause.end - 1].kind == '"'
    return is_label and word_list("praise").isdisjoint(words)


def _is_quoted_of(scene: Scene, clause: SpokenClause, main: int) -> bool:
    """Whether what another does is told in the speaker's own words: 'said that Y had "paid in a coin of its own"', and is no praise."""
    verb, sentence = scene.chunks[main], scene.sentence
    if clause.is_before or verb.modal is not None or verb.is_passive or verb.is_copula or not sentence.in_quote[verb.last]:
        return False
    if "opposition" in sentence.word_set:
        return False  # "said the president had": its own
    opens = main > 0 and scene.chunks[main - 1].kind == '"'
    opens = opens or not QUOTES.isdisjoint(sentence.lower[verb.first : verb.last])
    end = next((place for place in range(main + 1, clause.end) if scene.chunks[place].kind in (",", ";", "H")), clause.end)
    words = sentence.lower[verb.first : scene.chunks[end - 1].last + 1]
    return opens and not verb.is_negated and not speaks_kindly(words)


def _find_doer_quoted(scene: Scene, clause: SpokenClause, main: int) -> Party | None:
    """Who does what a clause tells, where that is another country."""
    subject = find_subject(scene.chunks, main)
    if subject is None or subject < clause.first:
        return None
    doer = party_of(scene.chunks, subject, acting=True, exclude=frozenset(clause.speaker.codes))
    is_other = doer is not None and len(doer.codes) == 1 and doer.mentions[0].head not in NO_STATE
    return doer if is_other else None


def _is_complaint(scene: Scene, clause: SpokenClause, main: int) -> bool:
    """Whether a verb that is said of faults only tells what another does: "is hoarding seed, the minister grumbled"."""
    chunks = scene.chunks
    verb = chunks[main]
    if chunks[clause.verb].lemma() not in word_list("complaining_verbs") or verb.is_negated or verb.modal is not None:
        return False
    subject = find_said_of(chunks, clause, main)
    if subject is None:
        return False
    frame = frame_of(chunks, main, region_after(chunks, main), scene.vocabulary)
    doer = party_of(chunks, subject, acting=True, exclude=frozenset(clause.speaker.codes))
    return doer is not None and (frame is None or frame.type in CONFLICT)


def _read_said_of(scene: Scene, index: int) -> bool:
    """Adds what a quotation without a verb says of another: '"Plain robbery," the minister said of the Omani tax'."""
    chunks = scene.chunks
    verb = chunks[index]
    if not verb.reports() or verb.is_negated or not verb.is_finite or index + 1 >= len(chunks) or index < 3:
        return False
    subject, spoken_of = find_subject(chunks, index), index + 1
    if subject is None or subject > index or chunks[spoken_of].prep not in ("of", "about"):
        return False
    source = find_actor(chunks, index)
    if source is None or all(chunk.kind != '"' for chunk in chunks[:index]):
        return False
    target = party_of(chunks, spoken_of, acting=False, exclude=frozenset(source.codes))
    words = scene.sentence.lower[: chunks[index].first]
    if target is None or speaks_kindly(words) or target.mentions[0].head in ("person", "team", "company"):
        return False
    frame = Frame("ACCUSE", "disapprove", (), False, "say-of")
    scene.add_between(frame, source, target, index, confidence=CONFIDENCE)
    return True


def _read_plain_refusal(scene: Scene, index: int) -> None:
    """Adds "Norway will not lend tanks to Y", where no act noun tells what is refused."""
    chunks = scene.chunks
    verb = chunks[index]
    if not verb.is_negated or verb.modal not in word_list("plain_refusals") or not verb.lemma() or verb.is_passive:
        return
    behind = chunks[index + 1] if index + 1 < len(chunks) else None
    gives_thing_up = verb.lemma() == "give_up" and behind is not None and behind.kind == "N" and behind.prep is None
    if verb.lemma() in word_list("unrefusing_verbs") and not gives_thing_up:
        return
    is_act = frame_of(chunks, index, region_after(chunks, index), scene.vocabulary) is not None
    subject = find_subject(chunks, index)
    source = party_of(chunks, subject, acting=True) if subject is not None else None
    if source is None or not PRIVATE_HEADS.isdisjoint(chunks[source.chunk].heads[:1]) or source.mentions[0].head in ("person", "none"):
        return
    exclude = frozenset(source.codes)
    for position in () if is_act else range(index + 1, region_after(chunks, index)):
        if chunks[position].kind == "N" and chunks[position].prep in REFUSED_TO and chunks[position].mentions:
            target = party_of(chunks, position, acting=False, exclude=exclude)
            if target is not None and target.mentions[0].head not in ("place", "team", "media"):
                frame = Frame("REJECT", None, (), False, f"will-not: {verb.lemma()}")
                scene.add_between(frame, source, target, index, confidence=CONFIDENCE)
            return
    _refuse_asker(scene, index, source)


def speaks_kindly(words: Iterable[str]) -> bool:
    """Whether quoted words are kind, so that they blame nobody."""
    return any(not word_list(kind).isdisjoint(words) for kind in KINDLY)


def read_unnamed_refusals(scene: Scene, verbs: list[int]) -> None:
    """Adds that one will not do what he was asked for right before, in a sentence that names nobody else."""
    for index in () if scene.is_alone else verbs:
        if scene.chunks[index].is_negated and scene.chunks[index].modal in word_list("plain_refusals"):
            _read_plain_refusal(scene, index)


def _refuse_asker(scene: Scene, index: int, source: Party) -> None:
    """Adds that one will not do what he was asked for right before: "asked Y for men. Y will not send so much as a platoon"."""
    challenge = find_challenge(scene, source.codes[0]) if len(source.codes) == 1 and not scene.is_alone else None
    if challenge is None or challenge.type != "REQUEST" or scene.sentence.number - challenge.sentence > DEED_REACH:
        return
    frame = Frame("REJECT", None, (), False, f"will-not: {scene.chunks[index].lemma()}")
    scene.add(frame, source.codes, challenge.actors, index, source.mentions, confidence=CONFIDENCE, is_entailed=True)


def _find_culprit(scene: Scene, clause: SpokenClause, main: int) -> Party | None:
    """Whose wrong it is: the first party but the speaker that does something or owns it; nobody to whom it is done."""
    chunks = scene.chunks
    subject = find_said_of(chunks, clause, main)
    if subject is not None and subject == clause.opening:  # "Peru, X charged, is hiding them"
        return party_of(chunks, subject, acting=True, exclude=frozenset(clause.speaker.codes))
    start = subject if subject is not None else clause.first
    behind = chunks[start + 1]
    if behind.kind == "N" and behind.prep in ("in", "at") and chunks[start].heads[:1] in OFFICES:
        party = party_of(chunks, start + 1, acting=False, exclude=frozenset(clause.speaker.codes))
        if party is not None:
            return party  # "customs chiefs in Y have"
    return find_other(scene, clause, range(start, clause.end), CULPRIT)
