"""Threats by whom another has just struck, who need not name him: "Quito said the next plane would be shot down"."""

from entente.coder.actors.parties import Party
from entente.coder.acts.frames import frame_of
from entente.coder.analysis import Mention
from entente.coder.candidates import Scene
from entente.coder.grammar.clauses import region_after
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.blame.court_actions import leads_to_court
from entente.coder.tellings.blame.deeds import find_partner_told
from entente.coder.tellings.speech.spoken_clauses import SpokenClause, find_said_of
from entente.lexicon.wordlists import word_list

TOLD_REACH = 2  # sentences back in which the blow was told
MEASURES = frozenset({"SANCTION", "COERCE"})
BLOWS = MEASURES | {"ASSAULT"}
NEXT = frozenset({"next", "another", "second", "third", "further"})


def find_striker(scene: Scene, clause: SpokenClause, main: int) -> Party | None:
    """Who has just struck the speaker, where the sentence names nobody else whom the words may be of; seats of courts are nobody."""
    speaker = clause.speaker
    verb = scene.chunks[main]
    if not verb.is_copula and verb.lemma() in word_list("unpunishing_verbs"):
        return None
    partner = find_partner_told(scene, speaker, TOLD_REACH, main)
    if partner is None or partner.codes != (scene.memory.strikers.get(speaker.codes[0]),):
        return None
    named = {code for mention in scene.sentence.mentions if not _is_seat(scene, mention) for code in mention.codes}
    return partner if named <= {*speaker.codes, *partner.codes} else None


def strikes_back(scene: Scene, clause: SpokenClause, main: int) -> bool:
    """Whether words without a condition tell what the striker may expect: "hinted it might be shut", "Norwegian fish could be next"."""
    verb = scene.chunks[main]
    subject = find_said_of(scene.chunks, clause, main)
    if subject is None or verb.modal is None:
        return False
    owners = {code for mention in scene.chunks[subject].mentions for code in mention.codes}
    said_of = scene.sentence.lower[max(0, scene.chunks[subject].first - 1) : verb.first]
    if verb.is_negated:
        words = scene.sentence.lower[verb.first : verb.last + 3]
        return not word_list("unpunished").isdisjoint(words)
    is_open = verb.modal in word_list("open_modals")
    if verb.is_copula:
        is_last = scene.sentence.lower[verb.last + 1 : verb.last + 3] in (["next", "."], ["next", ","])
        return is_open and is_last and bool(owners) and clause.speaker.codes[0] not in owners
    if verb.is_passive:
        return _is_bound(scene, clause, main, said_of)
    is_blow = (
        leads_to_court(scene, main)
        or verb.lemma().removesuffix("_at") in word_list("returning_blows")
        or frame_type(scene, main) in MEASURES
    )
    return is_open and owners == set(clause.speaker.codes) and is_blow


def _is_bound(scene: Scene, clause: SpokenClause, main: int, said_of: list[str]) -> bool:
    """Whether what is shut or struck is hinted at, or is whatever the striker sends next: "the next plane would be shot down"."""
    verb = scene.chunks[main]
    if verb.modal in word_list("open_modals"):
        return scene.chunks[clause.verb].lemma() in word_list("hinted") and verb.lemma() in word_list("struck_off")
    is_next = not NEXT.isdisjoint(said_of) and not word_list("provocations").isdisjoint(said_of)
    return is_next and (verb.lemma() in word_list("stopped_at_the_line") or frame_type(scene, main) in BLOWS)


def frame_type(scene: Scene, main: int) -> str | None:
    """The type of act that a verb group tells, whoever does it."""
    chunks = scene.chunks
    said_of = find_subject(chunks, main) if chunks[main].is_passive else None
    frame = frame_of(chunks, main, region_after(chunks, main), scene.vocabulary, said_of)
    return frame.type if frame is not None else None


def _is_seat(scene: Scene, mention: Mention) -> bool:
    """Whether a name stands for a court or a council that one goes to: "to The Hague", "to the WTO"."""
    return not (word_list("seats_of_justice") | word_list("benches")).isdisjoint(scene.sentence.lower[mention.first : mention.last + 1])
