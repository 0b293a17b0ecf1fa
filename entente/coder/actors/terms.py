"""When an office was held: whether a phrase says that it is over."""

from entente.coder.actors.offices import Office
from entente.coder.analysis import Sentence
from entente.coder.grammar.scan import is_year

TERM = 6  # words of "from May 2011 to 2015"
HELD_REACH = 7  # tokens before an office in which "who was" stands


def is_over(sentence: Sentence, office: Office) -> bool:
    """Whether a clause says that somebody had an office, or years behind it that it is over."""
    return _was_had(sentence, office) or _ended(sentence, office)


def _was_had(sentence: Sentence, office: Office) -> bool:
    """Whether a clause says that somebody had an office: "Ana Reyes, who was Chile's ambassador"."""
    before = sentence.lower[max(0, office.first - HELD_REACH) : office.first]
    if "who" not in before:
        return False
    following = before[before.index("who") + 1 :]
    return following[:1] in (["was"], ["served"]) or following[:2] in (["had", "been"], ["then", "served"])


def _ended(sentence: Sentence, office: Office) -> bool:
    """Whether years behind an office say that it is over: "Peru's foreign minister from 2011 to 2015", "until 2015"."""
    behind = sentence.lower[office.end + 1 : office.end + 1 + TERM]
    years = sum(map(is_year, behind))
    return behind[:1] == ["until"] if years == 1 else behind[:1] in (["from"], ["between"]) and years > 1
