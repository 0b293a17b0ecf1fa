"""Acts told by a passive verb: "was attacked by", "were deployed along", "is opposed to"."""

from dataclasses import replace

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor, find_agent, find_captor
from entente.coder.acts.active.alone import SYMMETRIC_ALONE
from entente.coder.acts.adjustments import adjust_frame
from entente.coder.acts.aims import NEAR, find_aim, find_provoker
from entente.coder.acts.ended import end_told
from entente.coder.acts.entailed import add_answered
from entente.coder.acts.frames import Frame, frame_of
from entente.coder.acts.nominal import parties_of_act, read_act_noun
from entente.coder.acts.people_met import may_be_guest
from entente.coder.acts.targets import find_only_other, find_target
from entente.coder.acts.untold_captors import emit_by_story
from entente.coder.acts.victims import find_named_before, find_occasion, find_sender, find_victim
from entente.coder.candidates import COMMENTS, MEASURES, OWN_VERB, Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import region_after, relative_before
from entente.coder.grammar.kinds import FORCE_HEADS
from entente.coder.grammar.subjects import find_subject
from entente.coder.grammar.verb_groups import is_causing
from entente.coder.tellings.barriers.announced_measures import read_announced_measure
from entente.coder.tellings.blame.charges import find_speaker
from entente.coder.tellings.blame.deeds import find_doers_told, find_told
from entente.coder.tellings.envoys.envoys import find_posting
from entente.coder.tellings.force.forces_told import add_withdrawal_told
from entente.coder.tellings.force.movements import find_owner_by_account, is_force
from entente.coder.tellings.pleas.askings import emit_asked
from entente.lexicon.wordlists import word_list

WITH_AGENT, WITHOUT_AGENT, IN_CONTEXT = 0.85, 0.8, 0.5  # how sure the reading is
PUT = frozenset({"REQUEST", "ACCUSE", "AGREE", "THREATEN"})  # what one puts to another, who may refuse it
JOINT = frozenset({"AGREE", "CONSULT", "COOPERATE"})  # what several do in a town, not to its country
CAPTURES = frozenset({"release", "arrest", "seize", "deport", "expel"})
TO_NARRATOR = frozenset({"SANCTION", "COERCE", "RETREAT", "AID"})  # what others do with what is the narrator's
POSTED = ("to", "in", "from", "at", "of")
MUTUAL_STATES = ("break-relations", "establish-relations", "resume-flow")  # "ties were cut": of the two spoken of
DEPLOYMENT_TARGETS = (*NEAR, "inside", "in", "to", "on", "between", "over", "object")


