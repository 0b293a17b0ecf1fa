"""A yes to what was asked or offered right before, without saying to what: "Peru asked Chile for time. Santiago said yes"."""

from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.acts.outlook import has_bare_object
from entente.coder.candidates import OFFERED, OFFERS, Candidate, Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import relative_before
from entente.lexicon.wordlists import word_list

YES = 0.7  # how sure the reading is
REACH = 1  # sentences back in which it was asked or offered


def read_spoken_yeses(scene: Scene) -> None:
    """Adds the consent that a verb of assent without an object tells: "consented", "obliged", "said yes"."""
    if scene.is_alone or word_list("signs_of_assent").isdisjoint(scene.sentence.word_set) or scene.sentence.lower[-1] == "?":
        return
    told_by = {act.trigger for act in scene.found}
    for index, chunk in enumerate(scene.chunks):
        is_told = chunk.kind == "V" and (chunk.is_finite or chunk.lemma() in word_list("obliging_verbs"))
        if not is_told or index in told_by or chunk.is_negated or chunk.modal is not None or not _assents(scene, index):
            continue
        if relative_before(scene.chunks, index) is not None or any(other.text == "what" for other in scene.chunks[:index]):
            continue  # "what the others have accepted"
        source = find_actor(scene.chunks, index)
        plea = _find_plea(scene, index)
        if source is None or plea is None or not set(source.codes) <= set(plea.recipients):
            continue
        frame = Frame("AGREE", None, (), False, f"say-yes: {chunk.lemma()}")
        scene.add(frame, source.codes, plea.actors, index, source.mentions, confidence=YES, is_entailed=True)


def _assents(scene: Scene, index: int) -> bool:
    """Whether a verb group says yes and names nothing to which."""
    verb = scene.chunks[index]
    behind = scene.chunks[index + 1] if index + 1 < len(scene.chunks) else None
    if verb.lemma() in word_list("plain_saying"):
        return behind is not None and behind.kind == "N" and scene.words_of(behind) == ["yes"]
    if verb.lemma() in word_list("obliging_verbs"):
        return behind is None or behind.kind != "N" or behind.prep in ("with", "in")
    has_object = has_bare_object(scene.chunks, index, index + 2)
    goes_on = behind is not None and (behind.kind in ("H", "R") or (behind.kind == "V" and behind.is_infinitive))
    is_elsewhere = (
        behind is not None and behind.kind == "N" and behind.prep in ("with", "on", "to", "that") and not _is_manner(scene, behind)
    )
    return verb.lemma() in word_list("assenting_verbs") and not (has_object or goes_on or is_elsewhere)


def _is_manner(scene: Scene, chunk: Chunk) -> bool:
    """Whether a noun chunk says in what mood somebody said yes: "with thanks", "with some reluctance"."""
    return chunk.prep == "with" and not chunk.mentions and not word_list("moods_of_consent").isdisjoint(scene.words_of(chunk))


def _find_plea(scene: Scene, index: int) -> Candidate | None:
    """What was asked or offered right before the verb."""
    plea = next(scene.acts_before(index), None)
    if plea is None or plea.is_symmetric or scene.sentence.number - plea.sentence > REACH:
        return None
    is_offer = plea.type == "AGREE" and (plea.rule.startswith(OFFERED) or not set(OFFERS).isdisjoint(plea.rule.split()))
    return plea if plea.type == "REQUEST" or is_offer else None
