"""Who is blamed where a deed done to people is condemned: its doer, "condemned the targeting of X's civilians by Y", never its victims."""

from dataclasses import replace

from entente.coder.candidates import Candidate
from entente.coder.grammar.chunks import Chunk
from entente.lexicon.wordlists import word_list


def blame_doer(candidate: Candidate, chunks: list[Chunk], lower: list[str]) -> Candidate | None:
    """The candidate with the doer of the deed as who is blamed; null where the sentence names only those who suffered it."""
    if candidate.type != "ACCUSE" or candidate.is_symmetric:
        return candidate
    place = _find_victims(candidate, chunks)
    if place is None or not _is_deed(chunks[place - 1], lower):
        return candidate
    for chunk in chunks[place + 1 :]:
        if chunk.kind not in ("N", "C", ","):
            break
        doers = {code for mention in chunk.mentions for code in mention.codes} - set(candidate.actors) if chunk.prep == "by" else ()
        if doers:
            return replace(candidate, recipients=tuple(sorted(doers)))
    return None


def _find_victims(candidate: Candidate, chunks: list[Chunk]) -> int | None:
    """The chunk behind "of" in which those are named who are taken for the blamed, where they are named nowhere else behind the verb."""
    blamed = set(candidate.recipients)
    named = [
        place
        for place in range(candidate.trigger + 1, len(chunks))
        if any(not blamed.isdisjoint(mention.codes) for mention in chunks[place].mentions)
    ]
    return named[0] if len(named) == 1 and chunks[named[0]].prep == "of" else None


def _is_deed(chunk: Chunk, lower: list[str]) -> bool:
    return chunk.kind in ("N", "V") and not chunk.mentions and lower[chunk.last] in word_list("deeds_to_people")