def emit_passive(scene: Scene, chain: list[int], main: int, end: int, frame: Frame, status: str) -> None:
    """Adds the act of a passive verb group `main` that governs the chunks before `end`."""
    chunks = scene.chunks
    subject = find_subject(chunks, chain[0])
    agent = find_agent(chunks, main) or _find_causer(chunks, subject, chain[0]) or _find_imposer(scene, frame, subject, chain[0])
    if frame.mode == "visit" and (subject is None or not frame.is_host):
        return
    if subject is None:
        emit_asked(scene, main, end, frame)
        return
    if (frame.is_host and frame.act < 0 and not may_be_guest(chunks[subject])) or end_told(scene, subject, main, agent, frame, status):
        return
    if agent is None and frame.is_host and frame.mode == "visit":
        agent = _find_house(scene, main, end)
    is_chaired = frame.type == "CONSULT" and not chunks[main].is_finite and chunks[main].lemma() in word_list("chairing_verbs")
    if is_chaired and agent is not None:
        return  # "talks chaired by a third": read with the noun
    if frame.mode == "multilateral" and frame.act < 0 and _emit_gathered(scene, subject, main, frame, status):
        return
    if agent is None and add_withdrawal_told(scene, subject, main, frame, status):
        return
    if agent is None and _emit_own_sent(scene, subject, main, end, frame, status):
        return
    if agent is None:
        lemma = chunks[main].lemma()
        if lemma == "oppose":
            _emit_by_subject(scene, subject, main, end, frame, status, confidence=WITH_AGENT)
            scene.used_acts.update(range(main + 1, end))
            return
        if lemma in word_list("sending_verbs") or frame.type == "MOBILIZE":
            _emit_deployment(scene, subject, main, end, frame, status)
            return
        agent = (find_captor(chunks, main, end) or _find_own_police(scene, main, end)) if frame.mode in CAPTURES else None
        if agent is None and frame.mode == "release":
            agent = find_captor(chunks, subject, main)  # "the men held in Y were let go"
        if agent is None and frame.mode in CAPTURES and emit_by_story(scene, subject, main, end, frame, status):
            return
        if agent is None and frame.mode == "expel":
            agent = find_posting(chunks, subject, main)
        if frame.type == "ASSAULT" and not word_list("projectiles").isdisjoint(scene.words_of(chunks[subject])):
            _emit_by_subject(scene, subject, main, end, frame, status, confidence=WITHOUT_AGENT)
            return
        if agent is None and (frame.mode in ("deport", "expel") or frame.type == "SANCTION") and chunks[main].lemma().endswith("_of"):
            agent = party_of(chunks, main + 1, acting=False) if main + 1 < end and chunks[main + 1].mentions else None  # "driven out of Y"
        if agent is None and frame.act > main:
            agent = _find_owner(scene, frame.act, subject)
        if agent is None and frame.type == "ASSAULT":
            agent = _find_attacker(scene, subject, main)
        if agent is None and frame.type in ("AID", "COOPERATE") and not frame.is_inverted:
            agent = _find_origin(chunks, subject, main)
        is_protest = frame.rule.startswith("lodge-protest") and frame.act > main  # "the envoy in Lima was handed a note"
        if frame.rule.startswith("summon") or (is_protest and chunks[subject].titles):
            agent = _find_summoner(scene, frame, subject, main, end)
    if agent is None and frame.type == "REJECT" and frame.act < main and _add_refusal(scene, subject, main, frame, status):
        return
    if agent is None and frame.type in MEASURES and _resumes_measure(scene, subject):
        _emit_measure(scene, main, frame, status)
    elif agent is None and read_announced_measure(scene, subject, main, frame, status):
        return
    elif agent is not None:
        _emit_suffered(scene, subject, main, end, frame, agent, status)
    elif frame.act >= 0 and frame.act < main and not frame.is_symmetric and not frame.is_inverted:
        before = len(scene.found)
        _emit_of_act(scene, main, end, frame, status)
        is_mutual = frame.rule.startswith(MUTUAL_STATES) and not chunks[main].is_negated and not chunks[subject].mentions
        if len(scene.found) == before and is_mutual:
            _emit_of_pair(scene, main, frame, status)
    elif frame.is_symmetric and not (
        _emit_between(scene, main, end, frame, status) or _emit_granted(scene, subject, main, end, frame, status)
    ):
        before = len(scene.found)
        read_act_noun(scene, subject)
        if len(scene.found) == before and frame.type == "AGREE" and not chunks[main].is_negated:
            _emit_of_pair(scene, main, frame, status)


def _find_imposer(scene: Scene, frame: Frame, subject: int | None, main: int) -> Party | None:
    """Who imposed what is lifted: "a ban on X's fruit | imposed | by Y | was lifted"."""
    if subject is None or frame.type != "RETREAT" or subject > main:
        return None
    chunks = scene.chunks
    verbs = (at for at in range(subject + 1, main) if chunks[at].kind == "V" and chunks[at].is_passive and not chunks[at].is_finite)
    imposed = next(verbs, None)
    return find_agent(chunks, imposed) if imposed is not None and chunks[imposed].lemma() in word_list("imposing_verbs") else None


