"""How the verbs above an act present it: done, planned, promised, refused, asked for, only thought of."""

from typing import NamedTuple

from entente.coder.acts.denied_until import find_given_up, is_done_at_last, withholds
from entente.coder.acts.frames import CONFLICT, COOPERATIVE, Frame
from entente.coder.acts.open_clauses import is_open
from entente.coder.acts.reaches import is_capability
from entente.coder.candidates import HOSTILE, Scene
from entente.coder.grammar.chains import find_predicate, lemmas_of
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import relative_before
from entente.coder.grammar.kinds import STATE_HEADS
from entente.lexicon.wordlists import word_list

DISSUADED = frozenset({"agree", "demand", "encourage", "threaten"})  # verbs whose inner "not" does not deny the outer act
HOSTILE_WORDS = CONFLICT - {"REQUEST"}
DONE_AGAINST = frozenset({"obstruct", "stop", "recall", "expel", "do"})
SPOKEN = frozenset({"AGREE", "REJECT", "THREATEN", "REQUEST"})  # done by being said, whatever the tense of the inner act
BLAMED = frozenset({"accuse", "condemn", "prosecute", "convict", "find", "arrest", "investigate"})
BLAME_REACH = 3  # chunks between the word of blame and what somebody is blamed for


class Outlook(NamedTuple):
    """How the verbs above an act present it: its status, the type and rule that they give it, whether it is no act at all."""

    status: str = "occurred"
    type: str | None = None
    rule: str | None = None
    is_dropped: bool = False


LAWSUITS = ("take-to-court", "file-lawsuit", "verb: sue")
DROPPED = Outlook(is_dropped=True)


def read_outlook(scene: Scene, chain: list[int], main: int, frame: Frame | None) -> Outlook:
    """Status of the act that verb `main` of a chain tells, and the type that the verbs before it give it."""
    chunks = scene.chunks
    first = chunks[chain[0]]
    is_near = any(chunks[place].prep == "about" and chunks[place].is_infinitive for place in chain)  # "was about | to attack"
    status = "planned" if is_near or (first.is_infinitive and _hangs_on_plan(chunks, chain[0])) else "occurred"
    if len(chain) > 1 and _names_duty(first):
        return Outlook("occurred", "REQUEST", "say-must-act")
    for position in chain:
        modal = chunks[position].modal
        if modal is None:
            continue
        if modal == "would" or modal in word_list("planned_modals"):
            status = "planned"
        elif modal in word_list("open_modals"):
            return DROPPED
        elif modal in word_list("duty_modals"):
            return Outlook("occurred", "REQUEST", "say-must-act")
    if first.is_negated and first.lemma() in word_list("excluding_verbs") and _is_blow(chunks, chain[0], frame):
        return Outlook("occurred", "THREATEN", "not-rule-out")
    outlook = Outlook(status)
    for position in reversed(chain):
        if frame is not None and position >= main:
            continue
        outlook = _under_verb(scene, position, main, frame, outlook, has_inner=len(chain) > 1)
        if outlook.is_dropped and not _is_asked(chunks, chain, position):
            return DROPPED
    is_conceding = (frame is None or frame.type in COOPERATIVE) and chunks[chain[-1]].is_negated and len(chain) > 1
    if is_conceding and first.lemma() in ("vow", "swear"):
        return Outlook("occurred", "REJECT", "vow-not-to-act")
    if outlook.status == "planned" and outlook.type is None and frame is not None and _is_conditional(scene, frame):
        return Outlook("occurred", "THREATEN", "act-on-condition")
    if _is_negated(scene, first, main, frame):
        return _negated(scene, chain, frame, outlook)
    if outlook.status == "planned" and outlook.type is None and frame is not None and _is_hostile(scene, frame):
        return Outlook("occurred", "THREATEN", "announce-hostile-act")
    is_refusal = outlook.type is None and frame is not None and frame.type == "REJECT"  # "would have none of it": refused by being said
    return Outlook("occurred", outlook.type, outlook.rule) if outlook.type in SPOKEN or is_refusal else outlook


