"""On which verb a participle behind a comma hangs: "signed an accord brokered by Peru, ending", "shot at men who ran, killing"."""

from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import relative_before, verb_before
from entente.lexicon.wordlists import word_list

BLOWS = frozenset({"attack", "kill", "harm", "fire_across"})


def verb_of_result(chunks: list[Chunk], index: int) -> int | None:
    """The verb group whose result or manner the participle `index` behind a comma tells; null where none stands before it."""
    governor = verb_before(chunks, index)
    if governor is None:
        return None
    over = _over_shortened_clause(chunks, governor)
    return _over_victims(chunks, over, index)


def _over_shortened_clause(chunks: list[Chunk], governor: int) -> int:
    """The finite verb before a participle that only tells more of its object: "signed an accord | mediated by Peru"."""
    verb = chunks[governor]
    if not verb.is_passive or verb.is_finite or governor == 0 or chunks[governor - 1].kind != "N":
        return governor
    for place in range(governor - 1, -1, -1):
        if chunks[place].kind == "V":
            return place if chunks[place].is_finite else governor
        if chunks[place].kind != "N":
            return governor
    return governor


def _over_victims(chunks: list[Chunk], governor: int, index: int) -> int:
    """The blow before a clause on those whom it hit, where the participle tells its harm: "fired on men who had strayed, killing two"."""
    if chunks[index].lemma() not in word_list("killing_verbs"):
        return governor
    opener = relative_before(chunks, governor)
    blow = verb_before(chunks, opener) if opener is not None else None
    if blow is None or not chunks[blow].is_finite or chunks[blow].is_passive:
        return governor
    verb = chunks[blow].verb
    is_blow = verb is not None and not BLOWS.isdisjoint(verb.keys)
    is_opened = chunks[blow].lemma() == "open" and "fire" in chunks[blow + 1].text
    return blow if is_blow or is_opened else governor