def _emit_gathered(scene: Scene, subject: int, main: int, frame: Frame, status: str) -> bool:
    """Adds the meeting of those who "were brought together", by whomever; whether they are several."""
    guests = party_of(scene.chunks, subject, acting=True)
    if guests is None or len(guests.codes) < 2 or scene.chunks[main].is_negated:
        return False
    scene.add(frame, guests.codes, (), main, guests.mentions, status=status, confidence=WITHOUT_AGENT, is_symmetric=True)
    return True


def _find_attacker(scene: Scene, subject: int, main: int) -> Party | None:
    """Whose forces struck when somebody was killed: "was killed when Y's planes bombed the town"."""
    chunks = scene.chunks
    opener = next((place for place in range(main + 1, len(chunks)) if chunks[place].kind in ("S", "V", ";")), None)
    if opener is None or chunks[opener].text not in ("when", "as"):
        return None
    verb = next((place for place in range(opener + 1, len(chunks)) if chunks[place].kind == "V"), None)
    if verb is None or chunks[verb].is_passive or not chunks[verb].is_finite:
        return None
    strike = frame_of(chunks, verb, region_after(chunks, verb), scene.vocabulary)
    victim = party_of(chunks, subject, acting=False)
    if strike is None or strike.type != "ASSAULT" or victim is None:
        return None
    attacker = find_actor(chunks, verb)
    is_other = attacker is not None and set(attacker.codes).isdisjoint(victim.codes)
    return attacker if is_other else None


def _find_house(scene: Scene, main: int, end: int) -> Party | None:
    """Whose house a guest is received in: "was received at the White House", "will be welcomed in Lima"."""
    for position in range(main + 1, end):
        chunk = scene.chunks[position]
        if chunk.kind == "N" and chunk.prep in ("at", "in") and chunk.mentions and chunk.mentions[0].kind in ("capital", "metonym"):
            return party_of(scene.chunks, position, acting=False)
    return None


def _emit_granted(scene: Scene, subject: int, main: int, end: int, frame: Frame, status: str) -> bool:
    """Adds a meeting that the subject was given: "was granted an audience with Peru's president"; whether both are named."""
    source = party_of(scene.chunks, subject, acting=True) if frame.act > main else None
    target = find_target(scene, main + 1, end, frame, frozenset(source.codes)) if source is not None else None
    if source is None or target is None:
        return False
    scene.used_acts.add(frame.act)
    both = source.mentions + target.mentions
    scene.add(frame, source.codes + target.codes, (), main, both, status=status, confidence=WITHOUT_AGENT, is_symmetric=True)
    return True


def _find_own_police(scene: Scene, main: int, end: int) -> Party | None:
    """The country that an article is written from, where its police seize people: "were picked up by state security"."""
    home = scene.home
    by = next((chunk for chunk in scene.chunks[main + 1 : end] if chunk.kind == "N" and chunk.prep == "by"), None)
    is_police = by is not None and not by.mentions and bool(by.heads) and by.heads[0] in FORCE_HEADS
    return Party((home,), (), main) if home is not None and is_police else None


def _find_causer(chunks: list[Chunk], subject: int | None, verb: int) -> Party | None:
    """Who has something done to the noun chunk `subject` right before the participle `verb`: "Norway had the envoy summoned"."""
    if subject is None or subject == 0 or subject != verb - 1 or chunks[verb].is_finite or not is_causing(chunks[subject - 1]):
        return None
    return find_actor(chunks, subject - 1)


