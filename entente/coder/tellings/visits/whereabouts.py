"""Visits and calls told by where and how something was said: "said in Lima", "told him by telephone", "a tour that takes him to"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import BY_TELEPHONE, SPOKEN, Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.kinds import TOWNS
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.visits.there import find_there
from entente.lexicon.wordlists import word_list

TOLD = 0.8  # how sure the reading is where the words say it
THERE = 0.6  # where only the place tells it
TRAVELLERS = frozenset({"head_of_state_or_government", "minister", "deputy_minister"})  # those below may be posted there
MEANS = frozenset({"by", "over", "on", "via", "in"})
SPOT_REACH = 6  # chunks behind the verb among which the spot stands
SPOTS = frozenset({"in", "near", "outside", "of"})
MATTERS = frozenset({"about", "on", "against", "over", "regarding", "concerning", "for", "by", "of"})  # "spoke about the acts of Peru"
SPOT_KINDS = TOWNS | {"name"}
RETURNS = frozenset({"return", "back", "homecoming", "fresh"})
RETURN_REACH = 2  # words before the town among which they stand
REACH = 4  # chunks behind the verb among which the place stands
MEANS_REACH = 6  # chunks behind whom somebody told a thing among which the line stands
ASIDE_REACH = 4  # chunks before a verb that a speaker and an aside take at least
TALKS_OPENERS = frozenset({"after", "following", "during", "at", "in"})


def read_statement_abroad(scene: Scene, index: int) -> None:
    """Adds the visit of an office-holder who says something in the capital of another country."""
    verb = scene.chunks[index]
    if not verb.is_finite or verb.is_negated or verb.modal is not None:
        return
    if verb.lemma().partition("_")[0] in word_list("driven_verbs" if verb.is_passive else "presence_verbs"):
        _read_presence(scene, index)
        return
    if verb.is_passive or not (_is_spoken(verb) or _voices_feeling(scene, index)):
        return
    if not any(mention.kind == "capital" for mention in scene.sentence.mentions):
        return
    place = _find_place(scene, index) or _find_aside(scene, index) or _find_opening_place(scene, index)
    source = find_actor(scene.chunks, index) if place is not None else None
    if place is None or source is None or len(source.codes) != 1 or not _travels(scene, source):
        return
    host = party_of(scene.chunks, place, acting=False, exclude=frozenset(source.codes))
    if host is not None and _is_spoken_of(scene, host):
        frame = Frame("CONSULT", "visit", (), False, "speak-in-place")
        scene.add_between(frame, source, host, index, confidence=THERE, is_entailed=True)


def _read_presence(scene: Scene, index: int) -> None:
    """Adds the visit of an office-holder who does in another country what one must be there for: "laid a wreath in Lima"."""
    place = _find_spot(scene, index)
    is_there = place is None and scene.sentence.lower[:2] == ["there", ","]
    source = find_actor(scene.chunks, index) if is_there or place is not None else None
    if source is None or len(source.codes) != 1 or not _travels(scene, source) or scene.chunks[source.chunk].acts:
        return
    if scene.chunks[source.chunk].text in word_list("bodies_of_rule"):
        return  # "the government of President X opened the embassy in"
    if place is None:
        host = find_there(scene, 0, source.codes)
    else:
        host = party_of(scene.chunks, place, acting=False, exclude=frozenset(source.codes))
    if host is not None and len(host.codes) == 1 and _is_spoken_of(scene, host):
        frame = Frame("CONSULT", "visit", (), False, "be-seen-in-place")
        scene.add_between(frame, source, host, index, confidence=THERE, is_entailed=True)


def _find_spot(scene: Scene, index: int) -> int | None:
    """The chunk of the town or country in which something is done, past what is done; null where it is seen from afar."""
    chunks = scene.chunks
    is_address = chunks[index].lemma() in word_list("addressing_verbs")
    spot = None
    for position in range(index + 1, min(index + 1 + SPOT_REACH, len(chunks))):
        chunk = chunks[position]
        if chunk.kind != "N" or chunk.text in word_list("from_afar"):
            break
        is_matter = chunk.prep == "of" and chunks[position - 1].prep in MATTERS
        is_place = chunk.prep in SPOTS and not is_matter and bool(chunk.mentions) and chunk.mentions[-1].last == chunk.last
        if is_address and chunk.mentions and chunk.text in word_list("houses"):
            return position
        if spot is None and is_place and chunk.mentions[0].kind in SPOT_KINDS:
            spot = position if scene.sentence.lower[chunk.mentions[0].first] not in word_list("conference_towns") else None
    behind = chunks[index + 1 : index + 1 + SPOT_REACH]
    return spot if not any(chunk.text in word_list("from_afar") for chunk in behind) else None


def read_tour(scene: Scene, index: int) -> bool:
    """Reads "a tour that takes the king through X, Y and Z" as his visits, where the verb group `index` is "takes"; whether it is that."""
    chunks = scene.chunks
    if chunks[index].lemma() not in word_list("touring_verbs") or chunks[index].is_negated or index + 2 >= len(chunks):
        return False
    subject = find_subject(chunks, index)
    if subject is None or not chunks[subject].names_act(("visit",)) or chunks[index + 1].prep is not None:
        return False
    places = (place for place in range(index + 2, min(index + 2 + REACH, len(chunks))) if chunks[place].prep in ("to", "through"))
    first = next(places, None)
    visitor = party_of(chunks, index + 1, acting=True)
    hosts = party_of(chunks, first, acting=False, exclude=frozenset(visitor.codes)) if first is not None and visitor is not None else None
    if visitor is None or hosts is None:
        return False
    status = chunks[index].status()
    frame = Frame("CONSULT", "visit", (), False, "tour-takes")
    scene.add_between(frame, visitor, hosts, index, status=status, confidence=TOLD)
    return True


def read_call(scene: Scene, index: int) -> None:
    """Adds the call in which somebody "told Y by telephone" something."""
    chunks = scene.chunks
    verb = chunks[index]
    if not verb.is_finite or verb.is_negated or verb.is_passive or verb.modal is not None or index + 2 >= len(chunks):
        return
    told = chunks[index + 1]
    if told.kind != "N" or not told.mentions:
        return
    means = _find_means(chunks, index + 2)
    is_face = means is not None and means.prep == "to" and means.text == "face"
    is_call = is_face or (means is not None and means.kind == "N" and means.prep in MEANS and means.names_act(("phone",)))
    source = find_actor(chunks, index) if is_call else None
    other = party_of(chunks, index + 1, acting=False, exclude=frozenset(source.codes)) if source is not None else None
    if source is not None and other is not None:
        frame = Frame("CONSULT", None if is_face else "phone", (), True, "tell-to-face" if is_face else BY_TELEPHONE)
        codes, mentions = source.codes + other.codes, source.mentions + other.mentions
        scene.add(frame, codes, (), index, mentions, confidence=TOLD, is_symmetric=True, is_entailed=True)


def _find_means(chunks: list[Chunk], behind: int) -> Chunk | None:
    """The first phrase that says more of a telling than to whom and when: "told the president of Y, X, on Monday | by phone"."""
    for place in range(behind, min(behind + MEANS_REACH, len(chunks))):
        chunk = chunks[place]
        is_apposed = chunk.kind == "N" and chunk.prep is None and chunks[place - 1].kind == ","
        if not (chunk.prep == "of" or chunk.kind == "," or is_apposed or (chunk.kind == "N" and chunk.is_time)):
            return chunk
    return None


def _is_spoken_of(scene: Scene, host: Party) -> bool:
    """Whether an article is about the host, too: a capital may be only where somebody was asked about others."""
    context = scene.context
    if context is None or context.is_alone or set(host.codes) & {*(context.main or ()), *(context.pair or ())}:
        return True
    return any(set(host.codes) & set(mention.codes) for mention in scene.sentence.mentions if mention is not host.mentions[0])


def _is_spoken(verb: Chunk) -> bool:
    """Whether a verb group says something: "said", "promised", "denounced"."""
    return verb.reports() or (verb.verb is not None and verb.verb.own is not None and verb.verb.own.type in SPOKEN)


def _voices_feeling(scene: Scene, index: int) -> bool:
    """Whether the object of a verb is what one feels: "expressed his regret"."""
    voiced = scene.chunks[index + 1] if index + 1 < len(scene.chunks) else scene.chunks[index]
    return voiced.prep is None and voiced.text in word_list("voiced_feelings")


def _find_opening_place(scene: Scene, index: int) -> int | None:
    """The chunk of the capital with which a sentence opens, where the verb group is its first finite one: "In Lima, X promised"."""
    first = scene.chunks[0]
    place = 1 if first.prep in TALKS_OPENERS and first.names_act(("talks",)) and not first.mentions and len(scene.chunks) > 1 else 0
    named = scene.chunks[place]
    if named.kind != "N" or named.prep != "in" or not named.mentions or not _is_capital(scene, named):
        return None
    return place if not any(chunk.kind == "V" and chunk.is_finite for chunk in scene.chunks[:index]) else None


def _find_aside(scene: Scene, index: int) -> int | None:
    """The chunk of the capital that an aside before a verb names: "The minister, in Lima for talks, said"."""
    chunks = scene.chunks
    if index < ASIDE_REACH or chunks[index - 1].kind != ",":
        return None
    start = index - 2
    while start > 0 and chunks[start].kind == "N" and chunks[start].prep is not None:
        start -= 1
    place = chunks[start + 1]
    if chunks[start].kind != "," or chunks[start - 1].kind != "N" or place.prep != "in" or not place.mentions:
        return None
    return start + 1 if _is_capital(scene, place) else None


def read_departure(scene: Scene, index: int) -> None:
    """Adds the visit that ends where an office-holder leaves another country's capital: "before leaving Lima, the premier said"."""
    chunks = scene.chunks
    verb = chunks[index]
    if verb.lemma() not in word_list("parting_verbs") or verb.is_negated or verb.is_passive or index + 1 >= len(chunks):
        return
    if "without" in scene.sentence.lower:
        return  # "left Lima without meeting the president": what did not come of a stay is told, not the stay
    place = index + 1
    is_left = chunks[place].kind == "N" and chunks[place].prep in (None, "from") and bool(chunks[place].mentions)
    if not is_left or not _is_capital(scene, chunks[place]):
        return
    source = find_actor(chunks, index)
    _add_left(scene, index, place, source)


