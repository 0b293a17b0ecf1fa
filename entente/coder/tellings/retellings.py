"""Acts told by other words than a verb of doing: "followed suit", "was in Zagreb in December"."""

from functools import cache

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor, find_source
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Candidate, Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import region_after, verb_before
from entente.coder.grammar.kinds import FORCE_HEADS, PRIVATE_HEADS
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.days_abroad import find_end_of_days, is_told_capital, read_stay_there
from entente.coder.tellings.travellers import is_office_holder
from entente.lexicon.wordlists import word_list

SPOKEN = frozenset({"ACCUSE", "THREATEN", "REQUEST", "REJECT", "SUPPORT"})  # acts that are no step


def read_repeat(scene: Scene, index: int) -> bool:
    """Reads "followed suit", "did the same" as the act told before, done by somebody else; whether the words are there."""
    if _read_inverted_repeat(scene, index):
        return True
    told = scene.found[-1] if scene.found and scene.chunks[index].is_gerund else scene.memory.last  # "with X following suit"
    last = None if scene.chunks[index].is_infinitive else told  # "called on X to do the same" repeats nothing
    behind = scene.chunks[index].last + 1
    following = scene.sentence.lower[behind : behind + 3]
    is_alike = following[:2] in (["the", "same"], ["a", "similar"]) or following[:1] in (["similar"], ["identical"], ["comparable"])
    is_step = is_alike and not word_list("repeated_steps").isdisjoint(following)
    is_bare = scene.chunks[index].lemma() in ("follow", "do") and not scene.chunks[index].is_negated
    is_bare = is_bare and (following[:1] in (["suit"], ["likewise"], ["so"]) or following[:2] == ["the", "same"])
    is_next = last is not None and scene.sentence.number - last.sentence <= 1 and _only_follows(scene, index)
    if last is None or not (is_step or is_bare or is_next):
        return False
    if is_step and last.type in SPOKEN and scene.memory.measure is not None:
        last = scene.memory.measure
    _add_repeat(scene, last, find_actor(scene.chunks, index), index)
    return True


def _only_follows(scene: Scene, index: int) -> bool:
    """Whether one is said to follow and not whom or what: "Latvia followed a day later", "with Latvia following"."""
    verb = scene.chunks[index]
    if verb.lemma() != "follow" or verb.is_passive or verb.is_infinitive or verb.is_negated:
        return False
    behind = next((chunk for chunk in scene.chunks[index + 1 :] if not (chunk.kind == "N" and chunk.is_time)), None)
    subject = find_subject(scene.chunks, index)
    return (behind is None or behind.kind in (";", ",", "C")) and subject is not None and _is_state(scene, scene.chunks[subject])


def _is_state(scene: Scene, chunk: Chunk) -> bool:
    """Whether a noun chunk is a state as such, by its name, its capital or its people: no farmers of it, no protest from it."""
    if not chunk.mentions or chunk.acts or chunk.mentions[-1].last < chunk.last:
        return False
    mention = chunk.mentions[-1]
    is_people = mention.kind == "demonym" and scene.sentence.lower[chunk.first] == "the"
    return mention.kind in ("name", "capital", "metonym", "organisation") or is_people


def _read_inverted_repeat(scene: Scene, index: int) -> bool:
    """Reads "as did X and Y", "so did X" as the act told last; whether the words are there."""
    chunks = scene.chunks
    last = scene.found[-1] if scene.found else scene.memory.last
    first = chunks[index].first
    is_inverted = (
        scene.words_of(chunks[index]) in (["did"], ["does"], ["do"]) and first > 0 and scene.sentence.lower[first - 1] in ("as", "so")
    )
    if last is None or not is_inverted or index + 1 >= len(chunks) or chunks[index + 1].kind != "N":
        return False
    if not scene.found and any(chunk.kind == "V" and chunk.is_finite for chunk in chunks[:index]):
        return True  # "X condemned the entry; so did Y": done again is what this sentence told, and that was no act between two
    _add_repeat(scene, last, party_of(chunks, index + 1, acting=True), index)
    return True


def _add_repeat(scene: Scene, last: Candidate, source: Party | None, index: int) -> None:
    """Adds the act told last as one of somebody else."""
    if source is not None and last.recipients:
        frame = Frame(last.type, last.mode, (), False, f"repeat-{last.rule}")
        whom = last.actors if source.codes == last.recipients else last.recipients  # who suffered it does it back
        scene.add(frame, source.codes, whom, index, source.mentions, status=last.status, confidence=0.7)


