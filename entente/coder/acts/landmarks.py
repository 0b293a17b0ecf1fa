"""Names that have no part in an act: they only tell where something lies, what it is like, or who reports it."""

from entente.coder.actors.private_bodies import is_private_group
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import verb_before
from entente.lexicon.wordlists import word_list

PLACE_PREPOSITIONS = frozenset({"in", "at", "near", "inside", "outside", "from"})
CONCLUDING = frozenset({"sign", "agree", "host_talks"})
PERSONAL = frozenset({"who", "whom", "whose", "where"})
DESCRIBED = frozenset({"ASSAULT", "COERCE", "SANCTION", "REJECT", "ACCUSE", "RETREAT"})  # acts that reach nobody through a description
BESIDE = frozenset({"opposite", "beside"})
QUALITY_REACH = 6  # words of "as cheap as those in"
MATTERS = frozenset({"over", "about"})  # before what one fights for
ALONG = frozenset({"on", "along", "off", "by", "beside", "near"})  # before a road that leads somewhere


def is_landmark(scene: Scene, position: int, frame: Frame) -> bool:
    """Whether a name only tells how far off, beside what or like what something is: "a mile from Y", "a gorge that overlooks Y"."""
    chunks = scene.chunks
    if is_beyond_measure(scene, position) or _is_compared(scene, position):
        return True
    if frame.type not in DESCRIBED:
        return False
    if _ends_road(chunks, position) or _is_beside(scene, position) or (frame.is_symmetric and _is_matter(chunks, position)):
        return True
    verb = verb_before(chunks, position)
    words = scene.words_of(chunks[verb]) if verb is not None else []
    if not words:
        return False
    if chunks[position].prep in ("in", "at", "across") and words[-1] in word_list("sensed"):
        return True  # "the blasts could be heard in Y"
    is_described = verb is not None and verb > 1 and chunks[verb - 1].kind in ("R", "H", "N")
    if is_described and words[-1] in word_list("forming") and verb is not None and verb + 1 < position:
        return chunks[verb + 1].text in word_list("boundaries")  # "a river that forms the border with Y"
    return is_described and words[-1] in word_list("locating")


def _is_compared(scene: Scene, position: int) -> bool:
    """Whether something is only likened to a name: "seeds as good as those of Y", "wages that the guild compared with Y's"."""
    chunks, chunk = scene.chunks, scene.chunks[position]
    before = chunks[position - 1] if position else None
    if before is None or chunk.group >= 0:
        return False
    lower = scene.sentence.lower
    if chunk.prep in ("of", "in") and before.kind == "N" and lower[before.first] in ("those", "that") and before.first == before.last:
        return before.prep in ("like", "unlike", "than") or _is_second_of_two(scene, before) or _likens(scene, position - 1)
    return _is_second_of_two(scene, chunk) or _likens(scene, position)


def _is_second_of_two(scene: Scene, chunk: Chunk) -> bool:
    """Whether a chunk stands behind "as … as", of a quality and no number: "as cheap as in Y"."""
    words = scene.sentence.lower[max(0, chunk.first - QUALITY_REACH) : chunk.first]
    places = [at for at, word in enumerate(words) if word == "as"]
    if len(places) < 2 or places[-1] < len(words) - 2:
        return False
    quality = words[places[-2] + 1 : places[-1]]
    return len(quality) in (1, 2) and word_list("no_qualities").isdisjoint(quality)


def _likens(scene: Scene, position: int) -> bool:
    """Whether a verb or "on a par" before a chunk likens something to it."""
    chunk, before = scene.chunks[position], scene.chunks[position - 1] if position else None
    if before is None:
        return False
    words = scene.words_of(before)
    if before.kind == "V":
        return before.kind == "V" and words[-1] in (word_list("likening") if chunk.prep in ("with", "to") else word_list("matching"))
    return chunk.prep == "with" and words[-1] == "par"


def _is_beside(scene: Scene, position: int) -> bool:
    """Whether a country or its border only tells near what something lies: "close to Y", "opposite Y", "within sight of Y"."""
    chunk, before = scene.chunks[position], scene.chunks[position - 1] if position else None
    if before is None or chunk.mentions[0].kind in ("capital", "city"):
        return False
    lower = scene.sentence.lower
    if chunk.prep in BESIDE or (chunk.prep == "near" and chunk.text in word_list("boundaries")):
        return True
    if chunk.prep == "of" and before.prep == "within":
        return before.text in word_list("distances")
    return chunk.prep == "to" and lower[max(0, chunk.first - 3) : chunk.first].count("close") > 0


def is_beyond_measure(scene: Scene, position: int) -> bool:
    """Whether a name behind "from" only tells how far off something lies: "hills an hour's drive from Y"."""
    if not 0 < position < len(scene.chunks):
        return False
    chunk, before = scene.chunks[position], scene.chunks[position - 1]
    if chunk.prep != "from" or before.kind != "N" or before.mentions or position < 2:
        return False
    return scene.chunks[position - 2].kind != "V" and scene.words_of(before)[-1] in word_list("distances")


def _ends_road(chunks: list[Chunk], position: int) -> bool:
    """Whether a country only tells where a road leads on which something happens: "robbed on the road to Y"."""
    chunk, before = chunks[position], chunks[position - 1] if position else None
    if chunk.prep != "to" or before is None or before.prep not in ALONG or before.text not in word_list("roads"):
        return False
    return chunk.mentions[0].kind in ("name", "adjective")


def _is_matter(chunks: list[Chunk], position: int) -> bool:
    """Whether a name hangs on what several fight over: "fought over a film about the president of Y"."""
    while position > 0 and chunks[position].kind == "N" and chunks[position].prep is not None and chunks[position].prep not in MATTERS:
        position -= 1
    return chunks[position].kind == "N" and chunks[position].prep in MATTERS


def is_told_of_somebody(scene: Scene, position: int, main: int, frame: Frame) -> bool:
    """Whether a name stands in a clause that tells more of somebody: "shot robbers who stole cattle in Y", "a valley whose streams …"."""
    if frame.type not in DESCRIBED:
        return False
    clause = next((at for at in range(position - 1, main, -1) if scene.chunks[at].text in PERSONAL), None)
    return clause is not None and not any(chunk.kind == ";" for chunk in scene.chunks[clause:position])


def is_off_coast(chunks: list[Chunk], position: int, frame: Frame) -> bool:
    """Whether a country only tells off whose coast something is done at sea: "captured pirates off the coast of Y"."""
    is_coast = chunks[position].prep == "of" and position > 0 and chunks[position - 1].prep == "off"
    return is_coast and frame.type in ("COERCE", "AGREE", "AID", "SANCTION")


def is_place_of_signing(chunks: list[Chunk], position: int) -> bool:
    """Whether a name says only where something was concluded: "to keep to the accord signed in Y"."""
    before = chunks[position - 1] if position else None
    if before is None or before.kind != "V" or before.is_finite or not before.is_passive or before.verb is None:
        return False
    return chunks[position].prep in PLACE_PREPOSITIONS and not CONCLUDING.isdisjoint(before.verb.keys)


def is_source_of_news(scene: Scene, position: int) -> bool:
    """Whether a name says only who reports: ", the ministry said", "the watchdog, the Oslo group, said"."""
    chunks = scene.chunks
    if position == 0 or chunks[position - 1].kind != "," or position + 1 >= len(chunks):
        return False
    behind = position + 1
    if chunks[behind].kind == "," and chunks[position].prep is None and is_private_group(scene, chunks[position]):
        behind += 1
    return behind < len(chunks) and chunks[behind].kind == "V" and chunks[behind].reports()
