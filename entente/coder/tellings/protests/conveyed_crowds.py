"""Protests by crowds that a government brings: "bussed students to the gates of Y's embassy", "was let off work to rally before it"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.kinds import STATE_HEADS, TOWNS
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.wordlists import word_list

NAMED, IN_CONTEXT = 0.7, 0.5  # how sure the reading is
GROUNDS = TOWNS | {"name"}
BEFORE_DOORS = frozenset({"to", "past", "before", "outside", "at", "of", "against", "round", "around", "opposite", "under"})
AT_DOORS = BEFORE_DOORS - {"to", "of"}  # "the opening of the embassy" draws guests
ERRAND_REACH = 6  # words behind a mission among which the errand of those brought there stands


def read_conveyed_crowd(scene: Scene) -> list[int]:
    """Adds the protest of the country that brings a crowd before another's mission; returns the verb groups that tell it."""
    words = scene.sentence.word_set
    if word_list("crowds").isdisjoint(words) or word_list("mission_words").isdisjoint(words):
        return []
    for index, chunk in enumerate(scene.chunks):
        if chunk.kind != "V" or chunk.is_negated or chunk.modal in word_list("open_modals"):
            continue
        if _comes_in_buses(scene, index) and _read_riders(scene, index):
            return [index]
        if _brings_crowd(scene, index) or _is_let_off(scene, index) or _is_ordered_out(scene, index):
            mission = _find_mission(scene, index)
            against = party_of(scene.chunks, mission, acting=False) if mission is not None else None
            sender = _find_sender(scene, index, against) if against is not None else None
            if mission is not None and against is not None and sender is not None:
                _add(scene, index, sender, against)
                return [place for place in range(index, mission) if scene.chunks[place].kind == "V"]
            if chunk.lemma().endswith("_to"):
                return [index]  # "were bussed to the embassy for visas": nobody is deported
    return []


def _add(scene: Scene, index: int, sender: Party, against: Party) -> None:
    frame = Frame("PROTEST", "demo", (), False, f"bring-crowd: {scene.chunks[index].lemma()}")
    confidence = NAMED if sender.mentions else IN_CONTEXT
    mentions = sender.mentions + against.mentions
    scene.add(frame, sender.codes, against.codes, index, mentions, confidence=confidence)


def _brings_crowd(scene: Scene, index: int) -> bool:
    """Whether a verb group says that a crowd is driven or led somewhere, and not of its own will."""
    chunks = scene.chunks
    verb = chunks[index]
    lemma = verb.lemma().partition("_")[0]
    is_driven = not word_list("driving_crowds").isdisjoint((lemma, scene.sentence.lower[verb.last]))
    if not is_driven and lemma not in word_list("leading_crowds"):
        return False
    subject = find_subject(chunks, index)
    is_ruled = subject is not None and not word_list("crowd_senders").isdisjoint(scene.words_of(chunks[subject]))
    is_staged = not word_list("staging").isdisjoint(scene.sentence.word_set - {"brought"})
    if not is_driven and not is_ruled and not is_staged and not _is_shouted(scene):
        return False  # "brought pupils to the embassy" to see it
    if subject is not None and _is_crowd(scene, subject):
        return verb.is_passive or is_staged
    return not verb.is_passive and any(_is_crowd(scene, place) for place in range(index + 1, min(index + 3, len(chunks))))


def _is_ordered_out(scene: Scene, index: int) -> bool:
    """Whether a crowd is told to protest: "state workers were ordered to demonstrate outside the Danish embassy"."""
    chunks = scene.chunks
    verb, then = chunks[index], chunks[index + 1] if index + 1 < len(chunks) else chunks[index]
    subject = find_subject(chunks, index)
    is_told = verb.is_passive and verb.lemma() in word_list("ordering_out") and subject is not None and _is_crowd(scene, subject)
    return is_told and then.kind == "V" and then.is_infinitive and not word_list("protesting").isdisjoint(scene.words_of(then))