def read_return(scene: Scene) -> None:
    """Adds the visit from which somebody is back: "on his return from Lima, the premier said"."""
    chunks, lower = scene.chunks, scene.sentence.lower
    if RETURNS.isdisjoint(lower):
        return
    for index, place in enumerate(chunks):
        before = lower[max(0, place.first - RETURN_REACH) : place.first]
        if place.kind != "N" or place.prep != "from" or RETURNS.isdisjoint(before) or not place.mentions or not _is_capital(scene, place):
            continue
        verb = next((at for at in range(index + 1, len(chunks)) if chunks[at].kind == "V" and chunks[at].is_finite), None)
        if verb is not None:
            _add_left(scene, index, index, find_actor(chunks, verb))


def _add_left(scene: Scene, trigger: int, place: int, source: Party | None) -> None:
    if source is None or len(source.codes) != 1:
        return
    is_delegation = not word_list("delegations").isdisjoint(scene.words_of(scene.chunks[source.chunk]))
    host = party_of(scene.chunks, place, acting=False, exclude=frozenset(source.codes))
    if host is not None and (is_delegation or _travels(scene, source)) and _is_spoken_of(scene, host):
        frame = Frame("CONSULT", "visit", (), False, "leave-place")
        scene.add_between(frame, source, host, trigger, confidence=THERE, is_entailed=True)


