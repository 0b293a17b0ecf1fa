"""Protests that a government stages: crowds that the authorities brought before the embassy of another country."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_ruler_of_place
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.lexicon.wordlists import word_list

STAGED = 0.7  # how sure the reading is


def read_staged_protest(scene: Scene) -> list[int]:
    """Adds the protest of the country whose government sent a crowd to another's embassy; returns the verb groups that tell it."""
    words = scene.sentence.word_set
    if word_list("crowds").isdisjoint(words) or word_list("protesting").isdisjoint(words) or not _is_sent(words):
        return []
    ground = find_ruler_of_place(scene.chunks)
    trigger, against = _find_mission(scene, frozenset(ground.codes) if ground is not None else frozenset())
    if ground is None and against is not None:
        ground = _find_senders(scene, trigger, against)
    if ground is None and against is not None and scene.home is not None and scene.home not in against.codes:
        ground = Party((scene.home,), (), trigger)
    if ground is None or against is None:
        return []
    mentions = ground.mentions + against.mentions
    scene.add(Frame("PROTEST", "demo", (), False, "staged-protest"), ground.codes, against.codes, trigger, mentions, confidence=STAGED)
    return [
        position
        for position, chunk in enumerate(scene.chunks)
        if chunk.kind == "V" and not word_list("protesting").isdisjoint(scene.words_of(chunk))
    ]


def _is_sent(words: frozenset[str]) -> bool:
    """Whether the sentence says that the authorities had a hand in it: "at the call of the government", "bused in by the authorities"."""
    if not word_list("staged").isdisjoint(words):
        return True
    return not word_list("sent_by").isdisjoint(words) and not word_list("staging").isdisjoint(words)


def _find_senders(scene: Scene, trigger: int, against: Party) -> Party | None:
    """Whose authorities sent the crowd, where no place tells: "bussed in by Y's ministries", else the other one of the article's pair."""
    exclude = frozenset(against.codes)
    for position, chunk in enumerate(scene.chunks):
        if chunk.kind == "N" and position != trigger and chunk.prep in (None, "by") and chunk.mentions:
            senders = party_of(scene.chunks, position, acting=True, exclude=exclude)
            if senders is not None and len(senders.codes) == 1:
                return senders
    return scene.other_of_pair(against, trigger)


def _find_mission(scene: Scene, ground: frozenset[str]) -> tuple[int, Party | None]:
    """Number of the chunk that names another country's embassy, or what the slogans are against, and that country."""
    for position, chunk in enumerate(scene.chunks):
        if chunk.kind == "N" and chunk.mentions and (chunk.names_act(("embassy",)) or chunk.prep == "against"):
            party = party_of(scene.chunks, position, acting=False, exclude=ground)
            if party is not None:
                return position, party
    return -1, None