def _comes_in_buses(scene: Scene, index: int) -> bool:
    """Whether somebody comes in buses of the state or the army: "had come in army lorries"."""
    behind = scene.chunks[index + 1] if index + 1 < len(scene.chunks) else scene.chunks[index]
    is_state = behind.kind == "N" and behind.prep in ("in", "on", "by") and not STATE_HEADS.isdisjoint(behind.heads)
    return is_state and scene.chunks[index].lemma() == "come" and behind.text in word_list("state_carriers")


def _read_riders(scene: Scene, index: int) -> bool:
    """Adds the protest of those who come in the state's buses, before a mission that the sentence names; whether it names one."""
    chunks = scene.chunks
    mission = next(
        (
            place
            for place, chunk in enumerate(chunks)
            if chunk.kind == "N" and chunk.prep in AT_DOORS and chunk.mentions and not _is_no_mission(scene, place)
        ),
        None,
    )
    against = party_of(chunks, mission, acting=False) if mission is not None else None
    if mission is None or against is None or not any(_is_crowd(scene, place) for place in range(len(chunks))):
        return False
    exclude = frozenset(against.codes)
    own = party_of(chunks, index + 1, acting=False, exclude=exclude) if chunks[index + 1].mentions else None
    sender = own or _find_sender(scene, index, against)
    if sender is not None:
        _add(scene, index, sender, against)
    return sender is not None


def _is_no_mission(scene: Scene, place: int) -> bool:
    return word_list("mission_words").isdisjoint(scene.words_of(scene.chunks[place]))


def _is_shouted(scene: Scene) -> bool:
    words = scene.sentence.word_set
    return not word_list("protesting").isdisjoint(words) or not word_list("shouting").isdisjoint(words)


def _is_let_off(scene: Scene, index: int) -> bool:
    """Whether a crowd has been given time to protest: "were let off work to rally", "had the day off to shout"."""
    lower = scene.sentence.lower
    is_off = any(word == "off" and not word_list("worktimes").isdisjoint(lower[max(0, at - 2) : at + 2]) for at, word in enumerate(lower))
    return is_off and scene.chunks[index].lemma().partition("_")[0] in word_list("letting_off") and _is_shouted(scene)


def _is_crowd(scene: Scene, place: int) -> bool:
    """Whether a noun chunk is a crowd, or a mere number of people: "a hundred thousand"."""
    chunk = scene.chunks[place]
    words = scene.words_of(chunk)
    return chunk.kind == "N" and (not word_list("crowds").isdisjoint(words) or words[-1].replace(",", "").isdigit())


def _find_mission(scene: Scene, index: int) -> int | None:
    """The mission of another country before whose doors the crowd is brought, by a way and not on an errand: "for visas"."""
    for place in range(index + 1, len(scene.chunks)):
        chunk = scene.chunks[place]
        if chunk.kind == ";":
            return None
        is_mission = chunk.kind == "N" and chunk.mentions and not word_list("mission_words").isdisjoint(scene.words_of(chunk))
        before = scene.chunks[place - 1]
        if is_mission and (chunk.prep in BEFORE_DOORS or before.text == "past" or before.lemma().endswith(("_to", "_past"))):
            behind = scene.sentence.lower[chunk.last + 1 : chunk.last + 1 + ERRAND_REACH]
            return place if word_list("errands_at_missions").isdisjoint(behind) else None
    return None


def _find_sender(scene: Scene, index: int, against: Party) -> Party | None:
    """Whose government brings the crowd: the subject, whom "by" names, where the mission stands, else the other one spoken of."""
    chunks, exclude = scene.chunks, frozenset(against.codes)
    source = find_actor(chunks, index)
    if source is not None and len(source.codes) == 1 and exclude.isdisjoint(source.codes):
        return source
    for places, links in ((range(index + 1, len(chunks)), ("by", "of")), (range(len(chunks)), ("in", "at"))):
        for place in places:
            chunk = chunks[place]
            if chunk.kind != "N" or chunk.prep not in links or not chunk.mentions:
                continue
            if chunk.prep == "in" and chunk.mentions[0].kind not in GROUNDS:
                continue
            party = party_of(chunks, place, acting=chunk.prep == "by", exclude=exclude)
            if party is not None and len(party.codes) == 1:
                return party
    return scene.other_of_pair(against, index)
