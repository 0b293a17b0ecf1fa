"""Forces that do something beside another country's: "sail in harness with Peru's", "stormed a beach at the side of the Chilean army"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.giving.deliveries import are_forces
from entente.lexicon.wordlists import word_list

TOGETHER = 0.75  # how sure the reading is
FORCES = ("troops", "war_gear", "patrol")
LINK_REACH = 2  # words before the comrades among which "together", "in harness" stand


def read_joint_force(scene: Scene, index: int) -> bool:
    """Reads forces that act beside another's as working together; whether the verb group `index` tells that and strikes nobody."""
    chunks = scene.chunks
    verb = chunks[index]
    if word_list("beside_words").isdisjoint(scene.sentence.word_set):
        return False
    if not verb.is_finite or verb.is_negated or verb.is_passive or verb.modal in word_list("open_modals"):
        return False
    if not word_list("irregulars").isdisjoint(scene.sentence.word_set):
        return False  # who fights rebels beside another helps him
    subject = find_subject(chunks, index)
    source = party_of(chunks, subject, acting=True) if subject is not None else None
    if source is None or subject is None or len(source.codes) != 1 or not _is_force(chunks[subject], source):
        return False
    comrades = _find_comrades(scene, index, source)
    if comrades is None:
        return False
    frame = Frame("COOPERATE", None, (), True, "act-beside")
    both = source.mentions + comrades.mentions
    codes = source.codes + comrades.codes
    scene.add(frame, codes, (), index, both, status=verb.status(), confidence=TOGETHER, is_symmetric=True)
    return True


def _is_force(chunk: Chunk, party: Party) -> bool:
    return are_forces(chunk, party) or chunk.names_act(FORCES)


def _find_comrades(scene: Scene, index: int, source: Party) -> Party | None:
    """The forces beside whom others act; null where a country is struck before they are named."""
    chunks, exclude = scene.chunks, frozenset(source.codes)
    for position in range(index + 1, len(chunks)):
        chunk = chunks[position]
        if chunk.kind == "V" and chunk.is_finite:
            return None
        if chunk.kind != "N" or not chunk.mentions:
            continue
        if chunk.prep is None:
            return None
        before = scene.sentence.lower[max(0, chunk.first - 1 - LINK_REACH) : chunk.first - 1]
        is_beside = chunk.prep in ("alongside", "beside") or (chunk.prep == "of" and chunks[position - 1].text == "side")
        is_beside = is_beside or (chunk.prep == "with" and not word_list("beside_words").isdisjoint(before))
        if is_beside:
            party = party_of(chunks, position, acting=False, exclude=exclude)
            is_like = party is not None and (_is_force(chunk, party) or _stands_for_forces(scene, chunk))
            return party if is_like else None
    return None


def _stands_for_forces(scene: Scene, chunk: Chunk) -> bool:
    """Whether a name or "ones" stands for forces of the same kind: "with Peru's", "Chilean ones"."""
    return scene.words_of(chunk)[-1] in ("'s", "\u2019s", "ones", "theirs", "comrades", "counterparts", "colleagues")
