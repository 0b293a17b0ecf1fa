"""Wishes and charges that name nobody whom they are for, until somebody answers: "Peru wants its ship back. Chile will not give it up"."""

from dataclasses import replace

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.candidates import OPEN_CHALLENGE, Candidate, Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.kinds import PRIVATE_HEADS
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.wordlists import word_list

REACH = 1  # sentences back in which it was voiced
VOICED = frozenset({"REQUEST", "ACCUSE", "THREATEN", "AGREE"})
WISHES = frozenset({"demand", "proposal", "offer"})
CHARGES = frozenset({"criticism", "protest_note", "accusation"})
MOST = 3  # parties that want something together
ABOUT = frozenset({"on", "about", "over", "against"})
CLAUSE_REACH = 3  # chunks behind "said" among which the subject of what is said stands
CONFIDENCE = 0.5


def note_open_challenge(scene: Scene, index: int) -> None:
    """Remembers who wants or alleges something with the verb group `index`, where no act towards anybody is read from it."""
    verb = scene.chunks[index]
    is_wish = verb.modal == "would" and verb.lemma() in word_list("liking_verbs")  # "would like the lorries back"
    if not verb.is_finite or verb.is_negated or verb.is_passive or (verb.modal is not None and not is_wish):
        return
    if index == 0 or scene.chunks[index - 1].kind == "R":
        return  # "whom he had asked for men": told only by the way
    kind = _kind_of(scene, index)
    source = find_actor(scene.chunks, index) if kind is not None else None
    if kind is None or source is None or len(source.codes) > MOST or not source.mentions or source.mentions[0].head in PRIVATE_HEADS:
        return
    if any(other.type in VOICED and other.actors == source.codes and other.trigger >= index for other in scene.found):
        return
    accused = _find_accused(scene, index, source) if verb.reports() else ()
    if accused is None:
        return
    number, scope = scene.sentence.number, (scene.sentence.starts[verb.first], scene.sentence.ends[verb.last])
    scene.memory.open_challenge = Candidate(
        kind, None, source.codes, accused, False, OPEN_CHALLENGE, CONFIDENCE, number, index, "occurred", source.mentions, scope
    )


def find_open_challenge(scene: Scene, code: str) -> Candidate | None:
    """What somebody voiced last, in this sentence or the one before, that a country may answer."""
    voiced = scene.memory.open_challenge
    if voiced is None or scene.sentence.number - voiced.sentence > REACH or code in voiced.actors:
        return None
    if voiced.recipients and code not in voiced.recipients:
        return None
    known = scene.memory.challenges.get(code)
    is_later = known is None or (voiced.sentence, voiced.trigger) > (known.sentence, known.trigger)
    return replace(voiced, recipients=(code,)) if is_later else None


def _kind_of(scene: Scene, index: int) -> str | None:
    """The type of what a verb group voices: a wish ("wants", "repeated its request"), a charge ("lodged a protest", "says that Y")."""
    verb = scene.chunks[index]
    behind = scene.chunks[index + 1] if index + 1 < len(scene.chunks) else None
    is_object = behind is not None and behind.kind == "N" and behind.prep is None
    if behind is not None and is_object and verb.lemma() in word_list("voicing_verbs"):
        return "REQUEST" if behind.names_act(WISHES) else "ACCUSE" if behind.names_act(CHARGES) else None
    if behind is not None and is_object and verb.lemma() in word_list("adopting_verbs"):
        is_paper = scene.sentence.lower[behind.last] in word_list("judging_papers")
        return "ACCUSE" if is_paper and _is_about_somebody(scene, index) else None
    if verb.lemma() in word_list("open_wishes") or verb.modal is not None:
        return "REQUEST"
    return "ACCUSE" if verb.lemma() in word_list("open_charges") or verb.reports() else None


def _is_about_somebody(scene: Scene, index: int) -> bool:
    """Whether a paper is about a country: "adopted a resolution on Y"."""
    behind = scene.chunks[index + 2] if index + 2 < len(scene.chunks) else None
    return behind is not None and behind.kind == "N" and behind.prep in ABOUT and bool(behind.mentions)


def _find_accused(scene: Scene, index: int, source: Party) -> tuple[str, ...] | None:
    """Of whom a reported clause tells: "said Y's men had fired"; null where it tells of nobody else."""
    chunks = scene.chunks
    for position in range(index + 1, min(len(chunks), index + 1 + CLAUSE_REACH)):
        chunk = chunks[position]
        if chunk.kind != "N" or chunk.prep is not None or not chunk.mentions:
            continue
        accused = party_of(chunks, position, acting=True, exclude=frozenset(source.codes))
        if accused is None or len(accused.codes) != 1:
            return None
        is_told = any(_tells(chunks, place, position) for place in range(position + 1, len(chunks)))
        return accused.codes if is_told else None
    return None


def _tells(chunks: list[Chunk], verb: int, subject: int) -> bool:
    """Whether a verb group tells what the subject at `subject` did."""
    chunk = chunks[verb]
    return chunk.kind == "V" and chunk.is_finite and chunk.modal is None and not chunk.is_negated and find_subject(chunks, verb) == subject