def _find_place(scene: Scene, index: int) -> int | None:
    """The chunk of the capital in which something is said, past those to whom; null behind an occasion that others came to, too."""
    feeling = _voices_feeling(scene, index)
    told = REACH if feeling or scene.chunks[index].reports() else 1  # "told reporters in Lima", but "hailed the vote in Lima"
    for position in range(index + 1 + feeling, min(index + 1 + told, len(scene.chunks))):
        chunk = scene.chunks[position]
        if chunk.kind != "N" or chunk.acts or not word_list("congresses").isdisjoint(scene.words_of(chunk)):
            return None
        if chunk.prep == "in" and chunk.mentions:
            return position if _is_capital(scene, chunk) else None
        if chunk.mentions and not chunk.is_time:
            break
    opening = scene.chunks[0]
    return 0 if index > 0 and opening.kind == "N" and opening.prep == "in" and opening.mentions and _is_capital(scene, opening) else None


def _is_capital(scene: Scene, chunk: Chunk) -> bool:
    mention = chunk.mentions[0]
    if mention.kind != "capital" or mention.last != chunk.last:
        return False
    return scene.sentence.lower[mention.first] not in word_list("conference_towns")


def _travels(scene: Scene, source: Party) -> bool:
    """Whether the speaker holds an office that is held at home."""
    mention = source.mentions[0]
    if mention.person is not None and mention.person.level is not None:
        return mention.person.level in TRAVELLERS
    return any(level in TRAVELLERS for _, _, level in scene.chunks[source.chunk].titles)