def _hangs_on_plan(chunks: list[Chunk], verb: int) -> bool:
    """Whether an infinitive says what somebody plans: "announced plans to visit"."""
    before = chunks[verb - 1] if verb else None
    return before is not None and before.kind == "N" and before.text in word_list("unfulfilled_intents")


def _names_duty(first: Chunk) -> bool:
    """Whether a verb group over an infinitive says what is to be done: "needs to stop"."""
    return first.is_finite and not (first.is_negated or first.is_passive) and first.lemma() in word_list("duty_verbs")


def _is_asked(chunks: list[Chunk], chain: list[int], position: int) -> bool:
    """Whether somebody is asked for what a verb of a chain leaves undone: "urged X to refrain from shelling Y"."""
    above = (chunks[place].verb for place in chain if place < position)
    return any("demand" in verb.keys or "encourage" in verb.keys for verb in above if verb is not None)


def _is_blow(chunks: list[Chunk], index: int, frame: Frame | None) -> bool:
    """Whether what is not ruled out would hurt another: "closing the border", "strikes", "sanctions"."""
    if frame is not None and frame.type in HOSTILE:
        return True
    behind = chunks[index + 1] if index + 1 < len(chunks) else None
    if behind is None or behind.kind != "N" or behind.prep is not None:
        return False
    return any(noun_class.type in HOSTILE or noun_class.does in DONE_AGAINST for act in behind.acts for noun_class in act.classes)


def _under_verb(scene: Scene, position: int, main: int, frame: Frame | None, inner: Outlook, *, has_inner: bool) -> Outlook:
    """The outlook of an act that stands under one more verb."""
    chunk = scene.chunks[position]
    verb = chunk.verb
    predicate = find_predicate(scene, position + 1)
    if has_inner and predicate in word_list("ready"):
        if frame is not None and frame.type in ("SANCTION", "COERCE"):
            return Outlook(inner.status, "THREATEN", "ready-to-punish")
        return Outlook(inner.status, "AGREE", "ready-to-act")
    if has_inner and predicate in word_list("unready"):
        return Outlook(inner.status, "REJECT", "unwilling-to-act")
    if predicate in word_list("due"):
        return Outlook("planned", inner.type, inner.rule)
    if verb is None:
        return inner
    if has_inner and verb.lemma in word_list("holding_back"):
        return inner if chunk.is_negated else DROPPED
    keys = verb.keys
    is_conflict = frame is not None and frame.type in CONFLICT
    is_going = verb.lemma == "go" and has_inner and chunk.is_finite and scene.sentence.lower[chunk.last] == "going"
    if is_going or (chunk.is_passive and verb.lemma in word_list("scheduling_verbs")):
        return Outlook("planned", inner.type, inner.rule)
    if "agree" in keys and not chunk.is_passive:
        return _under_promise(verb.lemma, frame, inner, is_kept=main > position and scene.chunks[main].is_negated)
    if "plan" in keys:
        return _under_plan(verb.lemma, frame, inner)
    if "reject" in keys or "fail" in keys:
        return Outlook(inner.status, "REJECT", "refuse-to-act")
    if "threaten" in keys:
        return Outlook(inner.status, "THREATEN", "threaten-to-act")
    if "demand" in keys or "encourage" in keys:
        return Outlook(inner.status, "REQUEST", "demand-act")
    if verb.lemma in word_list("ordering_verbs") and position < main and _addresses(scene.chunks, position, main):
        return Outlook(inner.status, "REQUEST", "tell-to-act")
    if verb.lemma == "expect" and _awaits_thing(scene.chunks, position, main):
        return DROPPED  # "expected the first ships to load": asks nobody
    if "want" in keys:
        return _under_wish(scene, position, main, frame, inner)
    if "prevent" in keys:
        return DROPPED
    if "stop" in keys and frame is not None:
        return Outlook(inner.status, "RETREAT" if is_conflict else "SANCTION", "stop-act")
    if "allow" in keys:
        return Outlook(inner.status, "RETREAT", "allow-act")
    return Outlook(inner.status, "COERCE", "force-act") if "force" in keys and not _is_forced_by_nobody(scene, position) else inner


