"""Where a mediation took place: the town in which its sentence lets the parties meet, talk or sign."""

from collections.abc import Collection
from functools import cache

from entente.coder.analysis import Sentence
from entente.coder.grammar.kinds import TOWNS
from entente.facts.parties import distinct_codes
from entente.facts.reading import Reading
from entente.facts.speech import speech_words
from entente.lexicon import load_lexicon

IN = frozenset({"in", "at", "near", "outside"})
SPEAKER_REACH = 5  # words before "in London" in which "told reporters" makes it the place of a statement


@cache
def _venues() -> frozenset[str]:
    """Towns that stand for no state, being everybody's: Geneva."""
    return frozenset(name.alias for name in load_lexicon().names if name.kind == "city" and not name.code)


def find_place(reading: Reading, sentence: Sentence, offset: int, mediator: str) -> str | None:
    """The town nearest to an offset in which something of its sentence takes place, or that of the mediator; null where it names none."""
    towns = _find_towns(reading, sentence)
    if towns:
        return min(towns, key=lambda town: (abs(town[0] - offset), town[0]))[1]
    parties = reading.parties(sentence)
    own = next((party for party in parties if party.kind in TOWNS and party.codes == (mediator,) and party.prep == "to"), None)
    return reading.text[own.start : own.end] if own is not None else None


def find_place_before(reading: Reading, sentence: Sentence, parties: Collection[str]) -> str | None:
    """The town in which the sentence before lets both parties do something: "The king and the shah embraced in Algiers"."""
    for other in reading.sentences_before(sentence, 1):
        if {*parties} <= {*distinct_codes(reading.parties(other))}:
            return next((town for _, town in _find_towns(reading, other)), None)
    return None


def _find_towns(reading: Reading, sentence: Sentence) -> list[tuple[int, str]]:
    """The towns in which something takes place, each with its offset; not those in which somebody only speaks or has a seat."""
    parties = [party for party in reading.parties(sentence) if party.kind in TOWNS and party.prep in IN and not party.is_owner]
    spans = [(party.first, party.start, party.end) for party in parties]
    venues = [token for token, word in enumerate(sentence.words) if word in _venues() and token > 0 and sentence.lower[token - 1] in IN]
    spans += [(token, sentence.starts[token], sentence.ends[token]) for token in venues]
    return [(start, reading.text[start:end]) for first, start, end in sorted(spans) if not _is_of_speech(sentence, first)]


def _is_of_speech(sentence: Sentence, first: int) -> bool:
    """Whether a town is only where somebody speaks or has a seat: "told reporters in London", "their envoy in Washington"."""
    ahead = sentence.lower[max(0, first - SPEAKER_REACH) : first]
    return (len(ahead) > 1 and ahead[-2] in speech_words().seated) or not speech_words().telling.isdisjoint(ahead)