def read_stay(scene: Scene, index: int) -> None:
    """Adds the visit told by where an office-holder was: "the prime minister was in Zagreb in December"."""
    chunks = scene.chunks
    if read_stay_there(scene, index):
        return
    stay = _find_stay(scene, index)
    if stay is None:
        return
    position, status = stay
    if scene.sentence.lower[chunks[position - 1].last + 1 : chunks[position - 1].last + 2] == ["here"]:
        _add_stay_here(scene, index, status)
        return
    position += chunks[position].prep == "in" and scene.words_of(chunks[position]) == ["each"]  # "in each | of the two capitals"
    if position >= len(chunks):
        return
    place = chunks[position]
    passing = word_list("passing_through").intersection(scene.sentence.lower[place.last :])
    if passing and not (status == "planned" and passing == frozenset({"way"})):
        return
    is_trip = place.prep == "on" and place.names_act(("visit",))
    if is_trip and position + 1 < len(chunks) and chunks[position + 1].prep in ("to", "in"):
        position += 1
        place = chunks[position]
    goes_there = scene.words_of(chunks[index])[-1] == "been" or _find_goal(scene, index) == position
    if place.kind != "N" or not place.mentions or (not is_trip and place.prep not in (("to", "in") if goes_there else ("in", "at", "of"))):
        return
    is_seat = is_told_capital(place) or (place.prep == "at" and _is_hosts_table(place))
    kinds = ("metonym",) if place.prep == "at" else ("capital", "name")
    if not is_seat and (place.mentions[0].kind not in kinds or place.mentions[0].last < place.last):
        return
    source = find_actor(chunks, index) or _find_leader(scene, index)
    if source is not None and len(source.codes) > 1:
        _add_gathering(scene, index, position, source, status)
    if source is None or len(source.codes) != 1:
        return
    visitor = chunks[source.chunk]
    is_named = any(mention.person is not None or mention.kind in ("official", "office") for mention in source.mentions)
    is_named = is_named or scene.words_of(visitor) == ["i"]
    if (
        not is_named
        and not visitor.titles
        and word_list("delegations").isdisjoint(scene.words_of(visitor))
        and not _is_chief(scene, source)
    ):
        return
    onward = _find_onward(scene, position) if status == "planned" else None
    for stop in (position, onward):
        target = party_of(chunks, stop, acting=False, exclude=frozenset(source.codes)) if stop is not None else None
        if target is not None:
            frame = Frame("CONSULT", "visit", (), False, "be-in-place")
            scene.add_between(frame, source, target, index, status=status, confidence=0.7)


def _is_hosts_table(place: Chunk) -> bool:
    """Whether somebody sits with an office-holder: "at her Russian colleague's table"."""
    return place.text in word_list("seats_of_chairs") and (bool(place.titles) or is_office_holder(place))


def _is_chief(scene: Scene, source: Party) -> bool:
    """Whether a visitor is told as who leads an institution: "the head of the Mossad", "the CIA chief"."""
    if source.mentions[-1].kind not in ("institution", "organisation"):
        return False
    near = scene.chunks[max(0, source.chunk - 1) : source.chunk + 1]
    return any(not word_list("any_office").isdisjoint(scene.words_of(chunk)) for chunk in near if chunk.kind == "N")


def _find_leader(scene: Scene, index: int) -> Party | None:
    """Who leads the delegation that is the subject and bears no name: "a delegation headed by Deputy Minister X is due"."""
    subject = find_subject(scene.chunks, index)
    if subject is None or word_list("delegations").isdisjoint(scene.words_of(scene.chunks[subject])):
        return None
    return find_source(scene, subject, index, "CONSULT", "be")


def _find_onward(scene: Scene, place: int) -> int | None:
    """The chunk of where somebody goes on to: "on his way to Chile"."""
    chunks = scene.chunks
    for position in range(place + 1, len(chunks) - 1):
        if chunks[position].kind == "N" and chunks[position].text == "way" and chunks[position + 1].prep == "to":
            return position + 1
    return None


