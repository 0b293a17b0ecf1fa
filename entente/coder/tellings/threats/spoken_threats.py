"""Threats that no verb of threatening tells: what somebody says will be done, lost or broken off if another goes on."""

from entente.coder.actors.parties import Party
from entente.coder.acts.frames import COOPERATIVE, Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chains import read_chain
from entente.coder.grammar.clauses import region_after
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.blame.court_actions import leads_to_court
from entente.coder.tellings.blame.deeds import find_partner_told
from entente.coder.tellings.speech.spoken_clauses import (
    SpokenClause,
    end_of_sentence,
    find_addressee,
    find_conditions,
    find_main_verb,
    find_other,
    find_said_of,
    find_sole_other,
    find_spoken_clause,
    find_spoken_of,
)
from entente.coder.tellings.threats.conditioned import is_conditioned
from entente.coder.tellings.threats.last_warnings import is_last_warning
from entente.coder.tellings.threats.sequels import names_sequel
from entente.coder.tellings.threats.struck_speakers import find_striker, frame_type, strikes_back
from entente.lexicon.wordlists import word_list

CONFIDENCE = 0.75
ADVERSARY_REACH = 2  # sentences back in which a dealing with him was told
PUNISHING = frozenset({"SANCTION", "COERCE", "ASSAULT", "REJECT"})
STRIKING = frozenset({"SANCTION", "COERCE", "ASSAULT"})
QUARRELS = ("dispute", "lawsuit", "sanctions", "attack", "blockade")
FORFEITED = frozenset({"entry", "privilege", "permission", "visa", "aid", "embassy"})
CONCERNED = frozenset({None, "to", "with", "from", "for", "against", "on", "of", "by"})


def read_spoken_threat(scene: Scene, clause: SpokenClause) -> list[int]:
    """Reads "talks will be broken off if Y goes on, X said"; returns the verb groups that tell it, none where there is no threat."""
    chunks = scene.chunks
    main = find_main_verb(chunks, clause)
    if main is None:
        return []
    conditions = find_conditions(chunks, clause)
    if conditions and not word_list("weather_words").isdisjoint(scene.sentence.lower[chunks[conditions[0]].first :]):
        return []  # "the tunnel would be closed if the storm came nearer"
    is_last = is_last_warning(scene, clause, main)
    is_threat = _is_punished(scene, clause, main) if conditions else _is_announced_blow(scene, clause, main)
    is_standing = _is_standing(scene, clause, main)
    is_threat = (
        is_threat
        or is_conditioned(scene, clause, main, conditions)
        or names_sequel(scene, clause, main)
        or is_standing
        or is_last
        or _is_alternative(scene, clause)
        or (bool(conditions) and _is_warned_of(scene, clause, main, conditions))
    )
    target = _find_threatened(scene, clause, main, conditions) if is_threat else None
    is_due = is_threat and (bool(conditions) or is_standing or is_last)
    if target is None and (is_due or strikes_back(scene, clause, main)):
        target = find_striker(scene, clause, main)
    if target is None and (is_standing or is_last):
        target = find_sole_other(scene, clause) or _find_adversary(scene, clause, main)
    if target is None:
        return []
    speaker = clause.speaker
    frame = Frame("THREATEN", None, (), False, f"say-will-punish: {chunks[main].lemma()}")
    scene.used_acts.update(range(clause.first, clause.end))
    scene.add_between(frame, speaker, target, main, confidence=CONFIDENCE)
    return [clause.verb, *(place for place in range(clause.first, clause.end) if chunks[place].kind == "V")]


def read_whoever(scene: Scene, index: int) -> bool:
    """Reads '"Whoever crosses that line meets us," X told Y', where `index` is "told"; whether it tells a threat."""
    words = [word for word in scene.sentence.lower[:4] if word[0].isalpha()]
    if not words or not any(scene.sentence.in_quote[:3]) or not _is_anybody(words):
        return False
    clause = find_spoken_clause(scene, index)
    addressee = find_addressee(scene, clause) if clause is not None and clause.is_before else None
    if clause is None or addressee is None:
        return False
    scene.used_acts.update(range(clause.first, clause.end))
    scene.add_between(Frame("THREATEN", None, (), False, "whoever"), clause.speaker, addressee, index, confidence=CONFIDENCE)
    return True


def _is_anybody(words: list[str]) -> bool:
    """Whether words begin with "whoever", "anyone who", "those who", or dare somebody: "touch one of them and"."""
    return words[0] in word_list("whoever") or (words[0] in word_list("anybody") and "who" in words)


