"""Two governments that claim one seat, so that nobody's embassy or recognition lies between them: China and Taiwan."""

from collections.abc import Collection, Iterable

from entente.facts.parties import Party, states_of

RIVALS = frozenset({"CHN", "TWN"})


def are_rivals(codes: Collection[str]) -> bool:
    """Whether two codes are those of the rivals: no turning point of relations lies between them."""
    return frozenset(codes) == RIVALS


def find_meant_rival(parties: Iterable[Party], start: int, end: int) -> str | None:
    """The rival named nearest to the words of an act at text[start:end]: in "Taiwan lost Peru to China" the words name Taiwan."""
    named = [party for party in parties if RIVALS.issuperset(states_of([party])) and states_of([party])]
    nearest = min(named, key=lambda party: (max(party.start - end, start - party.end, 0), abs(end - party.end)), default=None)
    return states_of([nearest])[0] if nearest is not None else None