def _add_gathering(scene: Scene, index: int, place: int, source: Party, status: str) -> None:
    """Adds the meeting for which several are somewhere: "X and Y are both due in Z for a summit"."""
    occasion = any(chunk.prep in ("for", "at") and chunk.names_act(("talks",)) for chunk in scene.chunks[place + 1 : place + 4])
    if occasion:
        frame = Frame("CONSULT", "multilateral", (), True, "be-at-summit")
        scene.add(frame, source.codes, (), index, source.mentions, status=status, confidence=0.7, is_symmetric=True)


def _add_stay_here(scene: Scene, index: int, status: str) -> None:
    """Adds the visit told by "is due here", "was here", to where the article is written."""
    home = scene.context.home if scene.context is not None else None
    source = find_actor(scene.chunks, index)
    if source is None or home is None or len(source.codes) != 1 or source.mentions[0].head in PRIVATE_HEADS:
        return
    frame = Frame("CONSULT", "visit", (), False, "be-here")
    scene.add(frame, source.codes, (home,), index, source.mentions, status=status, confidence=0.6)


def emit_visit_here(scene: Scene, index: int, frame: Frame, source: Party, status: str) -> bool:
    """Adds the visit of an office-holder who "arrived here", or just "flew in", to where the article is written; whether he did."""
    behind = scene.chunks[index].last + 1
    home = scene.context.home if scene.context is not None else None
    is_here = scene.sentence.lower[behind : behind + 1] == ["here"] or scene.sentence.lower[behind - 1] == "here"
    is_here = is_here or (not scene.is_alone and _just_arrives(scene, index, source, home))
    if home is None or not is_here or home in source.codes or source.mentions[0].head in PRIVATE_HEADS or frame.is_host:
        return False
    scene.add(frame, source.codes, (home,), index, source.mentions, status=status, confidence=0.8)
    return True


def _just_arrives(scene: Scene, index: int, source: Party, home: str | None) -> bool:
    """Whether an office-holder arrives and no place is told, in an article about his country and the one where it is written."""
    arriving = scene.chunks[source.chunk]
    if scene.chunks[index].lemma() not in word_list("plain_arrivals") or not is_office_holder(arriving):
        return False
    main = scene.context.main if scene.context is not None else None
    following = scene.sentence.lower[scene.chunks[index].last + 1 :][:1]
    if following in (["home"], ["back"]) or main is None or {home, *source.codes} != set(main):
        return False
    for chunk in scene.chunks[index + 1 :]:
        if chunk.kind not in ("N", "A"):
            return True
        if chunk.prep in ("in", "at", "to", "from", "for") and not chunk.is_time and chunk.mentions:
            return False
    return True


def _find_stay(scene: Scene, index: int) -> tuple[int, str] | None:
    """Chunk of the place of "was in X" or "is due in X", and the status; null where the verb group tells no stay."""
    chunks, group = scene.chunks, scene.chunks[index]
    is_transit = _is_on_the_way(scene, index) and not group.is_passive
    if index + 2 >= len(chunks) or group.is_negated:
        return None
    onward = _find_goal(scene, index)
    if onward is not None or is_transit:
        return (onward, "planned") if onward is not None else None
    if group.is_passive and group.lemma() in word_list("scheduling_verbs"):
        return index + 1, "planned"
    words = scene.words_of(group)
    if group.lemma() in word_list("passing_days") and not group.is_passive:
        place = find_end_of_days(scene, index)
        return (place, group.status()) if place > index + 1 and group.modal not in word_list("open_modals") else None
    if words[-1] == "be" and group.modal in word_list("planned_modals"):
        return index + 1, "planned"
    if words[-1] in ("is", "are", "was", "were") and scene.sentence.lower[chunks[index + 1].last] == "due":
        return index + 2, "planned"
    return (index + 1, "occurred") if words[-1] in ("is", "are", "was", "were", "been") else None


def _find_goal(scene: Scene, index: int) -> int | None:
    """The chunk of where somebody "is off to", "is on his way to"; null where the verb group tells no leaving."""
    chunks = scene.chunks
    if scene.words_of(chunks[index])[-1] not in ("is", "are"):
        return None
    is_on_way = chunks[index + 1].prep == "on" and chunks[index + 1].text == "way"
    place = index + 2 if is_on_way else index + 1
    is_off = scene.sentence.lower[chunks[place].first - 2] == "off"
    return place if chunks[place].prep == "to" and (is_on_way or is_off) else None


