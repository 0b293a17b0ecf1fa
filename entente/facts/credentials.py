"""Who sends envoys to whom where one sentence tells of several: a round of credentials, a list of appointments."""

import re
from functools import cache

from entente.coder.analysis import Sentence
from entente.facts.data import compile_pattern, read_words
from entente.facts.milestone_pairs import ActPair, aim
from entente.facts.parties import Party, states_of
from entente.facts.reading import Reading
from entente.facts.seats import find_seat

SENT = frozenset({"of", "from", ",", "and", "the", "("})
LEAST = 2  # envoys of a round
NAMING = frozenset({"name", "adjective", "capital"})
UNNAMED = frozenset({"office", "definite"})


@cache
def _grammar(key: str) -> re.Pattern[str]:
    return compile_pattern(read_words("milestones")["ambassador_appointed"][key])


def find_round(reading: Reading, sentence: Sentence, parties: list[Party]) -> list[ActPair]:
    """Each sender with the one host of a round: "The King received the credentials of the ambassadors of Peru, Oman and Mali".

    Also "The ambassadors of Peru and Oman presented their letters to President Reyes of Chile". Empty where it is no round.
    """
    text = reading.text
    received = _grammar("received").search(text, sentence.start, sentence.end)
    if received is not None:
        hosts = [party for party in parties if party.end <= received.start() and party.kind != "pronoun"]
        senders = [party for party in parties if party.start >= received.end() and _is_sender(party)]
        return _pair(hosts[-1:], senders, find_seat(reading, sentence))
    presented = _grammar("presented").search(text, sentence.start, sentence.end)
    if presented is None:
        return []
    senders = [party for party in parties if party.end <= presented.start() and _is_sender(party)]
    hosts = [party for party in parties if party.start >= presented.end() and party.kind != "pronoun"]
    return _pair(hosts[:1], senders, find_seat(reading, sentence))


def find_postings(reading: Reading, sentence: Sentence, parties: list[Party]) -> list[ActPair]:
    """The document's own state with each that it sends an envoy to: "Ms Reyes becomes ambassador to Peru, Mr Diaz goes to Oman"."""
    found = _grammar("posted").search(reading.text, sentence.start, sentence.end)
    named = [party for party in parties if party.kind not in ("official", "pronoun", "office")]
    if found is None or not named or any(party.prep not in ("to", "and", ",") for party in named) or named[0].prep != "to":
        return []
    home, states = find_seat(reading, sentence), states_of(named)
    if home is None or home in states or len(states) < LEAST:
        return []
    return [aim(home, code) for code in states]


def _is_sender(party: Party) -> bool:
    return party.kind in NAMING and party.prep in SENT and len(states_of([party])) == 1


def _pair(hosts: list[Party], senders: list[Party], seat: str | None) -> list[ActPair]:
    sure = [party for party in hosts if party.kind not in UNNAMED]
    told = states_of(sure) or ([seat] if seat is not None else states_of(hosts))  # "the Minister received" is that of the release
    host = told[0] if len(told) == 1 else None
    states = [code for code in states_of(senders) if code != host]
    return [aim(code, host) for code in states] if host is not None and len(states) >= LEAST else []
