"""Help told by its arrival or by those who give it: "planes laden with tents landed in Y", "X's doctors are at work in Y"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.wordlists import word_list

DELIVERED, WORKING = 0.75, 0.7  # how sure the reading is
GOODS = ("aid", "aid_matter")
ARMS = ("troops", "war_gear")
SOMEBODY = (("person",), ("government",))
CARGO_REACH = 5  # chunks behind the verb among which the cargo stands
CARRIED = frozenset({None, "of", "from", "with", "by", "aboard", "in"})
GOALS = frozenset({None, "in", "at", "to", "into", "for", "over", "across", "near", "on", "off"})
PLACES_OF_WORK = frozenset({"in", "across", "at", "near", "around", "throughout", "inside", "outside", "over"})


def read_delivery(scene: Scene, index: int) -> bool:
    """Reads goods of one country that reach another, where the verb group `index` is "landed", "reached"; whether it tells that."""
    chunks = scene.chunks
    verb = chunks[index]
    lemma = verb.lemma()
    comes = lemma in word_list("coming_verbs")
    if verb.is_negated or verb.modal in word_list("open_modals") or not (comes or lemma in word_list("delivering_verbs")):
        return False
    subject = find_subject(chunks, index)
    if subject is None or subject > index:
        return False
    if subject > 1 and chunks[subject - 1].kind == "," and chunks[subject - 2].kind == "N" and chunks[subject - 2].names_act(GOODS):
        subject -= 2  # "Norway's second tranche, $90 million, arrived"
    load = [position for position in range(subject, index) if chunks[position].kind == "N" and chunks[position].prep in CARRIED]
    if not word_list("cargo_carriers").isdisjoint(scene.words_of(chunks[subject])):
        load += _find_cargo(chunks, index)
    if not any(chunks[at].names_act(GOODS) and chunks[at].heads[:1] not in SOMEBODY for at in load) or _is_somebody(chunks[subject]):
        return False
    if lemma in word_list("invading_verbs") and chunks[subject].names_act(ARMS):
        return False  # "tanks rolled into Y"
    if lemma.removesuffix("_in") in word_list("impact_verbs") and any(
        not word_list("projectiles").isdisjoint(scene.words_of(chunks[at])) for at in load
    ):
        return False  # "shells landed in Y"
    source = next((party for at in load if (party := party_of(chunks, at, acting=False)) is not None), None)
    source = source or (_find_sender(chunks, index) if comes else None)
    if source is None:
        return False
    if lemma in word_list("setting_out_verbs"):
        target = _find_meant(scene, load[0], index, source) if verb.is_finite else None
    else:
        target = _find_goal(scene, index, source) or _find_meant(scene, load[0], index, source) or _find_stricken(scene, source)
    if target is None:
        return False
    status = verb.status()
    frame = Frame("AID", None, (), False, f"delivery: {lemma}")
    scene.used_acts.update(load)
    scene.add(frame, source.codes, target.codes, index, source.mentions + target.mentions, status=status, confidence=DELIVERED)
    return True


def _find_meant(scene: Scene, load: int, index: int, source: Party) -> Party | None:
    """For whom goods are meant, named before the verb: "Norway's $12 million for the camps in Chad arrived"."""
    exclude = frozenset(source.codes)
    is_meant = False
    for position in range(load + 1, index):
        chunk = scene.chunks[position]
        is_meant = chunk.kind == "N" and (chunk.prep in ("for", "to") or (is_meant and chunk.prep not in (None, "from", "by")))
        party = party_of(scene.chunks, position, acting=False, exclude=exclude) if is_meant and chunk.mentions else None
        if party is not None:
            return party
    return None


def _find_sender(chunks: list[Chunk], index: int) -> Party | None:
    """Who sent goods, behind the verb of their coming: "came from X, Y and Z", "arrived at the port from X"."""
    for position in range(index + 1, len(chunks)):
        chunk = chunks[position]
        if chunk.kind not in ("N", ",", "C"):
            return None
        if chunk.prep == "from" and chunk.mentions:
            return party_of(chunks, position, acting=False)
    return None


def _find_stricken(scene: Scene, source: Party) -> Party | None:
    """Whom help reaches that names no goal: the country that a disaster struck, or that others have helped."""
    helped = scene.memory.helped
    if scene.is_alone or helped is None or helped in source.codes:
        return None
    return Party((helped,), (), source.chunk)


def _find_cargo(chunks: list[Chunk], index: int) -> list[int]:
    """What a plane or ship brings, named behind where it arrives: "landed in Lima in May with rifles", "docked, carrying tents"."""
    for position in range(index + 1, min(index + 1 + CARGO_REACH, len(chunks))):
        chunk = chunks[position]
        if chunk.kind == "N" and (chunk.prep == "with" or chunks[position - 1].kind == "V") and chunk.names_act(GOODS):
            return [position]
        is_bringing = chunk.kind == "V" and chunk.is_gerund
        if chunk.kind not in ("N", ",") and not is_bringing:
            return []
    return []


def _is_somebody(chunk: Chunk) -> bool:
    """Whether a noun chunk ends in a person's name: "Aro Delk", not "Aro Delk's gift"."""
    return any(mention.person is not None and mention.last == chunk.last for mention in chunk.mentions)