def _emit_own_sent(scene: Scene, subject: int, main: int, end: int, frame: Frame, status: str) -> bool:
    """Adds the withdrawal of somebody's own envoy, embassy or troops: "its ambassador in X was recalled", "its troops were pulled out"."""
    chunks = scene.chunks
    is_envoy = frame.rule.startswith(("recall-envoy", "close-embassy"))
    if not is_envoy and not (frame.type == "RETREAT" and frame.mode != "release" and chunks[subject].names_act(("troops", "peacekeepers"))):
        return False
    behind_noun = (position for position in range(subject + 1, main) if chunks[position].prep in POSTED and chunks[position].mentions)
    posted = next(behind_noun, None)
    source = party_of(chunks, subject, acting=False, places=not is_envoy) or find_sender(scene, posted)
    if source is None:
        return False
    exclude = frozenset(source.codes)
    target = party_of(chunks, posted, acting=False, exclude=exclude) if posted is not None else None
    target = target or find_target(scene, main + 1, end, replace(frame, targets=POSTED), exclude)
    answered = find_occasion(scene, source, subject) if target is None else None
    target = target or answered or scene.other_of_pair(source, subject)
    if target is None:
        return False
    sure = WITHOUT_AGENT if answered is None else OWN_VERB
    scene.add(frame, source.codes, target.codes, main, source.mentions + target.mentions, status=status, confidence=sure)
    return True


def _emit_between(scene: Scene, main: int, end: int, frame: Frame, status: str) -> bool:
    """Adds a mutual act whose parties stand behind the verb: "an accord was signed between X and Y"; whether they do."""
    for position in range(main + 1, end):
        if scene.chunks[position].prep == "between":
            party = party_of(scene.chunks, position, acting=False)
            if party is not None and len(party.codes) >= 2:
                scene.add(frame, party.codes, (), main, party.mentions, status=status, confidence=WITH_AGENT, is_symmetric=True)
                return True
    return False


def find_measure(scene: Scene, index: int) -> Frame | None:
    """What "they were scrapped", "Peru lifted it" tells of the punishment told right before; null where the verb group tells none."""
    chunk, measure = scene.chunks[index], scene.memory.measure
    if measure is None or measure.type != "SANCTION" or chunk.verb is None or "undo" not in chunk.verb.keys:
        return None
    thing = find_subject(scene.chunks, index) if chunk.is_passive else index + 1  # "they were scrapped", "Peru lifted it"
    if thing is None or thing >= len(scene.chunks) or not scene.chunks[thing].is_pronoun or not _resumes_measure(scene, thing):
        return None
    return Frame("RETREAT", "access", (), False, f"end-measure: {chunk.lemma()}")


def _resumes_measure(scene: Scene, subject: int) -> bool:
    """Whether the subject of a passive is a punishment told of before: "the tariffs", "they" right behind it; no party names it anew."""
    chunk = scene.chunks[subject]
    measure = scene.memory.measure
    if measure is None or (chunk.mentions and not chunk.is_pronoun):
        return False
    if chunk.is_pronoun:
        return scene.sentence.lower[chunk.first] in ("they", "them", "it") and scene.memory.last is measure
    behind = scene.chunks[subject + 1] if subject + 1 < len(scene.chunks) else None
    return scene.sentence.lower[chunk.first] in ("the", "these", "those", "both") and not (behind is not None and behind.mentions)


def _add_refusal(scene: Scene, subject: int, main: int, frame: Frame, status: str) -> bool:
    """Adds that one to whom something was put refused it: "asked X for grain. The request was turned down"; whether that was told."""
    told = find_told(scene, scene.chunks[subject])
    if told is None or told.type not in PUT or told.is_symmetric or scene.chunks[main].is_negated:
        return False
    scene.add(frame, told.recipients, told.actors, main, (), status=status, confidence=IN_CONTEXT)
    return True


def _emit_measure(scene: Scene, main: int, frame: Frame, status: str) -> None:
    """Adds what became of a punishment, between the parties that the sentences before gave it."""
    measure = scene.memory.measure
    if measure is not None:
        scene.add(frame, measure.actors, measure.recipients, main, (), status=status, confidence=IN_CONTEXT)


def _find_origin(chunks: list[Chunk], subject: int, main: int) -> Party | None:
    """Who sent what is delivered: "a consignment of lorries from X was handed to"."""
    for position in range(subject + 1, main):
        if chunks[position].prep == "from" and chunks[position].mentions:
            return party_of(chunks, position, acting=True)
    return None


