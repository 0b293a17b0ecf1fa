"""People of one country driven out, carried off or caught by another: "bundled the Nigerians over the border"."""

from entente.coder.actors.sources import find_agent
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.force.movements import is_force
from entente.lexicon.wordlists import word_list

TARGETS = ("object", "of")
ABROAD = ("of", "from", "in", "on", "at")  # of the place from which people are carried off
ACROSS = frozenset({"over", "across", "into"})
REMOVING = frozenset({"expel_people", "move_people", "grab_people"})
LARGE = 3  # digits of a number of people that is no embassy's staff
OVERRIDDEN = frozenset({"CONSULT", "SANCTION", "REQUEST", "RETREAT", "AID", "PROTEST"})  # what the verbs tell of other objects
OBJECT_REACH = 3  # chunks behind the verb in which the people and their country stand
STATE_PEOPLE = frozenset({"diplomat", "embassy", "peacekeepers", "guns"})


def find_removal(scene: Scene, chain: list[int], end: int, frame: Frame | None) -> Frame | None:
    """What a verb of driving or seizing tells of people named by their nation; `frame` is the act that it tells otherwise."""
    index = chain[-1]
    chunk = scene.chunks[index]
    if chunk.verb is None or chunk.is_negated or (frame is not None and frame.type not in OVERRIDDEN):
        return None
    names = chunk.verb.names
    if names.isdisjoint(REMOVING):
        return None
    subject = find_subject(scene.chunks, chain[0])
    if chunk.is_passive:
        is_grabbed = (
            subject is not None and "grab_people" in names and _is_people(scene, scene.chunks[subject]) and _names_captor(scene, index, end)
        )
        if is_grabbed:
            return Frame("COERCE", "arrest", TARGETS, False, f"be-grabbed: {chunk.lemma()}", is_strict=True)
        is_driven = subject is not None and _is_people(scene, scene.chunks[subject]) and _are_driven(scene, index, subject, end)
        return Frame("COERCE", "deport", TARGETS, False, f"be-driven: {chunk.lemma()}", is_strict=True) if is_driven else None
    people = _find_people(scene, index, end)
    if subject is not None and "grab_people" in names and _is_captor(scene, subject) and _carry_off(scene, index, end):
        return Frame("ASSAULT", "abduct", ABROAD if people is None else TARGETS, False, f"carry-off: {chunk.lemma()}", is_strict=True)
    if people is None or subject is None:
        return None
    if "expel_people" in names and _sends_back_captives(scene, chunk.lemma(), people):
        return Frame("RETREAT", "release", TARGETS, False, f"send-back: {chunk.lemma()}", is_strict=True)
    words = scene.sentence.lower[chunk.last + 1 : scene.chunks[end - 1].last + 1]
    if "grab_people" in names and _is_captor(scene, subject) and _is_taken_away(scene, people, end):
        return Frame("COERCE", "arrest", TARGETS, False, f"grab-people: {chunk.lemma()}", is_strict=True)
    if "move_people" in names and not word_list("jails").isdisjoint(words):
        return Frame("COERCE", "arrest", TARGETS, False, f"jail-people: {chunk.lemma()}", is_strict=True)
    if "move_people" in names and _is_captor(scene, subject) and not word_list("removers").isdisjoint(words):
        return Frame("COERCE", "deport", TARGETS, False, f"cart-off-people: {chunk.lemma()}", is_strict=True)
    is_casualty = not word_list("casualties").isdisjoint(scene.words_of(scene.chunks[people]))
    if is_casualty and not names.isdisjoint(("move_people", "expel_people")):
        return Frame("AID", None, TARGETS, False, f"carry-to-safety: {chunk.lemma()}", is_strict=True)
    is_marked = not (word_list("boundaries") | word_list("removal_signs")).isdisjoint(words)
    are_moved = "move_people" in names and (is_marked or _goes_across(scene, people, end))
    if are_moved or ("expel_people" in names and not _are_released(scene, people, chunk.lemma())):
        return Frame("COERCE", "deport", TARGETS, False, f"remove-people: {chunk.lemma()}", is_strict=True)
    return None


