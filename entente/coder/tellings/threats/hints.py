"""Threats that are only hinted at: "muttered about taking Y to court", "hinted at steps against Y", "is considering retaliation"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame, frame_of
from entente.coder.acts.labels import find_label
from entente.coder.candidates import Scene
from entente.coder.grammar.clauses import region_after
from entente.coder.tellings.blame.court_actions import leads_to_court
from entente.coder.tellings.innocent_reasons import is_by_nature
from entente.coder.tellings.threats.spoken_threats import STRIKING
from entente.lexicon.wordlists import word_list

CONFIDENCE = 0.8
NEARBY = 2  # chunks behind a hint in which what it is about begins


def read_hint(scene: Scene, index: int) -> bool:
    """Reads the verb group `index`, "hinted at", as a threat where a blow or a court is hinted at; whether it is one."""
    chunks = scene.chunks
    verb = chunks[index]
    if verb.is_passive or verb.is_negated or not (verb.is_finite or verb.is_gerund) or verb.modal is not None or is_by_nature(scene):
        return False
    if verb.lemma() in word_list("raising_prospects") and not _raises_prospect(scene, index):
        return False
    act = _find_menace(scene, index)
    if act is None or find_label(scene, index) is not None:
        return False  # "considers the sanctions illegal"
    source = find_actor(chunks, index)
    target = _find_menaced(scene, act, source) if source is not None else None
    if source is None or target is None or _is_of_another(scene, act, source):
        return False
    scene.used_acts.update(range(act, region_after(chunks, act)))
    scene.add_between(Frame("THREATEN", None, (), False, f"hint: {verb.lemma()}"), source, target, index, confidence=CONFIDENCE)
    return True


def _find_menace(scene: Scene, index: int) -> int | None:
    """What is hinted at, where that would hurt another: a gerund, "closing the strait", or a noun, "retaliation"."""
    chunks = scene.chunks
    for position in range(index + 1, min(len(chunks), index + 2 + NEARBY)):
        chunk = chunks[position]
        if chunk.kind == "V":
            return position if chunk.is_gerund and _is_blow(scene, position) else None
        if chunk.kind == "N" and _is_menace(scene, index, position):
            return position
        if chunk.kind not in ("N", '"'):
            return None
    return None


def _is_of_another(scene: Scene, act: int, source: Party) -> bool:
    """Whether a noun names the measure of another: "is considering the American sanctions", not "a boycott of American goods"."""
    chunk = scene.chunks[act]
    return chunk.kind == "N" and any(mention.codes and set(mention.codes).isdisjoint(source.codes) for mention in chunk.mentions)


def _raises_prospect(scene: Scene, index: int) -> bool:
    """Whether what is raised is a prospect: "raised the spectre of closing the strait", not "raised tariffs"."""
    chunks = scene.chunks
    return index + 1 < len(chunks) and chunks[index + 1].text in word_list("prospects")


def _is_menace(scene: Scene, index: int, position: int) -> bool:
    """Whether a noun chunk names what would hurt another: of what one only muses about that is left open."""
    lemma, words = scene.chunks[index].lemma(), scene.words_of(scene.chunks[position])
    if lemma in word_list("musing_verbs") and word_list("conditions").isdisjoint(scene.sentence.word_set):
        return False
    is_veiled = lemma in word_list("hinting_at") and not word_list("veiled_menaces").isdisjoint(words)
    return is_veiled or not word_list("menaces").isdisjoint(words)


def _is_blow(scene: Scene, position: int) -> bool:
    chunks = scene.chunks
    frame = frame_of(chunks, position, region_after(chunks, position), scene.vocabulary)
    if frame is not None and frame.type in STRIKING:
        return True
    return leads_to_court(scene, position)


def _find_menaced(scene: Scene, act: int, source: Party) -> Party | None:
    """Whom the rest of the sentence names first beside him who hints."""
    chunks, exclude = scene.chunks, frozenset(source.codes)
    for position in range(act, len(chunks)):
        if chunks[position].kind == ";":
            return None
        if chunks[position].kind == "N" and chunks[position].mentions:
            party = party_of(chunks, position, acting=False, exclude=exclude)
            if party is not None and len(party.codes) == 1:
                return party
    return None
