"""Which country sends an envoy whom the text names without it: "the ministry in Lima summoned Ambassador Reyes"."""

from typing import NamedTuple

from entente.coder.actors.discourse import Discourse
from entente.coder.actors.offices import Office, OfficeFinder
from entente.coder.analysis import Mention, Sentence
from entente.lexicon.bodies import is_body

SUMMONING = frozenset({"summoned", "called", "summons", "expelled", "expels", "declared"})
SUMMONED_REACH = 6  # words from an envoy to the verb that says what is done to him


class Here(NamedTuple):
    """What tells offices in a document, and the country where it was written."""

    finder: OfficeFinder
    seat: str | None


def find_sender(
    sentence: Sentence, office: Office, last: int, before: list[Mention], mentions: list[Mention], discourse: Discourse, here: Here
) -> str | None:
    """The country that an envoy comes from: the one that does not summon him and in whose capital he does not serve."""
    near = [*sentence.lower[max(0, office.first - SUMMONED_REACH) : office.first], *sentence.lower[last + 1 : last + SUMMONED_REACH]]
    free = [mention.codes[0] for mention in before if not here.finder.is_governed(sentence, mention)]
    capitals = [mention.codes[0] for mention in mentions if mention.kind == "capital" and len(mention.codes) == 1]
    if capitals and "consultations" in sentence.lower[last + 1 : last + SUMMONED_REACH + 2]:
        return capitals[0]  # "was in Lima for consultations"
    if not SUMMONING.isdisjoint(near):
        acting = [mention for mention in mentions if mention.kind == "pronoun" and mention.last < office.first and len(mention.codes) == 1]
        behind = [mention.codes[0] for mention in mentions if mention.kind == "capital" and mention.first > last and mention.codes]
        told = acting[0].codes[0] if acting and not free else free[0] if free else before[0].codes[0] if before else None
        told = told or (behind[0] if behind else None)  # "was called to the ministry in Lima"
        host = told or discourse.home or here.seat or discourse.subject
    elif "where" in sentence.lower[max(0, office.first - 4) : office.first] and capitals:
        named = [mention.codes[0] for mention in before if mention.codes[0] != capitals[-1]]
        return named[-1] if named else None
    else:
        host = capitals[0] if capitals else discourse.home
    pair = discourse.last_pair or discourse.main_pair()
    main = discourse.main_pair()
    pair = main if main is not None and host in main else pair
    if host is not None and pair is not None and host in pair:
        return next((code for code in pair if code != host), None)
    if host is None or SUMMONING.isdisjoint(near):
        return None
    counted = sorted(discourse.document_counts.items(), key=lambda item: -item[1])
    return next((code for code, _ in counted if code != host and not is_body(code)), None)
