"""What two do together, told by the word "joint" before any noun: "its joint patrols with X", "joint Polish-Ukrainian centres"."""

from entente.coder.actors.parties import party_of
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.clauses import attachments

JOINT_WORK = 0.6  # how sure the reading is
LINKS = frozenset({"with", "between", "among", "by", "of"})
GOVERNING = frozenset({"government", "none", "capital", "military"})


def read_joint_noun(scene: Scene, index: int, status: str) -> None:
    """Adds working cooperation of those who own a joint thing together."""
    chunks = scene.chunks
    chunk = chunks[index]
    mentions = [mention for mention in chunk.mentions if mention.codes and mention.head in GOVERNING]
    for position in attachments(chunks, index):
        if chunks[position].prep in LINKS or chunks[position].group == chunk.group >= 0:
            party = party_of(chunks, position, acting=False)
            mentions += [mention for mention in party.mentions if mention.head != "place"] if party is not None else []
    codes = tuple(dict.fromkeys(code for mention in mentions for code in mention.codes))
    if len(codes) >= 2:
        frame = Frame("COOPERATE", None, (), True, f"joint: {chunk.text}")
        scene.add(frame, codes, (), index, tuple(dict.fromkeys(mentions)), status=status, confidence=JOINT_WORK, is_symmetric=True)
