"""Where forces come ashore or down: "paratroopers landed at Oslo airport", "marines landed at the port of Oslo"."""

from entente.coder.actors.parties import party_of
from entente.coder.acts.active.act import NEARBY, ActiveAct
from entente.coder.tellings.force.arrivals import are_forces
from entente.lexicon.wordlists import word_list

SPOTS = frozenset({"at", "near", "on", "outside"})
REACH = 4  # chunks behind the verb among which the spot stands


def find_landing(act: ActiveAct) -> bool:
    """Takes the country in which forces land at an airport, a port or a coast; ends nothing."""
    if act.lemma not in word_list("landing_verbs") or act.target is not None or act.frame.mode != "visit" or not are_forces(act.source):
        return False
    spot = False
    for place in range(act.main + 1, min(act.main + 1 + REACH, act.end)):
        chunk = act.chunks[place]
        if chunk.kind != "N":
            return False
        spot = chunk.prep in SPOTS or (spot and chunk.prep == "of")
        if spot and chunk.mentions and not chunk.is_time:
            act.target = party_of(act.chunks, place, acting=False, exclude=act.exclude)
            act.confidence = NEARBY
            return False
    return False
