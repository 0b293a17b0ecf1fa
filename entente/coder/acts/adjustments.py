"""What else a sentence says of an act that changes it: troops sent to keep the peace, help only promised, a name that is called."""

from dataclasses import replace

from entente.coder.actors.sources import find_actor
from entente.coder.acts.aims import NEAR
from entente.coder.acts.alerts import put_on_alert
from entente.coder.acts.arms import adjust_arms, shores_up_government
from entente.coder.acts.calls import adjust_call
from entente.coder.acts.crossings import read_crossing
from entente.coder.acts.departures import adjust_departure
from entente.coder.acts.empty_warnings import warns_of_nothing
from entente.coder.acts.exercises import adjust_exercise, is_patrol_with
from entente.coder.acts.frames import Frame
from entente.coder.acts.helpers_sent import sends_helpers
from entente.coder.acts.letters import adjust_letter
from entente.coder.acts.misread_objects import denies_charge_told, tells_no_act
from entente.coder.acts.moved_objects import comes_from_fund, hands_over_people, is_lent, takes_side
from entente.coder.acts.regrets import adjust_regret
from entente.coder.acts.sales import tell_free_goods, tell_sale
from entente.coder.candidates import RECOGNITIONS, Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.kinds import FORCE_HEADS
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.force.border_crossings import find_advance
from entente.lexicon.wordlists import word_list

PROMISED = frozenset({"AID", "MOBILIZE", "COOPERATE", "RETREAT", "CONSULT"})
PARTS = frozenset({"region", "group"})
FINITE_BE = frozenset({"is", "are", "was", "were"})
INVADING = frozenset({"into", "against"})
MISSILE_RULES = ("fire-missile", "launch-weapon", "fire-weapon")
HELP_ASKED = frozenset({"aid", "aid_matter", "aid_people", "troops", "cash"})
SWORN = frozenset({"verb: swear", "verb: vow"})
CLAUSE_REACH = 6  # chunks behind "insisted that" in which the verb of the clause stands


