"""Acts told by a phrase before the subject who does them: "during a visit to X, the president", "at the invitation of X, Y sent"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.wordlists import word_list

OPENERS = frozenset({"in", "during", "on", "at", "after", "under", "following", "before"})
BIDDING = frozenset({"demand", "invitation"})
OWNERS = frozenset({"of", "from", "by"})
WARRANTS = frozenset({"warrant", "letter_rogatory"})
ARRESTING = frozenset({"arrest", "extradite", "lock_away", "nab"})
AT_REQUEST, FOR_ANOTHER = 0.65, 0.9  # how sure the reading is; who arrests for another does nothing to him


def find_main_party(scene: Scene, index: int, exclude: frozenset[str]) -> Party | None:
    """The subject behind an opening phrase, where the noun chunk `index` stands in one; null elsewhere."""
    chunks = scene.chunks
    if chunks[index].prep not in OPENERS or any(chunk.kind == "V" and chunk.is_finite for chunk in chunks[:index]):
        return None
    verb = next(
        (position for position in range(index + 1, len(chunks)) if chunks[position].kind == "V" and chunks[position].is_finite), None
    )
    subject = find_subject(chunks, verb) if verb is not None else None
    if subject is None or subject <= index or chunks[subject].prep is not None:
        return None
    return party_of(chunks, subject, acting=True, exclude=exclude)


def read_bidding(scene: Scene, index: int) -> bool:
    """Reads "at the request of X, Y sent", "acting on a request from X": what X asked of Y; whether the noun chunk is such a phrase."""
    chunks = scene.chunks
    is_warrant = chunks[index].prep in ("on", "under") and chunks[index].names_act(WARRANTS)
    if not is_warrant and not _is_bidding(chunks, index):
        return False
    owner = _find_owner(chunks, index)
    if owner is None:
        return False
    doer = find_main_party(scene, index, frozenset(owner.codes)) or _find_clause_doer(scene, index, owner)
    if doer is None:
        return True
    mentions = owner.mentions + doer.mentions
    if not is_warrant:
        is_invited = chunks[index].names_act(("invitation",))
        frame = Frame("AGREE" if is_invited else "REQUEST", None, (), False, f"at-the: {chunks[index].acts[-1].noun}")
        scene.add(frame, owner.codes, doer.codes, index, mentions, confidence=AT_REQUEST, is_entailed=True)
    if any(chunk.verb is not None and not ARRESTING.isdisjoint(chunk.verb.names) for chunk in chunks if chunk.kind == "V"):
        help_given = Frame("COOPERATE", None, (), False, f"arrest-for: {chunks[index].acts[-1].noun}")
        scene.add(help_given, doer.codes, owner.codes, index, mentions, confidence=FOR_ANOTHER, is_entailed=True)
    return True


def _is_bidding(chunks: list[Chunk], index: int) -> bool:
    """Whether a noun chunk is a request that something is done upon: "at his request", "in answer to a plea", "acting on an appeal"."""
    chunk = chunks[index]
    if chunk.prep in ("at", "on", "upon") and chunk.names_act(("behest",)):
        return True
    if not chunk.names_act(BIDDING) or index == 0:
        return chunk.prep == "at" and chunk.names_act(BIDDING)
    before = chunks[index - 1]
    return (
        chunk.prep == "at"
        or (chunk.prep == "to" and before.kind == "N" and before.prep == "in" and before.text in word_list("in_answer"))
        or (chunk.prep in ("on", "upon") and before.kind == "V" and before.lemma() == "act")
    )


def _find_clause_doer(scene: Scene, index: int, owner: Party) -> Party | None:
    """Who does what the phrase behind the verb says was asked for: "Y closed the plant at the request of X"."""
    if scene.found and scene.is_alone:
        return None  # what a lone sentence tells is the act itself
    verb = next((place for place in range(index - 1, -1, -1) if scene.chunks[place].kind == "V" and scene.chunks[place].is_finite), None)
    subject = find_subject(scene.chunks, verb) if verb is not None and not scene.chunks[verb].is_passive else None
    return party_of(scene.chunks, subject, acting=True, exclude=frozenset(owner.codes)) if subject is not None else None


def _find_owner(chunks: list[Chunk], index: int) -> Party | None:
    if any(mention.codes for mention in chunks[index].mentions):
        return party_of(chunks, index, acting=True)
    follower = index + 1
    is_owner = follower < len(chunks) and chunks[follower].kind == "N" and chunks[follower].prep in OWNERS
    return party_of(chunks, follower, acting=True) if is_owner else None
