"""Talks told by where those who hold them have shut themselves in: "are huddled in a hotel", "was closeted with Y's envoy"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_source
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.kinds import PRIVATE_HEADS
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.wordlists import word_list

CONFIDENCE = 0.75
WITH_REACH = 4  # chunks behind the verb among which "with Y's envoy" stands


def read_closeting(scene: Scene, index: int) -> bool:
    """Reads "are huddled in a hotel", where `index` is the verb, as talks of its subjects; whether they are."""
    chunks, verb = scene.chunks, scene.chunks[index]
    if verb.is_negated or verb.modal in word_list("open_modals"):
        return False
    subject = find_subject(chunks, index)
    source = find_source(scene, subject, index, "CONSULT", "meet") if subject is not None else None
    if subject is None or source is None or not _are_at_talks(scene, subject, source):
        return False
    party = source if len(source.codes) > 1 else _join(source, _find_partner(scene, index, source))
    if party is None:
        return False
    status = "ongoing" if verb.tense == "present" and not verb.is_perfect else verb.status()
    frame = Frame("CONSULT", None, (), True, f"be-closeted: {verb.lemma()}")
    scene.add(frame, party.codes, (), index, party.mentions, status=status, confidence=CONFIDENCE, is_symmetric=True)
    return True


def _are_at_talks(scene: Scene, subject: int, source: Party) -> bool:
    """Whether those who sit together speak for states: "delegations from X and Y", "the two presidents", "X and Y"."""
    chunk = scene.chunks[subject]
    is_named = bool(chunk.mentions) and chunk.mentions[0].kind in ("name", "capital", "official", "office", "organisation")
    is_team = bool(chunk.titles) or not word_list("at_talks").isdisjoint(scene.words_of(chunk))
    return (is_named or is_team) and source.mentions[0].head not in PRIVATE_HEADS


def _find_partner(scene: Scene, index: int, source: Party) -> Party | None:
    chunks, exclude = scene.chunks, frozenset(source.codes)
    for position in range(index + 1, min(len(chunks), index + 1 + WITH_REACH)):
        chunk = chunks[position]
        if chunk.kind == "N" and chunk.prep == "with" and chunk.mentions and chunk.heads[:1] != ("goods",):
            return party_of(chunks, position, acting=True, exclude=exclude)
    return None


def _join(source: Party, partner: Party | None) -> Party | None:
    if partner is None:
        return None
    return Party((*source.codes, *partner.codes), source.mentions + partner.mentions, source.chunk)
