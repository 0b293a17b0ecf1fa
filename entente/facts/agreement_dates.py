"""When an instrument was made: the date told beside its name that is no other act's, end or namesake's, else that of its signature."""

import re
from collections.abc import Iterable
from dataclasses import replace

from entente.coder.analysis import Event, Sentence
from entente.facts.dates import NamedDate, nearest_date
from entente.facts.instruments import Instrument, agreement_words

# "Signed the memorandum that had been put off in June": the day of the other act.
OTHER_ACT = re.compile(
    r";|, (?:and|but|while)\b|, (?:under|by|in) which [^;]*?\b(?:will|would|may|can|shall|must|is to|are to)\b"
    r"|\b(?:that|which) (?:had|has|have|was|were|is|are) (?:\w+ ){0,2}?(?:put off|postponed|shelved|frozen|rejected|proposed|drafted|"
    r"tabled|leaked|lapsed|expired|suspended|amended|revised|announced|promised|planned|held up|blocked|vetoed|due)\b"
)
# "Ran out in 2014", "to last until 2030", "the 1957 Convention": no year in which it was made.
ENDING = re.compile(
    r"\b(?:ran out|runs? out|expired?|expires|expiring|lapsed?|lapses|ends?|ended|until|till|to last) (?:\w+ ){0,2}$|\bthat of $"
)
# "Called for exchanges to reach 40 million by 2030": the year of an aim.
AIM = re.compile(r"\b(?:by|before|up to) (?:(?:the )?(?:end|close|year)(?: of)? )?$")
ENDING_REACH = 24  # characters
IN_FORCE = re.compile(r"\b(?:force|effect)(?: (?:on|from|in|as of|by|this|last|next))? $")  # "enters into force on May 15"
DEADLINE = re.compile(r"\bby (?:the )?(?:(?:end|middle|start|beginning) of (?:the )?(?:year )?)?$", re.IGNORECASE)  # "40 million by 2030"
SIGNING = "sign"  # how the rules begin that tell a signature
OF_ANOTHER = re.compile(r" [A-Z][a-z]+")
# "The Accord that Peru and Chile made in 1990", "with which they ended a war in 1942": its year.
MADE_THEN = re.compile(
    r",? (?:(?:with|by|in|through|under) )?(?:that|which) [^,;]*?"
    r"\b(?:brokered|mediated|signed|concluded|negotiated|agreed|reached|made|drew|settled|established|ended (?:a|an|the|their))\b[^,;]*$"
)
# "Signed at Rome on 4 May 1951", "done in 1984": told of the name right before it.
PLACE = r"[A-Z][\w’'.-]*(?: [A-Z][\w’'.-]*){0,2}"
SIGNED_THEN = re.compile(
    r"\b(?:signed|done|concluded|initialled|initialed|adopted|sealed|inked|made|added|dating|dates|dated)"
    rf"(?: (?:at|in) (?:the )?{PLACE}(?:, {PLACE})?,?)?(?: back)?(?: in| on| from)?(?: the)? $"
)
ANOTHER = re.compile(r";|\b(?:one|ones|those|that of)\b")  # "replacing one signed in 1991"
BRACKET = re.compile(r"\((?:signed |concluded |done )?(?:(?:at|in|on|of) )?(?:[A-Z]\w+,? )?$")
BRACKET_REACH = 90  # characters from a name to the bracket with its year
SIGNED_REACH = 70  # characters before a date in which it is told so
LONE_REACH = 250  # characters from the only date of a sentence to what was signed then
NEAR = 24  # characters from a name to a date that needs no verb


def date_by_signature(instrument: Instrument, events: Iterable[Event]) -> Instrument:
    """A signed instrument without a date, with that of the signature which its sentence tells between its parties."""
    if instrument.status != "signed" or instrument.day is not None:
        return instrument
    for event in events:
        is_own = event.type == "AGREE" and event.status == "occurred" and set(instrument.parties) <= {*event.actors, *event.recipients}
        is_told_here = any(
            mention.sentence == instrument.sentence.number and mention.rule.startswith(SIGNING) for mention in event.mentions
        )
        if is_own and is_told_here and event.day is not None and instrument.year in (None, event.day.year):
            return replace(instrument, day=event.day, precision=event.precision, year=event.day.year)
    return instrument


