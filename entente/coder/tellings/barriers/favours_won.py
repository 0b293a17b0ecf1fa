"""What one side obtains from the other, a giving way: "won a stay on its debt from Y", "got an apology", "was granted a reprieve by Y"."""

from entente.coder.actors.parties import Party, party_in_any_part
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.kinds import PRIVATE_HEADS
from entente.coder.tellings.blame.own_deeds import find_own_deed
from entente.lexicon.wordlists import word_list

NAMED, TOLD_BEFORE = 0.8, 0.55  # how sure the reading is
REACH = 5  # chunks behind the verb among which the favour and its giver stand
ASKED_REACH = 1  # sentences back in which it was asked for
GIVERS = frozenset({"from", "by", "out of"})
PLACES = frozenset({"in", "from"})


def read_favour_won(scene: Scene, index: int) -> bool:
    """Reads "won a reprieve from Y", where `index` is "won", as a concession by Y; whether it is one."""
    chunks, verb = scene.chunks, scene.chunks[index]
    if not (verb.is_finite or verb.is_infinitive or verb.is_gerund) or verb.is_negated or verb.modal is not None:
        return False
    if verb.is_passive and verb.lemma() not in word_list("favour_granting"):
        return False
    if not verb.is_passive and (verb.lemma() not in word_list("favour_winning") or not verb.is_finite):
        return False
    if verb.lemma() == "come" and not _comes_away(scene, index):
        return False
    favour = _find_favour(scene, index)
    winner = find_actor(chunks, index) if favour is not None else None
    if favour is None or winner is None or not winner.mentions or winner.mentions[0].head in PRIVATE_HEADS:
        return False
    frame = Frame("CONCEDE", None, (), False, f"win-favour: {chunks[favour].text}")
    giver = _find_giver(scene, index, favour, winner)
    if giver is not None:
        scene.used_acts.add(favour)
        scene.add_between(frame, giver, winner, index, confidence=NAMED, is_entailed=True)
        return True
    givers = _find_asked(scene, winner)
    if givers:
        scene.used_acts.add(favour)
        scene.add(frame, givers, winner.codes, index, winner.mentions, confidence=TOLD_BEFORE, is_entailed=True)
    return bool(givers)


def _comes_away(scene: Scene, index: int) -> bool:
    """Whether somebody leaves where he has won something: "came away from Lima with a waiver"."""
    behind = scene.sentence.lower[scene.chunks[index].last + 1 : scene.chunks[index].last + 3]
    return not {"away", "back", "home"}.isdisjoint(behind)


def _find_favour(scene: Scene, index: int) -> int | None:
    """The noun chunk of what is won: "an apology", "one" right behind "demanded an apology"."""
    chunks = scene.chunks
    for position in range(index + 1, min(len(chunks), index + 1 + REACH)):
        chunk = chunks[position]
        if chunk.kind != "N":
            return None
        is_thing = chunk.prep is None or (chunk.prep == "with" and chunks[index].lemma() in word_list("coming_away"))
        if is_thing and _is_favour(scene, chunk):
            return position
    return None


def _is_favour(scene: Scene, chunk: Chunk) -> bool:
    words = scene.words_of(chunk)
    if words == ["one"] or words == ["it"]:
        return not word_list("favours_won").isdisjoint(scene.sentence.lower[: chunk.first])
    return words[0] not in ("no", "neither") and not word_list("favours_won").isdisjoint(words)


def _find_giver(scene: Scene, index: int, favour: int, winner: Party) -> Party | None:
    """Whom "from", "by" names, or where it was won: "came away from Lima with a waiver"; else whose favour it is."""
    chunks, exclude = scene.chunks, frozenset(winner.codes)
    for position in range(index + 1, min(len(chunks), favour + REACH)):
        chunk = chunks[position]
        if chunk.kind != "N":
            if position > favour:
                break
            continue
        links = GIVERS | (PLACES if chunks[index].lemma() in word_list("coming_away") else frozenset[str]())
        if chunk.mentions and (chunk.prep in links or position == favour) and not chunk.is_time:
            giver = party_in_any_part(chunks, position, exclude)
            if giver is not None and giver.mentions[0].head not in PRIVATE_HEADS - {"goods"}:
                return giver if len(giver.codes) == 1 else None
    return None


def _find_asked(scene: Scene, winner: Party) -> tuple[str, ...]:
    """Whom the winner has just asked, or who has just struck him."""
    last = scene.last_told
    is_near = last is not None and scene.sentence.number - last.sentence <= ASKED_REACH
    if last is None or not is_near or last.is_symmetric:
        return ()
    if last.type in ("REQUEST", "ACCUSE") and last.actors == winner.codes:
        return last.recipients
    deed = find_own_deed(scene, last.actors)
    return deed.actors if deed is not None and deed.recipients == winner.codes else ()
