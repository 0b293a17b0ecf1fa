"""Goods, carriers and people that may not pass: "Y's ships may not dock in X", "not a crate of Y's tea has passed X's customs"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import verb_before
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.innocent_reasons import is_by_chance, names_whole_place
from entente.coder.tellings.pleas.written_orders import find_orderer
from entente.lexicon.wordlists import word_list

BARRED = 0.8  # how sure the reading is
REACH = 4  # chunks behind the verb among which the place stands
INWARD = frozenset({None, "for", "into", "to", "in", "through", "across", "past", "over", "at", "on", "via"})
OUTWARD = frozenset({"from", "off", "out", "of"})
NO_GOODS = frozenset({"team", "media"})
OVERTHROWN = frozenset({"CONSULT", "MOBILIZE", "COOPERATE", "RETREAT", "COERCE"})  # what the bare verb was read as
PERMITTED = frozenset({"may", "can", "could", "must"})
ABLE = frozenset({"able", "free"})


def read_barred_passage(scene: Scene) -> None:
    """Adds the bar against what is said not to get through to another country, or not to leave for it."""
    for index, chunk in enumerate(scene.chunks):
        if chunk.kind == "V" and not chunk.is_gerund and _stem(chunk) in word_list("getting_past"):
            _read_passage(scene, index)


def _stem(chunk: Chunk) -> str:
    return chunk.lemma().partition("_")[0]


def _read_passage(scene: Scene, index: int) -> None:
    chunks = scene.chunks
    over = _permission_over(scene, index)
    main = index if over is None else over
    subject = find_subject(chunks, main)
    if subject is None or subject >= main or is_by_chance(scene):
        return
    is_none = _counts_none(scene, subject)
    is_stuck = _cannot_reach(scene, index)
    is_forbidden = _is_forbidden(scene, index, over)
    is_kept = _is_kept_from(chunks, index)
    if not (is_none or is_forbidden or is_kept or is_stuck) or (is_none and is_forbidden):
        return
    goods = _find_goods(chunks, subject, main) or (_find_start(chunks, index) if is_none else None)
    if goods is None or (is_none and over is None and _is_somebody(chunks[subject])):
        return
    place = _find_place(scene, index, frozenset(goods.codes), OUTWARD if is_kept else INWARD)
    if place is None or (chunks[place].prep is not None and _stem(chunks[index]) == "use"):
        return
    are_private = are_people(scene, subject) or _are_road_users(scene, subject, place)
    is_told = (is_forbidden and not are_private) or is_kept or (is_none and chunks[index].modal in PERMITTED)
    if not (is_told or _is_lasting(scene, place, is_people=are_private)):
        return
    other = party_of(chunks, place, acting=False, exclude=frozenset(goods.codes))
    if other is None:
        return
    is_outward = _stem(chunks[index]) in word_list("going_out") and chunks[place].prep in ("to", "for", None)
    actor, barred = (goods, other) if is_outward else (other, goods)
    orderer = find_orderer(scene)
    if orderer is not None and set(orderer.codes) <= set(goods.codes):
        actor, barred = goods, other
    frame = Frame("SANCTION", None, (), False, f"no-passage: {_stem(chunks[index])}")
    scene.found = [act for act in scene.found if act.trigger not in (index, main) or act.type not in OVERTHROWN]
    scene.add_between(frame, actor, barred, index, status=_status(chunks[main]), confidence=BARRED)


def _is_somebody(chunk: Chunk) -> bool:
    """Whether a noun chunk is people, whom much else than a ban may keep away: "no Y minister has got into X since"."""
    return chunk.heads[:1] in (("person",), ("government",)) or bool(chunk.titles) or chunk.is_bare(("demonym",))


def _status(verb: Chunk) -> str:
    if verb.modal in word_list("planned_modals"):
        return "planned"
    return "occurred" if verb.tense == "past" and not verb.is_perfect else "ongoing"


def _permission_over(scene: Scene, index: int) -> int | None:
    """The verb that an infinitive hangs on where it says what may be done: "are no longer allowed | to land", "are not able | to enter"."""
    chunks = scene.chunks
    before = verb_before(chunks, index) if chunks[index].is_infinitive else None
    if before is None:
        return None
    if before == index - 1 and _stem(chunks[before]) in word_list("permitting_passage"):
        return before
    is_able = before < index - 1 and chunks[index - 1].text in ABLE
    return before if is_able else None


def _is_forbidden(scene: Scene, index: int, over: int | None) -> bool:
    """Whether a verb group says that something may not be done: "may not", "can no longer", "has not been let in"."""
    chunks = scene.chunks
    verb = chunks[index if over is None else over]
    words = scene.sentence.lower[max(0, verb.first - 1) : verb.last + 2]
    if not (verb.is_negated or "cannot" in words or "not" in words):
        return False
    if over is not None:
        return True
    if verb.is_passive and _stem(verb) in word_list("permitting_passage"):
        return True
    if "longer" in words and _stem(verb) in word_list("through_the_line"):
        return True
    is_able = verb.modal in ("may", "can", "could", "must") or "cannot" in words or "can't" in words or "can" in words
    return is_able and _stem(verb) not in word_list("reaching_through")


def _cannot_reach(scene: Scene, index: int) -> bool:
    """Whether a verb of arriving is denied, which is a bar at a border or where it lasts: "cannot get past Y's ports", not "in time"."""
    verb = scene.chunks[index]
    words = scene.sentence.lower[max(0, verb.first - 1) : verb.last + 2]
    is_denied = verb.modal in ("can", "could") or "cannot" in words or "ca" in words or "longer" in words
    return is_denied and (verb.is_negated or "cannot" in words) and _stem(verb) in word_list("reaching_through")


def _is_kept_from(chunks: list[Chunk], index: int) -> bool:
    """Whether what moves is kept out: "are kept from Y's harbours", "was turned away from Y's market"."""
    verb = chunks[index]
    return verb.is_passive and not verb.is_negated and verb.modal is None and _stem(verb) in word_list("keeping_out")


def _counts_none(scene: Scene, subject: int) -> bool:
    """Whether a subject says that there is none: "no Y egg", "not a wagon of Y's grain", "neither Y's nor Z's wine", "nothing from Y"."""
    lower, first = scene.sentence.lower, scene.chunks[subject].first
    return lower[first] in word_list("nothings") or lower[first] == "nor" or (first > 0 and lower[first - 1] in ("not", "neither", "nor"))


def _find_goods(chunks: list[Chunk], subject: int, verb: int) -> Party | None:
    """Whose goods, carriers or people the subject is, or whence they come: "nothing made in Y", "not a crate of Y's tea"."""
    for position in range(subject, verb):
        chunk = chunks[position]
        if chunk.kind != "N" or not chunk.mentions or chunk.mentions[0].head in NO_GOODS or chunk.prep not in (None, "of", "from", "in"):
            continue
        if chunk.prep == "in" and chunks[position - 1].kind != "V":
            continue
        party = party_of(chunks, position, acting=False)
        beside = position + 2 if position + 2 < verb and chunks[position + 1].text == "nor" else position - 2
        if party is not None and beside >= 0 and chunks[(beside + position) // 2].text == "nor" and chunks[beside].kind == "N":
            other = party_of(chunks, beside, acting=False, exclude=frozenset(party.codes))
            return party if other is None else Party((*other.codes, *party.codes), other.mentions + party.mentions, party.chunk)
        return party
    return None


def _find_start(chunks: list[Chunk], index: int) -> Party | None:
    """The country that nothing leaves for another: "not a wagon has passed from X to Y", "no ferry will leave X for Y"."""
    start = chunks[index + 1] if index + 1 < len(chunks) else chunks[index]
    is_left = start.kind == "N" and start.prep in ("from", None) and (start.prep is not None or _stem(chunks[index]) == "leave")
    return party_of(chunks, index + 1, acting=False) if is_left and start.mentions else None


def _find_place(scene: Scene, index: int, exclude: frozenset[str], links: frozenset[str | None]) -> int | None:
    """The country, or its border, port, sky or market, that is not to be passed."""
    chunks = scene.chunks
    for position in range(index + 1, min(index + 1 + REACH, len(chunks))):
        chunk = chunks[position]
        if chunk.kind != "N":
            return None
        if not chunk.mentions or chunk.prep not in links or exclude.issuperset(chunk.mentions[0].codes):
            continue
        return position if names_whole_place(chunk) or is_gateway(scene, chunk) else None
    return None


def is_gateway(scene: Scene, chunk: Chunk) -> bool:
    return chunk.names_act(("border", "roadway", "crossing_way")) or scene.sentence.lower[chunk.last] in word_list("gateways")


def are_people(scene: Scene, subject: int) -> bool:
    """Whether the subject is some people of a country, who keep to its rules as all do: "Y's cyclists", not "Y's citizens"."""
    chunk = scene.chunks[subject]
    return chunk.heads[:1] == ("person",) and word_list("whole_peoples").isdisjoint(scene.words_of(chunk))


def _are_road_users(scene: Scene, subject: int, place: int) -> bool:
    """Whether it is a road that they may not use who are no lorries: whoever goes there on foot keeps to its rules."""
    way = scene.chunks[place]
    is_road = way.names_act(("roadway",)) or scene.sentence.lower[way.last] in ("road", "roads", "motorway", "motorways")
    words = scene.words_of(scene.chunks[subject])
    return is_road and (word_list("road_carriers") | word_list("own_dealers")).isdisjoint(words)


def _is_lasting(scene: Scene, place: int, *, is_people: bool) -> bool:
    """Whether words say that it is a bar and no chance: "since May", "any longer", "on the minister's orders", or "past Y's customs"."""
    words = scene.sentence.word_set
    is_bar = not (word_list("lasting_bars") | word_list("written_orders")).isdisjoint(words) or words >= {"any", "more"}
    return is_bar or (not is_people and scene.sentence.lower[scene.chunks[place].last] in word_list("gateways"))