def _is_on_the_way(scene: Scene, index: int) -> bool:
    """Whether somebody was somewhere only in passing: "was in Bangkok on his way home"."""
    if "way" not in scene.sentence.word_set:
        return False
    return any("way" in scene.words_of(chunk) for chunk in scene.chunks[index + 1 : index + 4] if chunk.kind == "N")


def read_joint_act(scene: Scene, index: int) -> None:
    """Adds the cooperation of those who do anything "together" or "jointly"."""
    verb = scene.chunks[index]
    if _joint_words().isdisjoint(scene.sentence.word_set):
        return
    if not verb.is_finite or verb.is_negated or verb.modal in word_list("open_modals"):
        return
    is_beside = _is_side_by_side(scene, index) or _is_hand_in_hand(scene, index)
    are_signs = not word_list("joint_signs").isdisjoint(scene.sentence.word_set)
    if not is_beside and not are_signs and not _has_joint_object(scene, index):
        return
    source = find_actor(scene.chunks, index)
    if are_signs and not is_beside and not (source is not None and _are_forces(scene.chunks[source.chunk], source)):
        return
    if source is not None and len(source.codes) >= 2:
        frame = _frame_of_joint_act(verb.lemma())
        status = "planned" if verb.modal == "would" else verb.status()
        scene.add(frame, source.codes, (), index, source.mentions, status=status, confidence=0.7, is_symmetric=True)


def _is_side_by_side(scene: Scene, index: int) -> bool:
    """Whether "together" is said of a verb group, and not of one before it: "tried to bring them together, but they stayed away"."""
    words = word_list("side_by_side")
    if words.isdisjoint(scene.sentence.word_set):
        return False
    governor = verb_before(scene.chunks, index)
    first = scene.chunks[governor if governor is not None else index].first
    nearest = scene.chunks[index].first - 2
    end = next((chunk.first for chunk in scene.chunks[index + 1 :] if chunk.kind == "R"), len(scene.sentence.lower))
    return any(word in words and (token < first or nearest <= token < end) for token, word in enumerate(scene.sentence.lower))


def _frame_of_joint_act(lemma: str) -> Frame:
    """What those do who do it together: they meet where they only sit or appear somewhere, agree where they plan it."""
    if lemma in word_list("keeping_company"):
        return Frame("CONSULT", None, (), True, "be-together")
    is_agreed = lemma in word_list("agreeing_verbs")
    return Frame("AGREE" if is_agreed else "COOPERATE", None, (), True, "agree-joint-act" if is_agreed else "act-together")


@cache
def _joint_words() -> frozenset[str]:
    """The words without one of which a sentence tells no joint act."""
    phrases = (phrase.split("_")[0] for phrase in word_list("hand_in_hand"))
    return word_list("side_by_side") | word_list("joint_signs") | {"joint", *phrases}


def _are_forces(chunk: Chunk, party: Party) -> bool:
    return chunk.heads[:1] == ("military",) or all(mention.head in FORCE_HEADS for mention in party.mentions)


def _has_joint_object(scene: Scene, index: int) -> bool:
    """Whether a verb governs something joint that is no text: "ran joint patrols", "in a joint operation"."""
    if "joint" not in scene.sentence.word_set:
        return False
    for chunk in scene.chunks[index + 1 : region_after(scene.chunks, index)]:
        if chunk.kind == "N" and "joint" in scene.words_of(chunk):
            return not chunk.names_act(("agreement", "proposal", "talks"))
    return False


def _is_hand_in_hand(scene: Scene, index: int) -> bool:
    words = scene.sentence.lower[scene.chunks[index].last + 1 :]
    behind = f"_{'_'.join(words)}_"
    return any(f"_{phrase}_" in behind for phrase in word_list("hand_in_hand"))


def read_company(scene: Scene, index: int) -> None:
    """Adds the meeting of an office-holder who does anything with his counterpart: "opened the bridge with his Peruvian counterpart"."""
    chunks = scene.chunks
    verb = chunks[index]
    if not verb.is_finite or verb.is_negated or verb.modal in word_list("open_modals"):
        return
    position = _find_counterpart(scene, index)
    source = find_actor(chunks, index) if position is not None else None
    if position is None or source is None or len(source.codes) != 1:
        return
    target = party_of(chunks, position, acting=False, exclude=frozenset(source.codes))
    if target is not None:
        status = "planned" if verb.modal == "would" else verb.status()
        mentions = source.mentions + target.mentions
        frame = Frame("CONSULT", None, (), True, "with-counterpart")
        codes = source.codes + target.codes
        scene.add(frame, codes, (), index, mentions, status=status, confidence=0.7, is_symmetric=True)