def _is_forced_by_nobody(scene: Scene, position: int) -> bool:
    """Whether somebody merely has to do what he does: "was forced to withdraw", "felt compelled to answer"; not "was forced by X to"."""
    chunk = scene.chunks[position]
    is_undergone = chunk.is_passive or (position > 0 and scene.chunks[position - 1].lemma() == "feel")
    is_by_somebody = position + 1 < len(scene.chunks) and scene.chunks[position + 1].kind == "N" and scene.chunks[position + 1].prep == "by"
    return is_undergone and not is_by_somebody


def _under_promise(lemma: str, frame: Frame | None, inner: Outlook, *, is_kept: bool) -> Outlook:
    if frame is not None and frame.mode == "release":  # "agreed to exchange prisoners" binds both
        act, rule = ("AGREE", "agree-to-act") if frame.is_symmetric else ("CONCEDE", "promise-release")
        return Outlook(inner.status, act, rule)
    if frame is not None and frame.type == "CONCEDE":
        return Outlook(inner.status, "CONCEDE", "promise-to-yield")
    is_threat = not is_kept and frame is not None and frame.type in HOSTILE_WORDS and lemma in word_list("promising_verbs")
    return Outlook(inner.status, "THREATEN", "vow-to-act") if is_threat else Outlook(inner.status, "AGREE", "agree-to-act")


def _under_plan(lemma: str, frame: Frame | None, inner: Outlook) -> Outlook:
    if lemma == "consider":
        return DROPPED
    if frame is not None and frame.type == "ACCUSE":
        return Outlook(inner.status, "THREATEN", "plan-to-accuse")
    return Outlook("planned" if lemma in word_list("planning_verbs") else inner.status, inner.type, inner.rule)


def _under_wish(scene: Scene, position: int, main: int, frame: Frame | None, inner: Outlook) -> Outlook:
    lemma = scene.chunks[position].lemma()
    if lemma in word_list("trying_verbs"):
        return DROPPED if frame is not None and frame.type in ("CONSULT", "AGREE") else inner
    if lemma in word_list("needing_verbs"):
        return inner
    if has_bare_object(scene.chunks, position, main) and lemma not in word_list("own_hopes"):
        if _wants_of_nobody(scene.chunks, position, main):
            return DROPPED
        return Outlook(inner.status, "REQUEST", "want-act")
    if lemma in word_list("hoping_verbs"):
        return DROPPED
    return Outlook("planned" if lemma in word_list("intending_verbs") else inner.status, inner.type, inner.rule)


def _wants_of_nobody(chunks: list[Chunk], position: int, end: int) -> bool:
    """Whether it is no country of which something is wanted: "wants a trader to supply it"."""
    if end >= len(chunks) or not chunks[end].is_infinitive or chunks[end].is_passive:
        return False
    for chunk in chunks[position + 1 : end]:
        if chunk.kind != "N" or chunk.mentions or chunk.titles or chunk.is_pronoun:
            return False
        if chunk.prep is None and not STATE_HEADS.isdisjoint(chunk.heads):
            return False
    return True


def has_bare_object(chunks: list[Chunk], position: int, end: int) -> bool:
    """Whether an object stands between a verb group and another chunk."""
    return any(chunk.kind == "N" and chunk.prep is None and not chunk.is_time for chunk in chunks[position + 1 : end])


def _awaits_thing(chunks: list[Chunk], position: int, end: int) -> bool:
    """Whether it is a thing that is expected to do something: "expected the ships to load", "expects Y's economy to grow"."""
    awaited = next((chunk for chunk in chunks[position + 1 : end] if chunk.kind == "N" and chunk.prep is None and not chunk.is_time), None)
    if awaited is None or awaited.text in word_list("drifting_things"):
        return awaited is not None
    return not (awaited.names_somebody() or chunks[position].is_passive) and awaited.heads[:1] != ("government",)


def _addresses(chunks: list[Chunk], position: int, end: int) -> bool:
    """Whether the object of "told", "pressed" is somebody else and no thing: not "pressed a button to", "told his minister to"."""
    for chunk in chunks[position + 1 : end]:
        if chunk.kind == "N" and chunk.prep is None and not chunk.is_time:
            is_own = any(mention.kind == "pronoun" and mention.last < chunk.last for mention in chunk.mentions)
            is_nameless = not chunk.mentions and not chunk.is_pronoun
            if is_nameless and chunks[position].lemma() in word_list("commanding_verbs"):
                return False  # "ordered state companies to": one's own
            return (bool(chunk.mentions or chunk.heads or chunk.titles) or chunk.is_pronoun) and not is_own
    return False


