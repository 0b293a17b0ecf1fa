"""The "back" that belongs to the verb before somebody: "gave Peru back its ships"."""

from entente.coder.grammar.scan import Scan

GIVING_BACK = "_back"


def is_given_back(scan: Scan, index: int) -> bool:
    """Whether "back" at `index` stands behind a name that a verb of giving back has as its object."""
    if len(scan.chunks) < 2 or index == 0 or scan.owner[index - 1] is None:
        return False
    giver = scan.chunks[-2] if scan.chunks[-1].kind == "N" else scan.chunks[-1]
    return giver.kind == "V" and giver.lemma().endswith(GIVING_BACK)
