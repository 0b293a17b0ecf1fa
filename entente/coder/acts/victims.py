"""Who suffers what a passive tells, and who is answered: the subject, whose it is, who is named beside or gave the occasion."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.lexicon.wordlists import word_list


def find_victim(chunks: list[Chunk], subject: int, exclude: frozenset[str]) -> Party | None:
    """The country of the subject, or whose it is: "Tonga, whose | beacons were smashed by Fijian sailors"."""
    victim = party_of(chunks, subject, acting=False, exclude=exclude)
    opener = subject - 1
    if victim is not None or opener < 1 or chunks[opener].text != "whose" or chunks[subject].mentions:
        return victim
    owner = opener - 2 if chunks[opener - 1].kind == "," else opener - 1
    return party_of(chunks, owner, acting=False, exclude=exclude) if owner >= 0 and chunks[owner].kind == "N" else None


def find_named_before(chunks: list[Chunk], subject: int, verb: int, exclude: frozenset[str]) -> Party | None:
    """The first country named between the subject and its verb."""
    for position in range(subject + 1, verb):
        if chunks[position].mentions:
            party = party_of(chunks, position, acting=False, exclude=exclude)
            if party is not None:
                return party
    return None


def find_occasion(scene: Scene, source: Party, subject: int) -> Party | None:
    """Who did to `source` what a clause is told with: "X expelled Y's clerks, after which Y's envoy was called home"."""
    opener = subject - 1
    if opener < 1 or not _opens_answer(scene.chunks, opener):
        return None
    told = [other for other in scene.found if other.trigger < opener and set(other.recipients) == set(source.codes)]
    return Party(told[-1].actors, (), subject) if told and not told[-1].is_symmetric else None


def _opens_answer(chunks: list[Chunk], opener: int) -> bool:
    """Whether a clause begins that is told with its occasion: "after Y's jets", "…, after which X", "…, whereupon X"."""
    chunk = chunks[opener]
    if chunk.kind == "S":
        return chunk.text in word_list("clauses_of_occasion") or chunk.text == "whereupon"
    return chunk.kind == "R" and (chunk.prep in ("after", "upon") or chunks[opener - 1].text == "after")


def find_sender(scene: Scene, posted: int | None) -> Party | None:
    """Whose the envoy is of whom only the post is named: "the ambassador in Kigali was recalled"."""
    host = party_of(scene.chunks, posted, acting=False) if posted is not None else None
    return (scene.told_to(host, host.chunk) or scene.other_of_pair(host, host.chunk)) if host is not None else None
