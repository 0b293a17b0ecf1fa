"""How one side took what another did or asked: "met with a flat no in Oslo", "sparked anger in Lima", "fell to an American veto"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.kinds import PRIVATE_HEADS
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.blame.deeds import find_doers, find_doers_told
from entente.lexicon.wordlists import word_list

CONFIDENCE = 0.75
BIDS = frozenset({"demand", "proposal", "offer", "agreement", "invitation", "aid", "lawsuit", "talks", "visit"})
REACH = 5  # chunks behind the verb among which the reaction and its place stand
WAYS = frozenset({None, "with", "to", "on", "of"})
PLACES = frozenset({"in", "from", "by", "at", "among"})


def read_reception(scene: Scene, index: int) -> bool:
    """Reads "Y's plea fell on deaf ears in Oslo" as Norway's answer to Y; whether the verb group `index` tells one."""
    chunks = scene.chunks
    verb = chunks[index]
    if verb.lemma() not in word_list("reception_verbs") or verb.is_negated or verb.modal is not None:
        return False
    subject = find_subject(chunks, index)
    end = next((at for at in range(index + 1, len(chunks)) if chunks[at].kind != "N"), len(chunks))
    end = min(end, index + 1 + REACH)
    if subject is None or subject >= index or end == index + 1:
        return False
    reactor, words = _find_reactor(scene, index + 1, end)
    frame = _frame_of(scene, subject, words) if reactor is not None else None
    if frame is None or reactor is None:
        return False
    exclude = frozenset(reactor.codes)
    doer = _find_doer_of_step(scene, subject, reactor) or _find_doer(scene, subject, index, exclude)
    target = party_of(chunks, subject, acting=False, exclude=exclude) or doer
    told = find_doers_told(scene, reactor.codes, chunks[subject]) if target is None else ()
    if told:
        target = Party(told, (), subject)
    elif target is None or _is_somebody(chunks[subject], target):
        return False
    scene.used_acts.update(range(index + 1, end))
    scene.add_between(frame, reactor, target, index, confidence=CONFIDENCE)
    return True


def _find_doer_of_step(scene: Scene, subject: int, reactor: Party) -> Party | None:
    """Who took "the step" that is so received, as the sentences before tell."""
    doers = find_doers(scene, reactor, subject - 1)
    return Party(doers, (), subject) if doers else None


def _find_doer(scene: Scene, subject: int, index: int, exclude: frozenset[str]) -> Party | None:
    """Who made the step that a noun behind a comma sums up: "expelled two envoys, a move that drew protests", ", drawing protests"."""
    chunks = scene.chunks
    is_step = subject > 1 and chunks[subject - 1].kind == "," and chunks[subject].text in word_list("summed_up")
    is_participle = chunks[index].is_gerund and chunks[index - 1].kind == ","
    if not (is_step or is_participle):
        return None
    first = next((place for place in range(subject if is_step else index) if chunks[place].kind == "V" and chunks[place].is_finite), None)
    doer = find_actor(chunks, first) if first is not None and not chunks[first].is_passive else None
    return doer if doer is not None and exclude.isdisjoint(doer.codes) else None


def _is_somebody(chunk: Chunk, target: Party) -> bool:
    """Whether a person or a firm meets with the reaction, and nothing that a state did."""
    if not target.mentions:
        return False
    if target.mentions[0].head in PRIVATE_HEADS or chunk.acts:
        return target.mentions[0].head in PRIVATE_HEADS
    return bool(chunk.mentions) and chunk.mentions[-1].last == chunk.last


def _find_reactor(scene: Scene, start: int, end: int) -> tuple[Party | None, list[str]]:
    """Who takes it so, and the words up to him."""
    chunks = scene.chunks
    words: list[str] = []
    for position in range(start, end):
        chunk = chunks[position]
        if chunk.mentions and chunk.prep in (PLACES if words else WAYS):
            return party_of(chunks, position, acting=False), words + scene.words_of(chunk)
        if chunk.prep not in WAYS:
            break
        words += scene.words_of(chunk)
    return None, words


def _frame_of(scene: Scene, subject: int, words: list[str]) -> Frame | None:
    """The answer that the words of a reaction tell; null where they tell none."""
    if not word_list("refusing_reactions").isdisjoint(words):
        return Frame("REJECT", None, (), False, "met-with-refusal")
    if not word_list("angry_reactions").isdisjoint(words):
        return Frame("ACCUSE", "disapprove", (), False, "met-with-anger")
    if not word_list("glad_reactions").isdisjoint(words):
        return Frame("SUPPORT", None, (), False, "met-with-praise")
    is_cool = not word_list("cool_reactions").isdisjoint(words) and scene.chunks[subject].names_act(BIDS)
    return Frame("REJECT", None, (), False, "met-coolly") if is_cool else None
