"""Which codes are of international bodies and which of states: "WTO" is as long as "GBR"."""

from functools import cache

from entente.lexicon.loading import load_lexicon


@cache
def _codes() -> frozenset[str]:
    return frozenset(organisation.code for organisation in load_lexicon().organisations)


def is_body(code: str) -> bool:
    """Whether a code is an organisation's and no country's."""
    return code in _codes()
