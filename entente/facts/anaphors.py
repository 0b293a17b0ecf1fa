"""Countries told by "there" and "that country" in a sentence with money: "Estonian sales there rose to 4 billion kroons"."""

from entente.coder.analysis import Sentence
from entente.facts.flows import Flow
from entente.facts.parties import Party, distinct_codes, is_state

BEING = frozenset(
    {"is", "was", "are", "were", "has", "have", "had", "will", "would", "can", "may", "be", "been", "being", "remains", "exists"}
)
THERE, COUNTRY = "there", frozenset({"country", "market", "kingdom", "republic"})
POINTING = frozenset({"that", "this", "same"})
WAYS = frozenset({"to", "from", "in", "into", "with", "of", "by"})
PAIR = 2
MOST_NAMED = 1  # states of a sentence beside that of the word


def add_anaphors(sentence: Sentence, parties: list[Party], before: Flow | None, near: tuple[str, ...]) -> list[Party]:
    """The parties with those whom "there" or "that country" means: the other side of the figure `before`, else who was named last.

    A sentence with two states of its own is left as it is. `near` are the states of the sentences before, the nearest first.
    """
    parties = _put_right(sentence, parties, before)
    named = [code for code in distinct_codes(parties) if is_state(code)]
    if len(named) > MOST_NAMED:
        return parties
    token = _find_anaphor(sentence)
    code = _find_meant(named, before, near) if token is not None else None
    if token is None or code is None:
        return parties
    ahead = sentence.lower[token - 1] if token else ""
    prep = ahead if ahead in WAYS else "to"
    start, end = sentence.starts[token], sentence.ends[token]
    party = Party((code,), token, token, start, end, prep, is_owner=False, kind="definite", head="")
    return sorted([*parties, party], key=lambda other: other.first)


def _put_right(sentence: Sentence, parties: list[Party], before: Flow | None) -> list[Party]:
    """The parties with "there" meaning who is not whose goods they are: "its imports from there", "Chinese exports there".

    It is the other of the two that the sentence names ahead, or of the two of the figure `before`.
    """
    token = next((at for at, party in enumerate(parties) if party.kind == "definite" and sentence.lower[party.first] == THERE), None)
    if token is None:
        return parties
    ahead = parties[:token]
    named = [code for code in distinct_codes(ahead) if is_state(code)]
    owner = next((party for party in reversed(ahead) if party.is_owner and len(party.codes) == 1), None)
    if before is not None and len(named) == MOST_NAMED and named[0] in (before.flow_from, before.flow_to):
        named = [before.flow_from, before.flow_to]
    if len(named) != PAIR or parties[token].codes[0] in named or owner is None or owner.codes[0] not in named:
        return parties
    other = next(code for code in named if code != owner.codes[0])
    return [*ahead, parties[token]._replace(codes=(other,)), *parties[token + 1 :]]


def _find_anaphor(sentence: Sentence) -> int | None:
    """The token of "there", no "there is", or of "that" before "country"."""
    lower = sentence.lower
    for token in range(1, len(lower)):
        following = lower[token + 1] if token + 1 < len(lower) else ""
        if lower[token] == THERE and following not in BEING and not sentence.in_quote[token]:
            return token
        if lower[token] in POINTING and following in COUNTRY and lower[token - 1] in WAYS:
            return token
    return None


def _find_meant(named: list[str], before: Flow | None, near: tuple[str, ...]) -> str | None:
    sides = (before.flow_from, before.flow_to) if before is not None else ()
    if named and named[0] in sides:
        return next(code for code in sides if code != named[0])
    return next((code for code in near if code not in named), None)
