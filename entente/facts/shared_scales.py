"""Numbers that share the millions of an amount told before: "Sweden 700 million, Denmark 480", "exports of 14 million, imports of 9"."""

import re

SHORT = 1_000  # a number of as much is printed in full
REACH = 70  # characters from the amount before to the number
OPENS_ITEM = re.compile(r"(?:[:,;] |\band )\Z")
NAMES_ITEM = re.compile(r"(?:[:,;] |\band )(?:[A-Z][\w'’.-]*[ -]){1,3}\Z")
TELLS_LEVEL = re.compile(
    r"\b(?:exports|imports|sales|purchases|trade|turnover|total|loans?|grants?|aid|investments?)(?: [a-z]+)?(?: [a-z]+)? "
    r"(?:of|was|were|at|to) \Z"
)
ENDS = re.compile(r"(?:[,.;)](?!\d)|$| and\b| while\b| but\b)")
FOR_WHAT = re.compile(r" (?:for|to|from) (?!\d)")
AHEAD = 48  # characters before a number in which an item or a level opens


def shares_scale(text: str, before: int, start: int, end: int) -> bool:
    """Whether the number at text[start:end] is in the scale of the amount that ends at `before`.

    It must be an item of a list, by its country's name or what it is for, or the level of a flow, with nothing counted behind it.
    """
    if not 0 < start - before <= REACH:
        return False
    ahead = text[max(before, start - AHEAD) : start]
    if FOR_WHAT.match(text, end) is not None:
        return OPENS_ITEM.search(ahead) is not None
    if ENDS.match(text, end) is None:
        return False
    return NAMES_ITEM.search(ahead) is not None or TELLS_LEVEL.search(ahead) is not None
