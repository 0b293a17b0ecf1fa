"""Elections judged from abroad: "X said Y's election was neither free nor fair", "X declared the vote in Y free and fair"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.blame.charges import find_account, find_speaker
from entente.lexicon.wordlists import word_list

JUDGED = 0.75  # how sure the reading is
PLACE_REACH = 2  # chunks behind a vote that say where it is: "the presidential election | in Y"
ENDS = frozenset({",", ";", "S", "R", "H"})


def read_vote_verdict(scene: Scene) -> None:
    """Adds what one state says of the elections of another, as praise or as blame."""
    for index, chunk in enumerate(scene.chunks):
        if chunk.kind != "N" or word_list("votes").isdisjoint(scene.words_of(chunk)):
            continue
        where = _find_owner(scene, index)
        if where is None:
            continue
        if chunk.prep is None:
            _add_verdict(scene, index, where)


def _find_owner(scene: Scene, index: int) -> int | None:
    """The chunk that names whose vote it is: its own, or one right behind it."""
    chunks = scene.chunks
    if chunks[index].mentions:
        return index
    for position in range(index + 1, min(index + 1 + PLACE_REACH, len(chunks))):
        if chunks[position].kind != "N" or chunks[position].prep not in ("in", "of"):
            return None
        if chunks[position].mentions:
            return position
    return None


def _add_verdict(scene: Scene, vote: int, where: int) -> None:
    chunks = scene.chunks
    owner = party_of(chunks, where, acting=False)
    if owner is None or len(owner.codes) != 1 or owner.mentions[0].kind == "organisation":
        return
    before = chunks[vote - 1] if vote else None
    if before is not None and before.kind == "V" and before.is_finite and before.lemma() in word_list("judging_votes"):
        judge = None if before.is_negated or before.is_passive or before.modal is not None else find_actor(chunks, vote - 1)
        trigger = vote - 1
        start = where + 1
    else:
        verb = next((at for at in range(where + 1, len(chunks)) if chunks[at].kind == "V"), None)
        is_said_of = verb is not None and chunks[verb].is_finite and find_subject(chunks, verb) == vote
        if verb is None or not is_said_of or chunks[verb].modal is not None:
            return
        judge = find_speaker(chunks, vote, verb) or find_account(scene, vote)
        trigger = start = verb
    act_type = _find_verdict(scene, start)
    if judge is None or act_type is None or not set(judge.codes).isdisjoint(owner.codes) or _is_untold(judge):
        return
    mode = "disapprove" if act_type == "ACCUSE" else None
    scene.add_between(Frame(act_type, mode, (), False, "judge-vote"), judge, owner, trigger, confidence=JUDGED)


def _is_untold(judge: Party) -> bool:
    """Whether no state judges but a court or a body that only counts the votes."""
    return word_list("courts").issuperset(judge.codes)


def _find_verdict(scene: Scene, start: int) -> str | None:
    """Praise or blame in the words from chunk `start` to the end of its clause; null where they are neither."""
    words: list[str] = []
    for chunk in scene.chunks[start:]:
        if chunk.kind in ENDS or (chunk.kind == "V" and chunk.reports()):
            break
        words += scene.sentence.lower[chunk.first : chunk.last + 1]
    told = set(words)
    if not word_list("unsound_votes").isdisjoint(told):
        return "SUPPORT" if not word_list("vote_negations").isdisjoint(told) else "ACCUSE"
    if not word_list("sound_votes").isdisjoint(told):
        return "ACCUSE" if not word_list("vote_negations").isdisjoint(told) else "SUPPORT"
    return None