def _find_adversary(scene: Scene, clause: SpokenClause, main: int) -> Party | None:
    """With whom the text told right before that the speaker is at odds, else the other one whom it is about."""
    return find_partner_told(scene, clause.speaker, ADVERSARY_REACH, main) or scene.other_of_pair(clause.speaker, main)


def _is_standing(scene: Scene, clause: SpokenClause, main: int) -> bool:
    """Whether somebody says that he has waited long enough or may do anything: "patience is at an end", "all options are open"."""
    subject = find_subject(scene.chunks, main)
    if subject is None or subject < clause.first or scene.chunks[subject].text not in word_list("standing_threats"):
        return False
    if any(set(mention.codes).isdisjoint(clause.speaker.codes) for mention in scene.chunks[subject].mentions):
        return False  # another's patience
    words = scene.sentence.lower[scene.chunks[clause.first].first : scene.chunks[clause.end - 1].last + 1]
    if scene.chunks[subject].text == "patience":
        return not word_list("ends_of_patience").isdisjoint(words)
    return "all" in words and not word_list("open_options").isdisjoint(words)


def _is_alternative(scene: Scene, clause: SpokenClause) -> bool:
    """Whether another is given a choice that ends in what will be done to him: "either Peru hands them over, or we will fetch them"."""
    chunks = scene.chunks
    words = scene.sentence.lower[chunks[clause.first].first : chunks[clause.end - 1].last + 1]
    opening = next((word for word in words if word[0].isalpha()), "")
    return opening == "either" and "or" in words and not word_list("certain_modals").isdisjoint(words[words.index("or") :])


def _is_punished(scene: Scene, clause: SpokenClause, main: int) -> bool:
    """Whether the main clause tells what somebody will lose or suffer."""
    verb = scene.chunks[main]
    behind = scene.sentence.lower[verb.last + 1 : verb.last + 2]
    if verb.is_copula and not verb.is_negated and not word_list("at_an_end").isdisjoint(behind):
        return True  # "training for Y was over"
    is_ready = verb.is_passive and verb.lemma() in word_list("planning_verbs")
    if (verb.modal is None and not is_ready and verb.lemma() not in word_list("risking_verbs")) or verb.modal in word_list("duty_modals"):
        return False
    is_foreign = _is_of_another(scene, clause, main)
    inner = read_chain(scene, main)[-1]
    act = frame_type(scene, inner)
    if leads_to_court(scene, main):
        return not is_foreign and not verb.is_negated
    if verb.is_negated:
        return not is_foreign and verb.lemma() not in word_list("unpunishing_verbs") and act not in STRIKING
    if verb.lemma() in word_list("suffering_losses") and _is_of_speaker(scene, clause, main):
        return False  # "its farmers would lose millions"
    end = region_after(scene.chunks, main)
    words = scene.sentence.lower[scene.chunks[clause.first].first : scene.chunks[end - 1].last + 1]
    if not word_list("prices").isdisjoint(words) or not word_list("losses").isdisjoint(words):
        return True
    if verb.is_passive and verb.lemma() in word_list("struck_off"):
        return True
    if not word_list("losing_verbs").isdisjoint((verb.lemma(), scene.chunks[inner].lemma())):
        return verb.is_passive or not is_foreign or verb.lemma() in word_list("suffering_losses")
    is_renewed = act in ("ACCUSE", None) and _renews_quarrel(scene, inner)
    return (verb.is_passive or not is_foreign) and (act in PUNISHING or is_renewed)


def _renews_quarrel(scene: Scene, main: int) -> bool:
    """Whether a verb group takes up a quarrel or a case again: "will resume the dispute"."""
    verb = scene.chunks[main].verb
    behind = scene.chunks[main + 1] if main + 1 < len(scene.chunks) else None
    return verb is not None and "resume" in verb.keys and behind is not None and behind.names_act(QUARRELS)


def _is_warned_of(scene: Scene, clause: SpokenClause, main: int, conditions: list[int]) -> bool:
    """Whether somebody vows, warns or tells another what will come if he does not do as told, and nothing that he would like."""
    chunks = scene.chunks
    is_told = chunks[clause.verb].lemma() == "tell" and find_addressee(scene, clause) is not None
    is_vowed = is_told or chunks[clause.verb].lemma() in word_list("vowing_verbs")
    if not is_vowed or _is_of_another(scene, clause, main):
        return False
    place = next((at for at in range(conditions[0], len(chunks)) if chunks[at].kind == "V" and chunks[at].is_finite), None)
    words = scene.sentence.lower[chunks[conditions[0]].last + 1 : chunks[place].first] if place is not None else []
    is_unmet = chunks[conditions[0]].text == "unless" or (place is not None and chunks[place].is_negated) or "nothing" in words
    return is_unmet and frame_type(scene, main) not in COOPERATIVE