def _emit_by_subject(scene: Scene, subject: int, main: int, end: int, frame: Frame, status: str, *, confidence: float) -> None:
    """Adds what the subject itself does or what is its own: "is opposed to", "Iranian missiles were fired at Y"."""
    source = party_of(scene.chunks, subject, acting=True)
    target = find_target(scene, main + 1, end, frame, frozenset(source.codes)) if source is not None else None
    if source is not None and target is not None:
        scene.add_between(frame, source, target, main, status=status, confidence=confidence)


def _find_owner(scene: Scene, act: int, subject: int) -> Party | None:
    """Whose measure or fire somebody was hit with: "with British sanctions"."""
    if scene.chunks[act].prep not in ("with", "by", "under", "to"):
        return None
    suffering = party_of(scene.chunks, subject, acting=False)
    own = party_of(scene.chunks, act, acting=False, exclude=frozenset(suffering.codes) if suffering is not None else frozenset())
    return own if suffering is not None else None


def _find_summoner(scene: Scene, frame: Frame, subject: int, main: int, end: int) -> Party | None:
    """Who called an envoy in: the ministry that he was called to, the country that he serves in, else the other one of the pair."""
    chunks = scene.chunks
    called_to = (position for position in range(main + 1, end) if chunks[position].prep in (None, "to", "at") and chunks[position].mentions)
    posted_in = (position for position in range(subject + 1, main) if chunks[position].prep in ("in", "to") and chunks[position].mentions)
    place = next(called_to, None) or next(posted_in, None)
    if place is not None:
        return party_of(chunks, place, acting=False)
    sender = party_of(chunks, subject, acting=False)
    context = scene.context
    only = find_only_other(scene, frame, frozenset(sender.codes)) if sender is not None and len(sender.codes) == 1 else None
    if only is not None:
        return only  # "was summoned to hear how Norway viewed it"
    if sender is None or len(sender.codes) != 1 or context is None or context.is_alone:
        return None
    told_to = scene.told_to(sender, subject)
    if told_to is not None:
        return told_to
    pair = next((pair for pair in (context.pair, context.main) if pair is not None and sender.codes[0] in pair), None)
    if pair is None and context.home is not None and context.home not in sender.codes:
        return Party((context.home,), (), subject)  # where the text is written
    return Party(tuple(code for code in pair if code != sender.codes[0]), (), subject) if pair is not None else None


def _emit_of_act(scene: Scene, main: int, end: int, frame: Frame, status: str) -> None:
    """Adds what is done about an act whose noun names the parties: "the American embargo against Vietnam was lifted"."""
    for act in reversed(scene.chunks[frame.act].acts):
        if act.classes[0].type is None:
            continue
        source, target = parties_of_act(scene, frame.act, act, act.classes[0])
        if source is None:
            continue
        exclude = frozenset(source.codes)
        target = target or find_target(scene, main + 1, end, frame, exclude)
        if target is not None:
            scene.used_acts.add(frame.act)
            mentions = source.mentions + target.mentions
            scene.add(frame, source.codes, target.codes, main, mentions, status=status, confidence=WITHOUT_AGENT)
            return


def _emit_of_pair(scene: Scene, main: int, frame: Frame, status: str) -> None:
    """Adds an act without parties to an article about two countries: "a memorandum on electricity was signed"."""
    pair = scene.pair_of_article()
    if pair is not None:
        scene.add(frame, pair, (), main, (), status=status, confidence=IN_CONTEXT, is_symmetric=True)


