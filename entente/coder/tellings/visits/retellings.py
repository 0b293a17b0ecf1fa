"""Stays, orders and suits told by other words than a verb of doing: "was in Zagreb in December", "had a week to leave"."""

from dataclasses import replace

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor, find_source
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.kinds import PRIVATE_HEADS
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.visits.days_abroad import find_end_of_days, is_told_capital, read_stay_there
from entente.coder.tellings.visits.travellers import is_office_holder
from entente.lexicon.wordlists import word_list


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
    if passing and not (passing == frozenset({"way"}) and (status == "planned" or _find_goal(scene, index) == position)):
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
            if _adds_to_talks(scene, source, target):
                continue
            scene.add_between(frame, source, target, index, status=status, confidence=0.7)


def _adds_to_talks(scene: Scene, visitor: Party, host: Party) -> bool:
    """Tells of talks in the sentence that they were a visit, "met the king of X, who is on a visit to Lima"; whether there were any."""
    for place, other in enumerate(scene.found):
        if other.type == "CONSULT" and other.is_symmetric and other.mode is None and set(other.actors) == {*visitor.codes, *host.codes}:
            scene.found[place] = replace(other, mode="visit", actors=visitor.codes, recipients=host.codes, is_symmetric=False)
            return True
    return False


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
    """Adds the meeting for which several are somewhere, "X and Y are both due in Z for a summit", or visits for the host's day."""
    behind = scene.chunks[place + 1 : place + 4]
    occasion = any(chunk.prep in ("for", "at") and chunk.names_act(("talks",)) for chunk in behind)
    if occasion:
        frame = Frame("CONSULT", "multilateral", (), True, "be-at-summit")
        scene.add(frame, source.codes, (), index, source.mentions, status=status, confidence=0.7, is_symmetric=True)
        return
    is_of_host = any(chunk.prep in ("for", "at") and not word_list("hosts_days").isdisjoint(scene.words_of(chunk)) for chunk in behind)
    host = party_of(scene.chunks, place, acting=False, exclude=frozenset(source.codes)) if is_of_host else None
    if host is not None and (scene.chunks[source.chunk].names_holder() or _leads_list(scene, source)):
        frame = Frame("CONSULT", "visit", (), False, "be-in-place")
        scene.add_between(frame, source, host, index, status=status, confidence=0.7)


def _leads_list(scene: Scene, source: Party) -> bool:
    """Whether office-holders of several countries are told by one noun: "the leaders | of X, Y and Z"."""
    first = min(place for place, chunk in enumerate(scene.chunks) if source.mentions[0] in chunk.mentions)
    head = scene.chunks[first - 1] if first else None
    return head is not None and head.kind == "N" and scene.chunks[first].prep == "of" and head.text in word_list("pair_heads")


def _add_stay_here(scene: Scene, index: int, status: str) -> None:
    """Adds the visit told by "is due here", "was here", to where the article is written."""
    home = scene.home
    source = find_actor(scene.chunks, index)
    if source is None or home is None or len(source.codes) != 1 or source.mentions[0].head in PRIVATE_HEADS:
        return
    frame = Frame("CONSULT", "visit", (), False, "be-here")
    scene.add(frame, source.codes, (home,), index, source.mentions, status=status, confidence=0.6)


def emit_visit_here(scene: Scene, index: int, frame: Frame, source: Party, status: str) -> bool:
    """Adds the visit of an office-holder who "arrived here", or just "flew in", to where the article is written; whether he did."""
    behind = scene.chunks[index].last + 1
    home = scene.home
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
        is_under_way = scene.words_of(group)[-1] in ("was", "were")  # "was on his way to Lima"
        return (onward, "occurred" if is_under_way else "planned") if onward is not None else None
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
    if scene.words_of(chunks[index])[-1] not in ("is", "are", "was", "were"):
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
