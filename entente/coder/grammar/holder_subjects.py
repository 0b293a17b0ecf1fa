"""Office-holders as subjects, behind which a word that may be a noun is a verb: "the premier, X, | lands", "X and Y | meet"."""

from entente.coder.grammar.scan import Scan

APPOSITION = 4  # chunks of a name, its explanation and the commas around that
LONGEST = 6  # those and what tells more of an office
PAIR = 3  # chunks of two and the word that joins them


def is_behind_apposition(scan: Scan) -> bool:
    """Whether what ends with the last comma explains a name or an office before: "the minister, X, | lands", "X, the king, | plans"."""
    chunks = [chunk for chunk in scan.chunks[-LONGEST:] if chunk.prep not in ("for", "of", "to")]  # "the commissioner | for relief"
    if len(chunks) < APPOSITION:
        return False
    named, opener, explained, closer = chunks[-APPOSITION:]
    is_set_off = opener.kind == "," and closer.kind == "," and explained.kind == "N" and explained.prep is None
    return is_set_off and named.kind == "N" and named.names_holder() and explained.names_holder()


def ends_pair_of_holders(scan: Scan) -> bool:
    """Whether the last chunks are two office-holders, whose verb has no ending: "the king and the emir | meet"."""
    if len(scan.chunks) < PAIR:
        return False
    first, link, last = scan.chunks[-PAIR:]
    is_joined = link.kind == "C" and link.text == "and" and first.kind == "N" and last.prep is None
    return is_joined and first.names_holder() and last.names_holder()
