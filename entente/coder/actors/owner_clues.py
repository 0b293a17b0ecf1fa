"""What the words around a speaker tell of his country: "We Russians", "retorted", "told her", a country told as another's."""

from entente.coder.actors.discourse import Discourse
from entente.coder.actors.office_phrases import office_phrases
from entente.coder.analysis import Mention, Sentence

OURSELVES = frozenset({"we", "us"})
PEOPLE = frozenset({"demonym", "adjective"})
TO_OTHERS = frozenset({"with", "against", "towards", "toward", "if", "unless"})
DEMANDED = frozenset({"must", "should", "ought"})
FACED = frozenset({"him", "her"})
REPLY_REACH = 2  # words beside the name in which "retorted" or "shot back" stands


def of_ourselves(sentence: Sentence, mentions: list[Mention]) -> str | None:
    """The country of the people that a quotation tells as the speaker's own: "We Russians deliver what we sell"."""
    if OURSELVES.isdisjoint(sentence.word_set):
        return None
    own = (
        mention.codes[0]
        for mention in mentions
        if mention.first > 0
        and mention.kind in PEOPLE
        and len(mention.codes) == 1
        and sentence.lower[mention.first - 1] in OURSELVES
        and sentence.in_quote[mention.first]
    )
    return next(own, None)


def of_other_side(sentence: Sentence, first: int, last: int, discourse: Discourse) -> str | None:
    """The country of who answers, or speaks to somebody told before: "retorted Minister Ana Reyes", "Minister Ana Reyes assured her"."""
    lower = sentence.lower
    near = [*lower[max(0, first - REPLY_REACH) : first], *lower[last + 1 : last + 1 + REPLY_REACH]]
    facing, pair = discourse.last_person, discourse.last_pair
    if facing is not None and not FACED.isdisjoint(lower[last + 2 : last + 3]) and office_phrases().told_verbs.intersection(near):
        is_of_pair = pair is not None and facing.country in pair
        return discourse.other(facing.country) if is_of_pair else _latest_but(facing.country, discourse)
    before = discourse.previous_subject if discourse.subject is None else discourse.subject
    if pair is not None and before in pair and not office_phrases().replying.isdisjoint(near):
        return discourse.other(before)
    return None


def _latest_but(code: str | None, discourse: Discourse) -> str | None:
    """The country named last that is not this one."""
    return next((other for other in reversed(discourse.recent) if other != code and len(other) == len(code or "")), None)


def told_as_other(sentence: Sentence, mentions: list[Mention]) -> list[str]:
    """Countries that a quotation tells as another's: "We don't count coins with Tunis", "If Peru turns the tap", "Peru must withdraw"."""
    return [
        mention.codes[0]
        for mention in mentions
        if mention.first > 0
        and len(mention.codes) == 1
        and sentence.in_quote[mention.first]
        and (sentence.lower[mention.first - 1] in TO_OTHERS or not DEMANDED.isdisjoint(sentence.lower[mention.last + 1 : mention.last + 2]))
    ]