def _is_announced_blow(scene: Scene, clause: SpokenClause, main: int) -> bool:
    """Whether something of another's will be struck, whatever he does: "any boat that comes near will be sunk"."""
    verb = scene.chunks[main]
    is_foreign = _is_of_another(scene, clause, main)
    if verb.is_negated:
        words = scene.sentence.lower[verb.first : verb.last + 3]
        return verb.modal is not None and not word_list("unpunished").isdisjoint(words)
    if (
        verb.is_passive
        and is_foreign
        and verb.modal in word_list("open_modals")
        and scene.chunks[clause.verb].lemma() in word_list("hinted")
    ):
        return verb.lemma() in word_list("struck_off")
    if verb.modal in word_list("open_modals") and not is_foreign:
        blows = PUNISHING if scene.chunks[clause.verb].lemma() in word_list("hinted") else STRIKING
        return not verb.is_passive and (
            frame_type(scene, main) in blows or verb.lemma().removesuffix("_at") in word_list("returning_blows")
        )
    if verb.modal not in word_list("certain_modals") or not (is_foreign or _is_of_any(scene, clause, main)):
        return False
    if verb.lemma() in word_list("drawing_verbs"):
        words = scene.sentence.lower[verb.last : verb.last + 6]
        return not word_list("answers_in_kind").isdisjoint(words)
    if verb.is_passive:
        end = region_after(scene.chunks, main)
        words = scene.sentence.lower[verb.last : scene.chunks[end - 1].last + 1]
        is_stopped = verb.lemma() in word_list("stopped_at_the_line")
        return is_stopped or _own_type(scene, main) in ("COERCE", "ASSAULT") or not word_list("targeted").isdisjoint(words)
    behind = scene.chunks[main + 1] if main + 1 < clause.end else None
    return verb.lemma() in ("lose", "forfeit") and behind is not None and behind.names_act(FORFEITED)


def _is_of_any(scene: Scene, clause: SpokenClause, main: int) -> bool:
    """Whether the words are about whatever comes: "any ship", "every rocket", "whatever flies"."""
    subject = find_said_of(scene.chunks, clause, main)
    return subject is not None and scene.sentence.lower[scene.chunks[subject].first] in word_list("whatever_comes")


def _own_type(scene: Scene, main: int) -> str | None:
    verb = scene.chunks[main].verb
    return verb.own.type if verb is not None and verb.own is not None else None


def _is_of_another(scene: Scene, clause: SpokenClause, main: int) -> bool:
    subject = find_said_of(scene.chunks, clause, main)
    if subject is None:
        return False
    return find_other(scene, clause, range(subject, main), CONCERNED) is not None


def _is_of_speaker(scene: Scene, clause: SpokenClause, main: int) -> bool:
    subject = find_said_of(scene.chunks, clause, main)
    return subject is not None and any(set(mention.codes) == set(clause.speaker.codes) for mention in scene.chunks[subject].mentions)


def _find_threatened(scene: Scene, clause: SpokenClause, main: int, conditions: list[int]) -> Party | None:
    """Who is threatened: whom the main clause concerns, who is to meet the condition, else to whom it is said."""
    chunks = scene.chunks
    start = max((place for place in conditions if place < main), default=clause.first - 1) + 1
    end = next((place for place in conditions if place > main), clause.end)
    if start > clause.first:  # "if Y goes on, X will leave": the condition stands first
        comma = next((place for place in range(start, main) if chunks[place].kind == ","), start)
        found = find_other(scene, clause, range(comma, end), CONCERNED) or find_other(scene, clause, range(start, comma), CONCERNED)
    else:
        has_addressee = not clause.is_before and clause.first + 1 < end and chunks[clause.first + 1].kind == "H"
        found = find_other(scene, clause, range(clause.first + 2 * has_addressee, end), CONCERNED)  # "told the UN that it may hit Y"
    if found is None and clause.opening >= 0:
        found = find_other(scene, clause, range(clause.opening, clause.verb), CONCERNED)
    if found is None and conditions:
        found = find_other(scene, clause, range(conditions[-1], end_of_sentence(chunks, conditions[-1])), CONCERNED)
    found = found or find_addressee(scene, clause) or find_spoken_of(scene, clause)
    if (
        found is None
        and conditions
        and not scene.is_alone
        and len({code for mention in scene.sentence.mentions for code in mention.codes}) == 1
    ):
        return scene.other_of_pair(clause.speaker, main)
    return found
