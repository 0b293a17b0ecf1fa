"""Whether the verb of a clause is still to come, so that a form before it is only a participle."""

from entente.coder.grammar.scan import Scan
from entente.lexicon.inflection import BASE, PARTICIPLE, PAST
from entente.lexicon.word_entries import ARTICLE, BE, CONJUNCTION, HAVE, MODAL, PREPOSITION, RELATIVE, SUBORDINATOR


def has_finite_verb_ahead(scan: Scan, start: int) -> bool:
    """Whether a finite verb follows before the next comma or clause."""
    for later in range(start, scan.count):
        info = scan.infos[later]
        if info.tags & CONJUNCTION and scan.owner[later - 1] is not None and scan.owner[later + 1 : later + 2] not in ([], [None]):
            continue  # "clinched in Oslo by Norway and Peru is"
        if scan.lower[later] in (",", ";", ".") or info.tags & (SUBORDINATOR | RELATIVE | CONJUNCTION):
            return False
        if scan.owner[later] is not None:
            continue
        if info.tags & (MODAL | BE | HAVE) and scan.lower[later] not in ("being", "having", "be"):
            return True
        is_past = info.verb is not None and info.verb.forms & PAST and not info.verb.forms & BASE
        if is_past and info.verb is not None and info.verb.forms & PARTICIPLE and scan.lower[later + 1 : later + 2] == ["by"]:
            continue  # "diplomats met in rooms lent by Oman"
        if is_past and not info.noun and not scan.tags[later - 1] & ARTICLE:
            return not scan.tags[later - 1] & PREPOSITION
    return False
