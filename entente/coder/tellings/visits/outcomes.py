"""Papers that a meeting told before left behind: "met in Oslo. Out of it came an accord", "a pact was signed there"."""

from entente.coder.acts.frames import Frame
from entente.coder.candidates import Candidate, Scene
from entente.coder.grammar.clauses import verb_before
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.bodies import is_body
from entente.lexicon.wordlists import word_list

OUTCOME = 0.65  # how sure the reading is
REACH = 1  # sentences back in which the meeting was told
TWO = 2
LEADING = frozenset({"with", "in", "behind", None})


def read_outcome(scene: Scene) -> None:
    """Adds the accord of the two who met, where the sentence tells it as what came of their meeting and names nobody else."""
    if scene.is_alone or any(act.type == "AGREE" for act in scene.found):
        return
    chunks = scene.chunks
    for index, chunk in enumerate(chunks):
        if chunk.kind != "N" or not chunk.names_act(("agreement",)) or not word_list("not_yet_made").isdisjoint(scene.words_of(chunk)):
            continue
        verb = _find_verb(scene, index)
        meeting = _find_meeting(scene, index) if verb is not None else None
        if verb is None or meeting is None:
            continue
        pair = tuple(dict.fromkeys((*meeting.actors, *meeting.recipients)))
        if any(not set(mention.codes) <= set(pair) for mention in chunk.mentions):
            continue
        frame = Frame("AGREE", None, (), True, f"outcome: {chunks[verb].lemma() or scene.sentence.lower[chunks[verb].last]}")
        status = chunks[verb].status()
        scene.add(frame, pair, (), verb, (), status=status, confidence=OUTCOME, is_symmetric=True, is_entailed=True)
        return


def _find_meeting(scene: Scene, index: int) -> Candidate | None:
    """The meeting of two states told right before, with no other state in the sentence."""
    last = next(scene.acts_before(index), None)
    if last is None or last.type != "CONSULT" or last.status != "occurred" or scene.sentence.number - last.sentence > REACH:
        return None
    parties = {*last.actors, *last.recipients}
    here = {code for mention in scene.sentence.mentions for code in mention.codes}
    return last if len(parties) == TWO and here <= parties and not any(map(is_body, parties)) else None


def _find_verb(scene: Scene, index: int) -> int | None:
    """The verb that tells the paper at chunk `index` as signed, or as what a meeting brought; null where none does."""
    chunks = scene.chunks
    verb = next((place for place in range(index + 1, len(chunks)) if chunks[place].kind == "V"), None)
    if verb is not None and chunks[verb].is_finite and not chunks[verb].is_negated and find_subject(chunks, verb) == index:
        words = scene.sentence.lower[chunks[verb].first : chunks[min(verb + 1, len(chunks) - 1)].last + 1]
        is_signed = chunks[verb].is_passive and chunks[verb].lemma() in word_list("sealing_verbs")
        comes_of_it = chunks[verb].lemma() in word_list("coming_of_it") and not {"of", "from"}.isdisjoint(words)
        return verb if chunks[verb].modal is None and (is_signed or comes_of_it) else None
    governor = verb_before(chunks, index)
    if governor is None or chunks[governor].is_negated or not chunks[governor].is_finite or chunks[governor].modal is not None:
        return None
    if any(chunk.kind != "N" for chunk in chunks[governor + 1 : index]) or chunks[index].prep not in LEADING:
        return None
    return governor if _brings(scene, governor, index) else None


def _brings(scene: Scene, governor: int, index: int) -> bool:
    """Whether a verb says that a meeting left something: "produced", "ended with", "left behind", "the fruit of it is", "of it came"."""
    chunks = scene.chunks
    lemma, prep = chunks[governor].lemma(), chunks[index].prep
    if chunks[governor].is_copula:
        subject = find_subject(chunks, governor)
        return any(
            not word_list("fruits_of_talks").isdisjoint(scene.words_of(chunk))
            for chunk in chunks[max(0, (subject if subject is not None else governor) - 1) : governor]
        )
    if lemma in word_list("coming_of_it"):
        before = chunks[governor - 1] if governor > 0 else None
        return before is not None and before.prep in ("of", "from") and governor + 1 == index and prep is None
    if lemma in word_list("ending_with") and prep in ("with", "in"):
        return True
    is_left = lemma.startswith("leave") and "behind" in scene.sentence.lower[chunks[governor].last : chunks[index].first + 1]
    return is_left or (lemma in word_list("bringing_forth") and prep is None)
