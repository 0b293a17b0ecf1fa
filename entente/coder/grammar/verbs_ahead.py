"""Whether the verb of a clause is still to come, so that a form before it is only a participle."""

from entente.coder.grammar.scan import Scan
from entente.lexicon.inflection import BASE, PARTICIPLE, PAST
from entente.lexicon.word_entries import ARTICLE, BE, CONJUNCTION, DETERMINER, HAVE, MODAL, PREPOSITION, RELATIVE, SUBORDINATOR, TIME
from entente.lexicon.wordlists import word_list

CLAUSE_REACH = 5  # words behind "before" among which the auxiliary of its clause stands
PLURAL = frozenset({"were", "are", "have"})


def has_finite_verb_ahead(scan: Scan, start: int) -> bool:
    """Whether a finite verb follows before the next comma or clause."""
    for later in range(start, scan.count):
        info = scan.infos[later]
        if info.tags & CONJUNCTION and scan.owner[later - 1] is not None and scan.owner[later + 1 : later + 2] not in ([], [None]):
            continue  # "clinched in Oslo by Norway and Peru is"
        if scan.lower[later] in (",", ";", ".") or info.tags & (SUBORDINATOR | RELATIVE | CONJUNCTION):
            return False
        if scan.lower[later] in word_list("opening_bounds") and _opens_clause(scan, later + 1):
            return False  # "attacked at dawn before the talks began"
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


def _opens_clause(scan: Scan, start: int) -> bool:
    """Whether somebody or something stands at `start`, and no time or deed: "until Peru …", not "until dawn", "before fleeing"."""
    if start >= scan.count or scan.infos[start].tags & TIME or scan.infos[min(start + 1, scan.count - 1)].tags & TIME:
        return False
    end = min(start + CLAUSE_REACH, scan.count)
    auxiliary = next((place for place in range(start + 1, end) if scan.tags[place] & (BE | HAVE)), None)
    if auxiliary is not None and scan.lower[auxiliary] in PLURAL and not scan.infos[auxiliary - 1].is_plural:
        return False  # "pilots captured before the raid | were freed"
    return bool(scan.tags[start] & (ARTICLE | DETERMINER)) or scan.owner[start] is not None or scan.infos[start].is_plural
