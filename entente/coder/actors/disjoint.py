"""Who is meant where subject and object of a verb cannot be one: "the government has asked Delhi" is not India's, "the Union fined it"."""

from dataclasses import replace

from entente.coder.actors.discourse import Discourse
from entente.coder.analysis import Mention
from entente.coder.grammar.chunks import Chunk

ADDRESSING = frozenset({"REQUEST", "ACCUSE", "THREATEN", "REJECT", "SUPPORT"})  # acts that nobody directs at himself
DEEDS = frozenset({"SANCTION", "COERCE", "ASSAULT", "AID"})  # done to somebody, while words may be about what he did
TOWARDS_IT = frozenset({"on", "with", "to", "against"})
WHOLE = frozenset({"name", "capital", "metonym"})  # names that mean the state; an adjective may be a paper's or a court's


def mean_another(mention: Mention, chunks: list[Chunk], position: int, discourse: Discourse) -> Mention:
    """The mention by which the subject at `position` was resolved, or the same with the other party if it would address itself."""
    if mention.kind not in ("definite", "pronoun") or len(mention.codes) != 1 or position + 2 >= len(chunks):
        return mention
    if chunks[position].text == "it" and mention.codes == (discourse.subject,) and _is_done_to_it(chunks, position):
        other = discourse.previous_subject if discourse.previous_subject != discourse.subject else None
        return mention if other is None else replace(mention, codes=(other,), resolved_by="not who does it")
    verb, behind = chunks[position + 1], chunks[position + 2]
    own = verb.verb.own if verb.verb is not None and verb.is_finite and not verb.is_passive else None
    if own is None or own.type not in ADDRESSING:
        return mention
    named = behind.mentions[0] if behind.kind == "N" and behind.prep is None and len(behind.mentions) == 1 else None
    if named is None or named.kind not in WHOLE or named.last != behind.last or named.codes != mention.codes:
        return mention
    other = discourse.other(mention.codes[0])
    return mention if other is None else replace(mention, codes=(other,), resolved_by="not whom it addresses")


def _is_done_to_it(chunks: list[Chunk], position: int) -> bool:
    """Whether "it" suffers a deed, "fined it", "imposed sanctions on it"; what is deplored or called a day off is no country."""
    verb, behind = chunks[position - 1] if position else chunks[position], chunks[position + 1]
    if chunks[position].prep is not None:
        return verb.kind == "N" and chunks[position].prep in TOWARDS_IT and _goes_to_it(chunks, position - 1)
    if verb.kind != "V" or not verb.is_finite or verb.is_passive or behind.kind == "V":
        return False
    own = verb.verb.own if verb.verb is not None else None
    return own is not None and own.type in DEEDS


def _goes_to_it(chunks: list[Chunk], thing: int) -> bool:
    """Whether what a verb governs goes to another, "imposed sanctions on it", "has had relations with it since"."""
    noun, verb = chunks[thing], chunks[thing - 1] if thing else chunks[thing]
    return bool(noun.acts) and noun.prep is None and verb.kind == "V" and not verb.is_passive