def _is_conditional(scene: Scene, frame: Frame) -> bool:
    """Whether a punishment is announced for a case: "will halt deliveries unless it pays"."""
    if frame.type == "MOBILIZE" and frame.mode == "troops":
        return any(chunk.kind == "S" and chunk.text == "unless" for chunk in scene.chunks)
    if frame.rule.startswith("take-measures") or (frame.type not in ("SANCTION", "COERCE") and not frame.rule.startswith(LAWSUITS)):
        return False
    openers = word_list("conditions") | word_list("inverted_conditions")
    return any(chunk.kind == "S" and chunk.text in openers for chunk in scene.chunks)


def _is_hostile(scene: Scene, frame: Frame) -> bool:
    if frame.type == "MOBILIZE":
        return not word_list("threatening").isdisjoint(scene.sentence.word_set)
    return frame.type == "ASSAULT" or (frame.type == "COERCE" and frame.mode != "deport") or frame.rule.startswith("take-countermeasures")


def _is_negated(scene: Scene, first: Chunk, main: int, frame: Frame | None) -> bool:
    chunks = scene.chunks
    if first.is_negated and first.lemma() not in word_list("holding_back"):
        return True
    if chunks[main].is_negated and (first.verb is None or DISSUADED.isdisjoint(first.verb.keys)):
        return True
    position = frame.act if frame is not None and frame.act >= 0 else main + 1
    noun = chunks[position] if frame is not None and position < len(chunks) else None
    return (
        noun is not None
        and noun.kind == "N"
        and (position != main + 1 or noun.prep is None)
        and (scene.sentence.lower[noun.first] == "no" or chunks[position - 1].text in ("hardly", "scarcely"))
    )


def _negated(scene: Scene, chain: list[int], frame: Frame | None, outlook: Outlook) -> Outlook:
    chunks = scene.chunks
    if any(chunks[position].lemma() in word_list("accepting_verbs") for position in chain):
        return Outlook("occurred", "REJECT", "not-accept")
    given_up = find_given_up(scene, chain, outlook.type or (frame.type if frame is not None else None))
    if given_up is not None:
        return Outlook("occurred", given_up, "no-longer")
    if frame is None or outlook.type == "REJECT" or frame.type == "REJECT":
        return DROPPED
    if is_done_at_last(scene, chain):
        return outlook
    if withholds(scene, chain, frame):
        return Outlook("occurred", "SANCTION", "withhold")
    if frame.rule.startswith("meet-demand"):
        return Outlook("occurred", "REJECT", "not-meet")  # "did not grant the request"
    is_barred = frame.mode == "access" and frame.rule.startswith("verb:") and not any(chunks[position].modal for position in chain)
    if is_barred and (frame.rule == "verb: let" or chunks[chain[-1]].is_passive):
        return Outlook("occurred", "SANCTION", "not-let")
    if not any(chunks[position].modal in word_list("refusing_modals") for position in chain):
        return Outlook("denied", outlook.type, "negated")
    return Outlook("occurred", "REJECT", "will-not-act") if (outlook.type or frame.type) in COOPERATIVE else DROPPED


def is_only_thought(scene: Scene, index: int) -> bool:
    """Whether an act is only a possibility, a hope or a need ("the prospect of normalising relations"), or what somebody is accused of."""
    chunk = scene.chunks[index]
    if (
        is_capability(scene, index)
        or _is_supposed(scene, chunk, index)
        or (chunk.is_gerund and chunk.prep in ("of", "for", "with") and _is_alleged(scene, index))
    ):
        return True
    if not chunk.is_finite and not chunk.is_infinitive:
        return False
    before = scene.chunks[index - 1] if chunk.is_infinitive and index > 0 else None
    if before is not None and _is_called_for(scene.chunks, index):
        return True
    if before is not None and before.kind == "N" and before.text in word_list("ways_to_act"):
        return True  # "talks on ways to revive the truce with X"
    return is_open(scene, index) or _is_fiction(scene, index) or _is_alternative(scene, chunk)


