"""Protests by not being there: "stayed away from the Danish fair", "pulled its runners out in anger at Y", "left its chair empty"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import region_after
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.wordlists import word_list

CONFIDENCE = 0.85
SEAT_REACH = 3  # words behind "left" or "stood" among which the seat is called empty
BOYCOTT = "boycott"
CLAUSE_OPENERS = frozenset({"when", "as", "while"})
SIGN_LINKS = frozenset({"in", "as", "out"})
HOSTED = frozenset({None, "from", "of", "at", "in", "by", "for", "to"})


def read_absence(scene: Scene, index: int) -> bool:
    """Reads who stays away, leaves his chair empty or takes his team home, where the verb group `index` tells it, as a protest.

    Who stays away from talks with somebody only refuses to meet him, unless the sentence calls it a protest.
    """
    chunks, verb = scene.chunks, scene.chunks[index]
    if verb.is_negated and verb.lemma() not in word_list("sending_verbs"):
        return False
    if not verb.is_finite or verb.modal in word_list("open_modals") or not _is_absence(scene, index):
        return False
    source = _find_absent(scene, index)
    if source is None:
        return False
    exclude = frozenset(source.codes)
    sign = _find_sign(scene, index)
    target = _first_party(chunks, sign + 1, exclude) if sign is not None else None
    if target is None and (sign is not None or _is_seat(scene, index) or _is_from_event(scene, index)):
        target = _find_speaker(scene, index, exclude) or _find_host(chunks, index, exclude)
    if target is None:
        return False
    frame = Frame("PROTEST", None, (), False, f"stay-away: {verb.lemma()}")
    scene.used_acts.update(range(index + 1, region_after(chunks, index)))
    scene.add_between(frame, source, target, index, status=verb.status(), confidence=CONFIDENCE)
    return True


def _is_absence(scene: Scene, index: int) -> bool:
    """Whether a verb group says that somebody is not there: by itself, by an empty seat, or by a team that does not play."""
    verb, lemma = scene.chunks[index], scene.chunks[index].lemma()
    if lemma in word_list("absent_verbs"):
        return not verb.is_passive
    if _is_seat(scene, index):
        return True
    if lemma in word_list("sending_verbs") and not verb.is_negated:
        return False
    taken = find_subject(scene.chunks, index) if verb.is_passive else index + 1
    if taken is None or taken >= len(scene.chunks) or scene.chunks[taken].kind != "N" or scene.chunks[taken].prep is not None:
        return False
    return not word_list("competitors").isdisjoint(scene.words_of(scene.chunks[taken]))


def _is_seat(scene: Scene, index: int) -> bool:
    """Whether a seat is empty: "left its chair empty", "its place stood empty"."""
    chunks, verb = scene.chunks, scene.chunks[index]
    behind = scene.sentence.lower[verb.last + 1 : verb.last + 1 + SEAT_REACH]
    if "empty" not in behind:
        return False
    is_left = verb.lemma() in word_list("leaving_behind") and not word_list("seats_left").isdisjoint(behind)
    subject = find_subject(chunks, index) if not is_left else None
    return is_left or (subject is not None and not word_list("seats_left").isdisjoint(scene.words_of(chunks[subject])))


def _find_absent(scene: Scene, index: int) -> Party | None:
    """Who is not there: the subject, also as the team that is taken home or the owner of the seat."""
    source = find_actor(scene.chunks, index)
    subject = find_subject(scene.chunks, index)
    if source is not None or subject is None:
        return source
    mention = next((mention for mention in scene.chunks[subject].mentions if len(mention.codes) == 1), None)
    return Party(mention.codes, (mention,), subject) if mention is not None else None


def _find_sign(scene: Scene, index: int) -> int | None:
    """The word by which an absence is called a protest: "in protest at", "in anger at", "to vent its disgust at", "as a protest"."""
    chunks = scene.chunks
    for position in range(index + 1, len(chunks)):
        chunk = chunks[position]
        if chunk.kind == ";":
            return None
        if chunk.kind == "V":
            if chunk.is_finite:
                return None
            if chunk.lemma() in word_list("protesting_verbs"):
                return position
        if chunk.kind == "N" and chunk.text in word_list("signs_of_protest"):
            is_shown = chunks[position - 1].kind == "V" and chunks[position - 1].is_infinitive
            if is_shown or chunk.prep in SIGN_LINKS or chunks[position - 1].kind == ",":
                return position
    return None


def _is_from_event(scene: Scene, index: int) -> bool:
    """Whether it is a feast, a fair or a session that somebody stays away from, and no talks with another."""
    chunks = scene.chunks
    if chunks[index].lemma() == BOYCOTT and index + 1 < len(chunks) and chunks[index + 1].names_act(("talks",)):
        return not any(chunk.prep in ("with", "between") for chunk in chunks[index + 2 : index + 4])
    for position in range(index + 1, min(len(chunks), index + 4)):
        chunk = chunks[position]
        if chunk.kind != "N":
            return False
        if not word_list("events_to_attend").isdisjoint(scene.words_of(chunk)) and chunk.prep in (None, "from", "of"):
            behind = chunks[position + 1] if position + 1 < len(chunks) else chunk
            return not (behind.kind == "N" and behind.prep in ("with", "between", "on"))
    return False


def _first_party(chunks: list[Chunk], start: int, exclude: frozenset[str]) -> Party | None:
    for position in range(start, len(chunks)):
        chunk = chunks[position]
        if chunk.kind == ";" or (chunk.kind == "V" and chunk.is_finite):
            return None
        if chunk.kind == "N" and chunk.mentions:
            party = party_of(chunks, position, acting=False, exclude=exclude)
            if party is not None:
                return party
    return None


def _find_speaker(scene: Scene, index: int, exclude: frozenset[str]) -> Party | None:
    """Who opened, held or spoke meanwhile: the subject behind "when", also of a clause that opens the sentence."""
    chunks = scene.chunks
    if index > 2 and chunks[0].kind == "S" and chunks[0].text in CLAUSE_OPENERS and chunks[1].kind == "N":
        return party_of(chunks, 1, acting=False, exclude=exclude)
    for position in range(index + 1, len(chunks) - 1):
        if chunks[position].kind == "S" and chunks[position].text in CLAUSE_OPENERS and chunks[position + 1].kind == "N":
            return party_of(chunks, position + 1, acting=False, exclude=exclude)
    return None


def _find_host(chunks: list[Chunk], index: int, exclude: frozenset[str]) -> Party | None:
    """Who holds what somebody stays away from: "the Danish fair", "the games in Lima"."""
    for position in range(index + 1, len(chunks)):
        chunk = chunks[position]
        if chunk.kind == "V" and (chunk.is_finite or not chunk.is_passive):
            return None
        if chunk.kind not in ("N", "V"):
            return None
        if chunk.kind == "N" and chunk.prep in HOSTED and any(mention.kind != "organisation" for mention in chunk.mentions):
            party = party_of(chunks, position, acting=False, exclude=exclude)
            if party is not None:
                return party
    return None
