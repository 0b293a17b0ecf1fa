"""Envoys who are shown the way home by an idiom: "sent eleven Danish diplomats packing", "was told by Peru to pack her bags"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor, find_agent
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.innocent_reasons import speaks_for_state
from entente.lexicon.wordlists import holds_phrase, word_list

CONFIDENCE = 0.85
REACH = 5  # chunks behind the verb among which "packing" stands
ENVOYS = ("diplomat", "embassy")
OWNERS = frozenset({"at", "of", "from"})


def read_sent_packing(scene: Scene, index: int) -> bool:
    """Reads "sent Y's envoys packing", where `index` is "sent", as an expulsion; whether it is one."""
    chunks, verb = scene.chunks, scene.chunks[index]
    if verb.is_negated or not verb.is_finite:
        return False
    end = min(len(chunks) - 1, index + REACH)
    return holds_phrase(scene.sentence.lower[verb.last + 1 : chunks[end].last + 1], "ways_out") and _add(scene, index)


def read_told_to_pack(scene: Scene, index: int) -> bool:
    """Reads "a second secretary at Y's embassy was told by X to pack", where `index` is "was told"; whether the words are there."""
    chunks, verb = scene.chunks, scene.chunks[index]
    if not verb.is_passive or verb.is_negated or not verb.is_finite:
        return False
    place = next((at for at in range(index + 1, min(len(chunks), index + 1 + REACH)) if chunks[at].kind == "V"), None)
    if place is None or not chunks[place].is_infinitive or chunks[place].lemma() not in word_list("leaving_verbs"):
        return False
    agent = find_agent(chunks, index)
    if agent is None or not speaks_for_state(chunks[agent.chunk], agent) or _leaves_else(scene, place, agent):
        return False
    return _add(scene, index)


def _leaves_else(scene: Scene, order: int, agent: Party) -> bool:
    """Whether something else is to be left than the country of him who orders it: "to leave hospital", not "to leave the country"."""
    left = scene.chunks[order + 1] if order + 1 < len(scene.chunks) else None
    if left is None or left.kind != "N" or left.prep not in (None, "from") or left.is_time:
        return False
    if left.mentions:
        return not set(left.mentions[0].codes) <= set(agent.codes) or left.mentions[0].last < left.last
    return word_list("left_by_envoys").isdisjoint(scene.words_of(left))


def _add(scene: Scene, index: int) -> bool:
    chunks, verb = scene.chunks, scene.chunks[index]
    sent = find_subject(chunks, index) if verb.is_passive else index + 1
    if sent is None or sent >= len(chunks) or chunks[sent].kind != "N" or chunks[sent].prep is not None:
        return False
    envoys = _find_embassy(scene, sent)
    source = find_agent(chunks, index) if verb.is_passive else find_actor(chunks, index)
    target = party_of(chunks, envoys, acting=False) if envoys is not None else None
    if source is None or target is None or not set(source.codes).isdisjoint(target.codes):
        return False
    frame = Frame("SANCTION", "expel", (), False, f"send-packing: {verb.lemma()}")
    scene.add_between(frame, source, Party(target.codes, target.mentions, sent), index, status=verb.status(), confidence=CONFIDENCE)
    return True


def _find_embassy(scene: Scene, sent: int) -> int | None:
    """The chunk of the envoys with their country, or of the embassy that they sit at: "two secretaries | at the Danish embassy"."""
    chunks = scene.chunks
    behind = chunks[sent + 1] if sent + 1 < len(chunks) else None
    if chunks[sent].mentions:
        return sent if chunks[sent].names_act(ENVOYS) or not word_list("embassy_people").isdisjoint(scene.words_of(chunks[sent])) else None
    if behind is None or behind.kind != "N" or behind.prep not in OWNERS or not behind.mentions:
        return None
    return sent + 1 if behind.names_act(ENVOYS) or chunks[sent].names_act(ENVOYS) else None