def adjust_frame(scene: Scene, frame: Frame, main: int, end: int) -> Frame:
    """The frame with what else the sentence says of it; its type is empty where it is no act after all."""
    frame = put_on_alert(scene, frame, main, end)
    if frame.type == "MOBILIZE":
        if is_patrol_with(scene.chunks, frame):
            return Frame("COOPERATE", None, ("with",), True, f"patrol-with: {scene.chunks[main].lemma()}", is_strict=True)
        if is_lent(scene.chunks, frame, main):
            return replace(frame, type="AID", mode=None, targets=("object",), is_strict=True)
        is_help = not frame.rule.startswith("move-forces") and _is_help(scene)
        if is_help or sends_helpers(scene, frame, main) or shores_up_government(scene, main):
            return replace(frame, type="AID", mode=None)
        if frame.rule.startswith("verb:") and not frame.is_strict and _mobilises_no_force(scene, main):
            return replace(frame, type="")  # "mobilised public opinion"
        if _fetches_own(scene) or _stays_at_home(scene):
            return replace(frame, type="")
        frame = replace(frame, targets=tuple(dict.fromkeys((*frame.targets, *NEAR))))
    if frame.rule.startswith("give-aid") and frame.act >= 0 and scene.chunks[frame.act].names_act(("troops",)):
        frame = _adjust_flight(scene, frame, end)
    if frame.rule.startswith("accept-refugees") and _sends_home(scene, main, end):
        return Frame("COERCE", "deport", ("to", "object", "of"), False, "send-home", is_strict=True)
    if frame.rule.startswith("give-aid"):
        frame = _adjust_gift(scene, frame, main) if not _stays_in_country(scene, frame, main) else _move_arms(frame)
    if frame.rule.startswith("send-letter"):
        return adjust_letter(scene, frame, main)
    if frame.rule.startswith("supply-goods"):
        return tell_free_goods(scene, frame)
    if frame.rule.startswith("hand-arms"):
        return adjust_arms(scene, frame, main)
    if frame.rule.startswith("release-funds") and comes_from_fund(scene.chunks, main, end):
        return replace(frame, type="AID", mode=None)
    if frame.rule.startswith("hold-exercise"):
        return adjust_exercise(scene, frame, main, end)
    lemma = scene.chunks[main].lemma()
    words = _object_words(scene, main, end)
    if tells_no_act(scene, frame, main, words):
        return replace(frame, type="")
    frame = adjust_regret(scene, frame, main, words)
    if lemma in word_list("boarding_verbs") and _boards_to_travel(scene, main):
        return Frame("CONSULT", "visit", ("to", "for", "in"), False, "board-plane", is_strict=True)
    if frame.rule == "verb: warn" and warns_of_nothing(scene, main):
        return replace(frame, type="")
    if frame.rule.startswith("establish-relations") and lemma in word_list("restoring_verbs"):
        return replace(frame, type="AGREE", is_symmetric=True)
    if frame.type == "REQUEST" and frame.mode != "assist" and _asks_for_help(scene, main):
        return replace(frame, mode="assist")
    advance = find_advance(scene, main) if frame.rule == "demand-act: push" else None
    if advance is not None:
        return advance
    is_pushed = frame.rule == "demand-act: push" and scene.sentence.lower[scene.chunks[main].last + 1 :][:1] in (["a"], ["an"], ["the"])
    if (frame.rule == "verb: press" or is_pushed) and _presses_a_thing(scene.chunks, main):
        return replace(frame, type="")
    if lemma == "leave":
        frame = adjust_departure(scene.chunks, frame, main, end)
    if frame.type == "ASSAULT":
        frame = _adjust_attack(scene, frame, main, end)
    follower = scene.chunks[main + 1] if main + 1 < len(scene.chunks) else None
    if frame.rule in RECOGNITIONS and follower is not None and follower.mentions and follower.mentions[0].kind in PARTS:
        return replace(frame, type="")  # who recognises a breakaway region does the country no favour
    if frame.rule == "verb: approve" and follower is not None and not follower.mentions and follower.text in word_list("own_plans"):
        return replace(frame, is_strict=True)  # "approved the operation": its own
    if frame.rule == "verb: charge" and follower is not None and follower.prep is None and follower.text in word_list("levied"):
        return Frame("SANCTION", None, ("on", "for"), False, "charge-duty")  # "will charge 30 per cent on Chinese goods"
    if frame.mode == "access" and frame.rule.startswith("verb:"):
        return _adjust_leave(scene, frame, main, end)
    if lemma == "deny" and not word_list("reports").isdisjoint(words) and not denies_charge_told(scene, main):
        return replace(frame, targets=("object",), is_strict=True)
    if lemma == "insist" and _asserts(scene, main):
        return replace(frame, type="")
    if lemma == "call_on" and _is_courtesy(scene, main, end):
        return replace(frame, type="CONSULT", mode=None, is_symmetric=True, targets=("object",))
    if frame.type in PROMISED and lemma in word_list("offering_verbs"):
        targets = (*frame.targets, "to") if frame.type == "CONSULT" else frame.targets  # "offered talks to Y"
        return replace(frame, type="AGREE", mode=None, is_symmetric=False, targets=targets)
    is_call_on = frame.rule.startswith("demand-act: call_on ") and frame.rule.split()[-1] in word_list("purposes_of_calls")
    if is_call_on or (lemma == "call_on" and frame.type == "REQUEST" and _is_paid_to_official(scene.chunks, main, end)):
        return replace(frame, type="CONSULT", mode=None, is_symmetric=True, targets=("object",))
    if frame.type == "AID" and frame.act >= 0 and scene.chunks[frame.act].names_act(("troops",)) and _is_along_border(scene, main, end):
        return replace(frame, type="MOBILIZE", mode="troops", targets=("along", "near", "over", "off", "on", "to"))
    if lemma == "enter" and frame.type == "ASSAULT" and _is_help(scene) and shores_up_government(scene, main):
        return replace(frame, type="AID", mode=None)  # "entered Y to help its prime minister"
    if lemma in word_list("invading_verbs") and _is_officials(scene, main):
        return Frame("CONSULT", "visit", ("object", "in"), False, f"visit: {lemma}", is_strict=True)
    if lemma in word_list("invading_verbs") and frame.type == "ASSAULT":
        return read_crossing(scene, frame, main)
    if frame.rule in SWORN and not _swears_to_act(scene):
        return replace(frame, type="")
    if lemma == "invite" and _invites_to_act(scene.chunks, main):
        return replace(frame, type="REQUEST", rule="invite-to-act")
    if frame.rule == "verb: agree" and _shares_opinion(scene, main, end):
        return replace(frame, type="SUPPORT", is_symmetric=False)
    return adjust_call(scene, frame, main, end) if lemma == "call" else frame