def _are_driven(scene: Scene, index: int, people: int, end: int) -> bool:
    """Whether people "were put on a plane by Y's police", "driven out of Y", "trucked to the border", "flown back against their will"."""
    chunk = scene.chunks[index]
    lemma, names = chunk.lemma(), chunk.verb.names if chunk.verb is not None else frozenset[str]()
    if "expel_people" in names and lemma.endswith("_of"):
        return True
    words = scene.sentence.lower[chunk.last + 1 : scene.chunks[end - 1].last + 1]
    if "against" in words and "will" in words:
        return True
    if _are_released(scene, people, lemma) or not word_list("freed_ways").isdisjoint(words):
        return False
    if lemma.startswith("put_on_"):
        return "expel_people" in names and find_agent(scene.chunks, index) is not None
    is_marked = not (word_list("boundaries") | word_list("removal_signs")).isdisjoint(words)
    return "move_people" in names and is_marked and not word_list("removing_rough").isdisjoint((lemma, lemma.partition("_")[0]))


def _goes_across(scene: Scene, people: int, end: int) -> bool:
    """Whether a crowd is moved over a place that the lexicon knows: "marched 5,000 Danes over the Kasai", "pushed 300 into Peru"."""
    chunks = scene.chunks
    if not any(word[0].isdigit() or word in word_list("masses") for word in scene.words_of(chunks[people])):
        return False
    return any(chunk.kind == "N" and chunk.prep in ACROSS and chunk.mentions for chunk in chunks[people + 1 : end])


def _find_people(scene: Scene, index: int, end: int) -> int | None:
    """The object of a verb where it is people of a nation, or "thousands of" them; no envoys and no soldiers."""
    chunks = scene.chunks
    for position in range(index + 1, min(end, index + 1 + OBJECT_REACH)):
        chunk = chunks[position]
        if chunk.kind != "N" or chunk.prep not in (None, "of"):
            return None
        if chunk.mentions:
            return position if _is_people(scene, chunk) else None
    return None


def _carry_off(scene: Scene, index: int, end: int) -> bool:
    """Whether people are bundled into a car or flown off: "into a van", "out of Lima aboard a jet"."""
    taken = scene.chunks[index + 1] if index + 1 < end else None
    if taken is None or taken.kind != "N" or taken.prep is not None or "person" not in taken.heads:
        return False
    words = scene.sentence.lower[taken.last + 1 : scene.chunks[end - 1].last + 1]
    return not word_list("getaways").isdisjoint(words)


def _is_people(scene: Scene, chunk: Chunk) -> bool:
    """Whether a noun chunk means people of a nation who hold no office."""
    if chunk.titles or chunk.names_act(STATE_PEOPLE):
        return False
    is_counted = scene.words_of(chunk)[0][:1].isdigit()  # "900 Kurds"
    return any(
        mention.kind == "demonym" or (mention.kind == "adjective" and mention.head == "person") or (mention.kind == "group" and is_counted)
        for mention in chunk.mentions
    )


def _is_taken_away(scene: Scene, people: int, end: int) -> bool:
    """Whether the phrase behind people says where they are taken from or to: "off the tram", "into a van"."""
    behind = scene.chunks[people + 1] if people + 1 < end else None
    return behind is not None and behind.kind == "N" and behind.prep in ("from", "off", "into", "of", "aboard")


def _is_captor(scene: Scene, position: int) -> bool:
    """Whether a noun chunk is police, agents or soldiers."""
    chunk = scene.chunks[position]
    is_police = bool(chunk.heads) and chunk.heads[0] == "police"
    return is_police or is_force(scene, position) or not word_list("agents").isdisjoint(scene.words_of(chunk))


def _names_captor(scene: Scene, index: int, end: int) -> bool:
    return any(scene.chunks[position].prep == "by" and _is_captor(scene, position) for position in range(index + 1, end))


def _sends_back_captives(scene: Scene, lemma: str, people: int) -> bool:
    """Whether prisoners go home: "sent nine Danish prisoners back"."""
    is_back = lemma.endswith(("_back", "_home"))
    return is_back and not word_list("taken_in_war").isdisjoint(scene.words_of(scene.chunks[people]))


def _are_released(scene: Scene, people: int, lemma: str) -> bool:
    """Whether those who are sent home are let go, or "expelled" one by one as envoys are."""
    words = scene.words_of(scene.chunks[people])
    if not word_list("freed_people").isdisjoint(words):
        return True
    if lemma != "expel":
        return False
    said = (*words, *scene.words_of(scene.chunks[people - 1]))
    return word_list("masses").isdisjoint(said) and not any(word[0].isdigit() and len(word) >= LARGE for word in said)