def _emit_deployment(scene: Scene, subject: int, main: int, end: int, frame: Frame, status: str) -> None:
    """Adds "its troops were sent to Y"."""
    source = party_of(scene.chunks, subject, acting=True)
    if source is not None and source.mentions[0].head not in FORCE_HEADS and not _is_own_force(scene, subject, source):
        return
    source = source or find_owner_by_account(scene, subject, main)
    if source is None:
        return
    verb = scene.chunks[main]
    if verb.is_perfect and verb.tense == "past" and relative_before(scene.chunks, main) is not None:
        return  # "the soldiers who had been stationed there": where they were, not what was done
    frame = adjust_frame(scene, replace(frame, type="MOBILIZE", mode="troops", targets=DEPLOYMENT_TARGETS), main, end)
    exclude = frozenset(source.codes)
    target = (
        find_aim(scene, main, exclude) or find_target(scene, main + 1, end, frame, exclude) or find_provoker(scene, source, main, exclude)
    )
    if target is not None:
        mentions = source.mentions + target.mentions
        scene.add(frame, source.codes, target.codes, main, mentions, status=status, confidence=WITHOUT_AGENT)


def _is_own_force(scene: Scene, subject: int, source: Party) -> bool:
    """Whether a subject is a country's forces or arms, named by their noun; who sends a force of an organisation stands elsewhere."""
    return source.mentions[0].kind != "organisation" and is_force(scene, subject)


def _emit_suffered(scene: Scene, subject: int, main: int, end: int, frame: Frame, agent: Party, status: str) -> None:
    """Adds what `agent` did to the subject or to whom the sentence names beside it."""
    exclude = frozenset(agent.codes)
    victim = find_victim(scene.chunks, subject, exclude)
    target = victim or find_named_before(scene.chunks, subject, main, exclude) or find_target(scene, main + 1, end, frame, exclude)
    if target is not None and len(agent.codes) > 1 and frame.type in JOINT and target.mentions[0].kind in ("capital", "city"):
        target = None  # "commitments undertaken by X and Y in Prague"
    if target is None and frame.type == "ACCUSE" and frame.act >= 0:  # "the case was brought by X and went against Y"
        target = find_target(scene, end, len(scene.chunks), replace(frame, targets=("against",)), exclude)
    if target is None and frame.type in TO_NARRATOR:
        target = scene.told_to(agent, main)  # in an interview: "the crossing was shut by Vientiane"
    speaker = find_speaker(scene.chunks, subject, main) if frame.type in ("ASSAULT", "COERCE") else None
    if speaker is not None and set(speaker.codes).isdisjoint(agent.codes) and victim is None:
        claim = replace(frame, type="ACCUSE", mode="allege", rule=f"allege-{frame.rule}")
        scene.add_between(claim, speaker, agent, main, confidence=WITH_AGENT)
        return
    told = find_doers_told(scene, agent.codes, scene.chunks[subject]) if target is None and frame.type in COMMENTS else ()
    if told:
        scene.add(frame, agent.codes, told, main, agent.mentions, status=status, confidence=IN_CONTEXT)
        return
    if target is None:
        if len(agent.codes) >= 2 and (frame.is_symmetric or frame.type in SYMMETRIC_ALONE):
            scene.add(frame, agent.codes, (), main, agent.mentions, status=status, confidence=WITH_AGENT, is_symmetric=True)
        return
    mentions = agent.mentions + target.mentions
    if frame.mode == "multilateral" and len(target.codes) >= 2:  # who brings others together is no party to their talks
        if not (scene.chunks[main].is_perfect and scene.chunks[main].tense == "past"):
            scene.add(frame, target.codes, (), main, target.mentions, status=status, confidence=WITH_AGENT, is_symmetric=True)
    elif frame.is_host and frame.type == "CONSULT":
        scene.add(frame, target.codes, agent.codes, main, mentions, status=status, confidence=WITH_AGENT)
    elif frame.is_symmetric and frame.mode != "visit":
        scene.add(frame, agent.codes + target.codes, (), main, mentions, status=status, confidence=WITH_AGENT, is_symmetric=True)
    else:
        scene.add(frame, agent.codes, target.codes, main, mentions, status=status, confidence=WITH_AGENT)
        add_answered(scene, subject, frame, agent, target)