def _find_counterpart(scene: Scene, index: int) -> int | None:
    """The chunk with "with his counterpart" behind a verb group in its own clause."""
    for position, chunk in enumerate(scene.chunks[index + 1 :], index + 1):
        if chunk.kind in ("V", ";", "S", "R", "H") or chunk.names_act(("phone",)):
            return None
        if chunk.prep in ("with", "alongside") and not word_list("counterparts").isdisjoint(scene.words_of(chunk)):
            return position
    return None


def find_order_to_leave(scene: Scene, index: int, end: int) -> Frame | None:
    """The expulsion in "gave X's envoy 72 hours to leave", "told two diplomats to go home"; null where the verb group tells none."""
    chunks = scene.chunks
    if chunks[index].lemma() not in word_list("dismissing_verbs") or chunks[index].is_passive:
        return None
    guests = next((chunk for chunk in chunks[index + 1 : end] if chunk.kind == "N" and chunk.prep is None and not chunk.is_time), None)
    if guests is not None and guests.mentions and _must_call_home(scene, index):
        return Frame("SANCTION", "expel", ("object",), False, "order-to-call-home", is_strict=True)
    if guests is None or not guests.names_act(("diplomat", "embassy")):
        return None
    is_leaving = any(
        chunk.kind == "V" and chunk.is_infinitive and chunk.lemma() in word_list("leaving_verbs") for chunk in chunks[index + 1 :]
    )
    return Frame("SANCTION", "expel", ("object", "of", "from"), False, "order-to-leave", is_strict=True) if is_leaving else None


def _must_call_home(scene: Scene, index: int) -> bool:
    """Whether somebody is told to take some of his diplomats home: "told Peru to withdraw two diplomats", no "its envoy"."""
    chunks = scene.chunks
    verb = next((place for place in range(index + 1, len(chunks)) if chunks[place].kind == "V"), None)
    if verb is None or not chunks[verb].is_infinitive or chunks[verb].lemma() not in word_list("calling_home_verbs"):
        return False
    envoys = chunks[verb + 1] if verb + 1 < len(chunks) else None
    if envoys is None or envoys.kind != "N" or envoys.prep is not None or not envoys.names_act(("diplomat", "embassy")):
        return False
    return scene.sentence.lower[envoys.first] not in word_list("possessives")


def find_travel_advice(scene: Scene, index: int) -> Frame | None:
    """The measure in "warned its citizens not to travel to X", "told its nationals to leave X"; null where the verb group tells none."""
    chunks = scene.chunks
    if chunks[index].lemma() not in word_list("advising_verbs") or chunks[index].is_passive or index + 2 >= len(chunks):
        return None
    told = chunks[index + 1]
    if told.kind != "N" or told.prep is not None or word_list("own_people").isdisjoint(scene.words_of(told)):
        return None
    travel = next((chunk for chunk in chunks[index + 2 : index + 4] if chunk.kind == "V" or chunk.prep == "against"), None)
    is_against = travel is not None and (travel.prep == "against" or travel.is_negated or travel.lemma() in word_list("leaving_verbs"))
    return Frame("SANCTION", None, ("to", "from", "in", "object"), False, "travel-advice", is_strict=True) if is_against else None


def find_lawsuit(scene: Scene, index: int, end: int) -> Frame | None:
    """The accusation in "took X to the International Court of Justice", "took its dispute with X"; null where the verb group tells none."""
    if scene.chunks[index].lemma() not in word_list("suing_verbs"):
        return None
    courts = word_list("courts")
    for chunk in scene.chunks[index + 1 : end]:
        if (
            chunk.kind == "N"
            and chunk.prep in ("to", "before")
            and any(mention.codes and courts.issuperset(mention.codes) for mention in chunk.mentions)
        ):
            is_dispute = scene.chunks[index + 1].names_act(("dispute",))
            return Frame("ACCUSE", "allege", ("with",) if is_dispute else ("object",), False, "take-to-court", is_strict=True)
    return None
