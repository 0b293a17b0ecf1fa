"""Money and goods that one makes available to another: "was making 15 million guilders available to X", "$2 million was made available"."""

from entente.coder.actors.parties import party_of
from entente.coder.actors.sources import find_actor, find_agent
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.wordlists import word_list

MADE_AVAILABLE = 0.85  # how sure the reading is
REACH = 5  # chunks behind the verb among which what is given and to whom stand
AVAILABLE = "available"
GIVEN = ("cash", "aid_matter", "aid", "donor")


def read_made_available(scene: Scene, index: int) -> bool:
    """Adds the gift that the verb group `index`, "made", tells together with "available"; whether it is one."""
    chunks, verb = scene.chunks, scene.chunks[index]
    if AVAILABLE not in scene.sentence.word_set or verb.is_negated or not verb.is_finite or verb.modal in word_list("open_modals"):
        return False
    region = [at for at in range(index + 1, min(index + 1 + REACH, len(chunks))) if chunks[at].kind == "N"]
    is_near = AVAILABLE in scene.sentence.lower[verb.first : chunks[region[-1]].last + 1] if region else False
    subject = find_subject(chunks, index)
    things = [subject] if verb.is_passive and subject is not None else region[:2]
    if not is_near or not any(chunks[at].has_currency or chunks[at].names_act(GIVEN) for at in things):
        return False
    giver = find_agent(chunks, index) if verb.is_passive else find_actor(chunks, index)
    if giver is None:
        return False
    reached = [at for at in region if chunks[at].prep in ("to", "for") and chunks[at].mentions]
    helped = party_of(chunks, reached[0], acting=False, exclude=frozenset(giver.codes)) if reached else None
    if helped is None:
        return False
    scene.used_acts.update(region)
    frame = Frame("AID", None, (), False, "make-available")
    scene.add_between(frame, giver, helped, index, status=verb.status(), confidence=MADE_AVAILABLE)
    return True