def _is_called_for(chunks: list[Chunk], index: int) -> bool:
    """Whether an infinitive only says what a plea told with its owner is for: "turned aside an appeal from X to join its embargo"."""
    plea = index - 1
    while plea > 0 and chunks[plea].kind == "N" and chunks[plea].prep in ("from", "by", "of"):
        plea -= 1
    return plea < index - 1 and chunks[plea].kind == "N" and chunks[plea].names_act(("demand_that",))


def _is_alternative(scene: Scene, chunk: Chunk) -> bool:
    """Whether a verb group is one of two ways left to somebody: "either Y throws them out or we will"."""
    words = scene.sentence.word_set
    return "either" in words and "or" in words and chunk.is_finite and chunk.tense == "present" and not chunk.is_perfect


def _is_fiction(scene: Scene, index: int) -> bool:
    """Whether a verb group stands in what a film or a book tells: "a comedy in which X declares war"."""
    opener = relative_before(scene.chunks, index)
    if opener is None or opener == 0 or scene.chunks[opener - 1].kind != "N":
        return False
    told_in = opener - 1
    while told_in > 0 and scene.chunks[told_in].prep is not None and scene.chunks[told_in - 1].kind == "N":
        told_in -= 1  # "a thriller from Peru in which"
    return any(not word_list("fictions").isdisjoint(scene.words_of(scene.chunks[place])) for place in (told_in, opener - 1))


def _is_supposed(scene: Scene, chunk: Chunk, index: int) -> bool:
    if not (chunk.is_gerund or chunk.is_infinitive) or index == 0:
        return False
    before = scene.chunks[index - 1]
    if before.kind == "N" and before.text in word_list("plans") and scene.sentence.lower[before.first] == "no":
        return True  # "has no plans to recognise"
    if chunk.is_infinitive and before.prep in ("by", "from") and before.mentions and index > 1:
        before = scene.chunks[index - 2]  # "a threat by Norway to close"
    return before.kind == "N" and before.head >= 0 and scene.sentence.lower[before.head] in word_list("hypothetical")


def _is_alleged(scene: Scene, index: int) -> bool:
    for position in range(index - 1, max(-1, index - 1 - BLAME_REACH), -1):
        chunk = scene.chunks[position]
        if chunk.kind == "V":
            return chunk.verb is not None and (not BLAMED.isdisjoint(chunk.verb.names) or chunk.verb.lemma == "suspect")
    return False


def is_help_to_mediate(scene: Scene, chain: list[int]) -> bool:
    """Whether a chain that begins with "help" is about the talks or deals of others: "had helped to arrange"."""
    return len(chain) > 1 and scene.chunks[chain[-1]].lemma() in word_list("arranging_verbs")


def is_refusal_to_speak(scene: Scene, chain: list[int], frame: Frame | None, outlook: Outlook) -> bool:
    """Whether somebody only declined to comment, to say more or to blame."""
    is_refusal = outlook.type == "REJECT" or (frame is not None and frame.type == "REJECT")
    if len(chain) < 2 or not is_refusal:
        return False
    is_silence = scene.chunks[chain[-1]].lemma() in word_list("speaking_verbs")
    return is_silence or (outlook.type == "REJECT" and frame is not None and frame.type == "ACCUSE")


def present(scene: Scene, chain: list[int], frame: Frame | None, outlook: Outlook) -> Frame | None:
    """The act as the verbs above it make it: "threatened to attack" is a threat at whoever the attack is on."""
    if outlook.type is None:
        return frame
    keeps_targets = frame is not None and outlook.type != "REQUEST"
    return Frame(
        outlook.type,
        None,
        frame.targets if keeps_targets and frame is not None else ("object", "to", "with", "against", "on", "for", "from", "in", "of"),
        outlook.type == "AGREE" and frame is not None and frame.is_symmetric,
        f"{outlook.rule}: {lemmas_of(scene, chain)}",
        act=frame.act if frame is not None else -1,
    )
