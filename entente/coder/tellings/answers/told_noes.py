"""Refusals that somebody is told: "told Y that the statue would not be moved", "Y was informed that it would get none"."""

from entente.coder.actors.parties import Party, party_in_any_part, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import CONFLICT, Frame, frame_of
from entente.coder.candidates import Scene
from entente.coder.grammar.clauses import region_after
from entente.coder.grammar.kinds import PRIVATE_HEADS
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.innocent_reasons import is_of_play
from entente.lexicon.wordlists import word_list

TOLD, IN_CONTEXT = 0.75, 0.5  # how sure the reading is
REACH = 4  # chunks from the verb to what is told, past whom it is told
HEARERS = frozenset({None, "to"})
REFUSED = frozenset({"will", "would", "shall", "can", "could", "wo", "won't", "wouldn't"})
NOBODY = frozenset({"no", "nobody", "none", "nothing", "not"})


def read_told_no(scene: Scene, index: int) -> bool:
    """Reads "told Y that it would not come", where `index` is "told", as a refusal; whether it is one."""
    chunks, verb = scene.chunks, scene.chunks[index]
    if not verb.is_finite or verb.is_negated or verb.modal is not None or is_of_play(scene):
        return False
    opener = _find_opener(scene, index)
    main = _find_main(scene, opener) if opener is not None else None
    if opener is None or main is None or not _is_no(scene, opener, main):
        return False
    frame = Frame("REJECT", None, (), False, f"tell-no: {chunks[main].lemma()}")
    if verb.is_passive:
        return _add_unnamed(scene, frame, index)
    source = find_actor(chunks, index)
    hearer = _find_hearer(scene, index, opener, source) if source is not None else None
    if source is None or hearer is None or _is_private(source) or _is_private(hearer) or len(source.codes) != 1:
        return False
    if _is_about_hearer(scene, main, hearer):
        return False
    scene.add_between(frame, source, hearer, index, confidence=TOLD, is_entailed=True)
    return True


def _find_opener(scene: Scene, index: int) -> int | None:
    """The "that" behind which it stands what is told: "told Y's envoy | that", "let Y know | that"."""
    for position in range(index + 1, min(len(scene.chunks), index + 1 + REACH)):
        chunk = scene.chunks[position]
        if chunk.kind == "H":
            return position
        if position > index + 1 and _opens_clause(scene, position):
            return position - 1  # "told Y it would not pay"
        is_knowing = chunk.kind == "V" and chunk.lemma() == "know"
        if chunk.kind not in ("N", "A") and not is_knowing:
            return None
    return None


def _opens_clause(scene: Scene, position: int) -> bool:
    """Whether a noun chunk is the subject of the verb group right behind it."""
    chunks = scene.chunks
    behind = chunks[position + 1] if position + 1 < len(chunks) else None
    is_subject = chunks[position].kind == "N" and chunks[position].prep is None
    return is_subject and behind is not None and behind.kind == "V" and behind.is_finite


def _find_main(scene: Scene, opener: int) -> int | None:
    chunks = scene.chunks
    for position in range(opener + 1, len(chunks)):
        if chunks[position].kind == "V" and chunks[position].is_finite:
            return position
        if chunks[position].kind in (";", "S", "R", '"'):
            return None
    return None


def _is_no(scene: Scene, opener: int, main: int) -> bool:
    """Whether what is told will not be, or will stay as it is; no threat and nothing that would hurt the hearer."""
    chunks, verb = scene.chunks, scene.chunks[main]
    subject = find_subject(chunks, main)
    if subject is None or subject < opener or verb.modal not in REFUSED:
        return False
    opening = scene.words_of(chunks[subject])[0]
    behind = chunks[main + 1] if main + 1 < len(chunks) else None
    if opening == "there" and verb.is_copula and not verb.is_negated and behind is not None and behind.kind == "N":
        return scene.words_of(behind)[0] in ("no", "none", "nothing")
    is_stay = not verb.is_negated and verb.lemma() in word_list("staying_verbs")
    if not (verb.is_negated or opening in NOBODY or is_stay):
        return False
    if not is_stay and verb.lemma() in (word_list("unrefusing_verbs") | word_list("soothing_verbs")) - word_list("bearable_verbs"):
        return False
    if any(chunk.kind == "S" and chunk.text in word_list("conditions") for chunk in chunks[opener:]):
        return False
    if verb.lemma() in word_list("bearable_verbs"):
        return not _is_of_others(scene, main)
    frame = frame_of(chunks, main, region_after(chunks, main), scene.vocabulary, subject if verb.is_passive else None)
    return frame is None or frame.type not in CONFLICT  # "would not attack" and "will not raise the levy" soothe


def _is_of_others(scene: Scene, main: int) -> bool:
    """Whether a third country is what will not be let do something: "told Y that it would not allow Z to win"."""
    chunks = scene.chunks
    behind = chunks[main + 1] if main + 1 < len(chunks) else None
    if behind is None or behind.kind != "N" or behind.prep is not None:
        return False
    told = {code for chunk in chunks[:main] for mention in chunk.mentions for code in mention.codes}
    return any(not told.issuperset(mention.codes) for mention in behind.mentions)


def _find_hearer(scene: Scene, index: int, opener: int, source: Party) -> Party | None:
    """Who is told: "told | Y's envoy", "made clear | to Y"."""
    chunks, exclude = scene.chunks, frozenset(source.codes)
    for position in range(index + 1, opener):
        chunk = chunks[position]
        if chunk.kind == "N" and chunk.prep in HEARERS and chunk.mentions and not chunk.is_time:
            party = party_in_any_part(chunks, position, exclude)
            if party is not None:
                return party
    return None


def _is_about_hearer(scene: Scene, main: int, hearer: Party) -> bool:
    """Whether it is what the hearer will not get or do by himself: "told Y that Y could not win"."""
    subject = find_subject(scene.chunks, main)
    told_of = party_of(scene.chunks, subject, acting=True) if subject is not None else None
    is_named = told_of is not None and bool(told_of.mentions) and told_of.mentions[0].kind != "pronoun"
    return is_named and told_of is not None and told_of.codes == hearer.codes


def _is_private(party: Party) -> bool:
    return not party.mentions or party.mentions[0].head in PRIVATE_HEADS or party.mentions[0].head == "person"


def _add_unnamed(scene: Scene, frame: Frame, index: int) -> bool:
    """Adds the refusal that somebody "was told": in another's capital, by whom he has just asked, or by who tells the text."""
    hearer = find_actor(scene.chunks, index)
    if hearer is None or len(hearer.codes) != 1 or _is_private(hearer):
        return False
    place = index + 1
    chunk = scene.chunks[place] if place < len(scene.chunks) else None
    is_host = chunk is not None and chunk.prep in ("in", "by") and bool(chunk.mentions)
    host = party_of(scene.chunks, place, acting=False, exclude=frozenset(hearer.codes)) if is_host else None
    if host is not None and len(host.codes) == 1:
        scene.add_between(frame, host, hearer, index, confidence=TOLD, is_entailed=True)
        return True
    last = scene.last_told
    is_asked = last is not None and last.type == "REQUEST" and last.actors == hearer.codes and scene.sentence.number - last.sentence <= 1
    refuser = last.recipients if last is not None and is_asked else ()
    if not refuser:
        other = scene.told_to(hearer, index)
        refuser = other.codes if other is not None else ()
    if not refuser:
        return False
    scene.add(frame, refuser, hearer.codes, index, hearer.mentions, confidence=IN_CONTEXT, is_entailed=True)
    return True
