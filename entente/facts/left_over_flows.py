"""Flows of amounts whose sentence names one side or none: the other is where the text comes from, or both are those told before."""

from entente.facts.figure_rows import Figure
from entente.facts.flows import Flow
from entente.facts.parties import Party, distinct_codes, is_state

ONE_WAY = {"exports": frozenset({"to", "into", "in"}), "imports": frozenset({"from", "of"})}
WITH = frozenset({"with"})
ALIKE = {
    "aid": frozenset({"aid", "loan"}),
    "loan": frozenset({"aid", "loan", "debt"}),
    "debt": frozenset({"debt", "loan"}),
    "investment": frozenset({"investment"}),
}


def find_left_over_flow(measure: str, parties: list[Party], before: Figure | None, home: str | None) -> Flow | None:
    """The flow by `home`, the dateline's country, or that of the figure `before`; null where neither tells it.

    "MINSK - Trade turnover with Russia: $3.8 billion"; "Kuwait gave Jordan $5 million. Military help came on top at $2 million."
    """
    if not parties:
        return before.flow if before is not None and before.measure in ALIKE.get(measure, ()) else None
    codes = distinct_codes(parties)
    if home is None or len(codes) != 1 or codes[0] == home or not is_state(codes[0]) or not is_state(home):
        return None
    preps = {party.prep for party in parties}
    code = codes[0]
    if measure == "trade_turnover" and preps & WITH:
        return Flow(home, code, *sorted((home, code)))
    if measure == "exports" and preps & ONE_WAY[measure]:
        return Flow(home, code, home, code)
    return Flow(home, code, code, home) if measure == "imports" and preps & ONE_WAY[measure] else None