def _find_goal(scene: Scene, index: int, source: Party) -> Party | None:
    """Where goods arrive: the first place behind the verb that is not the sender's."""
    chunks = scene.chunks
    exclude = frozenset(source.codes)
    for position in range(index + 1, len(chunks)):
        chunk = chunks[position]
        if chunk.kind == ";" or (chunk.kind == "V" and chunk.is_finite):
            return None
        if chunk.kind == "N" and chunk.prep in GOALS and chunk.mentions:
            party = party_of(chunks, position, acting=False, exclude=exclude)
            if party is not None:
                return party
    return None


def read_helpers(scene: Scene, index: int) -> bool:
    """Reads people who help in another country: "X's rescuers were digging for survivors in Y"; whether the verb group tells that."""
    chunks = scene.chunks
    verb = chunks[index]
    is_at_work = verb.is_finite and not verb.is_negated and not verb.is_passive and _are_at_work(scene, index)
    subject = find_subject(chunks, index) if is_at_work else None
    if subject is None or subject > index:
        return False
    words = word_list("helpers") | word_list("rescuers")
    if verb.lemma() in word_list("having_verbs"):
        return not words.isdisjoint(scene.words_of(chunks[index + 1])) and _add_posted(scene, index)
    team = next((at for at in range(subject, index) if not words.isdisjoint(scene.words_of(chunks[at]))), None)
    if team is None or chunks[team].kind != "N" or chunks[team].prep not in (None, "of") or verb.modal in word_list("open_modals"):
        return False
    if not word_list("private_helpers").isdisjoint(scene.words_of(chunks[team])):
        return False
    source = party_of(chunks, team, acting=False) or party_of(chunks, subject, acting=False)
    target = _find_place_of_work(scene, index, source) if source is not None else None
    if source is None or target is None:
        return False
    status = verb.status()
    frame = Frame("AID", None, (), False, f"helpers: {verb.lemma()}")
    scene.add_between(frame, source, target, index, status=status, confidence=WORKING)
    return True


def _add_posted(scene: Scene, index: int) -> bool:
    """Adds the help of who has people at work in another country: "has 300 doctors at work in Y"."""
    source = find_actor(scene.chunks, index)
    target = _find_place_of_work(scene, index + 1, source) if source is not None else None
    if source is None or target is None or source.mentions[0].head == "person":
        return False
    frame = Frame("AID", None, (), False, f"helpers: {scene.chunks[index].lemma()}")
    scene.add_between(frame, source, target, index, status=scene.chunks[index].status(), confidence=WORKING)
    return True