def _boards_to_travel(scene: Scene, main: int) -> bool:
    """Whether somebody boards a plane or train to somewhere, and no vessel of another's: "boarded a plane to Lima"."""
    if main + 2 >= len(scene.chunks) or scene.chunks[main].is_passive:
        return False
    boarded, way = scene.chunks[main + 1 : main + 3]
    is_ride = boarded.kind == "N" and not boarded.mentions and not word_list("conveyances").isdisjoint(scene.words_of(boarded))
    return is_ride and way.kind == "N" and way.prep in ("to", "for")


def _is_officials(scene: Scene, main: int) -> bool:
    """Whether an office-holder goes into a country, not his army: "the trade minister drove into Lima"."""
    source = find_actor(scene.chunks, main)
    if source is None or scene.chunks[source.chunk].prep is not None:
        return False
    return bool(scene.chunks[source.chunk].titles) or any(mention.kind == "official" for mention in source.mentions)


def _swears_to_act(scene: Scene) -> bool:
    """Whether an oath without an infinitive promises something: "swore that it would", not "swore it had closed nothing"."""
    will_act = any(chunk.modal in word_list("planned_modals") | {"would"} and not chunk.is_negated for chunk in scene.chunks)
    return will_act and word_list("conditions").isdisjoint(scene.sentence.word_set)


def _invites_to_act(chunks: list[Chunk], main: int) -> bool:
    """Whether somebody is invited to do something else than to come: "invited X to withdraw"."""
    verb = next((place for place in range(main + 1, min(main + 5, len(chunks))) if chunks[place].kind == "V"), None)
    if verb is None or not chunks[verb].is_infinitive or _comes(chunks[verb]):
        return False
    return not (verb + 1 < len(chunks) and chunks[verb + 1].names_act(("visit", "talks")))  # "to make a trip"


def _comes(verb: Chunk) -> bool:
    """Whether a verb group tells a visit or that somebody takes part: "to pay a visit", "to attend"."""
    own = verb.verb.own if verb.verb is not None else None
    return verb.lemma() in word_list("attending_verbs") or (own is not None and own.mode == "visit")


def _stays_in_country(scene: Scene, frame: Frame, main: int) -> bool:
    """Whether goods go to a province or a town of whoever sends them: "sent armoured vehicles to Roraima"."""
    behind = scene.chunks[frame.act + 1] if 0 <= frame.act < len(scene.chunks) - 1 else None
    if behind is None or behind.prep not in ("to", "into") or not behind.mentions or behind.mentions[0].kind not in ("region", "city"):
        return False
    sender = find_actor(scene.chunks, main)
    return sender is not None and set(behind.mentions[0].codes) <= set(sender.codes)


def _move_arms(frame: Frame) -> Frame:
    """The show of force that arms moved within a country are; other goods help nobody else."""
    if frame.rule.split()[-1] in word_list("fighting_machines"):
        return replace(frame, type="MOBILIZE", mode="troops", targets=NEAR)
    return replace(frame, type="")


