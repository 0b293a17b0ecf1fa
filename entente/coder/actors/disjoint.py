"""Who is meant where the subject cannot be the country that stands behind its verb: "the government has asked Delhi" is not India's."""

from dataclasses import replace

from entente.coder.actors.discourse import Discourse
from entente.coder.analysis import Mention
from entente.coder.grammar.chunks import Chunk

ADDRESSING = frozenset({"REQUEST", "ACCUSE", "THREATEN", "REJECT", "SUPPORT"})  # acts that nobody directs at himself
WHOLE = frozenset({"name", "capital", "metonym"})  # names that mean the state; an adjective may be a paper's or a court's


def mean_another(mention: Mention, chunks: list[Chunk], position: int, discourse: Discourse) -> Mention:
    """The mention by which the subject at `position` was resolved, or the same with the other party if it would address itself."""
    if mention.kind not in ("definite", "pronoun") or len(mention.codes) != 1 or position + 2 >= len(chunks):
        return mention
    verb, behind = chunks[position + 1], chunks[position + 2]
    own = verb.verb.own if verb.verb is not None and verb.is_finite and not verb.is_passive else None
    if own is None or own.type not in ADDRESSING:
        return mention
    named = behind.mentions[0] if behind.kind == "N" and behind.prep is None and len(behind.mentions) == 1 else None
    if named is None or named.kind not in WHOLE or named.last != behind.last or named.codes != mention.codes:
        return mention
    other = discourse.other(mention.codes[0])
    return mention if other is None else replace(mention, codes=(other,), resolved_by="not whom it addresses")