def _are_at_work(scene: Scene, index: int) -> bool:
    """Whether a verb group says that people help: they dig, are "at work" or "in the rubble", or hurry there as rescuers do."""
    if scene.chunks[index].is_copula:
        behind = scene.chunks[index + 1] if index + 1 < len(scene.chunks) else scene.chunks[index]
        return behind.kind == "N" and behind.prep in ("at", "in", "amid") and behind.text in word_list("scenes_of_help")
    lemma = scene.chunks[index].lemma()
    behind = scene.chunks[index + 1] if index + 1 < len(scene.chunks) else scene.chunks[index]
    if lemma in word_list("having_verbs"):
        at = scene.chunks[index + 2 : index + 3]
        return behind.kind == "N" and behind.prep is None and bool(at) and at[0].kind == "N" and at[0].prep in PLACES_OF_WORK
    if lemma in word_list("helping_verbs") or (lemma in word_list("taking_up_work") and behind.text in word_list("work_taken_up")):
        return True
    return lemma in word_list("rescuers_ways") and not word_list("rescuers").isdisjoint(scene.sentence.word_set)


def read_comrades(scene: Scene, index: int) -> bool:
    """Reads troops who fight rebels beside another country's, or guard its skies; whether the verb group tells that."""
    chunks = scene.chunks
    verb = chunks[index]
    if not verb.is_finite or verb.is_negated or verb.is_passive or verb.modal in word_list("open_modals"):
        return False
    behind = chunks[index + 1] if index + 1 < len(chunks) else verb
    is_guard = verb.lemma() in word_list("guarding_verbs") and behind.kind == "N" and behind.text in word_list("guarded")
    is_watch = is_guard or verb.lemma() in word_list("watching_verbs")
    if not is_watch and word_list("irregulars").isdisjoint(scene.sentence.word_set):
        return False
    subject = find_subject(chunks, index)
    source = party_of(chunks, subject, acting=True) if subject is not None else None
    if source is None or subject is None or not are_forces(chunks[subject], source):
        return False
    exclude = frozenset(source.codes)
    helped = party_of(chunks, index + 1, acting=False, exclude=exclude) if is_guard else _find_comrades(scene, exclude)
    if helped is None:
        return False
    frame = Frame("AID", None, (), False, f"fight-beside: {verb.lemma()}")
    scene.add_between(frame, source, helped, index, confidence=DELIVERED)
    return True


def _find_comrades(scene: Scene, exclude: frozenset[str]) -> Party | None:
    """The troops beside whom others fight: "alongside Y's army", "beside Y's conscripts", "at the side of Y's soldiers"."""
    for position, chunk in enumerate(scene.chunks):
        is_beside = chunk.prep in ("alongside", "beside") or (chunk.prep == "of" and scene.chunks[position - 1].text == "side")
        if chunk.kind == "N" and is_beside and chunk.mentions:
            party = party_of(scene.chunks, position, acting=False, exclude=exclude)
            are_rebels = not word_list("irregulars").isdisjoint(scene.words_of(chunk))
            return party if party is not None and are_forces(chunk, party) and not are_rebels else None
    return None


def are_forces(chunk: Chunk, party: Party) -> bool:
    """Whether a noun chunk, or who is named in it, is an army or a part of one."""
    return chunk.heads[:1] == ("military",) or party.mentions[0].head == "military"


def _find_place_of_work(scene: Scene, index: int, source: Party) -> Party | None:
    """The other country in which helpers work, or whose people they help."""
    chunks = scene.chunks
    exclude = frozenset(source.codes)
    for position in range(index + 1, len(chunks)):
        chunk = chunks[position]
        if chunk.kind in (";", "S") or (chunk.kind == "V" and chunk.is_finite):
            return None
        is_place = chunk.kind == "N" and bool(chunk.mentions) and (chunk.prep in PLACES_OF_WORK or chunk.prep in (None, "for", "of"))
        party = party_of(chunks, position, acting=False, exclude=exclude) if is_place else None
        if party is not None and party.mentions[0].kind not in ("organisation", "pronoun") and not _is_in_name(scene, party):
            return party
    return None


def _is_in_name(scene: Scene, party: Party) -> bool:
    """Whether a place is only part of a longer name: "Camp Dublin"."""
    first = party.mentions[0].first
    return first > 0 and scene.sentence.words[first - 1].istitle() and scene.sentence.words[first - 1].isalpha() and first > 1