def _adjust_gift(scene: Scene, frame: Frame, main: int) -> Frame:
    """Tells what is given back from what is given: frozen money, compensation; and exports that bring in money."""
    chunks = scene.chunks
    subject = find_subject(chunks, main)
    if subject is not None and chunks[subject].names_act(("trade",)):
        return replace(frame, type="")  # "exports to Y brought in": read with the noun
    if not word_list("withheld").isdisjoint(scene.sentence.word_set):
        return replace(frame, type="RETREAT", mode="access", targets=("object", "of", "to"))
    if frame.act >= 0 and hands_over_people(scene, frame.act, main):
        return replace(frame, type="RETREAT", mode="release", targets=("object", "to"))
    behind = (chunk for chunk in chunks[frame.act + 1 : frame.act + 3] if chunk.kind == "N" and chunk.prep in ("in", "as"))
    if any(chunk.names_act(("compensation",)) for chunk in behind):
        return replace(frame, type="RETREAT", mode=None)
    return tell_sale(scene, frame, main)


def _adjust_flight(scene: Scene, frame: Frame, end: int) -> Frame:
    """Aircraft sent around somebody, not to him, threaten him."""
    behind = next((chunk for chunk in scene.chunks[frame.act + 1 : end] if chunk.kind == "N" and chunk.mentions), None)
    if behind is None or behind.prep not in word_list("menacing") | INVADING:
        return frame
    return replace(frame, type="MOBILIZE", mode="troops", targets=(behind.prep or "near",))


def _adjust_attack(scene: Scene, frame: Frame, main: int, end: int) -> Frame:
    """Tells blows from words and from sport: "attacked Y as an aggressor", "hammered Y 4-0", and hackers, who break in."""
    lower, chunks = scene.sentence.lower, scene.chunks
    if _names_score(scene) or not word_list("bouts").isdisjoint(lower) or _counts_rounds(lower):
        return replace(frame, type="")
    if frame.rule.startswith("verb:") and (_founders(chunks, main) or _fights_ill(scene, main) or takes_side(chunks, main, end)):
        return replace(frame, type="")
    is_spoken = chunks[main].lemma() == "attack" and any(
        chunk.kind == "N" and lower[chunk.first - 1] == "as" for chunk in chunks[main + 2 : min(end, main + 4)]
    )
    if is_spoken:
        return replace(frame, type="ACCUSE", mode="disapprove")
    is_impact = frame.rule.startswith("verb:") and chunks[main].lemma() in word_list("impact_verbs")
    if (is_impact or frame.rule.startswith(MISSILE_RULES)) and _falls_into_sea(scene, max(frame.act, main), end):
        return replace(frame, type="MOBILIZE", mode="weapons", targets=(*NEAR, "over", "inside", "in", "to", "of"), is_strict=True)
    if frame.rule.startswith("verb:") and not word_list("hackers").isdisjoint(lower[: chunks[main].first]):
        return replace(frame, type="COERCE", mode="cyber")
    return frame


def _founders(chunks: list[Chunk], main: int) -> bool:
    """Whether a ship sinks by itself: "a boat sank off the island"."""
    behind = chunks[main + 1] if main + 1 < len(chunks) else None
    has_object = behind is not None and behind.kind == "N" and behind.prep is None and not behind.is_time
    return chunks[main].lemma() in word_list("foundering_verbs") and not (has_object or chunks[main].is_passive)


def _fights_ill(scene: Scene, main: int) -> bool:
    """Whether what is fought is no foe: "to fight drug trafficking"."""
    behind = scene.chunks[main + 1] if main + 1 < len(scene.chunks) else None
    if behind is None or behind.kind != "N" or behind.mentions:
        return False
    return scene.chunks[main].lemma() in word_list("combating_verbs") and not word_list("fought_ills").isdisjoint(scene.words_of(behind))


def _counts_rounds(lower: list[str]) -> bool:
    """Whether a sentence speaks of "the second round" of a bout."""
    if "round" not in lower:
        return False
    place = lower.index("round")
    is_timed = place > 2 and lower[place - 3] in ("in", "of") and lower[place - 1] in word_list("ordinals")
    return is_timed and lower[place + 1 : place + 2] != ["of"]  # no "second round of strikes"