def find_made_date(text: str, instrument: Instrument, dates: list[NamedDate], status: str) -> NamedDate | None:
    """The date among those of an instrument's sentence on which it was signed, or is to be; null where none is told."""
    sentence = instrument.sentence
    start, end = sentence.starts[instrument.first], sentence.ends[instrument.last]
    is_lasting = status == "in_force"  # "has been in force since 1998"
    free = [
        named for named in dates if is_lasting or not text[max(sentence.start, named.start - 6) : named.start].lower().endswith("since ")
    ]
    own = next((named for named in free if named.start >= end and _is_signing_date(text, sentence, named, end)), None)
    bracketed = next((named for named in free if named.start >= end and _stands_in_brackets(text, sentence, named, end)), None)
    if bracketed is not None or own is not None:
        return bracketed or own
    free = [named for named in free if named.end > start or not _stands_in_brackets(text, sentence, named, sentence.start)]
    free = [named for named in free if named.end <= start or (named.start >= end and not OTHER_ACT.search(text, end, named.start))]
    free = [named for named in free if not _is_of_another_time(text, sentence, named, status)]
    free = [named for named in free if status == "announced" or DEADLINE.search(text[sentence.start : named.start]) is None]
    free = [named for named in free if not _is_of_name_ahead(text, instrument, named)]
    near = nearest_date(free, start, end, reach=90)
    if near is None and len(free) == 1 and status == "announced" and end <= free[0].start <= end + LONE_REACH:
        return free[0]
    if near is None and len(free) == 1 and status == "signed" and 0 <= start - free[0].end <= LONE_REACH:
        return free[0]
    is_apart = near is not None and status == "mentioned" and near.start - end > NEAR
    if near is None or status == "terminated" or (is_apart and MADE_THEN.match(text, end, near.start) is None):
        return None
    return near


def _is_signing_date(text: str, sentence: Sentence, named: NamedDate, end: int) -> bool:
    """Whether a date behind `end` is told as that of a signature, and of no instrument named between: ", signed at Rome on 4 May 1951"."""
    told = SIGNED_THEN.search(text[max(end, named.start - SIGNED_REACH) : named.start])
    is_other = _names_instrument(sentence, end, named.start) or ANOTHER.search(text, end, named.start) is not None
    return told is not None and not is_other


def _stands_in_brackets(text: str, sentence: Sentence, named: NamedDate, opened: int) -> bool:
    """Whether a date stands in brackets behind a name: "the Agreement on customs (2003)"; of the name that ends at `opened`, no other."""
    bracket = BRACKET.search(text, max(opened, named.start - BRACKET_REACH), named.start)
    if bracket is None:
        return False
    is_between = _names_instrument(sentence, opened, bracket.start())
    return is_between if opened == sentence.start else not (is_between or ANOTHER.search(text, opened, bracket.start()))


def _is_of_name_ahead(text: str, instrument: Instrument, named: NamedDate) -> bool:
    """Whether a date is told as that of the signature of another instrument named before it."""
    sentence, start = instrument.sentence, instrument.sentence.starts[instrument.first]
    if named.end > start or SIGNED_THEN.search(text[max(sentence.start, named.start - SIGNED_REACH) : named.start]) is None:
        return False
    return _names_instrument(sentence, sentence.start, named.start)


def _names_instrument(sentence: Sentence, start: int, end: int) -> bool:
    """Whether the head noun of an instrument stands between two offsets."""
    heads = agreement_words().heads
    return any(word in heads and start <= sentence.starts[token] < end for token, word in enumerate(sentence.lower))


def _is_of_another_time(text: str, sentence: Sentence, named: NamedDate, status: str) -> bool:
    """Whether a date tells when an instrument ends or takes effect, or belongs to the name of another one."""
    if named.precision == "year" and OF_ANOTHER.match(text, named.end, sentence.end):
        return text[max(sentence.start, named.start - 4) : named.start].lower() == "the "
    ahead = text[max(sentence.start, named.start - ENDING_REACH) : named.start]
    if named.precision == "year" and status != "announced" and AIM.search(ahead) is not None:
        return True
    return ENDING.search(ahead) is not None or (status != "in_force" and IN_FORCE.search(ahead) is not None)