def _falls_into_sea(scene: Scene, last: int, end: int) -> bool:
    """Whether a missile is fired over somebody or into the water, so that it hits nobody; `last` is the verb or the missile."""
    behind = [chunk for chunk in scene.chunks[last + 1 : end] if chunk.kind == "N" and not chunk.is_time][:1]
    return any(chunk.prep in ("over", "past", "off") or not word_list("waters").isdisjoint(scene.words_of(chunk)) for chunk in behind)


def _sends_home(scene: Scene, main: int, end: int) -> bool:
    """Whether who is sent away has to go back: "sends migrants home"."""
    chunks = scene.chunks
    is_sent = chunks[main].lemma() in word_list("sending_verbs")
    return is_sent and not {"home", "back"}.isdisjoint(scene.sentence.lower[chunks[main].last + 1 : chunks[end - 1].last + 2])


def _names_score(scene: Scene) -> bool:
    """Whether a sentence names the score of a match: "4-0"."""
    lower = scene.sentence.lower
    return any(
        word == "-" and 0 < index < len(lower) - 1 and lower[index - 1].isdigit() and lower[index + 1].isdigit()
        and len(lower[index - 1]) < 3 and len(lower[index + 1]) < 3
        for index, word in enumerate(lower)
    )  # fmt: skip


def _object_words(scene: Scene, main: int, end: int) -> list[str]:
    """The words of the first object of a verb group that is not of its own."""
    for chunk in scene.chunks[main + 1 : end]:
        if chunk.kind == "N" and chunk.prep is None and not chunk.is_time:
            words = scene.words_of(chunk)
            return [] if words[0] in word_list("possessives") else words
        if chunk.kind != "A":
            break
    return []


def _presses_a_thing(chunks: list[Chunk], main: int) -> bool:
    """Whether what is pressed is a thing, and nobody: "pressed a button"."""
    pressed = chunks[main + 1] if main + 1 < len(chunks) else None
    if pressed is None or pressed.kind != "N" or pressed.prep is not None or pressed.is_pronoun or pressed.is_time:
        return False
    return not (pressed.mentions or pressed.heads or pressed.titles)


def _fetches_own(scene: Scene) -> bool:
    """Whether forces are sent to bring home citizens of their own."""
    lower = scene.sentence.lower
    return not word_list("fetching").isdisjoint(lower) and not word_list("own_people").isdisjoint(lower)


def _stays_at_home(scene: Scene) -> bool:
    """Whether forces are said to move on their own ground only: "upon its own soil"."""
    lower = scene.sentence.lower
    return any(word == "own" and lower[place + 1 : place + 2] in (["soil"], ["territory"], ["ground"]) for place, word in enumerate(lower))


def _adjust_leave(scene: Scene, frame: Frame, main: int, end: int) -> Frame:
    """Tells what is allowed: foreign troops on one's own ground (cooperation), goods to be exported (a promise), else access given back."""
    region = scene.chunks[main + 1 : end]
    for chunk in region:
        if (chunk.kind == "V" and chunk.lemma() in word_list("informing")) or scene.words_of(chunk) == ["the", "use"]:
            return replace(frame, type="")  # "let them know that", "authorising the use of force"
        if chunk.kind == "V":
            break
        is_force = chunk.kind == "N" and chunk.prep is None and bool(chunk.heads) and chunk.heads[0] in FORCE_HEADS
        if is_force and not any(mention.kind == "organisation" for mention in chunk.mentions):
            if any(later.kind == "V" and later.lemma() in word_list("leaving_verbs") for later in region):
                return replace(frame, mode="release")  # "let the soldiers go home"
            return replace(frame, type="COOPERATE", mode=None, targets=("object",))
    is_export = any(chunk.kind == "N" and not word_list("exports").isdisjoint(scene.words_of(chunk)) for chunk in region)
    return replace(frame, type="AGREE", mode=None, targets=("to", "object")) if is_export else frame


def _asserts(scene: Scene, main: int) -> bool:
    """Whether "insisted that" introduces what is so and not what is to be done."""
    chunks = scene.chunks
    if main + 1 >= len(chunks) or not (chunks[main + 1].kind == "H" or (chunks[main + 1].kind == "N" and chunks[main + 1].prep is None)):
        return False
    verb = next((chunk for chunk in chunks[main + 2 : main + 2 + CLAUSE_REACH] if chunk.kind == "V"), None)
    if verb is None or not verb.is_finite or verb.modal is not None:
        return False
    return (
        verb.tense == "past"
        or verb.is_perfect
        or scene.sentence.lower[verb.last].endswith("s")
        or bool(FINITE_BE.intersection(scene.words_of(verb)))
    )


def _is_courtesy(scene: Scene, main: int, end: int) -> bool:
    """Whether "called on the president" is a visit: nothing is asked of him."""
    chunks = scene.chunks
    if main + 1 >= end or not any(mention.kind in ("official", "office") for mention in chunks[main + 1].mentions):
        return False
    return not any(
        (chunk.kind == "V" and chunk.is_infinitive) or (chunk.kind == "N" and chunk.prep == "for") for chunk in chunks[main + 2 : end]
    )


def _is_along_border(scene: Scene, main: int, end: int) -> bool:
    """Whether arms or planes move where they are seen: "flew jets along the frontier"."""
    return any(chunk.kind == "N" and chunk.prep in ("along", "near", "over", "off") for chunk in scene.chunks[main + 1 : end])


def _shares_opinion(scene: Scene, main: int, end: int) -> bool:
    """Whether one agrees with what another thinks: "agreed with the American assessment"."""
    behind = scene.chunks[main + 1] if main + 1 < end else None
    return (
        behind is not None and behind.kind == "N" and behind.prep == "with" and not word_list("opinions").isdisjoint(scene.words_of(behind))
    )


def _asks_for_help(scene: Scene, main: int) -> bool:
    """Whether a request is to help: "asked Australia and New Zealand to help"."""
    if scene.chunks[main].is_infinitive and scene.chunks[main].lemma() in word_list("asked_help"):
        return True
    for chunk in scene.chunks[main + 1 :]:
        if chunk.prep == "for" and (chunk.names_act(HELP_ASKED) or chunk.text in word_list("helpers")):
            return True  # "asked Australia for police and soldiers"
        if chunk.kind == "V":
            return chunk.is_infinitive and chunk.lemma() in word_list("asked_help")
        if chunk.kind in (";", "S"):
            return False
    return False


def _is_help(scene: Scene) -> bool:
    lower = scene.sentence.lower
    return word_list("against").isdisjoint(lower) and not word_list("helping").isdisjoint(lower)


def _mobilises_no_force(scene: Scene, main: int) -> bool:
    """Whether what is mobilised or massed is named and no force."""
    chunks = scene.chunks
    if main + 1 >= len(chunks) or chunks[main + 1].kind != "N" or chunks[main + 1].prep is not None or chunks[main + 1].is_time:
        return False
    chunk = chunks[main + 1]
    if chunk.names_act(("border", "airspace")) or chunk.names_act(word_list("force_classes")) or not FORCE_HEADS.isdisjoint(chunk.heads):
        return False
    if any(word[0].isdigit() for word in scene.words_of(chunk)):
        return False
    return bool(chunk.heads or chunk.acts or not chunk.mentions) and not chunk.is_pronoun


def _is_paid_to_official(chunks: list[Chunk], main: int, end: int) -> bool:
    """Whether one calls on a person without asking for anything: "called on the crown prince in Riyadh"."""
    if main + 1 >= end or chunks[main].is_passive:
        return False
    host = chunks[main + 1]
    is_person = bool(host.titles) or any(mention.kind in ("official", "office") for mention in host.mentions)
    return is_person and not any(chunk.kind in ("V", "H") or chunk.prep == "for" for chunk in chunks[main + 2 :])
